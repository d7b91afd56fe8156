"""Paints the layers under the skin: the mark of the origin, the name of the part, and lines between equal parts."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from catalogue_app.comparison.links import Link
from catalogue_app.comparison.matrix import SharedLayer
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.origin.sharing import Verdict
from catalogue_app.ui.compare.metrics import GLYPH_SIDE, PAD
from catalogue_app.ui.compare.wrapped import write_wrapped
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import paint_evidence_glyph, paint_origin_glyph

_GLYPH_Y, _CLEAR, _LANE, _AIR, _MARK = 22.0, 5.0, 6.0, 6.0, 11.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LINES = (Evidence.OFFICIAL, Evidence.PRESS, Evidence.REPORTED)


class LayerPainter:
    """Knows no view: a box, a layer and a column are enough."""

    def __init__(self, theme: Theme, lang: Lang) -> None:
        self._theme = theme
        self._lang: Lang = lang

    def cell(self, painter: QPainter, box: QRectF, shared: SharedLayer, column: int) -> None:
        """Paint one layer of one car, with its piece of every line that joins equal or related parts."""
        for link in shared.lines:
            if link.left <= column <= link.right:
                self._link(painter, box, link, column, shared.facts[link.left].ownership)
        fact = shared.facts[column]
        glyph = QRectF(box.left() + PAD, box.top() + _GLYPH_Y - GLYPH_SIDE / 2, GLYPH_SIDE, GLYPH_SIDE)
        words = box.adjusted(PAD, _GLYPH_Y + 11, -PAD, -6)
        if fact.applicable:
            paint_origin_glyph(painter, glyph, fact.ownership, self._theme)
        else:
            words = box.adjusted(PAD, 8, -PAD, -6)
        if fact.known:
            mark = QRectF(words.left(), words.top() + 3, _MARK, _MARK)
            paint_evidence_glyph(painter, mark, fact.evidence, self._theme, self._theme.color("text3"))
            words.setLeft(mark.right() + 4)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("text" if fact.known else "text3"))
        write_wrapped(painter, words, fact.name.plain(self._lang))

    def _link(self, painter: QPainter, box: QRectF, link: Link, column: int, ownership: Ownership) -> None:
        middle = box.top() + _GLYPH_Y
        level = middle - (min(_CLEAR + link.lane * _LANE, middle - box.top() - 2) if link.lane else 0)
        glyph_left, glyph_right = box.left() + PAD - _AIR + 1, box.left() + PAD + GLYPH_SIDE + _AIR - 1
        if column == link.left:
            points = [QPointF(glyph_right, middle), QPointF(glyph_right + link.lane * 4, level),
                      QPointF(box.right(), level)]  # fmt: skip
        elif column == link.right:
            points = [QPointF(box.left(), level), QPointF(glyph_left, middle)]
        else:
            points = [QPointF(box.left(), level), QPointF(box.right(), level)]
        painter.setPen(self._pen(link.evidence, ownership, 2 if link.verdict is Verdict.SAME_PART else 1))
        painter.drawPolyline(QPolygonF(points))

    def _pen(self, evidence: Evidence, ownership: Ownership, width: int = 2) -> QPen:
        pen = QPen(self._theme.origin(ownership).color, width)
        dash = self._theme.evidence_dash.get(str(evidence), ())
        if dash:
            # Dashes of a pen count in pen widths, the tokens in px.
            pen.setDashPattern([part / pen.widthF() for part in dash])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def legend(self, painter: QPainter, box: QRectF) -> None:
        """Paint what marks and lines mean, left to right, as much as fits whole."""
        x, y = box.left(), box.center().y()
        painter.setFont(self._theme.font("small"))
        metrics = QFontMetricsF(painter.font())
        same = QCoreApplication.translate("CompareTable", "Line: the same part; thin: one family")
        for ownership in Ownership:
            glyph = QRectF(x, y - 6, 12, 12)
            x = self._entry(painter, metrics, glyph, ownership.label.in_(self._lang), box)
            if x < glyph.right() + 20:
                return
            paint_origin_glyph(painter, glyph, ownership, self._theme)
        if x + metrics.horizontalAdvance(same) > box.right():
            return
        painter.setPen(self._theme.color("text2"))
        painter.drawText(QRectF(x, y - 10, box.right() - x, 20), _LEFT, same)
        x += metrics.horizontalAdvance(same) + 14
        for evidence in _LINES:
            stroke = QRectF(x, y, 30, 1)
            x = self._entry(painter, metrics, stroke, evidence.label.inside(self._lang), box)
            if x < stroke.right() + 20:
                return
            painter.setPen(self._pen(evidence, Ownership.UNKNOWN))
            painter.drawLine(QPointF(stroke.left(), y), QPointF(stroke.right(), y))

    def _entry(self, painter: QPainter, metrics: QFontMetricsF, mark: QRectF, word: str, box: QRectF) -> float:
        """Write the word of a mark and return where the next one starts; unchanged when it would not fit."""
        width = metrics.horizontalAdvance(word)
        if mark.right() + 6 + width > box.right():
            return mark.left()
        painter.setPen(self._theme.color("text2"))
        painter.drawText(QRectF(mark.right() + 6, mark.center().y() - 10, width + 4, 20), _LEFT, word)
        return mark.right() + 6 + width + 20
