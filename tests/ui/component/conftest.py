"""Pages of parts over the shipped catalogue: the invented one has no statements for and against."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from pytestqt.qtbot import QtBot

from catalogue_app import bootstrap
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.component.page import ComponentPage
from catalogue_app.ui.context import AppContext

Open = Callable[[str], ComponentPage]


@pytest.fixture(scope="session")
def shipped(catalogue_path: Path) -> Iterator[StoredCatalogue]:
    """The shipped content."""
    opened = bootstrap.open_catalogue(str(catalogue_path))
    yield opened
    opened.close()


@pytest.fixture
def context(qtbot: QtBot, settings: QSettings, shipped: StoredCatalogue) -> Iterator[AppContext]:
    """A session in English and light over the shipped content."""
    settings.setValue("language", "en")
    settings.setValue("theme", "light")
    made = AppContext(settings, shipped)
    yield made
    assert made.jobs.drain(5_000), "a job was still running at the end of the test"
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(qtbot: QtBot, context: AppContext) -> ComponentPage:
    made = ComponentPage(context)
    qtbot.addWidget(made)
    made.resize(1600, 1000)
    made.show()
    return made


@pytest.fixture
def open_part(qtbot: QtBot, page: ComponentPage) -> Open:
    """Open a part and wait until all of its page is there."""

    def go(component_id: str) -> ComponentPage:
        with qtbot.waitSignal(page.shown, timeout=10_000):
            page.open(component_id)
        return page

    return go
