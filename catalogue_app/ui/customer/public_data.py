"""What the large screens show, gathered once off the GUI thread from the public catalogue."""

from collections.abc import Mapping
from dataclasses import dataclass

from catalogue_app.facts.records import Model, ModelCard, Variant
from catalogue_app.facts.text import Text
from catalogue_app.origin.plain import ASK, plain_origins
from catalogue_app.origin.public import PublicCatalogue
from catalogue_app.ui.widgets import drawing_of


@dataclass(frozen=True, slots=True)
class PublicData:
    """Cards in the order of the catalogue; whole models and the origin sentences by model id."""

    cards: tuple[ModelCard, ...]
    models: Mapping[str, Model]
    origins: Mapping[str, Text]

    def card(self, model_id: str) -> ModelCard:
        """Return the card of a model; raises KeyError."""
        for card in self.cards:
            if card.id == model_id:
                return card
        raise KeyError(model_id)

    def origin(self, model_id: str) -> Text:
        """Return the sentence on the origin of a model."""
        return self.origins.get(model_id, ASK)

    def columns(self, variant_ids: tuple[str, ...]) -> tuple[tuple[Model, Variant], ...]:
        """Return these versions with their models, in order; what the catalogue does not have is left out."""
        known = {v.id: (model, v) for model in self.models.values() for v in model.variants}
        return tuple(known[i] for i in variant_ids if i in known)


def gather(catalogue: PublicCatalogue) -> PublicData:
    """Read everything and draw the cars, so that no page waits for it. Takes a while: run it in a job."""
    models = {model.id: model for model in catalogue.models()}
    cards = catalogue.cards()
    for card in cards:
        drawing_of(card)
    return PublicData(cards, models, plain_origins(models.values()))
