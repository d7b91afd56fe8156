"""The right column: what the chosen sheets are, and what is on them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.facts.text import LANGUAGE_NAMES, LANGUAGES
from catalogue_app.sheets.jobs import PageForm
from catalogue_app.sheets.kinds import KINDS
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.printing.item import MOST_COPIES, Item
from catalogue_app.ui.printing.letterhead_card import LetterheadCard
from catalogue_app.ui.printing.names import short_name, template_name
from catalogue_app.ui.printing.revealing import RevealingArea
from catalogue_app.ui.printing.senders import Ages
from catalogue_app.ui.printing.stepper import Stepper
from catalogue_app.ui.printing.template_tile import TemplateTile
from catalogue_app.ui.printing.ticks import Switch
from catalogue_app.ui.widgets import Hairline, SegmentedControl, TextButton, TextLabel
from catalogue_app.ui.widgets.kinetic import make_kinetic

if TYPE_CHECKING:
    from catalogue_app.linting.draft import Template

Alter = Callable[[Item], Item]
_COLUMNS = 3
_PARTS = ("origin", "sources", "marks", "price")


class Options(RevealingArea):
    """Shows the sheet that is looked at; what is changed is changed for all chosen ones.

    `altered` carries a function from an item to another one, `template_wanted` a value of Template.
    """

    altered = Signal(object)
    template_wanted = Signal(str)
    letterhead_pressed = Signal()
    ages_pressed = Signal()
    model_pressed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._lang = context.theme, context.lang
        self._dealer = context.audience == "dealer"
        self._forms: tuple[PageForm, ...] = ()
        self._form = PageForm()
        self.sheet_size: SegmentedControl
        self.way: SegmentedControl
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("What is printed"))
        make_kinetic(self, reduced_motion=context.reduced_motion)
        body = QWidget()
        body.setProperty("surface", True)
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(20, 16, 20, 20)
        self._column.setSpacing(8)
        self._add_templates()
        self._add_language()
        self._add_paper()
        self._add_letterhead()
        self._add_content()
        self._column.addStretch(1)
        self.setWidget(body)

    def show_items(self, items: Sequence[Item], current: Item | None) -> None:
        """Show the chosen items; the controls stand as the one that is looked at has it."""
        one = current or (items[0] if items else None)
        many = len(items) > 1
        self._many.setText(self.tr("Changes apply to {count} sheets.").format(count=len(items)))
        self._many.setVisible(many)
        for widget in (self.language, self.copies, *self.switches.values()):
            widget.setEnabled(one is not None)
        self._show_templates(one)
        if one is None:
            return
        self.language.set_current(one.job.lang)
        self._show_paper(one)
        self.copies.show_number(one.copies, MOST_COPIES)
        for key, switch in self.switches.items():
            switch.setChecked(getattr(one.job.parts if key in _PARTS else one.job, key))
        self.model.setVisible(len(one.job.subjects) == 1)

    def show_terms(self, ages: Ages) -> None:
        """Show how old a price may be."""
        words = self.tr("Older than {ask} days: asked about. Older than {block} days: not printed.")
        self._ages.setText(words.format(ask=ages.ask, block=ages.block))

    def _show_templates(self, one: Item | None) -> None:
        self._tiles.setExclusive(False)
        for tile in self.tiles.values():
            tile.setChecked(one is not None and tile.template is one.job.template)
        self._tiles.setExclusive(True)

    def _show_paper(self, one: Item) -> None:
        """Offer the sizes of the template, and which way up where a size goes both ways."""
        forms = KINDS[one.job.template].forms
        self._form = one.job.form or forms[0]
        if forms != self._forms:
            self._forms = forms
            self.sheet_size = self._refilled(
                self.sheet_size, self._size_row, [(s, s) for s in _sizes(forms)], self._on_size
            )
        ways = [form.landscape for form in forms if form.size is self._form.size]
        for widget in (self._paper_head, self.sheet_size):
            widget.setVisible(len(_sizes(forms)) > 1)
        self.way.setVisible(len(ways) > 1)
        self._paper_box.setVisible(len(forms) > 1)
        self.sheet_size.set_current(self._form.size.value)
        self.way.set_current("lying" if self._form.landscape else "upright")

    def _refilled(
        self, old: SegmentedControl, row: QHBoxLayout, choices: list[tuple[str, str]], chosen: Callable[[str], None]
    ) -> SegmentedControl:
        old.hide()
        row.removeWidget(old)
        old.deleteLater()
        made = SegmentedControl(choices, choices[0][0], self._theme, self.tr("Paper"), self._paper_box)
        made.chosen.connect(chosen)
        row.insertWidget(0, made)
        return made

    # -- building

    def _head(self, words: str) -> TextLabel:
        label = TextLabel(words, self._theme, "body", bold=True)
        self._column.addSpacing(6)
        self._column.addWidget(label)
        return label

    def _add_templates(self) -> None:
        self._many = TextLabel("", self._theme, "small", "text2", wrap=True)
        self._column.addWidget(self._many)
        self._head(self.tr("Template"))
        grid = QGridLayout()
        grid.setSpacing(6)
        self._tiles = QButtonGroup(self)
        self.tiles: dict[Template, TemplateTile] = {}
        for number, template in enumerate(KINDS):
            tile = TemplateTile(template, short_name(template), template_name(template), self._theme)
            self._tiles.addButton(tile)
            self.tiles[template] = tile
            grid.addWidget(tile, number // _COLUMNS, number % _COLUMNS)
            tile.clicked.connect(self._on_tile)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self._column.addLayout(grid)

    def _add_language(self) -> None:
        self._head(self.tr("Language of the sheet"))
        codes = [(lang, lang.upper()) for lang in LANGUAGES]
        self.language = SegmentedControl(codes, self._lang, self._theme, self.tr("Language of the sheet"))
        for lang in LANGUAGES:
            segment = self.language.button(lang)
            segment.setAccessibleName(LANGUAGE_NAMES[lang])
            segment.setToolTip(LANGUAGE_NAMES[lang])
            segment.setMinimumWidth(44)
        self.language.chosen.connect(self._on_language)
        self._column.addWidget(self.language)

    def _add_paper(self) -> None:
        self._paper_head = self._head(self.tr("Paper"))
        self._paper_box = QWidget()
        rows = QVBoxLayout(self._paper_box)
        rows.setContentsMargins(0, 0, 0, 0)
        self._size_row, way_row = QHBoxLayout(), QHBoxLayout()
        self.sheet_size = SegmentedControl([("", "")], "", self._theme, self.tr("Paper"), self._paper_box)
        ways = [("upright", self.tr("Upright")), ("lying", self.tr("Lying"))]
        self.way = SegmentedControl(ways, "upright", self._theme, self.tr("Which way up"), self._paper_box)
        self.way.chosen.connect(self._on_way)
        for row, widget in ((self._size_row, self.sheet_size), (way_row, self.way)):
            row.addWidget(widget)
            row.addStretch(1)
            rows.addLayout(row)
        self._column.addWidget(self._paper_box)
        self._paper_head.hide()
        self._paper_box.hide()

    def _add_letterhead(self) -> None:
        self._head(self.tr("Copies"))
        self.copies = Stepper(self.tr("Copies"), self.tr("One copy less"), self.tr("One copy more"), self._theme)
        self.copies.stepped.connect(self._on_copies)
        self._column.addWidget(self.copies)
        self._head(self.tr("Letterhead"))
        self.letterhead = LetterheadCard(self._theme)
        self.letterhead.change_pressed.connect(self.letterhead_pressed)
        self._column.addWidget(self.letterhead)
        self.letterhead.change.setVisible(self._dealer)

    def _add_content(self) -> None:
        self._head(self.tr("Content"))
        self.switches: dict[str, Switch] = {}
        for key, words, staff in (
            ("origin", self.tr("Under the skin"), False),
            ("sources", self.tr("Sources"), False),
            ("marks", self.tr("Source mark at each figure"), False),
            ("price", self.tr("Price"), False),
            ("code", self.tr("QR code"), False),
            ("more", self.tr("Second page"), False),
            ("with_reported", self.tr("Reported figures"), True),
        ):
            switch = Switch(words, self._theme)
            switch.setObjectName(key)
            switch.clicked.connect(self._on_switch)
            line = Hairline()
            for widget in (line, switch):
                self._column.addWidget(widget)
                widget.setVisible(self._dealer or not staff)
            self.switches[key] = switch
        hint = self.tr("Reported figures carry their mark and “reported, not confirmed”. Rumours are never printed.")
        note = TextLabel(hint, self._theme, "small", "text2", wrap=True)
        self._column.addWidget(note)
        note.setVisible(self._dealer)
        title = self._head(self.tr("Prices"))
        self._ages = TextLabel("", self._theme, "small", "text2", wrap=True)
        self._column.addWidget(self._ages)
        change = TextButton(self.tr("Change"), self._theme, kind="link")
        change.setAccessibleName(self.tr("Change how old a price may be"))
        change.clicked.connect(self.ages_pressed)
        self._column.addWidget(change, 0, Qt.AlignmentFlag.AlignLeft)
        for dealers in (title, self._ages, change):
            dealers.setVisible(self._dealer)
        self.ages_change = change
        self.model = TextButton(self.tr("Open the model"), self._theme, kind="link")
        self.model.clicked.connect(self.model_pressed)
        self._column.addWidget(self.model, 0, Qt.AlignmentFlag.AlignLeft)

    # -- what is asked for

    @Slot()
    def _on_tile(self) -> None:
        tile = self.sender()
        if isinstance(tile, TemplateTile):
            self.template_wanted.emit(tile.template)

    @Slot(str)
    def _on_language(self, key: str) -> None:
        lang = next(lang for lang in LANGUAGES if lang == key)
        self.altered.emit(partial(_with_job, {"lang": lang}))

    @Slot(str)
    def _on_size(self, size: str) -> None:
        own = [form for form in self._forms if form.size == size]
        same = [form for form in own if form.landscape == self._form.landscape]
        self.altered.emit(partial(_with_form, self._forms, (same or own)[0]))

    @Slot(str)
    def _on_way(self, key: str) -> None:
        form = replace(self._form, landscape=key == "lying")
        self.altered.emit(partial(_with_form, self._forms, form))

    @Slot(int)
    def _on_copies(self, by: int) -> None:
        self.altered.emit(partial(with_copies, by))

    @Slot(bool)
    def _on_switch(self, on: bool) -> None:
        self.altered.emit(partial(_with_switch, self.sender().objectName(), on))


def with_copies(by: int, item: Item) -> Item:
    """Return an item with so many copies more."""
    return replace(item, copies=min(max(item.copies + by, 1), MOST_COPIES))


def _with_job(values: dict[str, object], item: Item) -> Item:
    return replace(item, job=replace(item.job, **values))  # type: ignore[arg-type]


def _with_form(forms: tuple[PageForm, ...], form: PageForm, item: Item) -> Item:
    """Take a paper for the sheets whose template has the same ones; the usual paper is not told."""
    own = KINDS[item.job.template].forms == forms
    return _with_job({"form": None if form == forms[0] else form}, item) if own else item


def _sizes(forms: Sequence[PageForm]) -> list[str]:
    """Return the sizes that there are, each once."""
    return list(dict.fromkeys(form.size.value for form in forms))


def _with_switch(key: str, on: bool, item: Item) -> Item:
    if key in _PARTS:
        parts = replace(item.job.parts, **{key: on})
        return _with_job({"parts": parts}, item)
    return _with_job({key: on}, item)
