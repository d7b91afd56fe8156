"""A selection goes through JSON and comes back; what is not understood is left out."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Body, Drive, Powertrain, Status, Technology
from catalogue_app.selection.query import Limit
from catalogue_app.selection.saved import as_data, from_data
from catalogue_app.selection.wishes import Bounds, Facet, Part, Selection, Sort, Span

words = st.text(min_size=1, max_size=8)
ANSWERS = {
    Facet.BRAND: words,
    Facet.POWERTRAIN: st.sampled_from(Powertrain).map(str),
    Facet.TECHNOLOGY: st.sampled_from(Technology).map(str),
    Facet.SEGMENT: words,
    Facet.SEATS: st.integers(1, 9).map(str),
    Facet.BODY: st.sampled_from(Body).map(str),
    Facet.DRIVE: st.sampled_from(Drive).map(str),
    Facet.PLATFORM: words,
    Facet.EVIDENCE: st.sampled_from(Evidence).map(str),
    Facet.STATUS: st.sampled_from(Status).map(str),
    Facet.MISSING: st.sampled_from(sorted(BY_KEY)),
}
end = st.one_of(st.none(), st.integers(0, 10**6), st.floats(0, 10**6))
bounds = st.builds(Bounds, end, end).filter(lambda b: not b.open)
texts = st.builds(Text, words, words, st.one_of(st.none(), words), st.none(), st.one_of(st.none(), words))
parts = st.builds(Part, words, words, texts, st.lists(words, max_size=3).map(tuple))


@st.composite
def selections(draw):
    chosen = {facet: draw(st.frozensets(ANSWERS[facet], min_size=1)) for facet in draw(st.sets(st.sampled_from(Facet)))}
    spans = draw(st.dictionaries(st.sampled_from(Span), bounds))
    found = draw(st.one_of(st.none(), st.just(("a", "b"))))
    limits = draw(st.sampled_from([(), (Limit("price", None, 3.0, "< 3"),)]))
    query = draw(st.text(max_size=9))
    return Selection(chosen, spans, query, found, limits, draw(st.none() | parts), draw(st.sampled_from(Sort)))


@given(selections())
def test_a_selection_comes_back_through_json_without_the_answers_of_its_search(selection):
    back = from_data(json.loads(json.dumps(as_data(selection))))
    assert back == replace(selection, found=None, limits=())


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
KEYS = ("chosen", "spans", "query", "part", "sort")


@given(st.dictionaries(st.sampled_from(KEYS), json_values))
def test_nothing_in_the_data_makes_it_raise(data):
    assert isinstance(from_data(data), Selection)


@pytest.mark.parametrize(
    "data",
    [
        {
            "chosen": {
                "colour": ["red"],
                "powertrain": ["steam"],
                "missing": ["charm"],
                "seats": ["many"],
                "brand": [""],
            }
        },
        {"chosen": {"evidence": ["certain"], "brand": "Opel"}},
        {"spans": {"price": [None, None], "range_km": ["400", True], "weight": [1, 2], "boot_l": [1]}},
        {"spans": {"price": [float("nan"), float("inf")]}},
        {"sort": "beauty", "query": 7},
        {"part": {"kind": "platform", "id": "p"}},
    ],
)
def test_what_is_not_understood_is_left_out(data):
    assert from_data(data) == Selection()


def test_what_is_understood_stays_beside_what_is_not():
    found = from_data({"chosen": {"powertrain": ["steam", "bev"]}, "spans": {"price": [None, 30_000]}, "sort": "?"})
    assert found == Selection().with_values(Facet.POWERTRAIN, {"bev"}).with_bounds(Span.PRICE, Bounds(None, 30_000))
