"""The chosen cars over each other and beside each other, to scale, with their differences in mm."""
