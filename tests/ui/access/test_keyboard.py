"""All of it by keyboard alone: every stop is in sight and shows itself, none is a trap, and the whole story works."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.selection.wishes import Facet, Span
from catalogue_app.ui.browse.page import BrowsePage
from catalogue_app.ui.browse.range_slider import Handle
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.page import ModelPage
from catalogue_app.ui.shell.history import HOME, Place
from catalogue_app.ui.showroom.window import ShowroomWindow
from catalogue_app.ui.widgets import SourceCard
from catalogue_app.ui.window import MainWindow
from tests.ui.access.chain import in_sight, said, tab_through
from tests.ui.access.conftest import PIN, Settle, page_of
from tests.ui.access.test_accessible import SCREENS, browse

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> None:
    """Press a key on whatever has the keyboard."""
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None
    qtbot.keyClick(target, key, held)


def tab_to(qtbot: QtBot, wanted: str, most: int = 90) -> QWidget:
    """Press Tab until a stop whose name begins so."""
    for _ in range(most):
        press(qtbot, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is not None and now.accessibleName().startswith(wanted):
            return now
    raise AssertionError(f"Tab does not lead to {wanted!r}; it is on {said(QApplication.focusWidget())}")


def type_in(qtbot: QtBot, text: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    qtbot.keyClicks(target, text)


# -- every stop


@pytest.mark.parametrize(
    "screen",
    ["cards", "table", "side by side", "overlaid", "no results", "b10", "compare 0", "compare 3", "sheet",
     "print queue", "print adder", "letterhead", "price ages", "skin", "pair", "atlas", "answers", "asked",
     "component", "customer view", "saved searches", "keys"],
)  # fmt: skip
def test_tab_goes_round_in_sight(window: MainWindow, qtbot: QtBot, settle: Settle, screen: str) -> None:
    root = SCREENS[screen](window, qtbot, settle)
    root.activateWindow()
    qtbot.waitUntil(root.isActiveWindow)
    there = tab_through(root)
    assert there.faults == []
    assert len(there.stops) >= (1 if root is not window else 10)
    back = tab_through(root, back=True, look=False)
    assert back.faults == []
    assert set(back.names) == set(there.names)
    root.close()


def test_the_drawer_of_a_narrow_window_too(window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    window.resize(1024, 640)
    settle()
    page = browse(window)
    press(qtbot, Qt.Key.Key_F)
    settle()
    assert page.facets.isVisible()
    assert tab_through(window).faults == []
    press(qtbot, Qt.Key.Key_Escape)
    assert not page.facets.isVisible()


def test_the_showroom_by_keyboard(showroom: ShowroomWindow, context: AppContext, qtbot: QtBot, settle: Settle) -> None:
    press(qtbot, Qt.Key.Key_Space)  # any key ends the rest
    settle()
    assert tab_through(showroom).faults == []
    showroom.wall.cards.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Plus)
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Space)
    assert len(showroom.tray) == 2
    press(qtbot, Qt.Key.Key_Return)
    settle()
    assert showroom.page is not showroom.wall
    assert tab_through(showroom).faults == []
    tab_to(qtbot, "Compare, 2 cars")
    press(qtbot, Qt.Key.Key_Space)
    settle()
    assert tab_through(showroom).faults == []
    press(qtbot, Qt.Key.Key_L, _CTRL | _ALT)
    inside = tab_through(showroom)
    assert inside.faults == []
    assert all(showroom.pad.isAncestorOf(stop) for stop in inside.stops), "nothing below the PIN pad"
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Escape)
    assert showroom.page is showroom.wall


# -- the whole story


def test_escape_always_leads_back(window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    for place in (Place("model", "leapmotor/b10"), Place("compare"), Place("sheet", "leapmotor/b10")):
        window.go(place)
    settle()
    for here in (Place("compare"), Place("model", "leapmotor/b10"), HOME, HOME):
        press(qtbot, Qt.Key.Key_Escape)
        settle()
        assert window.here == here


def test_from_the_search_to_the_comparison(
    window: MainWindow, context: AppContext, qtbot: QtBot, settle: Settle
) -> None:
    press(qtbot, Qt.Key.Key_K, _CTRL)
    type_in(qtbot, "b10")
    assert window._palette is not None
    qtbot.waitUntil(window._palette.isVisible)
    settle()
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    assert window.here == Place("model", "leapmotor/b10")
    settle()
    page = page_of(window)
    assert isinstance(page, ModelPage)

    figure = tab_to(qtbot, "Price: ")
    press(qtbot, Qt.Key.Key_S)
    card = next(c for c in window.findChildren(SourceCard) if c.isVisible())
    assert in_sight(window, card)
    press(qtbot, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert figure.hasFocus()
    assert window.here.kind == "model"

    press(qtbot, Qt.Key.Key_V)
    assert [i.rsplit("/", 1)[0] for i in context.tray.ids] == ["leapmotor/b10"]
    press(qtbot, Qt.Key.Key_BracketRight)
    settle()
    assert window.here == Place("model", "leapmotor/b05")
    press(qtbot, Qt.Key.Key_V)
    press(qtbot, Qt.Key.Key_V, _CTRL | _SHIFT)
    assert window.here == Place("compare")
    assert len(context.tray.ids) == 2
    press(qtbot, Qt.Key.Key_P, _CTRL)
    assert window.here.kind == "sheet"
    settle()
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_Escape)
    settle()
    assert window.here == HOME


def test_filters_and_views(window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    page = page_of(window)
    assert isinstance(page, BrowsePage)
    all_of_them = len(page.results)
    press(qtbot, Qt.Key.Key_F)
    press(qtbot, Qt.Key.Key_Space)
    assert page.selection.values(Facet.POWERTRAIN) == {"bev"}
    low = tab_to(qtbot, "Price, at least")
    assert isinstance(low, Handle)
    assert in_sight(window, low)
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Right)
    assert page.selection.bounds(Span.PRICE).low is not None
    assert 0 < len(page.results) < all_of_them
    for key, name in ((Qt.Key.Key_2, "table"), (Qt.Key.Key_3, "scale"), (Qt.Key.Key_1, "cards")):
        press(qtbot, key)
        settle()
        assert page._view == name
    tab_to(qtbot, "Clear all")
    press(qtbot, Qt.Key.Key_Space)
    assert len(page.results) == all_of_them
    page.focus_results()
    press(qtbot, Qt.Key.Key_Down)
    before = page.grid.current_id()
    press(qtbot, Qt.Key.Key_Return)
    assert window.here == Place("model", str(before))


def test_the_keyboard_stays_on_the_results_in_another_view(window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    page = page_of(window)
    assert isinstance(page, BrowsePage)
    page.focus_results()
    press(qtbot, Qt.Key.Key_Right)
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_1):
        press(qtbot, key)
        settle()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert page.view is focused or page.view.isAncestorOf(focused)
        assert focused.inherits("QAbstractItemView")
        assert page._current() == "abarth/600e"


def test_theme_customer_view_and_showroom(
    window: MainWindow, context: AppContext, qtbot: QtBot, settle: Settle, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    press(qtbot, Qt.Key.Key_T)
    assert context.theme.mode == "dark"
    settle()
    press(qtbot, Qt.Key.Key_T)
    settle()
    press(qtbot, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: context.audience == "customer", timeout=10_000)
    settle()
    press(qtbot, Qt.Key.Key_C)
    assert context.audience == "dealer"
    settle()

    press(qtbot, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: window.screens.showroom is not None, timeout=10_000)
    showroom = window.screens.showroom
    assert showroom is not None
    showroom.activateWindow()
    qtbot.waitUntil(showroom.isActiveWindow)
    for _ in ("a new PIN", "the same again"):
        type_in(qtbot, PIN)
        press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(showroom.attract.isVisible, timeout=10_000)
    press(qtbot, Qt.Key.Key_L, _CTRL | _ALT)
    assert showroom.pad.isVisible()
    type_in(qtbot, PIN)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(showroom.menu.isVisible, timeout=10_000)
    leave = tab_to(qtbot, "Leave showroom mode")
    assert isinstance(leave, QAbstractButton)
    press(qtbot, Qt.Key.Key_Space)
    assert window.isVisible()
    assert window.screens.showroom is None
