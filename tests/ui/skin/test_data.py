"""What the view is told: versions, places, facts in order, the unknown with its question, the days."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from catalogue_app import bootstrap
from catalogue_app.drawing.path import Close
from catalogue_app.drawing.subject import drawing_of
from catalogue_app.drawing.zones import LAYOUTS, seat_lines, zones
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Model
from catalogue_app.facts.text import LANGUAGES
from catalogue_app.facts.vocabulary import Layer, Ownership
from catalogue_app.origin.public import public_model
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.model.loading import first_variant
from catalogue_app.ui.past.days import days_of
from catalogue_app.ui.skin.data import SkinData, Version, is_withheld, load_skin, versions_of
from tests.ui.fakes import FakeCatalogue
from tests.ui.skin.conftest import ELECTRIC, HYBRID, PETROL

TODAY = PartialDate(2026, 11, 25)


@pytest.fixture
def data(catalogue: FakeCatalogue, car: Model) -> SkinData:
    return load_skin(catalogue, car.id)


def version(data: SkinData, variant: str) -> Version:
    return next(v for v in data.versions if variant in v.variants)


def test_the_layout_follows_the_version(data: SkinData) -> None:
    assert [version(data, v).layout for v in (ELECTRIC, HYBRID, PETROL)] == ["bev-fwd", "hybrid", "ice"]
    assert "engine" not in {spot.zone for spot in version(data, ELECTRIC).spots}
    assert "battery" not in {spot.zone for spot in version(data, PETROL).spots}


def test_versions_with_the_same_parts_in_the_same_places_are_one(car: Model) -> None:
    twin = replace(car.variants[0], id=f"{car.id}/twin")
    parts = tuple(replace(p, variants=(*p.variants, twin.id)) if ELECTRIC in p.variants else p for p in car.parts)
    found = versions_of(replace(car, variants=(*car.variants, twin), parts=parts), (), (), alone=False)
    assert [v.variants for v in found] == [(ELECTRIC, twin.id), (HYBRID,), (PETROL,)]


def test_numbers_go_by_layer_and_a_layer_that_cannot_be_has_none(data: SkinData) -> None:
    numbers = version(data, ELECTRIC).numbers
    assert list(numbers.values()) == [1, 2, 3, 4, 5]
    assert Layer.ENGINE_GEARBOX not in numbers


def test_facts_stand_in_the_order_of_the_callouts_and_rumours_last(data: SkinData) -> None:
    facts = version(data, ELECTRIC).facts
    assert [f.number for f in facts] == [1, 2, 2, 3, 5, None, 2]
    assert facts[-1].evidence is Evidence.RUMOURED
    assert facts[-2].text.en == "It was shown in Paris"


def test_a_statement_about_the_part_of_another_version_gets_no_number(data: SkinData) -> None:
    cooled = next(f for f in version(data, HYBRID).facts if "cooled" in f.text.en)
    assert (cooled.number, cooled.layer) == (None, None)


def test_a_version_counts_its_own_parts(data: SkinData) -> None:
    assert version(data, ELECTRIC).counts == {
        Ownership.STELLANTIS: 2, Ownership.JOINT_VENTURE: 1, Ownership.SUPPLIER: 1, Ownership.UNKNOWN: 1,
    }  # fmt: skip


def test_each_unknown_layer_and_field_has_its_question_in_every_language(data: SkinData) -> None:
    unknown = version(data, ELECTRIC).unknown
    asked = {u.layer: u.question for u in unknown}
    assert {Layer.ELECTRONICS, Layer.BATTERY} <= set(asked)
    plant = asked[Layer.BATTERY]
    assert plant is not None
    assert "waar wordt dit onderdeel gemaakt?" in plant.in_("nl")
    assert "wie maakt" not in plant.in_("nl"), "the maker is known"
    for lang in LANGUAGES:
        question = asked[Layer.ELECTRONICS]
        assert question is not None
        assert "Peugeot P One" in question.in_(lang)
        assert "[EN]" not in question.in_(lang)


def test_what_is_only_withheld_is_neither_unknown_nor_asked(car: Model) -> None:
    found = versions_of(public_model(car), (), (), alone=False)[0]
    battery = found.layers[Layer.BATTERY]
    assert is_withheld(battery)
    assert [u.question for u in found.unknown if u.layer is Layer.BATTERY] == [None]
    assert found.counts[Ownership.UNKNOWN] == 1, "only the electronics"
    assert Layer.BATTERY not in {spot.layer for spot in found.spots}, "an empty zone would look like unknown"


def test_days_are_newest_first_and_none_lies_in_the_future(car: Model) -> None:
    days = days_of(car, TODAY)
    assert days == (PartialDate(2026, 10), PartialDate(2026, 3, 12), PartialDate(2025, 3), PartialDate(2024, 5, 3))


def test_an_answer_below_official_says_as_far_as_known(data: SkinData) -> None:
    assert "as far as known" in version(data, ELECTRIC).summary.en.lower()


def test_the_page_begins_with_the_version_that_the_model_page_begins_with(shipped: StoredCatalogue) -> None:
    read = load_skin(shipped, "peugeot/3008")
    begin = first_variant(read.model)
    assert begin is not None
    assert begin.id in read.version_of(None).variants
    assert begin.id not in read.versions[0].variants, "else this proves nothing"


@pytest.fixture(scope="module")
def shipped(catalogue_path: Path) -> Iterator[StoredCatalogue]:
    """The shipped content: the rules hold for every model there is."""
    opened = bootstrap.open_catalogue(str(catalogue_path.with_name("skin.db")))
    yield opened
    opened.close()


def test_every_fact_has_a_source_and_every_drawn_zone_a_place(shipped: StoredCatalogue) -> None:
    for model in shipped.models():
        drawing = drawing_of(model)
        for found in versions_of(model, shipped.ties(), shipped.gaps(), alone=False):
            assert all(fact.source.publisher for fact in found.facts), model.id
            assert found.layout is None or found.layout in LAYOUTS
            places = zones(drawing, found.layout or "bev-fwd")
            assert {spot.zone for spot in found.spots} <= set(places), model.id
            assert sum(found.counts.values()) >= len(found.numbers), model.id


def test_every_question_is_whole_in_every_language(shipped: StoredCatalogue) -> None:
    for model in shipped.models():
        for found in versions_of(model, shipped.ties(), shipped.gaps(), alone=False):
            for unknown in found.unknown:
                assert unknown.question is not None, "nothing is withheld from the dealer"
                assert all(model.full_name in unknown.question.in_(lang) for lang in LANGUAGES)
                assert "{" not in unknown.question.nl


def test_seats_lie_inside_every_car(shipped: StoredCatalogue) -> None:
    for card in shipped.cards():
        drawing = drawing_of(card)
        ends = [command[-3:-1] for command in seat_lines(drawing) if not isinstance(command, Close)]
        assert ends
        assert all(0 < x < drawing.frame.length and 0 < y < drawing.frame.height for x, y in ends), card.id


def test_a_motor_said_to_be_at_the_rear_is_drawn_there(shipped: StoredCatalogue) -> None:
    tonale = load_skin(shipped, "alfa-romeo/tonale")
    assert "hybrid-rear" in [v.layout for v in tonale.versions]
    leap = load_skin(shipped, "leapmotor/b10").versions[0]
    assert [s.zone for s in leap.spots if s.layer is Layer.MOTOR] == ["motor_r"]


def test_a_car_of_which_nobody_says_what_drives_it_has_no_motor_drawn(shipped: StoredCatalogue) -> None:
    only = load_skin(shipped, "opel/c-suv-2028").versions[0]
    assert {s.zone for s in only.spots} == {"platform", "electronics"}
    assert only.summary.en.startswith("According to reports")
