"""Floor 2: which part of a car sits where in its drawing, for the screen and for paper alike. No Qt."""
