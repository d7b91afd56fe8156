"""Bars in the cells of a row: every value as a share of the largest, from zero."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalogue_app.comparison.entries import Entry
from catalogue_app.facts.figures import Direction, FigureSpec


@dataclass(frozen=True, slots=True)
class Bar:
    """Where a value starts and ends on the scale of its row, from 0 to 1; equal for a single value."""

    low: float
    high: float


def bars(spec: FigureSpec, entries: Sequence[Entry], width: int) -> tuple[Bar | None, ...]:
    """Return one bar a column, None where there is no number.

    A row in which more is neither better nor worse has none, and one in several currencies has no common scale.
    """
    known = {entry.column: entry for entry in entries if entry.figure.low is not None}
    if spec.direction is Direction.NONE or len({entry.figure.unit for entry in known.values()}) > 1:
        return (None,) * width
    largest = max((entry.ends[1] for entry in known.values()), default=0)
    if largest <= 0:
        return (None,) * width
    return tuple(_bar(known[n].ends, largest) if n in known else None for n in range(width))


def _bar(ends: tuple[float, float], largest: float) -> Bar:
    return Bar(ends[0] / largest, ends[1] / largest)
