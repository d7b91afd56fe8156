"""The comparison table: one row per figure, one column per variant. There is no score over rows."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from catalogue_app.comparison.bars import Bar, bars
from catalogue_app.comparison.deltas import Delta, deltas
from catalogue_app.comparison.entries import Column, entries_of, figure_of, is_rumour
from catalogue_app.comparison.fitted import links_of
from catalogue_app.comparison.parts import Finding, SharedPart, findings
from catalogue_app.comparison.ranking import rank
from catalogue_app.facts.figures import FIGURES, Basis, Direction, FigureSpec, Group
from catalogue_app.facts.records import Figure, PartLink
from catalogue_app.facts.text import Text

__all__ = ["Column", "Comparison", "Row", "State", "compare", "figure_of"]
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
        deltas: to the baseline; None for the baseline itself, without one, and where two values cannot be compared.
        delta_reasons: why there is no delta; empty where there is one, for the baseline and for a text.
        bars: on the common scale of the row; None where there is no number or no such scale.
        parts: what shared parts say about the values, most columns first (`SharedPart.columns` says of which).
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
    blocked_by: Basis | None
    deltas: tuple[Delta | None, ...]
    delta_reasons: tuple[Text, ...]
    bars: tuple[Bar | None, ...]
    parts: tuple[SharedPart, ...] = ()

    @property
    def ranked(self) -> bool:
        """Whether the values share a measuring basis; the bars of a row that does not are hatched."""
        return self.blocked_by is None

    @property
    def same_part(self) -> SharedPart | None:
        """The part that explains why all columns are known and equal."""
        return next((p for p in self.same_parts if len(p.columns) == len(self.values)), None)

    @property
    def same_parts(self) -> tuple[SharedPart, ...]:
        """The parts that explain why some columns are equal to one another."""
        return tuple(part for part in self.parts if part.finding is Finding.EQUAL)

    @property
    def check(self) -> SharedPart | None:
        """The part on which values differ though it should give one: other tuning or a slip."""
        return next((part for part in self.parts if part.finding is Finding.CHECK), None)

    @property
    def checks(self) -> tuple[SharedPart, ...]:
        """All such parts, as columns may have two of them."""
        return tuple(part for part in self.parts if part.finding is Finding.CHECK)

    def parts_at(self, column: int) -> tuple[SharedPart, ...]:
        """Return what shared parts say about the value in this column."""
        return tuple(part for part in self.parts if column in part.columns)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Variants side by side. Rows in the order of the registry; only those where some column has a value.

    `baseline` is the column to which the deltas are; None for none.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    baseline: int | None = None

    @property
    def different(self) -> tuple[Row, ...]:
        """The rows on which the columns are known to differ."""
        return self.in_state("different")

    @property
    def same(self) -> tuple[Row, ...]:
        """The rows on which every column is known and equal."""
        return self.in_state("same")

    @property
    def unknown(self) -> tuple[Row, ...]:
        """The rows of which too little is known to say."""
        return self.in_state("unknown")

    @property
    def counts(self) -> dict[State, int]:
        """How many rows are in each state."""
        found = Counter(row.state for row in self.rows)
        return {"same": found["same"], "different": found["different"], "unknown": found["unknown"]}

    def in_state(self, state: State) -> tuple[Row, ...]:
        """Return the rows in this state."""
        return tuple(row for row in self.rows if row.state == state)


def compare(columns: Sequence[Column], baseline: int | None = None) -> Comparison:
    """Return the comparison of these variants, each given with its model, in the same order.

    `baseline` is the index of the column to which differences are told; raises IndexError for none such.
    """
    chosen = tuple(columns)
    if baseline is not None and not 0 <= baseline < len(chosen):
        raise IndexError(f"There is no column {baseline} among {len(chosen)}")
    links = tuple(links_of(column) for column in chosen)
    rows = []
    for spec in FIGURES:
        values = tuple(figure_of(column, spec.key) for column in chosen)
        if any(value is not None for value in values):
            rows.append(_row(spec, values, chosen, links, baseline))
    return Comparison(chosen, tuple(rows), baseline)


def _row(
    spec: FigureSpec,
    values: tuple[Figure | None, ...],
    columns: tuple[Column, ...],
    links: tuple[tuple[PartLink, ...], ...],
    baseline: int | None,
) -> Row:
    applicable = tuple(
        figure is not None or spec.applies_to(variant.powertrain)
        for figure, (_, variant) in zip(values, columns, strict=True)
    )
    entries = entries_of(values, columns)
    ranking = rank(spec, entries)
    answers = deltas(spec, entries, applicable, baseline)
    return Row(
        spec.key, spec.group, spec.unit, spec.direction, values, applicable, ranking.best, ranking.reason,
        _state(values, applicable), ranking.blocked_by, tuple(a.delta for a in answers),
        tuple(a.reason for a in answers), bars(spec, entries, len(columns)),
        findings(spec, entries, columns, links),
    )  # fmt: skip


def _state(values: tuple[Figure | None, ...], applicable: tuple[bool, ...]) -> State:
    known: set[object] = set()
    missing = False
    for figure, can in zip(values, applicable, strict=True):
        if not can:
            known.add(None)
        elif figure is None or is_rumour(figure):
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
