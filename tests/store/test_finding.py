"""The search of the shipped catalogue: what comes first, and why it is there."""

import pytest

from catalogue_app.facts.found import Answer, Found, FoundKind
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.vocabulary import Ownership, Status
from catalogue_app.store.reading import StoredCatalogue

EXPECTED = [
    # typed, kind and id of the first hit
    ("peugeot 3008", "model", "peugeot/3008"),
    ("3008", "model", "peugeot/3008"),
    ("E-3008", "model", "peugeot/3008"),
    ("e3008", "model", "peugeot/3008"),
    ("208", "model", "peugeot/208"),
    ("2008", "model", "peugeot/2008"),
    ("Citroen C3", "model", "citroen/c3"),
    ("ë-C3", "model", "citroen/c3"),
    ("c3 aircross", "model", "citroen/c3-aircross"),
    ("CITROËN", "model", "citroen/ami"),
    ("b10", "model", "leapmotor/b10"),
    ("b 10", "model", "leapmotor/b10"),
    ("B10 Life Pro 56.2 kWh", "variant", "leapmotor/b10/b10-life-pro-56-2-kwh"),
    ("opel mokka gse", "variant", "opel/mokka/mokka-gse"),
    ("600", "model", "fiat/600"),
    ("fiat 500e", "model", "fiat/500e"),
    ("abarth 500e", "model", "abarth/500e"),
    ("ds 4", "model", "ds/n4"),
    ("ds4", "model", "ds/n4"),
    ("n°8", "model", "ds/n8"),
    ("alfa", "model", "alfa-romeo/junior"),
    ("astra sports tourer", "model", "opel/astra-sports-tourer"),
    # slips of the finger
    ("pegeot", "model", "peugeot/208"),
    ("pegeo", "model", "peugeot/208"),
    ("pegeot 3008", "model", "peugeot/3008"),
    ("stelvoi", "model", "alfa-romeo/stelvio"),
    ("gran tursimo", "model", "maserati/granturismo"),
    ("grandlnad", "model", "opel/grandland"),
    ("citreon c4", "model", "citroen/c4"),
    ("leapmtor b10", "model", "leapmotor/b10"),
    ("berlnigo", "model", "citroen/berlingo"),
    ("stlla medim", "platform", "stla-medium"),
    # nicknames and codes
    ("P64", "model", "peugeot/3008"),
    ("p54", "model", "peugeot/408"),
    ("de nieuwe Panda", "model", "fiat/grande-panda"),
    ("the new panda", "model", "fiat/grande-panda"),
    ("panda", "model", "fiat/pandina"),
    ("nieuwe 208", "model", "peugeot/208-iii"),
    ("MC20", "model", "maserati/mcpura"),
    ("A10", "model", "leapmotor/b03x"),
    # technology
    ("STLA", "platform", "stla-medium"),
    ("stla large", "platform", "stla-large"),
    ("leap 3.5", "platform", "leap-3-5"),
    ("PureTech", "component", "puretech-12"),
    ("ketting", "component", "puretech-12-gen3"),
    ("riem", "component", "puretech-12-gen2"),
    ("ketting/riem", "component", "puretech-12-gen3"),
    ("chain", "component", "puretech-12-gen3"),
    ("belt", "component", "puretech-12-gen2"),
    ("nettuno", "component", "nettuno-v6"),
    ("zf 8hp", "component", "zf-8hp"),
    ("toyota", "company", "Toyota"),
    # numbers
    ("peugeot >400 km", "model", "peugeot/208"),
    ("suv 7 seats", "model", "fiat/grizzly"),
    ("leapmotor <30000", "model", "leapmotor/t03"),
    ("5008 7-zits", "model", "peugeot/5008"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "kind", "first"), EXPECTED)
def test_what_was_meant_comes_first(catalogue: StoredCatalogue, typed: str, kind: str, first: str) -> None:
    hit = catalogue.find(typed).first
    assert hit is not None
    assert (str(hit.kind), hit.id) == (kind, first)


def model(answer: Answer, model_id: str) -> Found:
    return next(hit for hit in answer.of(FoundKind.MODEL) if hit.id == model_id)


@pytest.mark.parametrize(
    ("typed", "model_id", "dutch"),
    [
        ("P64", "peugeot/3008", "Code P64"),
        ("mc20", "maserati/mcpura", "heet ook “MC20”"),
        ("pegeot", "peugeot/208", "lijkt op “Peugeot”"),
        ("gran tursimo", "maserati/granturismo", "lijkt op “GranTurismo”"),
        ("citreon c4", "citroen/c4", "lijkt op “Citroën”"),
        ("stla medium", "peugeot/3008", "Platform STLA Medium"),
        ("elektrisch", "abarth/500e", "Elektrisch"),
        ("ketting", "citroen/c3", "Verbrandingsmotor: 1.2 turbo EB2 generatie 3 (distributieketting)"),
        ("byd", "ds/n8", "Accu: BYD 73 kWh"),
        ("peugeot 3008", "peugeot/3008", ""),
    ],
)
def test_the_reason_is_said_in_plain_words(catalogue: StoredCatalogue, typed: str, model_id: str, dutch: str) -> None:
    assert model(catalogue.find(typed, limit=100), model_id).why.in_("nl") == dutch


def test_the_reason_quotes_what_a_source_says_of_the_engine(catalogue: StoredCatalogue) -> None:
    part = next(hit for hit in catalogue.find("riem").of(FoundKind.COMPONENT) if hit.id == "bluehdi-15")
    quote = part.why.in_("nl").strip("“” …").replace(" …", "")
    assert "riem" in quote
    texts = [catalogue.component(part.id).statement.text.nl, *(f.text.nl for f in catalogue.component(part.id).facts)]
    assert any(quote in text for text in texts)


def test_nothing_that_only_a_dealer_may_read_is_searched_or_quoted(catalogue: StoredCatalogue) -> None:
    notes = [note.text.nl for note in catalogue.component("acc-nmc-97").dealer_notes]
    assert any("Kaiserslautern" in note for note in notes)
    answer = catalogue.find("kaiserslautern")
    assert answer.of(FoundKind.COMPONENT) == ()
    assert answer.model_ids == ()


def test_numbers_are_limits_and_say_the_figure(catalogue: StoredCatalogue) -> None:
    answer = catalogue.find(">400 km")
    assert answer.words == ""
    assert [(limit.key, limit.low) for limit in answer.limits] == [("range_km", 400)]
    cards = {card.id: card for card in catalogue.cards()}
    fits = {c.id for c in cards.values() if any(v.range_km and v.range_km[1] >= 400 for v in c.variants)}
    assert set(answer.model_ids) == fits
    first = answer.of(FoundKind.MODEL)[0]
    longest = max(v.range_km[1] for v in cards[first.id].variants if v.range_km)
    assert first.why.in_("nl") == f"Bereik {longest:.0f} km"


def test_one_version_must_keep_within_all_limits(catalogue: StoredCatalogue) -> None:
    for model_id in catalogue.find(">400 km <30000").model_ids:
        card = next(card for card in catalogue.cards() if card.id == model_id)
        assert any(
            v.range_km and v.range_km[1] >= 400 and v.price and v.price.currency == "EUR" and v.price.amount <= 30_000
            for v in card.variants
        )


def test_a_price_stands_with_market_and_date(catalogue: StoredCatalogue) -> None:
    detail = model(catalogue.find("grande panda"), "fiat/grande-panda").detail
    assert detail.in_("nl").startswith("vanaf €\u2009")
    assert "(IT, " in detail.in_("nl")
    assert model(catalogue.find("ami"), "citroen/ami").detail.in_("en") == "price: no source"


def test_a_part_leads_to_the_models_that_have_it(catalogue: StoredCatalogue) -> None:
    users = {
        component: {m.id for m in catalogue.models() if any(p.component.id == component for p in m.parts)}
        for component in ("leap-3-5", "puretech-12-gen3")
    }
    for kind, component in (("platform", "leap-3-5"), ("component", "puretech-12-gen3")):
        assert set(catalogue.found(kind, component).model_ids) == users[component]
    found = catalogue.find("leap 3.5").of(FoundKind.PLATFORM)[0]
    assert found.ownership is Ownership.PARTNER
    assert set(found.model_ids) <= set(catalogue.find("leap 3.5").model_ids)


def test_a_company_leads_to_the_models_with_a_part_of_it(catalogue: StoredCatalogue) -> None:
    models = {
        m.id
        for m in catalogue.models()
        if any("BYD" in (*p.component.developed_by, *p.component.made_by) for p in m.parts)
    }
    assert models
    assert set(catalogue.found("company", "BYD").model_ids) == models
    with pytest.raises(NotFound):
        catalogue.found("company", "Nobody")


def test_equals_stand_on_sale_first(catalogue: StoredCatalogue) -> None:
    status = {card.id: card.status for card in catalogue.cards()}
    jeeps = [status[i] for i in catalogue.find("jeep").model_ids]
    assert Status.ANNOUNCED in jeeps
    assert jeeps == sorted(jeeps, key=list(Status).index)


def test_every_name_finds_its_own_model_first(catalogue: StoredCatalogue) -> None:
    for card in catalogue.cards():
        answer = catalogue.find(card.full_name)
        assert answer.model_ids[0] == card.id


def test_a_brand_gives_its_cars_and_those_built_on_its_technology(catalogue: StoredCatalogue) -> None:
    ids = catalogue.find("leapmotor").model_ids
    assert {i.split("/")[0] for i in ids[:6]} == {"leapmotor"}
    assert ids[6:] == ("opel/c-suv-2028",)


def test_while_typing_something_fits_after_every_letter(catalogue: StoredCatalogue) -> None:
    for name in ("peugeot 3008", "grande panda", "leapmotor b10", "stla medium", "fiat bereik 400 km"):
        for end in range(1, len(name) + 1):
            answer = catalogue.find(name[:end])
            assert answer.groups, name[:end]


def test_what_fits_nothing_names_the_nearest(catalogue: StoredCatalogue) -> None:
    answer = catalogue.find("leapmotor b99")
    assert answer.groups == ()
    assert answer.model_ids == ()
    assert {hit.id.split("/")[0] for hit in answer.nearest} == {"leapmotor"}
    assert catalogue.find("xyzzy").nearest == ()


def test_numbers_that_nothing_keeps_name_what_keeps_most_of_them(catalogue: StoredCatalogue) -> None:
    answer = catalogue.find("peugeot 7 seats <9000")
    assert answer.groups == ()
    assert answer.nearest[0].id in {"peugeot/5008", "peugeot/rifter", "peugeot/traveller"}
    assert "zitplaatsen" in answer.nearest[0].why.in_("nl")
    alone = catalogue.find("9 seats <9000")
    seats = {card.id: card.seats for card in catalogue.cards()}
    assert [seats[hit.id] for hit in alone.nearest] == [9, 9, 9]


@pytest.mark.parametrize("typed", ["", "  ", "-", "?", "de", "€", "<", "ʼ", "’", "0" * 300, "a " * 200, "\x00", "🚗"])
def test_no_text_is_too_strange(catalogue: StoredCatalogue, typed: str) -> None:
    answer = catalogue.find(typed)
    assert len(answer.model_ids) <= len(catalogue.cards())


def test_the_number_of_hits_of_a_kind_is_bounded(catalogue: StoredCatalogue) -> None:
    answer = catalogue.find("peugeot hybrid", limit=2)
    assert all(len(hits) <= 2 for _, hits in answer.groups)
    assert len(answer.model_ids) > 2
