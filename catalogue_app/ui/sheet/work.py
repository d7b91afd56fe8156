"""What runs off the GUI thread: making pages, and keeping a file."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.text import Lang
from catalogue_app.sheets.files import write_whole
from catalogue_app.sheets.sheet import spec_sheet


@dataclass(frozen=True, slots=True)
class Order:
    """Which sheet, in which language, of which day, and whether figures that are only reported are on it."""

    subject: str
    lang: Lang
    made: date
    with_reported: bool


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of an order as SVG."""

    order: Order
    svg: tuple[bytes, ...]


def make_pages(catalogue: Catalogue, order: Order) -> Pages:
    """Return the pages; raises NotFound or SheetProblem."""
    svg = spec_sheet(
        catalogue, order.subject, order.lang, "svg", made=order.made, with_reported=order.with_reported
    )  # fmt: skip
    return Pages(order, tuple(svg))


def make_file(catalogue: Catalogue, order: Order, path: Path) -> Path:
    """Write the PDF and return where; raises CatalogueProblem."""
    pdf = spec_sheet(catalogue, order.subject, order.lang, made=order.made, with_reported=order.with_reported)
    write_whole(path, pdf)
    return path
