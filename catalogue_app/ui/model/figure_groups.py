"""The groups of figures side by side, in as many columns as the width allows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.ui.model.figure_row import FigureRow
from catalogue_app.ui.model.shares import shares

_NARROWEST, _BETWEEN, _BELOW = 300, 32, 20  # px: a column, between columns, below a group
_TITLE = 26  # px
OUT = 4  # px that a row reaches beyond its words at both sides, for the ground of the one that is told about


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """A title and its rows."""

    title: QWidget
    rows: tuple[FigureRow, ...]


class FigureGroups(QWidget):
    """Places the rows itself: a layout would ask every row many times. Lies `OUT` px beyond its words at both sides."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._groups: Sequence[FigureGroup] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def take(self, groups: Sequence[FigureGroup]) -> None:
        """Take the groups, whose widgets are children of this one."""
        self._groups = groups
        self.updateGeometry()

    def changed(self) -> None:
        """Place the rows anew after their words have changed."""
        self.updateGeometry()
        self._place(self.width(), move=True)

    def hasHeightForWidth(self) -> bool:
        """Return True: fewer columns are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the highest column."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(max(self.width(), _NARROWEST), self.heightForWidth(max(self.width(), _NARROWEST)))

    def minimumSizeHint(self) -> QSize:
        """Return a small size."""
        return QSize(_NARROWEST, 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the rows."""
        super().resizeEvent(event)
        self._place(event.size().width(), move=True)

    def _place(self, width: int, *, move: bool) -> int:
        """Place everything, return the height used in px."""
        if not self._groups or width < _NARROWEST:
            return 0
        width -= 2 * OUT
        count = max(1, min(len(self._groups), (width + _BETWEEN) // (_NARROWEST + _BETWEEN)))
        column = (width - (count - 1) * _BETWEEN) // count
        heights = [[row.height_for(column + 2 * OUT) for row in group.rows] for group in self._groups]
        totals = [_TITLE + sum(rows) + _BELOW for rows in heights]
        bottom = 0
        for at, numbers in enumerate(shares(totals, count)):
            x, y = OUT + at * (column + _BETWEEN), 0
            for number in numbers:
                y = self._place_group(number, x, y, column, heights[number], move=move)
            bottom = max(bottom, y - _BELOW)
        return bottom

    def _place_group(self, number: int, x: int, y: int, width: int, heights: list[int], *, move: bool) -> int:
        group = self._groups[number]
        if move:
            group.title.setGeometry(x, y, width, _TITLE)
        y += _TITLE
        for row, height in zip(group.rows, heights, strict=True):
            if move:
                row.setGeometry(x - OUT, y, width + 2 * OUT, height)
            y += height
        return y + _BELOW
