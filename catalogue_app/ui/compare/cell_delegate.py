"""Paints the cells of the compare table."""

from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from catalogue_app.facts.text import Lang
from catalogue_app.ui.compare.cell_pictures import CellPictures
from catalogue_app.ui.compare.faces import Face
from catalogue_app.ui.compare.layer_painter import LayerPainter
from catalogue_app.ui.compare.lines import (
    FigureLine,
    GroupLine,
    HiddenLine,
    LayerLine,
    LegendLine,
    NothingLine,
    SkinLine,
)
from catalogue_app.ui.compare.metrics import ASIDE, FIRST_LINE, HEADING, PAD, SENTENCE
from catalogue_app.ui.compare.table_model import CompareModel
from catalogue_app.ui.compare.wrapped import write_wrapped
from catalogue_app.ui.theme import Theme, icon
from catalogue_app.ui.widgets import paint_evidence_glyph

_MARK, _PART, _BADGE, _DISC = 11, 14, 64, 8  # px
_TOP, _BOTTOM = 6, 8  # px of air in a cell
_BASELINE = FIRST_LINE - _TOP
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CellDelegate(QStyledItemDelegate):
    """Value, unit and bar for figures; mark, name and joining lines for layers."""

    def __init__(self, model: CompareModel, theme: Theme, lang: Lang, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._layers = LayerPainter(theme, lang)
        self._lang: Lang = lang
        self._pictures = CellPictures()

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
                changed = self._model.changed(index.row(), index.column())
                work = partial(self._figure, face=face, changed=changed)
                cell = (line.row.key, index.column())
                self._pictures.draw(painter, box, cell, self._model.painted_of, work)
        elif isinstance(line, LayerLine):
            self._layers.cell(painter, box, line.shared, index.column())
        else:
            self._spanned(painter, box, line, index)
        self._lower_line(painter, box, strong=isinstance(line, GroupLine | SkinLine))
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, box)
        painter.restore()

    def _figure(self, painter: QPainter, box: QRectF, face: Face, changed: tuple[str, ...]) -> None:
        inner = box.adjusted(PAD, _TOP, -PAD, -_BOTTOM)
        if changed:
            self._changed(painter, inner, changed)
        if face.kind in ("missing", "absent"):
            self._absent(painter, inner, face)
        elif face.kind == "words":
            self._said(painter, inner, face)
        else:
            if self._model.showing.bars:
                self._bar(painter, QRectF(inner.left(), inner.bottom() - 3, inner.width(), 3), face)
            self._number(painter, inner, face)

    def _said(self, painter: QPainter, inner: QRectF, face: Face) -> None:
        """Paint words with their marks behind them; words on two lines leave the marks room at the right."""
        text, baseline = f"{face.value} {face.unit}".strip(), inner.top() + _BASELINE
        metrics = QFontMetricsF(self._theme.font("body"))
        marks = (_MARK + 5 if face.doubtful else 0) + (_PART + 6 if face.part or face.check else 0)
        x = inner.left() + metrics.horizontalAdvance(text)
        if x + marks <= inner.right():
            self._word(painter, inner.left(), baseline, text, "body")
        else:
            painter.setFont(self._theme.font("body"))
            painter.setPen(self._theme.color("text"))
            x = inner.right() - marks
            first = baseline - metrics.ascent()
            write_wrapped(painter, QRectF(inner.left(), first, x - inner.left(), inner.bottom() - first), text)
        self._part_mark(painter, self._doubt(painter, x, baseline, face), baseline, face, inner.right())

    def _doubt(self, painter: QPainter, x: float, baseline: float, face: Face) -> float:
        """Paint how well a value is known where that is not officially, and return where the mark ends."""
        if face.figure is None or not face.doubtful:
            return x
        mark = QRectF(x + 5, baseline - 10, _MARK, _MARK)
        paint_evidence_glyph(painter, mark, face.figure.evidence, self._theme, self._theme.color("text3"))
        return mark.right()

    def _changed(self, painter: QPainter, inner: QRectF, words: tuple[str, ...]) -> None:
        """Paint what the value was, with a sign and on a ground of its own, above the bar."""
        strip = QRectF(inner.left() - 4, inner.bottom() - ASIDE - 7, inner.width() + 8, ASIDE + 1)
        painter.setFont(self._theme.font("small"))
        room = strip.width() - 24
        fitting = next((said for said in words if self._wide(said) <= room), words[-1])
        text = QFontMetricsF(painter.font()).elidedText(fitting, Qt.TextElideMode.ElideRight, room)
        strip.setWidth(min(strip.width(), self._wide(text) + 26))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("mark"))
        painter.drawRoundedRect(strip, 3, 3)
        sign = QRectF(strip.left() + 4, strip.top() + 3, _MARK, _MARK)
        icon("clock", self._theme.color("text"), _MARK).paint(painter, sign.toAlignedRect())
        painter.setPen(self._theme.color("text"))
        painter.drawText(strip.adjusted(20, -1, 0, -1), _LEFT, text)

    def _absent(self, painter: QPainter, inner: QRectF, face: Face) -> None:
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.color("text3"))
        text = QFontMetricsF(painter.font()).elidedText(face.value, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(int(inner.left()), int(inner.top() + _BASELINE), text)
        if face.kind == "missing":
            painter.setPen(QPen(self._theme.color("line2"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(inner.bottomLeft(), inner.bottomRight())

    def _number(self, painter: QPainter, inner: QRectF, face: Face) -> None:
        baseline, showing = inner.top() + _BASELINE, self._model.showing
        best = face.best and showing.best
        x = self._word(painter, inner.left(), baseline, face.value, "lead", bold=best)
        if face.unit:
            x = self._word(painter, x + 5, baseline, face.unit, "caption", tone="text3")
        x = self._doubt(painter, x, baseline, face)
        difference = self._difference(face, inner.right() - x - 8) if showing.deltas else ""
        if best:
            taken = self._wide(difference) + 10 if difference else 0.0
            x = self._badge(painter, x + 7, baseline, face.word, inner.right() - taken)
        x = self._part_mark(painter, x, baseline, face, inner.right())
        room = QRectF(x + 8, baseline - 15, inner.right() - x - 8, 20)
        if difference and self._wide(difference) <= room.width():
            self._aside(painter, room, difference, _RIGHT)
            room.setRight(inner.right() - self._wide(difference) - 10)
        if face.below:
            self._aside(painter, QRectF(inner.left(), baseline + 5, inner.width(), ASIDE), face.aside, _LEFT)
        elif face.aside and self._wide(face.aside) <= room.width():
            # Half a word would say nothing; the cell tells it whole to its source card and to screen readers.
            self._aside(painter, room, face.aside, _RIGHT)

    def _difference(self, face: Face, room: float) -> str:
        """Return the difference to the baseline, with its percentage where there is room for both."""
        if not face.delta:
            return ""
        both = f"{face.delta} · {face.percent}" if face.percent else face.delta
        return both if self._wide(both) <= room - (_BADGE if face.best else 0) else face.delta

    def _wide(self, text: str) -> float:
        return QFontMetricsF(self._theme.font("small")).horizontalAdvance(text)

    def _part_mark(self, painter: QPainter, x: float, baseline: float, face: Face, right: float) -> float:
        """Paint the mark of a value that a shared part explains, or that should be checked because of it."""
        if not (face.part or face.check) or x + 6 + _PART > right:
            return x
        box = QRectF(x + 6, baseline - 12, _PART, _PART)
        name = "warning" if face.check else "link"
        icon(name, self._theme.color("text2"), _PART).paint(painter, box.toAlignedRect())
        return box.right()

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

    def _badge(self, painter: QPainter, x: float, baseline: float, word: str, right: float) -> float:
        """Paint the mark of the best value: its disc with the word, the disc alone where the word does not fit."""
        painter.setFont(self._theme.font("caption", bold=True))
        width = QFontMetricsF(painter.font()).horizontalAdvance(word) + 12 + _DISC
        whole = x + width <= right
        badge = QRectF(x, baseline - 13, width if whole else 17, 17)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ink"))
        painter.drawRoundedRect(badge, 3, 3)
        painter.setBrush(self._theme.color("onink"))
        middle = badge.left() + (8 if whole else badge.width() / 2)
        painter.drawEllipse(QPointF(middle, badge.center().y()), 2.5, 2.5)
        if whole:
            painter.setPen(self._theme.color("onink"))
            painter.drawText(badge.adjusted(_DISC, -1, 0, -1), Qt.AlignmentFlag.AlignCenter, word)
        return badge.right()

    def _bar(self, painter: QPainter, track: QRectF, face: Face) -> None:
        if face.bar is None:
            return
        low, high, best = face.bar.low, face.bar.high, face.best and self._model.showing.best
        painter.fillRect(track, self._theme.color("line"))
        whole = QRectF(track.left(), track.top(), track.width() * high, track.height())
        if face.hatched:
            painter.fillRect(track, self._theme.color("surface"))
            _hatch(painter, whole, self._theme.color("control"))
            return
        painter.fillRect(whole, self._theme.color("ink" if best else "line2"))
        if low < high:  # a band: full up to its lower end, hatched to its upper end
            start = track.left() + track.width() * low
            band = QRectF(start, track.top(), whole.right() - start, track.height())
            painter.fillRect(band, self._theme.color("surface"))
            _hatch(painter, band, self._theme.color("ink" if best else "control"))

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
        elif isinstance(line, HiddenLine):
            painter.setFont(self._theme.font("body"))
            painter.setPen(self._theme.color("text"))
            painter.drawText(visible, _LEFT, self._model.label(index.row())[0])
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
    low, high, tall = int(box.bottom()), int(box.top()), int(box.height() + 1)
    starts = range(int(box.left() - box.height()), int(box.right()), 5)
    for x in starts:
        painter.drawLine(x, low, x + tall, high)
    painter.restore()
