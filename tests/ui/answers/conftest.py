"""The page of questions over the shipped catalogue: the invented one has nothing that customers ask about."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from pytestqt.qtbot import QtBot

from catalogue_app import bootstrap
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.answers.page import AnswersPage
from catalogue_app.ui.context import AppContext

Ask = Callable[[str], AnswersPage]


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
    assert made.jobs.drain(10_000), "a job was still running at the end of the test"
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(qtbot: QtBot, context: AppContext) -> AnswersPage:
    """The page with the general answers in sight."""
    made = AnswersPage(context)
    qtbot.addWidget(made)
    made.resize(1600, 1000)
    with qtbot.waitSignal(made.shown, timeout=10_000):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def ask(qtbot: QtBot, page: AnswersPage) -> Ask:
    """Type a question and wait until its answers stand there."""

    def typed(words: str) -> AnswersPage:
        page.field.clear()
        page.field.setFocus()
        with qtbot.waitSignal(page.shown, timeout=10_000, check_params_cb=lambda shown: shown == words):
            qtbot.keyClicks(page.field, words)
        return page

    return typed
