"""The compared cars side by side on one scale, as the other face of the overlay."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.facts.formatting import format_number
from catalogue_app.ui.compare.overlay.cars import OverlayCar
from catalogue_app.ui.compare.overlay.sheet import OverlaySheet
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import paint_car

_GAP = 20  # px between two cars
_TOP, _WORDS, _BETWEEN = 8, 40, 12  # px above the cars, for the words below them, and between two rows
_MOST_SCALE = 0.16  # px per mm


class SideBySide(QWidget):
    """Paints whole cars in rows; it takes its drawings from the sheet, which makes them.

    It is as high as two cars in a row ask for, or with `filling` it fits the rows to the height that it gets.
    """

    def __init__(
        self, context: AppContext, sheet: OverlaySheet, parent: QWidget | None = None, *, filling: bool = False
    ) -> None:
        super().__init__(parent)
        self._context, self._theme, self._sheet = context, context.theme, sheet
        self._cars: tuple[OverlayCar, ...] = ()
        self._lifted, self._filling = -1, filling
        sheet.completed.connect(self._show_drawings)
        vertical = QSizePolicy.Policy.Expanding if filling else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        policy.setHeightForWidth(not filling)
        self.setSizePolicy(policy)

    def show_cars(self, cars: Sequence[OverlayCar]) -> None:
        """Show other cars once the sheet has drawn them."""
        self._cars, self._lifted = tuple(cars), -1
        self.update()

    def lift(self, car: int) -> None:
        """Let one car stand out; -1 for none."""
        self._lifted = car
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width."""
        return not self._filling

    def heightForWidth(self, width: int) -> int:
        """As high as its rows are at the scale at which the longest car fits."""
        drawings = self._sheet.drawings
        if not drawings or len(drawings) != len(self._cars):
            return 160
        return self._tall(drawings, width)

    def _tall(self, drawings: Sequence[CarDrawing], width: int) -> int:
        scale, rows = self._scale(drawings, width), self._rows(width)
        tall = max(drawing.frame.height for drawing in drawings) * scale
        return round(_TOP + rows * (tall + _WORDS) + (rows - 1) * _BETWEEN)

    def sizeHint(self) -> QSize:
        """The size beside the table."""
        return QSize(368, self.heightForWidth(368))

    @Slot()
    def _show_drawings(self) -> None:
        self.updateGeometry()
        self.update()

    def _columns(self, width: int) -> int:
        drawings = self._sheet.drawings
        if not self._filling:
            return max(1, min(2, len(self._cars)))
        return max(range(1, len(self._cars) + 1), key=lambda n: self._scale_in(drawings, width, n))

    def _rows(self, width: int) -> int:
        return -(-len(self._cars) // self._columns(width))

    def _scale(self, drawings: Sequence[CarDrawing], width: int) -> float:
        return self._scale_in(drawings, width, self._columns(width))

    def _scale_in(self, drawings: Sequence[CarDrawing], width: int, columns: int) -> float:
        """The scale at which the longest car fits in a column, and where the height is given the rows in it."""
        scale = ((width + _GAP) / columns - _GAP - 2) / max(drawing.frame.length for drawing in drawings)
        if self._filling:
            rows = -(-len(drawings) // columns)
            room = self.height() - _TOP - rows * _WORDS - (rows - 1) * _BETWEEN
            scale = min(scale, room / rows / max(drawing.frame.height for drawing in drawings))
        return max(0.005, min(_MOST_SCALE, scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows from above."""
        drawings = self._sheet.drawings
        if not drawings or len(drawings) != len(self._cars):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns, scale = self._columns(self.width()), self._scale(drawings, self.width())
        cell = (self.width() + _GAP) / columns
        spare = self.height() - self._tall(drawings, self.width()) if self._filling else 0
        tall = max(drawing.frame.height for drawing in drawings) * scale
        for place, drawing in enumerate(drawings):
            row, column = divmod(place, columns)
            ground = _TOP + max(0, spare) / 2 + tall + row * (tall + _WORDS + _BETWEEN)
            painter.setOpacity(1.0 if self._lifted in (-1, place) else 0.3)
            self._paint_one(painter, place, drawing, QRectF(column * cell, ground, cell - _GAP, _WORDS), scale)
        painter.end()

    def _paint_one(self, painter: QPainter, place: int, drawing: CarDrawing, below: QRectF, scale: float) -> None:
        """One car standing on the upper edge of the box of its words."""
        car, theme = self._cars[place], self._theme
        stroke = theme.car_stroke["card"]
        assumed = "outline" in drawing.dashed_parts
        paint_car(painter, drawing, QPointF(below.x() + 1, below.y()), scale, theme, stroke=stroke, dashed=assumed)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(below.topLeft(), below.topRight())
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("small", bold=True))
        words = painter.fontMetrics()
        name = words.elidedText(car.name, Qt.TextElideMode.ElideRight, int(below.width()))
        painter.drawText(below.adjusted(0, 5, 0, 0), Qt.AlignmentFlag.AlignTop, name)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text2"))
        length = car.published.length
        lang = self._context.lang
        told = self._context.absent.in_(lang) if length is None else f"{format_number(length, lang, 0)} mm"
        painter.drawText(below.adjusted(0, 5 + words.height(), 0, 0), Qt.AlignmentFlag.AlignTop, told)
