"""A view of the past: the day to go back to, and the note that what is shown is not today."""
