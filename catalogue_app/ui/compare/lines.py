"""The lines of the compare table from top to bottom, without Qt: groups, figures, layers and sentences."""

from dataclasses import dataclass
from itertools import groupby

from catalogue_app.comparison.matrix import SharedLayer, SharedUnder
from catalogue_app.comparison.narrow import Narrowed
from catalogue_app.comparison.table import Row
from catalogue_app.facts.figures import Group
from catalogue_app.facts.text import Text


@dataclass(frozen=True, slots=True)
class GroupLine:
    """The heading of a group of figures: how many rows it has, and whether they are folded away."""

    group: Group
    rows: int
    folded: bool

    @property
    def title(self) -> Text:
        """The name of the group."""
        return self.group.label


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure over all columns."""

    row: Row


@dataclass(frozen=True, slots=True)
class HiddenLine:
    """Says that rows were hidden, and brings them back."""

    rows: int


@dataclass(frozen=True, slots=True)
class SkinLine:
    """The heading of the part about shared technology, with its sentences."""

    title: Text
    sentences: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class LayerLine:
    """One technology layer over all columns."""

    shared: SharedLayer


@dataclass(frozen=True, slots=True)
class LegendLine:
    """What the marks and lines mean."""


@dataclass(frozen=True, slots=True)
class NothingLine:
    """Said instead of figures when none is left to show."""


Line = GroupLine | FigureLine | HiddenLine | SkinLine | LayerLine | LegendLine | NothingLine
SHARED = Text(
    "Shared under the skin",
    "Gedeeld onder de huid",
    "Gemeinsam unter dem Blech",
    "Partagé sous la carrosserie",
    "Condiviso sotto la carrozzeria",
)


def table_lines(narrowed: Narrowed, shared: SharedUnder, folded: frozenset[str], *, typed: bool) -> tuple[Line, ...]:
    """Return all lines. The shared layers stand below the figures; while one looks for a row nothing is folded."""
    lines: list[Line] = []
    for group, rows in groupby(narrowed.rows, key=lambda row: row.group):
        members = list(rows)
        closed = str(group) in folded and not typed
        lines.append(GroupLine(group, len(members), closed))
        lines += [] if closed else [FigureLine(row) for row in members]
    if not lines:
        lines.append(NothingLine())
    if narrowed.hidden:
        lines.append(HiddenLine(narrowed.hidden))
    told = shared.together.sentence if shared.together is not None and len(shared.pairs) > 1 else None
    lines.append(SkinLine(SHARED, (*((told,) if told is not None else ()), *shared.sentences)))
    lines += [LayerLine(layer) for layer in shared.layers]
    lines.append(LegendLine())
    return tuple(lines)
