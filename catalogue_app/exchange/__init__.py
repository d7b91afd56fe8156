"""Floor 4: content files in and out."""
