"""A kept comparison goes through JSON and comes back whole; what is not right is told with its place."""

import json

import pytest
from hypothesis import given

from catalogue_app.comparison.kept import kept_of
from catalogue_app.comparison.kept_data import as_data, from_data
from catalogue_app.comparison.strict import NotRight
from catalogue_app.facts.text import LANGUAGES
from tests.comparison.keeping import EDITION, MADE, car, kepts, price


@given(kepts())
def test_any_comparison_comes_back_through_json_as_it_was(kept):
    back = from_data(json.loads(json.dumps(as_data(kept))))
    assert back == kept
    assert back.made.isoformat() == kept.made.isoformat()


def changed(way, value):
    data = json.loads(json.dumps(as_data(kept_of([car("a/b/c", price(30_000)), car("a/b/d")], "n", MADE, EDITION))))
    at = data
    for step in way[:-1]:
        at = at[step]
    at[way[-1]] = value
    return data


FIGURE = ("cars", 0, "figures", "price")
WRONG = [
    (("name",), "", ("name",), "a text of 1 to 60"),
    (("name",), "x" * 61, ("name",), "1 to 60"),
    (("name",), "two\nlines", ("name",), "1 to 60"),
    (("name",), "\ud800", ("name",), "1 to 60"),
    (("made",), "2026-03-03T14:30:00", ("made",), "a time with its zone"),
    (("baseline",), "a/b/e", ("baseline",), "the id of one of the cars"),
    (("customer",), 1, ("customer",), "true or false"),
    (("note",), None, ("note",), "a text of at most 2000"),
    (("view", "rows"), "some", ("view", "rows"), "one of all, different, same"),
    (("view", "hidden_rows"), "price", ("view", "hidden_rows"), "a list of 0 to"),
    (("cars",), [], ("cars",), "a list of 1 to 6"),
    (("cars", 1, "id"), "a/b/c", ("cars",), "every version once"),
    (("cars", 1, "version", "nl"), None, ("cars", 2, "version", "nl"), "a text of 1 to"),
    (("cars", 0, "colour"), "red", ("cars", 1, "colour"), "nothing"),
    ((*FIGURE, "value"), True, ("cars", 1, "figures", "price", "value"), "a number, a band"),
    ((*FIGURE, "value"), float("nan"), ("cars", 1, "figures", "price", "value"), "a number, a band"),
    ((*FIGURE, "value"), [2, 1], ("cars", 1, "figures", "price", "value"), "from low to high"),
    ((*FIGURE, "evidence"), "sure", ("cars", 1, "figures", "price", "evidence"), "one of measured"),
    ((*FIGURE, "as_of"), "2026-13", ("cars", 1, "figures", "price", "as_of"), "a date as 2026"),
    (("story",), [{"day": "2026-3-3"}], ("story", 1, "day"), "a day as"),
]


@pytest.mark.parametrize(("way", "value", "place", "right"), WRONG)
def test_what_is_not_right_is_told_with_its_place_and_what_belongs_there(way, value, place, right):
    with pytest.raises(NotRight) as told:
        from_data(changed(way, value))
    assert told.value.place == place
    assert right in told.value.right.en
    assert all(told.value.right.in_(lang) for lang in LANGUAGES)


@pytest.mark.parametrize("missing", ["name", "made", "cars", "view", "story", "customer", "note", "edition"])
def test_what_is_missing_is_told_by_its_name(missing):
    data = changed(("name",), "n")
    del data[missing]
    with pytest.raises(NotRight) as told:
        from_data(data)
    assert told.value.place == (missing,)
