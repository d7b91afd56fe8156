"""A car on its ground line as a widget."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from catalogue_app.drawing.car import CarDrawing, build
from catalogue_app.drawing.modes import Mode
from catalogue_app.drawing.spec import CarSpec
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets.car_painter import paint_car

_OVERHANG = 14  # px of ground line on both sides of the car


class CarView(QWidget):
    """Shows one drawing at `scale` px per mm, or as large as fits when `scale` is None.

    Pass `name` for screen readers: a drawing says nothing to them. `awaited` shows the dashed silhouette of a car
    that is not there.
    """

    def __init__(
        self,
        drawing: CarDrawing,
        theme: Theme,
        name: str,
        parent: QWidget | None = None,
        *,
        scale: float | None = None,
        stroke: float = 1.15,
        mode: Mode = "full",
        awaited: bool = False,
    ) -> None:
        super().__init__(parent)
        self._drawing, self._theme, self._scale = drawing, theme, scale
        self._stroke, self._mode, self._awaited = stroke, mode, awaited
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """Return the size that the content asks for."""
        scale = self._scale or self._theme.car_scale["card"]
        frame = self._drawing.frame
        return QSize(round(frame.length * scale) + 2 * _OVERHANG, round(frame.height * scale) + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the widget."""
        frame = self._drawing.frame
        room = self.width() - 2 * _OVERHANG, self.height() - 6
        scale = self._scale or min(room[0] / frame.length, room[1] / frame.height)
        if scale <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, length = self.height() - 2.5, frame.length * scale
        left = (self.width() - length) / 2
        mode: Mode = "outline" if self._awaited else self._mode
        color = self._theme.color("line2") if self._awaited else None
        paint_car(
            painter, self._drawing, QPointF(left, ground), scale, self._theme,
            stroke=self._stroke, mode=mode, color=color, dashed=self._awaited,
        )  # fmt: skip
        painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.drawLine(QPointF(left - _OVERHANG + 1, ground), QPointF(left + length + _OVERHANG - 1, ground))
        painter.end()


def awaited_car(theme: Theme, parent: QWidget | None = None, *, scale: float | None = None) -> CarView:
    """Return the dashed silhouette that stands for a car that is not there (empty, loading, no results)."""
    drawing = build(CarSpec("suv", 4400, 1600, 2650, 180))
    view = CarView(drawing, theme, "", parent, scale=scale or theme.car_scale["card"], awaited=True)
    view.setFixedSize(view.sizeHint())
    return view
