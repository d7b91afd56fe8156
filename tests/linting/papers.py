"""Made-up papers: one per template on which every rule that can be kept is kept, and the pieces to break it with."""

from dataclasses import replace
from datetime import date

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Figure, Source
from catalogue_app.facts.vocabulary import Powertrain
from catalogue_app.linting.draft import (
    Block,
    Car,
    Draft,
    Line,
    OriginWords,
    Place,
    Poster,
    PosterRow,
    PriceBasis,
    PriceTag,
    Template,
)

TODAY = date(2026, 11, 25)
SOURCE = Source("s-maker", "Acme", "Price list", published=PartialDate(2026, 11))
UNITS = {
    "consumption_l_100km": "l/100 km", "consumption_l_100km_charge_sustaining": "l/100 km", "co2_g_km": "g/km",
    "consumption_kwh_100km": "kWh/100 km", "range_wltp_km": "km", "power_kw": "kW", "zero_to_100_s": "s",
    "battery_net_kwh": "kWh", "battery_gross_kwh": "kWh", "price": "EUR",
}  # fmt: skip


def figure(key, value, evidence=Evidence.OFFICIAL, **rest):
    return Figure(key, value, UNITS[key], evidence, SOURCE, **rest)


def figures(**values):
    return {key: figure(key, value) for key, value in values.items()}


PETROL = Car("acme/one/petrol", "Acme One 1.2", Powertrain.PETROL,
             figures(consumption_l_100km=(5.2, 6.1), co2_g_km=(118, 139), power_kw=100))  # fmt: skip
DIESEL = Car("acme/one/diesel", "Acme One 1.5 D", Powertrain.DIESEL,
             figures(consumption_l_100km=4.6, co2_g_km=121, power_kw=96))  # fmt: skip
PLUG_IN = Car("acme/one/phev", "Acme One PHEV", Powertrain.PHEV,
              figures(consumption_l_100km=0.9, consumption_l_100km_charge_sustaining=5.9, co2_g_km=20,
                      consumption_kwh_100km=15.1, range_wltp_km=70))  # fmt: skip
BATTERY = Car("acme/one/bev", "Acme One E", Powertrain.BEV,
              figures(consumption_kwh_100km=15.1, range_wltp_km=(390, 410), battery_net_kwh=51,
                      battery_gross_kwh=54))  # fmt: skip
FUEL = Line(Place.TABLE, "5,2 – 6,1 l/100 km (16,4 – 19,2 km/l)", "Verbruik, WLTP", figure="consumption_l_100km")
CO2 = Line(Place.TABLE, "118 – 139 g/km", "CO₂ tijdens het rijden, WLTP", figure="co2_g_km")
POWER = Line(Place.TABLE, "100 kW (136 pk)", "Vermogen", figure="power_kw")
PRICE = Line(Place.HEADLINE, "€ 29.990", "Prijs", "rijklaar, NL, 20 nov 2026", "price")
TAG = PriceTag(29990, "EUR", "NL", PriceBasis.ALL_IN, PartialDate(2026, 11, 20), "Acme One 1.2", "Acme", PETROL.id)
POSTER = Poster(700, 500, (PosterRow("Benzine", "Acme Nul", 101), PosterRow("Benzine", "Acme One", 118),
                           PosterRow("Diesel", "Acme One", 99)), on_sale=2)  # fmt: skip
BLOCKS = {
    Block.MADE: "Opgesteld 25 nov 2026", Block.EDITION: "Gegevens per 23 nov 2026", Block.DEALER: "Garage Jansen",
    Block.OFFER: "Cijfers kunnen wijzigen; de offerte geldt.", Block.SOURCES: "Acme, price list",
    Block.TEST: "Verbruik, CO₂ en bereik: WLTP, gecombineerd; de praktijk kan afwijken.",
    Block.EVIDENCE_WORDS: "Officieel, Pers", Block.CODE: "QR",
}  # fmt: skip
GOOD = Draft(
    Template.SPEC, PETROL.id, "nl", TODAY, (PETROL,), (Line(Place.NAME, "Acme One 1.2"), PRICE, FUEL, CO2, POWER),
    (TAG,), (OriginWords("Acme Base", Evidence.OFFICIAL, SOURCE),), BLOCKS, ranked=("power_kw",),
)  # fmt: skip


def good(template, **changes):
    """A paper of a template that keeps every rule that a paper can keep."""
    poster = POSTER if template is Template.OVERVIEW else None
    return replace(GOOD, **{"template": template, "poster": poster, **changes})


def electric(template=Template.SPEC):
    """The same for a battery car."""
    lines = (
        Line(Place.NAME, "Acme One E"),
        PRICE,
        Line(Place.TABLE, "15,1 kWh/100 km", "Stroomverbruik, WLTP", figure="consumption_kwh_100km"),
        Line(Place.TABLE, "0 g/km tijdens het rijden (WLTP)", "CO₂", figure="co2_g_km"),
    )
    return good(template, cars=(BATTERY,), lines=lines, ranked=())


def plug_in(*without):
    """The same for a plug-in, but for some of its figures."""
    car = replace(PLUG_IN, figures={k: f for k, f in PLUG_IN.figures.items() if k not in without})
    return good(Template.SPEC, cars=(car,), ranked=())


def saying(text, place=Place.NOTE, figure="", label=""):
    """A good paper with one line more."""
    return lambda draft: replace(draft, lines=(*draft.lines, Line(place, text, label, figure=figure)))


def instead(old, **changes):
    """A good paper with one line changed."""
    return lambda draft: replace(
        draft, lines=tuple(replace(line, **changes) if line == old else line for line in draft.lines)
    )


def with_figures(**changes):
    """A good paper whose car has other figures; None takes one off."""
    merged = {**PETROL.figures, **changes}
    car = replace(PETROL, figures={k: f for k, f in merged.items() if f is not None})
    return lambda draft: replace(draft, cars=(car, *draft.cars[1:]))


def priced(*tags, **changes):
    """A good paper with other prices, or with its price changed."""
    return lambda draft: replace(draft, prices=tags or (replace(TAG, **changes),))


def without(*blocks):
    """A good paper without some parts."""
    return lambda draft: replace(draft, blocks={k: v for k, v in draft.blocks.items() if k not in blocks})
