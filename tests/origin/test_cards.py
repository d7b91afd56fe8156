"""What a car is under the skin, and what a browse card says of it."""

import pytest

from catalogue_app.facts.edition import Edition
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Source
from catalogue_app.facts.text import FALLBACK_MARK, LANGUAGES, same
from catalogue_app.facts.vocabulary import Layer, Ownership, Powertrain, Status, Technology
from catalogue_app.origin.card import OriginCard, origin_card
from catalogue_app.origin.cards import electric_range, model_card, model_range, price_from, sharing_counts
from catalogue_app.origin.layers import NO_ENGINE, LayerFact, has_layer, layers
from catalogue_app.origin.sharing import stands_alone
from catalogue_app.origin.technology import technology


def card_of(edition: Edition, model_id: str) -> OriginCard:
    model = next(m for m in edition.models if m.id == model_id)
    return origin_card(model, edition.ties, edition.gaps, stands_alone(model, edition.models))


@pytest.fixture(scope="module")
def cards(edition: Edition) -> dict[str, OriginCard]:
    return {m.id: card_of(edition, m.id) for m in edition.models}


def test_every_model_has_a_card_of_six_layers_under_one_sentence(cards: dict[str, OriginCard]) -> None:
    assert len(cards) == 72
    for model_id, card in cards.items():
        assert list(card.layers) == list(Layer), model_id
        for text in (card.summary.in_(lang) for lang in LANGUAGES):
            assert text.endswith("."), model_id
            assert not {"{", "}"} & set(text), model_id
            assert "  " not in text, model_id
            assert "None" not in text, model_id
            assert FALLBACK_MARK not in text, model_id
        assert len({card.summary.in_(lang) for lang in LANGUAGES}) == len(LANGUAGES), model_id


def test_no_sentence_says_platform_twice(cards: dict[str, OriginCard]) -> None:
    maserati = cards["maserati/grancabrio"].summary
    assert "platform ontwikkeld door Maserati: Maserati GranTurismo/GranCabrio." in maserati.nl
    for model_id, card in cards.items():
        for lang in LANGUAGES:
            sentence = card.summary.in_(lang).partition(". ")[0].casefold()
            assert sentence.count("platform") + sentence.count("plattform") < 2, (model_id, sentence)


def test_a_layer_is_known_with_a_source_unknown_or_impossible(cards: dict[str, OriginCard]) -> None:
    for model_id, card in cards.items():
        for layer, fact in card.layers.items():
            assert fact.layer is layer
            if fact.known:
                assert fact.source is not None, (model_id, layer)
                assert fact.evidence is not Evidence.UNKNOWN, (model_id, layer)
            else:
                assert fact.component is None, (model_id, layer)
                assert fact.evidence is Evidence.UNKNOWN, (model_id, layer)
                if fact.applicable:
                    assert any(u.en.startswith(layer.label.en) for u in card.unknown), (model_id, layer)


def test_a_battery_car_has_no_engine_and_an_engine_car_no_motor(edition: Edition, cards: dict[str, OriginCard]) -> None:
    battery_cars = [m for m in edition.models if m.powertrains == (Powertrain.BEV,)]
    assert len(battery_cars) > 10
    for m in battery_cars:
        engine = cards[m.id].layers[Layer.ENGINE_GEARBOX]
        assert not engine.applicable, m.id
        assert engine.name == NO_ENGINE, m.id
        assert engine.source is None, m.id
    for m in edition.models:
        if m.variants and not any(p.has_motor for p in m.powertrains):
            assert not cards[m.id].layers[Layer.MOTOR].applicable, m.id
            assert not cards[m.id].layers[Layer.BATTERY].applicable, m.id


def test_a_model_without_variants_might_have_every_layer(edition: Edition) -> None:
    bare = [m for m in edition.models if not m.variants]
    assert bare
    assert all(has_layer(m, layer) for m in bare for layer in Layer)


def test_statements_are_newest_first_and_rumours_last(cards: dict[str, OriginCard]) -> None:
    for model_id, card in cards.items():
        firm = [str(s.as_of or "") for s in card.statements if s.evidence is not Evidence.RUMOURED]
        assert firm == sorted(firm, reverse=True), model_id
        rumours = [s.evidence is Evidence.RUMOURED for s in card.statements]
        assert rumours == sorted(rumours), model_id


def test_a_part_for_some_variants_names_them(edition: Edition, cards: dict[str, OriginCard]) -> None:
    for m in edition.models:
        own = {v.id for v in m.variants}
        for fact in cards[m.id].layers.values():
            for part in fact.all_parts:
                assert set(part.variants) <= own, m.id
                assert set(part.variants) != own or not own, (m.id, "holds for all: not listed")


# -- golden


def test_what_the_leapmotor_b10_really_is(cards: dict[str, OriginCard]) -> None:
    b10 = cards["leapmotor/b10"]
    assert b10.technology is Technology.PARTNER
    assert b10.summary.en == (
        "In Europe a brand of Stellantis, which sells the car; technically, as far as known, a Leapmotor. Developed by"
        " Leapmotor itself: platform, battery pack, electric motor and range extender. As far as known it shares no"
        " part with cars of other Stellantis brands on sale."
    )
    assert b10.summary.nl.startswith("In Europa een merk van Stellantis")
    assert "Leapmotor" in b10.summary.nl
    platform = b10.layers[Layer.PLATFORM]
    assert (platform.component, platform.ownership, str(platform.as_of)) == ("leap-3-5", Ownership.PARTNER, "2025-10")
    assert platform.source is not None
    assert platform.source.id == "s-formulapassion-b10"
    built = b10.layers[Layer.DESIGN_PRODUCTION]
    assert built.built_at is not None
    assert "China" in built.built_at.en
    assert [p.ownership for p in built.also] == [Ownership.STELLANTIS]
    assert "announced" in built.also[0].name.en


def test_every_leapmotor_is_partner_technology(cards: dict[str, OriginCard]) -> None:
    found = {i: c.technology for i, c in cards.items() if i.startswith("leapmotor/")}
    assert len(found) == 6
    assert set(found.values()) == {Technology.PARTNER}


@pytest.mark.parametrize("model_id", ["peugeot/208", "opel/corsa", "peugeot/3008", "opel/grandland", "fiat/600"])
def test_the_mass_brands_are_stellantis_technology(cards: dict[str, OriginCard], model_id: str) -> None:
    assert cards[model_id].technology is Technology.STELLANTIS
    assert "Stellantis" in cards[model_id].summary.nl


def test_an_announced_car_is_never_told_as_one_that_exists(edition: Edition, cards: dict[str, OriginCard]) -> None:
    for m in edition.models:
        if m.status is Status.ANNOUNCED and cards[m.id].technology is not Technology.UNKNOWN and m.brand != "Leapmotor":
            text = cards[m.id].summary.en
            assert "announced" in text or "is to be built" in text, (m.id, text)


def test_a_report_or_rumour_about_the_platform_is_said_in_the_first_sentence(cards: dict[str, OriginCard]) -> None:
    words = {Evidence.RUMOURED: "according to a rumour", Evidence.REPORTED: "according to reports"}
    found = [c for c in cards.values() if c.layers[Layer.PLATFORM].evidence in words]
    assert {c.model_id for c in found} >= {"leapmotor/b03", "opel/c-suv-2028", "peugeot/rifter"}
    for card in found:
        first = card.summary.en.partition(". ")[0].casefold()
        assert words[card.layers[Layer.PLATFORM].evidence] in first, card.model_id
        assert "as far as known" not in first, (card.model_id, "hedged twice")


# -- whose technology: the rule itself


def fact(layer: Layer, ownership: Ownership, known: bool = True, applicable: bool = True) -> LayerFact:
    source = Source("s", "p", "t") if known else None
    return LayerFact(layer, same("x"), ownership, Evidence.PRESS, same("x"), source=source,
                     applicable=applicable)  # fmt: skip


S, P, J, F, U = (
    Ownership.STELLANTIS, Ownership.PARTNER, Ownership.JOINT_VENTURE, Ownership.SUPPLIER, Ownership.UNKNOWN,
)  # fmt: skip


@pytest.mark.parametrize(
    ("platform", "battery", "motor", "expected"),
    [
        (S, S, S, Technology.STELLANTIS),
        (S, F, S, Technology.STELLANTIS),
        (S, J, J, Technology.STELLANTIS),
        (S, U, U, Technology.STELLANTIS),
        (S, P, S, Technology.MIXED),
        (P, P, P, Technology.PARTNER),
        (P, F, U, Technology.PARTNER),
        (P, P, S, Technology.MIXED),
        (P, J, P, Technology.MIXED),
        (J, S, P, Technology.JOINT_VENTURE),
        (U, S, S, Technology.UNKNOWN),
        (F, S, S, Technology.MIXED),
    ],
)
def test_the_platform_decides_and_drive_parts_can_make_it_mixed(
    platform: Ownership, battery: Ownership, motor: Ownership, expected: Technology
) -> None:
    found = {layer: fact(layer, U) for layer in Layer} | {
        Layer.PLATFORM: fact(Layer.PLATFORM, platform),
        Layer.BATTERY: fact(Layer.BATTERY, battery),
        Layer.MOTOR: fact(Layer.MOTOR, motor),
        Layer.ELECTRONICS: fact(Layer.ELECTRONICS, P if platform is S else S),
        Layer.DESIGN_PRODUCTION: fact(Layer.DESIGN_PRODUCTION, P if platform is S else S),
    }
    assert technology(found) is expected


def test_a_layer_that_cannot_exist_says_nothing_about_whose_car_it_is() -> None:
    found = {layer: fact(layer, S) for layer in Layer}
    found[Layer.ENGINE_GEARBOX] = fact(Layer.ENGINE_GEARBOX, P, applicable=False)
    assert technology(found) is Technology.STELLANTIS
    found[Layer.PLATFORM] = fact(Layer.PLATFORM, S, known=False)
    assert technology(found) is Technology.UNKNOWN


# -- browse cards


def test_the_price_of_a_card_is_the_lowest_at_home_if_there_is_one(edition: Edition) -> None:
    for m in edition.models:
        card = model_card(m, "NL", 0)
        prices = [v.price for v in card.variants if v.price is not None]
        at_home = [p.amount for p in prices if p.market == "NL"]
        if at_home:
            assert card.price_from is not None
            assert (card.price_from.market, card.price_from.amount) == ("NL", min(at_home)), m.id
        elif card.price_from is not None:
            assert card.price_from.market != "NL", m.id
            assert card.price_from in prices, m.id
        assert (card.price_from is None) == (not prices), m.id
    assert price_from([], "NL") is None


def test_the_card_of_the_b10(edition: Edition) -> None:
    b10 = next(m for m in edition.models if m.id == "leapmotor/b10")
    card = model_card(b10, "NL", sharing_counts(edition.models)["leapmotor/b10"])
    assert card.dimensions == (4515, 1655, 2735, None)
    assert card.price_from is not None
    assert (card.price_from.amount, card.price_from.market, str(card.price_from.as_of)) == (27995, "NL", "2025-09")
    assert card.range_km == (361, 434)
    assert card.range_of is Powertrain.BEV
    assert (card.technology, card.ownership, card.platform) == (Technology.PARTNER, Ownership.PARTNER, "leap-3-5")
    assert card.powertrains == (Powertrain.BEV, Powertrain.EREV)
    assert len(card.variants) == 4


def test_the_short_range_of_a_plug_in_is_not_mixed_with_that_of_a_battery_car(edition: Edition) -> None:
    mixed = [
        m for m in edition.models if Powertrain.BEV in m.powertrains and Powertrain.PHEV in m.powertrains
    ]  # fmt: skip
    assert mixed
    for m in mixed:
        card = model_card(m, "NL", 0)
        ends = [v.range_km for v in card.variants if v.powertrain is Powertrain.BEV and v.range_km]
        if ends:
            assert card.range_km == (min(e[0] for e in ends), max(e[1] for e in ends)), m.id


def test_a_car_that_does_not_plug_in_has_no_electric_range(edition: Edition) -> None:
    assert [
        v.id
        for m in edition.models
        for v in m.variants
        if not v.powertrain.plugs_in and electric_range(v) is not None
    ] == []  # fmt: skip
    assert model_range([]) == (None, None)


def test_layers_of_a_model_are_always_six(edition: Edition) -> None:
    for model in edition.models:
        assert len(layers(model)) == 6
