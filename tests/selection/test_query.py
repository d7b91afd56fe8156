"""Numbers with units in a search: what is understood, and that names with digits stay names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.selection.query import Limit, Query, parse, settled
from catalogue_app.store.reading import StoredCatalogue


def asked(text: str) -> set[tuple[str, float | None, float | None]]:
    return {(limit.key, limit.low, limit.high) for limit in parse(text).limits}


UNDERSTOOD = [
    (">400 km", "range_km", 400, None),
    ("400+ km", "range_km", 400, None),
    ("400 km+", "range_km", 400, None),
    ("400 km of meer", "range_km", 400, None),
    ("vanaf 400 km", "range_km", 400, None),
    ("min 400 km", "range_km", 400, None),
    ("bereik 400", "range_km", 400, None),
    ("bereik minimaal 400 km", "range_km", 400, None),
    ("range over 400", "range_km", 400, None),
    ("ab 400 km", "range_km", 400, None),
    ("autonomie 400", "range_km", 400, None),
    ("autonomia oltre 400 km", "range_km", 400, None),
    ("300-400 km", "range_km", 300, 400),
    ("between 300 and 400 km", "range_km", 300, 400),
    ("<30000", "price", None, 30_000),
    ("onder 30.000", "price", None, 30_000),
    ("under 30,000", "price", None, 30_000),
    ("max € 30.000", "price", None, 30_000),
    ("moins de 30 000 €", "price", None, 30_000),
    ("30k", "price", None, 30_000),
    ("tot 30 mille", "price", None, 30_000),
    ("20-30k", "price", 20_000, 30_000),
    ("€ 20.000 - 30.000", "price", 20_000, 30_000),
    ("tussen 20.000 en 30.000 euro", "price", 20_000, 30_000),
    ("goedkoper dan 25.000", "price", None, 25_000),
    ("7 seats", "seats", 7, None),
    ("7 zitplaatsen", "seats", 7, None),
    ("7-zits", "seats", 7, None),
    ("7 persoons", "seats", 7, None),
    ("zevenzitter", "seats", 7, None),
    ("7 places", "seats", 7, None),
    ("trekgewicht 1200", "tow_kg", 1200, None),
    ("1.200 kg trekken", "tow_kg", 1200, None),
    ("tow 1,200 kg", "tow_kg", 1200, None),
    ("boot 500", "boot_l", 500, None),
    ("kofferbak > 500 l", "boot_l", 500, None),
    ("500 liter", "boot_l", 500, None),
    ("150 kW", "power_kw", 150, None),
    ("korter dan 4 m", "length_mm", None, 4000),
    ("max 4 m lang", "length_mm", None, 4000),
    ("lengte 4.200 mm", "length_mm", None, 4200),
    ("< 4,2 m", "length_mm", None, 4200),
    ("< 5 l/100 km", "fuel_l_100km", None, 5),
    ("verbruik 5,5", "fuel_l_100km", None, 5.5),
    ("1 op 20", "fuel_l_100km", None, 5),
    ("minstens 20 km/l", "fuel_l_100km", None, 5),
]


@pytest.mark.parametrize(("text", "key", "low", "high"), UNDERSTOOD)
def test_a_number_with_a_unit_is_a_limit(text: str, key: str, low: float | None, high: float | None) -> None:
    assert parse(text) == Query("", (Limit(key, low, high, text),))


@pytest.mark.parametrize("text", ["200 pk", "200 PS", "200hp", "200 ch", "200 cv"])
def test_horsepower_becomes_kilowatt(text: str) -> None:
    (limit,) = parse(text).limits
    assert limit.key == "power_kw"
    assert limit.low == pytest.approx(200 / 1.35962, abs=0.001)


@pytest.mark.parametrize(
    "name",
    [
        "3008", "E-3008", "208", "2008", "500", "600e", "500L", "B10", "C3", "DS 7", "N°8", "Avenger 4xe", "Doblo 7",
        "Panda 4x4", "1.2 turbo 100", "Mokka GSE 280", "e-C5 Aircross Comfort Range 210 (73 kWh)",
        "Long Range 230 97 kWh", "LEAP 3.5", "B10 Pro Max 67.1 kWh", "800 V", "15 kWh/100 km", "0-100 km/h", "30000",
        "Zafira 2 m", "ZF 8HP", "<1200 kg", ">400", "vanaf 3008",
    ],
)  # fmt: skip
def test_a_name_or_a_bare_number_stays_a_word(name: str) -> None:
    assert parse(name) == Query(name, ())


def test_the_names_of_the_catalogue_are_never_eaten(catalogue: StoredCatalogue) -> None:
    for card in catalogue.cards():
        for name in (card.full_name, *card.aliases, *card.codes):
            assert parse(name).limits == (), name
        for variant in card.variants:
            limits = parse(variant.name.en).limits
            assert all(limit.key == "power_kw" for limit in limits), "only a power is written with its unit in a name"


def test_a_model_before_a_limit_keeps_its_number() -> None:
    assert parse("peugeot 208 tot 30.000").words == "peugeot 208"
    assert asked("peugeot 208 tot 30.000") == {("price", None, 30_000)}
    assert parse("208 tot 400 km").words == "208"
    assert parse("5008 7-zits tot 60.000").words == "5008"


def test_several_numbers_and_words_in_one_search() -> None:
    query = parse("citroen suv met 7 zitplaatsen en 400 km bereik onder € 40.000")
    assert query.words == "citroen suv met en"
    assert asked("citroen suv met 7 zitplaatsen en 400 km bereik onder € 40.000") == {
        ("seats", 7, None), ("range_km", 400, None), ("price", None, 40_000),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "left"),
    [("fiat bereik 4", "fiat"), ("fiat >", "fiat"), ("fiat max € 3", "fiat"), ("fiat bereik 400 k", "fiat"),
     ("fiat 500", "fiat 500"), ("fiat panda", "fiat panda")],
)  # fmt: skip
def test_a_limit_that_is_only_begun_does_not_count_as_words(typed: str, left: str) -> None:
    assert settled(parse(typed).words) == left


# -- properties

_PARTS = st.sampled_from([text for text, *_ in UNDERSTOOD if text != "verbruik 5,5"])
_WORDS = st.sampled_from(
    ["citroen", "ë-C3", "3008", "208", "panda", "STLA", "PureTech", "suv", "B10", "E-2008", "600e", "ketting"]
)


@given(st.text())
def test_no_text_makes_it_fail(text: str) -> None:
    query = parse(text)
    assert query.words == " ".join(query.words.split())


@given(st.text(alphabet="0123456789.,-+<>€ kmlpseatzirnbougt°ıİK/", max_size=60))
def test_the_words_give_no_further_limit(text: str) -> None:
    query = parse(text)
    again = parse(query.words)
    assert again.limits == ()
    assert again.words == query.words
    assert all(limit.low is not None or limit.high is not None for limit in query.limits)


@given(st.lists(st.one_of(_PARTS, _WORDS), max_size=6, unique=True).flatmap(
    lambda parts: st.tuples(st.just(parts), st.permutations(parts))
))  # fmt: skip
def test_the_order_of_the_parts_does_not_matter(both: tuple[list[str], list[str]]) -> None:
    one, other = (" , ".join(parts) for parts in both)
    assert asked(one) == asked(other)
    assert sorted(parse(one).words.split()) == sorted(parse(other).words.split())


@given(st.lists(_WORDS, max_size=4), _PARTS, st.lists(_WORDS, max_size=4))
def test_words_beside_a_limit_are_kept(before: list[str], part: str, behind: list[str]) -> None:
    query = parse(" ".join((*before, ";", part, ";", *behind)))
    assert len(query.limits) == 1
    assert [word for word in query.words.split() if word != ";"] == [*before, *behind]
