"""Dimension lines: the right ends, and only for what is known."""

from dataclasses import replace

import pytest

from catalogue_app.drawing.car import build
from catalogue_app.drawing.dimensions import dimension_lines
from catalogue_app.drawing.spec import CarSpec
from catalogue_app.drawing.styles import STYLES, BodyStyle

SUV = CarSpec("suv", 4515, 1655, 2735, 170)


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_lines_measure_what_they_say(style: BodyStyle) -> None:
    sizes = (style.typical_length, style.typical_height, style.typical_wheelbase, style.typical_clearance)
    car = build(CarSpec(style.name, *sizes))
    lines = {line.kind: line for line in dimension_lines(car)}
    assert list(lines) == ["length", "wheelbase", "height", "ground_clearance"]
    for line in (lines["length"], lines["wheelbase"]):
        assert line.end[0] - line.start[0] == pytest.approx(line.value_mm)
        assert line.start[1] == line.end[1] < 0
    for line in (lines["height"], lines["ground_clearance"]):
        assert line.start[1] == 0
        assert line.end[1] == line.value_mm
        assert line.start[0] == line.end[0]
    assert lines["wheelbase"].start[0] == car.skeleton.front_hub[0]
    assert lines["height"].start[0] > car.frame.length


@pytest.mark.parametrize(
    ("missing", "kind"),
    [
        ("length_mm", "length"),
        ("wheelbase_mm", "wheelbase"),
        ("height_mm", "height"),
        ("ground_clearance_mm", "ground_clearance"),
    ],
)
def test_unknown_dimension_has_no_line(missing: str, kind: str) -> None:
    car = build(replace(SUV, **{missing: None}))
    assert kind not in [line.kind for line in dimension_lines(car)]
    assert len(dimension_lines(car)) == 3


def test_car_of_which_nothing_is_known_has_no_lines() -> None:
    assert dimension_lines(build(CarSpec("van"))) == ()


def test_extension_lines_reach_just_past_the_dimension_line() -> None:
    for line in dimension_lines(build(SUV)):
        ends = [extension[1] for extension in line.extensions]
        if line.kind in ("length", "wheelbase"):
            assert [x for x, _ in ends] == [line.start[0], line.end[0]]
            assert all(y < line.start[1] for _, y in ends)
        elif line.kind == "height":
            assert all(x > line.start[0] for x, _ in ends)
