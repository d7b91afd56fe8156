"""Paints a fact: the line of its evidence, its number, the statement, and who says so when."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import format_date
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.callout import paint_disc
from catalogue_app.ui.skin.data import Fact
from catalogue_app.ui.skin.lines import mark_width, paint_evidence, paint_mark

if TYPE_CHECKING:
    from catalogue_app.facts.dates import PartialDate
    from catalogue_app.facts.vocabulary import Layer

Index = QModelIndex | QPersistentModelIndex
FACT = Qt.ItemDataRole.UserRole
_LEFT, _RIGHT, _ABOVE, _BELOW = 42, 8, 10, 10
_META = 20
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class FactsDelegate(QStyledItemDelegate):
    """Rows as high as their words. `selected` is the layer whose facts are marked."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.selected: Layer | None = None
        self._dates: dict[PartialDate | None, tuple[str, float]] = {}
        self._heights: dict[tuple[int, int], tuple[int, int]] = {}  # of name and of statement, by fact and width

    def forget(self) -> None:
        """Measure anew: other facts are shown."""
        self._heights.clear()

    def height(self, fact: Fact, width: int) -> int:
        """Return the height of a row at a width, in px."""
        name, text = self._measured(fact, width)
        return _ABOVE + name + text + _META + _BELOW

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 400
        return QSize(width, self.height(index.data(FACT), width))

    def source_box(self, fact: Fact, row: QRect) -> QRect:
        """Return where the source of a fact stands in its row: what opens the card."""
        theme, lang = self._context.theme, self._context.lang
        left = row.left() + _LEFT + mark_width(fact.evidence.label.in_(lang), theme)
        width = QFontMetricsF(theme.font("small")).horizontalAdvance(fact.source.publisher)
        room = row.right() - _RIGHT - left - self._date(fact)[1]
        return QRect(round(left), row.bottom() - _BELOW - _META, round(max(20.0, min(width + 1, room))), _META)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one fact."""
        fact: Fact = index.data(FACT)
        theme, row = self._context.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.selected is not None and fact.layer is self.selected
        if marked or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("mark" if marked else "sunk"))
            painter.drawRoundedRect(QRectF(row).adjusted(0, 2, 0, -2), 6, 6)
        painter.setPen(QPen(theme.color("line"), 1))
        if index.row() and not marked:
            painter.drawLine(QPointF(row.left(), row.top() + 0.5), QPointF(row.right(), row.top() + 0.5))
        bar = QRectF(row.left() + 4, row.top() + 8, 6, row.height() - 16)
        paint_mark(painter, bar, fact.evidence, theme, theme.color("text2"))
        if fact.number is not None:
            middle = QPointF(row.left() + 26, row.top() + _ABOVE + 10)
            paint_disc(painter, middle, fact.number, theme, filled=marked, side=20)
        self._paint_words(painter, fact, row)
        self._paint_meta(painter, fact, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(row).adjusted(1, 3, -1, -3), 6, 6)
        painter.restore()

    def _paint_words(self, painter: QPainter, fact: Fact, row: QRect) -> None:
        theme, lang = self._context.theme, self._context.lang
        name, text = self._measured(fact, row.width())
        left, width = row.left() + _LEFT, row.width() - _LEFT - _RIGHT
        y = row.top() + _ABOVE
        painter.setPen(theme.color("text"))
        if name and fact.name is not None:
            painter.setFont(theme.font("body", bold=True))
            painter.drawText(QRect(left, y, width, name), _WRAP, fact.name.plain(lang))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text2" if fact.name is not None else "text"))
        painter.drawText(QRect(left, y + name, width, text + 2), _WRAP, self._said(fact))

    def _said(self, fact: Fact) -> str:
        """A rumour is called one before it is told."""
        words = fact.text.in_(self._context.lang)
        if fact.evidence is Evidence.RUMOURED:
            return f"{fact.evidence.label.in_(self._context.lang)}: {words}"
        return words

    def _paint_meta(self, painter: QPainter, fact: Fact, row: QRect) -> None:
        theme, lang = self._context.theme, self._context.lang
        source = self.source_box(fact, row)
        mark = QRectF(row.left() + _LEFT, source.top(), source.left() - row.left() - _LEFT, _META)
        paint_evidence(painter, mark, fact.evidence, lang, theme)
        font = theme.font("small")
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        cut = QFontMetrics(font).elidedText(fact.source.publisher, Qt.TextElideMode.ElideRight, source.width() + 1)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(source.adjusted(0, 0, 2, 0), flags, cut)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text3"))
        words, width = self._date(fact)
        painter.drawText(QRect(source.right() + 12, source.top(), round(width) + 2, _META), flags, words)

    def _date(self, fact: Fact) -> tuple[str, float]:
        """The date in words and the width in px that it takes: Babel and the font are slow to ask for every paint."""
        if fact.as_of not in self._dates:
            words = format_date(fact.as_of, self._context.lang)
            width = QFontMetricsF(self._context.theme.font("small")).horizontalAdvance(words) + (14 if words else 0)
            self._dates[fact.as_of] = (words, width)
        return self._dates[fact.as_of]

    def _measured(self, fact: Fact, width: int) -> tuple[int, int]:
        key = (id(fact), width)
        if key not in self._heights:
            theme, room = self._context.theme, QRect(0, 0, width - _LEFT - _RIGHT, 10_000)
            name = 0
            if fact.name is not None:
                metrics = QFontMetrics(theme.font("body", bold=True))
                name = metrics.boundingRect(room, _WRAP, fact.name.plain(self._context.lang)).height() + 2
            text = QFontMetrics(theme.font("body")).boundingRect(room, _WRAP, self._said(fact)).height() + 2
            self._heights[key] = (name, text)
        return self._heights[key]
