"""The variants table on the page."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from catalogue_app.facts.records import Model, Variant
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.model.variants_delegate import ROW, VariantsDelegate
from catalogue_app.ui.model.variants_model import COMPARE, NAME, VariantsModel

_WORDED_FROM = 960  # px


class VariantsTable(QTableView):
    """As high as its rows. Arrow keys and clicks choose a variant; Space or the button puts it in the comparison."""

    variant_chosen = Signal(str)

    def __init__(self, context: AppContext, model: Model, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._variants = VariantsModel(context, model, self)
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
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def _set_up_head(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setFont(self._context.theme.font("small"))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(48)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

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
        """Space puts the current variant in the comparison or takes it out."""
        variant = self.current()
        if event.key() == Qt.Key.Key_Space and variant is not None:
            self._context.tray.toggle(variant.id)
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the word from the buttons where the names need the room."""
        worded = event.size().width() >= _WORDED_FROM
        if worded != self._delegate.worded:
            self._delegate.worded = worded
            self.resizeColumnToContents(COMPARE)
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

    def __init__(self, context: AppContext, model: Model, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Versions"), parent)
        self.box.addWidget(label(self.theme, self.tr("Versions"), "h4", "text", self))
        self.table: VariantsTable | None = None
        if not model.variants:
            self.box.addWidget(
                label(self.theme, self.tr("No source names a version of this car yet."), "body", "text2", self)
            )
            return
        self.table = VariantsTable(context, model, self)
        self.table.variant_chosen.connect(self.variant_chosen)
        self.box.setContentsMargins(16, 16, 16, 12)
        self.box.addWidget(self.table)
