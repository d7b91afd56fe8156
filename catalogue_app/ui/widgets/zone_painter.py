"""Paints a zone of a car in the colour and pattern of an origin; its edge can tell how sure that is."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.ui.theme import Theme

_PITCH = 8.0  # px between the lines or dots of a pattern
_DOT = 1.3
_EDGE = 1.8


def paint_zone(
    painter: QPainter, path: QPainterPath, ownership: Ownership, theme: Theme, shown: float,
    evidence: Evidence = Evidence.OFFICIAL,
) -> None:  # fmt: skip
    """Paint a path given in px; `shown` from 0 to 1 is how far it has faded in.

    The edge is the line of `evidence`, dashed all the same where nobody says whose the part is.
    """
    if shown <= 0:
        return
    colors = theme.origin(ownership)
    painter.save()
    painter.setOpacity(min(1.0, shown))
    ground = QColor(colors.tint)
    painter.fillPath(path, ground)
    if ownership is Ownership.STELLANTIS:
        wash = QColor(colors.color)
        wash.setAlphaF(0.22)
        painter.fillPath(path, wash)
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colors.color, 1.1))
    _pattern(painter, path.boundingRect(), ownership, colors.color)
    painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colors.color, _EDGE)
    dash = (5.0, 3.0) if ownership is Ownership.UNKNOWN else theme.evidence_dash.get(str(evidence), ())
    if dash:
        pen.setDashPattern([part / _EDGE for part in dash])  # Qt counts dashes in pen widths
    painter.setPen(pen)
    painter.drawPath(path)
    painter.restore()


def _pattern(painter: QPainter, box: QRectF, ownership: Ownership, color: QColor) -> None:
    rows = [box.top() + _PITCH * (n + 0.5) for n in range(math.ceil(box.height() / _PITCH))]
    if ownership is Ownership.JOINT_VENTURE:
        for y in rows:
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    elif ownership is Ownership.PARTNER:
        for n in range(math.ceil((box.width() + box.height()) / _PITCH)):
            x = box.left() + n * _PITCH
            painter.drawLine(QPointF(x, box.top()), QPointF(x - box.height(), box.bottom()))
    elif ownership is Ownership.SUPPLIER:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for y in rows:
            for n in range(math.ceil(box.width() / _PITCH)):
                painter.drawEllipse(QPointF(box.left() + (n + 0.5) * _PITCH, y), _DOT, _DOT)
