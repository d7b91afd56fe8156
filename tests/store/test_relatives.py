"""The relatives of a model give the same answers about sharing as all models read whole."""

from catalogue_app.facts.edition import Edition
from catalogue_app.facts.relatives import Relatives
from catalogue_app.origin.sharing import alone_among, relatives_among, shared_with, stands_alone
from catalogue_app.store.reading import StoredCatalogue


def test_every_model_shares_the_same_as_among_all_models(edition: Edition, catalogue: StoredCatalogue) -> None:
    sharing = 0
    for model in edition.models:
        relatives = catalogue.relatives(model.id)
        assert shared_with(model, relatives.nearest) == shared_with(model, edition.models), model.id
        alone = stands_alone(model, edition.models)
        assert stands_alone(model, relatives.nearest) is alone, model.id
        assert alone_among(model, relatives.kinds) is alone, model.id
        sharing += bool(relatives.count)
    assert sharing > len(edition.models) / 2


def test_the_store_finds_what_reading_whole_models_finds(edition: Edition, catalogue: StoredCatalogue) -> None:
    for model in edition.models:
        assert catalogue.relatives(model.id) == relatives_among(model, edition.models), model.id


def test_the_nearest_come_first_and_the_rest_is_counted(edition: Edition, catalogue: StoredCatalogue) -> None:
    whole = catalogue.relatives("peugeot/208")
    few = catalogue.relatives("peugeot/208", most=3)
    assert few.nearest == whole.nearest[:3]
    assert (few.count, few.kinds) == (whole.count, whole.kinds)
    assert whole.count == len(whole.nearest) > 3
    layers = [len({use.component.layer for use in relative.parts}) for relative in whole.nearest]
    assert layers == sorted(layers, reverse=True)


def test_an_unknown_model_has_none(catalogue: StoredCatalogue) -> None:
    assert catalogue.relatives("nobody/nothing") == Relatives()
