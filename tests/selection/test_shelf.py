"""Selecting and counting with bits gives what looking at every version gives."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue_app.facts.records import ModelCard, Price, VariantCard
from catalogue_app.facts.text import Text, same
from catalogue_app.facts.vocabulary import Body, Drive, Ownership, Powertrain, Status, Technology
from catalogue_app.selection.query import Limit
from catalogue_app.selection.shelf import Shelf, number_of
from catalogue_app.selection.wishes import Bounds, Facet, Part, Selection, Sort, Span, drop_of, question_of
from catalogue_app.selection.words import bounds_words
from tests.ui.fakes import SOURCE

VARIANT_SPANS = (Span.PRICE, Span.RANGE, Span.BOOT, Span.TOW, Span.POWER, Span.FUEL)
numbers = st.one_of(st.none(), st.integers(1, 6).map(lambda n: n * 100.0))


@st.composite
def variants(draw, name):
    price = draw(numbers)
    reach, fuel = draw(numbers), draw(numbers)
    return VariantCard(
        id=name, name=same(name), powertrain=draw(st.sampled_from(Powertrain)), drive=draw(st.sampled_from(Drive)),
        price=None if price is None else Price(
            price, *draw(st.sampled_from([("EUR", "NL"), ("EUR", "DE"), ("GBP", "UK")])), None, SOURCE, name
        ),
        range_km=None if reach is None else (reach - 50, reach), power_kw=draw(numbers), boot_l=draw(numbers),
        tow_kg=draw(numbers), fuel_l_100km=None if fuel is None else (fuel, fuel + 50),
        missing=tuple(draw(st.sets(st.sampled_from(["price", "boot_min_l"])))),
    )  # fmt: skip


@st.composite
def catalogues(draw):
    found = []
    for n in range(draw(st.integers(0, 7))):
        size = draw(st.integers(0, 4))
        own = tuple(draw(variants(f"m{n}/v{v}")) for v in range(size))
        found.append(ModelCard(
            id=f"m{n}", brand=draw(st.sampled_from("AB")), name=draw(st.sampled_from("xyz")) + str(n),
            status=draw(st.sampled_from(Status)), segment=draw(st.sampled_from(["A", "B", ""])),
            body=draw(st.sampled_from(Body)), seats=draw(st.sampled_from([None, 4, 5, 7])), platform=None,
            platform_name=None, ownership=Ownership.UNKNOWN, technology=draw(st.sampled_from(Technology)),
            powertrains=tuple(p for p in Powertrain if any(v.powertrain is p for v in own)), variants=own,
            dimensions=(draw(st.sampled_from([None, 4000, 4500])), None, None, None), price_from=None, range_km=None,
            range_of=None, shares_with=0,
        ))  # fmt: skip
    return found


bounds = st.builds(Bounds, numbers, numbers)


@st.composite
def selections(draw):
    chosen = {}
    options = {
        Facet.POWERTRAIN: list(Powertrain), Facet.DRIVE: list(Drive), Facet.BRAND: ["A", "B"],
        Facet.SEATS: ["4", "7"], Facet.MISSING: ["price", "boot_min_l"],
    }  # fmt: skip
    for facet in draw(st.sets(st.sampled_from(list(options)), max_size=2)):
        chosen[facet] = frozenset(map(str, draw(st.sets(st.sampled_from(options[facet]), min_size=1))))
    spans = {span: draw(bounds) for span in draw(st.sets(st.sampled_from(Span), max_size=2))}
    spans = {span: b for span, b in spans.items() if not b.open}
    found = draw(st.one_of(st.none(), st.permutations([f"m{n}" for n in range(5)]).map(tuple)))
    limits = tuple(
        Limit(str(draw(st.sampled_from(Span))), draw(numbers), draw(numbers), "")
        for _ in range(draw(st.integers(0, 1)))
    )
    query = "q" if found is not None or limits else ""
    part = draw(st.one_of(st.none(), st.just(Part("platform", "p", same("P"), ("m0", "m2", "m4")))))
    return Selection(chosen, spans, query, found, limits, part, draw(st.sampled_from(Sort)))


def number(card, variant, span):
    if span is Span.SEATS:
        return card.seats
    if span is Span.LENGTH:
        return card.dimensions[0]
    return None if variant is None else number_of(variant, span)


def inside(value, low, high):
    return value is not None and (low is None or value >= low) and (high is None or value <= high)


def answers(card, variant, selection):
    """The rule, said the slow way: does this version of this model answer every wish?"""
    for facet, wanted in selection.chosen.items():
        if facet.of_variant:
            own = {
                Facet.POWERTRAIN: lambda v: {str(v.powertrain)}, Facet.DRIVE: lambda v: {str(v.drive)},
                Facet.MISSING: lambda v: set(v.missing),
            }[facet](variant) if variant else set()  # fmt: skip
        else:
            own = {card.brand if facet is Facet.BRAND else str(card.seats)}
        if not own & wanted:
            return False
    asked = [(span, b.low, b.high) for span, b in selection.spans.items()]
    asked += [(Span(limit.key), limit.low, limit.high) for limit in selection.limits]
    named = selection.found is None or card.id in selection.found
    part = selection.part is None or card.id in selection.part.model_ids
    return named and part and all(inside(number(card, variant, span), low, high) for span, low, high in asked)


def slowly(cards, selection):
    found = {}
    for card in cards:
        left = [v for v in card.variants if answers(card, v, selection)]
        if left or (not card.variants and answers(card, None, selection)):
            found[card.id] = left
    return found


@settings(max_examples=200, deadline=None)
@given(catalogues(), selections())
def test_a_match_is_what_every_version_looked_at_gives(cards, selection):
    shelf = Shelf(cards)
    match = shelf.match(selection)
    wanted = slowly(cards, selection)
    assert [shelf.cards[p].id for p in shelf.fields.models(match)] == list(wanted)
    assert shelf.fields.model_count(match) == len(wanted)
    assert shelf.fields.version_count(match) == sum(map(len, wanted.values()))
    for place in shelf.fields.models(match):
        assert list(shelf.face(place, match).variants) == wanted[shelf.cards[place].id]


@settings(max_examples=100, deadline=None)
@given(catalogues(), selections())
def test_every_count_is_what_one_gets_by_choosing(cards, selection):
    shelf = Shelf(cards)
    for facet, found in shelf.counts(selection).items():
        for value, count in found.items():
            if facet in (Facet.POWERTRAIN, Facet.DRIVE, Facet.BRAND, Facet.SEATS, Facet.MISSING):
                assert count == len(slowly(cards, selection.with_values(facet, {value})))


@settings(max_examples=100, deadline=None)
@given(catalogues(), selections(), st.sampled_from(VARIANT_SPANS))
def test_a_histogram_counts_models_per_bin(cards, selection, span):
    edges = (150.0, 300.0, 450.0, 600.0)
    found = Shelf(cards).histograms(selection, {span: edges})[span].counts
    rest = replace(selection, spans={s: b for s, b in selection.spans.items() if s is not span})
    for n, count in enumerate(found):
        low, high = edges[n], edges[n + 1]
        last = n == len(found) - 1
        wanted = [
            card for card in cards
            if any(
                answers(card, v, rest) and (value := number(card, v, span)) is not None
                and (low <= value < high or (last and value == high))
                for v in card.variants
            )
        ]  # fmt: skip
        assert count == len(wanted)


@settings(max_examples=100, deadline=None)
@given(catalogues(), selections())
def test_sorting_keeps_all_and_puts_the_unknown_last(cards, selection):
    shelf = Shelf(cards)
    match = shelf.match(selection)
    order = shelf.orders.sorted(match, selection)
    assert sorted(order) == sorted(shelf.fields.models(match))
    if selection.sort is Sort.PRICE:
        euros = [
            face.priced.price.amount if face.priced and face.priced.price.currency == "EUR" else float("inf")
            for face in (shelf.face(place, match) for place in order)
            if face.narrowed
        ]
        assert euros == sorted(euros)


@pytest.mark.parametrize("question", [*Facet, *Span])
def test_every_question_is_found_again_by_its_drop(question):
    assert question_of(drop_of(question)) is question
    assert type(question_of(drop_of(question))) is type(question)


@pytest.mark.parametrize(("lang", "words"), [
    ("nl", "€\u200920.000 – 30.000"), ("fr", "20\u202f000 – 30\u202f000\u00a0€"), ("de", "20.000 – 30.000\u00a0€"),
])  # fmt: skip
def test_a_span_of_prices_has_its_sign_where_the_language_wants_it(lang, words):
    assert bounds_words(Span.PRICE, Bounds(20_000, 30_000), lang) == words


def test_the_name_of_a_platform_falls_back_without_a_mark(catalogue):
    card = replace(catalogue.cards()[0], platform="p", platform_name=Text("Small vans", "Kleine bestelwagens"))
    label = Shelf((card,)).label(Facet.PLATFORM, "p")
    assert [label.in_(lang) for lang in ("en", "nl", "de")] == ["Small vans", "Kleine bestelwagens", "Small vans"]
