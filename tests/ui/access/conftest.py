"""The real window, the customer's screen and the showroom over the shipped catalogue."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from catalogue_app import bootstrap
from catalogue_app.store.pin import PinStore
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.app import PAGES
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.public_data import PublicData, gather
from catalogue_app.ui.shell.opener import search_of
from catalogue_app.ui.showroom.attract_cars import attract_cars
from catalogue_app.ui.showroom.times import Times
from catalogue_app.ui.showroom.window import ShowroomWindow
from catalogue_app.ui.widgets.focus_ring import FocusRing
from catalogue_app.ui.widgets.roles import install_roles
from catalogue_app.ui.window import MainWindow

PIN = "2580"
LONG = 600_000
CALM = Times(idle=LONG, warning=LONG, car=LONG, hold=60, hold_clean=60, cleaning=LONG, delay=40, longest_delay=80)

Settle = Callable[[], None]


@pytest.fixture
def touch_screen() -> Iterator[QPointingDevice]:
    """A touch screen that is taken away again: other tests may count on there being none."""
    screen = QTest.createTouchDevice()
    yield screen
    shiboken6.delete(screen)


@pytest.fixture(scope="session")
def shipped(catalogue_path: Path) -> Iterator[StoredCatalogue]:
    """The shipped content; the invented one of the other tests of the screens is not enough here."""
    opened = bootstrap.open_catalogue(str(catalogue_path))
    yield opened
    opened.close()


@pytest.fixture
def context(qtbot: QtBot, qapp: QApplication, settings: QSettings, shipped: StoredCatalogue) -> Iterator[AppContext]:
    """A session in English and light, with the focus ring and the roles of the real program."""
    settings.setValue("language", "en")
    settings.setValue("theme", "light")
    settings.setValue("reduced_motion", True)
    made = AppContext(settings, shipped, search_of(shipped))
    FocusRing(qapp, made)
    install_roles()
    yield made
    assert made.jobs.drain(5_000), "a job was still running at the end of the test"
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def settle(qtbot: QtBot, context: AppContext) -> Settle:
    """Wait until nothing is being read or laid out any more."""

    def done() -> bool:
        timers = (t for w in QApplication.topLevelWidgets() for t in w.findChildren(QTimer))
        return not context.jobs.busy and not any(t.isActive() and t.interval() == 0 for t in timers)

    def wait() -> None:
        for _ in range(3):  # what ends may begin something else
            QCoreApplication.sendPostedEvents()
            qtbot.waitUntil(done, timeout=10_000)

    return wait


@pytest.fixture
def window(context: AppContext, qtbot: QtBot, settle: Settle) -> Iterator[MainWindow]:
    """The window of the program with its real pages."""
    made = MainWindow(context, PAGES)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.show_catalogue()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settle()
    yield made
    made.screens.close_customer()
    if made.screens.showroom is not None:
        made.screens.showroom.leave()


@pytest.fixture
def showroom(context: AppContext, qtbot: QtBot, tmp_path: Path) -> Iterator[ShowroomWindow]:
    """Showroom mode with times that never run out and the PIN 2580."""
    store = PinStore(tmp_path / "pin.json")
    store.set(PIN)
    data: PublicData = gather(context.public_catalogue)
    made = ShowroomWindow(context, data, attract_cars(data)[:3], store, CALM)
    qtbot.addWidget(made, before_close_func=ShowroomWindow.leave)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.leave()


def page_of(window: MainWindow) -> QWidget:
    """The page in sight."""
    return window._pages.page(window.here.kind)
