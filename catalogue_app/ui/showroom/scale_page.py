"""The chosen cars on one ground line at one scale: what is longer is longer."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from catalogue_app.facts.formatting import format_number
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.big_text import fitting, paint_fitted, sized
from catalogue_app.ui.showroom.bars import FootBar
from catalogue_app.ui.showroom.choice import Face
from catalogue_app.ui.widgets import EmptyState, drawing_of, paint_car
from catalogue_app.ui.widgets.kinetic import make_kinetic

_SIDE = 36  # px at both sides of a car
_WORDS = 132  # px below the ground
_FOOT = 105  # px of the bar below
_ACROSS = 3.4 * 4_500  # mm in the width of the screen


class ScaleCar(QAbstractButton):
    """One car on the line; a tap opens it."""

    def __init__(self, context: AppContext, face: Face, scale: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self.face, self._scale = context, face, scale
        self._drawing = drawing_of(face.card)
        self.setAccessibleName(f"{face.card.full_name}, {self._length()}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as the car at this scale."""
        return QSize(max(190, round(self._drawing.frame.length * self._scale) + 2 * _SIDE), 300)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint car, ground, name and length."""
        painter, theme, card = QPainter(self), self._context.theme, self.face.card
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown():
            painter.fillRect(self.rect(), theme.color("sunk"))
        ground = self.height() - _WORDS
        long = self._drawing.frame.length * self._scale
        left = (self.width() - long) / 2
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))
        paint_car(painter, self._drawing, QPointF(left, ground), self._scale, theme, stroke=theme.car_stroke["hero"])
        width = self.width() - 24.0
        brand = QRectF(12, ground + 20, width, 24)
        middle = Qt.AlignmentFlag.AlignCenter
        paint_fitted(painter, brand, card.brand, sized(theme, 17), theme.color("text2"), middle)
        name = brand.translated(0, 24).adjusted(0, 0, 0, 10)
        paint_fitted(painter, name, card.name, fitting(theme, card.name, 26, width, least=15, bold=True),
                     theme.color("text"), middle)  # fmt: skip
        length = name.translated(0, 34)
        words = self._length()
        paint_fitted(painter, length, words, fitting(theme, words, 17, width), theme.color("text2"), middle)
        painter.end()

    def _length(self) -> str:
        return f"{format_number((self.face.card.dimensions[0] or 0) / 1000, self._context.lang, 2)} m"


def _fit(room: QSize, tallest: float) -> tuple[int, float]:
    """Return how many ground lines there are and the scale in px per mm.

    As many as leave the cars nearly as large as the width allows.
    """
    wide = room.width() / _ACROSS
    for rows in (3, 2):
        scale = ((room.height() - _FOOT) / rows - _WORDS - 24) / tallest
        if scale >= 0.8 * wide:
            return rows, min(scale, wide)
    return 1, max(0.02, min(wide, (room.height() - _FOOT - _WORDS - 24) / tallest))


class ScalePage(QWidget):
    """`opened` carries a model id."""

    back_pressed = Signal()
    opened = Signal(str)

    def __init__(self, context: AppContext, faces: Sequence[Face], room: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(area)
        inside.setObjectName("clear")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        known = [face for face in faces if face.card.dimensions[0] is not None]
        ordered = sorted(known, key=lambda face: face.card.dimensions[0] or 0)
        frames = [drawing_of(face.card).frame for face in ordered]
        rows, scale = _fit(room, max([frame.height for frame in frames], default=1_600.0))
        self.cars = [ScaleCar(context, face, scale, inside) for face in ordered]
        for number, car in enumerate(self.cars):
            car.clicked.connect(self._on_car)
            grid.addWidget(car, number % rows, number // rows)
        grid.setColumnStretch(len(self.cars) // rows + 1, 1)
        area.setWidget(inside)
        make_kinetic(area, reduced_motion=context.reduced_motion, with_mouse=True)
        column.addWidget(area if known else self._nothing(context), 1)
        foot = FootBar(self.tr("Back"), context.theme, self)
        foot.words.setText(self._told(len(faces) - len(known)))
        foot.back_pressed.connect(self.back_pressed)
        self.back = foot.back
        column.addWidget(foot)

    def _told(self, left_out: int) -> str:
        words = self.tr("Short to long, all at one scale; schematic drawings")
        if left_out == 1:
            return words + self.tr("; 1 car whose length is not stated is left out")
        more = self.tr("; {count} cars whose length is not stated are left out").format(count=left_out)
        return words + more if left_out else words

    def _nothing(self, context: AppContext) -> QWidget:
        heading = self.tr("Nothing to set side by side")
        return EmptyState(heading, self.tr("The length of these cars is not stated; ask us."), context.theme, self)

    def _on_car(self) -> None:
        car = self.sender()
        if isinstance(car, ScaleCar):
            self.opened.emit(car.face.card.id)
