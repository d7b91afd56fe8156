"""The comparison as a file: what `catalogue compare -o` writes."""

from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from catalogue_app.comparison.kept import Rows, View, kept_of
from catalogue_app.comparison.narrow import Wish
from catalogue_app.comparison.table import Comparison
from catalogue_app.facts.text import Lang

if TYPE_CHECKING:
    from catalogue_app.sheets.compare_order import CodeBlock, Order

Output = Annotated[
    Path | None,
    typer.Option("-o", "--output", help="Write a file instead: .pdf, .xlsx, .csv, .svg or .png, by its ending."),
]
Reported = Annotated[
    bool,
    typer.Option("--reported", help="With -o: figures of indirect sources too, each marked as not confirmed."),
]


def check_name(output: Path) -> None:
    """Raise CatalogueProblem when a comparison cannot be written under this name."""
    from catalogue_app.sheets.take_home import check_ending

    check_ending(output)


def write_comparison(
    comparison: Comparison, wish: Wish, edition: str, output: Path, lang: Lang, *, with_reported: bool
) -> None:
    """Write the rows that the wish leaves of a comparison; raises CatalogueProblem when that is not possible."""
    from catalogue_app.sheets.compare_order import Order
    from catalogue_app.sheets.take_home import save_comparison

    today = datetime.now().astimezone().date()
    order = Order(comparison.columns, edition, comparison.baseline, wish, with_reported, made=today)
    save_comparison(replace(order, code=_code(order)), lang, output)


def _code(order: "Order") -> "CodeBlock":
    """The QR code that restores the comparison, of the day of the edition."""
    from catalogue_app.sheets.compare_order import CodeBlock

    ids = [variant.id for _, variant in order.columns]
    made = datetime.combine(order.day, time(), UTC)
    rows = Rows.ALL if order.wish.state is None else Rows(order.wish.state)
    baseline = None if order.baseline is None else ids[order.baseline]
    kept = kept_of(
        order.columns, "", made, order.edition, baseline=baseline, view=View(rows), customer=not order.with_reported
    )
    return CodeBlock.of(kept, short=False)
