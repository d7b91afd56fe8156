"""Variants with any values and parts, for what must hold whatever the content says."""

from hypothesis import strategies as st

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.records import Component, Figure, Model, PartLink, Source, Statement, Variant
from catalogue_app.facts.text import same
from catalogue_app.facts.vocabulary import Body, ComponentKind, Drive, Ownership, Powertrain, Status

SOURCE = Source("s", "Publisher", "Title")
NUMBERS = [
    "price",
    "power_kw",
    "torque_nm",
    "cylinders",
    "battery_net_kwh",
    "dc_max_kw",
    "dc_time_min",
    "range_wltp_km",
    "consumption_l_100km",
    "length_mm",
]
"""Of every direction, every measuring basis and every kind of part that a figure follows from."""
WORDS = ["transmission", "battery_chemistry"]
levels = st.sampled_from([Evidence.OFFICIAL, Evidence.PRESS, Evidence.PRESS, Evidence.REPORTED, Evidence.RUMOURED])
number = st.integers(0, 3)
value = st.one_of(number, number, st.tuples(number, number).map(lambda ends: tuple(sorted(ends))))
powertrains = st.sampled_from([Powertrain.BEV, Powertrain.BEV, Powertrain.PETROL, Powertrain.MHEV, Powertrain.PHEV])
drives = st.sampled_from([Drive.FWD, Drive.FWD, Drive.AWD])
markets = st.sampled_from([None, "NL", "DE"])


def component(kind: ComponentKind, number: int) -> Component:
    """Return one of a few parts of a kind; of batteries the odd ones state a capacity and a charging peak."""
    name = f"{kind.value}-{number}"
    statement = Statement(f"st-{name}", name, same(name), Evidence.OFFICIAL, None, SOURCE)
    figures = {"battery_kwh": 50, "dc_max_kw": 3} if kind is ComponentKind.BATTERY and number else {}
    return Component(name, kind, kind.layer, same(name), Ownership.STELLANTIS, statement, figures=figures)


KINDS = (ComponentKind.MOTOR, ComponentKind.BATTERY, ComponentKind.ENGINE, ComponentKind.TRANSMISSION)


@st.composite
def parts(draw):
    found = []
    for kind in KINDS:
        for which in draw(st.sampled_from([(0,), (0,), (1,), (0, 1), ()])):
            evidence = draw(levels)
            source = Source(f"s-{evidence}", "Publisher", "Title")
            found.append(PartLink(component(kind, which), ("v",), evidence, None, source, same("has it")))
    return tuple(found)


@st.composite
def column(draw):
    figures = {}
    for key in draw(st.sets(st.sampled_from(NUMBERS))):
        test = draw(st.sampled_from([None, "WLTP", "NEDC"])) if key == "consumption_l_100km" else None
        market = draw(markets) if key == "price" else None
        figures[key] = Figure(key, draw(value), BY_KEY[key].unit, draw(levels), SOURCE, None, market, test)
    for key in WORDS:
        word = draw(st.sampled_from([None, "one", "Two"]))
        if word:
            figures[key] = Figure(key, word, "", draw(levels), SOURCE)
    window = draw(st.sampled_from([None, "20-80", "30-80"]))
    if window:
        figures["dc_window"] = Figure("dc_window", window, "%", Evidence.PRESS, SOURCE)
    model = Model("m", "Brand", "Model", Status.ON_SALE, "C", Body.SUV, 5, 5, parts=draw(parts()))
    return model, Variant("v", "m", same("V"), draw(powertrains), draw(drives), figures)


columns = st.lists(column(), min_size=2, max_size=4)
