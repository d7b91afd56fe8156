"""What we know, and how sure: the counts, then the facts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.facts.vocabulary import Layer
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.skin.data import Version
from catalogue_app.ui.skin.fact_card import FactTeller
from catalogue_app.ui.skin.facts_list import FactsList
from catalogue_app.ui.skin.origin_bar import OriginBar


class FactsPanel(Section):
    """The facts of a version; `layer_chosen` tells that of the fact pressed."""

    layer_chosen = Signal(object)

    def __init__(self, context: AppContext, teller: FactTeller, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        title = self.tr("What we know, and how sure") if context.audience == "dealer" else self.tr("What is known")
        self.setAccessibleName(title)
        head = QHBoxLayout()
        head.addWidget(label(self.theme, title, "h4", "text", self, wrap=True), 1)
        self._count = label(self.theme, "", "small", "text2", self)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(head)
        self.bar = OriginBar(context.lang, self.theme, self)
        self.box.addWidget(self.bar)
        dealer = context.audience == "dealer"
        words = self.tr("No facts with a source yet.") if dealer else self.tr("Nothing is stated here; ask us.")
        self._none = label(self.theme, words, "body", "text2", self)
        self.box.addWidget(self._none)
        self.list = FactsList(context, teller, self)
        self.list.layer_chosen.connect(self.layer_chosen)
        self.box.addWidget(self.list, 1)
        self.box.setContentsMargins(20, 20, 14, 12)

    def show_version(self, version: Version, subject: str) -> None:
        """Show the facts of a version that is called `subject`."""
        count = len(version.facts)
        self._count.setText(self.tr("1 fact") if count == 1 else self.tr("{count} facts").format(count=count))
        self.bar.show_counts(version.counts)
        self._none.setVisible(count == 0)
        self.list.setVisible(count > 0)
        self.list.show_facts(version.facts, subject)

    def select(self, layer: Layer | None) -> None:
        """Mark the facts of a layer and bring them into sight."""
        self.list.select(layer)

    def hasHeightForWidth(self) -> bool:
        """Return True: narrower facts are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px at which no fact is out of sight."""
        return 96 + self.bar.heightForWidth(width - 30) + self.list.height_for(width - 30)
