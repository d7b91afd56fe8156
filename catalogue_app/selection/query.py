"""Takes the numbers with units out of a search: "citroen >400 km <30000" asks for a Citroën and two numbers.

A number alone stays a word, for it may be a name (3008, 500, B10); it becomes a limit by a unit, an operator or a
word that names it.
"""

import re
from dataclasses import dataclass
from types import ModuleType

from catalogue_app.facts.found import Limit
from catalogue_app.selection.query_words import (
    AND_JOINS,
    BETWEEN,
    COMPARATIVES,
    COUNTS,
    DEFAULT_SIDE,
    FUEL,
    KEYWORDS,
    LENGTH,
    MORE,
    OPERATORS,
    PLAUSIBLE,
    POWER,
    PRICE,
    RANGE,
    SEATS,
    TOW,
    UNITS,
    Side,
)

__all__ = ["Limit", "Query", "parse", "settled"]


@dataclass(frozen=True, slots=True)
class Query:
    """A search, parted: the words to look for and the numbers asked for, in the order typed."""

    words: str
    limits: tuple[Limit, ...]


def _patterns() -> ModuleType:
    from catalogue_app.selection import query_patterns  # at the first search: compiling them would delay the start

    return query_patterns


_LEAST_HORSEPOWER = 20
_LEAST_BARE_PRICE = 6_000  # the Peugeot 5008 is a name, not five thousand euros


def parse(text: str) -> Query:
    """Part a search into words and limits. Never raises; the words alone give no further limit."""
    words, limits = _pass(text)
    found = list(limits)
    while limits:  # taking one out may bring two others together: "400 7 seats km"
        words, limits = _pass(words)
        found += limits
    return Query(words, tuple(found))


def settled(words: str) -> str:
    """Return the words without a limit that is only begun at the end: "fiat bereik 4" while typing "400 km"."""
    return str(_patterns().BEGUN.sub("", words))


def _pass(text: str) -> tuple[str, list[Limit]]:
    kept, limits, at = [], [], 0
    start = 0
    while at < len(text):
        found = _limit_at(text, at)
        if found is None:
            at += 1
            continue
        limit, end = found
        kept.append(text[start:at])
        limits.append(limit)
        at = start = end
    kept.append(text[start:])
    return " ".join(" ".join(kept).split()), limits


def _limit_at(text: str, at: int) -> tuple[Limit, int] | None:
    """The limit that begins exactly here, with its end."""
    if text[at].isspace() or (at and text[at - 1].isalnum() and text[at].isalnum()):
        return None
    if text[at].isdigit() and _patterns().AFTER_SIGN.search(text, 0, at):
        return None  # the sign belongs to the number, and with it the number was no limit
    counted = _patterns().COUNTED.match(text, at)
    if counted:
        return Limit(SEATS, COUNTS[_normal(counted["count"])], None, counted[0].strip()), counted.end()
    one_in = _patterns().ONE_IN.match(text, at)
    if one_in and 2 <= _number(one_in["km"]) <= 100:
        return Limit(FUEL, None, round(100 / _number(one_in["km"]), 2), one_in[0].strip()), one_in.end()
    for pattern in _patterns().PATTERNS:
        match = pattern.match(text, at)
        limit = _understand(match, text) if match else None
        if match and limit:
            return limit, _end(match)
    return None


def _end(match: re.Match[str]) -> int:
    """Where the limit ends: before a name that belongs to the next number ("1200 kg boot 500")."""
    return match.start("rest") if _name_behind(match) or not match["name"] else match.start("name")


def _name_behind(match: re.Match[str]) -> str:
    """The word behind the digits that names their number, "" for none."""
    name, unit = _normal(match["name"] or ""), _normal(match["unit"] or "")
    if match["next"] is not None and KEYWORDS.get(name) != UNITS.get(unit, ("",))[0]:
        return ""
    return name


def _number(text: str) -> float:
    """Read digits with Dutch or English separators: before three digits they part thousands, else decimals."""
    if re.fullmatch(rf"{_patterns().GROUPED}|{_patterns().SPACED}", text):
        return float(re.sub(r"\D", "", text))
    return float(text.replace(",", "."))


def _understand(match: re.Match[str], text: str) -> Limit | None:
    lead, (named, side) = match["lead"] or "", _read_lead(match["lead"] or "")
    if named == RANGE and _patterns().TRIM_RANGE.search(text[: match.start()]):
        return None
    if not match["unit"] and (match["rest"][:1].isalnum() or (match["rest"][:1] in "./" and len(match["rest"]) > 1)):
        return None  # "4xe", "56.2kwh": digits of a word
    unit = _normal(match["unit"] or match["unit1"] or "")
    behind = _name_behind(match)
    after = KEYWORDS.get(behind) or COMPARATIVES.get(behind, (None,))[0]
    if not unit and _patterns().OTHER_UNIT.match(text, match.start("rest")):
        return None
    key = _key(match, named or after, unit, side, lead)
    if key is None:
        return None
    ends = _ends(match, key, unit, lead)
    side = _side(match, side)
    if ends is None or (key == TOW and side == "high" and not (named or after)):  # "<1200 kg" is a mass, not a trailer
        return None
    return _limit(key, ends, side, unit, match)


def _limit(key: str, ends: list[float], side: Side | None, unit: str, match: re.Match[str]) -> Limit | None:
    least, most = PLAUSIBLE[key]
    if any(not least <= end <= most for end in ends):
        return None
    typed = match.string[match.start() : _end(match)].strip()
    if len(ends) == 2:
        return Limit(key, min(ends), max(ends), typed)
    side = side or DEFAULT_SIDE[key]
    if unit == "km/l" and match["lead"]:  # more kilometres from a litre are fewer litres
        side = "high" if side == "low" else "low"
    return Limit(key, ends[0], None, typed) if side == "low" else Limit(key, None, ends[0], typed)


def _read_lead(lead: str) -> tuple[str | None, Side | None]:
    """The number named before the digits, and the side asked for."""
    named: str | None = None
    side: Side | None = None
    for part in re.findall(rf"{_patterns().NAME}|{_patterns().SIGN}", lead, re.IGNORECASE):
        plain = _normal(part)
        if plain in COMPARATIVES:
            named, side = COMPARATIVES[plain]
        elif plain in KEYWORDS:
            named = KEYWORDS[plain]
        else:
            side = OPERATORS[plain]
    return named, side


def _side(match: re.Match[str], side: Side | None) -> Side | None:
    if match["plus"] or match["plus2"] or _normal(match["tail"] or "") in MORE:
        return "low"
    if match["tail"]:
        return "high"
    comparative = COMPARATIVES.get(_name_behind(match))
    return comparative[1] if comparative else side


def _key(match: re.Match[str], named: str | None, unit: str, side: Side | None, lead: str) -> str | None:
    """Which number is meant; None when the digits may as well be a name."""
    money = bool(re.search(_patterns().MONEY, lead, re.IGNORECASE) or match["k1"] or match["k2"])
    if unit:
        key = UNITS[unit][0]
        if named == FUEL and unit in ("l", "liter"):
            return FUEL
        if (named and named != key) or (money and key != PRICE) or not _unit_is_meant(match, unit, named, side):
            return None
        return key
    if money:
        return PRICE if named in (None, PRICE) else None
    if named:
        return named
    ends = [_number(match["first"]), *([_number(match["second"])] if match["second"] else [])]
    asked = side is not None or len(ends) == 2 or match["tail"]
    return PRICE if asked and min(ends) >= _LEAST_BARE_PRICE else None


def _unit_is_meant(match: re.Match[str], unit: str, named: str | None, side: Side | None) -> bool:
    """A unit counts only where it cannot be part of a name: not in "500L", "Zafira 2 m" or "ZF 8HP"."""
    if named or side or match["second"] or match["plus"] or match["plus2"]:
        return True
    if unit == "l":
        return bool(match["gap"]) and _number(match["first"]) >= 100
    if UNITS[unit][0] == POWER and unit != "kw":
        return _number(match["first"]) >= _LEAST_HORSEPOWER
    return unit != "m" or not match["first"].isdigit()


def _ends(match: re.Match[str], key: str, unit: str, lead: str) -> list[float] | None:
    """The one or two numbers in the unit of the key; None for a band that is none."""
    first = _number(match["first"])
    ends = [first * (1000 if match["k1"] else 1)]
    if match["second"]:
        second = _number(match["second"]) * (1000 if match["k2"] else 1)
        if match["k2"] and not match["k1"] and first < 1000:
            ends = [first * 1000]  # "20-30k"
        if not _is_band(match, lead, ends[0], second):
            return None
        ends.append(second)
    if not unit and key == LENGTH:
        factor = 1000.0 if max(ends) < 10 else 10.0 if max(ends) < 1000 else 1.0
        return [end * factor for end in ends]
    factor = UNITS[unit][1] if unit else 1.0
    if factor < 0:
        return [round(-factor / end, 2) for end in ends if end]
    return [round(end * factor, 3) for end in ends]


def _is_band(match: re.Match[str], lead: str, low: float, high: float) -> bool:
    between = bool(re.search(_patterns().any_of(BETWEEN), lead, re.IGNORECASE))
    if _normal(match["join"]) in AND_JOINS and not between:
        return False
    # "208 tot 400 km" is a Peugeot and a range: who gives a band names round numbers.
    round_number = between or bool(lead) or match["k2"] or not match["first"].isdigit() or low % 5 == 0 or low < 20
    return low < high and bool(round_number)


def _normal(text: str) -> str:
    plain = text.casefold().replace("ı", "i").replace("i\u0307", "i")  # the letters that patterns take for an i
    return " ".join(plain.split())
