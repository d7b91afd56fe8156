"""A comparison as an Excel workbook: the table, the sources behind every figure, and what lies under the skin."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import FigureSpec
from catalogue_app.facts.records import Source
from catalogue_app.sheets import compare_words, words
from catalogue_app.sheets.cells import Paper
from catalogue_app.sheets.compare_order import Order
from catalogue_app.sheets.compare_table import Table, TableCell, TableRow
from catalogue_app.sheets.footnotes import title_of
from catalogue_app.sheets.naming import day_words

_HEAD = 3  # the line of the heads, below title, day and an empty line
_MARK, _REPORTED = "●", "◐"


def comparison_xlsx(paper: Paper, table: Table, order: Order, heading: str) -> bytes:
    """Return the workbook; its date of creation is the day of the order, so the same data give the same bytes.

    Values are numbers with a format, a band is a text in the table and two numbers with its source; the best value of
    a row is bold and has a mark in front. No text is ever taken for a formula.
    """
    import xlsxwriter

    content = io.BytesIO()
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(content, {"in_memory": True, **plain})
    day = order.made or order.day
    book.set_properties({
        "title": heading,
        "subject": ", ".join(table.cars),
        "author": paper.say(compare_words.SHEET),
        "comments": paper.say(words.OFFERED),
        "created": datetime(day.year, day.month, day.day, tzinfo=UTC).replace(tzinfo=None),
    })  # fmt: skip
    styles = _Styles(book)
    made = paper.say(words.MADE, date=day_words(paper, day))
    dates = f"{made}. {paper.say(words.EDITION, date=day_words(paper, order.day))}."
    _comparison(_Sheet(book, styles, paper.say(compare_words.COMPARISON_TAB), heading, dates), paper, table, order)
    _sources(_Sheet(book, styles, paper.say(compare_words.SOURCES_TAB), heading, dates), paper, table)
    _layers(_Sheet(book, styles, paper.say(compare_words.LAYERS_TAB), heading, dates), paper, table)
    book.close()
    return content.getvalue()


class _Styles:
    """The cell formats of a workbook, each made once."""

    def __init__(self, book: Any) -> None:  # noqa: ANN401 - XlsxWriter has no types
        self._book = book
        self._made: dict[tuple[tuple[str, object], ...], Any] = {}

    def __call__(self, **look: object) -> Any:  # noqa: ANN401
        key = tuple(sorted(look.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format({"font_name": "Calibri", "font_size": 10, "valign": "top", **look})
        return self._made[key]


class _Sheet:
    """One sheet with its title, its heads and the next free line."""

    def __init__(self, book: Any, styles: _Styles, name: str, heading: str, dates: str) -> None:  # noqa: ANN401
        self.sheet = book.add_worksheet(name[:31])
        self.styles = styles
        self.line = _HEAD
        self.sheet.write_string(0, 0, heading, styles(bold=True, font_size=14))
        self.sheet.write_string(1, 0, dates, styles(font_color="#48515b"))
        self.sheet.set_landscape()
        self.sheet.set_paper(9)  # A4
        self.sheet.fit_to_pages(1, 0)
        self.sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        self.sheet.repeat_rows(_HEAD)
        self.sheet.set_footer("&L&8&A&R&8&P / &N")
        self.sheet.hide_gridlines(2)

    def heads(self, texts: Sequence[str], widths: Sequence[float]) -> None:
        """Write the line of heads, which stays in sight and is repeated on paper."""
        look = self.styles(bold=True, bottom=2, text_wrap=True, valign="bottom")
        for column, (text, width) in enumerate(zip(texts, widths, strict=True)):
            self.sheet.set_column(column, column, width)
            self.sheet.write_string(_HEAD, column, text, look)
        self.sheet.freeze_panes(_HEAD + 1, 1)
        self.line = _HEAD + 1

    def texts(self, texts: Sequence[str | float | None], **look: object) -> None:
        """Write a line of texts and numbers; None leaves the cell empty."""
        style = self.styles(bottom=4, bottom_color="#c6ccd3", text_wrap=True, **look)
        for column, text in enumerate(texts):
            if isinstance(text, str):
                self.sheet.write_string(self.line, column, text, style)
            elif text is None:
                self.sheet.write_blank(self.line, column, None, style)
            else:
                self.sheet.write_number(self.line, column, text, style)
        self.line += 1

    def note(self, text: str) -> None:
        """Write a sentence that runs over the cells beside it."""
        self.sheet.write_string(self.line, 0, text, self.styles(font_color="#48515b"))
        self.line += 1


def _comparison(page: _Sheet, paper: Paper, table: Table, order: Order) -> None:
    heads, widths = [paper.say(compare_words.FIGURE_ROW), paper.say(compare_words.UNIT)], [30.0, 11.0]
    columns = []
    for column, car in enumerate(table.cars):
        columns.append(len(heads))
        own = order.baseline == column
        heads.append(f"{car} ({paper.say(compare_words.BASELINE)})" if own else car)
        widths.append(22.0)
        if order.baseline is not None and not own:
            heads.append("±")
            widths.append(9.0)
    heads.append(paper.say(compare_words.REMARK))
    widths.append(50.0)
    page.heads(heads, widths)
    for group, rows in groupby(table.rows, key=lambda row: row.group):
        page.texts([group, *([None] * (len(heads) - 1))], bold=True, bg_color="#eef0f2")
        for row in rows:
            _figures(page, row, columns, len(heads))
    page.line += 1
    page.note(f"{_MARK} {paper.say(compare_words.LEGEND_BEST)}")
    if order.with_reported:
        page.note(f"{_REPORTED} {paper.say(words.REPORTED)}")
    for note in (*table.notes, paper.say(words.WLTP), paper.say(words.OFFERED)):
        page.note(note)


def _figures(page: _Sheet, row: TableRow, columns: list[int], width: int) -> None:
    line = page.line
    page.sheet.set_row(line, None, None, {"level": 1})
    page.texts([row.label, row.unit, *([None] * (width - 3)), row.remark])
    deltas = [n for n in range(2, width - 1) if n not in columns]
    for column, cell in zip(columns, row.cells, strict=True):
        _value(page, row, line, column, cell)
        if column + 1 in deltas and cell.delta is not None and cell.delta.single:
            look = _look(
                page, num_format=f"+{_digits(row.spec, cell.delta.low)};-{_digits(row.spec, cell.delta.low)};0"
            )
            page.sheet.write_number(line, column + 1, cell.delta.low, look)


def _look(page: _Sheet, **look: object) -> Any:  # noqa: ANN401
    return page.styles(bottom=4, bottom_color="#c6ccd3", text_wrap=True, align="left", **look)


def _value(page: _Sheet, row: TableRow, line: int, column: int, cell: TableCell) -> None:
    figure = cell.figure
    if figure is None:
        page.sheet.write_string(line, column, cell.words, _look(page, font_color="#626c77", italic=True))
        return
    mark = f"{_MARK} " if cell.best else ""
    if figure.evidence is Evidence.REPORTED:
        mark += f"{_REPORTED} "
    single = figure.low is not None and figure.low == figure.high and not (figure.low == 0 and row.spec.zero)
    if not single or figure.low is None:
        page.sheet.write_string(line, column, mark + cell.words, _look(page, bold=cell.best))
    else:
        # A price never stands without its market.
        unit = f' "{figure.unit} ({figure.market or "?"})"' if row.spec.key == "price" else ""
        front = f'"{mark}"' if mark else ""
        look = _look(page, bold=cell.best, num_format=f"{front}{_digits(row.spec, figure.low)}{unit}")
        page.sheet.write_number(line, column, figure.low, look)


def _digits(spec: FigureSpec, value: float) -> str:
    """The number format: the digits of the registry, but none of a finer figure is rounded away."""
    if spec.decimals is None or value != round(value, spec.decimals):
        return "#,##0.###"
    return "#,##0" + ("." + "0" * spec.decimals if spec.decimals else "")


def _sources(page: _Sheet, paper: Paper, table: Table) -> None:
    heads = (
        compare_words.CAR, compare_words.GROUP, compare_words.FIGURE_ROW, compare_words.LOWEST, compare_words.HIGHEST,
        compare_words.UNIT, compare_words.IN_WORDS, compare_words.MARKET, compare_words.AS_OF, compare_words.EVIDENCE,
        compare_words.PUBLISHER, compare_words.TITLE, compare_words.ADDRESS,
    )  # fmt: skip
    page.heads([paper.say(head) for head in heads], (34, 20, 28, 10, 10, 11, 30, 9, 11, 12, 24, 48, 40))
    for column, car in enumerate(table.cars):
        for row in table.rows:
            cell = row.cells[column]
            figure = cell.figure
            if figure is None:
                page.texts([car, row.group, row.label, None, None, row.unit, cell.words, *([None] * 6)])
                continue
            page.texts([
                car, row.group, row.label, figure.low, figure.high, figure.unit, cell.words, figure.market or "",
                str(figure.as_of or ""), paper.say(figure.evidence.label), *_named(figure.source),
            ])  # fmt: skip
    page.sheet.autofilter(_HEAD, 0, page.line - 1, len(heads) - 1)


def _named(source: Source | None) -> tuple[str, str, str]:
    """Publisher, title and address."""
    return ("", "", "") if source is None else (source.publisher, title_of(source.title), source.url or "")


def _layers(page: _Sheet, paper: Paper, table: Table) -> None:
    heads = (
        compare_words.LAYER, compare_words.CAR, compare_words.PART, compare_words.WHOSE, compare_words.EVIDENCE,
        compare_words.AS_OF, compare_words.PUBLISHER, compare_words.TITLE, compare_words.ADDRESS,
    )  # fmt: skip
    page.heads([paper.say(head) for head in heads], (22, 34, 50, 15, 12, 11, 24, 48, 40))
    for cell in table.layers:
        source = cell.source
        page.texts([
            paper.say(cell.layer.label), table.cars[cell.column], cell.part, cell.owner,
            paper.say(cell.evidence.label) if cell.evidence is not None else "", str(cell.as_of or ""),
            *_named(source),
        ])  # fmt: skip
    page.line += 1
    for sentence in table.shared:
        page.note(sentence)
