"""A comparison to take home: as PDF to print, and as one tall picture for a screen."""

from catalogue_app.facts.text import Lang
from catalogue_app.sheets.cells import Paper
from catalogue_app.sheets.compare_data import Data, compare_data
from catalogue_app.sheets.compare_order import Order
from catalogue_app.sheets.footnotes import Footnotes
from catalogue_app.sheets.render import render_sheet

TEMPLATE = "compare.typ"


def paper_for(order: Order, lang: Lang) -> Paper:
    """Return what making this sheet needs to know."""
    return Paper(lang, Footnotes(lang), with_reported=order.with_reported)


def comparison_data(order: Order, lang: Lang, *, tall: bool = False) -> Data:
    """Return the data of the sheet."""
    return compare_data(paper_for(order, lang), order, tall=tall)


def comparison_pdf(order: Order, lang: Lang) -> bytes:
    """Return the sheet as a tagged PDF/UA-1 file, A4 landscape; the same order gives the same bytes.

    Raises SheetProblem when the page cannot be made.
    """
    return _whole(render_sheet(comparison_data(order, lang), TEMPLATE, "pdf"))


def comparison_svg(order: Order, lang: Lang) -> bytes:
    """Return the sheet as one SVG picture, as tall as it needs to be; raises SheetProblem."""
    return _whole(render_sheet(comparison_data(order, lang, tall=True), TEMPLATE, "svg"))


def comparison_png(order: Order, lang: Lang, ppi: float = 144) -> bytes:
    """Return the sheet as one PNG picture with so many dots to the inch; raises SheetProblem."""
    return _whole(render_sheet(comparison_data(order, lang, tall=True), TEMPLATE, "png", ppi=ppi))


def _whole(made: bytes | list[bytes]) -> bytes:
    """The one file of a PDF, or the one page of a tall picture."""
    if isinstance(made, bytes):
        return made
    (page,) = made
    return page
