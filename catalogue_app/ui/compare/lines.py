"""The lines of the compare table from top to bottom, without Qt: groups, figures, layers and sentences."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalogue_app.comparison.table import Comparison, Row
from catalogue_app.facts.text import Text
from catalogue_app.ui.compare.shared_layers import SharedLayer, SharedUnder


@dataclass(frozen=True, slots=True)
class GroupLine:
    """The heading of a group of figures."""

    title: Text


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure over all columns."""

    row: Row


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
    """Said instead of figures when no difference is known."""


Line = GroupLine | FigureLine | SkinLine | LayerLine | LegendLine | NothingLine
SHARED = Text(
    "Shared under the skin",
    "Gedeeld onder de huid",
    "Gemeinsam unter dem Blech",
    "Partagé sous la carrosserie",
    "Condiviso sotto la carrozzeria",
)


def figure_lines(rows: Sequence[Row]) -> list[Line]:
    """Return the rows with a heading before each group."""
    lines: list[Line] = []
    group = None
    for row in rows:
        if row.group is not group:
            group = row.group
            lines.append(GroupLine(group.label))
        lines.append(FigureLine(row))
    return lines


def table_lines(comparison: Comparison, shared: SharedUnder, *, only_different: bool) -> tuple[Line, ...]:
    """Return all lines; the shared layers always stand below the figures."""
    lines = figure_lines(comparison.different if only_different else comparison.rows)
    if not lines:
        lines.append(NothingLine())
    lines.append(SkinLine(SHARED, shared.sentences))
    lines += [LayerLine(layer) for layer in shared.layers]
    lines.append(LegendLine())
    return tuple(lines)
