"""Cars on ground lines: none overlaps another, every line is as full as it can be, and all are on one scale."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.ui.browse.lineup_layout import BELOW, SIDE, SLOT, LineupPlaces, scale_for
from catalogue_app.ui.browse.places import Step

sizes = st.lists(st.tuples(st.integers(2300, 6000), st.integers(1100, 2600)), min_size=1, max_size=40)
widths = st.integers(600, 3000)


def laid_out(cars, width):
    places = LineupPlaces(len(cars), width, scale_for(width))
    for car in cars:
        places.add(*car)
    return places


@given(sizes, widths)
def test_cars_on_a_line_follow_each_other_and_stay_on_the_page(cars, width):
    places = laid_out(cars, width)
    assert places.known == len(cars)
    for line in places.lines_between(0, places.height):
        boxes = [places.box(place) for place in range(line.first, line.after)]
        for left, right in pairwise(boxes):
            assert left.left() + left.width() <= right.left()
        last = boxes[-1]
        assert last.left() + last.width() <= places.room or len(boxes) == 1


@given(sizes, widths)
def test_a_line_ends_only_where_the_next_car_no_longer_fits(cars, width):
    places = laid_out(cars, width)
    lines = places.lines_between(0, places.height)
    for line, after in pairwise(lines):
        taken = sum(places.box(place).width() for place in range(line.first, line.after))
        assert taken + places.box(after.first).width() > places.room


@given(sizes, widths)
def test_every_point_finds_the_car_that_stands_there(cars, width):
    places = laid_out(cars, width)
    for place in range(len(cars)):
        assert places.at(places.box(place).center()) == place


@given(sizes, widths)
def test_a_place_is_as_wide_as_its_car_but_never_too_narrow_for_names(cars, width):
    places = laid_out(cars, width)
    for place, (length, _height) in enumerate(cars):
        assert places.box(place).width() == max(SLOT, round(length * places.scale) + 2 * SIDE)


def test_a_line_is_as_high_as_its_tallest_car():
    places = laid_out([(4500, 1500), (4500, 2000)], 1270)
    (line,) = places.lines_between(0, places.height)
    flat = laid_out([(4500, 1500)], 1270).lines_between(0, 500)[0]
    assert line.ground - flat.ground == round(2000 * places.scale) - round(1500 * places.scale)
    assert line.bottom == line.ground + BELOW


@pytest.mark.parametrize(("width", "metres"), [(1040, 19.6), (1270, 19.6), (1900, 19.6)])
def test_a_line_holds_about_nineteen_metres(width, metres):
    places = LineupPlaces(0, width, scale_for(width))
    assert (places.room - 2 * SIDE) / places.scale / 1000 == pytest.approx(metres, abs=0.5)


def test_the_height_is_an_estimate_until_all_cars_stand():
    whole = laid_out([(4500, 1500)] * 40, 1270)
    part = LineupPlaces(40, 1270, scale_for(1270))
    for _ in range(9):
        part.add(4500, 1500)
    assert part.known == 8, "a line that may still change cannot be asked for"
    assert part.box(8).isEmpty()
    assert part.height == whole.height


def test_keys_lead_along_the_line_and_to_the_car_above_or_below():
    places = laid_out([(4500, 1500)] * 10, 1270)  # four on a line
    assert places.beside(1, Step.RIGHT, 600) == 2
    assert places.beside(1, Step.DOWN, 600) == 5
    assert places.beside(5, Step.UP, 600) == 1
    assert places.beside(7, Step.DOWN, 600) == 9, "the nearest one of a short line"
    assert places.beside(1, Step.UP, 600) == 1
    assert (places.beside(5, Step.FIRST, 600), places.beside(5, Step.LAST, 600)) == (0, 9)
