"""What a cell of the compare table shows, worked out once per comparison so that painting only paints."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from catalogue_app.comparison.bars import Bar
from catalogue_app.comparison.deltas import format_delta, format_delta_percent
from catalogue_app.comparison.entries import is_rumour
from catalogue_app.comparison.parts import Finding
from catalogue_app.comparison.table import Comparison, Row
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY, Basis, Direction, Form
from catalogue_app.facts.formatting import (
    NO_SOURCE,
    NOT_APPLICABLE,
    figure_words,
    format_amount,
    format_date,
    format_value,
)
from catalogue_app.facts.records import Figure
from catalogue_app.facts.text import Lang, Text

translate = QCoreApplication.translate

CERTAIN = (Evidence.OFFICIAL, Evidence.MEASURED)
"""Values that carry no mark; every other one tells how well it is known."""

Kind = Literal["number", "words", "missing", "absent"]


@dataclass(frozen=True, slots=True)
class Face:
    """One cell.

    Attributes:
        kind: `missing` has no source, `absent` cannot exist for this car.
        aside: what the value holds for: market and date of a price, window of a charging time, powertrain.
        word: "best" or empty; `best` tells whether the cell is set bold.
        bar: start and end of the value as a share of the largest of the row, None without a bar.
        delta: the difference to the baseline in the unit of the row, `percent` the same in percent.
        part: says that the value is equal to others because it is the same part; `check` that it is not though.
        below: the aside has a line of its own under the value.
        hatched: the values of the row do not share a measuring basis.
    """

    kind: Kind
    value: str
    unit: str = ""
    aside: str = ""
    word: str = ""
    best: bool = False
    bar: Bar | None = None
    delta: str = ""
    percent: str = ""
    part: str = ""
    check: str = ""
    hatched: bool = False
    below: bool = False
    figure: Figure | None = None

    @property
    def doubtful(self) -> bool:
        """Whether the value is to carry the mark of how well it is known."""
        return self.figure is not None and self.figure.evidence not in CERTAIN

    @property
    def spoken(self) -> str:
        """The cell as a screen reader says it."""
        difference = ""
        if self.delta:
            words = " ".join(part for part in (self.delta, f"({self.percent})" if self.percent else "") if part)
            difference = translate("CompareTable", "difference to the baseline {delta}").format(delta=words)
        said = (f"{self.value} {self.unit}".strip(), self.aside, self.word, difference, self.part, self.check)
        return ", ".join(part for part in said if part)


def row_faces(
    row: Row, comparison: Comparison, lang: Lang, absent: Text = NO_SOURCE, *, checks: bool = True
) -> tuple[Face, ...]:
    """Return the cells of one row, left to right.

    `absent` is said where there is no figure; `checks` tells of values to be checked, which is the dealer's work.
    """
    return tuple(_face(row, column, comparison, lang, absent, checks=checks) for column in range(len(row.values)))


def row_remark(row: Row) -> str:
    """Return the few words under the label of a row: what is better, or why nothing is."""
    if row.blocked_by is not None:
        return translate("CompareTable", "different basis")
    if row.reason.en and row.direction is not Direction.NONE and _known(row) > 1:
        return translate("CompareTable", "bands overlap")
    return {
        Direction.HIGHER: translate("CompareTable", "higher is better"),
        Direction.LOWER: translate("CompareTable", "lower is better"),
    }.get(row.direction, "")


def _shown(figure: Figure | None) -> Figure | None:
    return None if figure is None or is_rumour(figure) else figure


def _known(row: Row) -> int:
    return sum(1 for figure in row.values if _shown(figure) is not None)


def _face(row: Row, column: int, comparison: Comparison, lang: Lang, absent: Text, *, checks: bool) -> Face:
    figure = row.values[column]
    if figure is None:
        if not row.applicable[column]:
            return Face("absent", NOT_APPLICABLE.in_(lang))
        return Face("missing", absent.in_(lang))
    if _shown(figure) is None:
        return Face("missing", translate("CompareTable", "rumour, no figure shown"), figure=figure)
    value, unit = _written(figure, lang)
    tied = len(row.best) == _known(row)
    best = column in row.best and not tied
    delta, percent = _difference(row, column, lang)
    kind: Kind = "number" if BY_KEY[row.key].form is Form.NUMBER else "words"
    return Face(
        kind, value, unit, _aside(row, figure, column, comparison, lang),
        translate("CompareTable", "best") if best else "", best, row.bars[column], delta, percent,
        _told(row, column, Finding.EQUAL, lang), _told(row, column, Finding.CHECK, lang) if checks else "",
        row.blocked_by is not None, row.key == "price", figure,
    )  # fmt: skip


def _difference(row: Row, column: int, lang: Lang) -> tuple[str, str]:
    delta = row.deltas[column]
    if delta is None:
        return "", ""
    figure = row.values[column]
    words = format_delta(delta, BY_KEY[row.key], lang, currency=figure.unit if figure is not None else "")
    return words, "" if delta.equal else format_delta_percent(delta, lang)


def _told(row: Row, column: int, finding: Finding, lang: Lang) -> str:
    """What the shared parts say about a cell."""
    return " ".join(part.sentence.in_(lang) for part in row.parts_at(column) if part.finding is finding)


def _written(figure: Figure, lang: Lang) -> tuple[str, str]:
    if figure.key == "price" and figure.low is not None and figure.low == figure.high:
        return format_amount(figure.low, figure.unit, lang), ""
    return figure_words(figure, lang), figure.unit


def _aside(row: Row, figure: Figure, column: int, comparison: Comparison, lang: Lang) -> str:
    if row.key == "price":
        market = figure.market or translate("CompareTable", "market not stated")
        return " · ".join(part for part in (market, format_date(figure.as_of, lang)) if part)
    if row.key == "dc_time_min":
        window = comparison.columns[column][1].figures.get("dc_window")
        return (
            f"{format_value(window.value, 'dc_window', lang)} %"
            if window
            else translate("CompareTable", "window not stated")
        )
    if row.blocked_by is Basis.PLUG_IN:
        return comparison.columns[column][1].powertrain.chip.in_(lang)
    return figure.test or "" if row.blocked_by is Basis.TEST else ""
