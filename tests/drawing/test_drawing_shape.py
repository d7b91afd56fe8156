"""Whatever the plausible dimensions: glass lies in the body, wheels inside the length, and every stance is sound."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue_app.drawing.car import CarDrawing, build
from catalogue_app.drawing.path import bounds, flatten, y_span
from catalogue_app.drawing.spec import CarSpec
from catalogue_app.drawing.stances import STANCES
from catalogue_app.drawing.styles import BODIES, STYLES

ON_THE_BODY = ("pillars", "seams", "handles", "lamps", "cladding", "clad-lines")
PUBLISHED = {
    "citroen/ami": "quadricycle",
    "fiat/topolino": "quadricycle",
    "opel/rocks-electric": "quadricycle",
    "alfa-romeo/giulia": "sedan",
    "opel/astra-sports-tourer": "estate",
    "peugeot/308-sw": "estate",
    "dodge/charger": "coupe",
    "maserati/mcpura": "coupe",
}


@st.composite
def specs(draw: st.DrawFn, body: str) -> CarSpec:
    style = STYLES[body]

    def around(value: float, low: float, high: float) -> float | None:
        return None if draw(st.integers(0, 6)) == 0 else float(round(value * draw(st.floats(low, high))))

    length = around(style.typical_length, 0.88, 1.16)
    ratio = style.typical_wheelbase / style.typical_length
    wheelbase = around((length or style.typical_length) * ratio, 0.95, 1.03)
    height = around(style.typical_height, 0.92, 1.10)
    return CarSpec(body, length, height, wheelbase, around(style.typical_clearance, 0.75, 1.25))


def check_glass(car: CarDrawing) -> None:
    if car.body == "convertible":
        return
    silhouette = flatten(car.outline)
    for x, y in flatten(car.layer("glass").path):
        span = y_span(silhouette, x)
        assert span is not None
        assert span[0] < y < span[1] - 10, "glass leaves the body"


def check_parts(car: CarDrawing) -> None:
    silhouette = flatten(car.outline)
    for layer in car.layers:
        if layer.name in ON_THE_BODY:
            for command in layer.path:
                if command.op != "Z":
                    span = y_span(silhouette, command.x)
                    assert span is not None, layer.name
                    assert command.y <= span[1] + 3, layer.name


def check_wheels(car: CarDrawing) -> None:
    frame, tyres = car.frame, bounds(car.layer("tyres").path)
    assert 0 < tyres.x0 < tyres.x1 < frame.length
    assert tyres.y0 == pytest.approx(0, abs=0.2)
    assert tyres.x1 - tyres.x0 == pytest.approx(frame.wheelbase + frame.wheel_diameter, abs=1)


@pytest.mark.parametrize("body", BODIES)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_plausible_cars_hold_together(body: str, data: st.DataObject) -> None:
    car = build(data.draw(specs(body)))
    check_glass(car)
    check_parts(car)
    check_wheels(car)


@pytest.mark.parametrize("model_id", STANCES)
@pytest.mark.parametrize("scale", [0.97, 1.03])
def test_every_stance_draws_a_sound_car(model_id: str, scale: float) -> None:
    stance = STANCES[model_id]
    body = PUBLISHED.get(model_id, "suv")
    style = CarSpec(body, stance=stance).style()
    length, height = style.typical_length * scale, style.typical_height / scale
    car = build(CarSpec(body, length, height, stance=stance))
    check_glass(car)
    check_parts(car)
    check_wheels(car)
    assert bounds(car.outline).x1 == pytest.approx(length, abs=1)
