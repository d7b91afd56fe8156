"""What is this car really: one sentence, six layers, and what nobody tells."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.facts.evidence import Evidence, weakest
from catalogue_app.facts.records import Model
from catalogue_app.facts.vocabulary import Layer, Ownership
from catalogue_app.origin.card import OriginCard
from catalogue_app.origin.layers import LayerFact
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.columns import Columns
from catalogue_app.ui.model.parts import Section, block, label, readable
from catalogue_app.ui.model.source_line import SourceLine, StatementRow
from catalogue_app.ui.widgets import EvidenceBadge, Hairline, OriginBadge, TextButton

_COLUMN = 400


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
        self.box.addWidget(label(self.theme, origin.summary.in_(context.lang), "body_l", "text", self, wrap=True))
        for fact in origin.layers.values():
            if fact.applicable:
                self._add_row(context, fact)
        self.box.addStretch()

    def _add_row(self, context: AppContext, fact: LayerFact) -> None:
        self.box.addWidget(Hairline(self))
        row = QHBoxLayout()
        row.setSpacing(12)
        layer = label(self.theme, fact.layer.label.in_(context.lang), "small", "text2", self, wrap=True)
        layer.setFixedWidth(150)
        row.addWidget(layer, 0, Qt.AlignmentFlag.AlignTop)
        owners = QVBoxLayout()
        owners.setSpacing(4)
        for ownership, evidence in _owners(fact):
            line = QHBoxLayout()
            line.addWidget(OriginBadge(ownership, context.lang, self.theme, self))
            line.addStretch()
            line.addWidget(EvidenceBadge(evidence, context.lang, self.theme, self))
            owners.addLayout(line)
        row.addLayout(owners, 1)
        self.box.addLayout(row)


def _owners(fact: LayerFact) -> tuple[tuple[Ownership, Evidence], ...]:
    """Return whose the parts of a layer are, each owner once with the weakest evidence among its parts."""
    levels: dict[Ownership, list[Evidence]] = {}
    for part in fact.all_parts:
        levels.setdefault(part.ownership, []).append(part.evidence)
    return tuple((ownership, weakest(found)) for ownership, found in levels.items())


class LayerBlock(QWidget):
    """One layer: part, whose it is, who developed, makes and builds it, who says so; then parts of other versions."""

    def __init__(self, context: AppContext, model: Model, fact: LayerFact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._model, self.theme = context, model, context.theme
        self._lang = context.lang
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 4)
        box.setSpacing(3)
        box.addWidget(Hairline(self))
        box.addSpacing(4)
        box.addWidget(label(self.theme, fact.layer.label.in_(self._lang), "small", "text2", self))
        self._add_part(box, fact, "h4")
        for part in fact.also:
            box.addSpacing(6)
            self._add_part(box, part, "body")

    def _add_part(self, box: QVBoxLayout, fact: LayerFact, step: str) -> None:
        box.addWidget(
            label(self.theme, fact.name.in_(self._lang), step, "text" if fact.known else "text2", self, wrap=True)
        )
        if fact.variants:
            names = self._variant_names(fact)
            box.addWidget(
                label(self.theme, self.tr("In: {versions}").format(versions=names), "small", "text2", self, wrap=True)
            )
        if fact.applicable and fact.known:
            box.addWidget(SourceLine(self._context, fact.evidence, fact.source, fact.as_of, self, fact.ownership))
            made = self._made(fact)
            if made:
                box.addWidget(label(self.theme, made, "small", "text2", self, wrap=True))
        elif fact.applicable:
            box.addWidget(OriginBadge(fact.ownership, self._lang, self.theme, self))
        box.addWidget(label(self.theme, fact.statement.in_(self._lang), "small", "text2", self, wrap=True))

    def _made(self, fact: LayerFact) -> str:
        parts = []
        if fact.developed_by:
            parts.append(self.tr("Developed by {firms}").format(firms=", ".join(fact.developed_by)))
        if fact.made_by:
            parts.append(self.tr("Made by {firms}").format(firms=", ".join(fact.made_by)))
        if fact.built_at is not None and fact.layer is not Layer.DESIGN_PRODUCTION:
            parts.append(self.tr("Built at {plant}").format(plant=fact.built_at.in_(self._lang)))
        return " · ".join(parts)

    def _variant_names(self, fact: LayerFact) -> str:
        names = {v.id: v.name.in_(self._lang) for v in self._model.variants}
        return ", ".join(names.get(i, i) for i in fact.variants)


class OriginPanel(Section):
    """The whole origin card: answer, layers, what we do not know, and the dated statements behind it."""

    def __init__(self, context: AppContext, model: Model, origin: OriginCard, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("What is this car really?"), parent)
        self._context = context
        self.box.addWidget(label(self.theme, self.tr("What is this car really?"), "body", "text2", self))
        answer = label(self.theme, origin.summary.in_(context.lang), "h3", "text", self, wrap=True)
        self.box.addLayout(readable(answer))
        self.box.addSpacing(8)
        columns = Columns(_COLUMN, 2, 40, self)
        for fact in origin.layers.values():
            columns.add(LayerBlock(context, model, fact, columns), 3 + 2 * len(fact.also))
        columns.arrange()
        self.box.addWidget(columns)

    def add_lists(self, origin: OriginCard) -> None:
        """Add what is not known and the statements; a step of its own, because there can be many."""
        self.box.addSpacing(12)
        self.box.addWidget(self._unknown(origin))
        self.box.addSpacing(16)
        title = label(self.theme, self.tr("What sources say, newest first"), "h4", "text", self)
        self.box.addWidget(title)
        if not origin.statements:
            words = self.tr("No source says more than the layers above.")
            self.box.addWidget(label(self.theme, words, "body", "text2", self, wrap=True))
        columns = Columns(_COLUMN, 2, 40, self, gap=0)
        for statement in origin.statements:
            lead = statement.aspect.label.in_(self._context.lang) if statement.aspect is not None else ""
            row = StatementRow(self._context, statement, columns, lead, ruled=True)
            columns.add(row, 3 + len(statement.text.en) // 90)
        columns.arrange()
        self.box.addWidget(columns)

    def _unknown(self, origin: OriginCard) -> QWidget:
        made, box = block(self.theme, self.tr("What we do not know"), self)
        if not origin.unknown:
            words = self.tr("Each layer has a source.")
            box.addWidget(label(self.theme, words, "body", "text2", made, wrap=True))
        for sentence in origin.unknown:
            words = f"–  {sentence.in_(self._context.lang)}"
            line = label(self.theme, words, "body", "text", made, wrap=True)
            box.addLayout(readable(line))
        return made
