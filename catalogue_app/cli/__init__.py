"""Floor 5: the command line, thin over the same queries that the screens use."""
