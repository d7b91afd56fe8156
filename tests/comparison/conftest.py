import pytest

from catalogue_app import resources
from catalogue_app.exchange.assemble import load_edition


@pytest.fixture(scope="session")
def variants():
    edition = load_edition(resources.content())
    return {v.id: (m, v) for m in edition.models for v in m.variants}
