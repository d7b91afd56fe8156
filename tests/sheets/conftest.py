import pytest

from catalogue_app import resources
from catalogue_app.exchange.assemble import load_edition
from catalogue_app.exchange.rule_files import read_rules
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import ModelCard, VariantCard
from catalogue_app.facts.vocabulary import Ownership, Technology
from catalogue_app.origin.sharing import relatives_among


def _card(model):
    """A browse card with only what sheets read from it."""
    none = (None,) * 5
    variants = tuple(VariantCard(v.id, v.name, v.powertrain, v.drive, *none) for v in model.variants)
    return ModelCard(
        model.id, model.brand, model.name, model.status, model.segment, model.body, model.seats, None, None,
        Ownership.UNKNOWN, Technology.UNKNOWN, model.powertrains, variants, (None,) * 4, None, None, None, 0,
    )  # fmt: skip


class EditionCatalogue:
    """The shipped edition behind the catalogue protocol, without a database."""

    def __init__(self, edition, models=None):
        self._edition = edition
        self._models = tuple(models or edition.models)
        self._cards = tuple(_card(m) for m in self._models)

    def edition(self):
        return self._edition.edition

    def cards(self):
        return self._cards

    def model(self, model_id):
        for model in self._models:
            if model.id == model_id:
                return model
        raise NotFound(model_id)

    def relatives(self, model_id, most=None):
        return relatives_among(self.model(model_id), self.models(), most)

    def models(self):
        return self._models

    def ties(self):
        return self._edition.ties

    def gaps(self):
        return self._edition.gaps


@pytest.fixture(scope="session")
def book():
    """The shipped rules of the Netherlands."""
    return read_rules(resources.rules() / "nl.yaml")


@pytest.fixture(scope="session")
def edition():
    return load_edition(resources.content())


@pytest.fixture(scope="session")
def catalogue(edition):
    return EditionCatalogue(edition)
