"""Choosing among the invented models: what is offered, in what order, and what a card then shows."""

from dataclasses import replace

import pytest

from catalogue_app.facts.vocabulary import Powertrain
from catalogue_app.selection.nearest import ways_out
from catalogue_app.selection.shelf import Shelf
from catalogue_app.selection.wishes import DROP_QUERY, Facet, Selection, Sort
from tests.ui.fakes import FakeCatalogue

CARDS = FakeCatalogue().cards()
SHELF = Shelf(CARDS)


def ids(selection):
    return [CARDS[place].id for place in SHELF.orders.sorted(SHELF.match(selection), selection)]


def face(model_id, selection):
    return SHELF.face(SHELF.place_of[model_id], SHELF.match(selection))


def test_options_follow_the_order_of_the_trade():
    assert SHELF.options(Facet.POWERTRAIN) == ("bev", "erev", "phev", "mhev", "petrol", "diesel")
    assert SHELF.options(Facet.SEATS) == ("4", "5", "7")
    assert SHELF.options(Facet.SEGMENT) == ("A", "B", "C", "D")


@pytest.mark.parametrize("facet", list(Facet))
def test_every_option_has_words_in_both_languages(facet):
    for value in SHELF.options(facet):
        assert SHELF.label(facet, value).en
        assert SHELF.label(facet, value).nl


def test_search_keeps_the_order_of_relevance_until_another_order_is_chosen():
    found = ("opel/o-two", "peugeot/p-one")
    searched = Selection().with_search("two", found, ())
    assert ids(searched) == list(found)
    assert ids(replace(searched, sort=Sort.LENGTH)) == ["peugeot/p-one", "opel/o-two"]


@pytest.mark.parametrize(
    ("sort", "first"),
    [
        (Sort.PRICE, "leapmotor/l-mini"),
        (Sort.RANGE, "leapmotor/l-three"),
        (Sort.LENGTH, "leapmotor/l-mini"),
        (Sort.NAME, "citroen/c-box"),
    ],
)
def test_an_order_begins_with_what_it_promises(sort, first):
    assert ids(Selection(sort=sort))[0] == first


def test_what_has_no_price_comes_last_by_price():
    assert ids(Selection(sort=Sort.PRICE))[-1] == "jeep/j-six"


def test_a_powertrain_filter_changes_price_and_range_of_the_card():
    electric = face("peugeot/p-one", Selection().with_values(Facet.POWERTRAIN, {"bev"}))
    assert electric.narrowed
    assert electric.priced is not None
    assert electric.priced.price is not None
    assert electric.priced.price.amount == 31_990
    assert electric.range_of is Powertrain.BEV
    assert [variant.powertrain for variant in electric.variants] == [Powertrain.BEV]
    petrol = face("peugeot/p-one", Selection().with_values(Facet.POWERTRAIN, {"petrol"}))
    assert petrol.range_km is None
    assert petrol.fuel == (5.2, 5.2)


def test_a_dutch_price_is_preferred_to_a_lower_foreign_one():
    shown = face("peugeot/p-seven", Selection()).priced
    assert shown is not None
    assert shown.price is not None
    assert shown.price.market == "NL"


def test_ways_out_name_the_single_wish_that_is_in_the_way():
    selection = Selection().with_values(Facet.POWERTRAIN, {"diesel"}).with_values(Facet.BRAND, {"Fiat"})
    assert ids(selection) == []
    assert dict(ways_out(SHELF, selection)) == {"brand": 1, "powertrain": 1}
    for drop, count in ways_out(SHELF, selection):
        assert len(ids(selection.without(drop))) == count


def test_ways_out_include_the_search():
    assert ways_out(SHELF, Selection().with_search("zzz", (), ())) == ((DROP_QUERY, len(CARDS)),)


def test_toggling_twice_gives_the_same_list():
    once = Selection().toggled(Facet.SEGMENT, "B")
    assert ids(once) != ids(Selection())
    assert once.active == ("segment",)
    assert once.toggled(Facet.SEGMENT, "B") == Selection()
