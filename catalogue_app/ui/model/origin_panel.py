"""What is this car really: one sentence, six layers, and what nobody tells."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.facts.evidence import Evidence, weakest
from catalogue_app.facts.records import Model, Statement
from catalogue_app.facts.vocabulary import Layer, Ownership
from catalogue_app.origin.card import OriginCard
from catalogue_app.origin.layers import LayerFact
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import Section, label, readable
from catalogue_app.ui.model.prose import Prose, ProseColumns
from catalogue_app.ui.model.writing import Writer
from catalogue_app.ui.widgets import TextButton

_RULE = 7  # px from a hairline to the words below it
_LAYER_WIDTH, _RIGHT = 158, 368  # px, where the owners begin and where the evidence ends


class OriginSummary(Section):
    """The answer and the layers in brief, for the overview. `more_pressed` asks for the whole story."""

    more_pressed = Signal()

    def __init__(self, context: AppContext, origin: OriginCard, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("What is this car really?"), parent)
        head = QHBoxLayout()
        head.addWidget(label(self.theme, self.tr("What is this car really?"), "h4", "text", self))
        head.addStretch()
        more = TextButton(self.tr("Under the skin"), self.theme, self, kind="link", small=True)
        more.clicked.connect(self.more_pressed)
        head.addWidget(more)
        self.box.addLayout(head)
        self._origin = origin
        prose = Prose(context, self.tr("What is this car really?"), self)
        prose.write([self._write])
        self.box.addWidget(prose)

    def _write(self, writer: Writer) -> None:
        writer.paragraph(self._origin.summary.in_(writer.lang), "body_l")
        for number, fact in enumerate(f for f in self._origin.layers.values() if f.applicable):
            for owner, (ownership, evidence) in enumerate(_owners(fact)):
                first = owner == 0
                writer.paragraph(above=(12 if number == 0 else 7) if first else 2, ruled=_RULE if first else 0,
                                 tabs=(_LAYER_WIDTH, _RIGHT))  # fmt: skip
                writer.words(f"{fact.layer.label.in_(writer.lang) if first else ''}\t", "small", "text2")
                writer.origin(ownership)
                writer.words("\t", "small")
                writer.evidence(evidence)


def _owners(fact: LayerFact) -> tuple[tuple[Ownership, Evidence], ...]:
    """Return whose the parts of a layer are, each owner once with the weakest evidence among its parts."""
    levels: dict[Ownership, list[Evidence]] = {}
    for part in fact.all_parts:
        levels.setdefault(part.ownership, []).append(part.evidence)
    return tuple((ownership, weakest(found)) for ownership, found in levels.items())


def _lines(fact: LayerFact) -> int:
    """Return about how many lines a layer takes."""
    return 3 + sum(5 + len(part.statement.en) // 60 + len(part.variants) // 3 for part in fact.all_parts)


class OriginPanel(Section):
    """The whole origin card: answer, layers, what we do not know, and the dated statements behind it."""

    def __init__(self, context: AppContext, model: Model, origin: OriginCard, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("What is this car really?"), parent)
        self._context, self._origin = context, origin
        self._names = {v.id: v.name.plain(context.lang) for v in model.variants}
        self.box.addWidget(label(self.theme, self.tr("What is this car really?"), "body", "text2", self))
        answer = label(self.theme, origin.summary.in_(context.lang), "h3", "text", self, wrap=True)
        self.box.addLayout(readable(answer))
        self.box.addSpacing(8)
        blocks = [(_lines(f), partial(self._write_layer, f)) for f in origin.layers.values()]
        self.box.addWidget(ProseColumns(context, self.tr("Layers"), blocks, self))

    def add_lists(self) -> None:
        """Add what is not known and the statements; a step of its own, because there can be many."""
        self.box.addSpacing(16)
        unknown = Prose(self._context, self.tr("What we do not know"), self)
        unknown.write([self._write_unknown])
        self.box.addLayout(readable(unknown))
        self.box.addSpacing(16)
        title = self.tr("What sources say, newest first")
        self.box.addWidget(label(self.theme, title, "h4", "text", self))
        if not self._origin.statements:
            words = self.tr("No source says more than the layers above.")
            if self._context.audience == "customer":
                words = self.tr("Nothing more is stated here.")
            self.box.addWidget(label(self.theme, words, "body", "text2", self, wrap=True))
            return
        blocks = [(3 + len(s.text.en) // 70, partial(self._write_statement, s)) for s in self._origin.statements]
        self.box.addWidget(ProseColumns(self._context, title, blocks, self))

    def _write_layer(self, fact: LayerFact, writer: Writer) -> None:
        writer.paragraph(fact.layer.label.in_(writer.lang), "small", "text2", above=14, ruled=_RULE)
        for number, part in enumerate(fact.all_parts):
            self._write_part(part, writer, first=number == 0)

    def _write_part(self, fact: LayerFact, writer: Writer, *, first: bool) -> None:
        tone = "text" if fact.known else "text2"
        writer.paragraph(fact.name.plain(writer.lang), "h4" if first else "body", tone, above=2 if first else 12)
        if fact.variants:
            names = ", ".join(self._names.get(i, i) for i in fact.variants)
            writer.paragraph(self.tr("In: {versions}").format(versions=names), "small", "text2", above=1)
        if fact.applicable and fact.known:
            writer.said_by(fact.evidence, fact.source, fact.as_of, fact.ownership)
            made = self._made(fact)
            if made:
                writer.paragraph(made, "small", "text2", above=3)
        elif fact.applicable:
            writer.paragraph(above=2)
            writer.origin(fact.ownership)
        writer.paragraph(fact.statement.in_(writer.lang), "small", "text2", above=3)

    def _made(self, fact: LayerFact) -> str:
        parts = []
        if fact.developed_by:
            parts.append(self.tr("Developed by {firms}").format(firms=", ".join(fact.developed_by)))
        if fact.made_by:
            parts.append(self.tr("Made by {firms}").format(firms=", ".join(fact.made_by)))
        if fact.built_at is not None and fact.layer is not Layer.DESIGN_PRODUCTION:
            parts.append(self.tr("Built at {plant}").format(plant=fact.built_at.plain(self._context.lang)))
        return " · ".join(parts)

    def _write_statement(self, statement: Statement, writer: Writer) -> None:
        lead = statement.aspect.label.in_(writer.lang) if statement.aspect is not None else ""
        writer.statement(statement, lead, above=10, ruled=_RULE)

    def _write_unknown(self, writer: Writer) -> None:
        writer.paragraph(self.tr("What we do not know"), "h4")
        if not self._origin.unknown:
            writer.paragraph(self.tr("Each layer has a source."), "body", "text2", above=4)
        for sentence in self._origin.unknown:
            writer.paragraph(f"–  {sentence.in_(writer.lang)}", above=4)
