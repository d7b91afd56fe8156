"""The strip with the versions that lie in the comparison: keys, mouse, menu, drops, folding and emptying."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.tray_strip.host import StripHost
from catalogue_app.ui.tray_strip.metrics import GAP, GHOST, HEIGHT, WIDEST, slot_width
from catalogue_app.ui.tray_strip.slot_menu import SlotMenu
from catalogue_app.ui.tray_strip.strip import TrayStrip
from catalogue_app.ui.version_drag import VERSION_MIME, version_mime

ONE, TWO = "peugeot/p-one/p-one-electric", "opel/o-two/o-two-hybrid"
THREE, FOUR = "leapmotor/l-three/l-three-pro", "fiat/f-five/f-five-hybrid"
CTRL, COPY = Qt.KeyboardModifier.ControlModifier, Qt.DropAction.CopyAction


@pytest.fixture
def host(context: AppContext, qtbot: QtBot) -> StripHost:
    body = QWidget()
    qtbot.addWidget(body)
    body.resize(1366, 300)
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(QWidget(body), 1)
    made = StripHost(context, column, body)
    body.show()
    body.activateWindow()
    qtbot.waitUntil(body.isActiveWindow)
    return made


@pytest.fixture
def strip(host: StripHost, context: AppContext, qtbot: QtBot) -> TrayStrip:
    context.tray.replace((ONE, TWO, THREE))
    assert host.strip is not None
    qtbot.waitUntil(lambda: not context.jobs.busy)
    return host.strip


def ids(strip: TrayStrip) -> list[str]:
    return [slot.variant_id for slot in strip.row.slots]


def drop(widget: QWidget, mime: QMimeData, x: int) -> bool:
    """Drop as the platform would; return whether it was taken."""
    at = QPoint(x, widget.height() // 2)
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(at, COPY, mime, buttons, none)
    entered.setAccepted(False)
    QApplication.sendEvent(widget, entered)
    if not entered.isAccepted():
        return False
    dropped = QDropEvent(QPointF(at), COPY, mime, buttons, none)
    QApplication.sendEvent(widget, dropped)
    return dropped.isAccepted()


def test_there_is_no_strip_until_it_is_needed_and_none_beside_the_comparison(
    host: StripHost, context: AppContext
) -> None:
    assert host.strip is None
    host.follow("compare")
    context.tray.add(ONE)
    assert host.strip is None
    host.follow("model")
    assert host.strip is not None
    assert host.strip.isVisible()
    assert host.height == HEIGHT
    host.follow("compare")
    assert not host.strip.isVisible()
    assert host.height == 0
    host.follow("atlas")
    context.tray.clear()
    assert not host.strip.isVisible()


def test_it_takes_its_own_room_below_the_page(strip: TrayStrip) -> None:
    page = strip.parentWidget().layout().itemAt(0).widget()
    assert page.geometry().bottom() < strip.geometry().top()
    assert strip.geometry().bottom() == strip.parentWidget().rect().bottom()


def test_an_empty_strip_shows_itself_while_a_car_is_dragged(
    host: StripHost, context: AppContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []

    def carried(_drag: object, _actions: object) -> Qt.DropAction:
        strip = host.strip
        assert strip is not None
        seen.extend([strip.isVisible(), strip.row.ghosts.count, strip.compare.isVisible()])
        seen.append(drop(strip.row, version_mime(TWO), 200))
        return COPY

    monkeypatch.setattr("catalogue_app.ui.version_drag.QDrag.exec", carried)
    context.drags.start(host._body, TWO)
    assert seen == [True, 6, False, True]
    assert context.tray.ids == (TWO,)
    context.tray.clear()
    assert host.strip is not None
    assert not host.strip.isVisible()


def test_places_and_names_follow_the_tray(strip: TrayStrip, context: AppContext) -> None:
    assert ids(strip) == [ONE, TWO, THREE]
    assert [slot.accessibleName() for slot in strip.row.slots] == [
        "Peugeot P One Electric, 1 of 3, baseline", "Opel O Two Hybrid, 2 of 3", "Leapmotor L Three Pro, 3 of 3",
    ]  # fmt: skip
    assert strip.row.ghosts.accessibleName() == "Choose another car, 3 free places"
    assert strip.compare.text() == "Compare (3)"
    kept = strip.row.slots[1]
    context.tray.remove(ONE)
    assert strip.row.slots[0] is kept
    assert kept.accessibleName() == "Opel O Two Hybrid, 1 of 2, baseline"


def test_what_the_catalogue_does_not_have_is_not_shown(strip: TrayStrip, context: AppContext) -> None:
    context.tray.replace((ONE, "peugeot/p-one/gone", "gone/gone/gone", TWO))
    assert ids(strip) == [ONE, TWO]


def test_all_cars_are_drawn_to_one_scale(strip: TrayStrip, context: AppContext, qtbot: QtBot) -> None:
    context.tray.add("jeep/j-six/j-six-electric")
    qtbot.waitUntil(lambda: all(slot._drawing is not None for slot in strip.row.slots))
    scales = {slot._scale for slot in strip.row.slots}
    assert len(scales) == 1
    assert max(slot._drawing.frame.length for slot in strip.row.slots) * scales.pop() <= 60.01


def test_arrows_move_the_keyboard_and_with_ctrl_the_car(strip: TrayStrip, context: AppContext, qtbot: QtBot) -> None:
    first, second, third = strip.row.slots
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Right, CTRL)
    assert context.tray.ids == (ONE, THREE, TWO)
    assert second.hasFocus(), "the keyboard goes along with the car"
    qtbot.keyClick(second, Qt.Key.Key_Right, CTRL)
    assert context.tray.ids == (ONE, THREE, TWO), "there is nothing further to the right"
    qtbot.keyClick(second, Qt.Key.Key_Left, CTRL)
    qtbot.keyClick(second, Qt.Key.Key_Left, CTRL)
    assert context.tray.ids == (TWO, ONE, THREE)
    qtbot.keyClick(third, Qt.Key.Key_Right)
    third.setFocus()
    qtbot.keyClick(third, Qt.Key.Key_Right)
    assert strip.row.ghosts.hasFocus()
    qtbot.keyClick(strip.row.ghosts, Qt.Key.Key_Left)
    assert third.hasFocus()


def test_delete_takes_out_and_the_keyboard_stays_in_the_row(
    strip: TrayStrip, context: AppContext, qtbot: QtBot
) -> None:
    last = strip.row.slots[2]
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Delete)
    assert context.tray.ids == (ONE, TWO)
    assert strip.row.slots[1].hasFocus()
    strip.row.slots[0].setFocus()
    qtbot.keyClick(strip.row.slots[0], Qt.Key.Key_Delete)
    assert context.tray.ids == (TWO,)
    assert strip.row.slots[0].hasFocus()


def test_b_makes_the_baseline_and_enter_opens(strip: TrayStrip, context: AppContext, qtbot: QtBot) -> None:
    second = strip.row.slots[1]
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_B)
    assert context.tray.baseline == TWO
    assert [slot.is_baseline for slot in strip.row.slots] == [False, True, False]
    with qtbot.waitSignal(strip.model_opened) as told:
        qtbot.keyClick(second, Qt.Key.Key_Return)
    assert told.args == ["opel/o-two"]


def test_a_click_opens_and_the_button_in_the_corner_takes_out(
    strip: TrayStrip, context: AppContext, qtbot: QtBot
) -> None:
    second = strip.row.slots[1]
    with qtbot.waitSignal(strip.model_opened) as told:
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert told.args == ["opel/o-two"]
    assert second.remove.accessibleName() == "Take Opel O Two Hybrid out"
    assert min(second.remove.width(), second.remove.height()) >= 40
    qtbot.mouseClick(second.remove, Qt.MouseButton.LeftButton)
    assert context.tray.ids == (ONE, THREE)


@pytest.mark.parametrize("asked", ["Shift+F10", "menu", "right"])
def test_the_menu_has_all_that_the_keys_do(strip: TrayStrip, context: AppContext, qtbot: QtBot, asked: str) -> None:
    second = strip.row.slots[1]
    second.setFocus()
    if asked == "right":
        reason, at = QContextMenuEvent.Reason.Mouse, QPoint(20, 20)
        QApplication.sendEvent(second, QContextMenuEvent(reason, at, second.mapToGlobal(at)))
    elif asked == "menu":
        qtbot.keyClick(second, Qt.Key.Key_Menu)
    else:
        qtbot.keyClick(second, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = second.findChild(SlotMenu)
    assert menu is not None
    assert menu.isVisible()
    actions = {action.objectName(): action for action in menu.actions() if not action.isSeparator()}
    assert set(actions) == {"open", "sheet", "pin", "left", "right", "remove"}
    actions["left"].trigger()
    assert context.tray.ids == (TWO, ONE, THREE)
    actions["pin"].trigger()
    assert context.tray.baseline == TWO
    with qtbot.waitSignal(strip.sheet_opened) as told:
        actions["sheet"].trigger()
    assert told.args == [TWO]
    actions["remove"].trigger()
    assert context.tray.ids == (ONE, THREE)
    menu.close()


def test_a_dropped_version_stands_where_it_is_dropped(strip: TrayStrip, context: AppContext) -> None:
    second = strip.row.slots[1].geometry()
    assert drop(strip.row, version_mime(FOUR), second.left() + 5)
    assert context.tray.ids == (ONE, FOUR, TWO, THREE)
    last = strip.row.slots[-1].geometry()
    assert drop(strip.row, version_mime(ONE), last.right() - 5)
    assert context.tray.ids == (FOUR, TWO, THREE, ONE), "one that is there moves"
    assert drop(strip.row, version_mime(THREE), 5)
    assert context.tray.ids == (THREE, FOUR, TWO, ONE)
    assert drop(strip.row, version_mime(FOUR), strip.row.slots[1].geometry().right() - 5)
    assert context.tray.ids == (THREE, FOUR, TWO, ONE), "a car dropped on itself stays"


def test_something_else_is_not_taken(strip: TrayStrip, context: AppContext) -> None:
    mime = QMimeData()
    mime.setText(FOUR)
    assert not drop(strip.row, mime, 50)
    assert not drop(strip, mime, 50)
    empty = QMimeData()
    empty.setData(VERSION_MIME, b"")
    assert not drop(strip.row, empty, 50)
    assert context.tray.ids == (ONE, TWO, THREE)


def test_a_full_tray_says_so(strip: TrayStrip, context: AppContext, qtbot: QtBot) -> None:
    context.tray.replace((
        ONE, TWO, THREE, "leapmotor/l-three/l-three-max", "leapmotor/l-mini/l-mini", "citroen/c-box/c-box-electric",
    ))  # fmt: skip
    assert not strip.row.ghosts.isVisible()
    with qtbot.waitSignal(context.tray.refused):
        drop(strip.row, version_mime(FOUR), 50)
    assert FOUR not in context.tray


def test_the_mark_stands_where_the_car_would(strip: TrayStrip) -> None:
    def blue(image: QImage, x: int) -> bool:
        return image.pixelColor(round(x * image.devicePixelRatio()), 20) == strip._context.theme.color("focus")

    second = strip.row.slots[1].geometry()
    mime = version_mime(FOUR)  # the event does not keep it
    entered = QDragEnterEvent(
        QPoint(second.left() + 5, 30), COPY, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    assert not blue(strip.row.grab().toImage(), second.left() - GAP // 2)
    QApplication.sendEvent(strip.row, entered)
    assert blue(strip.row.grab().toImage(), second.left() - GAP // 2)


def test_folding_leaves_a_tab_and_is_remembered(strip: TrayStrip, context: AppContext, qtbot: QtBot) -> None:
    qtbot.mouseClick(strip.fold, Qt.MouseButton.LeftButton)
    assert strip.height() <= 41
    assert not strip.row.isVisible()
    assert strip.unfold.hasFocus()
    assert strip.unfold.accessibleName() == "3 versions to compare, show them"
    again = TrayStrip(context, strip.parentWidget())
    assert again.folded
    assert again.height() == strip.height()
    again.deleteLater()
    context.drags.began.emit()
    assert strip.height() <= 41, "nothing is dragged yet"
    context.drags._under_way = True
    context.drags.began.emit()
    assert strip.height() == HEIGHT
    context.drags._under_way = False
    context.drags.ended.emit()
    assert strip.height() <= 41
    qtbot.mouseClick(strip.unfold, Qt.MouseButton.LeftButton)
    assert strip.height() == HEIGHT
    assert strip.row.isVisible()


def test_compare_and_empty(strip: TrayStrip, context: AppContext, qtbot: QtBot) -> None:
    context.tray.pin(TWO)
    with qtbot.waitSignal(strip.compare_opened):
        qtbot.mouseClick(strip.compare, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(strip.emptied) as told:
        qtbot.mouseClick(strip.empty, Qt.MouseButton.LeftButton)
    assert told.args == [(ONE, TWO, THREE), TWO]
    assert context.tray.ids == ()


def test_six_fit_the_least_window_and_few_are_not_spread() -> None:
    assert slot_width(1000, 2, 4) == WIDEST
    six = slot_width(700, 6, 0)
    assert 6 * six + 5 * GAP <= 700
    assert six >= 110
    assert 3 * slot_width(700, 3, 3) + 2 * GAP + 3 * (GHOST + GAP) <= 700
