"""Two cars at one scale, one above the other, with the layers that they share joined by lines."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.drawing.zones import Zone, zones
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.origin.sharing import Verdict
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.lines import evidence_pen
from catalogue_app.ui.skin.xray_data import XrayCar, XrayData
from catalogue_app.ui.widgets import paint_car, to_qpath
from catalogue_app.ui.widgets.zone_painter import paint_zone

SIGNS = {Verdict.SAME_PART: "=", Verdict.SAME_FAMILY: "≈", Verdict.DIFFERENT: "≠", Verdict.UNKNOWN: "?"}
"""What stands in the middle of a line and before a verdict."""
_TALLEST = 0.62  # both cars, of the width
_NAME, _APART, _EDGE = 46, 34, 20  # px: name above a car, between the cars, beside them


class XrayCars(QWidget):
    """Both have the front wheel in one place. A shared layer has its colours, any other is only an outline."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._data: XrayData | None = None
        self._lit: Layer | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_data(self, data: XrayData) -> None:
        """Show two cars."""
        self._data = data
        words = self.tr("{left} and {right} at one scale, with what they share")
        self.setAccessibleName(words.format(left=data.left.model.full_name, right=data.right.model.full_name))
        self.updateGeometry()
        self.update()

    def light(self, layer: Layer | None) -> None:
        """Mark a layer, None for none."""
        self._lit = layer
        self.update()

    def scale_for(self, width: int) -> float:
        """Return px per mm, one for both cars."""
        if self._data is None:
            return 0.1
        front, back = self._reach(self._data)
        heights = sum(car.drawing.frame.height for car in (self._data.left, self._data.right))
        return max(0.01, min((width - 2 * _EDGE) / (front + back), _TALLEST * width / heights, 0.2))

    def hasHeightForWidth(self) -> bool:
        """Return True: wider cars are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of both cars in px."""
        if self._data is None:
            return 200
        heights = sum(car.drawing.frame.height for car in (self._data.left, self._data.right))
        return round(heights * self.scale_for(width) + 2 * _NAME + _APART + 12)

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(300, self.width())
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint cars, zones and lines."""
        if self._data is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.scale_for(self.width())
        front, back = self._reach(self._data)
        hub = (self.width() - (front + back) * scale) / 2 + front * scale
        first = _NAME + self._data.left.drawing.frame.height * scale
        second = first + _APART + _NAME + self._data.right.drawing.frame.height * scale
        above = self._paint_car(painter, self._data.left, hub, first, scale)
        below = self._paint_car(painter, self._data.right, hub, second, scale)
        self._paint_lines(painter, above, below)
        for car, ground in ((self._data.left, first), (self._data.right, second)):
            self._paint_name(painter, car, ground - car.drawing.frame.height * scale)
        painter.end()

    @staticmethod
    def _reach(data: XrayData) -> tuple[float, float]:
        """The most that a car reaches before and behind its front wheel, in mm."""
        frames = [car.drawing.frame for car in (data.left, data.right)]
        return max(f.front_axle for f in frames), max(f.length - f.front_axle for f in frames)

    def _paint_car(self, painter: QPainter, car: XrayCar, hub: float, ground: float, scale: float
                   ) -> dict[Zone, QPainterPath]:  # fmt: skip
        theme, frame = self._context.theme, car.drawing.frame
        x = hub - frame.front_axle * scale
        placed = QTransform(scale, 0, 0, -scale, x, ground)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.drawLine(QPointF(_EDGE, ground + 0.5), QPointF(self.width() - _EDGE, ground + 0.5))
        painter.fillPath(placed.map(to_qpath(car.drawing.outline)), theme.car("carfill"))
        paint_car(painter, car.drawing, QPointF(x, ground), scale, theme, stroke=1.5, mode="ghost")
        shapes = zones(car.drawing, car.layout or "bev-fwd")
        paths = {spot.zone: placed.map(to_qpath(shapes[spot.zone])) for spot in car.spots}
        shared = self._shared()
        for spot in car.spots:
            path = paths[spot.zone]
            if spot.layer in shared:
                paint_zone(painter, path, spot.fact.ownership, theme, 1.0, spot.fact.evidence)
            else:
                painter.setPen(QPen(theme.color("line2"), 1.2, Qt.PenStyle.DotLine if not spot.fact.known
                                    else Qt.PenStyle.SolidLine))  # fmt: skip
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(path)
            if spot.layer is self._lit:
                painter.setPen(QPen(theme.color("ink"), 2.4))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(path)
        return paths

    def _shared(self) -> set[Layer]:
        rows = self._data.rows if self._data is not None else ()
        return {row.layer for row in rows if row.joined.verdict in (Verdict.SAME_PART, Verdict.SAME_FAMILY)}

    def _paint_name(self, painter: QPainter, car: XrayCar, top: float) -> None:
        theme, lang = self._context.theme, self._context.lang
        painter.setFont(theme.font("h4"))
        painter.setPen(theme.color("text"))
        box = QRectF(_EDGE, top - _NAME + 4, self.width() - 2 * _EDGE, 20)
        name = "" if car.variant is None else car.variant.name.plain(lang)
        wide = max(QFontMetricsF(theme.font("h4")).horizontalAdvance(car.model.full_name),
                   QFontMetricsF(theme.font("small")).horizontalAdvance(name))  # fmt: skip
        painter.fillRect(QRectF(box.left(), box.top(), wide + 4, 40 if name else 20), theme.color("surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, car.model.full_name)
        if name:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.color("text2"))
            painter.drawText(box.translated(0, 20), Qt.AlignmentFlag.AlignLeft, name)

    def _paint_lines(self, painter: QPainter, above: dict[Zone, QPainterPath], below: dict[Zone, QPainterPath]) -> None:
        if self._data is None:
            return
        theme = self._context.theme
        places = {spot.zone: spot.layer for spot in self._data.left.spots}
        for row in self._data.rows:
            if row.layer not in self._shared():
                continue
            zone = next((z for z in above if z in below and places[z] is row.layer), None)
            if zone is None:
                continue
            start, end = self._anchor(zone, above[zone]), self._anchor(zone, below[zone])
            lit = row.layer is self._lit
            painter.setPen(evidence_pen(row.joined.evidence, theme, theme.color("ink"), 2.4 if lit else 1.4))
            painter.drawLine(QLineF(start, end))
            self._paint_sign(painter, (start + end) / 2, SIGNS[row.joined.verdict])
            painter.setPen(QPen(theme.color("ink"), 1.6))
            painter.setBrush(theme.color("surface"))
            for point in (start, end):
                painter.drawEllipse(point, 4, 4)

    @staticmethod
    def _anchor(zone: Zone, path: QPainterPath) -> QPointF:
        """The middle of a zone; of the long rail of the platform a point near its end, away from the battery."""
        box = path.boundingRect()
        if zone == "platform":
            return QPointF(box.right() - 12, box.top() + box.height() * 0.2)
        # An engine above its motor: side by side, so that one sees two lines.
        aside = {"engine": -0.3, "motor_f": 0.25, "motor_r": 0.25}.get(zone, 0.0)
        return box.center() + QPointF(aside * box.width(), 0)

    def _paint_sign(self, painter: QPainter, middle: QPointF, sign: str) -> None:
        theme = self._context.theme
        painter.setPen(QPen(theme.color("ink"), 1.2))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(middle, 9, 9)
        painter.setFont(theme.font("small", bold=True))
        painter.drawText(QRectF(middle.x() - 9, middle.y() - 10, 18, 19), Qt.AlignmentFlag.AlignCenter, sign)
