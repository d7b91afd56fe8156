"""What a sheet is about, by its id."""

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import Model, Variant


def find_subject(catalogue: Catalogue, subject_id: str) -> tuple[Model, Variant | None]:
    """Return the model, and the variant when the id is one of a variant; raises NotFound."""
    for card in catalogue.cards():
        if card.id == subject_id:
            return catalogue.model(card.id), None
        if any(variant.id == subject_id for variant in card.variants):
            model = catalogue.model(card.id)
            return model, model.variant(subject_id)
    raise NotFound(f"There is no model or version {subject_id!r} in the catalogue.")
