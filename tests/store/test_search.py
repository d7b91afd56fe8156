"""Names are forgiving: accents, case, hyphens and slips of the finger do not matter."""

import pytest

from catalogue_app.facts.problems import NotFound
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.store.search import Finder


@pytest.fixture(scope="module")
def finder(catalogue: StoredCatalogue) -> Finder:
    return Finder(catalogue.cards())


@pytest.mark.parametrize(
    ("typed", "model_id"),
    [
        ("leapmotor b10", "leapmotor/b10"),
        ("Leapmotor B10", "leapmotor/b10"),
        ("leapmotor/b10", "leapmotor/b10"),
        ("B10", "leapmotor/b10"),
        ("b 10", "leapmotor/b10"),
        ("e-3008", "peugeot/3008"),
        ("E3008", "peugeot/3008"),
        ("peugeot e-3008", "peugeot/3008"),
        ("3008", "peugeot/3008"),
        ("citroen c3", "citroen/c3"),
        ("Citroën C3", "citroen/c3"),
        ("ë-C3", "citroen/c3"),
        ("e-c3 aircross", "citroen/c3-aircross"),
        ("abarth 500e", "abarth/500e"),
        ("Fiat 500e", "fiat/500e"),
        ("600", "fiat/600"),
        ("  stelvio ", "alfa-romeo/stelvio"),
    ],
)
def test_a_name_finds_its_model(finder: Finder, typed: str, model_id: str) -> None:
    assert finder.model_id(typed) == model_id
    assert finder.subject_id(typed) == model_id


def test_every_id_and_every_full_name_finds_its_own(finder: Finder, catalogue: StoredCatalogue) -> None:
    for card in catalogue.cards():
        assert finder.model_id(card.id) == card.id
        assert finder.model_id(card.full_name) == card.id
        assert finder.model_id(card.full_name.upper()) == card.id
        assert finder.search(card.full_name)[0].model_id == card.id
        for variant in card.variants:
            assert finder.variant_id(variant.id) == variant.id
            assert finder.subject_id(variant.id) == variant.id
            assert finder.variant_id(f"{card.brand} {variant.name.en}") == variant.id


def test_a_name_of_two_models_lists_both(finder: Finder) -> None:
    with pytest.raises(NotFound) as caught:
        finder.model_id("500e")
    assert caught.value.nearest == ("abarth/500e", "fiat/500e")
    assert "abarth/500e, fiat/500e" in str(caught.value)
    assert "brand" in str(caught.value)


@pytest.mark.parametrize(
    ("typed", "model_id", "within"),
    [
        ("pegeot 3008", "peugeot/3008", 1),
        ("stelvoi", "alfa-romeo/stelvio", 1),
        ("gran tursimo", "maserati/granturismo", 1),
        ("leapmtor b10", "leapmotor/b10", 2),
        ("grandlnad", "opel/grandland", 1),
    ],
)
def test_a_slip_of_the_finger_lists_the_right_model_first_or_near(
    finder: Finder, typed: str, model_id: str, within: int
) -> None:
    assert model_id in [hit.model_id for hit in finder.search(typed)[:within]]
    with pytest.raises(NotFound) as caught:
        finder.model_id(typed)
    assert model_id in caught.value.nearest
    assert model_id in str(caught.value)


def test_a_misspelt_brand_lists_its_cars(finder: Finder) -> None:
    found = finder.search("pegeot")
    assert found
    assert {hit.model_id.split("/")[0] for hit in found} == {"peugeot"}


def test_what_fits_nothing_is_said_so(finder: Finder) -> None:
    with pytest.raises(NotFound) as caught:
        finder.model_id("xyzzy")
    assert "xyzzy" in str(caught.value)
    assert finder.search("xyzzy") == ()
    with pytest.raises(NotFound, match="no single variant"):
        finder.variant_id("xyzzy")


def test_a_model_in_place_of_a_variant_lists_its_variants(finder: Finder) -> None:
    with pytest.raises(NotFound) as caught:
        finder.variant_id("leapmotor b10")
    assert "leapmotor/b10/b10-life-pro-56-2-kwh" in caught.value.nearest


def test_a_search_for_a_brand_or_platform_gives_its_cars(finder: Finder) -> None:
    found = [hit.model_id for hit in finder.search("leapmotor")]
    assert {model_id.split("/")[0] for model_id in found[:6]} == {"leapmotor"}
    assert found[6:] == ["opel/c-suv-2028"], "the announced Opel on a Leapmotor platform"
    assert "peugeot/3008" in [hit.model_id for hit in finder.search("stla medium")]


def test_hits_come_in_order_of_relevance_and_an_empty_search_gives_all(
    finder: Finder, catalogue: StoredCatalogue
) -> None:
    scores = [hit.score for hit in finder.search("c3")]
    assert scores == sorted(scores, reverse=True)
    assert finder.search("c3")[0].model_id == "citroen/c3"
    assert [hit.model_id for hit in finder.search("  ")] == [card.id for card in catalogue.cards()]


def test_the_words_that_only_one_variant_has_name_it(finder: Finder) -> None:
    assert finder.variant_id("b10 life pro max") == "leapmotor/b10/b10-life-pro-max-67-1-kwh"
    assert finder.variant_id("E-3008 210 73") == "peugeot/3008/e-3008-210-73-kwh"
    with pytest.raises(NotFound) as caught:
        finder.variant_id("3008 hybrid")
    assert len(caught.value.nearest) == 3
