"""Catalogues of two cars for the tests that break them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from catalogue_app.exchange.assemble import load_edition
from catalogue_app.facts.edition import Edition
from catalogue_app.store.open import Opening
from tests.exchange.tiny import write_tiny


@pytest.fixture(scope="session")
def tiny_edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    return load_edition(write_tiny(tmp_path_factory.mktemp("tiny")))


@pytest.fixture
def opening(tiny_edition: Edition) -> Opening:
    return Opening(lambda: tiny_edition, lambda: "digest-1")


@pytest.fixture
def built(opening: Opening, tmp_path: Path) -> Path:
    """A sound catalogue file."""
    path = tmp_path / "shop.db"
    opening.open(str(path)).close()
    return path


@pytest.fixture
def names(tmp_path: Path) -> Callable[[], list[str]]:
    """What lies in the folder of the catalogue."""
    return lambda: sorted(path.name for path in tmp_path.iterdir())
