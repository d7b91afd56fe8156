"""What the overlay says of the sizes."""

from dataclasses import replace

from catalogue_app.origin.cards import model_card
from catalogue_app.ui.browse.overlay_layout import Extreme, first_lit, standings
from tests.ui.fakes import MODELS

CARDS = [model_card(model, "NL", 0) for model in MODELS[:4]]


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
