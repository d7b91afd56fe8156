"""Showroom catalogue for a Stellantis dealer."""

__version__ = "0.1.0"
