"""What stays on top of the overview: title, day and dealer, and the fuel and units of the lines below."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.ui.customer.big_text import fitting, paint_fitted
from catalogue_app.ui.overview.lines import LineKind, OverviewLine
from catalogue_app.ui.overview.metrics import Metrics
from catalogue_app.ui.theme import Theme

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class OverviewHead(QWidget):
    """`show_line` tells it which line is at the top of the list."""

    def __init__(self, title: str, also: str, days: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._also, self._days, self._theme = title, also, days, theme
        self._line: OverviewLine | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(part for part in (title, also, days) if part))

    @property
    def fuel(self) -> str:
        """The fuel whose units stand there now; empty for none."""
        return "" if self._line is None else self._line.fuel

    def show_line(self, line: OverviewLine | None) -> None:
        """Show the fuel and the units of this line."""
        self._line = line
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the type needs at this width."""
        return QSize(640, round(Metrics(self.width()).body * (7.0 if self._also else 5.8)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setFixedHeight(self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter, theme, metrics = QPainter(self), self._theme, Metrics(self.width())
        body, room = metrics.body, metrics.width - 2 * metrics.edge
        days = room * 0.26
        title = QRectF(metrics.edge, body * 1.0, room - days - body, body * 2.2)
        font = fitting(theme, self._title, body * 1.75, title.width(), least=body, bold=True)
        paint_fitted(painter, title, self._title, font, theme.color("text"))
        dated = QRectF(metrics.edge + room - days, title.top(), days, title.height())
        face = fitting(theme, self._days, body * 0.9, days, least=body * 0.6)
        paint_fitted(painter, dated, self._days, face, theme.color("text2"), _RIGHT)
        if self._also:
            below = QRectF(metrics.edge, title.bottom() - body * 0.2, room, body * 1.4)
            paint_fitted(painter, below, self._also, metrics.font(theme, 0.95), theme.color("text2"))
        self._paint_units(painter, metrics)
        painter.setPen(QPen(theme.color("text"), 2))
        painter.drawLine(QPointF(0, self.height() - 1), QPointF(self.width(), self.height() - 1))
        painter.end()

    def _paint_units(self, painter: QPainter, metrics: Metrics) -> None:
        line, theme, body = self._line, self._theme, metrics.body
        # The title of a fuel says its name and units itself.
        if line is None or not line.heads or line.kind is LineKind.TITLE:
            return
        top, high = self.height() - body * 2.0, body * 1.8
        name = QRectF(metrics.edge, top, metrics.name_room(len(line.heads)) - body, high)
        paint_fitted(painter, name, line.fuel, metrics.font(theme, 1.0, bold=True), theme.color("text"))
        for head, (left, wide) in zip(line.heads, metrics.columns(len(line.heads)), strict=True):
            box = QRectF(left, top, wide, high)
            paint_fitted(painter, box, head, metrics.font(theme, 0.9, bold=True), theme.color("text2"), _RIGHT)
