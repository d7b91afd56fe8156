"""What a card shows of a model under a selection: the versions that answer it, and their price and range."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalogue_app.facts.records import ModelCard, VariantCard
from catalogue_app.facts.vocabulary import Powertrain


@dataclass(frozen=True, slots=True)
class Face:
    """What a card shows of a model.

    Attributes:
        variants: the versions that answer every wish; all without one.
        priced: the version whose price is shown, None when no price is known.
        range_km, range_of: the electric range and whose it is.
        fuel: consumption in l/100 km, from the lowest to the highest.
        narrowed: whether a wish left versions out.
    """

    variants: tuple[VariantCard, ...]
    priced: VariantCard | None
    range_km: tuple[float, float] | None
    range_of: Powertrain | None
    fuel: tuple[float, float] | None
    narrowed: bool

    @property
    def proposed(self) -> VariantCard | None:
        """The version that goes to the comparison when a card is added: the priced one, else the first."""
        return self.priced or (self.variants[0] if self.variants else None)


def face_of(card: ModelCard, variants: Sequence[VariantCard] | None = None) -> Face:
    """Return what to show of a model: its own figures, or those of the versions that are left."""
    left = card.variants if variants is None else tuple(variants)
    fuel = _span([v.fuel_l_100km for v in left])
    if len(left) == len(card.variants):
        price = card.price_from
        priced = next((v for v in left if price is not None and v.id == price.variant_id), None)
        return Face(left, priced or cheapest(left), card.range_km, card.range_of, fuel, narrowed=False)
    ranged = next((p for p in Powertrain if any(v.powertrain is p and v.range_km for v in left)), None)
    spans = [v.range_km for v in left if v.powertrain is ranged]
    return Face(left, cheapest(left), _span(spans), ranged, fuel, narrowed=True)


def cheapest(variants: Sequence[VariantCard], home: str = "NL") -> VariantCard | None:
    """Return the version with the lowest price: of the home market, else in euros, else of whatever there is."""
    priced = [(v, v.price) for v in variants if v.price is not None]
    for pool in (
        [pair for pair in priced if pair[1].market == home],
        [pair for pair in priced if pair[1].currency == "EUR"],
        priced,
    ):
        if pool:
            return min(pool, key=lambda pair: pair[1].amount)[0]
    return None


def _span(spans: Sequence[tuple[float, float] | None]) -> tuple[float, float] | None:
    known = [span for span in spans if span is not None]
    return (min(s[0] for s in known), max(s[1] for s in known)) if known else None
