"""What the overlay is aligned on and what it says of the sizes."""

from dataclasses import replace

import pytest

from catalogue_app.drawing.car import build
from catalogue_app.drawing.spec import CarSpec
from catalogue_app.origin.cards import model_card
from catalogue_app.ui.browse.overlay_layout import Align, Extreme, first_lit, reach, shift, standings
from tests.ui.fakes import MODELS

CARDS = [model_card(model, "NL", 0) for model in MODELS[:4]]


def frames():
    specs = (CarSpec("suv", 4500, 1650, 2700, 180), CarSpec("hatchback", 3600, 1500, 2400, 150))
    return [build(spec).frame for spec in specs]


@pytest.mark.parametrize("align", list(Align))
def test_aligned_outlines_share_that_point(align):
    points = {
        Align.WHEEL: lambda frame: frame.front_axle, Align.BUMPER: lambda _frame: 0.0,
        Align.MIDDLE: lambda frame: frame.length / 2,
    }[align]  # fmt: skip
    assert {round(points(frame) + shift(frame, align), 6) for frame in frames()} == {0.0}


def test_there_is_room_for_every_alignment():
    wide, tall = reach(frames())
    assert wide >= 4500
    assert tall == 1650
    assert reach([]) == (0.0, 0.0)


def test_the_extremes_come_from_published_sizes_only():
    unknown = replace(CARDS[0], id="x/unknown", dimensions=(None, None, None, None))
    found = {standing.kind: standing for standing in standings([*CARDS, unknown])}
    assert found[Extreme.SHORTEST].card.id == "leapmotor/l-mini"
    assert found[Extreme.LONGEST].card.id == "leapmotor/l-three"
    assert found[Extreme.LOWEST].mm == 1430
    assert found[Extreme.SPREAD].mm == 4515 - 3620
    assert found[Extreme.SPREAD].of == 4
    assert standings([unknown]) == ()


def test_the_shortest_and_the_longest_are_lit_at_first():
    assert first_lit(CARDS) == ("leapmotor/l-mini", "leapmotor/l-three")
    assert first_lit(CARDS[:1]) == (CARDS[0].id,)
    assert first_lit([]) == ()
