"""Showroom mode keeps customers in: no way out without the PIN, a clean start after a while, and cleaning."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.store.pin import PinStore
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.shell.screens import Screens
from catalogue_app.ui.showroom.pin_pad import PinPad
from catalogue_app.ui.showroom.times import remembered_times
from catalogue_app.ui.showroom.window import ShowroomWindow
from tests.ui.fakes import MODELS
from tests.ui.showroom.conftest import CALM, PIN, Open

LEFT = Qt.MouseButton.LeftButton


def type_pin(pad: PinPad, qtbot: QtBot, pin: str) -> None:
    for digit in pin:
        qtbot.mouseClick(pad.key(digit), LEFT)
    qtbot.mouseClick(pad.key("ok"), LEFT)


# -- no way out


def test_closing_is_refused(open_showroom: Open) -> None:
    window = open_showroom()
    assert not window.close()
    assert window.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_F4, Qt.Key.Key_F11])
@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_no_key_leaves(open_showroom: Open, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    window = open_showroom()
    qtbot.keyClick(window, key, held)
    assert window.isVisible()
    assert not window.pad.isVisible()


def test_there_is_no_menu_and_no_tool_tip(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    button = window.wall.bar.again
    button.setToolTip("a dealer's key")
    QApplication.sendEvent(button, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(5, 5), button.mapToGlobal(QPoint(5, 5))))
    assert not QToolTip.isVisible()
    line = QLineEdit(window)
    line.show()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), line.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(line, asked)
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]


def test_every_target_is_64_px_or_more(open_showroom: Open) -> None:
    window = open_showroom()
    window.tray.replace([v.id for v in MODELS[0].variants[:2]])
    window._open(MODELS[2].id)
    window._compare()
    window.menu.open_menu(90_000)
    window.gate.ask()
    buttons = [b for b in window.findChildren(QPushButton) if b.isVisible()]
    assert len(buttons) > 20
    for button in buttons:
        assert button.height() >= 64, button.accessibleName()
        assert button.width() >= 64, button.accessibleName()


def test_every_control_has_a_name(open_showroom: Open) -> None:
    window = open_showroom()
    window.tray.replace([v.id for v in MODELS[0].variants[:2]])
    window._compare()
    window._to_scale()
    window.gate.ask()
    for button in window.findChildren(QPushButton):
        assert button.accessibleName()


# -- the PIN


def test_a_long_press_in_the_corner_and_the_pin_lead_out(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    corner = QPoint(window.width() - 20, 20)
    target = window.childAt(corner) or window
    qtbot.mousePress(target, LEFT, pos=target.mapFrom(window, corner))
    qtbot.waitUntil(window.pad.isVisible)
    qtbot.mouseRelease(target, LEFT, pos=target.mapFrom(window, corner))
    type_pin(window.pad, qtbot, PIN)
    qtbot.waitUntil(window.menu.isVisible)
    with qtbot.waitSignal(window.left):
        qtbot.mouseClick(window.menu.leave, LEFT)
    assert not window.isVisible()


def test_a_short_press_does_nothing(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom(replace(CALM, hold=30))
    corner = QPoint(window.width() - 20, 20)
    target = window.childAt(corner) or window
    qtbot.mouseClick(target, LEFT, pos=target.mapFrom(window, corner))
    elsewhere = QPoint(20, 20)
    other = window.childAt(elsewhere) or window
    qtbot.mousePress(other, LEFT, pos=other.mapFrom(window, elsewhere))
    assert not window._guard._timer.isActive()
    qtbot.mouseRelease(other, LEFT, pos=other.mapFrom(window, elsewhere))
    assert not window.pad.isVisible()


def ask_by_key(window: ShowroomWindow, qtbot: QtBot) -> PinPad:
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(window.pad.isVisible)
    return window.pad


def test_the_keyboard_does_all_of_it(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    pad = ask_by_key(window, qtbot)
    qtbot.keyClicks(pad, "25809")
    qtbot.keyClick(pad, Qt.Key.Key_Backspace)
    qtbot.keyClick(pad, Qt.Key.Key_Return)
    qtbot.waitUntil(window.menu.isVisible)
    qtbot.keyClick(window.menu, Qt.Key.Key_Escape)
    assert not window.menu.isVisible()
    assert window.isVisible()


def test_a_wrong_pin_waits_longer_each_time_but_never_for_ever(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom(replace(CALM, delay=1_000, longest_delay=2_500))
    pad = ask_by_key(window, qtbot)
    waits = []
    for _ in range(3):
        type_pin(pad, qtbot, "1111")
        qtbot.waitUntil(lambda: pad._left > 0)
        waits.append(pad._left)
        assert "second" in pad.words.text()
        assert not pad.key("1").isEnabled()
        pad._left = pad._wait.interval()
        pad._count_down()
        assert pad.key("1").isEnabled()
    assert waits == [1_000, 2_000, 2_500]
    assert pad.words.text() == "That is not the PIN."
    assert not window.menu.isVisible()
    type_pin(pad, qtbot, PIN)
    qtbot.waitUntil(window.menu.isVisible)


def test_going_back_does_not_shorten_the_wait(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom(replace(CALM, delay=60_000))
    pad = ask_by_key(window, qtbot)
    type_pin(pad, qtbot, "1111")
    qtbot.waitUntil(lambda: pad._left > 0)
    qtbot.mouseClick(pad.back, LEFT)
    assert not pad.isVisible()
    ask_by_key(window, qtbot)
    assert not pad.key("1").isEnabled()
    with qtbot.assertNotEmitted(pad.entered):
        qtbot.keyClicks(pad, PIN)
        qtbot.keyClick(pad, Qt.Key.Key_Return)


def test_three_digits_are_not_enough(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    pad = ask_by_key(window, qtbot)
    qtbot.keyClicks(pad, "258")
    assert not pad.key("ok").isEnabled()
    with qtbot.assertNotEmitted(pad.entered):
        qtbot.keyClick(pad, Qt.Key.Key_Return)
    qtbot.keyClicks(pad, "0")
    assert pad.key("ok").isEnabled()


def test_digits_are_never_shown_nor_kept(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    pad = ask_by_key(window, qtbot)
    qtbot.keyClicks(pad, "258")
    qtbot.mouseClick(pad.back, LEFT)
    ask_by_key(window, qtbot)
    qtbot.keyClicks(pad, "0")
    assert not pad.key("ok").isEnabled()
    texts = " ".join(w.accessibleName() for w in pad.findChildren(QWidget) if not isinstance(w, QPushButton))
    assert "258" not in texts


def test_the_way_back_in_is_told(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    pad = ask_by_key(window, qtbot)
    assert not pad.way.isVisible()
    qtbot.mouseClick(pad.forgotten, LEFT)
    assert pad.way.isVisible()
    assert "catalogue showroom reset-pin" in pad.way.text()


def test_a_pin_that_was_reset_meanwhile_frees_the_way(open_showroom: Open, store: PinStore, qtbot: QtBot) -> None:
    window = open_showroom()
    store.reset()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert window.menu.isVisible()


def test_a_damaged_file_is_told_on_the_pad(open_showroom: Open, store: PinStore, qtbot: QtBot) -> None:
    window = open_showroom()
    store.path.write_text("rubbish")
    pad = ask_by_key(window, qtbot)
    type_pin(pad, qtbot, PIN)
    qtbot.waitUntil(lambda: "reset-pin" in pad.words.text())
    assert not window.menu.isVisible()


def test_the_first_time_a_pin_is_chosen_twice(open_showroom: Open, store: PinStore, qtbot: QtBot) -> None:
    store.reset()
    window = open_showroom(begun=False)
    assert window.pad.isVisible()
    assert not window.attract.isVisible()
    type_pin(window.pad, qtbot, "1234")
    assert window.pad.title.text() == "The same PIN again"
    type_pin(window.pad, qtbot, "1243")
    assert window.pad.title.text() == "Choose a PIN"
    assert not store.exists
    qtbot.waitUntil(lambda: window.pad.key("1").isEnabled())
    type_pin(window.pad, qtbot, "1234")
    type_pin(window.pad, qtbot, "1234")
    qtbot.waitUntil(window.attract.isVisible)
    assert store.fits("1234")


def test_without_choosing_one_the_mode_does_not_begin(open_showroom: Open, store: PinStore, qtbot: QtBot) -> None:
    store.reset()
    window = open_showroom(begun=False)
    with qtbot.waitSignal(window.left):
        qtbot.mouseClick(window.pad.back, LEFT)
    assert not store.exists


def test_the_pin_can_be_changed(open_showroom: Open, store: PinStore, qtbot: QtBot) -> None:
    window = open_showroom()
    window.menu.open_menu(90_000)
    qtbot.mouseClick(window.menu.pin, LEFT)
    for _ in range(2):
        type_pin(window.pad, qtbot, "13579")
    qtbot.waitUntil(window.attract.isVisible)
    assert store.fits("13579")
    assert not store.fits(PIN)


def test_tab_never_leaves_what_lies_over_the_pages(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    window.menu.open_menu(90_000)
    seen = set()
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert window.menu.isAncestorOf(focused)
        seen.add(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert len(seen) == 8
    window._clean()
    qtbot.keyClick(window.cleaning, Qt.Key.Key_Tab)
    assert window.cleaning.hasFocus()
    window.cleaning._end()
    assert window.attract.hasFocus()
    qtbot.keyClick(window.attract, Qt.Key.Key_Tab)
    assert not window.attract.isVisible()


# -- idle


BRIEF = replace(CALM, idle=60)


def make_choices(window: ShowroomWindow) -> None:
    window.wall._on_brand("Leapmotor")
    window.wall.bar.price.click()
    window.wall._on_price(30_000)
    window.tray.replace([v.id for v in MODELS[0].variants[:2]])
    window._open(MODELS[2].id)
    window._compare()


def nothing_chosen(window: ShowroomWindow) -> bool:
    wall = window.wall
    return (
        not window.tray.ids and window.page is wall and wall.choice.brand is None and wall.choice.ceiling is None
        and not wall.choice.powers and not wall.prices.isVisible() and len(wall.faces) == len(MODELS)
    )  # fmt: skip


def test_it_asks_before_it_wipes_and_more_time_keeps_all(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom(BRIEF)
    make_choices(window)
    qtbot.waitUntil(window.idle_notice.isVisible)
    assert "seconds" in window.idle_notice.words.text()
    page = window.page
    window.idle.set_idle(600_000)
    qtbot.mouseClick(window.idle_notice.more, LEFT)
    assert not window.idle_notice.isVisible()
    assert window.page is page
    assert len(window.tray) == 2
    assert window.wall.choice.brand == "Leapmotor"


def test_any_touch_is_an_answer(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom(BRIEF)
    qtbot.waitUntil(window.idle_notice.isVisible)
    window.idle.set_idle(600_000)
    qtbot.mouseClick(window.idle_notice, LEFT, pos=QPoint(5, 5))
    assert not window.idle_notice.isVisible()


def test_a_key_is_an_answer_too(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom(BRIEF)
    qtbot.waitUntil(window.idle_notice.isVisible)
    window.idle.set_idle(600_000)
    qtbot.keyClick(window.idle_notice.more, Qt.Key.Key_Tab)
    assert not window.idle_notice.isVisible()


def test_without_an_answer_everything_is_wiped(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom(replace(CALM, idle=40, warning=80))
    make_choices(window)
    with qtbot.waitSignal(window.idle.expired):
        pass
    assert window.attract.isVisible()
    assert nothing_chosen(window)
    qtbot.mouseClick(window.attract, LEFT)
    assert not window.attract.isVisible()
    assert nothing_chosen(window)


def test_touches_put_the_warning_off(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom()
    before = window.idle._idle.remainingTime()
    window.idle.set_idle(before + 60_000)
    qtbot.mouseClick(window.wall.bar, LEFT, pos=QPoint(2, 2))
    assert window.idle._idle.remainingTime() > before


def test_the_pin_pad_goes_with_the_reset(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom(replace(CALM, idle=300, warning=60))
    window.ask_pin()
    assert window.pad.isVisible()
    with qtbot.waitSignal(window.idle.expired):
        pass
    assert not window.pad.isVisible()
    assert window.attract.isVisible()


def test_the_waiting_time_is_chosen_and_remembered(open_showroom: Open, context: AppContext, qtbot: QtBot) -> None:
    window = open_showroom()
    window.menu.open_menu(90_000)
    assert window.menu.idle(90).isChecked()
    qtbot.mouseClick(window.menu.idle(180), LEFT)
    assert window.idle.idle_ms == 180_000
    assert remembered_times(context.settings).idle == 180_000


@pytest.mark.parametrize(("value", "idle"), [(None, 90_000), ("1", 30_000), ("99999", 600_000), ("x", 90_000)])
def test_a_senseless_setting_does_no_harm(context: AppContext, value: str | None, idle: int) -> None:
    if value is not None:
        context.settings.setValue("showroom/idle_s", value)
    assert remembered_times(context.settings).idle == idle


# -- cleaning


def test_cleaning_takes_no_touch_until_a_long_press(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom(replace(CALM, hold_clean=150))
    window.menu.open_menu(90_000)
    qtbot.mouseClick(window.menu.clean, LEFT)
    assert window.cleaning.isVisible()
    for place in (QPoint(50, 50), QPoint(400, 300), QPoint(1300, 20)):
        qtbot.mouseClick(window.cleaning, LEFT, pos=place)
    assert window.cleaning.isVisible()
    with qtbot.waitSignal(window.cleaning.ended):
        qtbot.mousePress(window.cleaning, LEFT, pos=QPoint(300, 300))
    assert not window.cleaning.isVisible()
    assert window.attract.isVisible()


def test_wiping_is_no_press(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom(replace(CALM, hold_clean=10_000))
    window._clean()
    qtbot.mousePress(window.cleaning, LEFT, pos=QPoint(300, 300))
    assert window.cleaning._hold.isActive()
    qtbot.mouseMove(window.cleaning, QPoint(360, 300))
    assert not window.cleaning._hold.isActive()


def test_cleaning_ends_by_itself_with_a_countdown(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom(replace(CALM, cleaning=120_000))
    window._clean()
    assert window.cleaning.seconds_left == 120
    window.cleaning._all.start(50)
    with qtbot.waitSignal(window.cleaning.ended):
        pass
    assert window.attract.isVisible()


def test_cleaning_is_not_cut_short_by_idleness_nor_by_the_corner(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom(replace(CALM, idle=30, hold=20, hold_clean=10_000))
    window._clean()
    corner = QPoint(window.width() - 20, 20)
    qtbot.mousePress(window.cleaning, LEFT, pos=corner)
    with qtbot.waitSignal(window._guard.held):
        pass
    qtbot.mouseRelease(window.cleaning, LEFT, pos=corner)
    assert window.cleaning.isVisible()
    assert not window.pad.isVisible()
    assert not window.idle_notice.isVisible()


def test_a_held_key_ends_cleaning_too(open_showroom: Open, qtbot: QtBot) -> None:
    window = open_showroom(replace(CALM, hold_clean=40))
    window._clean()
    qtbot.keyClick(window.cleaning, Qt.Key.Key_Space)
    assert window.cleaning.isVisible()
    with qtbot.waitSignal(window.cleaning.ended):
        qtbot.keyPress(window.cleaning, Qt.Key.Key_Space)


# -- from and to the main window


def test_the_main_window_steps_back_and_returns(
    context: AppContext, store: PinStore, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("catalogue_app.store.pin.pin_path", lambda: store.path)
    main = QWidget()
    qtbot.addWidget(main)
    main.show()
    screens = Screens(context, main)
    screens.enter_showroom()
    screens.enter_showroom()
    qtbot.waitUntil(lambda: screens.showroom is not None)
    window = screens.showroom
    assert window is not None
    assert window.isFullScreen()
    assert window.attract.isVisible()
    assert not main.isVisible()
    window.leave()
    assert main.isVisible()
    assert screens.showroom is None
