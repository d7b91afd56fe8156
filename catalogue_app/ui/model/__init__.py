"""The page of one model: drawing, key figures, variants, figures, and what it is under the skin."""
