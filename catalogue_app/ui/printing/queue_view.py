"""The list of the queue: order by dragging or by keys, copies by pressing, removal by a key."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDropEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.printing.queue import PrintQueue, Role
from catalogue_app.ui.printing.queue_delegate import QueueDelegate, stepper_of, steps_of
from catalogue_app.ui.widgets.kinetic import make_kinetic

_CTRL = Qt.KeyboardModifier.ControlModifier
_HIT = 6  # px around a step that a finger may press as well


class QueueView(QListView):
    """`chosen_changed` follows the selection; the wishes are for the desk, with the numbers of the chosen items."""

    chosen_changed = Signal()
    remove_wanted = Signal()
    copies_wanted = Signal(list, int)  # numbers, by how many

    def __init__(self, context: AppContext, queue: PrintQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._pressed: tuple[int, int] | None = None
        self._held = False  # the row that is looked at is kept in sight until the user scrolls
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._hold)
        self.setModel(queue)
        self.setItemDelegate(QueueDelegate(context.theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # a whole range laid out at once would be felt
        self.setBatchSize(40)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Queue"))
        self.setProperty("focusRing", True)
        make_kinetic(self, reduced_motion=context.reduced_motion)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)

    @property
    def chosen(self) -> list[int]:
        """The numbers of the chosen items, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._queue.items[row].number for row in rows]

    @property
    def current_number(self) -> int:
        """The item that is looked at; 0 for none."""
        index = self.currentIndex()
        return index.data(Role.ITEM).number if index.isValid() else 0

    def choose(self, numbers: list[int]) -> None:
        """Choose items; the last of them is looked at."""
        rows = [row for row in map(self._queue.row_of, numbers) if row >= 0]
        if not rows:
            return
        selection = QItemSelection()
        for row in rows:
            selection.select(self._queue.index(row), self._queue.index(row))
        model = self.selectionModel()
        model.setCurrentIndex(self._queue.index(rows[-1]), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._held = True
        self.scrollTo(self._queue.index(rows[-1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Order with Ctrl+Up and Ctrl+Down, copies with + and -, removal with Del."""
        key, held = event.key(), event.modifiers()
        if held & _CTRL and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.copies_wanted.emit(self.chosen, 1 if key == Qt.Key.Key_Plus else -1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Bring the item that is looked at into sight: its row may have moved while the rules answered."""
        super().focusInEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def step(self, by: int) -> None:
        """Move the chosen items up (-1) or down (1)."""
        if self._queue.step(self.chosen, by):
            self.scrollTo(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press a step of the copies, else choose or drag."""
        self._pressed = self._step_at(event.position().toPoint())
        if self._pressed is None:
            super().mousePressEvent(event)
        else:
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, unless a step is held."""
        if self._pressed is None:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Count one copy more or less where the step was pressed."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self._step_at(event.position().toPoint()):
            self.copies_wanted.emit([pressed[0]], pressed[1])

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the dragged rows to where they were let go."""
        if event.source() is not self:
            return
        self._queue.move(self.chosen, self._row_before(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.CopyAction)  # the rows are where they belong: nothing is to be taken away
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def updateGeometries(self) -> None:
        """The rows were laid out anew, or there is more or less room for them."""
        super().updateGeometries()
        if self._held:
            self._soon.start()

    def _row_before(self, pos: QPoint) -> int:
        index = self.indexAt(pos)
        if not index.isValid():
            return len(self._queue)
        return index.row() + (pos.y() > self.visualRect(index).center().y())

    def _step_at(self, pos: QPoint) -> tuple[int, int] | None:
        """Return item and step (-1 or 1) under the pointer; None where there is none."""
        index = self.indexAt(pos)
        if not index.isValid():
            return None
        less, more = steps_of(stepper_of(self.visualRect(index)))
        for rect, by in ((less, -1), (more, 1)):
            if QRect(rect).adjusted(-_HIT, -_HIT, _HIT, _HIT).contains(pos):
                return index.data(Role.ITEM).number, by
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll freely from now on."""
        self._let_go()
        super().wheelEvent(event)

    @Slot()
    def _hold(self) -> None:
        """Rows above may have grown while the rules answered."""
        if self._held and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    @Slot()
    def _let_go(self) -> None:
        self._held = False

    @Slot()
    def _tell(self) -> None:
        self.chosen_changed.emit()
