"""Floor 1: frozen read models and the vocabulary of figures, units and evidence. No Qt, no SQL, no files."""
