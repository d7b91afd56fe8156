"""The spec groups of a sheet: rows with a value, and the standard ones also without."""

from collections.abc import Mapping
from typing import cast

from catalogue_app.facts.figures import BY_KEY, Group
from catalogue_app.facts.formatting import format_figure, format_value
from catalogue_app.facts.records import Figure, Model
from catalogue_app.facts.text import Lang, Text, same
from catalogue_app.facts.vocabulary import Powertrain
from catalogue_app.sheets import words
from catalogue_app.sheets.cells import Cell, Paper, Write, absent, cell, filled, fuel, power, wording
from catalogue_app.sheets.spans import known, span_of

Figures = Mapping[str, Figure]
GroupData = dict[str, object]
_WRITERS: dict[str, Write] = {
    "power_kw": power,
    "transmission": wording,
    "consumption_l_100km": fuel,
    "consumption_l_100km_charge_sustaining": fuel,
}
_LABELS = {
    "power_kw": words.POWER,
    "drive": words.KIND,
    "consumption_l_100km_charge_sustaining": words.EMPTY_BATTERY,
    "co2_g_km": words.CO2,
}


_FUEL = frozenset(p for p in Powertrain if p.has_engine and not p.plugs_in)
_PLUG_IN = frozenset(p for p in Powertrain if p.has_engine and p.plugs_in)
_RANGE_ROWS = (
    (words.FUEL_CONSUMPTION, "consumption_l_100km", _FUEL),
    (words.CO2, "co2_g_km", _FUEL),
    (words.PLUG_IN_WEIGHTED, "consumption_l_100km", _PLUG_IN),
    (words.PLUG_IN_EMPTY, "consumption_l_100km_charge_sustaining", _PLUG_IN),
    (words.PLUG_IN_ELECTRIC, "consumption_kwh_100km", _PLUG_IN),
    (words.PLUG_IN_CO2, "co2_g_km", _PLUG_IN),
    (words.ELECTRIC_CONSUMPTION, "consumption_kwh_100km", frozenset({Powertrain.BEV})),
)


class Rows:
    """Collects the rows of one group."""

    def __init__(self, paper: Paper, figures: Figures, group: Text) -> None:
        self._paper, self._figures, self._title = paper, figures, group
        self._rows: list[dict[str, object]] = []

    def row(self, key: str, *, standard: bool = False) -> None:
        """Add the row of a figure; a standard one says `geen bron` when there is none."""
        figure = self._figures.get(key)
        if standard or self._paper.may_print(figure):
            label = _LABELS.get(key, BY_KEY[key].label)
            self.add(label, cell(self._paper, figure, _WRITERS.get(key, format_figure)), key)

    def add(self, label: Text, content: Cell, key: str = "", cars: tuple[str, ...] = ()) -> None:
        """Add a row made elsewhere; the keys of its figures and its cars are for the rules run over the sheet."""
        self._rows.append({"label": self._paper.say(label), "figure": key, "cars": list(cars), **content})

    def joined(self, label: Text, keys: tuple[str, ...], *, standard: bool = False) -> None:
        """Add one row of several figures with commas between."""
        found = [self._figures[k] for k in keys if self._paper.may_print(self._figures.get(k))]
        if found:
            parts = ", ".join(_part(figure, self._paper) for figure in found)
            self.add(label, filled(self._paper, parts, *found), " ".join(figure.key for figure in found))
        elif standard:
            self.add(label, absent(self._paper, *(self._figures.get(k) for k in keys)))

    @property
    def data(self) -> list[GroupData]:
        """The group, or nothing when it has no rows."""
        return [{"title": self._paper.say(self._title), "rows": self._rows}] if self._rows else []


def _part(figure: Figure, paper: Paper) -> str:
    text = format_figure(figure, paper.lang)
    if figure.key == "battery_net_kwh":
        return paper.say(words.NET, kwh=text)
    if figure.key == "battery_gross_kwh":
        return paper.say(words.GROSS, kwh=text)
    if figure.key == "cylinders":
        return paper.say(words.CYLINDERS, n=text)
    return text


def row_count(groups: list[GroupData]) -> int:
    """Return how many rows there are in some groups."""
    return sum(len(cast("list[object]", group["rows"])) for group in groups)


def drive_group(paper: Paper, figures: Figures, powertrain: Powertrain) -> list[GroupData]:
    """Power, driven wheels, engine and performance."""
    rows = Rows(paper, figures, Group.DRIVE.label)
    rows.row("power_kw", standard=True)
    rows.row("torque_nm", standard=True)
    rows.row("drive", standard=True)
    rows.row("transmission")
    if powertrain.has_engine:
        rows.joined(words.ENGINE, ("cylinders", "displacement_cc"))
    rows.row("zero_to_100_s", standard=True)
    rows.row("top_speed_kmh", standard=True)
    return rows.data


def charging_group(paper: Paper, figures: Figures, powertrain: Powertrain) -> list[GroupData]:
    """Battery and charging; nothing for a car that has neither."""
    rows = Rows(paper, figures, Group.CHARGING.label if powertrain.plugs_in else words.BATTERY)
    if powertrain.has_motor:
        keys = ("battery_net_kwh", "battery_gross_kwh", "battery_chemistry")
        rows.joined(words.BATTERY, keys, standard=powertrain.plugs_in)
    if powertrain.plugs_in:
        rows.row("ac_max_kw", standard=True)
        rows.row("dc_max_kw", standard=powertrain is Powertrain.BEV)
        window, time = figures.get("dc_window"), figures.get("dc_time_min")
        if window is not None and time is not None and paper.may_print(window) and paper.may_print(time):
            said = format_value(window.value, "dc_window", paper.lang)
            rows.add(words.DC_WINDOW.filled(window=said), cell(paper, time), "dc_time_min")
    return rows.data


def consumption_group(paper: Paper, figures: Figures, powertrain: Powertrain) -> list[GroupData]:
    """Range, consumption and CO2; what a battery car emits is said as a whole sentence, never as a bare 0."""
    rows = Rows(paper, figures, Group.CONSUMPTION.label)
    if powertrain.plugs_in:
        rows.row("range_wltp_km", standard=True)
    rows.row("range_electric_km")
    rows.row("range_total_km")
    if powertrain is Powertrain.BEV:
        rows.row("consumption_kwh_100km", standard=True)
        zero: Cell = {"value": paper.say(words.CO2_ZERO), "mark": "", "reported": False, "missing": False}
        rows.add(same("CO₂"), zero, "co2_g_km")
        return rows.data
    rows.row("consumption_l_100km", standard=True)
    rows.row("consumption_l_100km_charge_sustaining")
    rows.row("consumption_kwh_100km")
    rows.row("co2_g_km", standard=True)
    return rows.data


def range_consumption_group(paper: Paper, model: Model) -> list[GroupData]:
    """Consumption and CO2 of all versions, low to high; plug-ins apart, as theirs are weighted with charged current."""
    rows = Rows(paper, {}, words.CONSUMPTION_AND_CO2)
    for label, key, of in _RANGE_ROWS:
        span = span_of(paper, model, key, of)
        if span is not None:
            text = _WRITERS.get(key, format_figure)(span.figure, paper.lang)
            rows.add(label, filled(paper, text, *span.used), key, span.cars)
        elif known(model, key, of):
            rows.add(label, absent(paper, *(figure for _variant, figure in known(model, key, of))), key)
    return rows.data


def dimensions_group(paper: Paper, figures: Figures) -> list[GroupData]:
    """The measures of the body."""
    rows = Rows(paper, figures, Group.DIMENSIONS.label)
    length, width = figures.get("length_mm"), figures.get("width_mm")
    if length is not None and width is not None and paper.may_print(length) and paper.may_print(width):
        size = f"{format_value(length.value, 'length_mm', paper.lang)} × {format_figure(width, paper.lang)}"
        rows.add(words.LENGTH_WIDTH, filled(paper, size, length, width), "length_mm width_mm")
    else:
        rows.row("length_mm", standard=True)
        rows.row("width_mm", standard=True)
    rows.row("height_mm", standard=True)
    rows.row("wheelbase_mm", standard=True)
    rows.row("ground_clearance_mm")
    rows.row("turning_circle_m", standard=True)
    return rows.data


def space_group(paper: Paper, figures: Figures) -> list[GroupData]:
    """Room, mass and towing, and the crash test."""
    rows = Rows(paper, figures, Group.SPACE.label)
    rows.row("boot_min_l", standard=True)
    rows.row("boot_max_l")
    rows.row("frunk_l")
    rows.row("kerb_mass_kg", standard="mass_in_running_order_kg" not in figures)
    rows.row("mass_in_running_order_kg")
    rows.row("tow_braked_kg", standard=True)
    stars = figures.get("euro_ncap_stars")
    if stars is not None and paper.may_print(stars):
        label = stars.test or "Euro NCAP"
        rows.add(same(label), cell(paper, stars, _stars), "euro_ncap_stars")
    return rows.data


def _stars(figure: Figure, lang: Lang) -> str:
    return words.STARS.filled(n=str(figure.value)).in_(lang)
