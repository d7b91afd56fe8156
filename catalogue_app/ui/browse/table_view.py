"""The models in a table."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.selection.wishes import Sort
from catalogue_app.ui.browse.model import CardRow
from catalogue_app.ui.browse.reported_legend import ReportedLegend, shows_reports
from catalogue_app.ui.browse.table_columns import COLUMNS, FROZEN, widths_for
from catalogue_app.ui.browse.table_delegate import TableDelegate
from catalogue_app.ui.browse.table_model import TableModel
from catalogue_app.ui.browse.table_rows import START_COLUMN, TableRows
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import Panel

_RIGHT, _BELOW = 32, 12  # px between the table and the edge of the page


class _FrozenColumns(TableRows):
    """The first columns again, over the table: they stay while the others scroll sideways."""

    def __init__(self, context: AppContext, model: TableModel, delegate: TableDelegate, table: TableRows) -> None:
        super().__init__(context, model, delegate, table)
        self._table = table
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionModel(table.selectionModel())
        for column in range(FROZEN, len(COLUMNS)):
            self.setColumnHidden(column, True)
        bar = table.verticalScrollBar()
        bar.valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(bar.setValue)

    def shows_focus(self) -> bool:
        """Whether the keyboard is on the table."""
        return self._table.hasFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns and the line that parts them from what scrolls under them."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.fillRect(QRect(self.viewport().width() - 1, 0, 1, self.viewport().height()), self._theme.color("line2"))
        painter.end()


class TableView(QWidget):
    """A row per model under a header that stays. A click or Enter opens; the first column adds to the comparison."""

    opened = Signal(str)  # model id
    add_pressed = Signal(str)  # model id
    menu_wanted = Signal(str, QPoint)  # model id, and where on the screen
    sort_chosen = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = TableModel(context, self)
        self._delegate = TableDelegate(context, self)
        self.table = TableRows(context, self._models, self._delegate, self)
        self.table.setAccessibleName(self.tr("Models"))
        self.table.setObjectName("models")
        self.frozen = _FrozenColumns(context, self._models, self._delegate, self.table)
        self.frozen.setAccessibleName(self.tr("First columns"))
        self.setFocusProxy(self.table)
        self._lay_out_parts(context)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._delegate.add_pressed.connect(self.add_pressed)
        for part in (self.table, self.frozen):
            part.opened.connect(self.opened)
            part.menu_wanted.connect(self.menu_wanted)
            part.hovered.connect(self.table.show_hover)
            part.hovered.connect(self.frozen.show_hover)
            part.header.sort_chosen.connect(self.sort_chosen)
        self.table.selectionModel().currentChanged.connect(self._show_current)
        self.table.installEventFilter(self)
        self.table.viewport().installEventFilter(self)

    def _lay_out_parts(self, context: AppContext) -> None:
        panel = Panel(context.theme, self)
        panel.box.setContentsMargins(1, 6, 1, 6)  # the corners of the panel are round, those of the table are not
        panel.box.addWidget(self.table)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        legend = ReportedLegend(context.theme, self)
        legend.setVisible(shows_reports(context))
        row.addWidget(legend)
        row.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, _RIGHT, _BELOW)
        box.setSpacing(6)
        box.addWidget(panel, 1)
        box.addLayout(row)

    @property
    def model(self) -> TableModel:
        """The rows and cells."""
        return self._models

    def show_rows(self, rows: Sequence[CardRow]) -> None:
        """Show other models; the current one stays current where it is still shown."""
        current = self.current_id()
        self._models.set_rows(rows)
        if current is None or not self.select_model(current):
            self.table.scrollToTop()
            if current is not None and self.table.hasFocus() and len(rows):  # the keyboard is never nowhere
                self.table.setCurrentIndex(self._models.index(0, START_COLUMN))

    def show_sort(self, sort: Sort) -> None:
        """Show by which column the models are sorted."""
        for part in (self.table, self.frozen):
            part.header.show_sort(sort)

    def row_for(self, model_id: str) -> CardRow | None:
        """Return the row of a model, None when it is not shown."""
        place = self._models.row_of(model_id)
        return None if place < 0 else self._models.row(place)

    def current_id(self) -> str | None:
        """Return the id of the current model."""
        index = self.table.currentIndex()
        return self._models.row(index.row()).card.id if index.isValid() else None

    def select_model(self, model_id: str) -> bool:
        """Make a model current and visible; return False when it is not shown."""
        place = self._models.row_of(model_id)
        if place >= 0:
            column = self.table.currentIndex().column()
            self.table.setCurrentIndex(self._models.index(place, column if column >= 0 else START_COLUMN))
        return place >= 0

    def scroll_position(self) -> int:
        """Return how far the table is scrolled down, in px."""
        return self.table.verticalScrollBar().value()

    def set_scroll_position(self, value: int) -> None:
        """Scroll as far as `scroll_position` told."""
        self.table.verticalScrollBar().setValue(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size and the focus of the table; takes no event."""
        if watched is self.table.viewport() and event.type() is QEvent.Type.Resize:
            self._lay_out()
        elif watched is self.table and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.frozen.viewport().update()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        room = self.table.viewport().width()
        widths = widths_for(room)
        self._delegate.set_widths(widths)
        self.table.set_widths(widths)
        self.frozen.set_widths(widths)
        # The widths of hidden columns still count for the picture of a row, not for what is shown of it.
        top = self.table.frameWidth()
        width = sum(widths[:FROZEN]) + 1
        height = self.table.header.height() + self.table.viewport().height()
        self.frozen.setGeometry(top, top, width, height)
        self.frozen.setVisible(sum(widths) > room)

    @Slot(QModelIndex, QModelIndex)
    def _show_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        # Focus goes over the whole row, not over one cell; and no cell with it may lie under the frozen columns.
        left = self.table.columnViewportPosition(current.column())
        if self.frozen.isVisible() and current.column() >= FROZEN and left < self.frozen.width():
            bar = self.table.horizontalScrollBar()
            bar.setValue(bar.value() - self.frozen.width() + left)
        self.table.viewport().update()
        self.frozen.viewport().update()
