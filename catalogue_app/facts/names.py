"""What people call a car."""


def full_name(brand: str, name: str) -> str:
    """Return brand and model as people say it: the brand once, also where the model's name begins with it (DS 3)."""
    return name if name.startswith(f"{brand} ") else f"{brand} {name}"


def without_model(version: str, full: str, name: str) -> str:
    """Return the name of a version without that of its model in front: "B10 Pro Max" is "Pro Max" of the B10.

    `full` is the model with its brand, `name` without.
    """
    for front in (full, name):
        if version.casefold().startswith(f"{front.casefold()} "):
            return version[len(front) :].strip()
    return version
