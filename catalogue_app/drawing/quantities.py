"""Amounts drawn to one scale: rulers, bars with the band of a value, litres as blocks, minutes on a clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_STEPS = (1, 2, 5)
_BLOCKS = (5, 10, 20, 50, 100, 200, 500, 1_000)  # litres
_MOST_BLOCKS = 16
_HOUR = 60.0


@dataclass(frozen=True, slots=True)
class Scale:
    """A ruler from zero to `end`, with a tick at each of `ticks` (0 and `end` are among them)."""

    end: float
    ticks: tuple[float, ...]

    def share(self, value: float) -> float:
        """Return where a value stands on the ruler, from 0 to 1."""
        return value / self.end


def scale_from_zero(largest: float, most_ticks: int = 7) -> Scale:
    """Return the ruler that holds `largest` and has at most `most_ticks` ticks, at 1, 2 or 5 times a power of ten.

    It begins at zero, so that bars on it are as long as what they stand for. Raises ValueError unless `largest` is
    positive and there is room for two ticks.
    """
    if largest <= 0.0 or most_ticks < 2:
        raise ValueError("a ruler needs a positive length and two ticks")
    power = 1e-6
    while True:
        for factor in _STEPS:
            step = factor * power
            count = -int(-largest // step)  # rounded up
            if count < most_ticks:
                return Scale(count * step, tuple(number * step for number in range(count + 1)))
        power *= 10


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a row, in widths of a block: `share` of it is filled for certain, up to `most` perhaps."""

    x: int
    share: float
    most: float


def block_size(largest: float) -> int:
    """Return of how many litres one block is, so that `largest` litres are 16 blocks at most.

    Raises ValueError for more than a block of the largest size can show.
    """
    for litres in _BLOCKS:
        if largest <= litres * _MOST_BLOCKS:
            return litres
    raise ValueError(f"{largest:g} litres are more than {_MOST_BLOCKS} blocks of {_BLOCKS[-1]}")


def blocks(low: float, high: float, litres: float) -> tuple[Block, ...]:
    """Return a volume as a row of blocks of `litres` each; the last one is filled in part.

    What lies between `low` and `high` is not certain. Raises ValueError unless 0 <= low <= high and litres > 0.
    """
    if not (0.0 <= low <= high and litres > 0.0):
        raise ValueError("a volume runs from a low to a higher end")
    count = -int(-high // litres)
    return tuple(Block(n, _part(low / litres - n), _part(high / litres - n)) for n in range(count))


def _part(value: float) -> float:
    return max(0.0, min(1.0, value))


def clock_degrees(minutes: float) -> float:
    """Return the angle of some minutes on a clock of one hour, clockwise from the top; 360 is a full hour.

    Raises ValueError for a time that does not fit on it.
    """
    if not 0.0 <= minutes <= _HOUR:
        raise ValueError(f"{minutes:g} minutes do not fit on a clock of an hour")
    return minutes / _HOUR * 360.0


def on_a_clock(minutes: Sequence[float]) -> bool:
    """Whether all these times fit on a clock of one hour."""
    return all(0.0 <= value <= _HOUR for value in minutes)
