"""The line-up: cars side by side on ground lines."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from catalogue_app.ui.browse.extremes import drawn_size
from catalogue_app.ui.browse.lineup_delegate import LineupDelegate
from catalogue_app.ui.browse.lineup_layout import LineupPlaces, scale_for
from catalogue_app.ui.browse.lineup_ruler import Ruler
from catalogue_app.ui.browse.model import CardRow, Results
from catalogue_app.ui.browse.wall import Index, Wall
from catalogue_app.ui.context import AppContext

_SLICE = 0.006  # seconds of laying out at a time


class LineupWall(Wall):
    """Lays out the lines in sight at once and the others while nothing else is to do: that takes all lengths."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        self._face = LineupDelegate(context)
        self._ruler = Ruler(context.theme, context.lang)
        self._rows: Sequence[CardRow] = ()
        self._sizes: list[tuple[float, float]] = []
        self._goal = -1  # a car that is to be brought into sight once it has a place
        self._lines = LineupPlaces(0, 0, scale_for(0))
        super().__init__(context, self._face, self._lines, context.theme.color("surface"), parent)
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._lay_out_more)
        self.setObjectName("lineup")
        self.setAccessibleName(self.tr("Models to scale"))

    @property
    def car_scale(self) -> float:
        """Px per mm of every car on the page."""
        return self._lines.scale

    def show_rows(self, rows: Sequence[CardRow]) -> None:
        """Show other cars; the current one stays current where it is still shown."""
        self._rows, self._sizes, self._goal = rows, [], -1
        super().show_rows(rows)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a car into sight, as soon as it has a place."""
        self._goal = index.row() if index.isValid() and index.row() >= self._lines.known else -1
        super().scrollTo(index, hint)

    def _lay_out(self) -> None:
        width = self.viewport().width()
        scale = scale_for(width)
        if scale != self._face.scale or width != self._lines.width:
            self._face.scale = scale
            self._darkroom.clear()
        self._lines = self._places = LineupPlaces(len(self._rows), width, scale)
        for size in self._sizes:
            self._lines.add(*size)
        self._stand(until=time.perf_counter() + _SLICE)

    def _stand(self, *, until: float) -> None:
        """Give the next cars their places, for as long as there is time."""
        while self._lines.added < self._lines.count and time.perf_counter() < until:
            place = len(self._sizes)
            card = self._rows.card(place) if isinstance(self._rows, Results) else self._rows[place].card
            self._sizes.append(drawn_size(card))
            self._lines.add(*self._sizes[-1])
        if self._lines.added < self._lines.count:
            self._more.start()

    @Slot()
    def _lay_out_more(self) -> None:
        self._more.stop()
        self._stand(until=time.perf_counter() + _SLICE)
        self.updateGeometries()
        self.viewport().update()
        if 0 <= self._goal < self._lines.known:
            self.scrollTo(self._cards.index(self._goal))

    def _picture_ground(self) -> QColor:
        return QColor(Qt.GlobalColor.transparent)

    def _paint_ground(self, painter: QPainter, strip: QRect) -> None:
        super()._paint_ground(painter, strip)
        top = self.verticalOffset()
        for line in self._lines.lines_between(top + strip.top(), top + strip.bottom()):
            self._ruler.paint(painter, line, -top, self._lines.room, self._lines.scale)
