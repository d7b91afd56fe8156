"""Short answers as tiles side by side: segments, seats."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.selection.wishes import Facet
from catalogue_app.ui.browse.answer import AnswerButton
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.theme.touch import TOUCH, has_touch

_INSET = 3
_COLUMNS, _TOUCH_COLUMNS = 6, 5  # a finger needs wider ones


class Tile(AnswerButton):
    """A letter or number in a box; chosen is filled with ink. The count is in the tool tip and the name."""

    def __init__(self, facet: Facet, value: str, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        self._spoken = words
        super().__init__(facet, value, value, theme, parent)

    @property
    def spoken(self) -> str:
        """The answer in words: "C segment"."""
        return self._spoken

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and what stands in it."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_INSET + 0.5, _INSET + 0.5, -_INSET - 0.5, -_INSET - 0.5)
        checked, lit = self.isChecked(), self.underMouse() and self.isEnabled()
        painter.setPen(QPen(theme.color("ink" if checked or lit else "control" if self.isEnabled() else "line"), 1))
        painter.setBrush(theme.color("ink" if checked else "surface"))
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(theme.font("body", bold=checked))
        painter.setPen(theme.color("onink" if checked else "text2" if self.isEnabled() else "text3"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _show_count(self) -> None:
        self.setToolTip(self.accessibleName())


class TileSet(QWidget):
    """Tiles in rows of six, five for a finger, that fill the width together; no gap between what one can press."""

    def __init__(self, tiles: Iterable[Tile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = tuple(tiles)
        for tile in self._tiles:
            tile.setParent(self)
        self._columns = _TOUCH_COLUMNS if has_touch() else _COLUMNS
        lines = -(-len(self._tiles) // self._columns)
        self.setFixedHeight(lines * TOUCH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def rows(self) -> tuple[Tile, ...]:
        """The tiles in order."""
        return self._tiles

    def sizeHint(self) -> QSize:
        """The tiles of a row side by side."""
        return QSize(self._columns * TOUCH, self.height())

    def show_state(self, counts: Mapping[str, int], chosen: Callable[[str], bool]) -> None:
        """Show the counts by value, and which values are chosen."""
        for tile in self._tiles:
            tile.show_state(counts.get(tile.value, 0), chosen(tile.value))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width."""
        super().resizeEvent(event)
        for n, tile in enumerate(self._tiles):
            line, place = divmod(n, self._columns)
            left, right = (round(self.width() * at / self._columns) for at in (place, place + 1))
            tile.setGeometry(QRect(left, line * TOUCH, right - left, TOUCH))
