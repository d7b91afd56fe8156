"""A comparison as rows and cells with numbers in them: what the tables for a spreadsheet are written from."""

from collections.abc import Iterator
from dataclasses import dataclass

from catalogue_app.comparison.change_words import summary
from catalogue_app.comparison.deltas import Delta
from catalogue_app.comparison.matrix import shared_under
from catalogue_app.comparison.table import Row
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY, Direction, FigureSpec
from catalogue_app.facts.records import Figure, Source
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.origin.layers import LayerFact
from catalogue_app.sheets import compare_words
from catalogue_app.sheets.cells import Paper
from catalogue_app.sheets.compare_cells import (
    aside,
    changed,
    empty_words,
    is_best,
    names_of,
    rank_word,
    remark,
    shared_words,
    written,
)
from catalogue_app.sheets.compare_order import Order, Printed, printed
from catalogue_app.sheets.naming import car_name


@dataclass(frozen=True, slots=True)
class TableCell:
    """One value.

    Attributes:
        figure: None where there is none that may be printed; `words` then says why.
        words: the value as it is written for people, with what it holds for.
        rank: "best" or "equal", empty for neither; `best` tells which.
        delta: to the baseline, None without one.
    """

    figure: Figure | None
    words: str
    rank: str = ""
    best: bool = False
    delta: Delta | None = None


@dataclass(frozen=True, slots=True)
class TableRow:
    """One figure over all cars. `remark`: what is better, or why nothing is, and what a shared part explains."""

    spec: FigureSpec
    group: str
    label: str
    unit: str
    state: str
    remark: str
    cells: tuple[TableCell, ...]


@dataclass(frozen=True, slots=True)
class LayerCell:
    """A part of a car on one layer; `source` is None where nothing is known or nothing can exist."""

    layer: Layer
    column: int
    part: str
    owner: str
    evidence: Evidence | None
    as_of: PartialDate | None
    source: Source | None


@dataclass(frozen=True, slots=True)
class Table:
    """Everything of a comparison that goes into a table.

    `notes` are the sentences below the rows; `shared` what the cars have in common under the skin.
    """

    cars: tuple[str, ...]
    shorts: tuple[str, ...]
    rows: tuple[TableRow, ...]
    layers: tuple[LayerCell, ...]
    shared: tuple[str, ...]
    notes: tuple[str, ...]


def table_of(paper: Paper, order: Order) -> Table:
    """Return the rows, layers and sentences of a comparison in the language of the paper."""
    result = printed(order, paper)
    under = shared_under(result.comparison.columns)
    cars = tuple(car_name(paper, model, variant) for model, variant in order.columns)
    layers = [
        cell
        for shared in under.layers
        for column, fact in enumerate(shared.facts)
        for cell in _parts(paper, shared.layer, column, fact)
    ]
    notes = [paper.say(summary(order.changes))] if order.changes is not None else []
    if result.left_out:
        notes.append(paper.say(compare_words.ONLY_REPORTED, rows=names_of(paper, result.left_out)))
    return Table(
        cars,
        result.shorts,
        tuple(_row(paper, result, row) for row in result.rows),
        tuple(layers),
        tuple(paper.say(sentence) for sentence in under.sentences),
        tuple(notes),
    )


def _row(paper: Paper, result: Printed, row: Row) -> TableRow:
    spec = BY_KEY[row.key]
    units = {figure.unit for figure in row.values if figure is not None}
    return TableRow(
        spec,
        paper.say(row.group.label),
        paper.say(spec.label),
        # Prices in several currencies have no unit in common; each value has its own.
        units.pop() if len(units) == 1 else "" if row.key == "price" else spec.unit,
        paper.say(compare_words.STATES[row.state]),
        " ".join(_remarks(paper, result, row)),
        tuple(_cell(paper, result, row, column) for column in range(len(row.values))),
    )


def _remarks(paper: Paper, result: Printed, row: Row) -> Iterator[str]:
    ranked = remark(paper, row)
    if ranked:
        yield f"{ranked[0].upper()}{ranked[1:]}."
    elif row.direction is not Direction.NONE:
        yield paper.say(compare_words.NOT_RANKED, reason=paper.say(row.reason))
    yield from (shared_words(paper, result, part) for part in row.parts)


def _cell(paper: Paper, result: Printed, row: Row, column: int) -> TableCell:
    figure = row.values[column]
    if figure is None:
        return TableCell(None, empty_words(paper, result, row, column))
    value, unit = written(paper, figure)
    said = f"{value} {unit}".strip()
    more = ", ".join(filter(None, (aside(paper, result.comparison, row, column), changed(paper, result, row, column))))
    return TableCell(
        figure,
        f"{said} ({more})" if more else said,
        rank_word(paper, row, column),
        is_best(row, column),
        row.deltas[column],
    )


def _parts(paper: Paper, layer: Layer, column: int, fact: LayerFact) -> Iterator[LayerCell]:
    for part in fact.all_parts:
        known = fact.applicable
        yield LayerCell(
            layer, column, part.name.plain(paper.lang), paper.say(part.ownership.label) if known else "",
            part.evidence if known else None, part.as_of, part.source,
        )  # fmt: skip
