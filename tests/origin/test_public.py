"""What a customer may see: nothing that is meant for the dealer or is not sure enough, and no untrue silence."""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import NOT_STATED
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import SHARING, Figure, Model, Other, Source, Variant
from catalogue_app.facts.text import LANGUAGES, same
from catalogue_app.facts.vocabulary import Body, Drive, Layer, Ownership, Powertrain, Status
from catalogue_app.origin import layers as layer_rules
from catalogue_app.origin.card import origin_card
from catalogue_app.origin.cards import model_card, sharing_counts
from catalogue_app.origin.layers import layers
from catalogue_app.origin.plain import ASK, layer_words, plain_origins
from catalogue_app.origin.public import PublicCatalogue, Release, public_model
from catalogue_app.origin.sharing import Verdict, stands_alone, verdicts
from catalogue_app.store.reading import StoredCatalogue

ALL_KINDS = ("models", "cards", "components", "ties", "families", "precedents", "context", "conflicts", "gaps")


@pytest.fixture(scope="module")
def public(catalogue: StoredCatalogue) -> PublicCatalogue:
    return PublicCatalogue(catalogue)


@pytest.fixture(scope="module")
def with_reports(catalogue: StoredCatalogue) -> PublicCatalogue:
    return PublicCatalogue(catalogue, Release(with_reports=True))


def walk(thing: object, path: str = "") -> Iterator[tuple[str, Evidence]]:
    """Every evidence level anywhere inside, with the way to it."""
    if isinstance(thing, Evidence):
        yield path, thing
    elif dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        for field in dataclasses.fields(thing):
            yield from walk(getattr(thing, field.name), f"{path}.{field.name}")
    elif isinstance(thing, Mapping):
        for key, item in thing.items():
            yield from walk(item, f"{path}[{key}]")
    elif isinstance(thing, tuple | list):
        for number, item in enumerate(thing):
            yield from walk(item, f"{path}[{number}]")


def too_weak(catalogue: object, allowed: frozenset[Evidence]) -> list[str]:
    found = []
    for kind in ALL_KINDS:
        for path, level in walk(getattr(catalogue, kind)(), kind):
            # A card names the evidence of its platform; that nobody says (or we do not) is no weak claim.
            if level not in allowed and not (kind == "cards" and level is Evidence.UNKNOWN):
                found.append(f"{path} is {level}")
    return found


RELEASABLE = frozenset(level for level in Evidence if level.releasable)


def test_nothing_too_weak_is_left_anywhere(public: PublicCatalogue, catalogue: StoredCatalogue) -> None:
    assert len(too_weak(catalogue, RELEASABLE)) > 1_000  # the walk does find what is to go
    assert too_weak(public, RELEASABLE) == []


def test_with_reports_they_stay_with_their_mark_and_rumours_go(with_reports: PublicCatalogue) -> None:
    levels = {level for kind in ALL_KINDS for _, level in walk(getattr(with_reports, kind)())}
    assert Evidence.REPORTED in levels
    assert too_weak(with_reports, RELEASABLE | {Evidence.REPORTED}) == []


def test_rumours_come_by_choice_only(catalogue: StoredCatalogue) -> None:
    all_of_it = PublicCatalogue(catalogue, Release(with_reports=True, with_rumours=True))
    assert any(tie.statement.evidence is Evidence.RUMOURED for tie in all_of_it.ties())


def test_what_is_for_the_dealer_goes(public: PublicCatalogue, catalogue: StoredCatalogue) -> None:
    assert any(m.notes for m in catalogue.models())
    assert any(c.dealer_notes for c in catalogue.components())
    for model in public.models():
        assert model.notes == ()
        assert model.market_note is None
        assert all(variant.note is None for variant in model.variants)
        assert all(part.component.dealer_notes == () for part in model.parts)
    assert all(component.dealer_notes == () for component in public.components())
    assert public.conflicts() == ()
    assert public.gaps()
    assert not any(gap.internal for gap in public.gaps())


def test_no_model_and_no_version_disappears(public: PublicCatalogue, catalogue: StoredCatalogue) -> None:
    assert [m.id for m in public.models()] == [m.id for m in catalogue.models()]
    assert [v.id for m in public.models() for v in m.variants] == [v.id for m in catalogue.models() for v in m.variants]


def test_releasable_figures_stay_as_they_are(public: PublicCatalogue, catalogue: StoredCatalogue) -> None:
    for before, after in zip(catalogue.models(), public.models(), strict=True):
        kept = {k: f.value for k, f in before.figures.items() if f.evidence.releasable}
        assert {k: f.value for k, f in after.figures.items()} == kept


def test_cards_are_those_of_the_public_models(public: PublicCatalogue) -> None:
    counts = sharing_counts(public.models())
    assert public.cards() == tuple(model_card(m, "NL", counts[m.id]) for m in public.models())
    assert public.cards() is public.cards()
    for card in public.cards():
        assert card.unsure == ()
        assert all(variant.unsure == () for variant in card.variants)
        amounts = [v.price.amount for v in card.variants if v.price is not None]
        assert card.price_from is None or card.price_from.amount in amounts


def test_a_part_is_as_sure_as_its_weakest_end(public: PublicCatalogue, catalogue: StoredCatalogue) -> None:
    before, after = catalogue.model("leapmotor/b03x"), public.model("leapmotor/b03x")
    link = next(p for p in before.parts if p.component.layer is Layer.PLATFORM)
    assert link.evidence.releasable
    assert not link.component.statement.evidence.releasable
    assert not [p for p in after.parts if p.component.layer is Layer.PLATFORM]
    with pytest.raises(NotFound):
        public.component(link.component.id)
    with pytest.raises(NotFound):
        public.component("no such thing")


def test_a_list_of_users_without_evidence_is_not_told(public: PublicCatalogue, catalogue: StoredCatalogue) -> None:
    assert any(component.used_by for component in catalogue.components())
    assert not any(component.used_by for component in public.components())


def test_silence_is_not_taken_for_ignorance(public: PublicCatalogue) -> None:
    model = public.model("peugeot/rifter")
    assert str(Layer.PLATFORM) in model.withheld
    assert layers(model)[Layer.PLATFORM].name == layer_rules.NOT_STATED
    card = origin_card(model, public.ties(), public.gaps(), alone=False)
    for lang in LANGUAGES:
        assert "Rifter" in card.summary.in_(lang)
    assert "No source" not in card.summary.en
    assert not any("Platform: no source" in sentence.en for sentence in card.unknown)
    assert any("Platform: " in sentence.en for sentence in card.unknown)


def test_what_is_withheld_may_be_the_same(public: PublicCatalogue) -> None:
    rifter, berlingo = public.model("peugeot/rifter"), public.model("citroen/berlingo")
    one, other = verdicts(rifter, berlingo), verdicts(berlingo, rifter)
    assert one[Layer.PLATFORM].verdict is Verdict.UNKNOWN
    assert one[Layer.PLATFORM] == other[Layer.PLATFORM]
    assert one[Layer.PLATFORM].reason == layer_rules.NOT_STATED


def test_a_car_that_shares_by_report_is_not_said_to_stand_alone(
    public: PublicCatalogue, catalogue: StoredCatalogue
) -> None:
    whole, seen = catalogue.models(), public.models()
    for before, after in zip(whole, seen, strict=True):
        if not stands_alone(before, whole):
            assert not stands_alone(after, seen), after.id
    quiet = [m.id for m in seen if SHARING in m.withheld]
    assert "opel/c-suv-2028" in quiet
    relatives = public.relatives("peugeot/3008")
    assert relatives.count == len(relatives.nearest) > 0


def test_every_model_has_a_plain_sentence_in_every_language(public: PublicCatalogue) -> None:
    found = plain_origins(public.models())
    assert set(found) == {m.id for m in public.models()}
    assert found["leapmotor/b10"].en == "Technically a Leapmotor"
    assert found["peugeot/rifter"] == ASK
    assert found["ds/ds-3"].nl.startswith("Zelfde basis als de ")
    assert "DS DS" not in "".join(text.en for text in found.values())
    for text in found.values():
        for lang in LANGUAGES:
            assert "[EN]" not in text.in_(lang)
            assert "{" not in text.in_(lang)


def test_a_reported_sentence_says_so(with_reports: PublicCatalogue) -> None:
    assert plain_origins(with_reports.models())["leapmotor/b03"].en == "Technically a Leapmotor (reported)"


def test_layer_words_name_no_owner_where_versions_differ(public: PublicCatalogue) -> None:
    found = layers(public.model("leapmotor/b10"))
    platform, design = layer_words(found[Layer.PLATFORM]), layer_words(found[Layer.DESIGN_PRODUCTION])
    assert platform is not None
    assert platform.en == "Platform of Leapmotor"
    mixed = replace(found[Layer.PLATFORM], also=(replace(found[Layer.BATTERY], ownership=Ownership.SUPPLIER),))
    assert layer_words(mixed) is None
    assert design is None or "{" not in design.en


SOURCE = Source("s", "Paper", "Title")


def _figure(evidence: Evidence, *others: Evidence) -> Figure:
    extra = tuple(Other(2, SOURCE, same("why"), evidence=level) for level in others)
    return Figure("power_kw", 1, "kW", evidence, SOURCE, others=extra)


@pytest.mark.parametrize("evidence", list(Evidence))
def test_every_level_is_judged(evidence: Evidence) -> None:
    figures = {"power_kw": _figure(evidence), "boot_min_l": _figure(Evidence.PRESS, evidence)}
    variant = Variant(
        "a/b/c", "a/b", same("C"), Powertrain.BEV, Drive.FWD, figures, {"x": figures["boot_min_l"].others}
    )
    model = Model("a/b", "A", "B", Status.ON_SALE, "B", Body.SUV, 5, 5, figures=figures, variants=(variant,))
    told = public_model(model)
    for shown in (told.figures, told.variants[0].figures):
        assert ("power_kw" in shown) is evidence.releasable
        assert bool(shown["boot_min_l"].others) is evidence.releasable
    assert bool(told.variants[0].indications) is evidence.releasable


def test_the_words_for_a_withheld_value_exist_in_every_language() -> None:
    for lang in LANGUAGES:
        assert "[EN]" not in NOT_STATED.in_(lang)
        assert NOT_STATED.in_(lang)
