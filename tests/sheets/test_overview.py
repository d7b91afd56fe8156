"""The rules of the showroom overview: who stands where, with what, and what never stands there."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Figure, Model, Source, Variant
from catalogue_app.facts.text import same
from catalogue_app.facts.vocabulary import Body, Drive, Match, Powertrain, Status
from catalogue_app.sheets.overview import Fuel, fuel_of, may_stand, overview_among, overview_of
from catalogue_app.sheets.overview_cells import OverviewNotes, cells_of, part_of, second_line

SOURCE = Source("s-x", "Register", "A list", None, PartialDate(2026, 1), "nl", "registry")
UNITS = {
    "consumption_l_100km": "l/100 km", "co2_g_km": "g/km", "consumption_kwh_100km": "kWh/100 km", "range_wltp_km": "km",
}  # fmt: skip
USE, CO2, CURRENT, RANGE = UNITS


def figure(key, value, evidence=Evidence.OFFICIAL, **rest):
    return Figure(key, value, UNITS.get(key, "l/100 km"), evidence, SOURCE, None, rest.pop("market", "NL"), **rest)


def version(name, powertrain, *figures):
    return Variant(f"x/{name}", "x", same(name), powertrain, Drive.FWD, {f.key: f for f in figures})


def car(name, *versions, status=Status.ON_SALE, body=Body.SUV):
    return Model(f"x/{name}", "X", name, status, "B", body, 5, 5, variants=tuple(versions))


def petrol(name, use, co2, **rest):
    return version(name, Powertrain.PETROL, figure(USE, use, **rest), figure(CO2, co2, **rest))


def only(overview, fuel):
    return next(group for group in overview.groups if group.fuel is fuel)


def names(overview, fuel):
    return [entry.name for entry in only(overview, fuel).entries]


def test_every_powertrain_has_a_fuel():
    fuels = {p: fuel_of(car("a"), version("v", p)) for p in Powertrain}
    assert fuels == {
        Powertrain.BEV: Fuel.ELECTRIC, Powertrain.EREV: Fuel.PLUG_IN, Powertrain.PHEV: Fuel.PLUG_IN,
        Powertrain.HEV: Fuel.PETROL, Powertrain.MHEV: Fuel.PETROL, Powertrain.PETROL: Fuel.PETROL,
        Powertrain.DIESEL: Fuel.DIESEL,
    }  # fmt: skip
    assert fuel_of(car("a"), version("2.0 BlueHDi 48V", Powertrain.MHEV)) is Fuel.DIESEL


def test_the_shipped_order_by_hand(edition):
    """Read by hand in db/catalogue/brands: fiat.yaml 1562, peugeot.yaml 1008, ds, citroen, alfa-romeo."""
    overview = overview_among(edition.models, edition.edition)
    diesel = only(overview, Fuel.DIESEL)
    told = [(e.name, e.spreads[USE].ends, e.spreads[CO2].ends) for e in diesel.entries]
    assert told == [
        ("Fiat Tipo", (4.4, 4.8), (116, 127)),
        ("Peugeot 308", (4.7, 5.6), (124, 148)),
        ("DS 7", (5.3, 6.1), (139, 161)),
        ("Citroën Berlingo", (5.2, 6.5), (136, 171)),  # two versions: 136 to 161 and 143 to 171
        ("Alfa Romeo Stelvio", (5.6, 6.6), (146, 173)),
    ]
    # 308 SW has its diesel figures from the press alone, though a register row of the hatchback lies beside them.
    assert "Peugeot 308 SW" in [entry.name for entry in diesel.missing]
    assert only(overview, Fuel.PLUG_IN).entries[0].name == "Peugeot 3008"
    assert cells_of(diesel.entries[0], "nl")[1].value == "20,8 – 22,7"  # 100 / 4.8 and 100 / 4.4
    assert overview.outside == ("Citroën Ami", "Fiat Topolino", "Opel Rocks Electric")


def test_every_model_on_sale_stands_there_once_under_each_of_its_fuels(edition):
    overview = overview_among(edition.models, edition.edition)
    sold = [
        m for m in edition.models if m.status in (Status.ON_SALE, Status.RUN_OUT) and m.body is not Body.QUADRICYCLE
    ]
    wanted = {(m.id, fuel_of(m, v)) for m in sold for v in m.variants}
    found = [(entry.model_id, entry.fuel) for entry in overview.entries]
    assert sorted(found) == sorted(wanted)
    assert overview.of == len(sold) == 58
    assert overview.complete == sum(
        all(entry.complete for entry in overview.entries if entry.model_id == m.id) for m in sold
    )


def test_what_is_not_sold_here_or_is_no_car_is_not_on_it():
    overview = overview_among(
        [car("a", petrol("a1", 5, 110)), car("old", petrol("o1", 4, 90), status=Status.DISCONTINUED),
         car("new", petrol("n1", 4, 90), status=Status.ANNOUNCED),
         car("last", petrol("l1", 4, 90), status=Status.RUN_OUT),
         car("bare"), car("toy", version("t", Powertrain.BEV), body=Body.QUADRICYCLE)],
        "2026-11-23",
    )  # fmt: skip
    assert names(overview, Fuel.PETROL) == ["X last", "X a"]
    assert (overview.of, overview.complete) == (3, 2)
    assert (overview.unplaced, overview.outside) == (("X bare",), ("X toy",))


def test_a_frugal_version_does_not_lift_a_model_of_which_another_is_thirsty():
    frugal_and_thirsty = car("both", petrol("b1", 4.0, 90), petrol("b2", 8.0, 180))
    overview = overview_among([frugal_and_thirsty, car("even", petrol("e1", (5.0, 5.5), (115, 125)))], "2026-11-23")
    assert names(overview, Fuel.PETROL) == ["X even", "X both"]
    both = only(overview, Fuel.PETROL).entries[1]
    assert (both.spreads[USE].ends, both.spreads[CO2].ends) == ((4.0, 8.0), (90, 180))


@pytest.mark.parametrize(
    ("evidence", "alone", "chosen"),
    [(Evidence.OFFICIAL, True, True), (Evidence.PRESS, False, True), (Evidence.REPORTED, False, True),
     (Evidence.RUMOURED, False, False), (Evidence.UNKNOWN, False, False), (Evidence.MEASURED, False, False)],
)  # fmt: skip
def test_only_official_figures_stand_there_unless_the_dealer_chooses(evidence, alone, chosen):
    one = figure(CO2, 100, evidence)
    assert may_stand(one, with_reported=False) is alone
    assert may_stand(one, with_reported=True) is chosen


def test_another_test_than_wltp_never_stands_there():
    assert may_stand(figure(CO2, 100, test="WLTP"), with_reported=False)
    assert not may_stand(figure(CO2, 100, test="NEDC"), with_reported=True)
    nedc = car("a", version("a1", Powertrain.PETROL, figure(USE, 4.0, test="NEDC"), figure(CO2, 95, test="NEDC")))
    overview = overview_among([nedc], "2026-11-23")
    assert [entry.name for entry in only(overview, Fuel.PETROL).missing] == ["X a"]


def test_what_is_half_known_says_so_and_comes_last():
    half = car("half", version("h1", Powertrain.PETROL, figure(USE, 3.0)))
    part = car("part", petrol("p1", 5, 115), version("p2", Powertrain.PETROL))
    overview = overview_among([half, part, car("whole", petrol("w1", 6, 140))], "2026-11-23")
    entries = only(overview, Fuel.PETROL).entries
    assert [(e.name, part_of(e)) for e in entries] == [("X part", "1/2"), ("X whole", ""), ("X half", "0/1")]
    assert [cell.value for cell in cells_of(entries[2], "nl")] == ["3,0", "33,3", "niet bekend"]
    assert (entries[2].lacks, entries[0].lacks, entries[1].lacks) == ((CO2,), (USE, CO2), ())
    assert overview.complete == 1


def test_electric_cars_stand_by_consumption_with_their_range():
    def ev(name, use, reach):
        return car(name, version(name, Powertrain.BEV, figure(CURRENT, use), figure(RANGE, reach)))

    overview = overview_among([ev("a", 17.04, 400), ev("b", (14, 16), (380, 420)), ev("c", 16, 500)], "2026-11-23")
    assert names(overview, Fuel.ELECTRIC) == ["X b", "X c", "X a"]
    assert [cell.value for cell in cells_of(only(overview, Fuel.ELECTRIC).entries[0], "nl")] == [
        "14,0 – 16,0",
        "380 – 420",
    ]
    assert overview.complete == 3


def test_whole_grams_and_one_decimal():
    entry = only(
        overview_among([car("a", petrol("a1", (5.25, 6), (118.5, 139.4)))], "2026-11-23"), Fuel.PETROL
    ).entries[0]
    assert [cell.value for cell in cells_of(entry, "nl")] == ["5,3 – 6,0", "16,7 – 19,0", "119 – 139"]


def test_a_plug_in_tells_its_weighted_figures_and_those_with_an_empty_battery():
    empty = Figure("consumption_l_100km_charge_sustaining", 6.0, "l/100 km", Evidence.OFFICIAL, SOURCE)
    plug = car("p", version("p1", Powertrain.PHEV, figure(USE, 1.0), figure(CO2, 25), empty, figure(CURRENT, 15.5)))
    entry = only(overview_among([plug, car("q", version("q", Powertrain.EREV))], "2026-11-23"), Fuel.PLUG_IN).entries[0]
    assert second_line(entry, "nl") == "lege accu 6,0 l/100 km (16,7 km/l); 15,5 kWh/100 km"


def test_each_source_has_its_letter_and_a_foreign_or_reported_figure_its_words():
    overview = overview_among(
        [car("a", petrol("a1", 5, 100, market="UK")), car("b", petrol("b1", 5, 101, match=Match.RENAMED)),
         car("c", petrol("c1", 5, 102, evidence=Evidence.REPORTED)), car("d", petrol("d1", 5, 103, market="UK"))],
        "2026-11-23", with_reported=True,
    )  # fmt: skip
    notes = OverviewNotes("nl")
    assert [notes.mark(entry) for entry in overview.entries] == ["a", "b", "c", "a"]
    uk, renamed, reported = (note["text"] for note in notes.notes())
    assert "officieel cijfer van Verenigd Koninkrijk, voor Nederland nog na te gaan" in uk
    assert "oudere naam" in renamed
    assert reported == "Register, jan 2026"
    assert [cell.reported for cell in cells_of(overview.entries[2], "nl")] == [True, True, True]


AMOUNT = st.one_of(
    st.none(),
    st.tuples(st.integers(10, 300), st.integers(10, 300)).map(lambda pair: (min(pair), max(pair))),
)
MODELS = st.lists(
    st.lists(st.tuples(st.sampled_from(list(Powertrain)), AMOUNT, AMOUNT), max_size=4), max_size=8
)  # fmt: skip


@given(MODELS)
def test_whatever_is_sold_stands_there_in_order(shapes):
    models = [
        car(f"m{n}", *(
            version(f"m{n}v{k}", powertrain, *(
                figure(key, value)
                for key, value in (
                    ((CURRENT, use), (RANGE, other)) if powertrain is Powertrain.BEV else ((USE, use), (CO2, other))
                )
                if value is not None
            ))
            for k, (powertrain, use, other) in enumerate(versions)
        ))
        for n, versions in enumerate(shapes)
    ]  # fmt: skip
    overview = overview_among(models, "2026-11-23")
    assert {e.model_id for e in overview.entries} == {m.id for m in models if m.variants}
    assert len(overview.unplaced) == sum(not m.variants for m in models)
    assert [group.fuel for group in overview.groups] == [f for f in Fuel if any(f is g.fuel for g in overview.groups)]
    assert sum(len(e.versions) for e in overview.entries) == sum(len(m.variants) for m in models)
    for group in overview.groups:
        key = CURRENT if group.fuel is Fuel.ELECTRIC else CO2
        ranked = [e.spreads[key].high for e in group.entries if key in e.spreads]
        assert ranked == sorted(ranked)
        assert [key in e.spreads for e in group.entries] == sorted(
            (key in e.spreads for e in group.entries), reverse=True
        )
        assert not any(entry.spreads for entry in group.missing)
        for entry in group.entries:
            for name, spread in entry.spreads.items():
                own = [
                    v.figures[name] for m in models for v in m.variants if v.id in entry.versions and name in v.figures
                ]
                assert spread.ends == (min(f.low for f in own), max(f.high for f in own))


def test_the_overview_of_a_catalogue_is_that_of_its_models(catalogue, edition):
    assert overview_of(catalogue) == overview_among(edition.models, edition.edition)


def test_a_model_under_two_fuels_is_complete_only_when_both_are():
    two = car("two", petrol("t1", 5, 110), version("t2", Powertrain.DIESEL))
    assert overview_among([two], "2026-11-23").complete == 0
    whole = replace(two, variants=two.variants[:1])
    assert overview_among([whole], "2026-11-23").complete == 1
