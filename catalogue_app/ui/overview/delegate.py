"""Paints the lines of the overview."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from catalogue_app.facts.evidence import Evidence
from catalogue_app.ui.customer.big_text import fitting, paint_fitted
from catalogue_app.ui.overview.lines import LineKind, OverviewLine
from catalogue_app.ui.overview.metrics import Metrics
from catalogue_app.ui.overview.roll import RollingList
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import paint_evidence_glyph

_Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class OverviewDelegate(QStyledItemDelegate):
    """Lines are as high as their words need at the width of the view."""

    def __init__(self, theme: Theme, view: RollingList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    @property
    def _metrics(self) -> Metrics:
        return Metrics(self._view.viewport().width())

    def line(self, index: _Index) -> OverviewLine:
        """Return the line at an index."""
        return self._view.lines[index.row()]

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return how high the line is."""
        line, metrics = self.line(index), self._metrics
        body = metrics.body
        if line.kind is LineKind.TITLE:
            height = round(body * 4.6)
        elif line.kind is LineKind.ROW:
            height = metrics.row + (round(body * 1.15) if line.aside else 0)
        else:
            height = self._words_height(line, metrics) + body
        return QSize(metrics.width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line."""
        line, metrics = self.line(index), self._metrics
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.kind is LineKind.TITLE:
            self._paint_title(painter, QRectF(rect), line, metrics)
        elif line.kind is LineKind.ROW:
            self._paint_row(painter, QRectF(rect), line, metrics)
        else:
            self._paint_words(painter, QRectF(rect), line, metrics)
        painter.restore()

    def _paint_title(self, painter: QPainter, rect: QRectF, line: OverviewLine, metrics: Metrics) -> None:
        theme, body, room = self._theme, metrics.body, metrics.width - 2 * metrics.edge
        font = fitting(theme, line.text, body * 1.7, room, bold=True)
        top = QRectF(metrics.edge, rect.top() + body * 1.0, room, body * 2.1)
        paint_fitted(painter, top, line.text, font, theme.color("text"))
        if line.also:
            left = QFontMetricsF(font).horizontalAdvance(line.text) + body
            beside = top.adjusted(left, body * 0.3, 0, body * 0.1)
            paint_fitted(painter, beside, line.also, metrics.font(theme, 1.1), theme.color("text2"))
        below = QRectF(metrics.edge, top.bottom(), metrics.name_room(len(line.heads)), body * 1.2)
        face = fitting(theme, line.aside, body * 0.85, below.width(), least=body * 0.6)
        paint_fitted(painter, below, line.aside, face, theme.color("text2"))
        for head, (left, wide) in zip(line.heads, metrics.columns(len(line.heads)), strict=True):
            box = QRectF(left, below.top(), wide, below.height())
            paint_fitted(painter, box, head, metrics.font(theme, 0.9, bold=True), theme.color("text2"), _RIGHT)
        painter.setPen(QPen(theme.color("text"), 2))
        painter.drawLine(QPointF(metrics.edge, rect.bottom() - 1), QPointF(metrics.edge + room, rect.bottom() - 1))

    def _paint_row(self, painter: QPainter, rect: QRectF, line: OverviewLine, metrics: Metrics) -> None:
        theme, body = self._theme, metrics.body
        first = QRectF(metrics.edge, rect.top(), metrics.name_room(len(line.cells)) - body * 0.5, metrics.row)
        part = QFontMetricsF(metrics.font(theme, 0.85)).horizontalAdvance(line.part) + body * 0.6 if line.part else 0
        font = fitting(theme, line.text, body, first.width() - part, least=body * 0.75, bold=True)
        paint_fitted(painter, first.adjusted(0, 0, -part, 0), line.text, font, theme.color("text"))
        if line.part:
            left = min(QFontMetricsF(font).horizontalAdvance(line.text), first.width() - part) + body * 0.5
            paint_fitted(
                painter, first.adjusted(left, 0, 0, 0), line.part, metrics.font(theme, 0.85), theme.color("text2")
            )
        for cell, (left, wide) in zip(line.cells, metrics.columns(len(line.cells)), strict=True):
            box = QRectF(left, rect.top(), wide, metrics.row)
            face = metrics.font(theme, 0.85 if cell.missing else 1.0, bold=not cell.missing)
            paint_fitted(painter, box, cell.value, face, theme.color("text2" if cell.missing else "text"), _RIGHT)
            if cell.reported:
                used = QFontMetricsF(face).horizontalAdvance(cell.value)
                mark = QRectF(box.right() - used - body * 0.9, box.center().y() - body * 0.3, body * 0.6, body * 0.6)
                paint_evidence_glyph(painter, mark, Evidence.REPORTED, theme)
        room = metrics.width - 2 * metrics.edge
        if line.aside:
            below = QRectF(metrics.edge, rect.top() + metrics.row - body * 0.25, room, body * 1.15)
            face = fitting(theme, line.aside, body * 0.85, room, least=body * 0.6)
            paint_fitted(painter, below, line.aside, face, theme.color("text2"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(metrics.edge, rect.bottom()), QPointF(metrics.edge + room, rect.bottom()))

    def _paint_words(self, painter: QPainter, rect: QRectF, line: OverviewLine, metrics: Metrics) -> None:
        box = QRectF(metrics.edge, rect.top() + metrics.body * 0.5, metrics.width - 2 * metrics.edge, rect.height())
        painter.setFont(metrics.font(self._theme, 0.95))
        painter.setPen(self._theme.color("text"))
        painter.drawText(box, _WRAP, line.text)
        if line.also:
            used = self._height(line.text, metrics, 0.95)
            painter.setFont(metrics.font(self._theme, 0.8))
            painter.setPen(self._theme.color("text2"))
            painter.drawText(box.adjusted(0, used, 0, 0), _WRAP, line.also)

    def _words_height(self, line: OverviewLine, metrics: Metrics) -> int:
        return round(self._height(line.text, metrics, 0.95) + self._height(line.also, metrics, 0.8))

    def _height(self, text: str, metrics: Metrics, factor: float) -> float:
        if not text:
            return 0
        room = QRectF(0, 0, metrics.width - 2 * metrics.edge, 100_000)
        return QFontMetricsF(metrics.font(self._theme, factor)).boundingRect(room, _WRAP, text).height()
