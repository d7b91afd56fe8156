"""The five figures at the top of a sheet."""

from catalogue_app.facts.formatting import NO_SOURCE, format_amounts, format_figure, format_quantity, format_value
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Powertrain
from catalogue_app.sheets import words
from catalogue_app.sheets.cells import (
    Paper,
    absent,
    cell,
    figures_of,
    filled,
    horses,
    per_litre,
    price_label,
    price_note,
)
from catalogue_app.sheets.groups import Figures

Key = dict[str, object]


def _key(label: str, content: dict[str, str | bool], note: str = "") -> Key:
    return {"label": label, "note": note, **content}


def _price(paper: Paper, figures: Figures) -> Key:
    figure = figures.get("price")
    if figure is None or not paper.may_print(figure):
        return _key(paper.say(words.PRICE), absent(paper, figure), paper.say(words.NO_DUTCH_PRICE))
    return _key(price_label(paper, figure), cell(paper, figure), price_note(paper, figure))


def _simple(paper: Paper, figures: Figures, key: str, label: Text, note: str = "") -> Key:
    figure = figures.get(key)
    content = cell(paper, figure)
    return _key(paper.say(label), content, "" if content["missing"] else note)


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
    """Return the five figures that matter most for this powertrain."""
    if powertrain is Powertrain.BEV:
        return [
            _price(paper, figures),
            _simple(paper, figures, "range_wltp_km", words.RANGE, paper.say(words.COMBINED)),
            _simple(paper, figures, "consumption_kwh_100km", words.CONSUMPTION, paper.say(words.COMBINED)),
            _charging(paper, figures),
            _power(paper, figures),
        ]
    fuel = _fuel(paper, figures, weighted=powertrain.plugs_in)
    how = f"WLTP, {paper.say(words.WEIGHTED)}" if powertrain.plugs_in else "WLTP"
    co2 = _simple(paper, figures, "co2_g_km", words.CO2, how)
    third = (
        _simple(paper, figures, "range_wltp_km", words.RANGE_ELECTRIC)
        if powertrain.plugs_in
        else _simple(paper, figures, "zero_to_100_s", words.ZERO_TO_100)
    )
    return [_price(paper, figures), fuel, co2, third, _power(paper, figures)]


def _ends(figure: Figure) -> tuple[float, float]:
    low, high = figure.low, figure.high
    if low is None or high is None:
        raise ValueError(f"{figure.key} of a version is not a number")
    return low, high


def _span(paper: Paper, model: Model, key: str, label: Text, of: frozenset[Powertrain]) -> Key:
    """Return lowest to highest over the versions with these powertrains, naming the version at each end."""
    own = [v for v in model.variants if v.powertrain in of]
    found = [(v, f) for v in own if (f := figures_of(model, v).get(key)) is not None]
    usable = [(v, f) for v, f in found if paper.may_print(f)]
    if not usable:
        return _key(paper.say(label), absent(paper, *(f for _v, f in found)))
    low = min(usable, key=lambda pair: _ends(pair[1])[0])
    high = max(usable, key=lambda pair: _ends(pair[1])[1])
    ends = (_ends(low[1])[0], _ends(high[1])[1])
    figure = low[1]
    value = ends[0] if ends[0] == ends[1] else ends
    text = format_quantity(value, key, figure.unit, paper.lang)
    used = (low[1],) if low[1] is high[1] else (low[1], high[1])
    return _key(paper.say(label), filled(paper, text, *used), _names(paper, low[0], high[0], len(usable), ends))


def _names(paper: Paper, low: Variant, high: Variant, count: int, ends: tuple[float, float]) -> str:
    if ends[0] == ends[1] and count > 1:
        return ""
    names = [v.name.plain(paper.lang) for v in (low, high)]
    return names[0] if low is high else " – ".join(names)


def _home_prices(paper: Paper, model: Model) -> Key:
    found = [(v, f) for v in model.variants if (f := v.figures.get("price")) is not None and paper.may_print(f)]
    home = sorted((p for p in found if p[1].market == paper.home), key=lambda p: _ends(p[1])[0])
    if not home:
        note = words.PRICES_ABROAD if found else words.NO_DUTCH_PRICE
        nothing: dict[str, str | bool] = {**absent(paper), "value": paper.say(NO_SOURCE)}
        return _key(paper.say(words.PRICE), nothing, paper.say(note))
    low, high = home[0], home[-1]
    same = low is high
    text = format_figure(low[1], paper.lang)
    if not same:
        text = format_amounts((_ends(low[1])[0], _ends(high[1])[0]), low[1].unit, paper.lang)
    names = (
        low[0].name.plain(paper.lang) if same else f"{low[0].name.plain(paper.lang)} – {high[0].name.plain(paper.lang)}"
    )
    used = (low[1],) if same else (low[1], high[1])
    return _key(paper.say(words.PRICE), filled(paper, text, *used), f"{price_note(paper, low[1])}: {names}")


_ALL = frozenset(Powertrain)
_BEV = frozenset({Powertrain.BEV})
_PLUG = frozenset(p for p in Powertrain if p.plugs_in)
_FUEL = frozenset(p for p in Powertrain if p.has_engine and not p.plugs_in)


def model_keys(paper: Paper, model: Model) -> list[Key]:
    """Return five figures of the whole range, low to high.

    Weighted plug-in values rest on another basis than those of battery cars and engines, so they are not mixed.
    """
    offered = frozenset(model.powertrains)
    keys = [_home_prices(paper, model), _span(paper, model, "power_kw", words.POWER, _ALL)]
    if offered & _PLUG:
        keys.append(_span(paper, model, "range_wltp_km", words.RANGE_ELECTRIC, _BEV if offered & _BEV else _PLUG))
    if offered & _FUEL:
        keys.append(_span(paper, model, "consumption_l_100km", words.FUEL_CONSUMPTION, _FUEL))
    if offered & _BEV:
        keys.append(_span(paper, model, "consumption_kwh_100km", words.ELECTRIC_CONSUMPTION, _BEV))
    keys.append(_span(paper, model, "zero_to_100_s", words.ZERO_TO_100, _ALL))
    keys.append(_span(paper, model, "boot_min_l", words.BOOT, _ALL))
    return keys[:5]
