"""Writing a comparison to a file: the ending of the name says as what."""

from collections.abc import Callable
from pathlib import Path

from catalogue_app.facts.text import Lang
from catalogue_app.sheets import compare_words
from catalogue_app.sheets.compare_csv import comparison_csv
from catalogue_app.sheets.compare_data import heading_of
from catalogue_app.sheets.compare_order import Order
from catalogue_app.sheets.compare_table import table_of
from catalogue_app.sheets.compare_xlsx import comparison_xlsx
from catalogue_app.sheets.comparison_sheet import comparison_pdf, comparison_png, comparison_svg, paper_for
from catalogue_app.sheets.files import write_whole
from catalogue_app.sheets.render import SheetProblem


def _csv(order: Order, lang: Lang) -> bytes:
    paper = paper_for(order, lang)
    return comparison_csv(paper, table_of(paper, order))


def _xlsx(order: Order, lang: Lang) -> bytes:
    paper = paper_for(order, lang)
    return comparison_xlsx(paper, table_of(paper, order), order, heading_of(paper, order))


_WRITERS: dict[str, Callable[[Order, Lang], bytes]] = {
    ".pdf": comparison_pdf,
    ".xlsx": _xlsx,
    ".csv": _csv,
    ".svg": comparison_svg,
    ".png": comparison_png,
}
ENDINGS: tuple[str, ...] = tuple(_WRITERS)
"""The endings of a file name that a comparison can be written as."""


def check_ending(path: Path) -> None:
    """Raise SheetProblem with one sentence when a comparison cannot be written under this name."""
    if path.suffix.lower() not in _WRITERS:
        raise SheetProblem(compare_words.NOT_A_FORMAT.filled(name=path.name, endings=", ".join(ENDINGS)))


def comparison_bytes(order: Order, lang: Lang, ending: str) -> bytes:
    """Return the comparison as the content of a file with this ending (one of `ENDINGS`)."""
    return _WRITERS[ending](order, lang)


def save_comparison(order: Order, lang: Lang, path: Path) -> None:
    """Write the comparison to a file, whole or not at all; the ending of its name says as what.

    Raises SheetProblem for another ending or when the sheet cannot be made, CatalogueProblem when the file cannot be
    written; each has one sentence.
    """
    check_ending(path)
    write_whole(path, comparison_bytes(order, lang, path.suffix.lower()))
