"""What all tests share: the shipped edition, a catalogue built from it once, and a world of their own."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from catalogue_app import bootstrap, resources
from catalogue_app.exchange.assemble import load_edition
from catalogue_app.facts.edition import Edition
from catalogue_app.store.reading import StoredCatalogue

# No deadline: a busy machine is not a failure. The clock that counts is the timeout of pytest.
settings.register_profile("catalogue", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("catalogue")


@pytest.fixture(scope="session", autouse=True)
def catalogue_path(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The file that CATALOGUE_DB names: no test ever touches the catalogue of whoever runs it."""
    path = tmp_path_factory.mktemp("catalogue") / "catalogue.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CATALOGUE_DB", str(path))
        patch.setenv("XDG_DATA_HOME", str(path.parent / "data"))
        patch.setenv("CATALOGUE_PHOTOS", str(path.parent / "photos"))
        yield path


@pytest.fixture(scope="session")
def edition() -> Edition:
    """The shipped content, read and checked."""
    return load_edition(resources.content())


@pytest.fixture(scope="session")
def catalogue(catalogue_path: Path) -> Iterator[StoredCatalogue]:
    """The shipped content in a database, built once through the composition root."""
    opened = bootstrap.open_catalogue(str(catalogue_path))
    yield opened
    opened.close()


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.sentences: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.sentences.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_warning_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it asked to read the log (the fixture `caplog`)."""
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    yield
    root.removeHandler(collector)
    if "caplog" not in request.fixturenames and collector.sentences:
        pytest.fail("logged: " + "; ".join(collector.sentences))
