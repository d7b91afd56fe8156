"""What is this car really, in brief: the answer and whose the layers are; the page under the skin tells the rest."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.facts.evidence import Evidence, weakest
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.origin.card import OriginCard
from catalogue_app.origin.layers import LayerFact
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.model.prose import Prose
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
            for owner, (ownership, evidence, names) in enumerate(_owners(fact)):
                first = owner == 0
                writer.paragraph(above=(12 if number == 0 else 7) if first else 4, ruled=_RULE if first else 0,
                                 tabs=(_LAYER_WIDTH, _RIGHT))  # fmt: skip
                writer.words(f"{fact.layer.label.in_(writer.lang) if first else ''}\t", "small", "text")
                writer.origin(ownership)
                writer.words("\t", "small")
                writer.evidence(evidence)
                more = f"\u00a0+{len(names) - 1}" if len(names) > 1 else ""
                writer.paragraph(f"{names[0].plain(writer.lang)}{more}", "small", "text2", above=1)


def _owners(fact: LayerFact) -> tuple[tuple[Ownership, Evidence, tuple[Text, ...]], ...]:
    """Return whose the parts of a layer are, each owner once, with the weakest evidence and the names of its parts."""
    owned: dict[Ownership, list[LayerFact]] = {}
    for part in fact.all_parts:
        owned.setdefault(part.ownership, []).append(part)
    return tuple(
        (ownership, weakest([part.evidence for part in parts]), tuple(part.name for part in parts))
        for ownership, parts in owned.items()
    )
