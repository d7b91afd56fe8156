"""Comparisons kept under a name: the list of them, the one that is open, and what changed since it was kept."""
