"""The accent bar of a brand on paper, from the tokens of the design."""

import json
from functools import cache

from catalogue_app import resources

_NEUTRAL = "#626c77"


@cache
def _accents() -> dict[str, str]:
    tokens = json.loads((resources.assets() / "tokens.json").read_text(encoding="utf-8"))
    return {brand: accent["light"] for brand, accent in tokens["brand_accent"].items()}


def accent_of(brand: str) -> str:
    """Return the accent of a brand as "#rrggbb"; a neutral one for a brand without its own."""
    return _accents().get(brand, _NEUTRAL)
