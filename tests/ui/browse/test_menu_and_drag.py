"""A car in one of the views has a menu and can be dragged to the comparison; a finger still scrolls."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDrag, QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from catalogue_app.ui.browse.lineup_view import LineupView
from catalogue_app.ui.browse.page import BrowsePage
from catalogue_app.ui.browse.table_view import TableView
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.version_drag import dropped_version
from catalogue_app.ui.version_menu import VersionMenu

P_ONE, PETROL = "peugeot/p-one", "peugeot/p-one/p-one-petrol"
VIEWS = ("cards", "table", "scale")
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


@pytest.fixture
def page(context: AppContext, qtbot: QtBot) -> BrowsePage:
    made = BrowsePage(context)
    qtbot.addWidget(made)
    made.resize(1500, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def carried(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The versions that are dragged; the drag itself is the platform's."""
    found: list[str | None] = []

    def carry(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        found.append(dropped_version(drag.mimeData()))
        assert not drag.pixmap().isNull()
        return Qt.DropAction.CopyAction

    monkeypatch.setattr("catalogue_app.ui.version_drag.QDrag.exec", carry)
    return found


def shown(page: BrowsePage, name: str) -> tuple[QAbstractItemView, QPoint]:
    """The view and a point of it where P One is."""
    page.show_view(name)
    page.view.select_model(P_ONE)
    view = page.view
    inner = view.table if isinstance(view, TableView) else view.wall if isinstance(view, LineupView) else view
    assert isinstance(inner, QAbstractItemView)
    return inner, inner.visualRect(inner.currentIndex()).center()


def pull(view: QAbstractItemView, at: QPoint, by: QPoint, device: QPointingDevice | None = None) -> None:
    """Press, move and release with a mouse, or with another device."""
    viewport = view.viewport()
    for kind, place, button, held in (
        (QEvent.Type.MouseButtonPress, at, LEFT, LEFT), (QEvent.Type.MouseMove, at + by / 2, NONE, LEFT),
        (QEvent.Type.MouseMove, at + by, NONE, LEFT), (QEvent.Type.MouseButtonRelease, at + by, LEFT, NONE),
    ):  # fmt: skip
        spot, keys = QPointF(place), Qt.KeyboardModifier.NoModifier
        scene = QPointF(viewport.mapTo(view.window(), place))
        event = QMouseEvent(
            kind, spot, scene, QPointF(viewport.mapToGlobal(place)), button, held, keys,
            device or QPointingDevice.primaryPointingDevice(),
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)


def menu_of(page: BrowsePage) -> VersionMenu:
    found = [menu for menu in page.findChildren(VersionMenu) if menu.isVisible()]
    assert len(found) == 1
    return found[0]


def by_mouse(view: QAbstractItemView, at: QPoint, _qtbot: QtBot) -> None:
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at)))


def by_menu_key(view: QAbstractItemView, _at: QPoint, qtbot: QtBot) -> None:
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Menu)


def by_shift_f10(view: QAbstractItemView, _at: QPoint, qtbot: QtBot) -> None:
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)


@pytest.mark.parametrize("ask", [by_mouse, by_menu_key, by_shift_f10])
@pytest.mark.parametrize("name", VIEWS)
def test_every_view_opens_the_menu_of_the_car(
    page: BrowsePage, qtbot: QtBot, name: str, ask: Callable[[QAbstractItemView, QPoint, QtBot], None]
) -> None:
    view, at = shown(page, name)
    ask(view, at, qtbot)
    menu = menu_of(page)
    assert menu.accessibleName() == "Peugeot P One"
    assert [a.text() for a in menu.actions() if not a.isSeparator()] == [
        "Open", "Under the skin", "In the comparison", "Compare with…", "Spec sheet",
    ]  # fmt: skip
    menu.close()


def test_the_menu_leads_to_the_pages(page: BrowsePage, context: AppContext, qtbot: QtBot) -> None:
    view, at = shown(page, "cards")
    by_mouse(view, at, qtbot)
    actions = {action.objectName(): action for action in menu_of(page).actions()}
    for name, signal in (("open", page.model_opened), ("skin", page.skin_opened), ("sheet", page.sheet_opened)):
        with qtbot.waitSignal(signal) as told:
            actions[name].trigger()
        assert told.args == [P_ONE]
    with qtbot.waitSignal(page.compare_opened):
        actions["compare"].trigger()
    assert context.tray.ids == (PETROL,), "the version that the card proposes"
    menu_of(page).close()


def test_of_several_versions_the_proposed_one_comes_first(page: BrowsePage, context: AppContext, qtbot: QtBot) -> None:
    context.tray.add("peugeot/p-one/p-one-hybrid")
    view, at = shown(page, "cards")
    by_mouse(view, at, qtbot)
    more = next(a.menu() for a in menu_of(page).actions() if a.menu() is not None)
    assert [a.text() for a in more.actions()] == [
        "Peugeot P One Petrol", "Peugeot P One Electric", "Peugeot P One Hybrid",
    ]  # fmt: skip
    assert [a.isChecked() for a in more.actions()] == [False, False, True]
    more.actions()[0].trigger()
    more.actions()[2].trigger()
    assert context.tray.ids == (PETROL,)
    menu_of(page).close()


def test_a_full_comparison_is_not_opened_without_the_car(page: BrowsePage, context: AppContext, qtbot: QtBot) -> None:
    context.tray.replace([v.id for card in context.catalogue.cards()[1:] for v in card.variants][:6])
    view, at = shown(page, "cards")
    by_mouse(view, at, qtbot)
    with qtbot.assertNotEmitted(page.compare_opened), qtbot.waitSignal(context.tray.refused):
        next(a for a in menu_of(page).actions() if a.objectName() == "compare").trigger()
    menu_of(page).close()


def test_beside_the_cars_there_is_no_menu(page: BrowsePage, qtbot: QtBot) -> None:
    view, _at = shown(page, "cards")
    by_mouse(view, QPoint(view.viewport().width() - 3, view.viewport().height() - 3), qtbot)
    assert not page.findChildren(VersionMenu)


@pytest.mark.parametrize("name", VIEWS)
def test_a_mouse_drags_the_proposed_version(
    page: BrowsePage, carried: list[str | None], qtbot: QtBot, name: str
) -> None:
    view, at = shown(page, name)
    view._hover = view.currentIndex().row()
    with qtbot.assertNotEmitted(page.model_opened):
        pull(view, at, QPoint(60, 40))
    assert carried == [PETROL]
    qtbot.waitUntil(lambda: view._hover == -1)  # the pointer is elsewhere by now


def test_a_click_that_trembles_is_a_click(page: BrowsePage, carried: list[str | None], qtbot: QtBot) -> None:
    view, at = shown(page, "cards")
    with qtbot.waitSignal(page.model_opened):
        pull(view, at, QPoint(3, 2))
    assert carried == []


def test_the_add_button_is_not_dragged(page: BrowsePage, carried: list[str | None]) -> None:
    view, _at = shown(page, "table")
    at = view.visualRect(view.model().index(view.currentIndex().row(), 0)).center()
    pull(view, at, QPoint(60, 40))
    assert carried == []


@pytest.fixture
def finger() -> Iterator[QPointingDevice]:
    """A touch screen that is taken away again: other tests may count on there being none."""
    screen = QTest.createTouchDevice()
    yield screen
    shiboken6.delete(screen)


@pytest.mark.parametrize("name", VIEWS)
def test_a_finger_does_not_drag(
    page: BrowsePage, carried: list[str | None], finger: QPointingDevice, name: str
) -> None:
    view, at = shown(page, name)
    pull(view, at, QPoint(60, 40), finger)
    assert carried == []
