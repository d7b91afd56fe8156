"""What is built around the part differently: by the words of sources, and by rule from the other layers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.origin.component_story import ComponentStory, Difference
from catalogue_app.origin.part_surroundings import Neighbour
from catalogue_app.ui.component.linked import LinkedProse
from catalogue_app.ui.component.said import write_said
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import Section, label
from catalogue_app.ui.model.shares import shares
from catalogue_app.ui.model.writing import Writer

_RULE, _LINE, _COLUMNS = 9, 60, 2  # px from a hairline to the words below it; letters in a line
_NAMED = 8  # cars without a source told by name; more are counted


@dataclass(frozen=True, slots=True)
class _Block:
    """A piece of text that is not parted, about `weight` lines high; `heading` stands over the first of its kind."""

    weight: int
    heading: str
    write: Callable[[LinkedProse, Writer], None]


class AroundPanel(Section):
    """Each other layer with the parts that occur on it and the cars that have them, where they differ first."""

    component_opened = Signal(str)

    def __init__(self, context: AppContext, story: ComponentStory, parent: QWidget | None = None) -> None:
        title = self.tr("What is built around it differently")
        super().__init__(context, title, parent)
        self._title = title
        self._all = len({use.model_id for use in story.uses})
        self.box.addWidget(label(self.theme, title, "h4", "text", self))
        blocks = self._blocks(story)
        if blocks:
            self.box.addLayout(self._columns(blocks))
        else:
            words = self.tr("What else these cars have: {absent}").format(absent=context.absent.in_(context.lang))
            self.box.addWidget(label(self.theme, words, "body", "text2", self, wrap=True))

    def _blocks(self, story: ComponentStory) -> list[_Block]:
        blocks = []
        for said in _by_family(story.differences):
            weight = 3 + sum(1 + len(d.text.en) // _LINE for d in said)
            heading = said[0].family.plain(self.context.lang)
            blocks.append(_Block(weight, heading, partial(self._write_family, said)))
        alike = self.tr("{layer}, the same wherever a source tells")
        for around in story.around:
            title = around.label.in_(self.context.lang)
            heading = alike.format(layer=title) if around.alike else title
            for neighbour in around.neighbours:
                weight = 3 + 15 * len(neighbour.cars) // _LINE
                blocks.append(_Block(weight, heading, partial(self._write_neighbour, neighbour)))
            told = partial(self._write_untold, around.untold)
            if self.context.audience == "customer":  # who is not told whether nobody knows, or only we do not say
                told = partial(self._write_withheld, (*around.untold, *around.withheld))
            if around.untold or around.withheld:
                blocks.append(_Block(1, heading, told))
        return blocks

    def _columns(self, blocks: Sequence[_Block]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(40)
        for numbers in shares([block.weight for block in blocks], _COLUMNS):
            column = LinkedProse(self.context, self._title, self)
            column.component_opened.connect(self.component_opened)
            column.write([partial(self._write_all, [blocks[number] for number in numbers], column)])
            row.addWidget(column, 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _write_all(self, blocks: Sequence[_Block], column: LinkedProse, writer: Writer) -> None:
        over = ""
        for block in blocks:
            if block.heading != over:
                writer.paragraph(block.heading, "small", "text2", above=8, ruled=_RULE)
            over = block.heading
            block.write(column, writer)

    def _write_family(self, said: Sequence[Difference], _column: LinkedProse, writer: Writer) -> None:
        first = said[0]
        for difference in said:
            writer.paragraph(f"–\u2002{difference.text.in_(writer.lang)}", above=2)
        write_said(writer, first.evidence, first.source, first.as_of)

    def _write_untold(self, cars: Sequence[str], _column: LinkedProse, writer: Writer) -> None:
        words = self.tr("No source says it of: {cars}").format(cars=", ".join(cars))
        if len(cars) > _NAMED:
            words = self.tr("Of {count} models no source says it.").format(count=len(cars))
        writer.paragraph(words, "small", "text3", above=6)

    def _write_neighbour(self, neighbour: Neighbour, column: LinkedProse, writer: Writer) -> None:
        writer.paragraph(above=6)
        name = neighbour.name.plain(writer.lang)
        if neighbour.component_id is None:
            writer.words(name, bold=True)
        else:
            column.link(name, "component", neighbour.component_id)
        writer.paragraph(self._cars(neighbour), "small", "text2", above=1)
        write_said(writer, neighbour.evidence, neighbour.source, neighbour.as_of, above=1)

    def _write_withheld(self, cars: Sequence[str], _column: LinkedProse, writer: Writer) -> None:
        words = self.tr("Not all is stated here, ask us: {cars}").format(cars=", ".join(cars))
        if len(cars) > _NAMED:
            words = self.tr("Of {count} models not all is stated here; ask us.").format(count=len(cars))
        writer.paragraph(words, "small", "text3", above=6)

    def _cars(self, neighbour: Neighbour) -> str:
        count = len(neighbour.cars)
        if count == self._all and count > 2:
            return self.tr("In all {count} models").format(count=count)
        return ", ".join(neighbour.cars)


def _by_family(differences: Sequence[Difference]) -> list[list[Difference]]:
    found: dict[str, list[Difference]] = {}
    for difference in differences:
        found.setdefault(difference.family.en, []).append(difference)
    return list(found.values())
