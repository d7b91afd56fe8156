"""The sentence on whose technology a car is, with its mark."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.ui.customer.big_text import fitting, grown, paint_fitted, sized
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import paint_origin_glyph


def paint_origin(painter: QPainter, box: QRectF, text: str, ownership: Ownership, theme: Theme, px: float) -> None:
    """Paint mark and sentence in the colour of the origin, over two lines where the box has room for them."""
    side = px * 0.78
    paint_origin_glyph(painter, QRectF(box.left(), box.center().y() - side / 2, side, side), ownership, theme)
    room = box.adjusted(side + px * 0.5, 0, 0, 0)
    font = fitting(theme, text, px, room.width(), least=0.86 * px, bold=True)
    color = theme.origin(ownership).color
    if QFontMetricsF(font).horizontalAdvance(text) <= room.width() or box.height() < 2.3 * px:
        paint_fitted(painter, room, text, font, color)
        return
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, text)


class OriginLine(QWidget):
    """Mark and sentence as a widget, with room for one line or for two."""

    def __init__(
        self, text: str, ownership: Ownership, theme: Theme, px: float, parent: QWidget | None = None, *, lines: int = 1
    ) -> None:
        super().__init__(parent)
        self._text, self._ownership, self._theme = text, ownership, theme
        self._px, self._lines = px, lines
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The sentence."""
        return self._text

    def sizeHint(self) -> QSize:
        """Return the room for the sentence."""
        px = grown(self._px, self)
        metrics = QFontMetricsF(sized(self._theme, px, bold=True))
        return QSize(round(metrics.horizontalAdvance(self._text) + 1.4 * px), round(px * 1.4 * self._lines))

    def minimumSizeHint(self) -> QSize:
        """Return a width that the sentence can shrink to."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow along with the window."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the widget."""
        painter = QPainter(self)
        px = grown(self._px, self)
        paint_origin(painter, QRectF(self.rect()), self._text, self._ownership, self._theme, px)
        painter.end()
