"""A finger scrolls every area and taps what lies under it; a mouse goes on meaning what a mouse means."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QScroller, QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.selection.wishes import Facet, Span
from catalogue_app.ui.answers.page import AnswersPage
from catalogue_app.ui.browse.page import BrowsePage
from catalogue_app.ui.browse.table_view import TableView
from catalogue_app.ui.compare.page import ComparePage
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.page import ModelPage
from catalogue_app.ui.printing.adding import MODELS
from catalogue_app.ui.printing.page import PrintingPage
from catalogue_app.ui.shell.history import HOME, Place
from catalogue_app.ui.shell.top_bar import TopBar
from catalogue_app.ui.showroom.window import ShowroomWindow
from catalogue_app.ui.window import MainWindow
from tests.ui.access.conftest import Settle, page_of

_STEPS = 8
pytestmark = pytest.mark.usefixtures("touch_screen")


def screen() -> QPointingDevice:
    return next(d for d in QInputDevice.devices() if d.type() is QInputDevice.DeviceType.TouchScreen)  # type: ignore[return-value]


def swipe(target: QWidget, by: QPoint, start: QPoint | None = None, *, hold: int = 0) -> None:
    """Move a finger over a widget, in the events that the system sends to the window."""
    top = target.window()
    window, at = top.windowHandle(), target.mapTo(top, start or target.rect().center())
    QTest.touchEvent(window, screen()).press(0, at, window).commit()
    if hold:
        QTest.qWait(hold)
    for step in range(1, _STEPS + 1):
        QTest.qWait(10)  # a finger has a speed
        QTest.touchEvent(window, screen()).move(0, at + by * (step / _STEPS), window).commit()
    QTest.touchEvent(window, screen()).release(0, at + by, window).commit()


def tap(target: QWidget, at: QPoint | None = None) -> None:
    swipe(target, QPoint(0, 0), at)


def browse(window: MainWindow) -> BrowsePage:
    window.go(HOME)
    page = page_of(window)
    assert isinstance(page, BrowsePage)
    return page


def cards(window: MainWindow, _settle: Settle) -> QAbstractScrollArea:
    return browse(window).grid


def table(window: MainWindow, settle: Settle) -> QAbstractScrollArea:
    page = browse(window)
    page.show_view("table")
    settle()
    assert isinstance(page.view, TableView)
    return page.view.table


def lineup(window: MainWindow, settle: Settle) -> QAbstractScrollArea:
    page = browse(window)
    page.show_view("scale")
    settle()
    return next(a for a in page.view.findChildren(QAbstractScrollArea) if a.isVisible())


def facets(window: MainWindow, _settle: Settle) -> QAbstractScrollArea:
    return browse(window).facets


def comparison(window: MainWindow, settle: Settle) -> QAbstractScrollArea:
    window._context.tray.replace(["leapmotor/b10/b10-life-pro-max-67-1-kwh", "peugeot/3008/e-3008-210-73-kwh"])
    window.go(Place("compare"))
    settle()
    page = page_of(window)
    assert isinstance(page, ComparePage)
    return page.table


def printing(window: MainWindow, settle: Settle) -> PrintingPage:
    window.go(Place("sheet"))
    page = page_of(window)
    assert isinstance(page, PrintingPage)
    page._add(MODELS)
    settle()
    return page


def queue(window: MainWindow, settle: Settle) -> QAbstractScrollArea:
    return printing(window, settle).panel.view


def to_add(window: MainWindow, settle: Settle) -> QAbstractScrollArea:
    page = printing(window, settle)
    page.panel.add.click()
    settle()
    return page.adder.list


def options(window: MainWindow, settle: Settle) -> QAbstractScrollArea:
    return printing(window, settle).options


def model_page(window: MainWindow, settle: Settle) -> QAbstractScrollArea:
    window.go(Place("model", "leapmotor/b10"))
    settle()
    page = page_of(window)
    assert isinstance(page, ModelPage)
    return page._area


def answers(window: MainWindow, settle: Settle) -> QAbstractScrollArea:
    window.go(Place("answers"))
    settle()
    page = page_of(window)
    assert isinstance(page, AnswersPage)
    return page._area


AREAS: dict[str, Callable[[MainWindow, Settle], QAbstractScrollArea]] = {
    "cards": cards, "table": table, "to scale": lineup, "facets": facets, "comparison": comparison, "queue": queue,
    "sheets to add": to_add, "what is printed": options,
    "a model": model_page, "answers": answers,
}  # fmt: skip


@pytest.mark.parametrize("name", list(AREAS))
def test_a_finger_scrolls(window: MainWindow, settle: Settle, name: str) -> None:
    area = AREAS[name](window, settle)
    here, bar = window.here, area.verticalScrollBar()
    bar.setValue(0)
    swipe(area.viewport(), QPoint(0, -160))
    assert bar.value() > 100
    assert window.here == here, "what lies under a finger that scrolls is not opened"


@pytest.mark.parametrize("name", ["cards", "facets", "table"])
def test_a_mouse_does_not(window: MainWindow, settle: Settle, qtbot: QtBot, name: str) -> None:
    area = AREAS[name](window, settle)
    bar, view = area.verticalScrollBar(), area.viewport()
    bar.setValue(0)
    middle = view.rect().center()
    under = view.childAt(middle) or view
    qtbot.mousePress(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(view, middle))
    for step in range(1, 6):
        qtbot.mouseMove(under, under.mapFrom(view, middle - QPoint(0, 30 * step)))
    qtbot.mouseRelease(under, Qt.MouseButton.LeftButton, pos=QPoint(-500, -500))
    assert bar.value() == 0


def test_with_less_motion_it_stops_where_the_finger_leaves_it(window: MainWindow, qtbot: QtBot) -> None:
    grid = browse(window).grid
    swipe(grid.viewport(), QPoint(0, -240))
    assert QScroller.scroller(grid.viewport()).state() is QScroller.State.Inactive
    assert grid.verticalScrollBar().value() <= 240


def test_with_motion_it_runs_on(window: MainWindow, context: AppContext, settle: Settle, qtbot: QtBot) -> None:
    context.set_reduced_motion(False)
    settle()
    grid = browse(window).grid
    swipe(grid.viewport(), QPoint(0, -240))
    left = grid.verticalScrollBar().value()
    qtbot.waitUntil(lambda: grid.verticalScrollBar().value() > left + 50)
    scroller = QScroller.scroller(grid.viewport())
    here = window.here
    tap(grid.viewport(), QPoint(100, 100))
    assert window.here == here, "a finger that stops the content opens nothing"
    qtbot.waitUntil(lambda: scroller.state() is QScroller.State.Inactive)


def test_a_tap_opens_a_card(window: MainWindow) -> None:
    grid = browse(window).grid
    tap(grid.viewport(), grid.visualRect(grid.model().index(0, 0)).center() - QPoint(0, 60))
    assert window.here == Place("model", "abarth/500e")


def test_a_tap_and_a_long_tap_choose_a_filter_and_a_swipe_does_not(window: MainWindow) -> None:
    page = browse(window)
    row = page.facets.rows(Facet.POWERTRAIN)[0]
    tap(row)
    assert page.selection.values(Facet.POWERTRAIN) == {"bev"}
    swipe(row, QPoint(0, 0), hold=200)
    assert not page.selection.values(Facet.POWERTRAIN)
    swipe(row, QPoint(0, -120))
    swipe(row, QPoint(0, 120), hold=200)
    assert not page.selection.values(Facet.POWERTRAIN)


def test_a_finger_drags_a_slider_and_not_the_column(window: MainWindow) -> None:
    page = browse(window)
    slider = page.facets.span(Span.PRICE).slider
    start = slider.low.geometry().center()
    swipe(slider, QPoint(60, -4), start)
    assert page.selection.bounds(Span.PRICE).low is not None
    assert page.facets.verticalScrollBar().value() == 0


def test_a_finger_scrolls_what_the_search_found(window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    window.resize(1024, 640)
    field = window.findChildren(TopBar)[-1].search
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "e")
    assert window._palette is not None
    qtbot.waitUntil(window._palette.isVisible)
    settle()
    found = window._palette.list
    assert found.verticalScrollBar().maximum() > 40, "there is something to scroll"
    swipe(found.viewport(), QPoint(0, -120))
    assert found.verticalScrollBar().value() > 20


def test_in_the_showroom_a_mouse_stands_for_a_finger(showroom: ShowroomWindow, qtbot: QtBot, settle: Settle) -> None:
    showroom.begin()
    settle()
    wall = showroom.wall.cards
    swipe(wall.viewport(), QPoint(0, -300))
    assert wall.verticalScrollBar().value() > 100
    assert showroom.page is showroom.wall
