"""The rules over what our own sheets print of the shipped cars."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from catalogue_app import resources
from catalogue_app.exchange.assemble import load_edition
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import LANGUAGES
from catalogue_app.linting.draft import TO_ASK, Block, Place, Template
from catalogue_app.linting.lint import lint
from catalogue_app.linting.rules import Level
from catalogue_app.sheets.compare_order import Order
from catalogue_app.sheets.drafts import Terms, compare_draft, draft_of
from catalogue_app.sheets.jobs import SheetJob
from catalogue_app.sheets.making import prepare
from catalogue_app.sheets.sheet import sheet_data
from tests.sheets.conftest import EditionCatalogue
from tests.sheets.test_spec_sheet import printed

DAY = date(2026, 11, 25)
TERMS = Terms("nl", DAY)
GOLDEN = Path(__file__).parent / "golden"
HYBRID = "peugeot/3008/3008-hybrid-145-e-dcs6"
B10 = "leapmotor/b10/b10-life-pro-56-2-kwh"
PETROL = "opel/mokka/mokka-1-2-turbo-136-manual"
PLUG_IN = "peugeot/3008/3008-plug-in-hybrid-195-e-dcs7"
RANGE = "peugeot/3008"
# What is wrong with the layout of a sheet, whatever is known of the car, and so never may be found on one of ours.
LAYOUT = {
    "both-units", "whole-grams", "wltp-only", "wltp-named", "low-and-high", "as-readable-as-the-rest", "no-bare-zero",
    "no-emission-free", "one-price", "no-subsidy-off", "price-dated", "speed-is-no-headline", "no-green-words",
    "origin-sourced", "no-rumours-in-print", "reported-is-marked", "black-and-white",
}  # fmt: skip


@pytest.fixture(scope="module")
def shelf():
    return EditionCatalogue(load_edition(resources.content()))


def severities(findings):
    return {finding.rule.id: finding.severity.value for finding in findings}


@pytest.mark.parametrize("subject", [HYBRID, B10, PETROL, PLUG_IN, RANGE])
def test_the_findings_on_known_cars(shelf, book, subject):
    """To make a golden file anew, write what this test compares with it, and read every line of the difference."""
    found = severities(lint(draft_of(shelf, subject, Template.SPEC, TERMS), book, DAY))
    golden = GOLDEN / f"{subject.replace('/', '_')}.json"
    assert found == json.loads(golden.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("lang", "step"), [("nl", 1), ("en", 5), ("de", 5), ("fr", 5), ("it", 5)])
def test_no_sheet_of_ours_breaks_a_rule_by_its_layout(shelf, book, lang, step):
    ids = [i for model in shelf.models() for i in (model.id, *(v.id for v in model.variants))]
    for subject in ids[::step]:
        draft = draft_of(shelf, subject, Template.SPEC, replace(TERMS, lang=lang))
        broken = {f.rule.id for f in lint(draft, book, DAY) if f.severity is not Level.OK}
        assert broken & LAYOUT == set(), subject


@pytest.mark.parametrize("subject", [B10, RANGE, "opel/c-suv-2028", PLUG_IN])
@pytest.mark.parametrize("reported", [False, True])
def test_nothing_that_is_printed_escapes_the_rules(shelf, subject, reported):
    draft = draft_of(shelf, subject, Template.SPEC, replace(TERMS, with_reported=reported))
    seen = " ".join([*(line.text for line in draft.lines), *draft.blocks.values()])
    data = sheet_data(shelf, subject, "nl", with_reported=reported)
    # The letterhead names the kind of sheet and the drawing bears numbers of the table.
    drawn = {data["letterhead"], *(line["value"] for line in data["drawing"]["lines"])}
    owners = {owner["word"] for row in data["origin"]["rows"] for owner in row["owners"]}
    dates = {row["date"] for row in data["origin"]["rows"]}
    missed = [text for text in printed(data) if " ".join(text.split()) not in seen]
    assert set(missed) <= drawn | owners | dates | {
        data["origin"]["title"],
        *(g["title"] for g in data["left"] + data["right"]),
    }


def test_the_lines_know_their_figure_place_and_car(shelf):
    draft = draft_of(shelf, RANGE, Template.SPEC, TERMS)
    top = {line.figure: line for line in draft.at(Place.HEADLINE)}
    assert "zero_to_100_s" not in top
    spans = [line for line in draft.showing("consumption_l_100km") if len(line.cars) > 1 or "Plug-in" in line.label]
    assert any("0,8 – 1,3 l/100 km (76,9 – 125,0 km/l)" in line.text for line in spans)
    car = next(car for car in draft.cars if car.id == PLUG_IN)
    assert {"consumption_l_100km", "consumption_l_100km_charge_sustaining", "co2_g_km", "price"} <= set(car.figures)
    hybrid = next(car for car in draft.cars if car.id == HYBRID)
    assert "consumption_l_100km" not in hybrid.figures  # only reported, so not printed


def test_what_is_only_reported_is_printed_and_judged_by_choice(shelf, book):
    without = draft_of(shelf, HYBRID, Template.SPEC, TERMS)
    with_it = draft_of(shelf, HYBRID, Template.SPEC, replace(TERMS, with_reported=True))
    assert severities(lint(without, book, DAY))["consumption-and-co2"] == "block"
    assert severities(lint(with_it, book, DAY))["consumption-and-co2"] == "ok"
    assert with_it.cars[0].figures["co2_g_km"].evidence is Evidence.REPORTED


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_parts_of_a_sheet_are_recognised_in_every_language(shelf, lang):
    blocks = draft_of(shelf, B10, Template.SPEC, replace(TERMS, lang=lang)).blocks
    assert {block for block in Block if blocks.get(block)} == set(Block) - {Block.DEALER, Block.CODE}


def test_a_price_that_is_not_all_in_is_not_on_a_price_card_and_is_asked_for(shelf, book):
    ready = prepare(shelf, SheetJob((PLUG_IN,), Template.PRICE, today=DAY), book)
    card, found = ready.setting.draft, severities(ready.findings)
    assert [line.figure for line in card.at(Place.HEADLINE)] == [TO_ASK]
    assert card.prices == ()
    assert {line.figure for line in card.at(Place.TABLE)} >= {"consumption_l_100km", "co2_g_km", "power_kw"}
    assert {found[rule] for rule in ("price-first", "price-all-in", "power-is-no-argument")} == {"ok"}


def test_a_screen_takes_price_and_consumption_only(shelf, book):
    screen = draft_of(shelf, PLUG_IN, Template.SCREEN, TERMS)
    assert [line.figure for line in screen.at(Place.HEADLINE)] == ["price"]
    assert screen.at(Place.ORIGIN) == ()
    found = {f.rule.id: f for f in lint(screen, book, DAY)}
    assert "43.490 (markt FR)" in found["price-all-in"].text.nl


def test_an_origin_sheet_says_where_technology_comes_from_and_no_price(shelf, book):
    draft = prepare(shelf, SheetJob((B10,), Template.ORIGIN, today=DAY), book).setting.draft
    assert draft.prices == ()
    assert draft.origin


def test_a_comparison_is_judged_as_it_is_printed(shelf, book):
    model = shelf.model("peugeot/3008")
    columns = tuple((model, model.variant(v)) for v in (PLUG_IN, "peugeot/3008/e-3008-230-97-kwh-long-range"))
    draft = compare_draft(Order(columns, shelf.edition()), TERMS)
    found = severities(lint(draft, book, DAY))
    assert found["compared-on-the-same-basis"] == "ok"
    assert draft.ranked
    assert "consumption_kwh_100km" not in draft.ranked  # weighted against not weighted
    assert draft.blocks[Block.OFFER]
    fuel = draft.showing("consumption_l_100km")
    assert [line.cars for line in fuel] == [(PLUG_IN,)]
    assert "km/l" in fuel[0].text
    ranked = replace(draft, ranked=("consumption_kwh_100km",))
    assert severities(lint(ranked, book, DAY))["compared-on-the-same-basis"] == "block"
