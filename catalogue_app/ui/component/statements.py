"""Dated statements: what is known for or against the part, and how other sources describe it."""

from functools import partial

from PySide6.QtWidgets import QWidget

from catalogue_app.facts.component_figures import name_of_key
from catalogue_app.facts.records import ComponentDescription, Conflict, Statement
from catalogue_app.facts.text import Lang, Text
from catalogue_app.origin.component_story import ComponentStory
from catalogue_app.ui.component.said import write_source, write_statement
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.model.prose import Block, ProseColumns
from catalogue_app.ui.model.writing import Writer

_RULE, _LINE = 7, 60  # px from a hairline to the words below it; letters in a line


class StatementsPanel(Section):
    """What sources say of the part, newest first."""

    def __init__(self, context: AppContext, story: ComponentStory, parent: QWidget | None = None) -> None:
        title = self.tr("What is known for or against it, newest first")
        super().__init__(context, title, parent)
        self._story = story
        self.box.addWidget(label(self.theme, title, "h4", "text", self))
        if not story.statements:
            words = self.tr("Beside the description no dated statement has been found.")
            if context.audience == "customer":
                words = self.tr("Nothing more is stated here; ask us.")
            self.box.addWidget(label(self.theme, words, "body", "text2", self, wrap=True))
            return
        blocks = [(3 + len(said.text.en) // _LINE, partial(self._write, said)) for said in story.statements]
        self.told = ProseColumns(context, title, blocks, self)
        self.box.addWidget(self.told)

    def _write(self, said: Statement, writer: Writer) -> None:
        write_statement(writer, said, self._lead(said, writer), above=8, ruled=_RULE)

    def _lead(self, said: Statement, writer: Writer) -> str:
        parts = []
        if said.kind == "dealer_note":
            parts.append(self.tr("Note for the dealer"))
        if said.subject != self._story.component.id:
            twin = next((k.component for k in self._story.kin if k.component.id == said.subject), None)
            if twin is not None:
                parts.append(self.tr("Under the name {name}").format(name=twin.name.plain(writer.lang)))
        if said.id in self._story.superseded:
            parts.append(self.tr("replaced by a newer statement"))
        return " · ".join(parts)


class DescriptionsPanel(Section):
    """How other sources describe the same part, side by side."""

    def __init__(self, context: AppContext, story: ComponentStory, parent: QWidget | None = None) -> None:
        title = self.tr("How other sources describe it")
        super().__init__(context, title, parent)
        self.box.addWidget(label(self.theme, title, "h4", "text", self))
        blocks: list[tuple[int, Block]] = [
            (6 + len(told.statement.text.en) // _LINE, partial(self._write, told)) for told in story.descriptions
        ]
        self.told = ProseColumns(context, title, blocks, self)
        self.box.addWidget(self.told)

    def _write(self, told: ComponentDescription, writer: Writer) -> None:
        writer.paragraph(told.name.plain(writer.lang), above=8, ruled=_RULE, bold=True)
        for name, text in self._makers(told):
            writer.paragraph(name.format(names=text.plain(writer.lang)), "small", "text2", above=1)
        write_statement(writer, told.statement, above=2)

    def _makers(self, told: ComponentDescription) -> list[tuple[str, Text]]:
        rows = (
            (self.tr("Developed by {names}"), told.developed_by),
            (self.tr("Made by {names}"), told.made_by),
            (self.tr("Built at {names}"), told.plant),
        )
        return [(name, text) for name, text in rows if text is not None]


class ConflictsPanel(Section):
    """Where sources differ on the part: what was kept, what was not, and why."""

    def __init__(self, context: AppContext, story: ComponentStory, parent: QWidget | None = None) -> None:
        title = self.tr("Where sources differ")
        super().__init__(context, title, parent)
        self.box.addWidget(label(self.theme, title, "h4", "text", self))
        blocks: list[tuple[int, Block]] = [
            (5 + (len(c.kept.en) + len(c.other.en) + len(c.why.en)) // _LINE, partial(self._write, c))
            for c in story.conflicts
        ]
        self.told = ProseColumns(context, title, blocks, self)
        self.box.addWidget(self.told)

    def _write(self, conflict: Conflict, writer: Writer) -> None:
        lang = writer.lang
        writer.paragraph(_about(conflict, lang), "small", "text2", above=8, ruled=_RULE)
        writer.paragraph(self.tr("Kept: {value}").format(value=conflict.kept.in_(lang)), above=1)
        writer.paragraph(self.tr("Not kept: {value}").format(value=conflict.other.in_(lang)), above=2)
        writer.paragraph(conflict.why.in_(lang), "small", "text2", above=2)
        if conflict.source is not None:
            write_source(writer, conflict.source, above=2)


def _about(conflict: Conflict, lang: Lang) -> str:
    """Return what two sources differ on: content names part and figure by their ids."""
    words = conflict.about.plain(lang).removeprefix(f"{conflict.subject} ")
    name = name_of_key(words)
    return f"{words[:1].upper()}{words[1:]}" if name is None else name.in_(lang)
