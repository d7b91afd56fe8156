"""The price card: one all-in price of this country first and largest, or the words that ask for it."""

from datetime import date

import pytest

from catalogue_app.linting.draft import EnergyLabel, Template
from catalogue_app.sheets.jobs import SheetJob
from catalogue_app.sheets.making import prepare, render
from tests.sheets.awkward import pdf_text, priced, squeezed

DAY = date(2026, 11, 25)
MODEL = "opel/mokka"
MOKKA = "opel/mokka/mokka-1-2-turbo-136-manual"


def price_of(catalogue, book, subject=MOKKA, **rest):
    return prepare(catalogue, SheetJob((subject,), Template.PRICE, today=DAY, **rest), book).setting.data["price"]


def test_an_all_in_price_stands_first_with_its_day(edition, book):
    shelf = priced(edition, MODEL)
    ready = prepare(shelf, SheetJob((MOKKA,), Template.PRICE, today=DAY), book)
    price = ready.setting.data["price"]
    assert price["known"]
    assert squeezed(price["value"]).removeprefix("€") == "37.000"
    assert price["note"] == "rijklaar, alles inbegrepen · prijs van 20 nov 2026"
    severities = {f.rule.id: f.severity.value for f in ready.findings}
    assert {severities[rule] for rule in ("price-first", "price-all-in", "one-price", "price-dated")} == {"ok"}
    assert [tag.car for tag in ready.setting.draft.prices] == [MOKKA]


@pytest.mark.parametrize(
    "changes", [{"market": "FR"}, {"test": "published"}, {"test": "list"}, {"market": None}, {"test": None}]
)
def test_any_other_price_is_not_printed_and_asked_for(edition, book, changes):
    shelf = priced(edition, MODEL, **changes)
    price = price_of(shelf, book)
    assert (price["known"], price["value"]) == (False, "Vraag ons naar de prijs")
    assert "40.000" not in pdf_text(render(shelf, SheetJob((MOKKA,), Template.PRICE, today=DAY), book).pages[0])


def test_the_price_of_a_model_is_its_lowest_and_names_the_version(edition, book):
    shelf = priced(edition, MODEL)
    price = price_of(shelf, book, MODEL)
    last = shelf.model(MODEL).variants[-1]
    assert price["label"] == "Prijs vanaf"
    assert price["cars"] == [last.id]
    assert last.name.nl.removeprefix("Mokka ") in price["note"]


def test_consumption_is_said_in_both_units_and_power_in_kilowatt_first(catalogue, book):
    data = prepare(catalogue, SheetJob((MOKKA,), Template.PRICE, today=DAY), book).setting.data
    rows = {row["figure"]: row["value"] for row in data["rows"]}
    assert "l/100 km" in rows["consumption_l_100km"]
    assert "km/l" in rows["consumption_l_100km"]
    assert rows["co2_g_km"].endswith("g/km")
    assert rows["power_kw"] == "100 kW (136 pk)"


def test_battery_cars_and_plug_ins_of_a_model_have_a_range_each(catalogue, book):
    data = prepare(catalogue, SheetJob(("jeep/compass",), Template.PRICE, today=DAY), book).setting.data
    reach = [row["label"] for row in data["rows"] if row["figure"] == "range_wltp_km"]
    assert reach == ["Elektrisch bereik, WLTP", "Plug-in, elektrisch bereik, WLTP"]


def test_an_energy_class_stands_there_only_as_it_was_given(catalogue, book):
    plain = SheetJob((MOKKA,), Template.PRICE, today=DAY)
    assert "Energielabel" not in pdf_text(render(catalogue, plain, book).pages[0])
    given = SheetJob((MOKKA,), Template.PRICE, today=DAY, label=EnergyLabel("C", "RDW", "2026"))
    made = render(catalogue, given, book)
    assert squeezed("Energielabel: C (RDW, 2026)") in pdf_text(made.pages[0])
    assert {f.rule.id: f.severity.value for f in made.findings}["class-as-given"] == "ok"
    nobody = SheetJob((MOKKA,), Template.PRICE, today=DAY, label=EnergyLabel("C"))
    assert [f.rule.id for f in prepare(catalogue, nobody, book).blocked] == ["class-as-given"]
