"""The switch between the three views."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from catalogue_app.ui.browse.view_switch import VIEWS, ViewSwitch


@pytest.fixture
def switch(qtbot, context):
    page = QWidget()
    made = ViewSwitch(context, page)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    made.page = page
    return made


def test_a_click_chooses_a_view(qtbot, switch):
    with qtbot.waitSignal(switch.chosen) as chosen:
        qtbot.mouseClick(switch.button("table"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["table"]
    assert switch.current == "table"


@pytest.mark.parametrize(("key", "view"), [(Qt.Key.Key_2, "table"), (Qt.Key.Key_3, "scale")])
def test_a_digit_chooses_a_view(qtbot, switch, key, view):
    with qtbot.waitSignal(switch.chosen) as chosen:
        qtbot.keyClick(switch.page, key)
    assert chosen.args == [view]
    assert switch.button(view).isChecked()


def test_the_view_that_is_in_sight_is_not_chosen_again(qtbot, switch):
    switch.show_view("scale")
    with qtbot.assertNotEmitted(switch.chosen):
        qtbot.keyClick(switch.page, Qt.Key.Key_3)


def test_every_segment_has_a_word_and_an_icon(switch):
    assert [switch.button(view).text() for view in VIEWS] == ["Cards", "Table", "To scale"]
    assert not any(switch.button(view).icon().isNull() for view in VIEWS)
    assert switch.accessibleName() == "Show the models as"
