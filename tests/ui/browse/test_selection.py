"""Filtering, sorting and counting, without Qt."""

import pytest

from catalogue_app.facts.vocabulary import Powertrain
from catalogue_app.ui.browse.selection import (
    DROP_BRAND,
    DROP_QUERY,
    Facet,
    Selection,
    Sort,
    brand_counts,
    counts,
    face_of,
    options,
    select,
    value_label,
    variant_count,
    ways_out,
)
from tests.ui.fakes import FakeCatalogue

CARDS = FakeCatalogue().cards()


def chosen(**facets: set[str]) -> Selection:
    return Selection(chosen={Facet(name): frozenset(values) for name, values in facets.items()})


def ids(selection: Selection) -> list[str]:
    return [card.id for card in select(CARDS, selection)]


def test_without_filters_everything_is_shown_in_the_order_of_the_catalogue():
    assert ids(Selection()) == [card.id for card in CARDS]


def test_values_of_one_facet_add_up_and_facets_narrow_each_other():
    either = ids(chosen(segment={"A", "D"}))
    assert set(either) == {"leapmotor/l-mini", "fiat/f-five", "jeep/j-six"}
    assert ids(chosen(segment={"A", "D"}, powertrain={"bev"})) == ["leapmotor/l-mini", "jeep/j-six"]


def test_a_count_is_what_one_gets_by_choosing_that_value():
    selection = chosen(segment={"A"}, powertrain={"mhev"})
    found = counts(CARDS, selection, Facet.SEGMENT)
    for value, number in found.items():
        assert number == len(select(CARDS, chosen(segment={value}, powertrain={"mhev"})))
    assert found["D"] == 0


def test_brand_counts_ignore_the_brand_itself():
    found = brand_counts(CARDS, Selection(brand="Opel"))
    assert found["Peugeot"] == 2
    assert list(found) == ["Peugeot", "Opel", "Leapmotor", "Fiat", "Jeep", "Citroën"]


def test_options_follow_the_order_of_the_trade():
    assert options(CARDS, Facet.POWERTRAIN) == ("bev", "erev", "phev", "mhev", "petrol", "diesel")
    assert options(CARDS, Facet.SEATS) == ("4", "5", "7")
    assert options(CARDS, Facet.SEGMENT) == ("A", "B", "C", "D")


@pytest.mark.parametrize("facet", list(Facet))
def test_every_option_has_words_in_both_languages(facet):
    for value in options(CARDS, facet):
        label = value_label(facet, value)
        assert label.en
        assert label.nl


def test_search_keeps_the_order_of_relevance_until_another_order_is_chosen():
    found = ("opel/o-two", "peugeot/p-one")
    assert ids(Selection(query="two", found=found)) == list(found)
    assert ids(Selection(query="two", found=found, sort=Sort.LENGTH)) == ["peugeot/p-one", "opel/o-two"]


def test_unknown_figures_come_last_whatever_the_order():
    assert ids(Selection(sort=Sort.PRICE))[-1] == "jeep/j-six"
    assert ids(Selection(sort=Sort.PRICE))[0] == "leapmotor/l-mini"
    assert ids(Selection(sort=Sort.RANGE))[0] == "leapmotor/l-three"
    assert ids(Selection(sort=Sort.LENGTH))[0] == "leapmotor/l-mini"
    assert ids(Selection(sort=Sort.NAME))[0] == "citroen/c-box"


def test_a_powertrain_filter_changes_price_and_range_of_the_card():
    card = next(card for card in CARDS if card.id == "peugeot/p-one")
    face = face_of(card, chosen(powertrain={"bev"}))
    assert face.narrowed
    assert face.priced is not None
    assert face.priced.price is not None
    assert face.priced.price.amount == 31_990
    assert face.range_of is Powertrain.BEV
    assert [variant.powertrain for variant in face.variants] == [Powertrain.BEV]
    petrol = face_of(card, chosen(powertrain={"petrol"}))
    assert petrol.range_km is None
    assert petrol.fuel == (5.2, 5.2)


def test_a_dutch_price_is_preferred_to_a_lower_foreign_one():
    card = next(card for card in CARDS if card.id == "peugeot/p-seven")
    face = face_of(card, Selection())
    assert face.priced is not None
    assert face.priced.price is not None
    assert face.priced.price.market == "NL"


def test_versions_are_counted_under_the_powertrain_filter():
    assert variant_count(CARDS, Selection()) == 14
    bev = chosen(powertrain={"bev"})
    assert variant_count(select(CARDS, bev), bev) == 7


def test_ways_out_name_the_single_filter_that_is_in_the_way():
    selection = Selection(chosen={Facet.POWERTRAIN: frozenset({"diesel"})}, brand="Fiat")
    assert ids(selection) == []
    assert dict(ways_out(CARDS, selection)) == {DROP_BRAND: 1, "powertrain": 1}
    for drop, count in ways_out(CARDS, selection):
        assert len(select(CARDS, selection.without(drop))) == count


def test_ways_out_include_the_search():
    selection = Selection(query="zzz", found=())
    assert ways_out(CARDS, selection) == ((DROP_QUERY, len(CARDS)),)


def test_toggling_twice_gives_the_same_list():
    once = Selection().toggled(Facet.SEGMENT, "B")
    assert ids(once) != ids(Selection())
    assert ids(once.toggled(Facet.SEGMENT, "B")) == ids(Selection())
    assert once.active == ("segment",)
    assert once.toggled(Facet.SEGMENT, "B").active == ()
