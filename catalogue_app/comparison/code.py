"""The take-home code: a comparison in a QR code, and nine characters that find its copy on this desk.

The QR code holds the comparison itself: the cars in order, how they were looked at, when, and a few bits of each
figure, so that what changed since can be marked on any desk without a server. It holds no name, note or story.
The text is `CAT1:`, the packed numbers and five digits of check, all of the alphanumeric set of QR (ISO/IEC 18004).
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from catalogue_app.comparison.code_faults import CodeFault
from catalogue_app.comparison.kept import MOST_CARS, Kept, Rows, SeenFigure, identity
from catalogue_app.comparison.packed_ids import packed, unpacked
from catalogue_app.comparison.packing import DIGITS, Packer, Unpackable, Unpacker, check_digit, values
from catalogue_app.drawing.overlay import Align

PREFIX = "CAT1:"
# The order of the figures in a code. It may only grow at its end: codes on paper count in it.
ORDER = (
    "price", "power_kw", "torque_nm", "drive", "transmission", "cylinders", "displacement_cc", "battery_gross_kwh",
    "battery_net_kwh", "battery_chemistry", "ac_max_kw", "dc_max_kw", "dc_time_min", "dc_window", "range_wltp_km",
    "range_electric_km", "range_total_km", "consumption_kwh_100km", "consumption_l_100km",
    "consumption_l_100km_charge_sustaining", "co2_g_km", "zero_to_100_s", "top_speed_kmh", "length_mm", "width_mm",
    "height_mm", "wheelbase_mm", "ground_clearance_mm", "turning_circle_m", "boot_min_l", "boot_max_l", "frunk_l",
    "kerb_mass_kg", "mass_in_running_order_kg", "tow_braked_kg", "euro_ncap_stars",
)  # fmt: skip
# These too may only grow at their end, to four.
_ROWS = (Rows.ALL, Rows.DIFFERENT, Rows.SAME)
_ALIGN = (Align.WHEEL, Align.BUMPER, Align.REAR, Align.MIDDLE)
_WIDTHS = range(12, 4, -1)  # bits per figure: one change in 4096 (in 32 with many cars) looks like none, see `whole`
_GOAL = 300  # characters; a QR code of version 10 at level M holds 311
_WHOLE = 16
_DAY_ZERO = date(1970, 1, 1)
_DAY_BITS = 16  # until 2149
_ID_BITS = 14
_CHECK = 5
_MOST = 4000  # characters; no QR code holds more
_SHORT = 8  # digits, and one of check
_GROUP = 3
_PAYLOAD = re.compile(r"\s*CAT(\d{1,3}):", re.IGNORECASE | re.ASCII)
_HYPHENS = re.compile(r"\w{3}-\w{3}-\w{3}", re.ASCII)
_BLANKS = re.compile(r"\s+")


class CodeKind(StrEnum):
    """Which code a text is."""

    WHOLE = "whole"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Prints:
    """A few bits of every figure of a car that was known, by key, and of all of them together.

    `whole` shows a change that by chance left the bits of the figure as they were.
    """

    of_figures: dict[str, int]
    whole: int


@dataclass(frozen=True, slots=True)
class TakenHome:
    """What a QR code says: ids in order, how they were looked at, when, and the prints of the figures then.

    Attributes:
        edition: of the catalogue, empty where it was no date.
        width: bits of a print.
        keys: the figures that had a print where they were known; a figure that is not among them is not told of.
    """

    ids: tuple[str, ...]
    baseline: str | None
    rows: Rows
    align: Align
    customer: bool
    made: date
    edition: str
    width: int
    keys: tuple[str, ...]
    prints: tuple[Prints, ...]


def payload_of(kept: Kept) -> str:
    """Return the text for a QR code: about 300 characters, of which one or two cars need fewer."""
    text = ""
    for width in _WIDTHS:
        text = _body(kept, width)
        if len(PREFIX) + len(text) + _CHECK <= _GOAL:
            break
    return f"{PREFIX}{text}{_check(text)}"


def read_payload(text: str) -> TakenHome:
    """Return what a QR code says.

    Raises CodeProblem for a text that is no code, not whole, mistyped or of a newer program.
    """
    payload = canonical(text)
    try:
        return _unpacked(Unpacker(payload[len(PREFIX) : -_CHECK]))
    except Unpackable:
        raise CodeFault.DAMAGED.of(payload) from None


def canonical(text: str) -> str:
    """Return the text of a QR code as it was made, without the small letters and blanks that a scanner may bring.

    Raises CodeProblem as `read_payload` does, but looks no further than the check.
    """
    given = text.strip()
    found = _PAYLOAD.match(given)
    if found is None:
        raise CodeFault.NO_CODE.of(given)
    if int(found[1]) > 1:
        raise CodeFault.NEWER.of(given)
    body = _BLANKS.sub("", given[found.end() : _MOST]).upper()
    try:
        digits = "".join(DIGITS[value] for value in values(body))
    except Unpackable:
        raise CodeFault.DAMAGED.of(given) from None
    if len(given) > _MOST or int(found[1]) != 1 or _check(digits[:-_CHECK]) != digits[-_CHECK:]:
        raise CodeFault.DAMAGED.of(given)
    return PREFIX + digits


def short_code_of(payload: str) -> str:
    """Return the nine characters that stand for a payload on the desk that gave it out: "K7Q-M2X-B4D"."""
    packer = Packer()
    packer.put(_print(40, payload), 40)
    return grouped(packer.text() + check_digit(packer.text()))


def read_short(text: str) -> str:
    """Return a short code as it was given out, whatever capitals, hyphens, O for 0 or I for 1 were typed.

    Raises CodeProblem for a text that is none, or has a typing error.
    """
    plain = _without_breaks(text)
    try:
        digits = "".join(DIGITS[value] for value in values(plain))
    except Unpackable:
        raise CodeFault.NO_CODE.of(text.strip()) from None
    if len(digits) != _SHORT + 1:
        raise CodeFault.NO_CODE.of(text.strip())
    if check_digit(digits[:_SHORT]) != digits[_SHORT]:
        raise CodeFault.MISTYPED.of(text.strip())
    return grouped(digits)


def grouped(digits: str) -> str:
    """Return digits in groups of three."""
    return "-".join(digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP))


def looks_like_code(text: str) -> CodeKind | None:
    """Return which code somebody types or scans into a search field, None for anything else.

    Cheap enough for every keystroke. Three groups of three with hyphens are taken for a code even with a typing error
    in them, so that it can be told; without hyphens it must be right and have a digit in it, for it may be a word.
    """
    if _PAYLOAD.match(text) is not None:
        return CodeKind.WHOLE
    stripped = text.strip()
    if not _SHORT < len(stripped) < 2 * _SHORT:
        return None
    plain = _without_breaks(stripped)
    if len(plain) != _SHORT + 1 or not plain.isascii() or not plain.isalnum():
        return None
    try:
        right = check_digit(plain[:_SHORT]) == DIGITS[values(plain[_SHORT])[0]]
    except Unpackable:
        return None
    typed = _HYPHENS.fullmatch(stripped) is not None or (right and any(c.isdigit() for c in plain))
    return CodeKind.SHORT if typed else None


def prints_of(figures: dict[str, SeenFigure], keys: tuple[str, ...], width: int) -> Prints:
    """Return the prints of those figures of a car that have one of these keys."""
    written = {key: _written(key, figures[key]) for key in keys if key in figures}
    whole = _print(_WHOLE, "\n".join(written.values()))
    return Prints({key: _print(width, line) for key, line in written.items()}, whole)


def _without_breaks(text: str) -> str:
    return _BLANKS.sub("", text.replace("-", "")).upper()


def _written(key: str, figure: SeenFigure) -> str:
    """What a print is taken of: what makes two values different for a buyer."""
    value, *rest = identity(key, figure)
    shown = "..".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return "|".join([key, shown, *map(str, rest)])


def _print(width: int, text: str) -> int:
    return int.from_bytes(hashlib.blake2s(text.encode(), digest_size=8).digest()) >> (64 - width)


def _check(body: str) -> str:
    packer = Packer()
    packer.put(_print(5 * _CHECK, body), 5 * _CHECK)
    return packer.text()


def _body(kept: Kept, width: int) -> str:
    packer = Packer()
    packer.put(len(kept.seen), 3)
    packer.put(width, 4)
    packer.put(0 if kept.baseline is None else kept.ids.index(kept.baseline) + 1, 3)
    packer.put(_ROWS.index(kept.view.rows), 2)
    packer.put(_ALIGN.index(kept.view.align), 2)
    packer.put(kept.customer, 1)
    packer.put(_day_number(kept.made.date()), _DAY_BITS)
    packer.put(_edition_number(kept.edition), _DAY_BITS)
    ids = packed(kept.ids)
    packer.put(len(ids), _ID_BITS)
    for byte in ids:
        packer.put(byte, 8)
    packer.put(len(ORDER), 8)
    for car in kept.seen:
        prints = prints_of(dict(car.figures), ORDER, width)
        packer.put(prints.whole, _WHOLE)
        for key in ORDER:
            packer.put(key in prints.of_figures, 1)
        for mark in prints.of_figures.values():
            packer.put(mark, width)
    return packer.text()


def _unpacked(packer: Unpacker) -> TakenHome:
    """Raises Unpackable for anything that `_body` does not write."""
    count, width, baseline, rows, align = (packer.take(bits) for bits in (3, 4, 3, 2, 2))
    if not 1 <= count <= MOST_CARS or width not in _WIDTHS or baseline > count or rows >= len(_ROWS):
        raise Unpackable("a number is out of bounds")
    customer, made, edition = packer.take(1), packer.take(_DAY_BITS), packer.take(_DAY_BITS)
    ids = unpacked(bytes(packer.take(8) for _ in range(packer.take(_ID_BITS))), count)
    if len(set(ids)) < count:
        raise Unpackable("a car is there twice")
    known = packer.take(8)
    # A later program may know more figures than this one; those are read and left out.
    keys = (*ORDER, *(f"later {place}" for place in range(len(ORDER), known)))[:known]
    prints = []
    for _ in range(count):
        whole = packer.take(_WHOLE)
        there = [key for key in keys if packer.take(1)]
        prints.append(Prints({key: packer.take(width) for key in there}, whole))
    packer.end()
    return TakenHome(
        ids=ids,
        baseline=ids[baseline - 1] if baseline else None,
        rows=_ROWS[rows],
        align=_ALIGN[align],
        customer=bool(customer),
        made=_DAY_ZERO + timedelta(days=made),
        edition=str(_DAY_ZERO + timedelta(days=edition)) if edition else "",
        width=width,
        keys=keys,
        prints=tuple(prints),
    )


def _day_number(day: date) -> int:
    """Days since 1970; a clock that is wrong by a century gives the nearest day there is."""
    return min(max((day - _DAY_ZERO).days, 0), (1 << _DAY_BITS) - 1)


def _edition_number(edition: str) -> int:
    try:
        return _day_number(date.fromisoformat(edition))
    except ValueError:
        return 0
