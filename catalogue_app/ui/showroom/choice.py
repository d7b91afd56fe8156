"""What a customer chose on the wall, and what a card then shows. Pure: no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from catalogue_app.facts.records import ModelCard, Price, VariantCard
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Labelled, Powertrain, Status
from catalogue_app.origin.cards import model_range, price_from

HOME = "NL"
CEILINGS: tuple[int, ...] = (20_000, 25_000, 30_000, 40_000, 50_000)
MOST_COMPARED = 4


class Power(Labelled):
    """The three questions of the bottom bar."""

    ELECTRIC = "electric", Text("Electric", "Elektrisch", "Elektrisch", "Électrique", "Elettrica")
    HYBRID = "hybrid", Text("Hybrid", "Hybride", "Hybrid", "Hybride", "Ibrida")
    FUEL = "fuel", Text("Petrol or diesel", "Benzine of diesel", "Benzin oder Diesel", "Essence ou diesel",
                        "Benzina o diesel")  # fmt: skip

    @property
    def powertrains(self) -> frozenset[Powertrain]:
        """What counts as such; a car that also has an engine is a hybrid."""
        if self is Power.ELECTRIC:
            return frozenset({Powertrain.BEV})
        fuel = {Powertrain.PETROL, Powertrain.DIESEL}
        return frozenset(fuel if self is Power.FUEL else set(Powertrain) - fuel - {Powertrain.BEV})


@dataclass(frozen=True, slots=True)
class Choice:
    """Brand (None: all), powers (none: all) and the highest price in euros (None: any)."""

    brand: str | None = None
    powers: frozenset[Power] = frozenset()
    ceiling: int | None = None

    def toggled(self, power: Power) -> "Choice":
        """Return the choice with one power switched."""
        return replace(self, powers=self.powers ^ {power})


@dataclass(frozen=True, slots=True)
class Face:
    """What a card shows of a model under a choice: the versions that fit, their lowest price, range or consumption.

    `narrowed` tells that versions were left out. `proposed` is the id of the version that goes to the comparison.
    """

    card: ModelCard
    variants: tuple[VariantCard, ...]
    price: Price | None
    range_km: tuple[float, float] | None
    range_of: Powertrain | None
    fuel: tuple[float, float] | None
    narrowed: bool
    proposed: str | None = field(default=None)


def shown_in_showroom(card: ModelCard) -> bool:
    """Return whether a model stands on the wall: not what can no longer be had."""
    return card.status is not Status.DISCONTINUED


def face_of(card: ModelCard, choice: Choice) -> Face:
    """Return what the card of a model shows under a choice."""
    wanted = frozenset().union(*(power.powertrains for power in choice.powers))
    variants = tuple(v for v in card.variants if not wanted or v.powertrain in wanted)
    price = price_from(variants, HOME)
    reach, reach_of = model_range(variants)
    fuels = [v.fuel_l_100km for v in variants if v.fuel_l_100km is not None]
    fuel = (min(low for low, _ in fuels), max(high for _, high in fuels)) if fuels else None
    proposed = price.variant_id if price is not None else variants[0].id if variants else None
    return Face(card, variants, price, reach, reach_of, fuel, len(variants) < len(card.variants), proposed)


def select(cards: Sequence[ModelCard], choice: Choice) -> tuple[Face, ...]:
    """Return the cards that fit, in the order of the catalogue.

    A ceiling leaves only cars with a published price in euros; of which country it is, the card says.
    """
    brand = [c for c in cards if shown_in_showroom(c) and choice.brand in (None, c.brand)]
    faces = [face_of(card, choice) for card in brand]
    return tuple(
        face
        for face in faces
        if (not choice.powers or face.variants)
        and (choice.ceiling is None or (_euro(face.price) and _amount(face.price) <= choice.ceiling))
    )


def _euro(price: Price | None) -> bool:
    return price is not None and price.currency == "EUR"


def _amount(price: Price | None) -> float:
    return price.amount if price is not None else float("inf")
