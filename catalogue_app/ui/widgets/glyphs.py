"""The marks of origin and evidence: a shape for each, so that colour never stands alone."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.ui.theme import Theme

GLYPH = 12
"""Side of a glyph in px."""


def _square(rect: QRectF) -> QRectF:
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    return square


def _start(painter: QPainter, color: QColor, width: float, *, filled: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QBrush(color) if filled else Qt.BrushStyle.NoBrush)


def _ring(painter: QPainter, box: QRectF, color: QColor, *, half: bool) -> None:
    width = box.width() * 0.12
    inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    _start(painter, color, width, filled=False)
    painter.drawEllipse(inner)
    if half:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPie(inner, 90 * 16, 180 * 16)


def _dashed_ring(painter: QPainter, box: QRectF, color: QColor) -> None:
    width = box.width() * 0.12
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    radius = (box.width() - width) / 2
    # Eight equal dashes close the ring without a seam; dash lengths count in pen widths.
    unit = 2 * 3.14159265 * radius / 8 / width
    pen.setDashPattern([unit * 0.55, unit * 0.45])
    _start(painter, color, width, filled=False)
    painter.setPen(pen)
    painter.drawEllipse(box.center(), radius, radius)


def paint_origin_glyph(painter: QPainter, rect: QRectF, ownership: Ownership, theme: Theme) -> None:
    """Paint the mark of an origin, centred in `rect`, in the colour that means this origin."""
    painter.save()
    box, color = _square(rect), theme.origin(ownership).color
    side, middle = box.width(), box.center()
    if ownership is Ownership.STELLANTIS:
        _start(painter, color, 0.01, filled=True)
        inset = side * 0.08
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), side * 0.08, side * 0.08)
    elif ownership is Ownership.JOINT_VENTURE:
        _ring(painter, box, color, half=True)
    elif ownership is Ownership.PARTNER:
        _start(painter, color, side * 0.06, filled=True)
        points = [(0, -0.42), (0.46, 0.40), (-0.46, 0.40)]
        painter.drawPolygon(QPolygonF([middle + QPointF(x * side, y * side) for x, y in points]))
    elif ownership is Ownership.SUPPLIER:
        _start(painter, color, side * 0.06, filled=True)
        points = [(0, -0.48), (0.48, 0), (0, 0.48), (-0.48, 0)]
        painter.drawPolygon(QPolygonF([middle + QPointF(x * side, y * side) for x, y in points]))
    else:
        _dashed_ring(painter, box, color)
    painter.restore()


def _tick(painter: QPainter, box: QRectF, color: QColor) -> None:
    side = box.width()
    points = [box.topLeft() + QPointF(x * side, y * side) for x, y in ((0.27, 0.53), (0.44, 0.69), (0.75, 0.34))]
    _start(painter, color, side * 0.13, filled=False)
    painter.drawPolyline(QPolygonF(points))


def paint_evidence_glyph(
    painter: QPainter, rect: QRectF, evidence: Evidence, theme: Theme, color: QColor | None = None
) -> None:
    """Paint the mark of an evidence level, centred in `rect`, in quiet ink or in `color`."""
    painter.save()
    box, ink = _square(rect), color or theme.color("text2")
    if evidence is Evidence.OFFICIAL:
        _start(painter, ink, 0.01, filled=True)
        painter.drawEllipse(box)
        _tick(painter, box, theme.color("surface"))
    elif evidence is Evidence.MEASURED:
        _start(painter, ink, 0.01, filled=True)
        painter.drawRoundedRect(box, box.width() * 0.2, box.width() * 0.2)
        _tick(painter, box, theme.color("surface"))
    elif evidence is Evidence.PRESS:
        _ring(painter, box, ink, half=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(box.center(), box.width() * 0.25, box.width() * 0.25)
    elif evidence is Evidence.REPORTED:
        _ring(painter, box, ink, half=True)
    elif evidence is Evidence.RUMOURED:
        _dashed_ring(painter, box, ink)
    else:
        _ring(painter, box, ink, half=False)
        half = box.width() * 0.2
        painter.drawLine(box.center() - QPointF(half, 0), box.center() + QPointF(half, 0))
    painter.restore()


class OriginGlyph(QWidget):
    """The mark of an origin on its own; the word must stand beside it."""

    def __init__(self, ownership: Ownership, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ownership, self._theme = ownership, theme
        self.setAccessibleName(ownership.label.en)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size that the content asks for."""
        return QSize(GLYPH, GLYPH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the widget."""
        painter = QPainter(self)
        paint_origin_glyph(painter, QRectF(self.rect()), self._ownership, self._theme)
        painter.end()
