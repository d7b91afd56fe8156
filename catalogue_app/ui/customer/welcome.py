"""What the customer's screen shows until the dealer sends something."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.ui.customer.big_text import sized
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import paint_car


class Welcome(QWidget):
    """One word and the outlines of a few cars over each other on one ground line."""

    def __init__(
        self, words: str, drawings: tuple[CarDrawing, ...], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._drawings, self._theme = words, drawings, theme
        self.setAccessibleName(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words and outlines."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sized(theme, max(36, min(76, self.width() / 22)), bold=True))
        painter.setPen(theme.color("text"))
        painter.drawText(self.rect().adjusted(72, 64, -72, 0), 0, self._words)
        ground = self.height() * 0.8
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))
        longest = max((d.frame.length for d in self._drawings), default=4500)
        scale = min(0.72 * self.width() / longest, 0.5 * self.height() / 1700)
        left = (self.width() - longest * scale) / 2
        for number, drawing in enumerate(self._drawings):
            color = theme.car("carline" if number == 0 else "carsoft")
            paint_car(painter, drawing, QPointF(left, ground), scale, theme, stroke=1.8 if number == 0 else 0.9,
                      mode="ghost" if number == 0 else "outline", color=color)  # fmt: skip
        painter.end()
