"""The outlines over each other, gliding from one alignment to another."""

import math
import time
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QWidget

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.drawing.modes import select_layers
from catalogue_app.drawing.overlay import Align, reach, shift
from catalogue_app.facts.records import ModelCard
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import drawing_of, to_qpath

_SIDE, _TOP, _BELOW = 16, 56, 14  # px around the outlines; above them stands the legend
_MOST_SCALE = 0.26  # px per mm
_NEAR = 12.0  # px within which a tap means an outline
_SLICE = 0.006  # seconds of drawing cars at a time
_LIT = 2.0  # px, the weight of a lit outline
DASHES: tuple[tuple[float, ...], ...] = ((), (7.0, 4.0))
"""The dash patterns in px by which the two lit outlines are told apart: a full line and a broken one."""


class OverlayCanvas(QWidget):
    """Paints outlines on one ground line; a tap on one tells `tapped`."""

    tapped = Signal(str)  # model id

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._theme = context, context.theme
        self._cards: tuple[ModelCard, ...] = ()
        self._drawings: list[CarDrawing] = []
        self._paths: dict[str, QPainterPath] = {}  # in mm
        self._lit: tuple[str, ...] = ()
        self._from = self._to = Align.WHEEL
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(self._theme.motion["slow"])
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.valueChanged.connect(self.update)
        self._drawing = QTimer(self)
        self._drawing.setInterval(0)
        self._drawing.timeout.connect(self._draw_more)
        self.setMinimumSize(280, 160)

    def show_cards(self, cards: Sequence[ModelCard]) -> None:
        """Lay other cars over each other; their outlines come a few at a time."""
        self._cards = tuple(cards)
        self._drawings, self._paths = [], {}
        self._drawing.start()
        self.update()

    def light(self, ids: Sequence[str]) -> None:
        """Light these cars, in the order of the dash patterns."""
        self._lit = tuple(ids)
        self.update()

    def align(self, align: Align) -> None:
        """Glide to another alignment, or cut to it where motion is not wanted."""
        if align is self._to:
            return
        self._from, self._to = self._to, align
        self._glide.stop()
        if self._context.reduced_motion:
            self._from = align
            self.update()
        else:
            self._glide.start()

    @property
    def gliding(self) -> bool:
        """Whether the outlines are on their way."""
        return self._glide.state() is QVariantAnimation.State.Running

    @property
    def complete(self) -> bool:
        """Whether all outlines are drawn."""
        return len(self._drawings) == len(self._cards)

    def shift_of(self, model_id: str) -> float:
        """Return how far in mm the outline of a model is moved now; raises KeyError when it is not drawn."""
        for card, drawing in zip(self._cards, self._drawings, strict=False):
            if card.id == model_id:
                return self._shift(drawing)
        raise KeyError(model_id)

    def sizeHint(self) -> QSize:
        """A car at about twice the scale of a card."""
        return QSize(560, 300)

    @Slot()
    def _draw_more(self) -> None:
        until = time.perf_counter() + _SLICE
        while not self.complete and time.perf_counter() < until:
            card = self._cards[len(self._drawings)]
            drawing = drawing_of(card)
            path = QPainterPath()
            for layer in select_layers(drawing, "outline"):
                path.addPath(to_qpath(layer.path))
            self._drawings.append(drawing)
            self._paths[card.id] = path
        if self.complete:
            self._drawing.stop()
        self.update()

    def _shift(self, drawing: CarDrawing) -> float:
        if not self.gliding:
            return shift(drawing.frame, self._to)
        done = float(self._glide.currentValue())
        start = shift(drawing.frame, self._from)
        return start + (shift(drawing.frame, self._to) - start) * done

    def _transforms(self) -> list[tuple[str, QTransform]]:
        """From mm to px for every outline that is drawn."""
        if not self._drawings:
            return []
        wide, tall = reach([drawing.frame for drawing in self._drawings])
        width, height = self.width() - 2 * _SIDE, self.height() - _TOP - _BELOW
        scale = max(0.01, min(_MOST_SCALE, width / wide, height / tall))
        spans = [self._shift(drawing) for drawing in self._drawings]
        ends = [start + drawing.frame.length for start, drawing in zip(spans, self._drawings, strict=True)]
        left = self.width() / 2 - (min(spans) + max(ends)) / 2 * scale
        return [
            (card.id, QTransform(scale, 0, 0, -scale, left + start * scale, self._ground(tall * scale)))
            for card, start in zip(self._cards, spans, strict=False)
        ]

    def _ground(self, tall: float) -> float:
        """The height in px of the ground, for outlines that are `tall` px: a little below the middle."""
        spare = self.height() - _TOP - _BELOW - tall
        return _TOP + tall + max(0.0, spare) * 0.5

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the outlines: the others as hairlines, then the lit ones over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        places = self._transforms()
        for model_id, transform in places:
            if model_id not in self._lit:
                painter.setPen(QPen(self._theme.color("line2"), 1))
                painter.drawPath(transform.map(self._paths[model_id]))
        for model_id, transform in places:
            if model_id in self._lit:
                painter.setPen(lit_pen(self._lit.index(model_id), self._theme.color("ink")))
                painter.drawPath(transform.map(self._paths[model_id]))
        if places:
            painter.setPen(QPen(self._theme.color("text2"), 1.5))
            ground = round(places[0][1].dy()) + 0.5
            painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))
        self._paint_legend(painter)
        painter.end()

    def _paint_legend(self, painter: QPainter) -> None:
        """Name the lit outlines, each behind a piece of its line."""
        names = {card.id: card.full_name for card in self._cards}
        painter.setFont(self._theme.font("body", bold=True))
        for number, model_id in enumerate(self._lit):
            y = 10.0 + number * 20
            painter.setPen(lit_pen(number, self._theme.color("ink")))
            painter.drawLine(QPointF(1, y), QPointF(33, y))
            painter.setPen(self._theme.color("text"))
            box = QRectF(42, y - 10, self.width() - 42, 20)
            cut = painter.fontMetrics().elidedText(
                names.get(model_id, ""), Qt.TextElideMode.ElideRight, int(box.width())
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which outline was tapped: the nearest one."""
        found = self.outline_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and found is not None:
            self.tapped.emit(found)
        else:
            super().mousePressEvent(event)

    def outline_at(self, point: QPointF) -> str | None:
        """Return the model whose outline runs nearest to a point, None when none is near."""
        nearest = [
            (min((_distance(point, part) for part in transform.map(self._paths[model_id]).toSubpathPolygons()),
                 default=math.inf), model_id)
            for model_id, transform in self._transforms()
        ]  # fmt: skip
        distance, found = min(nearest, default=(math.inf, ""))
        return found if distance <= _NEAR else None


def lit_pen(number: int, color: QColor) -> QPen:
    """Return the pen of the first or the second lit outline."""
    pen = QPen(color, _LIT)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    dash = DASHES[number % len(DASHES)]
    if dash:
        pen.setDashPattern([part / _LIT for part in dash])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _distance(point: QPointF, polygon: QPolygonF) -> float:
    """The distance in px from a point to the edge of a polygon."""
    if not QRectF(polygon.boundingRect()).adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(point):
        return math.inf
    px, py = point.x(), point.y()
    corners = [(corner.x(), corner.y()) for corner in polygon.toList()]
    least = math.inf
    for (ax, ay), (bx, by) in pairwise(corners):
        dx, dy = bx - ax, by - ay
        square = dx * dx + dy * dy
        along = 0.0 if square == 0 else max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / square))
        least = min(least, math.hypot(px - ax - along * dx, py - ay - along * dy))
    return least
