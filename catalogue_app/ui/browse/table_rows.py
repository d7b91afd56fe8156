"""The part of the table with the rows: a QTableView whose rows are pictures."""

from collections.abc import Hashable, Iterator

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHoverEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from catalogue_app.facts.records import ModelCard
from catalogue_app.ui.browse.darkroom import Darkroom
from catalogue_app.ui.browse.table_columns import COLUMNS, ROW_HEIGHT, Column
from catalogue_app.ui.browse.table_delegate import TableDelegate
from catalogue_app.ui.browse.table_header import TableHeader
from catalogue_app.ui.browse.table_model import TableModel
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.version_drag import DragStarter
from catalogue_app.ui.version_menu import asks_for_menu, menu_place
from catalogue_app.ui.widgets.kinetic import make_kinetic

START_COLUMN = 3
"""The column in which the keyboard starts: the name of the model, which a screen reader then says."""


class TableRows(QTableView):
    """Qt keeps the rows, the keyboard and the accessible table; every row is painted once and then only copied."""

    opened = Signal(str)  # model id
    menu_wanted = Signal(str, QPoint)  # model id, and where on the screen
    hovered = Signal(int)  # row under the pointer, -1 for none

    def __init__(
        self, context: AppContext, model: TableModel, delegate: TableDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._models, self._delegate = model, delegate
        self._hover = -1
        self.header = TableHeader(context, self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._rows = Darkroom(self, self)
        model.modelAboutToBeReset.connect(self._rows.start_over)
        side = self.verticalHeader()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(ROW_HEIGHT)
        side.hide()
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        make_kinetic(self, reduced_motion=context.reduced_motion)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        DragStarter(self.viewport(), context, self._version_at)
        self.clicked.connect(self._on_clicked)
        context.tray.changed.connect(self.viewport().update)

    def set_widths(self, widths: tuple[int, ...]) -> None:
        """Use columns of these widths in px."""
        self._rows.clear()
        for section, width in enumerate(widths):
            self.setColumnWidth(section, width)
        self.viewport().update()

    @Slot(int)
    def show_hover(self, row: int) -> None:
        """Mark the row under the pointer, also when the pointer is over the other half of the table."""
        if row != self._hover:
            self._hover = row
            self.viewport().update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight; what takes too long for one frame follows in the next ones."""
        self._rows.start_frame()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("surface"))
        ratio, left = self.devicePixelRatioF(), -self.horizontalOffset()
        for row in self._in_sight():
            top = round(self.rowViewportPosition(row) * ratio) / ratio
            picture = self._rows.picture(row)
            if picture is not None:
                painter.drawPixmap(QPointF(left, top), picture)
            if self.shows_focus() and row == self.currentIndex().row():
                self._delegate.paint_focus(painter, QRectF(left, top, self._delegate.width, ROW_HEIGHT - 1))
        painter.end()
        self._rows.end_frame()

    def shows_focus(self) -> bool:
        """Whether the keyboard is on the table."""
        return self.hasFocus()

    def _in_sight(self, above: int = 0, below: int = 0) -> range:
        top = self.verticalOffset() - above
        bottom = self.verticalOffset() + self.viewport().height() + below
        return range(max(0, top // ROW_HEIGHT), max(0, min(self._models.rowCount(), -(-bottom // ROW_HEIGHT))))

    def pending(self) -> int:
        """Return how many rows in sight still wait for their picture."""
        return sum(self._rows.kept(row) is None for row in self._in_sight())

    def picture_key(self, place: int) -> Hashable:
        """Return what tells the picture of a row from any other."""
        return (self._delegate.key(self._models.row(place)), place == self._hover, self.devicePixelRatioF())

    def picture_card(self, place: int) -> ModelCard:
        """Return the model in a row."""
        return self._models.row(place).card

    def take_picture(self, place: int) -> QPixmap:
        """Paint a row."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.header.length() * ratio), round(ROW_HEIGHT * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.color("surface"))
        painter = QPainter(picture)
        row = self._models.row(place)
        self._delegate.paint_row(painter, row, self._models.cells(place), hovered=place == self._hover)
        painter.end()
        return picture

    def show_picture(self, place: int) -> None:
        """Have a row painted again."""
        self.viewport().update(0, self.rowViewportPosition(place), self.viewport().width(), ROW_HEIGHT)

    def pictures_wanted(self, *, downwards: bool) -> Iterator[int]:
        """Rows in the order in which their pictures are needed: in sight, a view further, half a view back."""
        room = self.viewport().height()
        seen = self._in_sight()
        yield from seen
        yield from self._in_sight(below=room) if downwards else reversed(self._in_sight(above=room))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Note that the view moves, and which way."""
        self._rows.note_motion(downwards=dy <= 0)
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    # Pointer and keyboard

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the pointer."""
        if isinstance(event, QHoverEvent):
            inside = event.type() is not QEvent.Type.HoverLeave
            self.hovered.emit(self.indexAt(event.position().toPoint()).row() if inside else -1)
        elif event.type() is QEvent.Type.Leave:
            self.hovered.emit(-1)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; letters are shortcuts of the window, not a search in the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif asks_for_menu(event):
            self._ask_for_menu(event)
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on the first row at the latest."""
        super().focusInEvent(event)
        by_keyboard = event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        if by_keyboard and not self.currentIndex().isValid() and self._models.rowCount():
            self.setCurrentIndex(self._models.index(0, START_COLUMN))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the page for the menu of a model."""
        self._ask_for_menu(event)

    def _ask_for_menu(self, event: QContextMenuEvent | QKeyEvent) -> None:
        index, at = menu_place(self, event)
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self._models.row(index.row()).card.id, at)

    def _version_at(self, point: QPoint) -> str | None:
        """The version that a drag from here takes along: the proposed one, as the add button does."""
        index = self.indexAt(point)
        if not index.isValid() or self._adds(index):
            return None
        proposed = self._models.row(index.row()).face.proposed
        return None if proposed is None else proposed.id

    def _adds(self, index: QModelIndex) -> bool:
        """Whether a press there adds to the comparison."""
        return COLUMNS[index.column()].column is Column.ADD and self._models.row(index.row()).face.proposed is not None

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if not self._adds(index):
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._models.row(index.row()).card.id)
