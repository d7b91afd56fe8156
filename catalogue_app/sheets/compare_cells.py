"""The rows of a comparison sheet: every cell with its value, its rank, its difference and the letter of its source."""

from collections.abc import Sequence
from itertools import groupby

from catalogue_app.comparison.deltas import format_delta, format_delta_percent
from catalogue_app.comparison.parts import Finding, SharedPart
from catalogue_app.comparison.table import Comparison, Row, figure_of
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY, Basis, Direction
from catalogue_app.facts.formatting import NO_SOURCE, NOT_APPLICABLE, figure_words, format_amount, format_value
from catalogue_app.facts.records import Figure
from catalogue_app.facts.text import Text
from catalogue_app.sheets import compare_words, words
from catalogue_app.sheets.cells import Paper, horses, per_litre, price_where
from catalogue_app.sheets.compare_order import Printed

Data = dict[str, object]
_FUEL = ("consumption_l_100km", "consumption_l_100km_charge_sustaining")


class Reasons:
    """Gives a number to each reason why a row is not ranked, in order of first use."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._numbers: dict[Text, int] = {}

    def number(self, row: Row) -> str:
        """Return the number of the reason of a row; empty where the row is ranked, or has no better and worse."""
        if row.direction is Direction.NONE or not row.reason.en:
            return ""
        return str(self._numbers.setdefault(row.reason, len(self._numbers) + 1))

    def notes(self) -> list[dict[str, str]]:
        """Return the reasons in the order of their numbers."""
        told = compare_words.NOT_RANKED
        return [
            {"mark": str(number), "text": self._paper.say(told, reason=self._paper.say(reason))}
            for reason, number in self._numbers.items()
        ]


def group_blocks(paper: Paper, result: Printed, reasons: Reasons) -> list[Data]:
    """Return the chosen rows under the headings of their groups."""
    return [
        {"title": paper.say(group.label), "rows": [_row(paper, result, row, reasons) for row in rows]}
        for group, rows in groupby(result.rows, key=lambda row: row.group)
    ]


def remark(paper: Paper, row: Row) -> str:
    """Return what is better in a row, empty where nothing is or where the row is not ranked."""
    if row.reason.en:
        return ""
    text = {Direction.HIGHER: compare_words.HIGHER, Direction.LOWER: compare_words.LOWER}.get(row.direction)
    return paper.say(text) if text is not None else ""


def _row(paper: Paper, result: Printed, row: Row, reasons: Reasons) -> Data:
    return {
        "label": paper.say(BY_KEY[row.key].label),
        "remark": remark(paper, row),
        "note": reasons.number(row),
        "cells": [_cell(paper, result, row, column) for column in range(len(row.values))],
        "shared": [shared_words(paper, result, part) for part in row.parts if part.finding is not Finding.CHECK],
    }


def shared_words(paper: Paper, result: Printed, part: SharedPart) -> str:
    """Return what a shared part explains, with the cars it is about where they are not all of them."""
    said = paper.say(part.sentence)
    if len(part.columns) == len(result.shorts):
        return said
    return f"{', '.join(result.shorts[column] for column in part.columns)}: {said}"


def _cell(paper: Paper, result: Printed, row: Row, column: int) -> Data:
    figure = row.values[column]
    texts = dict.fromkeys(("unit", "mark", "aside", "changed", "delta", "word"), "")
    nothing: Data = {**texts, "reported": False, "best": False, "bar": None, "hatched": False}
    if figure is None:
        return {**nothing, "kind": "missing", "value": empty_words(paper, result, row, column)}
    value, unit = written(paper, figure)
    return {
        **nothing,
        "kind": "value",
        "value": value,
        "unit": unit,
        "mark": paper.mark(figure),
        "reported": figure.evidence is Evidence.REPORTED,
        "aside": aside(paper, result.comparison, row, column),
        "changed": changed(paper, result, row, column),
        "delta": delta(paper, row, column),
        "word": rank_word(paper, row, column),
        "best": is_best(row, column),
        "bar": bar(row, column),
        "hatched": not row.ranked,
    }


def empty_words(paper: Paper, result: Printed, row: Row, column: int) -> str:
    """Return why a cell has no value: it cannot have one, what there is may not be printed, or nobody says."""
    if column in result.withheld.get(row.key, ()):
        return paper.say(words.NOT_CONFIRMED)
    return paper.say(NO_SOURCE if row.applicable[column] else NOT_APPLICABLE)


def written(paper: Paper, figure: Figure) -> tuple[str, str]:
    """Return a value and its unit; what has its unit inside (money, stars, a zero with a meaning) has none beside."""
    spec = BY_KEY[figure.key]
    if figure.key == "price" and isinstance(figure.value, int | float):
        return format_amount(figure.value, figure.unit, paper.lang), ""
    if figure.key == "euro_ncap_stars":
        return paper.say(words.STARS, n=figure_words(figure, paper.lang)), ""
    if figure.value == 0 and spec.zero is not None:
        return paper.say(spec.zero), ""
    return figure_words(figure, paper.lang), "" if figure.words is not None else figure.unit


def aside(paper: Paper, table: Comparison, row: Row, column: int) -> str:
    """Return what a value holds for (market and date, window, powertrain, test) or the same in a second unit."""
    figure = row.values[column]
    if figure is None:
        return ""
    if row.key == "price":
        return price_where(paper, figure) if figure.market else paper.say(compare_words.NO_MARKET)
    if row.key == "power_kw":
        return horses(figure, paper.lang)
    if row.key == "dc_time_min":
        window = figure_of(table.columns[column], "dc_window")
        if window is None:
            return paper.say(compare_words.NO_WINDOW)
        return paper.say(compare_words.WINDOW, window=format_value(window.value, "dc_window", paper.lang))
    parts = [per_litre(figure, paper.lang)] if row.key in _FUEL else []
    if row.blocked_by is Basis.PLUG_IN:
        parts.append(paper.say(table.columns[column][1].powertrain.chip))
    if figure.test and (row.blocked_by is Basis.TEST or row.key == "euro_ncap_stars"):
        parts.append(figure.test)
    return ", ".join(parts)


def changed(paper: Paper, result: Printed, row: Row, column: int) -> str:
    """Return that a value is new or another one since the comparison was kept, or nothing."""
    if result.changes is None:
        return ""
    text = compare_words.BECAME.get(result.changes.of(result.comparison.columns[column][1].id, row.key))
    return paper.say(text) if text is not None else ""


def delta(paper: Paper, row: Row, column: int) -> str:
    """Return the difference to the baseline in the unit and in percent: "+93 (+21 %)"; empty without one."""
    found, figure = row.deltas[column], row.values[column]
    # That all values are equal is said by the rank.
    if found is None or figure is None or (found.equal and column in row.best and not is_best(row, column)):
        return ""
    currency = figure.unit if row.key == "price" else ""
    units = format_delta(found, BY_KEY[row.key], paper.lang, currency=currency)
    percent = "" if found.equal else format_delta_percent(found, paper.lang)
    return f"{units} ({percent})" if percent else units


def is_best(row: Row, column: int) -> bool:
    """Whether this value is better than another one; where all known ones are equal, none is the best."""
    return column in row.best and len(row.best) < _known(row)


def rank_word(paper: Paper, row: Row, column: int) -> str:
    """Return "best", "equal" where all known values of a ranked row are, or nothing."""
    if column not in row.best:
        return ""
    return paper.say(compare_words.BEST if is_best(row, column) else compare_words.EQUAL)


def bar(row: Row, column: int) -> list[float] | None:
    """Return the low and the high end of the bar, as shares of the largest value; one bar alone says nothing."""
    found = row.bars[column] if _known(row) > 1 else None
    return None if found is None else [round(found.low, 4), round(found.high, 4)]


def _known(row: Row) -> int:
    return sum(1 for figure in row.values if figure is not None)


def names_of(paper: Paper, labels: Sequence[Text]) -> str:
    """Return labels one after the other as they stand inside a sentence."""
    return ", ".join(label.inside(paper.lang) for label in labels)
