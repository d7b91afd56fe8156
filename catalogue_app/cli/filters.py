"""Choosing models by what their variants can do."""

from dataclasses import dataclass

from catalogue_app.facts.records import ModelCard, VariantCard
from catalogue_app.facts.text import fold


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of a model. A variant must meet all of the variant's wishes together. None: no wish.

    A price is in euros, of whatever market (an amount in another currency fits no limit); range in km, boot in l,
    towing in kg.
    """

    brand: str | None = None
    powertrain: str | None = None
    segment: str | None = None
    body: str | None = None
    status: str | None = None
    technology: str | None = None
    price_max: float | None = None
    range_min: float | None = None
    seats_min: int | None = None
    boot_min: float | None = None
    tow_min: float | None = None

    def fits(self, card: ModelCard) -> bool:
        """Return whether the model, with at least one of its variants, is what is asked for."""
        return self._model_fits(card) and (not self._of_variant() or any(self._variant_fits(v) for v in card.variants))

    def _model_fits(self, card: ModelCard) -> bool:
        return (
            (self.brand is None or fold(self.brand) == fold(card.brand))
            and (self.segment is None or self.segment.upper() == card.segment)
            and (self.body is None or self.body == card.body)
            and (self.status is None or self.status == card.status)
            and (self.technology is None or self.technology == card.technology)
            and (self.seats_min is None or (card.seats or 0) >= self.seats_min)
        )

    def _of_variant(self) -> bool:
        wishes = (self.powertrain, self.price_max, self.range_min, self.boot_min, self.tow_min)
        return any(wish is not None for wish in wishes)

    def _variant_fits(self, v: VariantCard) -> bool:
        price = v.price.amount if v.price is not None and v.price.currency == "EUR" else None
        reach = v.range_km[1] if v.range_km is not None else None
        return (
            (self.powertrain is None or self.powertrain == v.powertrain)
            and _at_most(price, self.price_max)
            and _at_least(reach, self.range_min)
            and _at_least(v.boot_l, self.boot_min)
            and _at_least(v.tow_kg, self.tow_min)
        )


def _at_most(value: float | None, wish: float | None) -> bool:
    return wish is None or (value is not None and value <= wish)


def _at_least(value: float | None, wish: float | None) -> bool:
    return wish is None or (value is not None and value >= wish)
