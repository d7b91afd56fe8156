"""What comes nearest when nothing meets everything, on the shipped catalogue and on made-up cars."""

from catalogue_app.selection.nearest import nearest, ways_out
from catalogue_app.selection.query import Limit
from catalogue_app.selection.shelf import Shelf
from catalogue_app.selection.wishes import Bounds, Facet, Selection, Span
from tests.ui.fakes import FakeCatalogue

CARDS = FakeCatalogue().cards()


def test_no_electric_car_with_seven_seats_under_twenty_thousand(catalogue):
    shelf = Shelf(catalogue.cards())
    asked = (
        Selection()
        .with_values(Facet.POWERTRAIN, {"bev"})
        .with_bounds(Span.PRICE, Bounds(None, 20_000))
        .with_bounds(Span.SEATS, Bounds(7, None))
    )
    assert shelf.model_count(asked) == 0
    found = nearest(shelf, asked)
    assert len(found) == 3
    for near in found:
        assert near.misses
        given_up = {miss.question for miss in near.misses}
        assert given_up & {Span.PRICE, Span.SEATS, Facet.POWERTRAIN}
    assert [near.distance for near in found] == sorted(near.distance for near in found)
    assert {drop for drop, _ in ways_out(shelf, asked)} <= set(asked.active)


def test_as_few_wishes_as_possible_are_given_up():
    shelf = Shelf(CARDS)
    dearest = max(v.price.amount for c in CARDS for v in c.variants if v.price and v.price.currency == "EUR")
    asked = Selection().with_bounds(Span.PRICE, Bounds(dearest + 1, None)).with_values(Facet.SEGMENT, {"A"})
    found = nearest(shelf, asked)
    assert [len(near.misses) for near in found] == sorted(len(near.misses) for near in found)
    assert len(found[0].misses) == 1


def test_a_number_of_the_search_can_be_what_is_in_the_way():
    shelf = Shelf(CARDS)
    asked = Selection().with_search(">5000 km", None, (Limit("range_km", 5000, None, ">5000 km"),))
    found = nearest(shelf, asked)
    ranges = [near.misses[0].number for near in found]
    assert ranges == sorted(ranges, reverse=True)
    assert found[0].misses[0].question is Span.RANGE
    assert found[0].misses[0].wanted == Bounds(5000, None)


def test_words_searched_for_are_given_up_last():
    shelf = Shelf(CARDS)
    first = CARDS[0]
    asked = Selection().with_search(first.name, (first.id,), ()).with_bounds(Span.PRICE, Bounds(None, 1))
    assert nearest(shelf, asked)[0].card.id == first.id


def test_nothing_is_near_in_an_empty_catalogue():
    assert nearest(Shelf(()), Selection().with_values(Facet.SEGMENT, {"A"})) == ()


def test_to_a_name_that_nobody_has_no_car_is_near():
    asked = Selection().with_search("zzzz", (), ())
    assert nearest(Shelf(CARDS), asked) == ()
    assert ways_out(Shelf(CARDS), asked) == (("query", len(CARDS)),)
