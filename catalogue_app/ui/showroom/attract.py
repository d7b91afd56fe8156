"""The screen at rest: one car after the other draws itself and shows what is under the skin."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.big_text import fitting, paint_fitted, sized
from catalogue_app.ui.showroom.attract_cars import AttractCar
from catalogue_app.ui.showroom.times import Times
from catalogue_app.ui.theme import load_theme
from catalogue_app.ui.widgets import paint_car, paint_origin_glyph, to_qpath
from catalogue_app.ui.widgets.roles import say_pressable
from catalogue_app.ui.widgets.zone_painter import paint_zone

_EDGE = 96  # px at 1920
_GHOSTS = 2
_DOTS = 7


class AttractScreen(QWidget):
    """Dark whatever the theme. Any touch or key tells `touched`. With reduced motion cars change by a cut."""

    touched = Signal()

    def __init__(self, context: AppContext, cars: Sequence[AttractCar], times: Times, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._cars, self._times = context, tuple(cars), times
        self._theme = load_theme("dark")
        self._at = 0
        self._ms = 0.0  # since this car began
        self._turn = QTimer(self, interval=times.car)
        self._turn.timeout.connect(self.show_next)
        self._motion = QVariantAnimation(self)
        self._motion.valueChanged.connect(self._on_step)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        say_pressable(self)
        self.setAccessibleName(self._title().replace("\n", " ") + " " + self._call())
        self.hide()

    @property
    def car(self) -> AttractCar | None:
        """The car shown, None when there is none to show."""
        return self._cars[self._at] if self._cars else None

    @property
    def drawn(self) -> float:
        """How far the outline has drawn itself, 0 to 1."""
        return min(1.0, self._ms / max(1, self._times.draw))

    def zone_shown(self, number: int) -> float:
        """Return how far a zone has faded in, 0 to 1."""
        began = self._times.draw + number * self._times.zone
        return max(0.0, min(1.0, (self._ms - began) / max(1, self._times.zone)))

    def show_next(self) -> None:
        """Begin the next car."""
        if self._cars:
            self._at = (self._at + 1) % len(self._cars)
        self._begin()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin."""
        super().showEvent(event)
        self._turn.start()
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._turn.stop()
        self._motion.stop()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Any touch."""
        self.touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key but one that only holds others."""
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
            self.touched.emit()

    def focusNextPrevChild(self, _following: bool) -> bool:
        """Keep the keyboard: Tab is a key as any other here."""
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the whole screen."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("bg"))
        grow = max(0.6, min(1.8, self.width() / 1920, self.height() / 1000))
        self._paint_title(painter, grow)
        ground = self.height() * 0.74
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))
        if self.car is not None:
            self._paint_name(painter, self.car, grow)
            self._paint_cars(painter, ground)
            self._paint_words(painter, self.car, grow)
        self._paint_call(painter, grow)
        painter.end()

    def _begin(self) -> None:
        end = self._times.draw + self._times.zone * (len(self.car.zones) if self.car is not None else 0)
        self._motion.stop()
        if self._context.reduced_motion:
            self._on_step(float(end))
            return
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(float(end))
        self._motion.setDuration(end)
        self._motion.start()

    def _on_step(self, value: object) -> None:
        self._ms = float(value) if isinstance(value, int | float) else 0.0
        self.update()

    def _title(self) -> str:
        return self.tr("What is\nunder the skin?")

    def _call(self) -> str:
        return self.tr("Touch the screen")

    def _paint_title(self, painter: QPainter, grow: float) -> None:
        painter.setPen(self._theme.color("text"))
        box = QRectF(_EDGE * grow, 84 * grow, self.width() * 0.62, 190 * grow)
        lines = self._title().split("\n")
        px = 76 * grow
        for number, line in enumerate(lines):
            row = QRectF(box.left(), box.top() + number * px * 1.08, box.width(), px * 1.2)
            paint_fitted(painter, row, line, fitting(self._theme, line, px, box.width(), bold=True),
                         self._theme.color("text"))  # fmt: skip

    def _paint_name(self, painter: QPainter, car: AttractCar, grow: float) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        width = self.width() * 0.3
        box = QRectF(self.width() - _EDGE * grow - width, 96 * grow, width, 32 * grow)
        paint_fitted(painter, box, car.model.brand, sized(self._theme, 22 * grow), self._theme.color("text2"), right)
        name = box.translated(0, 34 * grow).adjusted(0, 0, 0, 24 * grow)
        paint_fitted(painter, name, car.model.name,
                     fitting(self._theme, car.model.name, 44 * grow, width, bold=True), self._theme.color("text"),
                     right)  # fmt: skip

    def _scale(self) -> float:
        """Px per mm, one for all cars."""
        return min(self._theme.car_scale["attract"] * self.width() / 1920, 0.46 * self.height() / 2_000)

    def _paint_cars(self, painter: QPainter, ground: float) -> None:
        car, scale, theme = self._cars[self._at], self._scale(), self._theme
        hub = (self.width() - car.drawing.frame.length * scale) / 2 + car.drawing.frame.front_axle * scale
        for number in range(1, min(_GHOSTS, len(self._cars) - 1) + 1):
            other = self._cars[(self._at + number) % len(self._cars)].drawing
            # All stand with the front wheel in one place.
            at = QPointF(hub - other.frame.front_axle * scale, ground)
            paint_car(painter, other, at, scale, theme, stroke=0.9, mode="outline", color=theme.color("line2"))
        at = QPointF(hub - car.drawing.frame.front_axle * scale, ground)
        placed = QTransform(scale, 0, 0, -scale, at.x(), at.y())
        for number, (path, ownership) in enumerate(car.zones):
            paint_zone(painter, placed.map(to_qpath(path)), ownership, theme, self.zone_shown(number))
        stroke = theme.car_stroke["attract"]
        if self.drawn >= 1:
            paint_car(painter, car.drawing, at, scale, theme, stroke=stroke, mode="ghost", color=None)
            return
        pen = QPen(theme.car("carline"), stroke)
        for layer in ("outline", "tyres"):
            line = placed.map(to_qpath(car.drawing.layer(layer).path))
            length = line.length() / stroke  # dashes count in pen widths
            pen.setDashPattern([length, length])
            pen.setDashOffset(length * (1 - self.drawn))
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(line)

    def _paint_words(self, painter: QPainter, car: AttractCar, grow: float) -> None:
        x, y, px = _EDGE * grow, self.height() - 128 * grow, 22 * grow
        call = self._call_box(grow).left() - (_DOTS * 18 + 60) * grow
        font = sized(self._theme, px)
        rows = 0
        for ownership, words in car.words:
            text = words.in_(self._context.lang)
            width = QFontMetricsF(font).horizontalAdvance(text)
            if x + width + 24 * grow > call and rows == 0:
                x, y, rows = _EDGE * grow, y + 40 * grow, 1
            glyph = QRectF(x, y + (40 * grow - px * 0.8) / 2, px * 0.8, px * 0.8)
            paint_origin_glyph(painter, glyph, ownership, self._theme)
            room = QRectF(x + px * 1.3, y, min(width + 2, call - x), 40 * grow)
            paint_fitted(painter, room, text, font, self._theme.origin(ownership).color)
            x += width + px * 1.3 + 44 * grow

    def _call_box(self, grow: float) -> QRectF:
        font = sized(self._theme, 22 * grow, bold=True)
        width = QFontMetricsF(font).horizontalAdvance(self._call()) + 72 * grow
        return QRectF(self.width() - _EDGE * grow - width, self.height() - 144 * grow, width, 72 * grow)

    def _paint_call(self, painter: QPainter, grow: float) -> None:
        theme, box = self._theme, self._call_box(grow)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ink"))
        painter.drawRoundedRect(box, 12 * grow, 12 * grow)
        painter.setFont(sized(theme, 22 * grow, bold=True))
        painter.setPen(theme.color("onink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._call())
        shown = min(_DOTS, len(self._cars))
        here = self._at % shown if shown else 0
        x = box.left() - (shown * 18 + 44) * grow
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(shown):
            wide = 26 * grow if number == here else 7 * grow
            painter.setBrush(theme.color("text" if number == here else "line2"))
            painter.drawRoundedRect(QRectF(x, box.center().y() - 3.5 * grow, wide, 7 * grow), 3.5 * grow, 3.5 * grow)
            x += wide + 11 * grow
