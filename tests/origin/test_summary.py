"""The sentences that answer "what is this car really?" claim no more than the parts do."""

from dataclasses import replace

import pytest

from catalogue_app.facts.edition import Edition
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Component, Model, PartLink
from catalogue_app.facts.text import LANGUAGES, Text, same
from catalogue_app.facts.vocabulary import ComponentKind, Layer, Ownership
from catalogue_app.origin.layers import layers
from catalogue_app.origin.summary import summary


@pytest.fixture(scope="module")
def models(edition: Edition) -> dict[str, Model]:
    return {m.id: m for m in edition.models}


@pytest.fixture(scope="module")
def told(edition: Edition, models: dict[str, Model]) -> dict[str, Text]:
    return {i: summary(m, layers(m), edition.ties, alone=False) for i, m in models.items()}


def with_parts(model: Model, *parts: PartLink) -> Model:
    """The model with these battery, motor, engine and gearbox parts instead of its own."""
    kept = tuple(p for p in model.parts if p.component.layer in (Layer.PLATFORM, Layer.ELECTRONICS))
    return replace(model, parts=(*kept, *parts))


def part(model: Model, kind: ComponentKind, *variants: str, **changes: object) -> PartLink:
    """A part of this kind for these variants, official unless told otherwise."""
    link = next(p for p in model.parts if p.component.kind is kind)
    component: Component = replace(link.component, **{"layer": kind.layer, "kin": (), **changes})  # type: ignore[arg-type]
    return replace(link, component=component, variants=variants, evidence=Evidence.OFFICIAL)


def said(model: Model) -> str:
    return summary(model, layers(model), (), alone=False).en


def test_a_gearbox_of_a_supplier_does_not_make_its_maker_the_maker_of_the_engine(told: dict[str, Text]) -> None:
    for model_id, firm in (("dodge/charger", "ZF"), ("jeep/wrangler", "ZF"), ("peugeot/rifter", "Aisin")):
        words = told[model_id].en
        assert f"gearbox from a supplier ({firm})" in words, model_id
        assert "engine from Stellantis or" not in words, model_id


def test_cells_of_a_supplier_are_told_as_cells_and_a_pack_with_bought_cells_as_a_pack(told: dict[str, Text]) -> None:
    assert "battery cells from a supplier (CATL)" in told["opel/mokka"].en
    assert "battery pack, electric motor" in told["leapmotor/b10"].en
    assert "battery pack from Stellantis" in told["opel/zafira"].en
    assert "battery from Stellantis" not in told["opel/zafira"].en


def test_a_range_extender_is_not_told_as_an_engine_of_the_partner(told: dict[str, Text]) -> None:
    for model_id in ("leapmotor/b10", "leapmotor/c10"):
        assert "range extender" in told[model_id].en
        assert "engine" not in told[model_id].en


def test_what_a_partner_buys_is_not_told_as_its_own(told: dict[str, Text]) -> None:
    assert "technically, as far as known, a Leapmotor" in told["leapmotor/b03x"].en, "its platform is not only reported"
    own, _, rest = told["leapmotor/b03x"].en.partition("Developed by Leapmotor itself: ")[2].partition(".")
    assert own == "platform"
    assert "supplier (Gotion)" in rest


def test_a_report_about_one_part_of_a_partner_is_said_of_that_part(told: dict[str, Text]) -> None:
    first, _, rest = told["leapmotor/c10"].en.partition(". ")
    assert first.endswith("technically, as far as known, a Leapmotor")
    assert "battery pack (reported, not confirmed)" in rest
    assert "according to reports, a Leapmotor" in told["leapmotor/b03"].en


def test_a_platform_of_a_merged_group_is_not_told_as_one_of_the_house_itself(told: dict[str, Text]) -> None:
    for model_id, text in told.items():
        assert "of Stellantis itself: e-CMP" not in text.en, model_id
    assert "a platform of Stellantis itself: STLA Medium." in told["peugeot/3008"].en


def test_who_shares_a_platform_is_not_told_as_its_developer(told: dict[str, Text], models: dict[str, Model]) -> None:
    assert "Toyota" not in told["citroen/berlingo"].en
    assert "Groupe PSA (now Stellantis) and Toyota" in told["citroen/spacetourer"].en
    tipo = next(p.component for p in models["fiat/tipo"].parts if p.component.layer is Layer.PLATFORM)
    assert tipo.developed_by == ("FCA",)


def test_owners_of_different_versions_are_told_with_or_and_of_one_version_with_and(models: dict[str, Model]) -> None:
    car = models["peugeot/3008"]
    one, two = car.variants[0].id, car.variants[1].id
    ours = {"ownership": Ownership.STELLANTIS, "name": same("A")}
    theirs = {"ownership": Ownership.SUPPLIER, "name": same("B"), "made_by": ("Bosch",)}
    motor = ComponentKind.MOTOR
    apart = said(with_parts(car, part(car, motor, one, **ours), part(car, motor, two, **theirs)))
    assert "lectric motor from Stellantis or a supplier (Bosch), depending on the version." in apart
    together = said(with_parts(car, part(car, motor, one, two, **ours), part(car, motor, one, **theirs)))
    assert "lectric motor from Stellantis and a supplier (Bosch)." in together


def test_a_supplier_nobody_names_is_not_hidden_behind_one_that_is(models: dict[str, Model]) -> None:
    car = models["peugeot/3008"]
    one, two = car.variants[0].id, car.variants[1].id
    motor, supplier = ComponentKind.MOTOR, Ownership.SUPPLIER
    named = part(car, motor, one, ownership=supplier, made_by=("Bosch",), developed_by=())
    unnamed = part(car, motor, two, ownership=supplier, made_by=(), developed_by=())
    assert "a supplier (Bosch or one not named)" in said(with_parts(car, named, unnamed))


def test_a_sentence_on_the_drive_is_hedged_as_its_weakest_part(models: dict[str, Model]) -> None:
    car = models["peugeot/3008"]
    sure = part(car, ComponentKind.MOTOR, ownership=Ownership.STELLANTIS)
    assert said(with_parts(car, sure)).endswith(". Electric motor from Stellantis.")
    press = replace(sure, evidence=Evidence.PRESS)
    assert said(with_parts(car, press)).endswith("As far as known: electric motor from Stellantis.")
    reported = replace(sure, evidence=Evidence.REPORTED)
    assert said(with_parts(car, reported)).endswith("electric motor from Stellantis (reported, not confirmed).")


def test_no_first_sentence_is_longer_than_two_lines_can_hold(told: dict[str, Text]) -> None:
    for model_id, text in told.items():
        for lang in LANGUAGES:
            assert len(text.in_(lang).partition(". ")[0]) <= 150, (model_id, lang)
