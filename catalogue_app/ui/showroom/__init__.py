"""Showroom mode: the catalogue full screen for customers, by touch, with no way out but a PIN."""
