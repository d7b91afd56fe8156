"""What chosen versions share, by hand from the content."""

import pytest

from catalogue_app import resources
from catalogue_app.comparison.columns import only, short_names
from catalogue_app.comparison.matrix import shared_under
from catalogue_app.exchange.assemble import load_edition
from catalogue_app.facts.vocabulary import Layer

B10 = "leapmotor/b10/b10-life-pro-max-67-1-kwh"
REEV = "leapmotor/b10/b10-hybrid-ev-reev-18-8-kwh"
E3008 = "peugeot/3008/e-3008-210-73-kwh"
E3008_LONG = "peugeot/3008/e-3008-230-97-kwh-long-range"
GRANDLAND = "opel/grandland/grandland-electric-73-kwh"
COMPASS = "jeep/compass/compass-electric-213-74-kwh"


@pytest.fixture(scope="module")
def cars():
    edition = load_edition(resources.content())
    return {v.id: (m, v) for m in edition.models for v in m.variants}


def links(found, layer):
    shared = next(entry for entry in found.layers if entry.layer is layer)
    return [(link.left, link.right, link.lane) for link in shared.links]


def test_a_chain_of_equal_parts_joins_neighbours(cars):
    found = shared_under([cars[i] for i in (B10, E3008, GRANDLAND, COMPASS)])
    for layer in (Layer.PLATFORM, Layer.BATTERY, Layer.MOTOR):
        assert links(found, layer) == [(1, 2, 0), (2, 3, 0)]
    assert links(found, Layer.DESIGN_PRODUCTION) == []
    assert [s.nl for s in found.sentences] == [
        "3008, Grandland en Compass delen platform, accu en elektromotor.",
        "De B10 deelt voor zover bekend niets met de andere.",
    ]


def test_the_part_is_that_of_the_version_not_of_the_model(cars):
    found = shared_under([cars[E3008], cars[E3008_LONG]])
    assert links(found, Layer.BATTERY) == []
    battery = next(entry for entry in found.layers if entry.layer is Layer.BATTERY)
    assert battery.facts[0].name.en.startswith("BYD 73")
    assert battery.facts[1].name.en.startswith("ACC")


def test_a_line_passes_over_the_cars_between(cars):
    found = shared_under([cars[i] for i in (E3008, B10, GRANDLAND)])
    assert links(found, Layer.PLATFORM) == [(0, 2, 1)]


def test_two_lines_that_cross_take_two_lanes(cars):
    found = shared_under([cars[i] for i in (B10, E3008, REEV, GRANDLAND)])
    assert links(found, Layer.PLATFORM) == [(0, 2, 1), (1, 3, 2)]


def test_a_battery_car_has_no_engine_layer_though_its_model_has(cars):
    model, variant = cars[E3008]
    found = shared_under([cars[E3008], cars[B10]])
    engine = next(entry for entry in found.layers if entry.layer is Layer.ENGINE_GEARBOX)
    assert [fact.applicable for fact in engine.facts] == [False, False]
    assert only(model, variant).powertrains == (variant.powertrain,)


def test_cars_that_share_nothing_say_so_once(cars):
    found = shared_under([cars[B10], cars[GRANDLAND]])
    assert [s.nl for s in found.sentences] == ["Voor zover bekend delen deze auto’s geen onderdeel en geen fabriek."]


def test_two_versions_of_one_model_are_told_apart(cars):
    names = [name.en for name in short_names([cars[B10], cars[REEV], cars[E3008]])]
    assert len(set(names)) == 3
    assert names[2] == "3008"
