"""The table of versions on the sheet of a model."""

from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.formatting import format_date, format_figure
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.sheets import words
from catalogue_app.sheets.cells import Cell, Paper, absent, cell, figures_of, filled, fuel, power


def variant_table(paper: Paper, model: Model) -> dict[str, object]:
    """Return the title, the column heads and one row of cells per version."""
    heads = [words.VERSION, words.POWER, words.RANGE_ELECTRIC, words.CONSUMPTION, BY_KEY["zero_to_100_s"].label,
             words.PRICE]  # fmt: skip
    return {
        "title": paper.say(words.VARIANTS),
        "heads": [paper.say(head) for head in heads],
        "rows": [_row(paper, model, variant) for variant in model.variants],
        "empty": paper.say(words.NO_VARIANTS),
    }


def _row(paper: Paper, model: Model, variant: Variant) -> dict[str, object]:
    figures = figures_of(model, variant)
    reach: Cell = {"value": "", "mark": "", "reported": False, "missing": False}
    if variant.powertrain.plugs_in:
        reach = cell(paper, figures.get("range_wltp_km"))
    return {
        "name": variant.name.plain(paper.lang),
        "kind": f"{paper.say(variant.powertrain.label)}, {variant.drive.label.inside(paper.lang)}",
        "cells": [
            cell(paper, figures.get("power_kw"), power),
            reach,
            _consumption(paper, variant, figures.get("consumption_l_100km"), figures.get("consumption_kwh_100km")),
            cell(paper, figures.get("zero_to_100_s")),
            _price(paper, figures.get("price")),
        ],
    }


def _consumption(paper: Paper, variant: Variant, litres: Figure | None, current: Figure | None) -> Cell:
    if variant.powertrain.has_engine:
        return cell(paper, litres, fuel)
    return cell(paper, current)


def _price(paper: Paper, figure: Figure | None) -> Cell:
    if figure is None or not paper.may_print(figure):
        return absent(paper, figure)
    where = "NL" if figure.market == paper.home else words.country(figure.market, paper.lang)
    date = format_date(figure.as_of or figure.source.published, paper.lang) or paper.say(words.NO_DATE)
    told = where if figure.market == paper.home else paper.say(words.FOREIGN, where=where)
    return filled(paper, f"{format_figure(figure, paper.lang)} ({told}, {date})", figure)
