"""The car cut open: its own drawing, its layers where they sit, and six numbered callouts."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.drawing.zones import Zone, seat_lines, zones
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.anchors import platform_anchor, slots
from catalogue_app.ui.skin.callout import DISC, HEIGHT, Callout, paint_disc
from catalogue_app.ui.skin.data import Spot, Version
from catalogue_app.ui.skin.lines import evidence_pen
from catalogue_app.ui.widgets import paint_car, to_qpath
from catalogue_app.ui.widgets.zone_painter import paint_zone

_COLUMNS = (0.0, 0.355, 0.70)  # where the callouts begin, as a share of the width
_WIDE = (0.34, 0.33, 0.30)
_SHARE, _MOST = 0.73, 0.26  # the width of the car, and px per mm at most
_ABOVE, _BELOW = 22, 40  # px between callouts and car
_TALLEST = 0.37  # of the width
_STUB = 14  # px that a leader goes straight before it turns
_ARROWS = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
}  # fmt: skip


class Cutaway(QWidget):
    """Shows a version. `layer_chosen` tells which layer was pressed, in a zone or on its callout."""

    layer_chosen = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._drawing: CarDrawing | None = None
        self._version: Version | None = None
        self._paths: dict[Zone, QPainterPath] = {}
        self._picture: QPixmap | None = None
        self._rows = 2
        self._hovered: Layer | None = None
        self._selected: Layer | None = None
        self._callouts = {layer: Callout(layer, context.lang, context.theme, self) for layer in Layer}
        for callout in self._callouts.values():
            callout.clicked.connect(self._on_callout)
            callout.installEventFilter(self)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def callouts(self) -> Mapping[Layer, Callout]:
        """The callout of each layer."""
        return self._callouts

    @property
    def selected(self) -> Layer | None:
        """The layer whose facts are selected."""
        return self._selected

    def show_version(self, drawing: CarDrawing, version: Version, name: str, rows: int = 2) -> None:
        """Show a version of the car that is called `name` and has so many rows of seats, two at most."""
        self._drawing, self._version, self._rows = drawing, version, rows
        self.setAccessibleName(self.tr("What sits where in the {car}").format(car=name))
        for layer, callout in self._callouts.items():
            callout.show_fact(version.layers[layer], version.numbers.get(layer))
        if self._selected not in version.numbers:
            self._selected = None
        ordered = [self._callouts[layer] for layer in version.numbers]
        for before, after in pairwise(ordered):
            QWidget.setTabOrder(before, after)
        self.updateGeometry()
        self._place()
        self.select(self._selected)

    def select(self, layer: Layer | None) -> None:
        """Mark a layer, None for none."""
        self._selected = layer
        for of, callout in self._callouts.items():
            callout.setChecked(of is layer)
        self.update()

    def zone_at(self, point: QPointF) -> Spot | None:
        """Return the zone under a point, the one painted last first."""
        spots = self._version.spots if self._version is not None else ()
        return next((spot for spot in reversed(spots) if self._paths[spot.zone].contains(point)), None)

    def zone_box(self, zone: Zone) -> QRectF:
        """Return where a zone lies, in px; raises KeyError for one that this version has not."""
        return self._paths[zone].boundingRect()

    def hasHeightForWidth(self) -> bool:
        """Return True: a wider picture is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of car and callouts in px."""
        car = 0.0 if self._drawing is None else self._drawing.frame.height * self._scale(width)
        return round(2 * HEIGHT + _ABOVE + _BELOW + car)

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._place()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up what is under the pointer."""
        spot = self.zone_at(event.position())
        self._hover(spot.layer if spot is not None else None)
        self.setToolTip(spot.fact.name.plain(self._context.lang) if spot is not None else "")

    def leaveEvent(self, event: QEvent) -> None:
        """Light nothing."""
        super().leaveEvent(event)
        self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select the layer of a zone."""
        spot = self.zone_at(event.position())
        if spot is not None:
            self.layer_chosen.emit(spot.layer)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Light the zone of a callout under the pointer or the keyboard; arrows go from callout to callout."""
        if not isinstance(watched, Callout):
            return False
        kind = event.type()
        if kind in (QEvent.Type.HoverEnter, QEvent.Type.FocusIn):
            self._hover(watched.layer if watched.isEnabled() else None)
        elif kind in (QEvent.Type.HoverLeave, QEvent.Type.FocusOut):
            self._hover(None)
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._step(watched, event.key())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint car and zones, then what is lit, then the leaders."""
        if self._drawing is None or self._version is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._painted(self._drawing, self._version)
        painter.drawPixmap(0, 0, self._picture)
        lit = self._hovered or self._selected
        for spot in self._version.spots:
            if spot.layer is lit:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._context.theme.color("ink"), 2.6))
                painter.drawPath(self._paths[spot.zone])
        for layer in self._version.numbers:
            self._paint_leader(painter, layer, lit=layer is lit)
        painter.end()

    def _scale(self, width: int) -> float:
        """Px per mm at a width of the widget."""
        if self._drawing is None:
            return _MOST
        frame = self._drawing.frame
        return max(0.01, min(_SHARE * width / frame.length, _TALLEST * width / frame.height, _MOST))

    def _origin(self) -> tuple[float, float, float]:
        """Scale, x of the front bumper and y of the ground."""
        drawing = self._drawing
        scale = self._scale(self.width())
        length = drawing.frame.length * scale if drawing is not None else 0.0
        x = max(0.0, (self.width() - length) * 0.52)
        return scale, x, float(self.height() - HEIGHT - _BELOW)

    def _place(self) -> None:
        self._picture = None
        if self._drawing is None or self._version is None:
            return
        scale, x, ground = self._origin()
        placed = QTransform(scale, 0, 0, -scale, x, ground)
        shapes = zones(self._drawing, self._version.layout or "bev-fwd")
        self._paths = {spot.zone: placed.map(to_qpath(shapes[spot.zone])) for spot in self._version.spots}
        for layer, (row, column) in slots(self._version.layout).items():
            left, width = round(_COLUMNS[column] * self.width()), round(_WIDE[column] * self.width()) - 8
            top = self.height() - HEIGHT if row else 0
            self._callouts[layer].setGeometry(left, top, width, HEIGHT)
        self.update()

    def _painted(self, drawing: CarDrawing, version: Version) -> QPixmap:
        """The car with its zones, kept until size, version or theme change."""
        theme, ratio = self._context.theme, self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        scale, x, ground = self._origin()
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(QPointF(0, ground + 0.5), QPointF(self.width(), ground + 0.5))
        body = QTransform(scale, 0, 0, -scale, x, ground).map(to_qpath(drawing.outline))
        painter.fillPath(body, QBrush(theme.car("carfill")))
        paint_car(painter, drawing, QPointF(x, ground), scale, theme, stroke=theme.car_stroke["hero"], mode="ghost")
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(QTransform(scale, 0, 0, -scale, x, ground).map(to_qpath(seat_lines(drawing, self._rows))))
        for spot in version.spots:
            fact = spot.fact
            paint_zone(painter, self._paths[spot.zone], fact.ownership, theme, 1.0, fact.evidence)
        painter.end()
        return picture

    def _paint_leader(self, painter: QPainter, layer: Layer, *, lit: bool) -> None:
        ends = self._ends(layer)
        if not ends or self._version is None:
            return
        theme = self._context.theme
        callout = self._callouts[layer].geometry()
        above = callout.top() == 0
        start = QPointF(callout.left() + 5 + DISC / 2, callout.bottom() + 1 if above else callout.top() - 1)
        if above:
            start.setY(float(callout.top() + 6 + DISC))
        turn = QPointF(start.x(), callout.bottom() + _STUB if above else start.y() - _STUB)
        fact = self._version.layers[layer]
        ink = theme.color("ink" if lit else "text2" if fact.known else "control")
        painter.setPen(evidence_pen(fact.evidence, theme, ink, 1.8 if lit else 1.1))
        painter.drawLine(QLineF(start, turn))
        painter.drawLine(QLineF(turn, ends[0]))
        painter.setPen(QPen(theme.color("ink"), 1.6))
        painter.setBrush(theme.color("surface"))
        if fact.known:
            painter.drawEllipse(ends[0], 4.2, 4.2)
        else:  # an open box: nobody knows
            painter.drawRect(QRectF(ends[0].x() - 4, ends[0].y() - 4, 8, 8))
        for end in ends[1:]:
            paint_disc(painter, end, self._version.numbers[layer], theme, filled=False, side=18)

    def _ends(self, layer: Layer) -> list[QPointF]:
        """Where the leader of a layer ends; further zones of the layer follow and get its number."""
        if self._version is None or self._drawing is None:
            return []
        spots = [spot for spot in self._version.spots if spot.layer is layer]
        if layer is Layer.PLATFORM and spots:
            scale, x, ground = self._origin()
            at = platform_anchor(self._drawing, self._version.layout)
            return [QPointF(x + at[0] * scale, ground - at[1] * scale)]
        return [self._paths[spot.zone].boundingRect().center() for spot in spots]

    def _hover(self, layer: Layer | None) -> None:
        if layer is not self._hovered:
            self._hovered = layer
            self.setCursor(Qt.CursorShape.PointingHandCursor if layer is not None else Qt.CursorShape.ArrowCursor)
            self.update()

    def _step(self, callout: Callout, key: int) -> bool:
        """Go to the next callout in the direction of an arrow."""
        way = _ARROWS.get(Qt.Key(key))
        if way is None or self._version is None:
            return False
        places = {slot: layer for layer, slot in slots(self._version.layout).items()}
        row, column = next(slot for slot, layer in places.items() if layer is callout.layer)
        row, column = row + way[0], column + way[1]
        while (row, column) in places:
            beside = self._callouts[places[row, column]]
            if beside.isEnabled():
                beside.setFocus(Qt.FocusReason.TabFocusReason)
                break
            row, column = row + way[0], column + way[1]
        return True

    @Slot()
    def _on_callout(self) -> None:
        callout = self.sender()
        if isinstance(callout, Callout):
            self.layer_chosen.emit(callout.layer)
