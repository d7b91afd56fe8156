"""The consumption block that every sheet naming a model carries: consumption, CO2 and range (Directive 1999/94/EC)."""

from collections.abc import Mapping
from typing import cast

from catalogue_app.facts.formatting import format_figure
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Powertrain
from catalogue_app.sheets import words
from catalogue_app.sheets.cells import Paper, Write, filled
from catalogue_app.sheets.groups import GroupData, Rows, consumption_group, range_consumption_group
from catalogue_app.sheets.spans import span_of

RowData = dict[str, object]
_BATTERY = frozenset({Powertrain.BEV})
_PLUG_IN = frozenset(p for p in Powertrain if p.plugs_in and p.has_engine)


def consumption_rows(
    paper: Paper, model: Model, variant: Variant | None, figures: Mapping[str, Figure]
) -> list[RowData]:
    """Return the rows of a version, or of all versions of a model from lowest to highest."""
    if variant is not None:
        return rows_of(consumption_group(paper, figures, variant.powertrain))
    reach = Rows(paper, {}, words.RANGE_ELECTRIC)
    span_row(reach, paper, model, "range_wltp_km", words.RANGE_ELECTRIC, _BATTERY)
    span_row(reach, paper, model, "range_wltp_km", words.PLUG_IN_RANGE, _PLUG_IN)
    return rows_of(range_consumption_group(paper, model)) + rows_of(reach.data)


def span_row(
    rows: Rows,
    paper: Paper,
    model: Model,
    key: str,
    label: Text,
    of: frozenset[Powertrain],
    write: Write = format_figure,
) -> None:
    """Add a figure of the versions with these powertrains from lowest to highest, where it may be printed."""
    span = span_of(paper, model, key, of)
    if span is not None:
        rows.add(label, filled(paper, write(span.figure, paper.lang), *span.used), key, span.cars)


def rows_of(groups: list[GroupData]) -> list[RowData]:
    """Return the rows of some groups after one another."""
    return [row for group in groups for row in cast("list[RowData]", group["rows"])]
