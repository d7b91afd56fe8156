"""The car above a column, on the ground line and at the scale of its neighbours."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.ui.compare.metrics import HEAD_CAR
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import paint_car


class HeadCar(QWidget):
    """One car on the ground line, as far left as its text. The pointer goes through it to the head."""

    def __init__(self, drawing: CarDrawing, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing, self._theme, self._scale = drawing, theme, 0.04
        self.setAccessibleName(name)
        self.setFixedHeight(HEAD_CAR)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def size_mm(self) -> tuple[float, float]:
        """The length and height of the car."""
        return self._drawing.frame.length, self._drawing.frame.height

    def set_scale(self, scale: float) -> None:
        """Set the px per mm that all columns share."""
        if scale != self._scale:
            self._scale = scale
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the widget."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.height() - 3.5
        painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))
        paint_car(painter, self._drawing, QPointF(1, ground), self._scale, self._theme, stroke=1.15)
        painter.end()
