"""The atlas as a table that reads and sorts."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from catalogue_app.atlas.rows import Column, Row, sorted_rows
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import paint_evidence_glyph
from catalogue_app.ui.widgets.kinetic import make_kinetic

_COLUMNS = tuple(Column)
_SHARES = {
    Column.START: 17, Column.TIE: 18, Column.END: 18, Column.VALUE: 14, Column.SINCE: 9, Column.AS_OF: 9,
    Column.EVIDENCE: 9, Column.SOURCE: 14,
}  # fmt: skip
_ROW, _PAD, _LEAST = 36, 10, 860
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class LinkModel(QAbstractTableModel):
    """A row per link."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lang = context.lang
        self._rows: tuple[Row, ...] = ()
        self._sort: tuple[int, bool] | None = None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other links, in the order chosen."""
        self.beginResetModel()
        self._rows = tuple(rows)
        if self._sort is not None:
            column, falling = self._sort
            self._rows = sorted_rows(self._rows, _COLUMNS[column], falling=falling)
        self.endResetModel()

    def row(self, number: int) -> Row:
        """Return a link by its place."""
        return self._rows[number]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many links there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt asks
        """Return the words of a cell; the whole statement as tool tip and for a screen reader."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return row.edge.statement.in_(self._lang)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the name of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return _COLUMNS[section].label.in_(self._lang)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        if column < 0:
            return
        self._sort = (column, order is Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        self._rows = sorted_rows(self._rows, _COLUMNS[column], falling=self._sort[1])
        self.layoutChanged.emit()


class _Delegate(QStyledItemDelegate):
    """Words with a hairline below; evidence with its mark."""

    def __init__(self, context: AppContext, model: LinkModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = context.theme, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell."""
        theme, rect = self._theme, option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("chip"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        room = QRectF(rect).adjusted(_PAD, 0, -4, -1)
        if _COLUMNS[index.column()] is Column.EVIDENCE:
            at = QRectF(room.left(), room.center().y() - 6, 12, 12)
            painter.save()
            paint_evidence_glyph(painter, at, self._model.row(index.row()).edge.evidence, theme)
            painter.restore()
            room.setLeft(room.left() + 18)
        strong = _COLUMNS[index.column()] in (Column.START, Column.END)
        painter.setFont(theme.font("body", bold=_COLUMNS[index.column()] is Column.START))
        painter.setPen(theme.color("text" if strong else "text2"))
        words = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
            painter.drawRect(rect.adjusted(1, 1, -2, -3))


class LinkTable(QTableView):
    """All links that are shown; Enter or a double click puts the part (or company) of a link in focus."""

    focus_wanted = Signal(str)  # node id

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links = LinkModel(context, self)
        self.setModel(self.links)
        self.setItemDelegate(_Delegate(context, self.links, self))
        self.setAccessibleName(self.tr("Links of the atlas"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        head = self.horizontalHeader()
        head.setFont(context.theme.font("caption"))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSectionsClickable(True)
        head.setAccessibleName(self.tr("Columns"))
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self._go)
        make_kinetic(self, reduced_motion=context.reduced_motion)

    def resizeEvent(self, event: Any) -> None:  # noqa: ANN401 - as Qt gives it
        """Share the width among the columns."""
        super().resizeEvent(event)
        room = max(self.viewport().width(), _LEAST)
        for number, column in enumerate(_COLUMNS):
            self.setColumnWidth(number, room * _SHARES[column] // sum(_SHARES.values()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the graph."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._go(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        edge = self.links.row(index.row()).edge
        self.focus_wanted.emit(edge.start if edge.start.startswith("part:") else edge.end)
