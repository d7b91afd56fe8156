"""The slider with two handles: mouse, keys, wheel, screen reader."""

import math

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from catalogue_app.selection.wishes import Bounds
from catalogue_app.ui.browse.range_slider import HistogramSlider

EDGES = (10_000.0, 12_500.0, 15_000.0, 17_500.0, 20_000.0, 22_500.0, 25_000.0, math.inf)


@pytest.fixture
def slider(qtbot, context):
    holder = QWidget()
    qtbot.addWidget(holder)
    made = HistogramSlider(EDGES, ("Price, at least", "Price, at most"), context.theme, holder)
    QVBoxLayout(holder).addWidget(made)
    made.show_state((1, 0, 4, 9, 3, 2, 1), Bounds())
    made.told = []
    made.chosen.connect(made.told.append)
    holder.resize(260, 90)
    holder.show()
    qtbot.waitUntil(holder.isActiveWindow)
    yield made  # noqa: PT022 - the holder must live as long


def at(slider, place, y=20):
    return QPoint(round(slider.x_of(place)), y)


def wheel(slider, turned):
    point = QPointF(at(slider, 3))
    event = QWheelEvent(
        point, slider.mapToGlobal(point), QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(slider, event)
    return event


def test_a_press_brings_the_nearest_handle_and_a_drag_tells_every_step(qtbot, slider):
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=at(slider, 1))
    assert slider.told == [Bounds(12_500, None)]
    for place in (2, 3):
        qtbot.mouseMove(slider, at(slider, place))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=at(slider, 3))
    assert slider.told[1:] == [Bounds(15_000, None), Bounds(17_500, None)]
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=at(slider, 6))
    assert slider.bounds == Bounds(17_500, 25_000)


def test_a_handle_dragged_past_the_other_stops_one_step_before_it(qtbot, slider):
    slider.show_state(slider._counts, Bounds(None, 20_000))
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=at(slider, 0))
    qtbot.mouseMove(slider, at(slider, 7))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=at(slider, 7))
    assert slider.bounds == Bounds(17_500, 20_000)


def test_a_handle_at_its_end_asks_for_nothing(qtbot, slider):
    slider.show_state(slider._counts, Bounds(12_500, None))
    slider.low.setFocus()
    qtbot.keyClick(slider.low, Qt.Key.Key_Left)
    assert slider.told == [Bounds()]


@pytest.mark.parametrize(
    ("handle", "key", "wanted"),
    [
        ("low", Qt.Key.Key_Right, Bounds(12_500, None)),
        ("low", Qt.Key.Key_Up, Bounds(12_500, None)),
        ("low", Qt.Key.Key_PageUp, Bounds(22_500, None)),
        ("low", Qt.Key.Key_End, Bounds(25_000, None)),
        ("high", Qt.Key.Key_Left, Bounds(None, 25_000)),
        ("high", Qt.Key.Key_PageDown, Bounds(None, 15_000)),
        ("high", Qt.Key.Key_Home, Bounds(None, 12_500)),
    ],
)
def test_keys_step_five_steps_and_to_the_end(qtbot, slider, handle, key, wanted):
    qtbot.keyClick(getattr(slider, handle), key)
    assert slider.told == [wanted]


def test_tab_goes_from_one_handle_to_the_other(qtbot, slider):
    slider.low.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(slider.low, Qt.Key.Key_Tab)
    assert slider.high.hasFocus()


def test_the_wheel_is_left_to_the_column_until_a_handle_has_the_keyboard(slider):
    slider.low.clearFocus()
    assert not wheel(slider, 120).isAccepted()
    assert slider.told == []
    slider.low.setFocus()
    assert wheel(slider, 120).isAccepted()
    assert slider.told == [Bounds(12_500, None)]


def test_a_finger_drags_a_handle(qtbot, slider):
    device = QTest.createTouchDevice()
    QTest.touchEvent(slider, device).press(0, at(slider, 7)).commit()
    QTest.touchEvent(slider, device).move(0, at(slider, 4)).commit()
    QTest.touchEvent(slider, device).release(0, at(slider, 4)).commit()
    assert slider.told[-1] == Bounds(None, 20_000)


def test_shown_bounds_do_not_come_back_as_a_choice_and_stay_as_they_are(slider):
    slider.show_state((1,) * 7, Bounds(13_000, 21_000))
    assert slider.told == []
    assert slider.bounds == Bounds(13_000, 21_000)
    assert (slider.low.place, slider.high.place) == (1, 5)  # no car asked for is drawn outside


def test_screen_readers_find_two_sliders_with_the_numbers_themselves(slider):
    low, high = (QAccessible.queryAccessibleInterface(handle) for handle in (slider.low, slider.high))
    assert low.role() == high.role() == QAccessible.Role.Slider
    assert low.text(QAccessible.Text.Name) == "Price, at least"
    assert low.valueInterface().currentValue() == 10_000
    high.valueInterface().setCurrentValue(20_300)  # any number is brought to a step
    assert high.valueInterface().currentValue() == 20_000
    assert slider.told == [Bounds(None, 20_000)]
    assert low.valueInterface().maximumValue() == 17_500


def test_bars_within_the_range_are_ink_the_others_are_not(context, slider):
    slider.show_state((5,) * 7, Bounds(15_000, None))
    image = slider.grab().toImage()
    ratio = image.devicePixelRatio()

    def tone(place):
        return image.pixelColor(round((slider.x_of(place) + 8) * ratio), round(25 * ratio))

    assert tone(1) == context.theme.color("line2")
    assert tone(3) == context.theme.color("ink")
