"""A version row of the model page has a menu and can be dragged to the comparison."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDrag, QMouseEvent, QPointingDevice
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.page import ModelPage
from catalogue_app.ui.model.variants import VariantsTable
from catalogue_app.ui.model.variants_model import COMPARE, NAME, PRICE
from catalogue_app.ui.version_drag import dropped_version
from catalogue_app.ui.version_menu import VersionMenu

MAX = "leapmotor/l-three/l-three-max"
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


@pytest.fixture
def page(qtbot: QtBot, context: AppContext) -> ModelPage:
    made = ModelPage(context)
    qtbot.addWidget(made)
    made.resize(1366, 900)
    made.show()
    with qtbot.waitSignal(made.shown):
        made.show_model("leapmotor/l-three")
    return made


@pytest.fixture
def table(page: ModelPage) -> VariantsTable:
    found = page.findChild(VariantsTable)
    assert found is not None
    return found


@pytest.fixture
def carried(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    found: list[str | None] = []

    def carry(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        found.append(dropped_version(drag.mimeData()))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr("catalogue_app.ui.version_drag.QDrag.exec", carry)
    return found


def cell(table: VariantsTable, row: int, column: int) -> QPoint:
    return table.visualRect(table.model().index(row, column)).center()


def pull(table: VariantsTable, at: QPoint, by: QPoint) -> None:
    viewport = table.viewport()
    for kind, place, button, held in (
        (QEvent.Type.MouseButtonPress, at, LEFT, LEFT), (QEvent.Type.MouseMove, at + by, NONE, LEFT),
        (QEvent.Type.MouseButtonRelease, at + by, LEFT, NONE),
    ):  # fmt: skip
        spot, keys = QPointF(place), Qt.KeyboardModifier.NoModifier
        around = QPointF(viewport.mapToGlobal(place))
        mouse = QPointingDevice.primaryPointingDevice()
        QApplication.sendEvent(viewport, QMouseEvent(kind, spot, spot, around, button, held, keys, mouse))


def open_menu(page: ModelPage, table: VariantsTable, row: int) -> VersionMenu:
    at = cell(table, row, NAME)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(table.viewport(), QContextMenuEvent(reason, at, table.viewport().mapToGlobal(at)))
    found = page.findChild(VersionMenu)
    assert found is not None
    assert found.isVisible()
    return found


def test_the_menu_is_of_the_version_under_the_pointer(
    page: ModelPage, table: VariantsTable, context: AppContext, qtbot: QtBot
) -> None:
    menu = open_menu(page, table, 1)
    assert menu.accessibleName() == "Leapmotor L Three Max"
    actions = {action.objectName(): action for action in menu.actions() if not action.isSeparator()}
    assert [action.text() for action in actions.values()] == [
        "Under the skin", "Add to the comparison", "Compare with…", "Spec sheet",
    ]  # fmt: skip
    actions["toggle"].trigger()
    assert context.tray.ids == (MAX,)
    with qtbot.waitSignal(page.sheet_opened) as told:
        actions["sheet"].trigger()
    assert told.args == [MAX]
    with qtbot.waitSignal(page.skin_opened) as told:
        actions["skin"].trigger()
    assert told.args == ["leapmotor/l-three"]
    menu.close()


def test_one_that_is_compared_can_be_taken_out(page: ModelPage, table: VariantsTable, context: AppContext) -> None:
    context.tray.add(MAX)
    menu = open_menu(page, table, 1)
    action = next(a for a in menu.actions() if a.objectName() == "toggle")
    assert action.text() == "Take out of the comparison"
    action.trigger()
    assert context.tray.ids == ()
    menu.close()


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)],
)
def test_keys_open_the_menu_and_it_compares(
    page: ModelPage, table: VariantsTable, context: AppContext, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    table.choose(MAX)
    qtbot.keyClick(table, key, held)
    menu = page.findChild(VersionMenu)
    assert menu is not None
    with qtbot.waitSignal(page.compare_opened):
        next(a for a in menu.actions() if a.objectName() == "compare").trigger()
    assert context.tray.ids == (MAX,)
    menu.close()


@pytest.mark.parametrize("column", [NAME, PRICE])
def test_a_row_is_dragged_by_any_cell(table: VariantsTable, carried: list[str | None], column: int) -> None:
    pull(table, cell(table, 1, column), QPoint(40, -30))
    assert carried == [MAX]


def test_the_button_of_a_row_is_for_clicks(table: VariantsTable, carried: list[str | None]) -> None:
    pull(table, cell(table, 1, COMPARE), QPoint(-40, -30))
    assert carried == []
