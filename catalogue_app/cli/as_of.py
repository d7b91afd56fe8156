"""The option `--as-of`: what was known on a day."""

from typing import Annotated, Any

import typer

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.text import Lang, Text
from catalogue_app.origin.as_of import AsOfCatalogue

AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="Only what was known on that day: YYYY, YYYY-MM or YYYY-MM-DD."),
]

_AS_KNOWN = Text(
    "As known on {day}; facts without a date left out: {n}.", "Stand van {day}; weggelaten feiten zonder datum: {n}.",
    "Stand {day}; weggelassene Fakten ohne Datum: {n}.", "État au {day}\u00a0; faits sans date omis\u00a0: {n}.",
    "Stato al {day}; fatti senza data omessi: {n}.",
)  # fmt: skip


def view(catalogue: Any, as_of: str | None) -> Catalogue:  # noqa: ANN401 - as the composition root gives it
    """Return the catalogue, or what it was on a day; a date that is none is a slip in usage."""
    if as_of is None:
        found: Catalogue = catalogue
        return found
    try:
        day = PartialDate.parse(as_of)
    except ValueError as fault:
        raise typer.BadParameter(str(fault), param_hint="--as-of") from None
    return AsOfCatalogue(catalogue, day, home=catalogue.market())


def footnote(catalogue: Catalogue, lang: Lang) -> str:
    """Return what stands below an answer about the past: its day, and what is left out; empty for the present."""
    if not isinstance(catalogue, AsOfCatalogue):
        return ""
    return f"\n\n{_AS_KNOWN.plain(lang).format(day=format_date(catalogue.day, lang), n=catalogue.undated)}"
