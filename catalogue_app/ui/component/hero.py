"""What the part is, whose it is, who makes it and where."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import Component
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import ComponentKind
from catalogue_app.ui.component.said import write_said
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import Section, label, readable
from catalogue_app.ui.model.prose import Prose
from catalogue_app.ui.model.writing import Writer
from catalogue_app.ui.widgets import EvidenceBadge, OriginBadge, TextLabel

_LONG = 34  # letters; a longer name is set smaller


class HeroPanel(Section):
    """The top of the page, from the description alone; `show_since` adds what the whole story tells."""

    def __init__(self, context: AppContext, component: Component, parent: QWidget | None = None) -> None:
        name = component.name.plain(context.lang)
        super().__init__(context, name, parent)
        self._context, self._component = context, component
        self._since: TextLabel | None = None
        self.box.addWidget(label(self.theme, component.kind.label.in_(context.lang), "lead", "text2", self))
        self.box.addWidget(label(self.theme, name, "h1" if len(name) <= _LONG else "h2", "text", self, wrap=True))
        self.box.addLayout(self._badges())
        self.box.addSpacing(4)
        told = Prose(context, self.tr("What it is"), self)
        told.write([self._write])
        self.box.addLayout(readable(told))
        self.box.addSpacing(8)
        self.box.addLayout(self._rows())

    def show_since(self, first: PartialDate | None) -> None:
        """Show since when our sources speak of the part; to a customer not all of them are told."""
        if self._since is not None:
            self._since.setText(format_date(first, self._context.lang) or self._context.absent.in_(self._context.lang))

    def _badges(self) -> QHBoxLayout:
        lang, part = self._context.lang, self._component
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(OriginBadge(part.ownership, lang, self.theme, self))
        row.addWidget(EvidenceBadge(part.statement.evidence, lang, self.theme, self))
        row.addStretch()
        return row

    def _write(self, writer: Writer) -> None:
        said = self._component.statement
        writer.paragraph(said.text.in_(writer.lang), "body_l")
        write_said(writer, said.evidence, said.source, said.as_of, above=4)

    def _rows(self) -> QGridLayout:
        part = self._component
        rows = QGridLayout()
        rows.setHorizontalSpacing(24)
        rows.setVerticalSpacing(6)
        rows.setColumnStretch(1, 1)
        self._add(rows, self.tr("Developed by"), self._words(part.developed_text, part.developed_by))
        self._add(rows, self.tr("Made by"), self._words(part.made_text, part.made_by))
        self._add(rows, self.tr("Built at"), self._words(part.built_at))
        if part.kind is ComponentKind.BATTERY or part.chemistry:
            self._add(rows, self.tr("Chemistry"), part.chemistry or "")
        self._add(rows, self.tr("House it comes from"), self._words(part.legacy))
        if self._context.audience == "dealer":
            own_date = format_date(part.statement.as_of, self._context.lang)
            self._since = self._add(rows, self.tr("Oldest mention in our sources"), own_date)
        return rows

    def _words(self, text: Text | None, names: tuple[str, ...] = ()) -> str:
        """Return the fuller wording of the source, else the names."""
        return text.plain(self._context.lang) if text is not None else ", ".join(names)

    def _add(self, rows: QGridLayout, name: str, value: str) -> TextLabel:
        row = rows.rowCount()
        rows.addWidget(label(self.theme, name, "body", "text2", self), row, 0, Qt.AlignmentFlag.AlignTop)
        words = value or self._context.absent.in_(self._context.lang)
        made = label(self.theme, words, "body", "text" if value else "text3", self, wrap=True)
        made.setAccessibleName(f"{name}: {words}")
        rows.addWidget(made, row, 1)
        return made
