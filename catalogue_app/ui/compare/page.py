"""The compare page: the versions in the tray side by side."""

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import Model, Variant
from catalogue_app.ui.compare.choices import choices
from catalogue_app.ui.compare.column_heads import ColumnHeads
from catalogue_app.ui.compare.metrics import LABEL_WIDTH, MOST_COLUMN, PAD
from catalogue_app.ui.compare.names import car_name
from catalogue_app.ui.compare.picker import VariantPicker
from catalogue_app.ui.compare.table_model import CompareModel
from catalogue_app.ui.compare.table_view import CompareTable
from catalogue_app.ui.compare.tool_bar import ALL, DIFFERENT, CompareBar
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.tray import MOST
from catalogue_app.ui.widgets import EmptyState, Panel, SourceWatch, TextButton, TextLabel
from catalogue_app.ui.widgets.kinetic import make_kinetic

_MARGIN = 32
_BAR = 18  # the scroll bar and the borders of the card


class ComparePage(QWidget):
    """Two to six versions under heads that stay in sight; with fewer it says how to choose some.

    It follows the tray: whatever changes the tray changes the page. `sheet_opened` carries a variant id,
    `model_opened` a model id.
    """

    back_requested = Signal()
    sheet_opened = Signal(str)
    model_opened = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: dict[str, Model] = {}
        self._cards = context.catalogue.cards()
        self._model_of = {v.id: card.id for card in self._cards for v in card.variants}
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._empty: EmptyState | None = None
        self._picker: VariantPicker | None = None
        self._build()
        context.tray.changed.connect(self._refresh)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_D), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._toggle_rows)
        self._refresh()

    @property
    def table(self) -> CompareTable:
        """The table under the heads."""
        return self._table

    @property
    def heads(self) -> ColumnHeads:
        """The heads of the columns."""
        return self._heads

    @property
    def bar(self) -> CompareBar:
        """The bar with the switches."""
        return self._bar

    @property
    def picker(self) -> VariantPicker | None:
        """The open list of versions, None while it is closed."""
        return self._picker

    def state(self) -> dict[str, object]:
        """Return which rows are shown, where the table stands and which cell is current."""
        index = self._table.currentIndex()
        return {
            "only_different": self._model.only_different,
            "scroll": self._table.verticalScrollBar().value(),
            "cell": (index.row(), index.column()) if index.isValid() else None,
        }

    def restore(self, state: dict[str, object]) -> None:
        """Take up what `state` returned."""
        self._show_rows(DIFFERENT if state.get("only_different") else ALL)
        self._update_bar()
        cell = state.get("cell")
        if isinstance(cell, tuple) and len(cell) == 2:
            self._table.setCurrentIndex(self._model.index(*cell))
        scroll = state.get("scroll")
        if isinstance(scroll, int):
            self._table.verticalScrollBar().setValue(scroll)

    def go_back(self) -> bool:
        """Close the list or the source card when open; True when that was all Esc should do."""
        if self._picker is not None:
            self._picker.close()
            return True
        if self._watch.is_open:
            self._watch.close()
            return True
        return False

    def print_shown(self) -> None:
        """Open the sheet of the current column, of the first one when there is none."""
        ids = [variant.id for _, variant in self._model.comparison.columns]
        column = self._table.currentIndex().column()
        if ids:
            self.sheet_opened.emit(ids[column if 0 <= column < len(ids) else 0])

    def _build(self) -> None:
        theme, lang = self._context.theme, self._context.lang
        self._bar = CompareBar(theme, self)
        self._heads = ColumnHeads(theme, lang, self)
        self._model = CompareModel(lang, self, self._context.absent)
        self._table = CompareTable(self._model, theme, lang, self)
        make_kinetic(self._table, reduced_motion=self._context.reduced_motion)
        self._watch = SourceWatch(self._context, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table_side())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._bar)
        outer.addWidget(self._stack, 1)
        self._corner()
        self._connect()

    def _table_side(self) -> QWidget:
        side = QWidget(self)
        row = QHBoxLayout(side)
        row.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        self._card = Panel(self._context.theme, side, padding=1)
        self._card.box.setSpacing(0)
        self._card.box.setContentsMargins(1, 4, 1, 6)
        self._card.box.addWidget(self._heads)
        self._card.box.addWidget(self._table, 1)
        row.addWidget(self._card, 1000)
        row.addStretch(1)
        return side

    def _corner(self) -> None:
        edition = format_date(PartialDate.parse(self._context.catalogue.edition()), self._context.lang)
        words = self.tr("Figures as of {date}. Every price with its market and date.").format(date=edition)
        label = TextLabel(words, self._context.theme, "small", "text2", self._heads, wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        label.setGeometry(QRect(24, 60, LABEL_WIDTH - 24 - PAD, self._heads.height() - 60 - 14))

    def _connect(self) -> None:
        self._bar.back.connect(self.back_requested)
        self._bar.add_wanted.connect(self._open_picker)
        self._bar.shown.connect(self._show_rows)
        self._heads.removed.connect(self._context.tray.remove)
        self._heads.moved.connect(self._context.tray.move)
        self._heads.opened.connect(self.model_opened)
        self._heads.sheet_wanted.connect(self.sheet_opened)
        self._table.columns_resized.connect(self._heads.set_columns)
        self._table.horizontalScrollBar().valueChanged.connect(self._heads.set_shift)
        self._table.verticalScrollBar().valueChanged.connect(self._watch.close)
        self._table.horizontalScrollBar().valueChanged.connect(self._watch.close)
        self._table.source_wanted.connect(self._open_source)
        self._table.pointed.connect(self._hover_source)
        self._table.left_cell.connect(self._watch.leave)
        self._table.removal_wanted.connect(self._remove_column)
        self._table.move_wanted.connect(self._move_column)

    @Slot()
    def _refresh(self) -> None:
        cars = self._cars()
        self._watch.close()
        index = self._table.currentIndex()
        self._model.show_cars(cars if len(cars) > 1 else [])
        self._heads.show_cars(cars if len(cars) > 1 else [])
        self._update_bar()
        self._card.setMaximumWidth(LABEL_WIDTH + MOST_COLUMN * max(2, len(cars)) + _BAR)
        if len(cars) > 1:
            self._stack.setCurrentIndex(0)
            if index.isValid():
                row = min(index.row(), self._model.rowCount() - 1)
                self._table.setCurrentIndex(self._model.index(row, min(index.column(), len(cars) - 1)))
        else:
            self._show_empty(cars)

    def _cars(self) -> list[tuple[Model, Variant]]:
        """The tray with its models; an id that this edition does not have (any more) is left out."""
        cars = []
        for variant_id in self._context.tray.ids:
            model_id = self._model_of.get(variant_id)
            if model_id is not None:
                model = self._known.get(model_id) or self._context.catalogue.model(model_id)
                self._known[model_id] = model
                cars.append((model, model.variant(variant_id)))
        return cars

    def _update_bar(self) -> None:
        comparison = self._model.comparison
        current = DIFFERENT if self._model.only_different else ALL
        self._bar.show_counts(len(comparison.columns), len(comparison.different), len(comparison.rows), current)

    def _show_empty(self, cars: list[tuple[Model, Variant]]) -> None:
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
        if cars:
            model, variant = cars[0]
            heading = car_name(model, variant, self._context.lang)
            sentence = self.tr("One version is chosen. Add another one to compare.")
        else:
            heading = self.tr("Nothing to compare yet")
            sentence = self.tr("Choose 2 to {most} versions with the plus sign on a card, or press V.")
            sentence = sentence.format(most=MOST)
        self._empty = EmptyState(heading, sentence, self._context.theme, self)
        add = TextButton(self.tr("Add a version"), self._context.theme, kind="primary", icon_name="plus")
        add.setObjectName("addFirst")
        add.clicked.connect(self._open_picker)
        models = TextButton(self.tr("To the models"), self._context.theme)
        models.setObjectName("toModels")
        models.clicked.connect(self.back_requested)
        self._empty.add_button(add)
        self._empty.add_button(models)
        self._stack.addWidget(self._empty)
        self._stack.setCurrentWidget(self._empty)

    @Slot()
    def _open_picker(self) -> None:
        if self._picker is not None:
            return
        self._watch.close()
        taken = set(self._context.tray.ids)
        left = [choice for choice in choices(self._cards, self._context.lang) if choice.variant_id not in taken]
        self._picker = VariantPicker(left, self._context.theme, self)
        make_kinetic(self._picker.list, reduced_motion=self._context.reduced_motion)
        self._picker.picked.connect(self._add)
        self._picker.destroyed.connect(self._forget_picker)
        sender = self.sender()
        self._picker.open_below(sender if isinstance(sender, TextButton) else self._bar.add)

    @Slot(str)
    def _add(self, variant_id: str) -> None:
        self._context.tray.add(variant_id)

    @Slot()
    def _forget_picker(self) -> None:
        self._picker = None

    @Slot()
    def _toggle_rows(self) -> None:
        self._show_rows(ALL if self._model.only_different else DIFFERENT)
        if self._bar.rows is not None:
            self._bar.rows.set_current(DIFFERENT if self._model.only_different else ALL)

    @Slot(str)
    def _show_rows(self, which: str) -> None:
        self._watch.close()
        self._model.show_only_different(which == DIFFERENT)

    @Slot(int, int)
    def _open_source(self, row: int, column: int) -> None:
        figure = self._model.figure(row, column)
        if figure is not None:
            self._watch.open(figure, self._model.column_name(column), self._table.cell_rect(row, column))

    @Slot(int, int)
    def _hover_source(self, row: int, column: int) -> None:
        figure = self._model.figure(row, column)
        if figure is not None:
            self._watch.hover(figure, self._model.column_name(column), self._table.cell_rect(row, column))

    @Slot(int)
    def _remove_column(self, column: int) -> None:
        self._context.tray.remove(self._model.comparison.columns[column][1].id)

    @Slot(int, int)
    def _move_column(self, column: int, to: int) -> None:
        if 0 <= to < self._model.columnCount():
            row = self._table.currentIndex().row()
            self._context.tray.move(self._model.comparison.columns[column][1].id, to)
            self._table.setCurrentIndex(self._model.index(row, to))
