"""A showroom over the invented catalogue, with times of a few ms and a PIN that is set."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from catalogue_app.store.pin import PinStore
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.public_data import PublicData, gather
from catalogue_app.ui.showroom.attract_cars import attract_cars
from catalogue_app.ui.showroom.times import Times
from catalogue_app.ui.showroom.window import ShowroomWindow

PIN = "2580"
LONG = 600_000
CALM = Times(idle=LONG, warning=LONG, car=LONG, hold=60, hold_clean=60, cleaning=LONG, delay=40, longest_delay=80)

Open = Callable[..., ShowroomWindow]


@pytest.fixture
def store(tmp_path: Path) -> PinStore:
    made = PinStore(tmp_path / "pin.json")
    made.set(PIN)
    return made


@pytest.fixture
def data(context: AppContext) -> PublicData:
    return gather(context.public_catalogue)


@pytest.fixture
def open_showroom(context: AppContext, data: PublicData, store: PinStore, qtbot: QtBot) -> Iterator[Open]:
    made: list[ShowroomWindow] = []

    def opened(times: Times = CALM, *, begun: bool = True) -> ShowroomWindow:
        window = ShowroomWindow(context, data, attract_cars(data), store, times)
        qtbot.addWidget(window, before_close_func=ShowroomWindow.leave)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        if begun:
            window.begin()
        made.append(window)
        return window

    context.set_reduced_motion(True)
    yield opened
    for window in made:
        window.leave()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
