"""The outlines of the compared cars over each other, gliding from one alignment to another."""

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QPointF, QSize, Qt, QTimer, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.drawing.modes import select_layers
from catalogue_app.drawing.overlay import Align, fitted_scale, reach, shift, span
from catalogue_app.ui.compare.overlay.cars import OverlayCar
from catalogue_app.ui.compare.overlay.dimensions import Margins, margins, paint_differences
from catalogue_app.ui.compare.overlay.pens import dash_number, outline_pen
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import to_qpath

_SIDE, _TOP, _FOOT = 2, 8, 6  # px around the outlines where nothing is dimensioned
_MOST_SCALE = 0.3  # px per mm


class OverlaySheet(QWidget):
    """Paints the outlines on one ground line; with `dimensioned` also the lines that measure the differences."""

    completed = Signal()  # all cars are drawn

    def __init__(self, context: AppContext, parent: QWidget | None = None, *, dimensioned: bool = False) -> None:
        super().__init__(parent)
        self._context, self._theme, self._dimensioned = context, context.theme, dimensioned
        self._cars: tuple[OverlayCar, ...] = ()
        self._baseline, self._lifted = 0, -1
        self._drawings: list[CarDrawing] = []
        self._paths: list[QPainterPath] = []  # in mm
        self._from = self._to = Align.WHEEL
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(self._theme.motion["slow"])
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.valueChanged.connect(self.update)
        self._drawing = QTimer(self, interval=0)
        self._drawing.timeout.connect(self._draw_next)
        vertical = QSizePolicy.Policy.Expanding if dimensioned else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        policy.setHeightForWidth(not dimensioned)
        self.setSizePolicy(policy)

    @property
    def drawings(self) -> tuple[CarDrawing, ...]:
        """The cars that are drawn by now."""
        return tuple(self._drawings)

    @property
    def complete(self) -> bool:
        """Whether all cars are drawn."""
        return len(self._drawings) == len(self._cars)

    @property
    def gliding(self) -> bool:
        """Whether the outlines are on their way."""
        return self._glide.state() is QVariantAnimation.State.Running

    @property
    def shifts(self) -> tuple[float, ...]:
        """How far in mm each outline is moved now."""
        done = float(self._glide.currentValue()) if self.gliding else 1.0
        starts = [shift(drawing.frame, self._from) for drawing in self._drawings]
        ends = [shift(drawing.frame, self._to) for drawing in self._drawings]
        return tuple(start + (end - start) * done for start, end in zip(starts, ends, strict=True))

    def show_cars(self, cars: Sequence[OverlayCar], baseline: int) -> None:
        """Lay other cars over each other; they are drawn one at a time, so that the window never waits."""
        self._cars, self._baseline, self._lifted = tuple(cars), baseline, -1
        self._drawings, self._paths = [], []
        self._drawing.start()
        self.update()

    def lift(self, car: int) -> None:
        """Let one outline stand out and the others stand back; -1 for none."""
        self._lifted = car
        self.update()

    def align(self, align: Align) -> None:
        """Glide to another alignment, or cut to it where motion is not wanted."""
        if align is self._to:
            return
        self._from, self._to = self._to, align
        self._glide.stop()
        if self._context.reduced_motion or not self.isVisible():
            self._from = align
            self.update()
        else:
            self._glide.start()

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width: not where the sheet fills what it gets."""
        return not self._dimensioned

    def heightForWidth(self, width: int) -> int:
        """As high as the cars are at the scale at which they fit."""
        if not self.complete or not self._drawings:
            return max(110, width * 2 // 5)
        frames = [drawing.frame for drawing in self._drawings]
        scale = fitted_scale(frames, width - 2 * _SIDE, 10_000, _MOST_SCALE)
        return round(reach(frames)[1] * scale) + _TOP + _FOOT

    def sizeHint(self) -> QSize:
        """The size beside the table."""
        return QSize(560, 400) if self._dimensioned else QSize(368, self.heightForWidth(368))

    @Slot()
    def _draw_next(self) -> None:
        if not self.complete:
            drawing = self._cars[len(self._drawings)].draw()
            path = QPainterPath()
            for layer in select_layers(drawing, "outline"):
                path.addPath(to_qpath(layer.path))
            self._drawings.append(drawing)
            self._paths.append(path)
        if self.complete:
            self._drawing.stop()
            self.updateGeometry()
            self.completed.emit()
        self.update()

    def transforms(self) -> tuple[QTransform, ...]:
        """From mm to px for every outline that is drawn."""
        if not self._drawings:
            return ()
        frames = [drawing.frame for drawing in self._drawings]
        room = self._margins()
        width, height = self.width() - room.left - room.right, self.height() - room.top - room.below
        scale = fitted_scale(frames, width, height, _MOST_SCALE)
        left, right = span(frames, self.shifts)
        # With a dimension line beside them the cars keep to the right of their box, where that line stands.
        x = room.left + (width - (right - left) * scale) / 2 - left * scale
        ground = room.top + height - max(0.0, height - reach(frames)[1] * scale) / 2
        return tuple(QTransform(scale, 0, 0, -scale, x + moved * scale, ground) for moved in self.shifts)

    def _margins(self) -> Margins:
        if self._dimensioned:
            return margins(self._drawings, self._theme)
        return Margins(_SIDE, _TOP, _SIDE, _FOOT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the outlines (the baseline above the others, a lifted one above all) and their sizes."""
        places = self.transforms()
        if not places:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("line2"), 1))
        ground = round(places[0].dy()) + 0.5
        painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))
        if self._dimensioned and self.complete and not self.gliding:
            paint_differences(
                painter, self._drawings, places, self._baseline, self._to, self._lifted, self._theme, self._context.lang
            )
        for car in sorted(range(len(places)), key=lambda n: (n == self._lifted, n == self._baseline)):
            painter.setPen(self.pen_of(car))
            painter.drawPath(places[car].map(self._paths[car]))
        painter.end()

    def pen_of(self, car: int) -> QPen:
        """Return the pen in which a drawn car is painted now."""
        return outline_pen(
            self._theme, dash_number(car, self._baseline), lifted=car == self._lifted,
            faded=self._lifted not in (-1, car), assumed="outline" in self._drawings[car].dashed_parts,
        )  # fmt: skip
