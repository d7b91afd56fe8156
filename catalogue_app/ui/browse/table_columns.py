"""The columns of the table of models: their order, how wide they are and which of them sort."""

from dataclasses import dataclass
from enum import StrEnum

from catalogue_app.selection.wishes import Sort

ROW_HEIGHT = 40  # px
HEADER_HEIGHT = 40
PAD = 6  # px at both sides of a cell


class Column(StrEnum):
    """What a column tells."""

    ADD = "add"
    CAR = "car"
    BRAND = "brand"
    MODEL = "model"
    POWERTRAINS = "powertrains"
    PRICE = "price"
    RANGE = "range"
    FUEL = "fuel"
    BOOT = "boot"
    TOWING = "towing"
    SEATS = "seats"
    LENGTH = "length"
    SEGMENT = "segment"
    TECHNOLOGY = "technology"
    PLATFORM = "platform"


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """One column: the least width in px, its share of the width that is left over, and the order its header gives."""

    column: Column
    width: int
    share: int = 0
    right: bool = False
    sort: Sort | None = None


COLUMNS: tuple[ColumnSpec, ...] = (
    ColumnSpec(Column.ADD, 42),
    ColumnSpec(Column.CAR, 76),
    ColumnSpec(Column.BRAND, 84, 1, sort=Sort.BRAND),
    ColumnSpec(Column.MODEL, 100, 3, sort=Sort.NAME),
    ColumnSpec(Column.POWERTRAINS, 110, 1),
    ColumnSpec(Column.PRICE, 144, 3, right=True, sort=Sort.PRICE),
    ColumnSpec(Column.RANGE, 82, 1, right=True, sort=Sort.RANGE),
    ColumnSpec(Column.FUEL, 74, 1, right=True),
    ColumnSpec(Column.BOOT, 78, 1, right=True),
    ColumnSpec(Column.TOWING, 92, 1, right=True),
    ColumnSpec(Column.SEATS, 50, 0, right=True),
    ColumnSpec(Column.LENGTH, 68, 0, right=True, sort=Sort.LENGTH),
    ColumnSpec(Column.SEGMENT, 61),
    ColumnSpec(Column.TECHNOLOGY, 96, 2),
    ColumnSpec(Column.PLATFORM, 84, 2),
)
FROZEN = 4
"""How many columns stay in sight while the others scroll sideways."""
FALLING = frozenset({Sort.RANGE})
"""The orders that begin with the largest value."""


def widths_for(room: int) -> tuple[int, ...]:
    """Return the widths in px for a table of `room` px; the least ones when there is less room than they take."""
    rest = max(0, room - sum(spec.width for spec in COLUMNS))
    shares = sum(spec.share for spec in COLUMNS)
    widths = [spec.width + rest * spec.share // shares for spec in COLUMNS]
    if rest:
        widths[-1] += room - sum(widths)
    return tuple(widths)
