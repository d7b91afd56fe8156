"""A comparison as CSV that the spreadsheet of the language opens as it is meant."""

import csv
import io
from collections.abc import Iterator

from catalogue_app.facts.text import Lang
from catalogue_app.sheets import compare_words
from catalogue_app.sheets.cells import Paper
from catalogue_app.sheets.compare_table import Table, TableCell
from catalogue_app.sheets.footnotes import title_of

_POINT: tuple[Lang, ...] = ("en",)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_PER_CAR = (
    compare_words.LOWEST, compare_words.HIGHEST, compare_words.IN_WORDS, compare_words.MARKET, compare_words.AS_OF,
    compare_words.EVIDENCE, compare_words.SOURCE,
)  # fmt: skip


def comparison_csv(paper: Paper, table: Table) -> bytes:
    """Return the rows as CSV: UTF-8 with a byte order mark, so that Excel reads the letters right.

    A semicolon parts the cells and a comma the decimals, but in English a comma and a point. Numbers are plain, without
    separators of thousands. A text that a spreadsheet would take for a formula has an apostrophe in front.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="," if paper.lang in _POINT else ";", lineterminator="\r\n")
    writer.writerow([guarded(cell) for cell in _head(paper, table)])
    for row in table.rows:
        line = [row.group, row.label, row.unit]
        cells = [part for cell in row.cells for part in _cell(paper, cell)]
        writer.writerow([*map(guarded, line), *cells, guarded(row.state), guarded(row.remark)])
    return text.getvalue().encode("utf-8-sig")


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def plain_number(number: float, lang: Lang) -> str:
    """Return a number with the decimal sign of the language and nothing else."""
    text = str(int(number)) if number == int(number) else str(number)
    return text if lang in _POINT else text.replace(".", ",")


def _head(paper: Paper, table: Table) -> Iterator[str]:
    yield from map(paper.say, (compare_words.GROUP, compare_words.FIGURE_ROW, compare_words.UNIT))
    for car in table.cars:
        yield from (f"{car}: {paper.say(word)}" for word in _PER_CAR)
    yield from map(paper.say, (compare_words.STATE, compare_words.REMARK))


def _cell(paper: Paper, cell: TableCell) -> Iterator[str]:
    figure = cell.figure
    for end in (figure.low, figure.high) if figure is not None else (None, None):
        yield "" if end is None else plain_number(end, paper.lang)
    yield guarded(f"{cell.words}, {cell.rank}" if cell.rank else cell.words)
    if figure is None:
        yield from ("",) * 4
        return
    yield guarded(figure.market or "")
    yield str(figure.as_of or "")
    yield paper.say(figure.evidence.label)
    yield guarded(f"{figure.source.publisher}, {title_of(figure.source.title)}")
