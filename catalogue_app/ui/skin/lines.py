"""Evidence as a line: full for official, dashed for press, dotted for reports; readable without colour."""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import GLYPH, paint_evidence_glyph, paint_origin_glyph

_GAP = 5.0
_APART = 14.0


def evidence_pen(evidence: Evidence, theme: Theme, color: QColor, width: float) -> QPen:
    """Return the pen whose line says how sure something is. What is unknown has no line, but an open box."""
    pen = QPen(color, width)
    dash = theme.evidence_dash.get(str(evidence), ())
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if evidence is Evidence.RUMOURED else Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([part / width for part in dash])  # Qt counts dashes in pen widths
    return pen


def paint_mark(painter: QPainter, box: QRectF, evidence: Evidence, theme: Theme, color: QColor) -> None:
    """Paint the upright mark of an evidence level: a line, or an open box where nobody knows."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if evidence is Evidence.UNKNOWN:
        painter.setPen(QPen(color, 1))
        painter.drawRect(QRectF(box.left() + 0.5, box.top() + 0.5, box.width() - 1, box.height() - 1))
    else:
        painter.setPen(evidence_pen(evidence, theme, color, 2.4))
        middle = box.center().x()
        painter.drawLine(QPointF(middle, box.top()), QPointF(middle, box.bottom()))
    painter.restore()


def paint_origin(painter: QPainter, box: QRectF, ownership: Ownership, lang: Lang, theme: Theme) -> float:
    """Paint glyph and word of an origin at the left of `box`, return where the next thing may begin."""
    font = theme.font("small", bold=True)
    word = ownership.label.in_(lang)
    paint_origin_glyph(painter, _glyph(box), ownership, theme)
    painter.setFont(font)
    painter.setPen(theme.origin(ownership).color)
    return _word(painter, box, word)


def paint_evidence(painter: QPainter, box: QRectF, evidence: Evidence, lang: Lang, theme: Theme) -> float:
    """Paint glyph and word of an evidence level at the left of `box`, return where the next thing may begin."""
    paint_evidence_glyph(painter, _glyph(box), evidence, theme)
    painter.setFont(theme.font("small"))
    painter.setPen(theme.color("text2"))
    return _word(painter, box, evidence.label.in_(lang))


def mark_width(word: str, theme: Theme, *, bold: bool = False) -> float:
    """Return the width in px of a glyph with a word."""
    return GLYPH + _GAP + _fitted(theme.font("small", bold=bold), word, math.inf)[1] + _APART


def _glyph(box: QRectF) -> QRectF:
    return QRectF(box.left(), box.center().y() - GLYPH / 2, GLYPH, GLYPH)


def _word(painter: QPainter, box: QRectF, word: str) -> float:
    left = box.left() + GLYPH + _GAP
    room = max(0.0, box.right() - left)
    shown, width = _fitted(painter.font(), word, room)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(left, box.top(), room + 1, box.height()), flags, shown)
    return left + width + _APART


@lru_cache(maxsize=512)
def _fitted(font: QFont, word: str, room: float) -> tuple[str, float]:
    """The word as far as there is room, and its width in px: the same few words stand in every row."""
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(word)
    if width <= room + 0.5:
        return word, width
    shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, room + 0.5)
    return shown, metrics.horizontalAdvance(shown)
