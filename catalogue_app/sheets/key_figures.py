"""The five figures at the top of a sheet."""

from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.formatting import NO_SOURCE, format_amounts, format_figure, format_value
from catalogue_app.facts.records import Model, Variant
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Powertrain
from catalogue_app.sheets import words
from catalogue_app.sheets.cells import (
    Paper,
    absent,
    cell,
    filled,
    horses,
    per_litre,
    price_label,
    price_note,
)
from catalogue_app.sheets.groups import Figures
from catalogue_app.sheets.spans import ends_of, known, span_of

Key = dict[str, object]


def _key(label: str, content: dict[str, str | bool], note: str = "", *, figure: str, cars: tuple[str, ...] = ()) -> Key:
    """Return a figure on top; `figure` and `cars` say what it is about, for the rules that are run over the sheet."""
    return {"label": label, "note": note, "figure": figure, "cars": list(cars), **content}


def _price(paper: Paper, figures: Figures) -> Key:
    figure = figures.get("price")
    if figure is None or not paper.may_print(figure):
        return _key(paper.say(words.PRICE), absent(paper, figure), paper.say(words.NO_DUTCH_PRICE), figure="price")
    return _key(price_label(paper, figure), cell(paper, figure), price_note(paper, figure), figure="price")


def _simple(paper: Paper, figures: Figures, key: str, label: Text, note: str = "") -> Key:
    figure = figures.get(key)
    content = cell(paper, figure)
    return _key(paper.say(label), content, "" if content["missing"] else note, figure=key)


def _power(paper: Paper, figures: Figures) -> Key:
    figure = figures.get("power_kw")
    note = horses(figure, paper.lang) if figure is not None else ""
    return _simple(paper, figures, "power_kw", words.POWER, note)


def _charging(paper: Paper, figures: Figures) -> Key:
    window, time = figures.get("dc_window"), figures.get("dc_time_min")
    note = ""
    if window is not None and time is not None and paper.may_print(time):
        said = format_value(window.value, "dc_window", paper.lang)
        note = paper.say(words.DC_TIME, window=said, time=format_figure(time, paper.lang))
    return _simple(paper, figures, "dc_max_kw", words.DC, note)


def _fuel(paper: Paper, figures: Figures, weighted: bool) -> Key:
    figure = figures.get("consumption_l_100km")
    how = paper.say(words.WEIGHTED if weighted else words.COMBINED)
    note = f"{per_litre(figure, paper.lang)}, {how}" if figure is not None else ""
    return _simple(paper, figures, "consumption_l_100km", words.CONSUMPTION, note)


def variant_keys(paper: Paper, figures: Figures, powertrain: Powertrain) -> list[Key]:
    """Return the five figures that matter most for this powertrain; speed is none (Dutch advertising code for cars)."""
    price = [_price(paper, figures)] if paper.price else []
    if powertrain is Powertrain.BEV:
        return [
            *price,
            _simple(paper, figures, "range_wltp_km", words.RANGE, paper.say(words.COMBINED)),
            _simple(paper, figures, "consumption_kwh_100km", words.CONSUMPTION, paper.say(words.COMBINED)),
            _charging(paper, figures),
            _power(paper, figures),
        ]
    fuel = _fuel(paper, figures, weighted=powertrain.plugs_in)
    how = paper.say(words.WEIGHTED if powertrain.plugs_in else words.COMBINED)
    co2 = _simple(paper, figures, "co2_g_km", words.CO2, how)
    third = (
        _simple(paper, figures, "range_wltp_km", words.RANGE_ELECTRIC)
        if powertrain.plugs_in
        else _simple(paper, figures, "boot_min_l", words.BOOT)
    )
    return [*price, fuel, co2, third, _power(paper, figures)]


def _span(paper: Paper, model: Model, key: str, label: Text, of: frozenset[Powertrain]) -> Key:
    """Return lowest to highest over the versions with these powertrains, naming the version at each end."""
    span = span_of(paper, model, key, of)
    if span is None:
        return _key(paper.say(label), absent(paper, *(f for _v, f in known(model, key, of))), figure=key)
    content = filled(paper, format_figure(span.figure, paper.lang), *span.used)
    note = _names(paper, span.low, span.high, same=span.one_value and len(span.cars) > 1)
    if key == "consumption_l_100km":
        note = f"{per_litre(span.figure, paper.lang)}{f', {note}' if note else ''}"
    return _key(paper.say(label), content, note, figure=key, cars=span.cars)


def _names(paper: Paper, low: Variant, high: Variant, *, same: bool) -> str:
    if same:
        return ""
    names = [v.name.plain(paper.lang) for v in (low, high)]
    return names[0] if low is high else " – ".join(names)


def _home_prices(paper: Paper, model: Model) -> Key:
    found = [(v, f) for v in model.variants if (f := v.figures.get("price")) is not None and paper.may_print(f)]
    home = sorted((p for p in found if p[1].market == paper.home), key=lambda p: ends_of(p[1])[0])
    if not home:
        note = words.PRICES_ABROAD if found else words.NO_DUTCH_PRICE
        nothing: dict[str, str | bool] = {**absent(paper), "value": paper.say(NO_SOURCE)}
        return _key(paper.say(words.PRICE), nothing, paper.say(note), figure="price")
    low, high = home[0], home[-1]
    same = low is high
    text = format_figure(low[1], paper.lang)
    if not same:
        text = format_amounts((ends_of(low[1])[0], ends_of(high[1])[0]), low[1].unit, paper.lang)
    names = (
        low[0].name.plain(paper.lang) if same else f"{low[0].name.plain(paper.lang)} – {high[0].name.plain(paper.lang)}"
    )
    used = (low[1],) if same else (low[1], high[1])
    told, cars = f"{price_note(paper, low[1])}: {names}", tuple(v.id for v, _figure in home)
    return _key(paper.say(words.PRICE), filled(paper, text, *used), told, figure="price", cars=cars)


_ALL = frozenset(Powertrain)
_BEV = frozenset({Powertrain.BEV})
_PLUG = frozenset(p for p in Powertrain if p.plugs_in)
_FUEL = frozenset(p for p in Powertrain if p.has_engine and not p.plugs_in)


_MIDDLE = 3


def model_keys(paper: Paper, model: Model) -> list[Key]:
    """Return five figures of the whole range, low to high: price, what is known best in between, and power last.

    Weighted plug-in values rest on another basis than those of battery cars and engines, so they are not mixed.
    """
    offered = frozenset(model.powertrains)
    wanted = [
        ("consumption_l_100km", words.FUEL_CONSUMPTION, _FUEL),
        ("co2_g_km", words.CO2, _FUEL),
        ("range_wltp_km", words.RANGE_ELECTRIC, _BEV if offered & _BEV else _PLUG),
        ("consumption_kwh_100km", words.ELECTRIC_CONSUMPTION, _BEV),
        ("boot_min_l", words.BOOT, _ALL),
        ("tow_braked_kg", BY_KEY["tow_braked_kg"].label, _ALL),
    ]
    able = [entry for entry in wanted if offered & entry[2]]
    # What may be printed goes first; what is left of the room says that there is nothing.
    best = sorted(able, key=lambda entry: span_of(paper, model, entry[0], entry[2]) is None)[:_MIDDLE]
    middle = [_span(paper, model, key, label, of) for key, label, of in able if (key, label, of) in best]
    price = [_home_prices(paper, model)] if paper.price else []
    return [*price, *middle, _span(paper, model, "power_kw", words.POWER, _ALL)]
