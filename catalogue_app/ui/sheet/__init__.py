"""The page that makes, shows, prints and saves spec sheets."""
