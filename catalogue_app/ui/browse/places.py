"""Where the places of a view of cars lie, worked out without asking any of the cars for it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize


class Step(StrEnum):
    """Where a key goes from one place."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    PAGE_UP = "page_up"
    PAGE_DOWN = "page_down"
    FIRST = "first"
    LAST = "last"


class Places(Protocol):
    """Numbered places in px from the upper left corner of the whole content."""

    @property
    def height(self) -> int:
        """Of the whole content in px; an estimate while it is not known."""

    def box(self, place: int) -> QRect:
        """Return the box of a place; an empty one for a place that is not laid out."""

    def at(self, point: QPoint) -> int:
        """Return the place under a point, -1 for none."""

    def between(self, top: int, bottom: int) -> range:
        """Return the places that may show between two heights in px."""

    def beside(self, place: int, step: Step, page: int) -> int:
        """Return where a key leads from a place; `page` is the height in px of what is in sight."""


@dataclass(frozen=True, slots=True)
class GridPlaces:
    """Equal cells in columns: every answer is a division.

    `spare` are the px (fewer than the columns, and than the gap in a cell) that widen the gaps between the cells.
    """

    count: int
    columns: int
    cell: QSize
    spare: int = 0

    @property
    def height(self) -> int:
        """Of all rows in px."""
        return -(-self.count // self.columns) * self.cell.height()

    def box(self, place: int) -> QRect:
        """Return the cell of a place."""
        if not 0 <= place < self.count:
            return QRect()
        row, column = divmod(place, self.columns)
        moved = self.spare * column // max(1, self.columns - 1)
        return QRect(QPoint(column * self.cell.width() + moved, row * self.cell.height()), self.cell)

    def at(self, point: QPoint) -> int:
        """Return the place whose cell holds the point, -1 for none."""
        column, row = point.x() // self.cell.width(), point.y() // self.cell.height()
        place = row * self.columns + column
        return place if 0 <= column < self.columns and 0 <= place < self.count else -1

    def between(self, top: int, bottom: int) -> range:
        """Return the places of the rows that reach into a strip."""
        first = max(0, top // self.cell.height())
        last = max(0, -(-bottom // self.cell.height()))
        return range(min(self.count, first * self.columns), min(self.count, last * self.columns))

    def beside(self, place: int, step: Step, page: int) -> int:
        """Return where a key leads; at the edges one stays, but the last row is always reached."""
        rows = max(1, page // self.cell.height())
        moved = place + {
            Step.LEFT: -1, Step.RIGHT: 1, Step.UP: -self.columns, Step.DOWN: self.columns,
            Step.PAGE_UP: -rows * self.columns, Step.PAGE_DOWN: rows * self.columns,
            Step.FIRST: -self.count, Step.LAST: self.count,
        }[step]  # fmt: skip
        last = self.count - 1
        if step is Step.UP and moved < 0:
            return place
        if step is Step.DOWN and moved > last:
            return last if place // self.columns < last // self.columns else place
        return max(0, min(last, moved))
