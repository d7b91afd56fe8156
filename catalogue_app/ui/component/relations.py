"""What hangs on the part: other ids and family, the bonds of its firms, and the further sources."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import Source, Tie
from catalogue_app.origin.component_story import ComponentStory, KinPart
from catalogue_app.ui.component.linked import LinkedProse
from catalogue_app.ui.component.said import write_said, write_source, write_statement
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.model.prose import Prose
from catalogue_app.ui.model.writing import Writer
from catalogue_app.ui.widgets import TextButton

_RULE = 7  # px from a hairline to the words below it
_AT_FIRST = 5  # bonds; a button shows the rest


class KinPanel(Section):
    """The same part under another id, and the family, each with the reason."""

    component_opened = Signal(str)

    def __init__(self, context: AppContext, story: ComponentStory, parent: QWidget | None = None) -> None:
        title = self.tr("The same part or its family")
        super().__init__(context, title, parent)
        self.box.addWidget(label(self.theme, title, "h4", "text", self))
        self.told = LinkedProse(context, title, self)
        self.told.component_opened.connect(self.component_opened)
        self.told.write([partial(self._write, kin) for kin in story.kin])
        self.box.addWidget(self.told)

    def _write(self, kin: KinPart, writer: Writer) -> None:
        relation = self.tr("The same part under another name") if kin.same else self.tr("Of the same family")
        writer.paragraph(relation, "small", "text2", above=8, ruled=_RULE)
        writer.paragraph(above=1)
        self.told.link(kin.component.name.plain(writer.lang), "component", kin.component.id)
        reason = kin.reason.in_(writer.lang)
        writer.paragraph(f"{reason[:1].upper()}{reason[1:]}", above=2)
        write_said(writer, kin.evidence, kin.source, kin.as_of)


class TiesPanel(Section):
    """The bonds of the firms behind the part, newest first."""

    def __init__(self, context: AppContext, story: ComponentStory, parent: QWidget | None = None) -> None:
        title = self.tr("How its makers are bound")
        super().__init__(context, title, parent)
        self._ties = story.ties
        self.box.addWidget(label(self.theme, title, "h4", "text", self))
        self.told = Prose(context, title, self)
        self.box.addWidget(self.told)
        self._show(self._ties[:_AT_FIRST])
        self._more: TextButton | None = None
        if len(self._ties) > _AT_FIRST:
            words = self.tr("Show all {count} bonds").format(count=len(self._ties))
            self._more = TextButton(words, self.theme, self, small=True)
            self._more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._more.clicked.connect(self._on_more)
            self.box.addWidget(self._more)

    def _show(self, ties: Sequence[Tie]) -> None:
        self.told.write([partial(self._write, tie) for tie in ties])

    def _write(self, tie: Tie, writer: Writer) -> None:
        lang = writer.lang
        parties = f"{tie.giver.plain(lang)} – {tie.taker.plain(lang)}"
        since = self.tr("from {date}").format(date=format_date(tie.since, lang)) if tie.since is not None else ""
        value = tie.value.in_(lang) if tie.value is not None else ""
        lead = " · ".join(part for part in (tie.kind.label.in_(lang), parties, value, since) if part)
        write_statement(writer, tie.statement, lead, above=8, ruled=_RULE)

    @Slot()
    def _on_more(self) -> None:
        self._show(self._ties)
        if self._more is not None:
            self._more.hide()


class SourcesPanel(Section):
    """The further sources that the description rests on."""

    def __init__(self, context: AppContext, sources: Sequence[Source], parent: QWidget | None = None) -> None:
        title = self.tr("Further sources of the description")
        super().__init__(context, title, parent)
        self.box.addWidget(label(self.theme, title, "h4", "text", self))
        told = Prose(context, title, self)
        told.write([partial(self._write, source) for source in sources])
        self.box.addWidget(told)

    def _write(self, source: Source, writer: Writer) -> None:
        writer.paragraph(source.title, "small", above=6)
        write_source(writer, source)
