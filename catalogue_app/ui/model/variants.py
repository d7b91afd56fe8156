"""The variants table on the page."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.origin.spoken_figure import Subject
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.figure_widget import width_of
from catalogue_app.ui.model.marks import Marks
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.model.variants_delegate import ROW, VariantsDelegate
from catalogue_app.ui.model.variants_model import COMPARE, NAME, VariantsModel
from catalogue_app.ui.version_drag import DragStarter
from catalogue_app.ui.version_menu import asks_for_menu, menu_place
from catalogue_app.ui.widgets import SourceWatch

_WORDED_FROM = 960  # px
_CELL_PAD = 8  # px before the words of a cell: they stand in line with those of the other panels
_HEAD = 34  # px around the words of a head, with the arrow that tells the order


class VariantsTable(QTableView):
    """As high as its rows. Arrow keys and clicks choose a variant; Space or the button puts it in the comparison.

    S, or pointing at or holding a figure, opens its source card; O sorts by the column of the current cell, once more
    the other way round, and then as it was. A version can be dragged to the comparison and has a menu.
    """

    variant_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)  # variant id, and where on the screen

    def __init__(
        self, context: AppContext, model: Model, marks: Marks, watch: SourceWatch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._model_shown, self._watch = context, model, watch
        self._pointed: Figure | None = None
        self._variants = VariantsModel(context, model, marks, self)
        head = self.horizontalHeader()
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)  # before there is anything to sort: each of these would sort it
        self.setModel(self._variants)
        self._delegate = VariantsDelegate(context.theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Versions of the {model}").format(model=model.full_name))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self._set_up_head()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + ROW * len(model.variants) + 2)
        self.setMouseTracking(True)
        DragStarter(self.viewport(), context, self._version_at)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def _set_up_head(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setFont(self._context.theme.font("small"))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(48)
        self._fit()

    def _fit(self) -> None:
        """Make every column as wide as its widest cell or its head; asking the view to do so would take far longer."""
        font = self._context.theme.font("small")
        for column in range(NAME + 1, COMPARE + 1):
            if column == COMPARE:
                room = [self._delegate.room_for_button(max(self._variants.button_words, key=len))]
            else:
                title = str(self._variants.headerData(column, Qt.Orientation.Horizontal))
                room = [self._delegate.room_for(column, cell) for cell in self._variants.cells(column)]
                room.append(round(width_of(title, font)) + _HEAD)
            self.setColumnWidth(column, max(room))

    def choose(self, variant_id: str) -> None:
        """Make a variant current."""
        row = self._variants.row_of(variant_id)
        if row >= 0:
            self.setCurrentIndex(self._variants.index(row, NAME))

    def current(self) -> Variant | None:
        """Return the current variant."""
        index = self.currentIndex()
        return self._variants.variant_at(index.row()) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Compare the current variant, tell the source of the current figure, or sort by its column."""
        variant, key = self.current(), event.key()
        if variant is not None and asks_for_menu(event):
            self._ask_for_menu(event)
        elif variant is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self._context.tray.toggle(variant.id)
        elif key == Qt.Key.Key_S:
            self._tell_source()
        elif key == Qt.Key.Key_O:
            self._sort_by(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the page for the menu of a version."""
        self._ask_for_menu(event)

    def _ask_for_menu(self, event: QContextMenuEvent | QKeyEvent) -> None:
        index, at = menu_place(self, event)
        if index.isValid():
            self._leave()
            self.menu_wanted.emit(self._variants.variant_at(index.row()).id, at)

    def _version_at(self, point: QPoint) -> str | None:
        """The version that a drag from here takes along; the button in its row is for clicks."""
        index = self.indexAt(point)
        return self._variants.variant_at(index.row()).id if index.isValid() and index.column() != COMPARE else None

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the pointer and the finger over the figures."""
        kind = event.type()
        if isinstance(event, QMouseEvent):
            point = event.position().toPoint()
            if kind is QEvent.Type.MouseMove:
                self._point_at(point)
            elif kind is QEvent.Type.MouseButtonPress and (found := self._figure_at(point)) is not None:
                self._watch.press(*found)
            elif kind is QEvent.Type.MouseButtonRelease:
                self._watch.release()
        elif kind is QEvent.Type.Leave:
            self._leave()
        return super().viewportEvent(event)

    def _tell_source(self) -> None:
        """Open the card of the current figure; of a second one in the same cell when the card is open already."""
        cell = self._variants.cell(self.currentIndex())
        if cell is None or not cell.figures:
            return
        further = self._watch.is_open and self._pointed is cell.figures[0] and len(cell.figures) > 1
        self._pointed = cell.figures[1 if further else 0]
        rect = self.visualRect(self.currentIndex())
        self._watch.open(self._pointed, self._subject(self.currentIndex()), self._global(rect))

    def _sort_by(self, column: int) -> None:
        head = self.horizontalHeader()
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        if head.sortIndicatorSection() != column:
            self.sortByColumn(column, ascending)
        elif head.sortIndicatorOrder() is ascending:
            self.sortByColumn(column, descending)
        else:
            self.sortByColumn(-1, ascending)

    def _figure_at(self, point: QPoint) -> tuple[Figure, Subject, QRect] | None:
        """The figure under a point of the viewport, of which version it is, and where it stands."""
        index = self.indexAt(point)
        cell = self._variants.cell(index)
        if cell is None or not cell.figures:
            return None
        rect = self.visualRect(index)
        lower = cell.below is not None and cell.below.figure is not None and point.y() > rect.center().y()
        return cell.figures[-1 if lower else 0], self._subject(index), self._global(rect)

    def _point_at(self, point: QPoint) -> None:
        found = self._figure_at(point)
        if found is None:
            self._leave()
        elif found[0] is not self._pointed:
            self._watch.release()
            self._pointed = found[0]
            self._watch.hover(*found)

    def _leave(self) -> None:
        if self._pointed is not None:
            self._pointed = None
            self._watch.leave()
            self._watch.release()

    def _subject(self, index: QModelIndex) -> Subject:
        return Subject(self._model_shown, self._variants.variant_at(index.row()))

    def _global(self, rect: QRect) -> QRect:
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the word from the buttons where the names need the room."""
        worded = event.size().width() >= _WORDED_FROM
        if worded != self._delegate.worded:
            self._delegate.worded = worded
            self._fit()
        super().resizeEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == COMPARE:
            self._context.tray.toggle(self._variants.variant_at(index.row()).id)

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.variant_chosen.emit(self._variants.variant_at(current.row()).id)


class VariantsPanel(Section):
    """The table under its title, or the sentence that says there are none yet."""

    variant_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(
        self, context: AppContext, model: Model, marks: Marks, watch: SourceWatch, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, self.tr("Versions"), parent)
        title = label(self.theme, self.tr("Versions"), "h4", "text", self)
        self.box.addWidget(title)
        self.table: VariantsTable | None = None
        if not model.variants:
            self.box.addWidget(
                label(self.theme, self.tr("No source names a version of this car yet."), "body", "text2", self)
            )
            return
        self.table = VariantsTable(context, model, marks, watch, self)
        self.table.variant_chosen.connect(self.variant_chosen)
        self.table.menu_wanted.connect(self.menu_wanted)
        title.setContentsMargins(_CELL_PAD, 0, 0, 0)
        self.box.setContentsMargins(24 - _CELL_PAD, 16, 24 - _CELL_PAD, 12)
        self.box.addWidget(self.table)
