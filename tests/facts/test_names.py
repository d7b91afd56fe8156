"""A car is called by its brand once."""

from catalogue_app.facts.edition import Edition
from catalogue_app.facts.names import full_name


def test_a_name_that_begins_with_its_brand_says_it_once(edition: Edition) -> None:
    assert full_name("DS", "DS 3") == "DS 3"
    assert full_name("DS", "N°8") == "DS N°8"
    assert full_name("Citroën", "C3") == "Citroën C3"
    for model in edition.models:
        words = model.full_name.split()
        assert len(words) == len(set(words)), model.id
