import pytest

from catalogue_app import resources
from catalogue_app.exchange.rule_files import read_rules


@pytest.fixture(scope="session")
def book():
    """The shipped rules of the Netherlands."""
    return read_rules(resources.rules() / "nl.yaml")
