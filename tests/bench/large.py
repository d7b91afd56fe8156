"""A catalogue of 10,000 models and 100,000 versions, made from the shipped one: for measuring only, never shown.

Every car is a shipped one under an invented name; its versions are copies with other prices. Parts are copied per
group of cars, so that families stay as large as they are in life.
"""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from catalogue_app.facts.edition import Edition
from catalogue_app.facts.records import Component, Figure, Kinship, Model, PartLink, Variant
from catalogue_app.facts.text import same
from catalogue_app.origin.cards import HEADLINE
from catalogue_app.store import schema
from catalogue_app.store.engine import sqlite_engine
from catalogue_app.store.writing import write_edition

MODELS, VERSIONS = 10_000, 10
_ROUNDS_PER_FAMILY = 5
_KEPT = (*HEADLINE, "range_electric_km", "battery_net_kwh", "transmission", "zero_to_100_s", "top_speed_kmh")
_SYLLABLES = ("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "qui", "ro", "su", "ta", "stra")


def _name(chance: random.Random) -> str:
    return "".join(chance.choice(_SYLLABLES) for _ in range(chance.randint(2, 4))).capitalize()


def _priced(figure: Figure, chance: random.Random) -> Figure:
    if not isinstance(figure.value, int | float):
        return figure
    return replace(figure, value=round(figure.value + chance.randint(-40, 40) * 50), others=())


def _figures(figures: dict[str, Figure], chance: random.Random) -> dict[str, Figure]:
    found = {key: replace(figure, others=()) for key, figure in figures.items() if key in _KEPT}
    if "price" in found:
        found["price"] = _priced(found["price"], chance)
    return found


def _variants(model: Model, model_id: str, chance: random.Random) -> Iterator[tuple[Variant, str]]:
    """Ten versions of a car with the id of the one each is a copy of."""
    for number in range(VERSIONS):
        old = model.variants[number % len(model.variants)]
        name = same(f"{old.name.en} {_name(chance)}")
        figures = _figures(dict(old.figures), chance)
        yield replace(old, id=f"{model_id}/v{number}", model_id=model_id, name=name, figures=figures,
                      indications={}), old.id  # fmt: skip


def _component(component: Component, suffix: str) -> Component:
    kin = tuple(Kinship(f"{k.other}{suffix}", k.same, k.reason, k.evidence, k.source) for k in component.kin)
    name = same(f"{component.name.en}{suffix.replace('-', ' ')}")
    return replace(component, id=f"{component.id}{suffix}", name=name, kin=kin, facts=(), dealer_notes=())


def large_edition(edition: Edition, models: int = MODELS, seed: int = 1) -> Edition:
    """Return an edition of so many models with ten versions each; the same seed gives the same cars."""
    chance = random.Random(seed)  # noqa: S311 - names of invented cars
    shipped = [model for model in edition.models if model.variants]
    made: list[Model] = []
    components: dict[str, Component] = {}
    while len(made) < models:
        number = len(made) // len(shipped)
        suffix = f"-{number // _ROUNDS_PER_FAMILY}"
        old = shipped[len(made) % len(shipped)]
        model_id = f"{old.id}-{number}"
        pairs = list(_variants(old, model_id, chance))
        parts = []
        for part in old.parts:
            component = components.setdefault(f"{part.component.id}{suffix}", _component(part.component, suffix))
            linked = tuple(variant.id for variant, copied in pairs if copied in part.variants)
            parts.append(PartLink(component, linked, part.evidence, part.as_of, part.source, part.statement))
        made.append(replace(
            old, id=model_id, name=f"{_name(chance)} {number}", aliases=(), variants=tuple(v for v, _ in pairs),
            parts=tuple(parts), statements=(), shares=(), notes=(),
            figures={key: replace(figure, others=()) for key, figure in old.figures.items()},
        ))  # fmt: skip
    return replace(edition, models=tuple(made), components=tuple(components.values()), families=(), context=())


def write_large(edition: Edition, path: Path, models: int = MODELS) -> None:
    """Write such a catalogue to an SQLite file."""
    engine = sqlite_engine(path, foreign_keys=False)
    with engine.begin() as connection:
        schema.upgrade(connection)
        write_edition(connection, large_edition(edition, models), "large", lambda _done, _total, _what: None)
    engine.dispose()
