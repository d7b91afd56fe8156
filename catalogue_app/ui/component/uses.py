"""Every model that has the part, and who says that it does."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from catalogue_app.facts.formatting import format_number
from catalogue_app.origin.component_story import ModelUse
from catalogue_app.ui.component.loading import DRAWN, PageData
from catalogue_app.ui.component.said import write_said
from catalogue_app.ui.component.use_tile import UseTile
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.model.prose import Block, ProseColumns
from catalogue_app.ui.model.writing import Writer
from catalogue_app.ui.widgets import FlowLayout, TextButton

_RULE = 7  # px from a hairline to the words below it


class UsesPanel(Section):
    """The cars at one scale, brand after brand; says so in so many words when there are none."""

    model_opened = Signal(str)

    def __init__(self, context: AppContext, data: PageData, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Every model that has it"), parent)
        self._context, self._data = context, data
        self._uses = [use for uses in data.story.by_brand.values() for use in uses]
        self._more: TextButton | None = None
        head = QHBoxLayout()
        head.addWidget(label(self.theme, self.tr("Every model that has it"), "h4", "text", self))
        head.addStretch()
        if self._uses:
            head.addWidget(label(self.theme, self._count(), "small", "text2", self))
        self.box.addLayout(head)
        if not self._uses:
            words = self.tr("No version in this catalogue is stated to have this part.")
            self.box.addWidget(label(self.theme, words, "body", "text2", self, wrap=True))
        else:
            self._add_tiles()
        self._add_said()

    @property
    def tiles(self) -> list[UseTile]:
        """The cars that are drawn."""
        return self.findChildren(UseTile)

    def _count(self) -> str:
        models, brands = len(self._uses), len(self._data.story.by_brand)
        lang = self._context.lang
        if models == 1:
            return self.tr("1 model")
        if brands == 1:
            return self.tr("{count} models of 1 brand").format(count=format_number(models, lang, 0))
        words = self.tr("{count} models of {brands} brands, at one scale")
        return words.format(count=format_number(models, lang, 0), brands=brands)

    def _add_tiles(self) -> None:
        holder = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._holder, self._flow = holder, FlowLayout(holder, gap=8)
        for use in self._uses[:DRAWN]:
            self._add_tile(use)
        self.box.addWidget(holder)
        if len(self._uses) > DRAWN:
            count = format_number(len(self._uses), self._context.lang, 0)
            self._more = TextButton(self.tr("Show all {count}").format(count=count), self.theme, self, small=True)
            self._more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._more.clicked.connect(self._on_more)
            self.box.addWidget(self._more)

    def _add_tile(self, use: ModelUse) -> None:
        tile = UseTile(self._context, self._data.cards[use.model_id], use, self._holder)
        tile.clicked.connect(self._on_tile)
        self._flow.addWidget(tile)
        tile.show()

    def _add_said(self) -> None:
        blocks: list[tuple[int, Block]] = []
        for uses in _by_source(self._uses):
            weight = 3 + (len(uses) * 15 + len(uses[0].statement.en)) // 60
            blocks.append((weight, partial(self._write_said, uses)))
        named = self._data.story.component.used_by
        if named:
            blocks.append((3 + len(named) // 2, partial(self._write_named, named)))
        if not blocks:
            return
        title = self.tr("Who says that these cars have it")
        if self._uses:
            self.box.addSpacing(4)
            self.box.addWidget(label(self.theme, title, "h4", "text", self))
        self.said = ProseColumns(self._context, title, blocks, self)
        self.box.addWidget(self.said)

    def _write_said(self, uses: Sequence[ModelUse], writer: Writer) -> None:
        first = uses[0]
        writer.paragraph(", ".join(use.full_name for use in uses), "body", above=8, ruled=_RULE, bold=True)
        writer.paragraph(first.statement.in_(writer.lang), "small", "text2", above=2)
        write_said(writer, first.evidence, first.source, first.as_of)

    def _write_named(self, names: Sequence[str], writer: Writer) -> None:
        said = self._data.story.component.statement
        writer.paragraph(self.tr("Cars that the description names"), "small", "text2", above=8, ruled=_RULE)
        writer.paragraph(", ".join(names), above=1)
        write_said(writer, said.evidence, said.source, said.as_of)

    @Slot()
    def _on_tile(self) -> None:
        tile = self.sender()
        if isinstance(tile, UseTile):
            self.model_opened.emit(tile.model_id)

    @Slot()
    def _on_more(self) -> None:
        for use in self._uses[DRAWN:]:
            self._add_tile(use)
        if self._more is not None:
            self._more.hide()


def _by_source(uses: Sequence[ModelUse]) -> list[list[ModelUse]]:
    """Return the cars of which the same source says the same, together."""
    found: dict[tuple[str, str, str, str], list[ModelUse]] = {}
    for use in uses:
        found.setdefault((use.source.id, str(use.as_of), use.evidence, use.statement.en), []).append(use)
    return list(found.values())
