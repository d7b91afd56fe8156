"""Reading numbers, units and words out of lines as they are printed."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from catalogue_app.facts.formatting import format_value
from catalogue_app.facts.text import Lang
from catalogue_app.linting.draft import Draft, Line, Place

FUEL = ("consumption_l_100km", "consumption_l_100km_charge_sustaining")
WLTP_KEYS = (*FUEL, "consumption_kwh_100km", "co2_g_km", "range_wltp_km")
PER_100, PER_LITRE, GRAMS, KILOWATT = "l/100 km", "km/l", "g/km", "kW"
HORSES = re.compile(r"\d\s?(?:pk|hp|bhp|PS|ch|CV)\b")
_NUMBER = r"\d+(?:[.,]\d+)?"
_BARE_ZERO = re.compile(r"(?<![\d.,])0\s?(?:g\b|gram)", re.IGNORECASE)


def numbers_before(text: str, unit: str) -> list[str]:
    """Return the numbers that stand before a unit, both ends of a band; an empty text where none stands there."""
    found: list[str] = []
    for match in re.finditer(rf"(?:({_NUMBER})\s*–\s*)?({_NUMBER})?\s?(?<![\w/]){re.escape(unit)}(?!\w)", text):
        found += [number for number in match.groups() if number] or [""]
    return found


def says(text: str, words: Iterable[str]) -> list[str]:
    """Return which of the words stand in a text as whole words; a word that ends in * is a beginning of words."""
    return [word.removesuffix("*") for word in words if _pattern(word).search(text)]


@lru_cache(maxsize=1024)
def _pattern(word: str) -> re.Pattern[str]:
    body = re.escape(" ".join(word.removesuffix("*").split()))
    end = "" if word.endswith("*") else r"(?!\w)"
    return re.compile(rf"(?<!\w){body}{end}", re.IGNORECASE)


def bare_zero(text: str) -> bool:
    """Whether a text says that something is 0 grams."""
    return _BARE_ZERO.search(text) is not None


def own_words(draft: Draft) -> list[str]:
    """Return our own lines, without the names of cars as their makers give them, which may hold any word."""
    names = sorted({line.text for line in draft.at(Place.NAME)} | {car.name for car in draft.cars}, key=len)
    texts = [line.text for line in draft.lines if line.place not in (Place.NAME, Place.CITED)]
    for name in reversed([name for name in names if name]):
        texts = [text.replace(name, "…") for text in texts]
    return texts


def shows(lines: Sequence[Line], value: float, key: str, lang: Lang) -> bool:
    """Whether a number of a figure stands in one of the lines, written as the catalogue writes it."""
    written = re.escape(format_value(value, key, lang))
    return any(re.search(rf"(?<![\d.,]){written}(?![\d]|[.,]\d)", line.text) for line in lines)
