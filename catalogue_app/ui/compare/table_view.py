"""The table itself: fixed heights, one width for all columns, keys and pointer for the source card."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from catalogue_app.comparison.changes import Changes
from catalogue_app.facts.text import Lang
from catalogue_app.ui.compare.cell_delegate import CellDelegate
from catalogue_app.ui.compare.label_header import LabelHeader
from catalogue_app.ui.compare.lines import (
    FigureLine,
    GroupLine,
    HiddenLine,
    LayerLine,
    LegendLine,
    Line,
    NothingLine,
    SkinLine,
)
from catalogue_app.ui.compare.metrics import (
    ASIDE,
    GROUP_ROW,
    HEADING,
    HIDDEN_ROW,
    LABEL_WIDTH,
    LAYER_ROW,
    LEGEND_ROW,
    NOTHING_ROW,
    ROW,
    SENTENCE,
    column_width,
)
from catalogue_app.ui.compare.showing import Showing
from catalogue_app.ui.compare.table_model import CompareModel, is_spanned
from catalogue_app.ui.theme import Theme

_OPEN_KEYS = (Qt.Key.Key_S, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class CompareTable(QTableView):
    """Signals name cells by row and column; `left_cell` says that none is pointed at any more.

    `source_wanted` comes from a click or a key and opens at once, `pointed` after a moment.
    """

    source_wanted = Signal(int, int)
    pointed = Signal(int, int)
    left_cell = Signal()
    removal_wanted = Signal(int)
    move_wanted = Signal(int, int)
    pin_wanted = Signal(int)
    challenge_wanted = Signal(int, int)
    fold_wanted = Signal(str)
    row_hide_wanted = Signal(str)
    group_hide_wanted = Signal(str)
    unhide_wanted = Signal()
    columns_resized = Signal(int)

    def __init__(self, model: CompareModel, theme: Theme, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self._under: tuple[int, int] | None = None
        self.setModel(model)
        self.setItemDelegate(CellDelegate(model, theme, lang, self))
        self._labels = LabelHeader(model, theme, self)
        self.setVerticalHeader(self._labels)
        self._labels.pressed.connect(self.act)
        self._labels.menu_wanted.connect(self.open_menu)
        self._theme = theme
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(self.tr("Comparison"))
        self.setAccessibleDescription(
            self.tr(
                "S opens the source of a figure, B makes this car the baseline, N replaces it by the next of the "
                "filter, H hides a row, Delete removes a car, "
                "Ctrl with the left or right arrow moves it."
            )
        )
        model.modelReset.connect(self.fit)
        model.layoutChanged.connect(self.fit)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Give lines and columns their sizes; needed after every change of lines."""
        self._under = None
        self.clearSpans()
        columns, header = self._lines.columnCount(), self.verticalHeader()
        # One notice for all rows instead of one each.
        header.blockSignals(True)
        for row in range(self._lines.rowCount()):
            line = self._lines.line(row)
            more = self._labels.more_height(row) if isinstance(line, FigureLine) else 0
            more += ASIDE if self._lines.has_changed(row) else 0
            header.resizeSection(row, line_height(line) + more)
            if columns > 1 and is_spanned(line):
                self.setSpan(row, 0, 1, columns)
        header.blockSignals(False)
        self.scheduleDelayedItemsLayout()
        self._fit_columns()

    def show_changes(self, changes: Changes | None) -> None:
        """Mark what changed and bring the first of it in sight; None takes the marks away."""
        self._lines.show_changes(changes)
        first = next((row for row in range(self._lines.rowCount()) if self._lines.has_changed(row)), None)
        if first is not None:
            self.executeDelayedItemsLayout()
            self.scrollTo(self._lines.index(first, 0))

    def show_as(self, showing: Showing) -> None:
        """Show other lines; the keyboard stays on its line, and where that is gone on the one in its place."""
        index = self.currentIndex()
        row, column = index.row(), index.column()
        line = self._lines.line(row) if index.isValid() else None
        self._lines.show(showing)
        count = self._lines.rowCount()
        if line is not None and count:
            same = (n for n in range(count) if _is_same(self._lines.line(n), line))
            self.setCurrentIndex(self._lines.index(next(same, min(row, count - 1)), column))

    def stay_at(self, place: int) -> None:
        """Scroll to where the table stood before its lines changed."""
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(place)

    @Slot(int)
    def act(self, row: int) -> None:
        """Do what a line is there for: fold a group, bring hidden rows back."""
        line = self._lines.line(row)
        if isinstance(line, GroupLine):
            self.fold_wanted.emit(str(line.group))
        elif isinstance(line, HiddenLine):
            self.unhide_wanted.emit()

    @Slot(int, QPoint)
    def open_menu(self, row: int, spot: QPoint) -> None:
        """Offer to hide a row or its group, or to fold the group; `spot` is in global coordinates."""
        line = self._lines.line(row)
        if not isinstance(line, FigureLine | GroupLine):
            return
        group = line.group if isinstance(line, GroupLine) else line.row.group
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(self._theme.font("body"))
        if isinstance(line, FigureLine):
            self._offer(menu, "hide", self.tr("Hide this row"), line.row.key, self._hide_row)
        unfold = isinstance(line, GroupLine) and line.folded
        self._offer(menu, "fold", self.tr("Unfold this group") if unfold else self.tr("Fold this group"),
                    str(group), self._fold)  # fmt: skip
        words = self.tr("Hide the group “{group}”").format(group=self._lines.group_name(group))
        self._offer(menu, "hideGroup", words, str(group), self._hide_group)
        menu.popup(spot)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what may be done with the row, also by the menu key."""
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if index.isValid():
            keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
            spot = self.cell_rect(index.row(), index.column()).bottomLeft() if keyboard else event.globalPos()
            self.open_menu(index.row(), spot)

    def _offer(self, menu: QMenu, name: str, words: str, key: str, slot: Callable[[], None]) -> None:
        action = QAction(words, menu)
        action.setObjectName(name)
        action.setData(key)
        action.triggered.connect(slot)
        menu.addAction(action)

    @Slot()
    def _hide_row(self) -> None:
        self.row_hide_wanted.emit(self._chosen())

    @Slot()
    def _hide_group(self) -> None:
        self.group_hide_wanted.emit(self._chosen())

    @Slot()
    def _fold(self) -> None:
        self.fold_wanted.emit(self._chosen())

    def _chosen(self) -> str:
        action = self.sender()
        return str(action.data()) if isinstance(action, QAction) else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width."""
        super().resizeEvent(event)
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open sources, remove and move columns; everything else as in every table."""
        index, key = self.currentIndex(), event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not index.isValid():
            super().keyPressEvent(event)
        elif control and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.move_wanted.emit(index.column(), index.column() + (1 if key == Qt.Key.Key_Right else -1))
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit(index.column())
        elif key == Qt.Key.Key_B and not control:
            self.pin_wanted.emit(index.column())
        elif key == Qt.Key.Key_N and not control:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.challenge_wanted.emit(index.column(), -1 if back else 1)
        elif key == Qt.Key.Key_H and not control:
            self._hide_current(index.row())
        elif key in _OPEN_KEYS and not control:
            self.act(index.row())
            self.source_wanted.emit(index.row(), index.column())
        elif event.text() and not control and event.text().isprintable():
            event.ignore()  # letters are shortcuts of page and window, not a search in the table
        else:
            super().keyPressEvent(event)

    def _hide_current(self, row: int) -> None:
        line = self._lines.line(row)
        if isinstance(line, FigureLine):
            self.row_hide_wanted.emit(line.row.key)
        elif isinstance(line, GroupLine):
            self.group_hide_wanted.emit(str(line.group))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start on the first cell that has something to say; a click chooses its own and moves nothing."""
        fresh = not self.currentIndex().isValid()
        pressed = event.reason() is Qt.FocusReason.MouseFocusReason
        self.setAutoScroll(not pressed)
        super().focusInEvent(event)  # which would take the first heading, and go there
        self.setAutoScroll(True)
        if fresh and not pressed:
            self._to_first()

    def begin(self) -> None:
        """Take the keyboard; unlike a step to a figure this opens no card over a table that nobody has read yet."""
        if not self.currentIndex().isValid():
            self._to_first()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_first(self) -> None:
        for row in range(self._lines.rowCount()):
            if not is_spanned(self._lines.line(row)):
                self.setCurrentIndex(self._lines.index(row, 0))
                return

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The card belongs to the focused cell."""
        super().focusOutEvent(event)
        self.left_cell.emit()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Offer the source of the cell that the keyboard reached."""
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus() and self._lines.speaks(current.row(), current.column()):
            self.pointed.emit(current.row(), current.column())
        else:
            self.left_cell.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which figure the pointer is on."""
        index = self.indexAt(event.position().toPoint())
        cell = (index.row(), index.column()) if index.isValid() else None
        if cell is not None and not self._lines.speaks(*cell):
            cell = None
        if cell != self._under:
            self._under = cell
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if cell else Qt.CursorShape.ArrowCursor)
            if cell is None:
                self.left_cell.emit()
            else:
                self.pointed.emit(*cell)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the source of what was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.act(index.row())
            self.source_wanted.emit(index.row(), index.column())

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer left."""
        self._under = None
        self.left_cell.emit()
        super().leaveEvent(event)

    def cell_rect(self, row: int, column: int) -> QRect:
        """Return a cell in global coordinates."""
        rect = self.visualRect(self._lines.index(row, column))
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def _fit_columns(self) -> None:
        columns = self._lines.columnCount()
        if not columns:
            return
        bar = self.verticalScrollBar().sizeHint().width()
        width = column_width(self.width() - LABEL_WIDTH - bar - 2, columns)
        for column in range(columns):
            if self.columnWidth(column) != width:
                self.setColumnWidth(column, width)
        self.columns_resized.emit(width)


def _is_same(line: Line, other: Line) -> bool:
    """Whether two lines are of the same figure or group, folded or not."""
    if isinstance(line, FigureLine) and isinstance(other, FigureLine):
        return line.row.key == other.row.key
    if isinstance(line, GroupLine) and isinstance(other, GroupLine):
        return line.group == other.group
    return line == other


def line_height(line: Line) -> int:
    """Return the height of a line in px."""
    if isinstance(line, SkinLine):
        return HEADING + SENTENCE * max(1, len(line.sentences)) - 8
    if isinstance(line, FigureLine):
        return ROW + ASIDE if line.row.key == "price" else ROW
    heights = {
        GroupLine: GROUP_ROW,
        HiddenLine: HIDDEN_ROW,
        LayerLine: LAYER_ROW,
        LegendLine: LEGEND_ROW,
        NothingLine: NOTHING_ROW,
    }
    return heights.get(type(line), ROW)
