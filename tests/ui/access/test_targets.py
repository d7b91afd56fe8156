"""What one presses is large enough: 24 px for a mouse, 40 px where there is a touch screen, 64 px in the showroom."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QHeaderView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from catalogue_app.ui.browse.range_slider import HistogramSlider
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.showroom.window import ShowroomWindow
from catalogue_app.ui.theme.touch import TOUCH, has_touch, reach
from catalogue_app.ui.window import MainWindow
from tests.ui.access.conftest import Settle
from tests.ui.access.test_accessible import COMPARED, SCREENS

_ASKED = [f"catalogue_app.ui.{module}.has_touch" for module in ("theme.touch", "browse.tiles")]
_SCREENS = ["all facets", "table", "overlaid", "no results", "b10", "compare 3", "sheet", "print queue", "print adder",
            "letterhead", "price ages", "saved searches", "keys",
            "asked", "tray", "tray folded"]  # fmt: skip


@pytest.fixture
def finger(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is a touch screen; ask for this before the window."""
    for name in _ASKED:
        monkeypatch.setattr(name, lambda: True)


@pytest.fixture
def no_finger(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is none, whatever the machine or another test has."""
    for name in _ASKED:
        monkeypatch.setattr(name, lambda: False)


def too_small(root: QWidget, least: int) -> list[str]:
    """The controls in sight that are smaller than `least` px, with their sizes."""
    return [
        f"{type(control).__name__} {control.accessibleName()}: {control.width()} x {control.height()}"
        for control in root.findChildren(QWidget)
        if control.isVisible() and _is_pressed(control) and min(control.width(), control.height()) < least
    ]


def _is_pressed(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractSlider):
        return False  # the pointer is followed by the histogram around the handles, or turns the wheel
    takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not isinstance(widget, QAbstractScrollArea)
    return takes_keys or isinstance(widget, QAbstractButton | HistogramSlider)


def rows_of_views(root: QWidget) -> list[int]:
    """The heights of the first row of every list and table in sight that one can choose from."""
    found = root.findChildren(QAbstractItemView)
    views = [view for view in found if view.isVisible() and not isinstance(view, QHeaderView)]
    return [view.visualRect(view.model().index(0, 0)).height() for view in views if view.model().rowCount()]


@pytest.mark.parametrize("screen", _SCREENS)
def test_a_mouse_can_hit_it(
    no_finger: None, window: MainWindow, context: AppContext, qtbot: QtBot, settle: Settle, screen: str
) -> None:
    least = context.theme.size["min_pointer_target"]
    assert least == 24
    root = SCREENS[screen](window, qtbot, settle)
    assert too_small(root, least) == []
    assert all(height >= least for height in rows_of_views(root))
    root.close()


@pytest.mark.parametrize("screen", _SCREENS)
def test_a_finger_can_hit_it(finger: None, window: MainWindow, qtbot: QtBot, settle: Settle, screen: str) -> None:
    root = SCREENS[screen](window, qtbot, settle)
    assert too_small(root, TOUCH) == []
    root.close()


def test_a_screen_for_fingers_is_noticed(touch_screen: QPointingDevice) -> None:
    assert has_touch()
    assert (reach(24), reach(64)) == (40, 64)


def test_all_of_the_showroom_is_for_fingers(showroom: ShowroomWindow, context: AppContext, settle: Settle) -> None:
    least = context.theme.size["touch_target"]
    assert least >= 48
    showroom.begin()
    showroom.tray.replace(COMPARED)
    settle()
    seen = 0
    for step in (
        lambda: None, lambda: showroom._open("leapmotor/b10"), showroom._compare, showroom._to_scale, showroom.ask_pin,
        showroom._show_menu, showroom.idle_notice.ask,
    ):  # fmt: skip
        step()
        settle()
        assert too_small(showroom, least) == []
        seen += sum(b.isVisible() for b in showroom.findChildren(QAbstractButton))
    assert seen > 60
