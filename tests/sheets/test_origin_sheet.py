"""The origin sheet: layers with owner and evidence, the car cut open, the family to one scale."""

from datetime import date

import pytest

from catalogue_app.drawing.path import bounds
from catalogue_app.drawing.shapes import box
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.linting.draft import Template
from catalogue_app.sheets.hatching import hatch_dots, hatch_lines
from catalogue_app.sheets.jobs import SheetJob
from catalogue_app.sheets.making import prepare

DAY = date(2026, 11, 25)
BOX = box(100.0, 50.0, 900.0, 250.0, 30.0)


def data_of(catalogue, book, subject, **rest):
    return prepare(catalogue, SheetJob((subject,), Template.ORIGIN, today=DAY, **rest), book).setting.data


def test_numbers_on_the_car_are_those_of_the_layers(catalogue, book):
    data = data_of(catalogue, book, "leapmotor/b10/b10-life-pro-56-2-kwh")
    rows = {row["number"]: row for row in data["rows"] if row["number"]}
    assert [row["number"] for row in data["rows"]] == ["1", "2", "3", "", "4", "5"]  # it has no engine
    for zone in data["cutaway"]["zones"]:
        assert zone["glyph"] in {owner["glyph"] for owner in rows[zone["number"]]["owners"]}
    assert {zone["number"] for zone in data["cutaway"]["zones"]} == {"1", "2", "3", "4"}


def test_a_part_of_a_partner_has_slanting_lines_and_one_of_a_supplier_dots(catalogue, book):
    partner = data_of(catalogue, book, "leapmotor/b10")["cutaway"]["zones"]
    assert all(zone["lines"] for zone in partner if zone["glyph"] == "partner")
    fiat = data_of(catalogue, book, "abarth/500e/500e-155")["cutaway"]["zones"]
    battery = next(zone for zone in fiat if zone["glyph"] == "supplier")
    assert battery["dots"]
    assert battery["lines"] == []


@pytest.mark.parametrize("owner", Ownership)
def test_a_pattern_stays_inside_its_shape(owner):
    edge = bounds(BOX)
    points = [(x, y) for x0, y0, x1, y1 in hatch_lines(BOX, owner, 40) for x, y in ((x0, y0), (x1, y1))]
    points += hatch_dots(BOX, owner, 40)
    assert bool(points) == (owner in (Ownership.JOINT_VENTURE, Ownership.PARTNER, Ownership.SUPPLIER))
    for x, y in points:
        assert edge.x0 - 0.5 <= x <= edge.x1 + 0.5
        assert edge.y0 - 0.5 <= y <= edge.y1 + 0.5


def test_level_lines_are_level_and_slanting_lines_rise_by_half_a_right_angle():
    assert {y0 == y1 for _x0, y0, _x1, y1 in hatch_lines(BOX, Ownership.JOINT_VENTURE, 40)} == {True}
    slants = [(y1 - y0) / (x1 - x0) for x0, y0, x1, y1 in hatch_lines(BOX, Ownership.PARTNER, 40)]
    assert slants == pytest.approx([1.0] * len(slants))


def test_the_family_says_what_is_shared_and_one_that_stands_alone_says_so(catalogue, book):
    peugeot = data_of(catalogue, book, "peugeot/3008")["family"]
    assert [car["name"] for car in peugeot["cars"]] == [
        "Citroën C5 Aircross", "Jeep Compass", "Opel Grandland", "Peugeot 5008",
    ]  # fmt: skip
    assert peugeot["cars"][0]["shares"].startswith("deelt platform, accu")
    assert peugeot["alone"] == ""
    assert data_of(catalogue, book, "leapmotor/b10")["family"]["alone"].startswith("Voor zover bekend deelt geen")


def test_reported_parts_make_no_family_unless_the_dealer_chooses_so(catalogue, book):
    for subject in ("fiat/600", "jeep/compass", "opel/corsa"):
        cars = data_of(catalogue, book, subject)["family"]["cars"]
        assert all(car["evidence"] in ("official", "press") for car in cars)


def test_all_that_is_not_known_is_said(catalogue, book):
    long = data_of(catalogue, book, "citroen/ami")["unknown"]
    short = prepare(catalogue, SheetJob(("citroen/ami",), today=DAY), book).setting.data["origin"]["unknown"]
    assert len(long) >= len(short)
    assert short.split(". ")[0] in long
