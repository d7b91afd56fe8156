"""Under the skin: what a car really is, where its parts sit and whose they are, and what two cars share."""
