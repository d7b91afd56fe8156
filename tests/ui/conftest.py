"""What the tests of the screens share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QStandardPaths, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from catalogue_app.ui.context import AppContext
from tests.ui.fakes import FakeCatalogue


@pytest.fixture(autouse=True)
def _own_folders() -> Iterator[None]:
    QStandardPaths.setTestModeEnabled(True)
    yield
    QStandardPaths.setTestModeEnabled(False)


@pytest.fixture(autouse=True)
def _own_photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CATALOGUE_PHOTOS", str(tmp_path / "own-photos"))


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    made = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made.setValue("compare/folder", str(tmp_path / "comparisons"))
    return made


@pytest.fixture
def catalogue() -> FakeCatalogue:
    return FakeCatalogue()


@pytest.fixture
def context(qtbot: QtBot, settings: QSettings, catalogue: FakeCatalogue) -> Iterator[AppContext]:
    """A session in English and light, whatever the machine prefers, over the invented catalogue."""
    settings.setValue("language", "en")
    settings.setValue("theme", "light")
    made = AppContext(settings, catalogue, catalogue.search)
    yield made
    assert made.jobs.drain(5_000), "a job was still running at the end of the test"
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a visible window or a busy thread pool behind: the next test would pay for it."""
    before = {id(widget) for widget in qapp.topLevelWidgets() if widget.isVisible()}
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [w for w in qapp.topLevelWidgets() if w.isVisible() and id(w) not in before]
    assert not left, f"windows left open: {[type(w).__name__ for w in left]}; hand them to qtbot.addWidget"
    assert QThreadPool.globalInstance().waitForDone(2_000), "the global thread pool is still busy"
