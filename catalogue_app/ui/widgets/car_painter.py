"""Paints the drawings of `catalogue_app.drawing`: millimetres to pixels, token colours to pens and brushes."""

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from catalogue_app.drawing.car import DASH, CarDrawing, Layer
from catalogue_app.drawing.modes import Mode, select_layers
from catalogue_app.drawing.path import Close, Curve, Line, Move, Path
from catalogue_app.ui.theme import Theme

_PEN_COLORS = {"line": "carline", "soft": "carsoft"}
_KEPT = 240


def to_qpath(path: Path) -> QPainterPath:
    """Return a drawing path as a QPainterPath, still in mm with y up."""
    result = QPainterPath()
    for command in path:
        match command:
            case Move(x, y):
                result.moveTo(x, y)
            case Line(x, y):
                result.lineTo(x, y)
            case Curve(x1, y1, x2, y2, x, y):
                result.cubicTo(x1, y1, x2, y2, x, y)
            case Close():
                result.closeSubpath()
    return result


class _Cache:
    """Painter paths and pixmaps, the oldest thrown out first. Drawings are told apart by identity."""

    def __init__(self) -> None:
        self._paths: OrderedDict[tuple[int, float], tuple[CarDrawing, dict[str, QPainterPath]]] = OrderedDict()
        self._pixmaps: OrderedDict[tuple[object, ...], tuple[CarDrawing, QPixmap]] = OrderedDict()

    def path(self, drawing: CarDrawing, layer: Layer, scale: float) -> QPainterPath:
        key = (id(drawing), scale)
        if key not in self._paths:
            self._paths[key] = (drawing, {})  # holding the drawing keeps its id from being used again
            if len(self._paths) > _KEPT:
                self._paths.popitem(last=False)
        paths = self._paths[key][1]
        if layer.name not in paths:
            # y runs down on screen
            paths[layer.name] = QTransform.fromScale(scale, -scale).map(to_qpath(layer.path))
        return paths[layer.name]

    def pixmap(self, key: tuple[object, ...]) -> QPixmap | None:
        found = self._pixmaps.get(key)
        return None if found is None else found[1]

    def keep(self, key: tuple[object, ...], drawing: CarDrawing, pixmap: QPixmap) -> None:
        self._pixmaps[key] = (drawing, pixmap)
        if len(self._pixmaps) > _KEPT:
            self._pixmaps.popitem(last=False)


_CACHE = _Cache()


def _pen(layer: Layer, theme: Theme, stroke: float, color: QColor | None, *, dashed: bool) -> QPen:
    if layer.stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(color or theme.car(_PEN_COLORS[layer.stroke]), stroke * layer.weight)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if layer.dashed or dashed:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([part / layer.weight for part in DASH])
    return pen


def paint_car(
    painter: QPainter,
    drawing: CarDrawing,
    origin: QPointF,
    scale: float,
    theme: Theme,
    *,
    stroke: float,
    mode: Mode = "full",
    color: QColor | None = None,
    dashed: bool = False,
) -> None:
    """Paint a car with the ground below its front bumper at `origin`.

    `scale` is px per mm and `stroke` the outline in px: the paths are scaled, not the pens, so lines keep their
    width at every scale. `color` replaces the line colours (overlays), `dashed` dashes every line (what is missing).
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(origin)
    for layer in select_layers(drawing, mode, drawing.frame.length * scale):
        painter.setPen(_pen(layer, theme, stroke, color, dashed=dashed))
        painter.setBrush(theme.car(layer.fill) if layer.fill else Qt.BrushStyle.NoBrush)
        painter.drawPath(_CACHE.path(drawing, layer, scale))
    painter.restore()


def car_pixmap(drawing: CarDrawing, scale: float, theme: Theme, *, stroke: float, ratio: float) -> QPixmap:
    """Return a car as a cached pixmap; the ground is its lower edge, with 2 px air on the other sides."""
    key = (id(drawing), scale, theme.mode, stroke, ratio)
    found = _CACHE.pixmap(key)
    if found is not None:
        return found
    width, height = drawing.frame.length * scale + 4, drawing.frame.height * scale + 3
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_car(painter, drawing, QPointF(2, pixmap.height() / ratio - stroke / 2), scale, theme, stroke=stroke)
    painter.end()
    _CACHE.keep(key, drawing, pixmap)
    return pixmap


def car_rect(drawing: CarDrawing, origin: QPointF, scale: float) -> QRectF:
    """Return the box in px that a car fills when painted at `origin`."""
    height = drawing.frame.height * scale
    return QRectF(origin.x(), origin.y() - height, drawing.frame.length * scale, height)
