"""What people call a car."""


def full_name(brand: str, name: str) -> str:
    """Return brand and model as people say it: the brand once, also where the model's name begins with it (DS 3)."""
    return name if name.startswith(f"{brand} ") else f"{brand} {name}"
