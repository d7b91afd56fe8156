from catalogue_app.ui.compare.choices import choices, matching
from tests.ui.fakes import FakeCatalogue


def found(typed):
    return [choice.version for choice in matching(choices(FakeCatalogue().cards(), "nl"), typed)]


def test_every_version_is_there():
    assert len(found("")) == sum(len(card.variants) for card in FakeCatalogue().cards())


def test_words_in_any_order_and_without_accents():
    assert found("electric citroen") == ["C Box Electric"]
    assert found("max leap") == ["L Three Max"]


def test_by_powertrain():
    assert found("plug-in hybride") == ["P Seven Plug-in"]


def test_nothing():
    assert found("tesla") == []
