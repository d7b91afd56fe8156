"""The comparison table: one row per figure, one column per variant. There is no score over rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from catalogue_app.comparison.ranking import Entry, rank
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import FIGURES, Basis, Direction, FigureSpec, Group
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.text import Text

Column = tuple[Model, Variant]
State = Literal["same", "different", "unknown"]


@dataclass(frozen=True, slots=True)
class Row:
    """One figure over all columns; every tuple has one entry per column.

    Attributes:
        unit: as in the registry; a price carries its currency in the figure itself.
        values: None where no source gives the figure.
        applicable: False where a car of this powertrain cannot have the figure.
        best: indexes of the best columns, ties all named; empty when nothing is ranked.
        reason: why nothing is ranked; empty when something is.
        state: `different` when two known entries differ (not applicable counts as an entry), `same` when every
            entry is known and equal, `unknown` otherwise.
        blocked_by: the measuring basis that the values do not share, None when that is not the reason.
    """

    key: str
    group: Group
    unit: str
    direction: Direction
    values: tuple[Figure | None, ...]
    applicable: tuple[bool, ...]
    best: tuple[int, ...]
    reason: Text
    state: State
    blocked_by: Basis | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Variants side by side. Rows in the order of the registry; only those where some column has a value."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    @property
    def different(self) -> tuple[Row, ...]:
        """The rows on which the columns are known to differ."""
        return tuple(row for row in self.rows if row.state == "different")


def compare(models: Sequence[Column]) -> Comparison:
    """Return the comparison of these variants, each given with its model, in the same order."""
    columns = tuple(models)
    rows = tuple(_row(spec, columns) for spec in FIGURES)
    return Comparison(columns, tuple(row for row in rows if any(v is not None for v in row.values)))


def figure_of(column: Column, key: str) -> Figure | None:
    """Return the figure of the variant, else that of its model (dimensions, boot), None without a source."""
    model, variant = column
    return variant.figures.get(key) or model.figures.get(key)


def _row(spec: FigureSpec, columns: tuple[Column, ...]) -> Row:
    values = tuple(figure_of(column, spec.key) for column in columns)
    applicable = tuple(
        figure is not None or spec.applies_to(variant.powertrain)
        for figure, (_, variant) in zip(values, columns, strict=True)
    )
    entries = [
        Entry(position, figure, column[1].powertrain, figure_of(column, "dc_window"))
        for position, (figure, column) in enumerate(zip(values, columns, strict=True))
        if figure is not None and not _rumour(figure)
    ]
    ranking = rank(spec, entries)
    return Row(
        spec.key, spec.group, spec.unit, spec.direction, values, applicable, ranking.best, ranking.reason,
        _state(values, applicable), ranking.blocked_by,
    )  # fmt: skip


def _rumour(figure: Figure) -> bool:
    """A rumour is never a figure in a table, so it counts as not known."""
    return figure.evidence is Evidence.RUMOURED


def _state(values: tuple[Figure | None, ...], applicable: tuple[bool, ...]) -> State:
    known: set[object] = set()
    missing = False
    for figure, can in zip(values, applicable, strict=True):
        if not can:
            known.add(None)
        elif figure is None or _rumour(figure):
            missing = True
        else:
            known.add(_identity(figure))
    if len(known) > 1:
        return "different"
    return "unknown" if missing else "same"


def _identity(figure: Figure) -> tuple[object, ...]:
    """What makes two figures the same for a buyer; equal amounts in two countries are two prices."""
    value = figure.value.casefold() if isinstance(figure.value, str) else figure.value
    return (value, figure.unit, figure.market) if figure.key == "price" else (value,)
