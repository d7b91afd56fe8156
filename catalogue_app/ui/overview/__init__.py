"""The showroom overview on a screen of its own."""
