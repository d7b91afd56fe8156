"""The table of versions on the sheet of a model."""

from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.formatting import format_figure
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.sheets import words
from catalogue_app.sheets.cells import Cell, Paper, absent, cell, figures_of, filled, fuel, power, price_where

_WIDTHS = [1.45, 0.85, 0.75, 1.05, 0.7, 1.15]  # shares of the room, the name first


def column_figures(variant: Variant) -> tuple[str, ...]:
    """Return the figure in each column behind the name; consumption is of fuel or, without an engine, of current."""
    used = "consumption_l_100km" if variant.powertrain.has_engine else "consumption_kwh_100km"
    return "power_kw", "range_wltp_km", used, "zero_to_100_s", "price"


def variant_table(paper: Paper, model: Model) -> dict[str, object]:
    """Return the title, the column heads and one row of cells per version."""
    heads = [words.VERSION, words.POWER, words.RANGE_ELECTRIC, words.CONSUMPTION, BY_KEY["zero_to_100_s"].label]
    heads += [words.PRICE] if paper.price else []
    return {
        "title": paper.say(words.VARIANTS),
        "heads": [paper.say(head) for head in heads],
        "widths": _WIDTHS[: len(heads)],
        "rows": [_row(paper, model, variant) for variant in model.variants],
        "empty": paper.say(words.NO_VARIANTS),
    }


def _row(paper: Paper, model: Model, variant: Variant) -> dict[str, object]:
    figures = figures_of(model, variant)
    power_key, _range, used, sprint, _price_key = column_figures(variant)
    reach: Cell = {"value": "", "mark": "", "reported": False, "missing": False}
    if variant.powertrain.plugs_in:
        reach = cell(paper, figures.get("range_wltp_km"))
    return {
        "name": variant.name.plain(paper.lang),
        "kind": f"{paper.say(variant.powertrain.label)}, {variant.drive.label.inside(paper.lang)}",
        "cells": [
            cell(paper, figures.get(power_key), power),
            reach,
            cell(paper, figures.get(used), fuel if variant.powertrain.has_engine else format_figure),
            cell(paper, figures.get(sprint)),
            *([_price(paper, figures.get("price"))] if paper.price else []),
        ],
    }


def _price(paper: Paper, figure: Figure | None) -> Cell:
    if figure is None or not paper.may_print(figure):
        return absent(paper, figure)
    return filled(paper, f"{format_figure(figure, paper.lang)} ({price_where(paper, figure)})", figure)
