"""The wall of cards: thrown by a finger, opened by a tap."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from catalogue_app.facts.formatting import format_price
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.public_data import PublicData
from catalogue_app.ui.showroom.choice import Face
from catalogue_app.ui.showroom.wall_delegate import FACE, GAP, WallDelegate, card_height
from catalogue_app.ui.tray import CompareTray
from catalogue_app.ui.widgets.kinetic import make_kinetic

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEAST = 400  # px of a card
_MOST = 660


class WallModel(QAbstractListModel):
    """One face per row. Role `FACE` gives it; the display role the full name."""

    def __init__(self, context: AppContext, data: PublicData, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._data = context, data
        self._faces: tuple[Face, ...] = ()

    def set_faces(self, faces: tuple[Face, ...]) -> None:
        """Show other cards."""
        self.beginResetModel()
        self._faces = faces
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row per card."""
        return 0 if parent.isValid() else len(self._faces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Face, name, or what a screen reader says."""
        if not index.isValid():
            return None
        face = self._faces[index.row()]
        if role == FACE:
            return face
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return face.card.full_name
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            lang = self._context.lang
            price = format_price(face.price, lang) if face.price is not None else ""
            return ", ".join(part for part in (price, self._data.origin(face.card.id).in_(lang)) if part)
        return None


class Wall(QListView):
    """Cards in as many columns as fit well. `opened` and `compare_pressed` carry a model id."""

    opened = Signal(str)
    compare_pressed = Signal(str)

    def __init__(self, context: AppContext, data: PublicData, tray: CompareTray, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("grid")
        self.setAccessibleName(self.tr("Cars"))
        self.faces = WallModel(context, data, self)
        self._delegate = WallDelegate(context, data, tray, self)
        self.setModel(self.faces)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(100)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        make_kinetic(self, reduced_motion=context.reduced_motion, with_mouse=True)
        tray.changed.connect(self.viewport().update)
        context.photos.changed.connect(self.viewport().update)

    def show_faces(self, faces: tuple[Face, ...]) -> None:
        """Show other cards, from the first."""
        self.faces.set_faces(faces)
        self.scrollToTop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tint what the finger is on."""
        self._delegate.by_keys = False
        super().mousePressEvent(event)
        self._press(self._meant(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick taps are two taps."""
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act when the finger leaves where it came down."""
        super().mouseReleaseEvent(event)
        began, ended = self._delegate.pressed, self._meant(event)
        self._press(None)
        if began is not None and began == ended:
            (self.compare_pressed if began[1] else self.opened).emit(began[0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let go when the finger slides away; never start a selection."""
        if self._delegate.pressed is not None and self._meant(event) != self._delegate.pressed:
            self._press(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, + and space compare."""
        self._delegate.by_keys = True
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(index.data(FACE).card.id)
        elif index.isValid() and event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Space):
            self.compare_pressed.emit(index.data(FACE).card.id)
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show who comes with Tab where the keyboard is: on the first card at the latest."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._delegate.by_keys = True
            if not self.currentIndex().isValid() and self.faces.rowCount():
                self.setCurrentIndex(self.faces.index(0))
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the cards the width that is there."""
        width = self.viewport().width()
        columns = max(1, min(3, (width + GAP) // (_LEAST + GAP)), (width + GAP) // (_MOST + GAP))
        cell = QSize((width - 1) // columns, card_height((width - 1) // columns - GAP) + GAP)
        if cell != self.gridSize():
            self._delegate.set_cell(cell)
            self.setGridSize(cell)
        super().resizeEvent(event)

    def _meant(self, event: QMouseEvent) -> tuple[str, bool] | None:
        at = event.position()
        index = self.indexAt(at.toPoint())
        if not index.isValid():
            return None
        face: Face = index.data(FACE)
        cell = QRectF(self.visualRect(index))
        if not cell.adjusted(0, 0, -GAP, -GAP).contains(at):
            return None
        return face.card.id, self._delegate.on_button(cell, at, face)

    def _press(self, what: tuple[str, bool] | None) -> None:
        if what != self._delegate.pressed:
            self._delegate.pressed = what
            self.viewport().update()
