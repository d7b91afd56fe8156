"""The wall of cards."""

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from catalogue_app.ui.browse.card_delegate import CardDelegate
from catalogue_app.ui.browse.card_layout import GAP, HEIGHT, columns_for
from catalogue_app.ui.browse.model import ROW, CardModel, CardRow
from catalogue_app.ui.context import AppContext


class CardGrid(QListView):
    """Cards in as many columns as fit. A click, Enter or double click opens; arrows move."""

    opened = Signal(str)  # model id
    add_pressed = Signal(str)  # model id

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("grid")
        self.setAccessibleName(self.tr("Models"))
        self._cards = CardModel(context.lang, self)
        self._delegate = CardDelegate(context, self)
        self.setModel(self._cards)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(48)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._opens = False  # whether the last press was meant for a card
        self.clicked.connect(self._on_clicked)
        self._delegate.add_pressed.connect(self.add_pressed)
        context.tray.changed.connect(self.viewport().update)

    @property
    def car_scale(self) -> float:
        """Px per mm of every drawing in the grid."""
        return self._delegate.scale

    def show_rows(self, rows: tuple[CardRow, ...]) -> None:
        """Show other cards; the current one stays current where it is still shown."""
        current = self.current_id()
        self._cards.set_rows(rows)
        if current is None or not self.select_model(current):
            self.scrollToTop()

    def current_row(self) -> CardRow | None:
        """Return the row that the keyboard is on."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        row: CardRow = index.data(ROW)
        return row

    def row_for(self, model_id: str) -> CardRow | None:
        """Return the row of a model, None when it is not shown."""
        place = self._cards.row_of(model_id)
        if place < 0:
            return None
        row: CardRow = self._cards.index(place).data(ROW)
        return row

    def current_id(self) -> str | None:
        """Return the id of the current model."""
        row = self.current_row()
        return None if row is None else row.card.id

    def select_model(self, model_id: str) -> bool:
        """Make a model current and visible; return False when it is not shown."""
        place = self._cards.row_of(model_id)
        if place >= 0:
            self.setCurrentIndex(self._cards.index(place))
        return place >= 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note what the press is meant for: the add button answers for itself."""
        index = self.indexAt(event.position().toPoint())
        cell = QRectF(self.visualRect(index))
        self._opens = index.isValid() and self._delegate.opens(cell, event.position(), index.data(ROW))
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; letters are shortcuts of the window, not a search in the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on the first card at the latest."""
        super().focusInEvent(event)
        by_keyboard = event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        if by_keyboard and not self.currentIndex().isValid() and self._cards.rowCount():
            self.setCurrentIndex(self._cards.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the cards the width that is there."""
        width = self.viewport().width()
        columns = columns_for(width - GAP)
        # Cells include the gap at their right; the viewport is one gap wider than the cards (see the page).
        cell = QSize((width - 1) // columns, HEIGHT + GAP)
        if cell != self.gridSize():
            self._delegate.set_cell(cell)
            self.setGridSize(cell)
        super().resizeEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if self._opens:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(ROW).card.id)
