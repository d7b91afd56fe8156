"""The patterns by which a search gives up its numbers. Imported at the first search: compiling takes 45 ms."""

import re
from collections.abc import Iterable

from catalogue_app.selection.query_words import (
    AND_JOINS,
    BETWEEN,
    COMPARATIVES,
    COUNTS,
    CURRENCY,
    FILLERS,
    JOINS,
    KEYWORDS,
    LESS,
    MORE,
    OPERATORS,
    SEAT_WORDS,
    THOUSANDS,
    UNITS,
)


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of these, the longest first; letters must not run on before or behind."""
    parts = []
    for word in sorted(words, key=len, reverse=True):
        pattern = re.escape(word).replace(r"\ ", r"\s+")
        before = r"(?<!\w)" if word[0].isalnum() else ""
        behind = r"(?![\w/])" if word[-1].isalnum() else ""
        parts.append(f"{before}{pattern}{behind}")
    return "(?:" + "|".join(parts) + ")"


def _unit_pattern() -> str:
    """Units may follow the number at once ("400km"), unlike other words."""
    found = sorted(UNITS, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(u) + (r"(?![\w/])" if u[-1].isalnum() else "") for u in found) + ")"


GROUPED = r"\d{1,3}(?:[.,'’\u00a0\u2009\u202f]\d{3})+(?![\d])"
_PLAIN = r"\d+(?:[.,]\d+)?"
# "30 000" is one number, "400 208" are two: a name ends in another digit than 0 more often than not.
SPACED = r"\d{1,3}(?: \d{2}0)+(?!\d)"
NAME = any_of((*KEYWORDS, *COMPARATIVES))
SIGN = any_of(OPERATORS)
MONEY = any_of(CURRENCY)
_K = rf"\s?(?:{'|'.join(THOUSANDS)})(?![\w/])"


_LEAD = rf"(?:{NAME}|{SIGN}|{MONEY}|{any_of(BETWEEN)})(?:\s*(?:{NAME}|{SIGN}|{MONEY}|{any_of(FILLERS)}))*\s*"


def _pattern(number: str) -> re.Pattern[str]:
    joins = rf"\s*(?P<join>{any_of(JOINS)}|{any_of(AND_JOINS)})\s*{MONEY}?\s*"
    unit = _unit_pattern()
    return re.compile(
        rf"(?P<lead>{_LEAD})?(?<![\w.,/\-–°])(?P<first>{number})(?P<k1>{_K})?(?P<plus>\+)?"
        rf"(?:\s*(?P<unit1>{unit})?{joins}(?P<second>{number})(?P<k2>{_K})?)?"
        rf"(?:(?P<gap>[\s\-]*)(?P<unit>{unit}))?(?P<plus2>\s?\+)?"
        rf"(?:\s*(?P<tail>{any_of((*MORE, *LESS))}))?"
        rf"(?:\s*(?P<name>{NAME})(?P<next>(?=\s*(?:{SIGN}|{MONEY}|\d)))?)?"
        r"(?P<rest>\s*[^\s,;]*)",
        re.IGNORECASE,
    )


PATTERNS = (_pattern(f"(?:{SPACED}|{GROUPED}|{_PLAIN})"), _pattern(f"(?:{GROUPED}|{_PLAIN})"))
ONE_IN = re.compile(rf"(?:{SIGN}\s*)?(?<![\w.,/\-–°])1\s*op\s*(?P<km>{_PLAIN})(?![\w.,])", re.IGNORECASE)
COUNTED = re.compile(rf"(?<!\w)(?P<count>{'|'.join(COUNTS)})[\s\-]*(?:{'|'.join(SEAT_WORDS)})(?!\w)", re.IGNORECASE)
TRIM_RANGE = re.compile(r"(?:long|comfort|standard|extended|urban)\s+$", re.IGNORECASE)  # "Long Range 230": a trim
OTHER_UNIT = re.compile(r"\s*(?:kwh|km/h|kmh|volt|v|nm|cc|cm3|%|sec|s|min|°|kg/|l/)(?!\w)|\s*\S*/h", re.IGNORECASE)
AFTER_SIGN = re.compile(rf"{SIGN}\s*$", re.IGNORECASE)
BEGUN = re.compile(rf"\s*{_LEAD}[\d.,]*(?:\s*[a-z/]{{1,3}})?\s*$", re.IGNORECASE)
