"""Which layers cars share: the same in both directions, only on parts they really have in common, never on hearsay."""

import itertools
from collections.abc import Mapping

import pytest

from catalogue_app.facts.edition import Edition
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Model
from catalogue_app.facts.text import FALLBACK_MARK
from catalogue_app.facts.vocabulary import Layer, Status
from catalogue_app.origin.cards import sharing_counts
from catalogue_app.origin.layers import has_layer
from catalogue_app.origin.sharing import LayerVerdict, Verdict, pair_summary, shared_with, stands_alone, verdicts

Verdicts = Mapping[Layer, LayerVerdict]
SHARED = (Verdict.SAME_PART, Verdict.SAME_FAMILY)
PARTS = tuple(layer for layer in Layer if layer is not Layer.DESIGN_PRODUCTION)


@pytest.fixture(scope="module")
def models(edition: Edition) -> dict[str, Model]:
    return {m.id: m for m in edition.models}


@pytest.fixture(scope="module")
def both_ways(edition: Edition) -> list[tuple[Model, Model, Verdicts, Verdicts]]:
    """Every pair of models with the verdicts in either direction."""
    pairs = list(itertools.combinations(edition.models, 2))
    assert len(pairs) == 2556
    return [(a, b, verdicts(a, b), verdicts(b, a)) for a, b in pairs]


def parts_on(model: Model, layer: Layer) -> set[str]:
    return {p.component.canonical for p in model.parts if p.component.layer is layer}


def test_a_verdict_does_not_depend_on_the_order_of_the_two(
    both_ways: list[tuple[Model, Model, Verdicts, Verdicts]],
) -> None:
    for a, b, there, back in both_ways:
        assert list(there) == list(Layer)
        for layer in Layer:
            one, other = there[layer], back[layer]
            assert one.verdict is other.verdict, (a.id, b.id, layer)
            assert one.evidence is other.evidence, (a.id, b.id, layer)
            assert one.applicable is other.applicable, (a.id, b.id, layer)
            assert sorted(one.components) == sorted(other.components), (a.id, b.id, layer)


def test_same_part_means_that_some_part_is_the_very_same(
    both_ways: list[tuple[Model, Model, Verdicts, Verdicts]],
) -> None:
    seen = 0
    for a, b, there, _ in both_ways:
        for layer in PARTS:
            common = parts_on(a, layer) & parts_on(b, layer)
            if has_layer(a, layer) and has_layer(b, layer):
                assert (there[layer].verdict is Verdict.SAME_PART) == bool(common), (a.id, b.id, layer)
            if there[layer].verdict is Verdict.SAME_PART:
                assert set(there[layer].components) == common
                seen += 1
    assert seen > 500


def test_same_family_names_a_related_part_of_each(both_ways: list[tuple[Model, Model, Verdicts, Verdicts]]) -> None:
    seen = 0
    for a, b, there, _ in both_ways:
        for layer in PARTS:
            if there[layer].verdict is Verdict.SAME_FAMILY:
                one, other = there[layer].components
                assert one in parts_on(a, layer)
                assert other in parts_on(b, layer)
                assert one != other
                seen += 1
    assert seen > 50


def test_different_only_where_both_sides_are_known(both_ways: list[tuple[Model, Model, Verdicts, Verdicts]]) -> None:
    for a, b, there, _ in both_ways:
        for layer in PARTS:
            verdict = there[layer]
            has = has_layer(a, layer), has_layer(b, layer)
            if verdict.verdict is Verdict.DIFFERENT and all(has):
                assert parts_on(a, layer), (a.id, b.id, layer)
                assert parts_on(b, layer), (a.id, b.id, layer)
            if not any(has):
                assert not verdict.applicable
            if all(has) and not (parts_on(a, layer) and parts_on(b, layer)):
                assert verdict.verdict is Verdict.UNKNOWN, (a.id, b.id, layer)


def test_every_verdict_has_a_reason_and_every_known_one_a_source(
    both_ways: list[tuple[Model, Model, Verdicts, Verdicts]],
) -> None:
    for a, b, there, _ in both_ways:
        for layer, verdict in there.items():
            assert verdict.reason.en, (a.id, b.id, layer)
            assert verdict.reason.nl, (a.id, b.id, layer)
            if verdict.applicable and verdict.verdict is not Verdict.UNKNOWN:
                assert verdict.source is not None, (a.id, b.id, layer)
                assert verdict.evidence is not Evidence.UNKNOWN, (a.id, b.id, layer)


def test_what_rests_on_a_rumour_or_a_report_says_so(both_ways: list[tuple[Model, Model, Verdicts, Verdicts]]) -> None:
    words = {Evidence.RUMOURED: ("rumour", "gerucht"), Evidence.REPORTED: ("reported", "gemeld")}
    for a, b, there, back in both_ways:
        for verdict in (*there.values(), *back.values()):
            if verdict.verdict in SHARED and verdict.evidence in words:
                en, nl = words[verdict.evidence]
                assert en in verdict.reason.en, (a.id, b.id, verdict.layer)
                assert nl in verdict.reason.nl, (a.id, b.id, verdict.layer)


def test_a_shared_part_is_as_sure_as_its_weakest_link(both_ways: list[tuple[Model, Model, Verdicts, Verdicts]]) -> None:
    for a, b, there, _ in both_ways:
        for layer in PARTS:
            if there[layer].verdict is Verdict.SAME_PART:
                used = [p for m in (a, b) for p in m.parts if p.component.canonical in there[layer].components]
                used = [p for p in used if p.component.layer is layer]
                assert there[layer].evidence.rank == max(p.evidence.rank for p in used), (a.id, b.id, layer)


# -- the story the catalogue was made for


def test_no_leapmotor_shares_a_layer_with_a_car_on_sale_of_another_brand(
    both_ways: list[tuple[Model, Model, Verdicts, Verdicts]],
) -> None:
    checked = 0
    for a, b, there, _ in both_ways:
        if (a.brand == "Leapmotor") == (b.brand == "Leapmotor"):
            continue
        other = b if a.brand == "Leapmotor" else a
        if other.status is not Status.ANNOUNCED:
            checked += 1
            assert [v.layer for v in there.values() if v.verdict in SHARED] == [], (a.id, b.id)
    assert checked > 300


def test_every_leapmotor_stands_alone(edition: Edition) -> None:
    leapmotors = [m for m in edition.models if m.brand == "Leapmotor"]
    assert len(leapmotors) == 6
    assert all(stands_alone(m, edition.models) for m in leapmotors)
    assert not stands_alone(next(m for m in edition.models if m.id == "peugeot/208"), edition.models)


@pytest.mark.parametrize(
    ("a", "b", "layer", "verdict", "component"),
    [
        ("peugeot/208", "opel/corsa", Layer.PLATFORM, Verdict.SAME_PART, "cmp"),
        ("peugeot/3008", "opel/grandland", Layer.PLATFORM, Verdict.SAME_PART, "stla-medium"),
        ("peugeot/3008", "opel/grandland", Layer.MOTOR, Verdict.SAME_PART, None),
        ("leapmotor/b10", "leapmotor/c10", Layer.PLATFORM, Verdict.SAME_FAMILY, "leap-3-5"),
        ("leapmotor/b10", "leapmotor/c10", Layer.MOTOR, Verdict.SAME_PART, "leapmotor-oil-cooled-160kw"),
        ("leapmotor/b10", "leapmotor/b05", Layer.PLATFORM, Verdict.SAME_PART, "leap-3-5"),
        ("leapmotor/b10", "peugeot/208", Layer.PLATFORM, Verdict.DIFFERENT, None),
        ("leapmotor/b10", "peugeot/3008", Layer.BATTERY, Verdict.DIFFERENT, None),
        ("peugeot/208", "opel/corsa", Layer.ELECTRONICS, Verdict.UNKNOWN, None),
        ("peugeot/3008", "opel/grandland", Layer.DESIGN_PRODUCTION, Verdict.DIFFERENT, None),
    ],
)
def test_pairs_checked_by_hand(
    models: dict[str, Model], a: str, b: str, layer: Layer, verdict: Verdict, component: str | None
) -> None:
    found = verdicts(models[a], models[b])[layer]
    assert found.verdict is verdict
    if component is not None:
        assert component in found.components


def test_the_reason_names_what_is_shared(models: dict[str, Model]) -> None:
    found = verdicts(models["peugeot/3008"], models["opel/grandland"])
    assert "STLA Medium" in found[Layer.PLATFORM].reason.nl
    assert found[Layer.PLATFORM].reason.nl.startswith("Beide hebben:")
    plants = found[Layer.DESIGN_PRODUCTION].reason.en
    assert "Sochaux" in plants
    assert "Eisenach" in plants
    family = verdicts(models["leapmotor/b10"], models["leapmotor/c10"])[Layer.PLATFORM].reason.en
    assert "LEAP 3.5" in family
    assert "LEAP 3.0" in family


def test_the_summary_of_a_shared_layer_that_is_only_reported_says_so(models: dict[str, Model]) -> None:
    a, b = models["leapmotor/b10"], models["opel/c-suv-2028"]
    text = pair_summary(a, b, verdicts(a, b))
    assert "(platform) (reported, not confirmed)" in text.en
    assert "(platform) (gemeld, niet bevestigd)" in text.nl
    c10 = models["leapmotor/c10"]
    related = pair_summary(c10, b, verdicts(c10, b))
    assert "1 of the same family (platform) (reported, not confirmed)" in related.en


def test_a_report_is_laid_on_who_reported_it_and_in_both_orders(models: dict[str, Model]) -> None:
    a, b = models["leapmotor/c10"], models["opel/c-suv-2028"]
    verdict = verdicts(a, b)[Layer.PLATFORM]
    assert verdict.evidence is Evidence.REPORTED
    assert verdict.source in [p.source for p in b.parts if p.component.layer is Layer.PLATFORM]
    pairs = [("peugeot/3008", "opel/grandland"), ("citroen/c3", "opel/corsa"), ("fiat/500e", "jeep/avenger")]
    for one, other in (*pairs, ("leapmotor/c10", "opel/c-suv-2028")):
        there, back = verdicts(models[one], models[other]), verdicts(models[other], models[one])
        assert [v.source for v in there.values()] == [v.source for v in back.values()], (one, other)


def test_the_summary_counts_and_never_gives_a_percentage(models: dict[str, Model]) -> None:
    a, b = models["peugeot/3008"], models["opel/grandland"]
    text = pair_summary(a, b, verdicts(a, b))
    assert text.en == (
        "Peugeot 3008 and Opel Grandland: 4 of 6 layers shared (platform, battery, electric motor, engine and gearbox),"
        " 1 unknown."
    )
    assert text.nl.startswith("Peugeot 3008 en Opel Grandland: 4 van 6 lagen gedeeld (platform, accu, elektromotor")
    assert "%" not in text.en + text.nl


def test_a_layer_that_neither_car_can_have_is_not_counted(models: dict[str, Model]) -> None:
    a, b = models["leapmotor/t03"], models["abarth/500e"]
    found = verdicts(a, b)
    engine = found[Layer.ENGINE_GEARBOX]
    assert not engine.applicable
    assert "Neither car" in engine.reason.en
    assert "of 5 layers shared" in pair_summary(a, b, found).en


def test_a_layer_that_one_car_cannot_have_is_different(models: dict[str, Model]) -> None:
    found = verdicts(models["leapmotor/t03"], models["peugeot/208"])[Layer.ENGINE_GEARBOX]
    assert found.verdict is Verdict.DIFFERENT
    assert "Leapmotor T03 has none" in found.reason.en


# -- one car against all


def test_sharing_goes_both_ways_and_agrees_with_the_verdicts(
    edition: Edition, both_ways: list[tuple[Model, Model, Verdicts, Verdicts]]
) -> None:
    shared = {m.id: {s.model_id: set(s.parts) for s in shared_with(m, edition.models)} for m in edition.models}
    counts = sharing_counts(edition.models)
    assert {i: len(found) for i, found in shared.items()} == counts
    for a, b, _, _ in both_ways:
        layers = {layer for layer in PARTS if parts_on(a, layer) & parts_on(b, layer)}
        assert shared[a.id].get(b.id, set()) == shared[b.id].get(a.id, set()) == layers, (a.id, b.id)


def test_a_car_shares_nothing_with_itself(edition: Edition) -> None:
    assert all(m.id not in {s.model_id for s in shared_with(m, edition.models)} for m in edition.models)


def test_the_b10_shares_with_its_own_brand_and_an_announced_opel(edition: Edition, models: dict[str, Model]) -> None:
    found = shared_with(models["leapmotor/b10"], edition.models)
    others = [s for s in found if not s.model_id.startswith("leapmotor/")]
    assert [(s.model_id, s.status) for s in others] == [("opel/c-suv-2028", "announced")]
    assert others[0].evidence.rank > Evidence.OFFICIAL.rank
    assert {"leapmotor/c10", "leapmotor/b05"} <= {s.model_id for s in found}


def test_most_shared_layers_come_first(edition: Edition, models: dict[str, Model]) -> None:
    found = shared_with(models["peugeot/208"], edition.models)
    assert [len(s.parts) for s in found] == sorted((len(s.parts) for s in found), reverse=True)
    assert "opel/corsa" in {s.model_id for s in found if len(s.parts) == len(found[0].parts)}


def test_reasons_and_summaries_are_in_every_language(models: dict[str, Model]) -> None:
    a, b = models["peugeot/3008"], models["opel/grandland"]
    found = verdicts(a, b)
    assert found[Layer.PLATFORM].reason.in_("de").startswith("Beide haben:")
    assert found[Layer.PLATFORM].reason.in_("fr").startswith("Les deux ont\u00a0:")
    assert found[Layer.PLATFORM].reason.in_("it").startswith("Entrambe hanno:")
    summary = pair_summary(a, b, found)
    assert summary.in_("de").startswith(
        "Peugeot 3008 und Opel Grandland: 4 von 6 Ebenen gemeinsam (Plattform, Batterie"
    )
    assert summary.in_("it").startswith("Peugeot 3008 e Opel Grandland: 4 livelli su 6 condivisi (piattaforma,")


def test_a_reason_from_content_is_english_and_marked_in_a_language_that_content_lacks(models: dict[str, Model]) -> None:
    family = verdicts(models["leapmotor/b10"], models["leapmotor/c10"])[Layer.PLATFORM].reason
    assert FALLBACK_MARK in family.in_("de")
    assert FALLBACK_MARK not in family.in_("nl") + family.in_("en")
