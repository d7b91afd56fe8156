"""Stances tell models apart and change the drawn body where the car plainly is another type."""

import pytest

from catalogue_app.drawing.car import build
from catalogue_app.drawing.path import bounds, flatten, y_span
from catalogue_app.drawing.spec import CarSpec
from catalogue_app.drawing.stances import STANCES, spec_for
from catalogue_app.drawing.styles import BODIES


@pytest.mark.parametrize(
    ("model_id", "published", "drawn"),
    [
        ("fiat/500e", "hatchback", "city"),
        ("abarth/500e", "hatchback", "city"),
        ("leapmotor/t03", "hatchback", "city"),
        ("peugeot/408", "hatchback", "coupe-suv"),
        ("citroen/c4-x", "sedan", "coupe-suv"),
        ("ds/n8", "suv", "coupe-suv"),
        ("opel/zafira", "mpv", "van"),
        ("fiat/e-ulysse", "mpv", "van"),
        ("ram/1500", "pickup", "pickup"),
        ("jeep/compass", "suv", "suv"),
    ],
)
def test_drawn_body(model_id: str, published: str, drawn: str) -> None:
    spec = spec_for(model_id, published, None, None, None, None)
    assert spec.body == published
    assert build(spec).body == drawn


def test_unknown_model_is_drawn_as_its_body() -> None:
    spec = spec_for("brand/new", "estate", 4600, 1450, 2700, 140)
    assert spec == CarSpec("estate", 4600, 1450, 2700, 140)
    assert build(spec).body == "estate"


def test_stances_hold_no_dimensions_and_known_bodies() -> None:
    assert all(stance.body is None or stance.body in BODIES for stance in STANCES.values())
    assert all(key == key.lower() and key.count("/") == 1 for key in STANCES)


def _rear_height(model_id: str) -> float:
    """Roof height 400 mm ahead of the rear bumper, at one set of dimensions."""
    car = build(spec_for(model_id, "suv", 4550, 1650, 2760, 190))
    span = y_span(flatten(car.outline), 4550 - 400)
    assert span is not None
    return span[1]


def test_suvs_of_one_size_look_different() -> None:
    fastback, upright, boxy = _rear_height("peugeot/3008"), _rear_height("jeep/compass"), _rear_height("opel/frontera")
    assert fastback + 60 < upright <= boxy
    lines = {
        build(spec_for(model, "suv", 4550, 1650, 2760, 190)).outline
        for model in ("jeep/compass", "peugeot/3008", "opel/frontera", "leapmotor/b10", "citroen/c5-aircross")
    }
    assert len(lines) == 5


def test_spare_wheel_counts_in_the_length() -> None:
    car = build(spec_for("jeep/wrangler", "suv", 4880, 1900, 3008, 253))
    assert bounds(car.layer("spare").path).x1 <= 4880
    assert bounds(car.outline).x1 == pytest.approx(4880, abs=1)
