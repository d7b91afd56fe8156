"""Floor 3: the catalogue in a database. Takes and gives facts; alone knows SQL."""
