"""Where the cars of the line-up stand: on ground lines of about 19 m, all on one scale."""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from catalogue_app.ui.browse.places import Step

METRES = 19.6  # of a ground line, at the widths of the usual screens
_SCALES = (0.046, 0.1)  # px per mm, the least and the most: names must fit above a car, and the eye must take it in
SIDE = 10  # px of air at both sides of a car, within its place
LABEL = 60  # px for names and price above the cars
ABOVE = 10  # px between these and the tallest car
RULER = 26  # px below the ground for ticks and metres
LENGTH_ROW, BASE_ROW = 22, 20  # px for the two dimension lines
BELOW = RULER + LENGTH_ROW + BASE_ROW
BETWEEN = 26  # px between two ground lines with all that belongs to them
GUTTER = 44  # px at the right for the height ruler
SLOT = 236  # px, the least width of a place: names must fit


def scale_for(width: int) -> float:
    """Return px per mm for a page of `width` px; about 19 m of cars side by side."""
    least, most = _SCALES
    return max(least, min(most, (width - 2 * SIDE - GUTTER) / (METRES * 1000)))


@dataclass(frozen=True, slots=True)
class Line:
    """One ground line: its first place and the one after its last, and heights in px from the top of the content."""

    first: int
    after: int
    top: int
    ground: int

    @property
    def bottom(self) -> int:
        """Where all that belongs to the line ends."""
        return self.ground + BELOW


class LineupPlaces:
    """Places that come to be one by one with `add`; a line can be asked for once it is full.

    `count` is how many cars there will be, `width` of the page in px, `scale` px per mm.
    """

    def __init__(self, count: int, width: int, scale: float) -> None:
        self.count, self.width, self.scale = count, width, scale
        self.room = width - GUTTER
        self._lines: list[Line] = []
        self._tops: list[int] = []
        self._lefts: list[int] = []
        self._widths: list[int] = []
        self._open_first, self._open_x, self._open_tallest = 0, 0, 0.0
        self._end = 0

    @property
    def added(self) -> int:
        """How many cars were added."""
        return len(self._widths)

    @property
    def known(self) -> int:
        """How many places can be asked for."""
        return self._lines[-1].after if self._lines else 0

    @property
    def height(self) -> int:
        """Of all lines in px; estimated from those that are full while there are more to come."""
        if self.known in (0, self.count):
            return self._end
        return self._end * self.count // self.known

    def add(self, length: float, height: float) -> None:
        """Stand the next car, `length` and `height` in mm, on the line, or on a new one when this one is full."""
        width = max(SLOT, round(length * self.scale) + 2 * SIDE)
        if self._open_x and self._open_x + width > self.room:
            self._close(justify=True)
        self._lefts.append(self._open_x)
        self._widths.append(width)
        self._open_x += width
        self._open_tallest = max(self._open_tallest, height)
        if self.added == self.count:
            self._close(justify=False)

    def _close(self, *, justify: bool) -> None:
        cars = self.added - self._open_first
        spare = max(0, self.room - self._open_x)
        for place in range(1, cars) if justify else ():
            self._lefts[self._open_first + place] += spare * place // (cars - 1)
        ground = self._end + LABEL + ABOVE + round(self._open_tallest * self.scale)
        line = Line(self._open_first, self.added, self._end, ground)
        self._lines.append(line)
        self._tops.append(line.top)
        self._end = line.bottom + BETWEEN
        self._open_first, self._open_x, self._open_tallest = self.added, 0, 0.0

    def lines_between(self, top: int, bottom: int) -> list[Line]:
        """Return the lines that reach into a strip."""
        first = max(0, bisect_right(self._tops, top) - 1)
        return self._lines[first : bisect_right(self._tops, bottom)]

    def line_of(self, place: int) -> int:
        """Return the number of the line on which a known place lies."""
        return bisect_right(self._lines, place, key=lambda line: line.first) - 1

    def box(self, place: int) -> QRect:
        """Return the box of a place with names and dimension lines; an empty one where it is not known yet."""
        if not 0 <= place < self.known:
            return QRect()
        line = self._lines[self.line_of(place)]
        return QRect(self._lefts[place], line.top, self._widths[place], line.bottom - line.top)

    def at(self, point: QPoint) -> int:
        """Return the place under a point, -1 for none."""
        for line in self.lines_between(point.y(), point.y()):
            for place in range(line.first, line.after):
                if self.box(place).contains(point):
                    return place
        return -1

    def between(self, top: int, bottom: int) -> range:
        """Return the places on the lines that reach into a strip."""
        lines = self.lines_between(top, bottom)
        return range(lines[0].first, lines[-1].after) if lines else range(0)

    def beside(self, place: int, step: Step, page: int) -> int:
        """Return where a key leads: along the line, or to the car above or below."""
        if not self.known:
            return place
        if step in (Step.LEFT, Step.RIGHT):
            return max(0, min(self.known - 1, place + (1 if step is Step.RIGHT else -1)))
        if step in (Step.FIRST, Step.LAST):
            return 0 if step is Step.FIRST else self.known - 1
        number = self.line_of(place)
        line = self._lines[number]
        lines = 1 if step in (Step.UP, Step.DOWN) else max(1, page // (line.bottom + BETWEEN - line.top))
        target = number + (lines if step in (Step.DOWN, Step.PAGE_DOWN) else -lines)
        target = max(0, min(len(self._lines) - 1, target))
        if target == number:
            return place
        middle = self.box(place).center().x()
        found = self._lines[target]
        return min(range(found.first, found.after), key=lambda other: abs(self.box(other).center().x() - middle))
