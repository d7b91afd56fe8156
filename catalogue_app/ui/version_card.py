"""One version as far as the browse cards know it: enough to name it and to draw its car without reading anything."""

from dataclasses import dataclass

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import ModelCard, VariantCard
from catalogue_app.facts.text import Lang
from catalogue_app.selection.faces import face_of
from catalogue_app.selection.shelf import shelf_of


@dataclass(frozen=True, slots=True)
class VersionCard:
    """A version and the card of its model."""

    card: ModelCard
    variant: VariantCard

    def name(self, lang: Lang) -> str:
        """Return "Leapmotor B10 Life Pro Max", also where the name of the version leaves the model out."""
        version, card = self.variant.name.plain(lang), self.card
        return f"{card.brand} {version}" if card.name in version else f"{card.full_name} {version}"

    def version(self, lang: Lang) -> str:
        """Return the name of the version without that of the model before it: "Life Pro Max"."""
        version = self.variant.name.plain(lang)
        return version.removeprefix(self.card.brand).strip().removeprefix(self.card.name).strip() or version


def version_card(catalogue: Catalogue, variant_id: str) -> VersionCard | None:
    """Return a version by its id; None when the catalogue, as whoever looks may see it, has no such version."""
    card = _card(catalogue, variant_id.rpartition("/")[0])
    if card is None:
        return None
    return next((VersionCard(card, variant) for variant in card.variants if variant.id == variant_id), None)


def proposed_version(catalogue: Catalogue, model_id: str) -> str | None:
    """Return the id of the version that the card of a model proposes to compare; None for a model without versions."""
    card = _card(catalogue, model_id)
    proposed = None if card is None else face_of(card).proposed
    return None if proposed is None else proposed.id


def _card(catalogue: Catalogue, model_id: str) -> ModelCard | None:
    shelf = shelf_of(catalogue.cards())
    place = shelf.place_of.get(model_id)
    return None if place is None else shelf.cards[place]
