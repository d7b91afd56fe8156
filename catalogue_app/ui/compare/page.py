"""The compare page: the versions in the tray side by side."""

from dataclasses import replace

from PySide6.QtCore import QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from catalogue_app.comparison.changes import Changes
from catalogue_app.comparison.kept import Rows
from catalogue_app.comparison.table import Comparison
from catalogue_app.drawing.overlay import Align
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import Model, Variant
from catalogue_app.ui.compare.choices import choices
from catalogue_app.ui.compare.column_heads import ColumnHeads
from catalogue_app.ui.compare.keeping.keeping import Keeping
from catalogue_app.ui.compare.metrics import LABEL_WIDTH, LEAST_COLUMN, MOST_COLUMN, PAD
from catalogue_app.ui.compare.names import car_name
from catalogue_app.ui.compare.picker import VariantPicker
from catalogue_app.ui.compare.showing import Showing, remember, remembered
from catalogue_app.ui.compare.side import SidePanels
from catalogue_app.ui.compare.sources import CellSources
from catalogue_app.ui.compare.story.challenge import Challenge
from catalogue_app.ui.compare.story.reason_strip import ReasonStrip
from catalogue_app.ui.compare.tab_order import buttons_of, in_turn
from catalogue_app.ui.compare.table_model import CompareModel
from catalogue_app.ui.compare.table_view import CompareTable
from catalogue_app.ui.compare.taking.taking import Taking
from catalogue_app.ui.compare.tool_bar import CompareBar
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.tray import MOST
from catalogue_app.ui.widgets import EmptyState, Panel, TextButton, TextLabel
from catalogue_app.ui.widgets.kinetic import make_kinetic

_MARGIN = 32
_GAP = 16
_PAINTED_MS = 5
_ALIGNS = (Align.WHEEL, Align.BUMPER, Align.REAR)
_BAR = 18  # the scroll bar and the borders of the card


class ComparePage(QWidget):
    """Two to six versions under heads that stay in sight; with fewer it says how to choose some.

    It follows the tray: whatever changes the tray changes the page. `sheet_opened` carries a variant id,
    `model_opened` a model id.
    """

    back_requested = Signal()
    sheet_opened = Signal(str)
    model_opened = Signal(str)
    told = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: dict[str, Model] = {}
        self._cards = context.catalogue.cards()
        self._model_of = {v.id: card.id for card in self._cards for v in card.variants}
        self._challenger = Challenge(context, {card.id: card for card in self._cards}, self)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._empty: EmptyState | None = None
        self._picker: VariantPicker | None = None
        self._instead_of = ""
        self._stale, self._begun = True, False
        self._build()
        context.tray.changed.connect(self._on_tray)
        for key, slot in ((Qt.Key.Key_D, self._toggle_different), (Qt.Key.Key_G, self._toggle_same),
                          (Qt.Key.Key_R, self._find_row)):  # fmt: skip
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        # Page, heads and table each in a turn of the event loop: all of it in one would be felt.
        QTimer.singleShot(0, self, self._head)

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
    def comparison(self) -> Comparison:
        """What is compared."""
        return self._model.comparison

    @property
    def showing(self) -> Showing:
        """How it is shown."""
        return self._model.showing

    @property
    def align(self) -> Align:
        """Where the drawings that lie over each other meet."""
        return Align(self._side.overlay.align)

    def show_as(self, showing: Showing, align: Align) -> None:
        """Look at it in another way."""
        self._show(showing)
        if align in _ALIGNS:
            self._side.overlay.align = str(align)

    def show_changes(self, changes: Changes | None) -> None:
        """Mark what changed in the table, and bring the first of it in sight; None takes the marks away."""
        self._table.show_changes(changes)

    @property
    def picker(self) -> VariantPicker | None:
        """The open list of versions, None while it is closed."""
        return self._picker

    def state(self) -> dict[str, object]:
        """Return which rows are shown, where the table stands and which cell is current."""
        index = self._table.currentIndex()
        return {
            "rows": str(self._model.showing.rows),
            "typed": self._model.showing.typed,
            "align": self._side.overlay.align,
            "scroll": self._table.verticalScrollBar().value(),
            "cell": (index.row(), index.column()) if index.isValid() else None,
        }

    def restore(self, state: dict[str, object]) -> None:
        """Take up what `state` returned."""
        self._catch_up()
        rows = state.get("rows")
        if rows in list(Rows):
            self._show(replace(self._model.showing, rows=Rows(str(rows)), typed=str(state.get("typed") or "")))
        if state.get("align") in _ALIGNS:
            self._side.overlay.align = str(state["align"])
        cell = state.get("cell")
        if isinstance(cell, tuple) and len(cell) == 2:
            self._table.setCurrentIndex(self._model.index(*cell))
        scroll = state.get("scroll")
        if isinstance(scroll, int):
            self._table.verticalScrollBar().setValue(scroll)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what the tray became while another page was shown."""
        if self._begun:
            self._catch_up()
        super().showEvent(event)

    def begin(self) -> None:
        """Give the table the keyboard, where there is one."""
        self._catch_up()
        if self._model.comparison.columns:
            self._table.begin()

    def go_back(self) -> bool:
        """Close the list or the source card when open; True when that was all Esc should do."""
        if self._picker is not None:
            self._picker.close()
            return True
        if self._side.overlay.go_back():
            return True
        if self._watch.is_open:
            self._watch.close()
            return True
        if self._model.showing.typed:
            self._type("")
            return True
        return False

    def print_shown(self) -> None:
        """Open the sheet of the current column, of the first one when there is none."""
        self._catch_up()
        ids = [variant.id for _, variant in self._model.comparison.columns]
        column = self._table.currentIndex().column()
        if ids:
            self.sheet_opened.emit(ids[column if 0 <= column < len(ids) else 0])

    def _build(self) -> None:
        theme, lang = self._context.theme, self._context.lang
        dealer = self._context.audience == "dealer"
        self._bar = CompareBar(theme, self, dealer=dealer)
        self._heads = ColumnHeads(theme, lang, self)
        self._model = CompareModel(lang, self, self._context.absent, dealer=dealer)
        self._model.show(remembered(self._context.settings))
        self._table = CompareTable(self._model, theme, lang, self)
        make_kinetic(self._table, reduced_motion=self._context.reduced_motion)
        self._watch = CellSources(self._context, self._model, self._table, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table_side())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._bar)
        self.keeping = Keeping(self._context, self, self)
        self.taking = Taking(self._context, self, self._bar.take, self)
        outer.addWidget(self.keeping.banner)
        outer.addWidget(self.taking.strip)
        outer.addWidget(self._stack, 1)
        self._corner()
        self._connect()
        self._bar.kept_wanted.connect(self.keeping.open)
        self._bar.take_wanted.connect(self.taking.open_menu)
        self.keeping.told.connect(self.told)

    def _table_side(self) -> QWidget:
        side = QWidget(self)
        row = QHBoxLayout(side)
        row.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        self._card = Panel(self._context.theme, side, padding=1)
        self._card.box.setSpacing(0)
        self._card.box.setContentsMargins(1, 4, 1, 6)
        self._card.box.addWidget(self._heads)
        self._card.box.addWidget(self._table, 1)
        self._reason = ReasonStrip(self._context.theme, self._context.lang, side)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._card, 1)
        left.addWidget(self._reason)
        self._side = SidePanels(self._context, side)
        row.setSpacing(_GAP)
        row.addLayout(left, 1000)
        row.addWidget(self._side, 0)
        row.addStretch(1)
        return side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pictures their place where there is room for them beside the table."""
        super().resizeEvent(event)
        self._fit_side()

    def _fit_side(self) -> None:
        columns = self._model.columnCount()
        least = LABEL_WIDTH + LEAST_COLUMN * columns + _BAR
        room = self.width() - 2 * _MARGIN - _GAP - least
        self._side.fit(room if self._model.showing.pictures and columns else 0)

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
        self._bar.typed.connect(self._type)
        self._bar.left_field.connect(self._to_table)
        self._bar.looked.connect(self._look)
        self._bar.unhide_wanted.connect(self._unhide)
        self._heads.pinned.connect(self._context.tray.pin)
        self._heads.exchange_wanted.connect(self._exchange)
        self._heads.challenge_wanted.connect(self._challenge)
        self._table.challenge_wanted.connect(self._challenge_column)
        self._challenger.made.connect(self._reason.ask)
        self._challenger.ended.connect(self._reason.hide)
        self._challenger.refused.connect(self.told)
        self._challenger.recalled.connect(self.told)
        self._reason.noted.connect(self._challenger.note)
        self._reason.undo_wanted.connect(self._challenger.take_back)
        self._reason.left.connect(self._to_table)
        self._context.tray.story_changed.connect(self._tell_story)
        self._table.pin_wanted.connect(self._pin_column)
        self._table.fold_wanted.connect(self._fold)
        self._table.row_hide_wanted.connect(self._hide_row)
        self._table.group_hide_wanted.connect(self._hide_group)
        self._table.unhide_wanted.connect(self._unhide)
        self._heads.dropped.connect(self._context.tray.add)
        self._heads.removed.connect(self._context.tray.remove)
        self._heads.moved.connect(self._context.tray.move)
        self._heads.opened.connect(self.model_opened)
        self._heads.sheet_wanted.connect(self.sheet_opened)
        self._table.columns_resized.connect(self._heads.set_columns)
        self._table.horizontalScrollBar().valueChanged.connect(self._heads.set_shift)
        self._table.verticalScrollBar().valueChanged.connect(self._watch.close)
        self._table.horizontalScrollBar().valueChanged.connect(self._watch.close)
        self._table.source_wanted.connect(self._watch.open)
        self._table.pointed.connect(self._watch.hover)
        self._table.left_cell.connect(self._watch.leave)
        self._table.removal_wanted.connect(self._remove_column)
        self._table.move_wanted.connect(self._move_column)

    @Slot()
    def _head(self) -> None:
        if self._stale:
            self._show_heads(self._cars())
        QTimer.singleShot(_PAINTED_MS, self, self._catch_up)

    def _show_heads(self, cars: list[tuple[Model, Variant]]) -> int:
        """Give the cars their heads and return the column of the baseline; fewer than two cars have none."""
        enough = cars if len(cars) > 1 else []
        baseline = next((n for n, (_, v) in enumerate(enough) if v.id == self._context.tray.baseline), 0)
        self._heads.show_cars(enough, baseline)
        return baseline

    @Slot()
    def _catch_up(self) -> None:
        self._begun = True
        if self._stale:
            self._refresh()
        QTimer.singleShot(0, self, self._begin_at_table)

    @Slot()
    def _begin_at_table(self) -> None:
        """Give the table the keyboard where Qt gave it to the first button of a page that was just shown."""
        if self._model.columnCount() and self._bar.stops[0].hasFocus():
            self._table.begin()

    @Slot()
    def _on_tray(self) -> None:
        if self.isVisible() and self._begun:
            self._refresh()
        else:
            self._stale = True

    def _refresh(self) -> None:
        self._stale = False
        cars = self._cars()
        self._watch.close()
        index, place = self._table.currentIndex(), self._table.verticalScrollBar().value()
        enough = cars if len(cars) > 1 else []
        baseline = self._show_heads(cars)
        self._model.show_cars(enough, baseline if enough else None)
        self._side.show_comparison(self._model.comparison)
        self._tell_story()
        self._fit_side()
        self._update_bar()
        self._put_in_turn()
        self._card.setMaximumWidth(LABEL_WIDTH + MOST_COLUMN * max(2, len(cars)) + _BAR)
        if enough:
            self._stack.setCurrentIndex(0)
            if index.isValid():
                row = min(index.row(), self._model.rowCount() - 1)
                self._table.setCurrentIndex(self._model.index(row, min(index.column(), len(cars) - 1)))
                self._watch.close()  # a card that nobody asked for would cover the reason strip
            self._table.stay_at(place)
        else:
            self._show_empty(cars)

    def _put_in_turn(self) -> None:
        """Tab reads the page: bar, bands, heads, table, reason, pictures; heads are made anew for other cars."""
        bands = [stop for band in (self.keeping.banner, self.taking.strip) for stop in buttons_of(band)]
        heads = [stop for head in self._heads.heads for stop in buttons_of(head)]
        reason = [self._reason.field, *buttons_of(self._reason)]
        in_turn([*self._bar.stops, *bands, *heads, self._table, *reason, *self._side.overlay.stops])

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
        columns = self._model.comparison.columns
        self._bar.show_counts(len(columns), self._model.counts, self._model.showing)

    def _show(self, showing: Showing) -> None:
        """Show the comparison in another way, and remember what is hidden and marked."""
        place = self._table.verticalScrollBar().value()
        self._table.show_as(showing)
        self._watch.close()  # now: the current cell may be another one, which nobody asked about
        remember(self._context.settings, showing)
        self._fit_side()
        self._update_bar()
        self._table.stay_at(place)

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
        sender = self.sender()
        self._pick(sender if isinstance(sender, TextButton) else self._bar.add, "")

    @Slot(str)
    def _exchange(self, variant_id: str) -> None:
        head = next((head for head in self._heads.heads if head.variant_id == variant_id), None)
        self._pick(self._bar.add if head is None else head, variant_id)

    def _pick(self, anchor: QWidget, instead_of: str) -> None:
        """Open the list of versions; what is picked comes in the place of a version, or at the end."""
        if self._picker is not None:
            return
        self._watch.close()
        self._instead_of = instead_of
        taken = set(self._context.tray.ids)
        left = [choice for choice in choices(self._cards, self._context.lang) if choice.variant_id not in taken]
        self._picker = VariantPicker(left, self._context.theme, self)
        make_kinetic(self._picker.list, reduced_motion=self._context.reduced_motion)
        self._picker.picked.connect(self._take)
        self._picker.destroyed.connect(self._forget_picker)
        self._picker.open_below(anchor)

    @Slot(str)
    def _take(self, variant_id: str) -> None:
        if self._instead_of:
            self._context.tray.exchange(self._instead_of, variant_id)
        else:
            self._context.tray.add(variant_id)
        if self._model.columnCount():
            self._to_table()

    @Slot(str)
    def _challenge(self, variant_id: str) -> None:
        self._challenger.go_on(variant_id)

    @Slot(int, int)
    def _challenge_column(self, column: int, step: int) -> None:
        self._challenger.go_on(self._model.comparison.columns[column][1].id, step)

    @Slot()
    def _tell_story(self) -> None:
        self._side.story.show_story(self._context.tray.story)

    @Slot()
    def _forget_picker(self) -> None:
        self._picker = None

    @Slot()
    def _toggle_different(self) -> None:
        self._show_rows(Rows.ALL if self._model.showing.rows is Rows.DIFFERENT else Rows.DIFFERENT)

    @Slot()
    def _toggle_same(self) -> None:
        self._show_rows(Rows.ALL if self._model.showing.rows is Rows.SAME else Rows.SAME)

    @Slot()
    def _find_row(self) -> None:
        self._bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.field.selectAll()

    @Slot()
    def _to_table(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _show_rows(self, which: str) -> None:
        self._show(replace(self._model.showing, rows=Rows(which)))

    @Slot(str)
    def _type(self, words: str) -> None:
        self._show(replace(self._model.showing, typed=words))

    @Slot(str, bool)
    def _look(self, name: str, on: bool) -> None:
        self._show(replace(self._model.showing, **{name: on}))  # type: ignore[arg-type]

    @Slot(str)
    def _fold(self, group: str) -> None:
        self._show(self._model.showing.with_group_toggled(group))

    @Slot(str)
    def _hide_row(self, key: str) -> None:
        self._show(self._model.showing.with_row_hidden(key))

    @Slot(str)
    def _hide_group(self, group: str) -> None:
        self._show(self._model.showing.with_group_hidden(group))

    @Slot()
    def _unhide(self) -> None:
        self._show(self._model.showing.with_nothing_hidden())

    @Slot(int)
    def _remove_column(self, column: int) -> None:
        self._context.tray.remove(self._model.comparison.columns[column][1].id)

    @Slot(int)
    def _pin_column(self, column: int) -> None:
        self._context.tray.pin(self._model.comparison.columns[column][1].id)

    @Slot(int, int)
    def _move_column(self, column: int, to: int) -> None:
        if 0 <= to < self._model.columnCount():
            row = self._table.currentIndex().row()
            self._context.tray.move(self._model.comparison.columns[column][1].id, to)
            self._table.setCurrentIndex(self._model.index(row, to))
