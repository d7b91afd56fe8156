"""Which cars the attract screen shows, and what it shows of them. Pure: no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import zip_longest

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.drawing.path import Path
from catalogue_app.drawing.subject import LAYER_OF, layout_of
from catalogue_app.drawing.zones import zones
from catalogue_app.facts.records import Model
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Layer, Ownership, Powertrain, Status
from catalogue_app.origin.layers import layers
from catalogue_app.origin.plain import layer_words
from catalogue_app.ui.customer.public_data import PublicData
from catalogue_app.ui.widgets import drawing_of

MOST = 24


@dataclass(frozen=True, slots=True)
class AttractCar:
    """A car with its zones in the order in which they appear, and a few words for each origin."""

    model: Model
    drawing: CarDrawing
    zones: tuple[tuple[Path, Ownership], ...]
    words: tuple[tuple[Ownership, Text], ...]


def attract_car(model: Model) -> AttractCar | None:
    """Return what to show of a model: of its first electric version, else of its first one.

    None for a car that cannot be had, whose sizes are not known, or of which we can say too little.
    """
    drawing = drawing_of(model)
    if model.status is not Status.ON_SALE or not model.variants or "outline" in drawing.dashed_parts:
        return None
    variant = next((v for v in model.variants if v.powertrain is Powertrain.BEV), model.variants[0])
    parts = tuple(p for p in model.parts if not p.variants or variant.id in p.variants)
    found = layers(replace(model, variants=(variant,), parts=parts))
    said = {layer: words for layer, fact in found.items() if (words := layer_words(fact)) is not None}
    shown = [
        (path, layer)
        for zone, path in zones(drawing, layout_of(variant)).items()
        if (layer := LAYER_OF[zone]) in said and zone != "electronics"
    ]
    told = {layer for _, layer in shown}
    if Layer.PLATFORM not in told or len(told) < 2:
        return None
    return AttractCar(
        model, drawing, tuple((path, found[layer].ownership) for path, layer in shown),
        tuple((found[layer].ownership, words) for layer, words in said.items() if layer in told),
    )  # fmt: skip


def attract_cars(data: PublicData) -> tuple[AttractCar, ...]:
    """Return the cars in turn by brand, so that no brand stays away long."""
    by_brand: dict[str, list[AttractCar]] = {}
    for card in data.cards:
        car = attract_car(data.models[card.id])
        if car is not None:
            by_brand.setdefault(card.brand, []).append(car)
    return tuple(_in_turn(by_brand.values()))[:MOST]


def _in_turn(groups: Iterable[list[AttractCar]]) -> Iterable[AttractCar]:
    return (car for turn in zip_longest(*groups) for car in turn if car is not None)
