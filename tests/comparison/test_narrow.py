"""Which rows are left by state, by hiding and by typed words."""

import pytest

from catalogue_app.comparison.narrow import Wish, narrow
from catalogue_app.comparison.table import compare
from catalogue_app.facts.figures import BY_KEY, Group
from tests.comparison.test_golden import AVENGER, E600, JUNIOR


@pytest.fixture
def table(variants):
    return compare([variants[i] for i in (AVENGER, JUNIOR, E600)], 0)


def keys(narrowed):
    return [row.key for row in narrowed.rows]


def test_without_a_wish_every_row_is_there(table):
    found = narrow(table, Wish())
    assert found.rows == table.rows
    assert (found.all, found.hidden, found.missed) == (len(table.rows), 0, 0)
    assert found.counts == table.counts


@pytest.mark.parametrize("state", ["same", "different", "unknown"])
def test_one_state_leaves_the_counts_of_all(table, state):
    found = narrow(table, Wish(state=state))
    assert {row.state for row in found.rows} == {state}
    assert len(found.rows) == found.counts[state] == table.counts[state]
    assert found.all == len(table.rows)


def test_hidden_rows_and_groups_are_counted_once(table):
    wish = Wish(hidden_rows=frozenset({"length_mm", "range_wltp_km"}), hidden_groups=frozenset({"dimensions"}))
    found = narrow(table, wish)
    sizes = [row for row in table.rows if row.group is Group.DIMENSIONS]
    assert found.hidden == len(sizes) + 1
    assert found.all == len(table.rows) - found.hidden
    assert not {"length_mm", "range_wltp_km", "height_mm"} & set(keys(found))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("wielbasis", ["wheelbase_mm"]),
        ("Radstand", ["wheelbase_mm"]),
        ("empattement", ["wheelbase_mm"]),
        ("hochstgeschwindigkeit", ["top_speed_kmh"]),  # Höchstgeschwindigkeit
        ("velocità", ["top_speed_kmh"]),
        ("velocita max", ["top_speed_kmh"]),
        ("accu bruto", ["battery_gross_kwh"]),
        ("verbruik", ["range_wltp_km", "consumption_kwh_100km"]),  # the group is called Bereik en verbruik
        ("stroomverbruik", ["consumption_kwh_100km"]),
        ("euro ncap", ["euro_ncap_stars"]),
        ("kWh/100", ["consumption_kwh_100km"]),
        ("length", ["length_mm"]),
        ("lba", ["wheelbase_mm"]),  # wielbasis: the middle of a word from three letters on
        ("lb", []),
        ("zzz", []),
        ("wielbasis zzz", []),
    ],
)
def test_typed_words_find_a_row_in_any_language(table, words, expected):
    found = narrow(table, Wish(words=words))
    assert keys(found) == expected
    assert found.missed == len(table.rows) - len(expected)


@pytest.mark.parametrize("words", ["", "  ", "-"])
def test_nothing_typed_is_no_wish(table, words):
    assert narrow(table, Wish(words=words)).rows == table.rows


def test_every_row_is_found_by_its_own_label_in_every_language(table):
    for row in table.rows:
        label = BY_KEY[row.key].label
        for words in (label.en, label.nl, label.de, label.fr, label.it):
            assert row.key in keys(narrow(table, Wish(words=words))), words
