"""One kind of number over all versions: sorted once, so that any range of it is found without a look at each."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from catalogue_app.selection.bits import Fields
from catalogue_app.selection.wishes import Bounds

_STEP = 512


class Axis:
    """The versions in the order of a number. `pairs` are bit places with their number; who has none is left out."""

    def __init__(self, fields: Fields, pairs: Iterable[tuple[int, float]]) -> None:
        ordered = sorted(pairs, key=lambda pair: pair[1])
        self._fields = fields
        self.places: tuple[int, ...] = tuple(place for place, _ in ordered)
        self.numbers: tuple[float, ...] = tuple(number for _, number in ordered)
        self._below = [0]
        for start in range(0, len(self.places), _STEP):
            self._below.append(self._below[-1] | fields.of_places(self.places[start : start + _STEP]))
        self.known = self._below[-1]

    @property
    def ends(self) -> tuple[float, float] | None:
        """The lowest and the highest number there is; None without any."""
        return (self.numbers[0], self.numbers[-1]) if self.numbers else None

    def within(self, bounds: Bounds) -> int:
        """Return the versions whose number lies within the bounds (both included)."""
        low = 0 if bounds.low is None else bisect_left(self.numbers, bounds.low)
        high = len(self.numbers) if bounds.high is None else bisect_right(self.numbers, bounds.high)
        return self._first(high) ^ self._first(min(low, high))

    def under(self, number: float) -> int:
        """Return the versions whose number is lower than this one."""
        return self._first(bisect_left(self.numbers, number))

    def _first(self, count: int) -> int:
        """The versions with the `count` lowest numbers."""
        whole, rest = divmod(count, _STEP)
        if not rest:
            return self._below[whole]
        return self._below[whole] | self._fields.of_places(self.places[whole * _STEP : count])
