"""What a comparison on paper is to hold, and what of it may be printed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from catalogue_app.comparison.changes import Changes
from catalogue_app.comparison.code import payload_of, short_code_of
from catalogue_app.comparison.columns import short_names
from catalogue_app.comparison.kept import Kept
from catalogue_app.comparison.narrow import Wish, narrow
from catalogue_app.comparison.table import Column, Comparison, Row, compare
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.text import Text
from catalogue_app.sheets.cells import Paper, figures_of
from catalogue_app.sheets.origin_block import of_variant, without_rumours
from catalogue_app.sheets.qr import Matrix, qr_matrix

ALL_ROWS = Wish()


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """The code that restores a comparison: the modules of a QR code, dark ones true, without white around them.

    `text` is the short code that stands beside it; empty where no desk keeps a copy under it.
    """

    matrix: Matrix
    text: str = ""

    @classmethod
    def of(cls, kept: Kept, *, short: bool) -> "CodeBlock":
        """Return the code of a comparison; `short` where this desk keeps it, so that its short code finds it."""
        payload = payload_of(kept)
        return cls(qr_matrix(payload), short_code_of(payload) if short else "")


@dataclass(frozen=True, slots=True)
class Order:
    """A comparison to take home.

    Attributes:
        columns: the versions, left to right, each with its model.
        edition: that of the catalogue, YYYY-MM-DD.
        baseline: the column that differences are to; None for no differences.
        wish: which rows; whether they differ is judged by all that is known, printed or not.
        with_reported: print figures that are only reported, each marked; a rumour is never printed.
        title: the name under which it was saved; empty for none.
        code: what restores it in the app.
        changes: since it was kept, worked out for a customer unless `with_reported`; told below and at each value.
        made: the day printed as "drawn up"; None for that of the edition, so that the bytes never change.
    """

    columns: tuple[Column, ...]
    edition: str
    baseline: int | None = 0
    wish: Wish = ALL_ROWS
    with_reported: bool = False
    title: str = ""
    code: CodeBlock | None = None
    changes: Changes | None = None
    made: date | None = None

    @property
    def day(self) -> date:
        """The day of the edition."""
        return date.fromisoformat(self.edition)


@dataclass(frozen=True, slots=True)
class Printed:
    """The comparison as it may stand on paper.

    Attributes:
        shorts: what each column is called where there is little room.
        comparison: made anew from what may be printed, so that nothing that stays off wins a row or is a baseline.
        rows: the chosen rows.
        withheld: per key of a row the columns whose figure is known but not printed.
        changes: as in the order.
        left_out: labels of chosen rows in which nothing may be printed.
        of: how many rows the comparison has in all.
    """

    shorts: tuple[str, ...]
    comparison: Comparison
    rows: tuple[Row, ...]
    withheld: Mapping[str, frozenset[int]]
    changes: Changes | None
    left_out: tuple[Text, ...]
    of: int


def printed(order: Order, paper: Paper) -> Printed:
    """Return what of the comparison goes on paper."""
    whole = compare(order.columns)
    clean = compare(tuple(_printable(column, paper) for column in order.columns), order.baseline)
    chosen = narrow(whole, order.wish).rows
    rows = {row.key: row for row in clean.rows}
    return Printed(
        tuple(name.plain(paper.lang) for name in short_names(order.columns)),
        clean,
        tuple(rows[row.key] for row in chosen if row.key in rows),
        {row.key: _withheld(row, paper) for row in chosen},
        order.changes,
        tuple(BY_KEY[row.key].label for row in chosen if row.key not in rows),
        len(whole.rows),
    )


def _withheld(row: Row, paper: Paper) -> frozenset[int]:
    return frozenset(n for n, f in enumerate(row.values) if f is not None and not paper.may_print(f))


def _printable(column: Column, paper: Paper) -> Column:
    """Return a version, as if its model had no other, with only the figures and parts that may be printed."""
    model, variant = column
    # All figures with the version: where its own may not be printed, that of the model must not take its place.
    kept = {key: figure for key, figure in figures_of(model, variant).items() if paper.may_print(figure)}
    own = replace(variant, figures=kept)
    return replace(without_rumours(of_variant(model, variant)), figures={}, variants=(own,)), own
