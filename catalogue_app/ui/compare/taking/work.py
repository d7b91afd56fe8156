"""What runs off the GUI thread: making files, pages, pictures and codes of a comparison."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from PySide6.QtGui import QImage

from catalogue_app.comparison.changes import Changes
from catalogue_app.comparison.kept import Kept
from catalogue_app.exchange.kept_shelf import Given, KeptShelf
from catalogue_app.facts.text import Lang
from catalogue_app.sheets.compare_csv import guarded
from catalogue_app.sheets.compare_order import CodeBlock, Order
from catalogue_app.sheets.compare_table import table_of
from catalogue_app.sheets.comparison_sheet import TEMPLATE, comparison_data, paper_for
from catalogue_app.sheets.files import write_whole
from catalogue_app.sheets.qr import Matrix, qr_matrix
from catalogue_app.sheets.render import render_sheet
from catalogue_app.sheets.take_home import check_ending, comparison_bytes


@dataclass(frozen=True, slots=True)
class Job:
    """An order in a language.

    `kept` is what its code restores, None for no code; `changes` works out what changed since the comparison was kept,
    where that is marked. `stop` is set when it is called off.

    The compiler of pages cannot be broken off, but what it made is then thrown away and no file is written.
    """

    order: Order
    lang: Lang
    kept: Kept | None
    shelf: KeptShelf
    changes: Callable[[], Changes] | None
    stop: Event

    def whole(self) -> Order:
        """Return the order with its changes, and with its code of which this computer keeps a copy from now on."""
        order = self.order if self.changes is None else replace(self.order, changes=self.changes())
        if self.kept is None or self.stop.is_set():
            return order
        self.shelf.give_out(self.kept)
        return replace(order, code=CodeBlock.of(self.kept, short=True))


@dataclass(frozen=True, slots=True)
class Copied:
    """A picture, and the same as lines of cells with tabs between."""

    picture: QImage
    rows: str


@dataclass(frozen=True, slots=True)
class Code:
    """What a customer takes home, with its picture."""

    given: Given
    matrix: Matrix


def make_file(job: Job, path: Path) -> Path | None:
    """Write the comparison to a file and return where; None when it was called off. Raises CatalogueProblem."""
    check_ending(path)
    content = comparison_bytes(job.whole(), job.lang, path.suffix.lower())
    if job.stop.is_set():
        return None
    write_whole(path, content)
    return path


def make_pages(job: Job) -> tuple[bytes, ...] | None:
    """Return the pages as SVG, for a printer; None when it was called off. Raises CatalogueProblem."""
    pages = render_sheet(comparison_data(job.whole(), job.lang), TEMPLATE, "svg")
    return None if job.stop.is_set() else tuple([pages] if isinstance(pages, bytes) else pages)


def make_copy(job: Job) -> Copied | None:
    """Return the comparison as picture and as rows; None when it was called off. Raises CatalogueProblem."""
    order = job.whole()
    picture = QImage.fromData(comparison_bytes(order, job.lang, ".png"))
    return None if job.stop.is_set() else Copied(picture, tab_rows(order, job.lang))


def make_code(shelf: KeptShelf, kept: Kept) -> Code:
    """Keep a copy and return its codes. Raises ComparisonProblem when the disk does not let us."""
    given = shelf.give_out(kept)
    return Code(given, qr_matrix(given.payload))


def tab_rows(order: Order, lang: Lang) -> str:
    """Return the rows with tabs between the cells: group, name, and each car, under a line with their names."""
    table = table_of(paper_for(order, lang), order)
    lines = [["", "", *table.cars]]
    for row in table.rows:
        cells = [f"{cell.words} ({cell.rank})" if cell.rank else cell.words for cell in row.cells]
        lines.append([row.group, row.label, *cells])
    return "\n".join("\t".join(guarded(" ".join(cell.split())) for cell in line) for line in lines) + "\n"
