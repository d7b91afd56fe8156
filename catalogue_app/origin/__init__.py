"""Floor 2: what is under the skin, composed from facts by pure rules."""
