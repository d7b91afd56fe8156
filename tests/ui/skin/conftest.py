"""An invented car with every kind of layer and evidence, in versions whose parts sit in different places."""

from dataclasses import replace

import pytest

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Component, Model, PartLink, Production, Statement
from catalogue_app.facts.text import same
from catalogue_app.facts.vocabulary import Aspect, ComponentKind, Ownership, PlantState
from tests.ui.fakes import DAY, MODELS, OTHER_SOURCE, SOURCE, FakeCatalogue, statement

ONE = MODELS[0]  # electric, mild hybrid, petrol
ELECTRIC, HYBRID, PETROL = (variant.id for variant in ONE.variants)


def part(key: str, name: str, kind: ComponentKind, ownership: Ownership, **rest: object) -> Component:
    return Component(key, kind, kind.layer, same(name), ownership, statement(key, f"{name} exists"), **rest)  # type: ignore[arg-type]


def link(component: Component, *variants: str, evidence: Evidence = Evidence.OFFICIAL) -> PartLink:
    said = same(f"The car has {component.name.en}")
    return PartLink(component, variants, evidence, DAY, SOURCE, said)


def told(key: str, words: str, evidence: Evidence, aspect: Aspect, as_of: PartialDate = DAY) -> Statement:
    return Statement(key, ONE.id, same(words), evidence, as_of, OTHER_SOURCE, aspect)


CELLS = part("battery/cells", "Pack 50", ComponentKind.BATTERY, Ownership.SUPPLIER, developed_by=("Acme Cells",),
             made_by=("Acme Cells",))  # fmt: skip
MOTOR = part("motor/front", "Motor 115", ComponentKind.MOTOR, Ownership.JOINT_VENTURE, developed_by=("E-Co",),
             made_by=("E-Co",), built_at=same("Tremery"))  # fmt: skip
ENGINE = part("engine/three", "Three 1.2", ComponentKind.ENGINE, Ownership.STELLANTIS, developed_by=("Stellantis",),
              made_by=("Stellantis",), built_at=same("Douvrin"))  # fmt: skip


@pytest.fixture(scope="session")
def car() -> Model:
    """Electric with battery and motor, petrol with an engine, and one statement of every kind."""
    return replace(
        ONE,
        parts=(
            *ONE.parts, link(CELLS, ELECTRIC, evidence=Evidence.REPORTED), link(MOTOR, ELECTRIC),
            link(ENGINE, HYBRID, PETROL),
        ),
        production=(
            Production(same("Sochaux"), "sochaux", "FR", PlantState.ACTIVE, Ownership.STELLANTIS, Evidence.PRESS,
                       PartialDate(2025, 3), SOURCE),
        ),
        statements=(
            told("a", "A new pack is being prepared", Evidence.RUMOURED, Aspect.BATTERY, PartialDate(2026, 10)),
            told("b", "The pack is cooled by water", Evidence.PRESS, Aspect.BATTERY, PartialDate(2024, 5, 3)),
            told("c", "It was shown in Paris", Evidence.PRESS, Aspect.WHOLE_CAR, PartialDate(2026)),
        ),
    )  # fmt: skip


@pytest.fixture
def catalogue(car: Model) -> FakeCatalogue:
    return FakeCatalogue((car, *MODELS[1:]))
