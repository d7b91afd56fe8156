"""What changed since a comparison was kept: told for each figure, from a file and, as far as it goes, from a code."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.comparison.change_words import summary
from catalogue_app.comparison.changes import Became, changes_since, name_from_id
from catalogue_app.comparison.code import payload_of, read_payload
from catalogue_app.comparison.kept import kept_of
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import FALLBACK_MARK, LANGUAGES
from tests.comparison.keeping import EDITION, MADE, car, figure, price

A, B = "peugeot/e-3008/73", "opel/grandland/73"
THEN = [
    car(A, price(44_990), figure("power_kw", 157), figure("boot_min_l", 520, Evidence.REPORTED)),
    car(B, price(43_990), figure("torque_nm", 345)),
]
NOW = [
    car(
        A, price(43_990), figure("power_kw", 157.0), figure("boot_min_l", 520, Evidence.OFFICIAL), figure("frunk_l", 5)
    ),
    car(B, price(43_990)),
]
KEPT = kept_of(THEN, "n", MADE, EDITION)
TAKEN = read_payload(payload_of(KEPT))


def became(changes):
    return {
        (car.name.id, key): change.became
        for car in changes.cars
        for key, change in car.figures.items()
        if change.became is not Became.UNCHANGED
    }


def test_each_figure_is_told_with_what_it_was_and_is():
    changes = changes_since(KEPT, NOW)
    assert became(changes) == {
        (A, "price"): Became.CHANGED,
        (A, "boot_min_l"): Became.SURER,
        (A, "frunk_l"): Became.NEW,
        (B, "torque_nm"): Became.GONE,
    }
    price_change = changes.cars[0].figures["price"]
    assert (price_change.before.value, price_change.now.value) == (44_990, 43_990)
    assert changes.of(A, "power_kw") is Became.UNCHANGED
    assert [key for _, key, _ in changes.told] == ["price", "torque_nm", "boot_min_l", "frunk_l"]


def test_a_code_tells_the_same_but_neither_the_old_value_nor_the_certainty():
    changes = changes_since(TAKEN, NOW)
    assert became(changes) == {
        (A, "price"): Became.CHANGED,
        (A, "frunk_l"): Became.NEW,
        (B, "torque_nm"): Became.GONE,
    }
    assert changes.cars[0].figures["price"].before is None
    assert changes.cars[0].figures["price"].now.value == 43_990
    assert not any(car.unplaced for car in changes.cars)


@pytest.mark.parametrize("before", [KEPT, TAKEN], ids=["file", "code"])
def test_nothing_changed_where_nothing_did_whatever_the_order_and_other_cars(before):
    changes = changes_since(before, [car("x/y/z", price(1)), THEN[1], THEN[0]])
    assert not changes.any
    assert [car.name.id for car in changes.cars] == [A, B]
    assert summary(changes).nl == "Niets veranderd sinds 3 mrt 2026."
    assert summary(changes).en == "Nothing changed since 3 Mar 2026."


@pytest.mark.parametrize(
    ("then", "now", "expected"),
    [
        (price(1000), price(1000, "DE"), Became.CHANGED),
        (price(1000), price(1000, unit="GBP"), Became.CHANGED),
        (figure("power_kw", 100, market="NL"), figure("power_kw", 100, market="DE"), Became.UNCHANGED),
        (figure("power_kw", (100, 110)), figure("power_kw", 105), Became.CHANGED),
        (figure("power_kw", (100, 100)), figure("power_kw", 100), Became.UNCHANGED),
        (figure("transmission", "Automatic"), figure("transmission", "automatic"), Became.UNCHANGED),
        (figure("power_kw", 100, as_of=PartialDate(2025)), figure("power_kw", 100), Became.UNCHANGED),
    ],
)
def test_a_figure_changes_where_it_is_another_for_a_buyer(then, now, expected):
    kept = kept_of([car(A, then)], "n", MADE, EDITION)
    for before in (kept, read_payload(payload_of(kept))):
        assert changes_since(before, [car(A, now)]).of(A, then.key) is expected


def test_a_rumour_that_came_true_is_new_and_an_official_figure_that_is_rumoured_now_is_gone():
    rumour, official = car(A, price(1000, evidence=Evidence.RUMOURED)), car(A, price(1000))
    assert changes_since(kept_of([rumour], "n", MADE, EDITION), [official]).of(A, "price") is Became.NEW
    assert changes_since(kept_of([official], "n", MADE, EDITION), [rumour]).of(A, "price") is Became.GONE
    weaker = car(A, price(1000, evidence=Evidence.REPORTED))
    assert changes_since(kept_of([official], "n", MADE, EDITION), [weaker]).of(A, "price") is Became.LESS_SURE


def test_a_car_that_is_no_longer_there_is_named():
    assert [name.full.nl for name in changes_since(KEPT, [THEN[1]]).gone] == ["Peugeot E-3008 · Version"]
    assert [name.full.nl for name in changes_since(TAKEN, [THEN[1]]).gone] == ["Peugeot e-3008 · 73"]
    assert name_from_id("ds/n8/n8-awd").full.en == "DS n8 awd"
    assert name_from_id("odd").full.en == "Odd · odd"


def test_a_customer_is_told_of_nothing_that_is_only_reported():
    hidden = [car(A, figure("power_kw", 100, Evidence.REPORTED), price(1000))]
    other = [car(A, figure("power_kw", 120, Evidence.REPORTED), price(1000))]
    for_dealer = kept_of(hidden, "n", MADE, EDITION)
    assert changes_since(for_dealer, other).any
    assert not changes_since(for_dealer, other, customer=True).any
    assert not changes_since(read_payload(payload_of(for_dealer)), other, customer=True).any


def test_what_was_held_back_from_a_customer_is_not_new_when_the_dealer_opens_it():
    cars = [car(A, figure("power_kw", 100, Evidence.REPORTED), price(1000))]
    kept = kept_of(cars, "n", MADE, EDITION, customer=True)
    assert not changes_since(kept, cars).any
    assert not changes_since(read_payload(payload_of(kept)), cars).any


def test_a_change_that_the_few_bits_miss_still_shows_for_the_car():
    first = TAKEN.prints[0]
    missed = replace(TAKEN, prints=(replace(first, whole=first.whole ^ 1), TAKEN.prints[1]))
    changes = changes_since(missed, THEN)
    assert [car.unplaced for car in changes.cars] == [True, False]
    assert "er is iets veranderd aan Peugeot E-3008 · Version, de code zegt niet wat" in summary(changes).nl


def test_the_summary_names_the_first_changes_and_counts_the_others():
    text = summary(changes_since(KEPT, NOW))
    assert text.nl == (
        "Sinds 3 mrt 2026: prijs zoals gepubliceerd van Peugeot E-3008 · Version van €\u200944.990 (NL, mrt 2026) naar "
        "€\u200943.990 (NL, mrt 2026); één onbekende waarde is nu bekend; één waarde heeft geen bron meer; "
        "één waarde gelijk, maar zekerder."
    )
    assert "now €\u200943,990 (NL, Mar 2026)" in summary(changes_since(TAKEN, NOW)).en
    many = [car(A, price(1), figure("power_kw", 1)), car(B, price(2), figure("torque_nm", 2))]
    assert "; 2 andere waarden veranderd; één waarde heeft geen bron meer." in summary(changes_since(KEPT, many)).nl


def test_the_summary_is_whole_in_every_language():
    for before in (KEPT, TAKEN):
        for now in (NOW, THEN, [], [NOW[0]]):
            text = summary(changes_since(before, now))
            for lang in LANGUAGES:
                words = text.in_(lang)
                assert words.endswith(".")
                assert FALLBACK_MARK not in words
                assert "{" not in words


values = st.sampled_from([None, 1, 1.0, 2, (1, 2), (2, 2)])
KEYS = ("price", "power_kw", "torque_nm")


@given(st.lists(st.tuples(values, values, st.sampled_from(Evidence)), min_size=3, max_size=3))
def test_a_file_and_a_code_agree_on_all_but_certainty(cells):
    def made(side):
        known = [(key, cell[side], cell[2]) for key, cell in zip(KEYS, cells, strict=True) if cell[side] is not None]
        return car(A, *[figure(key, value, evidence) for key, value, evidence in known])

    kept = kept_of([made(0)], "n", MADE, EDITION)
    from_file = changes_since(kept, [made(1)])
    assert became(changes_since(read_payload(payload_of(kept)), [made(1)])) == became(from_file)
    assert became(changes_since(kept_of([made(1)], "n", MADE, EDITION), [made(0)])) == {
        place: {Became.NEW: Became.GONE, Became.GONE: Became.NEW}.get(what, what)
        for place, what in became(from_file).items()
    }
