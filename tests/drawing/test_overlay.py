"""Cars over each other: what they are aligned on, one scale for all, and only differences that are known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.drawing.car import build
from catalogue_app.drawing.overlay import (
    SIZES,
    Align,
    Published,
    difference_lines,
    differences,
    fitted_scale,
    reach,
    shift,
    span,
)
from catalogue_app.drawing.spec import CarSpec

SUV = build(CarSpec("suv", 4515, 1655, 2735, 170))
LONGER = build(CarSpec("suv", 4650, 1665, 2784, 170))
SMALL = build(CarSpec("hatchback", 3600, 1500, 2400, 150))
UNKNOWN = build(CarSpec("suv"))
FRAMES = [SUV.frame, LONGER.frame, SMALL.frame]


@pytest.mark.parametrize("align", list(Align))
def test_aligned_outlines_share_that_point(align):
    point = {
        Align.WHEEL: lambda frame: frame.front_axle, Align.BUMPER: lambda _frame: 0.0,
        Align.MIDDLE: lambda frame: frame.length / 2, Align.REAR: lambda frame: frame.length,
    }[align]  # fmt: skip
    assert {round(point(frame) + shift(frame, align), 6) for frame in FRAMES} == {0.0}


def test_there_is_room_for_every_alignment():
    wide, tall = reach(FRAMES)
    for align in Align:
        left, right = span(FRAMES, [shift(frame, align) for frame in FRAMES])
        assert right - left <= wide
    assert wide >= 4650
    assert tall == 1665
    assert reach([]) == (0.0, 0.0)


@given(st.floats(200, 3000), st.floats(100, 2000))
def test_all_cars_fit_the_box_at_one_scale(width, height):
    scale = fitted_scale(FRAMES, width, height, 0.3)
    wide, tall = reach(FRAMES)
    assert scale <= 0.3
    assert wide * scale <= width + 1e-6
    assert tall * scale <= height + 1e-6


def test_a_difference_needs_both_figures():
    cars = [Published(4515, 1885, 1655, 2735), Published(4542, None, 1641, 2739), Published(None, 1900, None, 2735)]
    found = [{d.kind: d.mm for d in car} for car in differences(cars, 0)]
    assert found[0] == dict.fromkeys(SIZES, 0)
    assert found[1] == {"length": 27, "width": None, "height": -14, "wheelbase": 4, "overhangs": 23}
    assert found[2] == {"length": None, "width": 15, "height": None, "wheelbase": 0, "overhangs": None}


def test_the_other_baseline_turns_every_difference_over():
    cars = [Published(4515, 1885, 1655, 2735), Published(4542, 1895, 1641, 2739)]
    there, back = differences(cars, 0)[1], differences(cars, 1)[0]
    assert [d.mm for d in there] == [-d.mm for d in back]


def lines(align, baseline=0, drawings=(SUV, LONGER, UNKNOWN)):
    return difference_lines(drawings, baseline, align, step=100, gap=150)


def test_a_car_of_unknown_size_has_no_dimension_line():
    assert {line.car for line in lines(Align.BUMPER)} == {0, 1}
    assert [line.kind for line in lines(Align.BUMPER)] == ["length"] * 2 + ["wheelbase"] * 2 + ["height"] * 2


def test_against_an_unknown_baseline_there_are_lines_but_no_differences():
    found = lines(Align.BUMPER, baseline=2)
    assert {line.car for line in found} == {0, 1}
    assert {line.difference_mm for line in found} == {None}
    assert {line.stub for line in found} == {None}


@pytest.mark.parametrize(
    ("align", "kind", "stub"),
    [(Align.BUMPER, "length", (4515, 4650)), (Align.REAR, "length", (-4515, -4650)), (Align.WHEEL, "wheelbase",
      (2735, 2784))],
)  # fmt: skip
def test_the_difference_is_drawn_where_the_other_end_is_aligned(align, kind, stub):
    line = next(line for line in lines(align) if line.kind == kind and line.car == 1)
    assert line.stub is not None
    assert (line.stub[0][0], line.stub[1][0]) == pytest.approx(stub)
    assert abs(line.stub[1][0] - line.stub[0][0]) == pytest.approx(abs(line.difference_mm))


def test_aligned_on_the_wheel_no_overhang_is_given_out_as_a_difference_of_length():
    line = next(line for line in lines(Align.WHEEL) if line.kind == "length" and line.car == 1)
    assert line.difference_mm == 135
    assert line.stub is None


def test_lines_do_not_lie_on_each_other_and_begin_with_the_baseline():
    found = lines(Align.BUMPER, baseline=1)
    level = [line for line in found if line.kind != "height"]
    assert [line.car for line in level] == [1, 0, 1, 0]
    assert len({line.start[1] for line in level}) == len(level)
    upright = [line.start[0] for line in found if line.kind == "height"]
    assert upright[0] > LONGER.frame.length
    assert upright[1] - upright[0] == 100
