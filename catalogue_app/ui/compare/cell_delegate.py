"""Paints the cells of the compare table."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import Lang
from catalogue_app.ui.compare.faces import Face
from catalogue_app.ui.compare.layer_painter import LayerPainter
from catalogue_app.ui.compare.lines import FigureLine, GroupLine, LayerLine, LegendLine, NothingLine, SkinLine
from catalogue_app.ui.compare.metrics import ASIDE, HEADING, PAD, SENTENCE
from catalogue_app.ui.compare.table_model import CompareModel
from catalogue_app.ui.compare.wrapped import write_wrapped
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import paint_evidence_glyph

_MARK = 11
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CERTAIN = (Evidence.OFFICIAL, Evidence.MEASURED)


class CellDelegate(QStyledItemDelegate):
    """Value, unit and bar for figures; mark, name and joining lines for layers."""

    def __init__(self, model: CompareModel, theme: Theme, lang: Lang, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._layers = LayerPainter(theme, lang)
        self._lang: Lang = lang

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        line, box = self._model.line(index.row()), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, self._theme.color("surface"))
        if isinstance(line, FigureLine):
            face = self._model.face(index.row(), index.column())
            if face is not None:
                self._figure(painter, box, face)
        elif isinstance(line, LayerLine):
            self._layers.cell(painter, box, line.shared, index.column())
        else:
            self._spanned(painter, box, line, index)
        self._lower_line(painter, box, strong=isinstance(line, GroupLine | SkinLine))
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, box)
        painter.restore()

    def _figure(self, painter: QPainter, box: QRectF, face: Face) -> None:
        inner = box.adjusted(PAD, 6, -PAD, -8)
        if face.kind in ("missing", "absent"):
            self._absent(painter, inner, face)
        elif face.kind == "words":
            painter.setFont(self._theme.font("body"))
            painter.setPen(self._theme.color("text"))
            write_wrapped(painter, inner.adjusted(0, 1, 0, 6), f"{face.value} {face.unit}".strip())
        else:
            if face.bar is not None:
                self._bar(painter, QRectF(inner.left(), inner.bottom() - 3, inner.width(), 3), face)
            self._number(painter, inner, face)

    def _absent(self, painter: QPainter, inner: QRectF, face: Face) -> None:
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.color("text3"))
        top = QRectF(inner.left(), inner.top(), inner.width(), 24)
        metrics = QFontMetricsF(painter.font())
        painter.drawText(top, _LEFT, metrics.elidedText(face.value, Qt.TextElideMode.ElideRight, top.width()))
        if face.kind == "missing":
            painter.setPen(QPen(self._theme.color("line2"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(inner.bottomLeft(), inner.bottomRight())

    def _number(self, painter: QPainter, inner: QRectF, face: Face) -> None:
        baseline = inner.top() + 18
        x = self._word(painter, inner.left(), baseline, face.value, "lead", bold=face.best)
        if face.unit:
            x = self._word(painter, x + 5, baseline, face.unit, "caption", tone="text3")
        if face.figure is not None and face.figure.evidence not in _CERTAIN:
            mark = QRectF(x + 5, baseline - 10, _MARK, _MARK)
            paint_evidence_glyph(painter, mark, face.figure.evidence, self._theme, self._theme.color("text3"))
            x = mark.right()
        if face.best:
            x = self._badge(painter, x + 7, baseline, face.word, inner)
        elif face.word:
            self._aside(painter, QRectF(x + 8, baseline - 15, inner.right() - x - 8, 20), face.word, _RIGHT)
        if face.below:
            self._aside(painter, QRectF(inner.left(), baseline + 5, inner.width(), ASIDE), face.aside, _LEFT)
        elif face.aside and (face.best or not face.word):
            room = QRectF(x + 8, baseline - 15, inner.right() - x - 8, 20)
            # Half a word would say nothing; the cell tells it whole to its source card and to screen readers.
            if QFontMetricsF(self._theme.font("small")).horizontalAdvance(face.aside) <= room.width():
                self._aside(painter, room, face.aside, _RIGHT)

    def _aside(self, painter: QPainter, box: QRectF, text: str, alignment: Qt.AlignmentFlag) -> None:
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("text2"))
        text = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, box.width()))
        painter.drawText(box, alignment, text)

    def _word(
        self, painter: QPainter, x: float, baseline: float, text: str, role: str, *, bold: bool = False,
        tone: str = "text",
    ) -> float:  # fmt: skip
        painter.setFont(self._theme.font(role, bold=bold))
        painter.setPen(self._theme.color(tone))
        painter.drawText(int(x), int(baseline), text)
        return x + QFontMetricsF(painter.font()).horizontalAdvance(text)

    def _badge(self, painter: QPainter, x: float, baseline: float, word: str, inner: QRectF) -> float:
        painter.setFont(self._theme.font("caption", bold=True))
        width = QFontMetricsF(painter.font()).horizontalAdvance(word) + 12
        badge = QRectF(x, baseline - 13, width, 17)
        if badge.right() > inner.right():  # a long band in a narrow column: at the end of its bar
            badge.moveTo(inner.right() - width, inner.bottom() - 15)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ink"))
        painter.drawRoundedRect(badge, 3, 3)
        painter.setPen(self._theme.color("onink"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, word)
        return badge.right()

    def _bar(self, painter: QPainter, track: QRectF, face: Face) -> None:
        low, high = face.bar or (0.0, 0.0)
        painter.fillRect(track, self._theme.color("line"))
        whole = QRectF(track.left(), track.top(), track.width() * high, track.height())
        if face.hatched:
            painter.fillRect(track, self._theme.color("surface"))
            _hatch(painter, whole, self._theme.color("control"))
            return
        painter.fillRect(whole, self._theme.color("ink" if face.best else "line2"))
        if low < high:  # a band: full up to its lower end, hatched to its upper end
            start = track.left() + track.width() * low
            band = QRectF(start, track.top(), whole.right() - start, track.height())
            painter.fillRect(band, self._theme.color("surface"))
            _hatch(painter, band, self._theme.color("ink" if face.best else "control"))

    def _spanned(
        self, painter: QPainter, box: QRectF, line: object, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        visible = self._visible(box)
        if isinstance(line, SkinLine):
            painter.setFont(self._theme.font("body_l"))
            painter.setPen(self._theme.color("text2"))
            top = box.top() + HEADING - 28
            for sentence in line.sentences:
                metrics = QFontMetricsF(painter.font())
                text = metrics.elidedText(sentence.in_(self._lang), Qt.TextElideMode.ElideRight, visible.width())
                painter.drawText(QRectF(visible.left(), top, visible.width(), SENTENCE), _LEFT, text)
                top += SENTENCE
        elif isinstance(line, LegendLine):
            self._layers.legend(painter, visible)
        elif isinstance(line, NothingLine):
            painter.setFont(self._theme.font("body_l"))
            painter.setPen(self._theme.color("text2"))
            painter.drawText(visible, _LEFT, str(index.data() or ""))

    def _visible(self, box: QRectF) -> QRectF:
        """The part of a cell over all columns that is in sight, so that its words never start off screen."""
        view = self.parent()
        if not isinstance(view, QAbstractItemView):
            return box.adjusted(PAD, 0, -PAD, 0)
        return box.intersected(QRectF(0, box.top(), view.viewport().width(), box.height())).adjusted(PAD, 0, -PAD, 0)

    def _lower_line(self, painter: QPainter, box: QRectF, *, strong: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._theme.color("line2" if strong else "line"))
        painter.drawLine(int(box.left()), int(box.bottom()) - 1, int(box.right()), int(box.bottom()) - 1)

    def _ring(self, painter: QPainter, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(3, 2, -3, -3), 5, 5)


def _hatch(painter: QPainter, box: QRectF, color: QColor) -> None:
    painter.save()
    painter.setClipRect(box)
    painter.setPen(QPen(color, 1.4))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(int(x), int(box.bottom()), int(x + box.height() + 1), int(box.top()))
        x += 5
    painter.restore()
