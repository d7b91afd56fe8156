"""Choosing models: wishes, what each further wish would give, in what order, and what comes nearest. Pure."""
