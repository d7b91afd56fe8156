"""The six figures a customer asks for first, in words. Pure: no Qt widgets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import (
    NOT_APPLICABLE,
    NOT_STATED,
    format_date,
    format_figure,
    format_range,
    horsepower,
    km_per_litre,
)
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.text import Lang

HOME = "NL"


@dataclass(frozen=True, slots=True)
class BigFigure:
    """A name, the value (`known` False: it says that it is not stated) and what it holds for.

    `evidence` is given where it must be told beside the figure: for what is only reported.
    """

    name: str
    value: str
    aside: str = ""
    known: bool = True
    evidence: Evidence | None = None


translate = QCoreApplication.translate


def figure_of(model: Model, variant: Variant | None, key: str) -> Figure | None:
    """Return the figure of the variant, else the one stated for the model as a whole."""
    own = variant.figures.get(key) if variant is not None else None
    return own if own is not None else model.figures.get(key)


def variant_of(model: Model, variant_id: str | None) -> Variant | None:
    """Return the variant asked for, else the first with a price of the home market, with any price, or at all."""
    if variant_id is not None:
        return next((v for v in model.variants if v.id == variant_id), None)
    for fits in (_priced_here, _priced, _any):
        found = next((v for v in model.variants if fits(v)), None)
        if found is not None:
            return found
    return None


def _priced_here(variant: Variant) -> bool:
    price = variant.figures.get("price")
    return price is not None and price.market == HOME


def _priced(variant: Variant) -> bool:
    return "price" in variant.figures


def _any(_variant: Variant) -> bool:
    return True


def big_figures(model: Model, variant: Variant | None, lang: Lang) -> tuple[BigFigure, ...]:
    """Return price, range or consumption, charging or CO2, power, boot and towing of a version."""
    plugs = variant is not None and variant.powertrain.plugs_in
    energy = (_range, _charging) if plugs else (_consumption, _co2)
    return tuple(make(model, variant, lang) for make in (_price, *energy, _power, _boot, _towing))


def row_figures(columns: Sequence[tuple[Model, Variant]], lang: Lang) -> tuple[tuple[BigFigure, ...], ...]:
    """Return for each of several versions the figures of the same rows; a row that only some can have says n/a.

    Electric cars beside fuel cars have rows for range and charging and one for consumption.
    """
    plug = any(v.powertrain.plugs_in for _, v in columns)
    fuel = any(not v.powertrain.plugs_in for _, v in columns)
    rows: list[tuple[_Make, bool | None]] = [(_price, None)]
    rows += [(_range, True), (_charging, True)] if plug else []
    rows += [(_consumption, False)] + ([] if plug else [(_co2, False)]) if fuel else []
    rows += [(_power, None), (_boot, None), (_towing, None)]
    return tuple(tuple(_row_figure(make, needs, column, lang) for make, needs in rows) for column in columns)


def _row_figure(make: "_Make", plugs: bool | None, column: tuple[Model, Variant], lang: Lang) -> BigFigure:
    model, variant = column
    made = make(model, variant, lang)
    if plugs is None or plugs is variant.powertrain.plugs_in:
        return made
    return BigFigure(made.name, NOT_APPLICABLE.in_(lang), known=False)


def _sure(model: Model, variant: Variant | None, key: str) -> Figure | None:
    """A figure that may stand beside another without a mark of its own."""
    figure = figure_of(model, variant, key)
    return figure if figure is not None and figure.evidence.releasable else None


def _made(name: str, figure: Figure | None, lang: Lang, aside: str = "") -> BigFigure:
    if figure is None:
        return BigFigure(name, NOT_STATED.in_(lang), known=False)
    weak = figure.evidence if not figure.evidence.releasable else None
    return BigFigure(name, format_figure(figure, lang), aside, evidence=weak)


def _price(model: Model, variant: Variant | None, lang: Lang) -> BigFigure:
    figure = figure_of(model, variant, "price")
    if figure is None:
        return _made(translate("BigFigures", "Price"), None, lang)
    home = figure.market == HOME
    name = (
        translate("BigFigures", "Price")
        if home
        else translate("BigFigures", "Price abroad: {market}").format(market=figure.market or "?")
    )
    parts = [figure.market or translate("BigFigures", "market not stated"), format_date(figure.as_of, lang)]
    return _made(name, figure, lang, " · ".join(p for p in parts if p))


def _range(model: Model, variant: Variant | None, lang: Lang) -> BigFigure:
    figure = figure_of(model, variant, "range_wltp_km") or figure_of(model, variant, "range_electric_km")
    battery = _sure(model, variant, "battery_net_kwh") or _sure(model, variant, "battery_gross_kwh")
    aside = (
        translate("BigFigures", "battery {size}").format(size=format_figure(battery, lang))
        if battery is not None
        else ""
    )
    return _made(translate("BigFigures", "Electric range, WLTP"), figure, lang, aside)


def _charging(model: Model, variant: Variant | None, lang: Lang) -> BigFigure:
    window, time = (_sure(model, variant, key) for key in ("dc_window", "dc_time_min"))
    aside = ""
    if window is not None and time is not None:
        aside = translate("BigFigures", "{window} in {time}").format(
            window=format_figure(window, lang), time=format_figure(time, lang)
        )
    return _made(translate("BigFigures", "Fast charging, at most"), figure_of(model, variant, "dc_max_kw"), lang, aside)


def _consumption(model: Model, variant: Variant | None, lang: Lang) -> BigFigure:
    figure = figure_of(model, variant, "consumption_l_100km")
    aside = ""
    if figure is not None and figure.low and figure.high:
        aside = format_range((km_per_litre(figure.high), km_per_litre(figure.low)), "km/l", lang)
    return _made(translate("BigFigures", "Consumption, WLTP"), figure, lang, aside)


def _co2(model: Model, variant: Variant | None, lang: Lang) -> BigFigure:
    return _made(translate("BigFigures", "CO₂ while driving, WLTP"), figure_of(model, variant, "co2_g_km"), lang)


def _power(model: Model, variant: Variant | None, lang: Lang) -> BigFigure:
    figure = figure_of(model, variant, "power_kw")
    aside = ""
    if figure is not None and figure.low is not None:
        aside = translate("BigFigures", "{hp} hp").format(hp=horsepower(figure.low))
    return _made(translate("BigFigures", "Power"), figure, lang, aside)


def _boot(model: Model, variant: Variant | None, lang: Lang) -> BigFigure:
    most = _sure(model, variant, "boot_max_l")
    aside = translate("BigFigures", "up to {most}").format(most=format_figure(most, lang)) if most is not None else ""
    return _made(translate("BigFigures", "Boot"), figure_of(model, variant, "boot_min_l"), lang, aside)


def _towing(model: Model, variant: Variant | None, lang: Lang) -> BigFigure:
    return _made(translate("BigFigures", "Towing, braked"), figure_of(model, variant, "tow_braked_kg"), lang)


_Make = Callable[[Model, Variant | None, Lang], BigFigure]
