"""The overlay beside the compare table: alignment, the two faces, the legend and the large picture."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from catalogue_app.drawing.overlay import Align
from catalogue_app.facts.evidence import Evidence
from catalogue_app.ui.compare.overlay.desk import OVER, SIDE
from catalogue_app.ui.compare.overlay.panel import OverlayPanel
from catalogue_app.ui.compare.overlay.pens import DASHES, dash_number, outline_pen
from tests.ui.fakes import MODELS, figure

LENGTHS = {"peugeot/p-one": 4055, "opel/o-two": 4150, "leapmotor/l-three": 4515}


def columns(*ids):
    models = {model.id: model for model in MODELS}
    return [(models[i], models[i].variants[0]) for i in ids]


CARS = columns(*LENGTHS)
UNKNOWN = (replace(CARS[0][0], id="x/none", name="None Known", figures={}), CARS[0][1])


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 900)
    return made


@pytest.fixture
def panel(qtbot, context, window):
    """The panel in a window; all cars are drawn."""
    made = OverlayPanel(context, window)
    made.resize(416, 700)
    made.show_cars(CARS, 0)
    window.show()
    qtbot.waitUntil(lambda: made.desk.sheet.complete)
    return made


def told(panel):
    return [row.entry.told.replace("\u00a0", " ") for row in panel.desk.rows]


def test_the_legend_tells_sizes_and_differences(panel):
    assert [row.entry.name for row in panel.desk.rows] == ["P One", "O Two", "L Three"]
    assert told(panel)[0].startswith("Baseline; ")
    assert told(panel)[1] == "95 mm longer, 110 mm higher, wheelbase 20 mm longer; width: no source"
    assert "4,055 × no source × 1,430" in panel.desk.rows[0].entry.sizes


def test_the_differences_are_told_to_a_screen_reader(panel):
    words = panel.desk.sheet.accessibleDescription().replace("\u00a0", " ")
    assert "Against P One: 95 mm longer" in words
    assert panel.desk.rows[1].accessibleName().startswith("Opel O Two Electric")


def test_another_baseline_turns_the_words_over(panel):
    panel.show_cars(CARS, 1)
    assert "95 mm shorter" in told(panel)[0]
    assert told(panel)[1].startswith("Baseline")


def test_without_sizes_there_is_no_difference(panel, qtbot):
    panel.show_cars([CARS[0], UNKNOWN], 0)
    qtbot.waitUntil(lambda: panel.desk.sheet.complete)
    assert panel.desk.rows[1].entry.sizes == "no source"
    assert told(panel)[1] == "Length, width, height, wheelbase: no source"
    assert "usual size" in panel.desk.note.text()


def test_against_a_baseline_without_sizes_nothing_is_compared(panel):
    panel.show_cars([UNKNOWN, CARS[0]], 0)
    assert told(panel)[1] == "Length: no comparison, height: no comparison, wheelbase: no comparison; width: no source"


def test_clicking_an_alignment_glides_there_and_tells(panel, qtbot):
    sheet = panel.desk.sheet
    panel._context.set_reduced_motion(False)
    before = sheet.shifts
    with qtbot.waitSignal(panel.align_changed) as told_align:
        qtbot.mouseClick(panel.desk.aligns.button(Align.REAR), Qt.MouseButton.LeftButton)
    assert told_align.args == ["rear"]
    assert sheet.gliding
    assert sheet.shifts == pytest.approx(before, abs=400)  # on its way, not there
    qtbot.waitUntil(lambda: not sheet.gliding)
    assert sheet.shifts == pytest.approx([-length for length in LENGTHS.values()])


def test_with_reduced_motion_the_alignment_is_a_cut(panel, qtbot):
    panel._context.set_reduced_motion(True)
    qtbot.mouseClick(panel.desk.aligns.button(Align.BUMPER), Qt.MouseButton.LeftButton)
    assert not panel.desk.sheet.gliding
    assert panel.desk.sheet.shifts == (0.0, 0.0, 0.0)


def test_arrow_keys_move_the_alignment(panel, qtbot):
    first = panel.desk.aligns.button(Align.WHEEL)
    first.setFocus()
    with qtbot.waitSignal(panel.align_changed):
        qtbot.keyClick(first, Qt.Key.Key_Right)
    assert panel.align == "bumper"


def test_the_alignment_can_be_set_without_a_signal(panel, qtbot):
    with qtbot.assertNotEmitted(panel.align_changed):
        panel.align = "rear"
    assert panel.align == "rear"
    with pytest.raises(ValueError, match="sideways"):
        panel.align = "sideways"


def test_the_wheels_are_said_to_stand_by_custom(panel, qtbot):
    assert "No source gives the overhangs" in panel.desk.note.text()
    qtbot.mouseClick(panel.desk.views.button(SIDE), Qt.MouseButton.LeftButton)
    assert "overhangs" not in panel.desk.note.text()


def test_side_by_side_takes_the_place_of_the_overlay(panel, qtbot):
    qtbot.mouseClick(panel.desk.views.button(SIDE), Qt.MouseButton.LeftButton)
    assert panel.desk.side.isVisible()
    assert not panel.desk.sheet.isVisible()
    assert not panel.desk.aligns.isVisible()
    qtbot.mouseClick(panel.desk.views.button(OVER), Qt.MouseButton.LeftButton)
    assert panel.desk.sheet.isVisible()
    assert not panel.desk.side.isVisible()


def test_a_touch_on_a_row_lifts_that_outline_and_a_second_one_puts_it_back(panel, qtbot):
    row = panel.desk.rows[1]
    plain = panel.desk.sheet.pen_of(1)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.isChecked()
    assert panel.desk.sheet.pen_of(1).widthF() > plain.widthF()
    assert panel.desk.sheet.pen_of(2).widthF() < plain.widthF()
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert not row.isChecked()
    assert panel.desk.sheet.pen_of(1).widthF() == plain.widthF()


def test_only_one_outline_is_lifted(panel, qtbot):
    for place in (1, 2):
        qtbot.mouseClick(panel.desk.rows[place], Qt.MouseButton.LeftButton)
    assert [row.isChecked() for row in panel.desk.rows] == [False, False, True]


def test_the_rows_are_walked_and_pressed_with_keys(panel, qtbot):
    panel.desk.rows[0].setFocus()
    qtbot.keyClick(panel.desk.rows[0], Qt.Key.Key_Down)
    assert panel.desk.rows[1].hasFocus()
    qtbot.keyClick(panel.desk.rows[1], Qt.Key.Key_Return)
    assert panel.desk.lifted == 1


def test_the_rows_grow_where_a_name_leaves_no_room(panel):
    row = panel.desk.rows[0]
    assert row.heightForWidth(200) > row.heightForWidth(500) >= 40


def test_the_large_picture_takes_over_and_gives_back(panel, qtbot):
    qtbot.mouseClick(panel.desk.rows[2], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.enlarge, Qt.MouseButton.LeftButton)
    large = panel.large
    assert large is not None
    assert large.isVisible()
    assert large.desk.lifted == 2
    assert "overhangs together" in large.desk.rows[1].entry.told.replace("\u00a0", " ")
    qtbot.waitUntil(lambda: large.desk.sheet.complete)
    assert not large.grab().isNull()
    qtbot.mouseClick(large.desk.aligns.button(Align.REAR), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.align_changed):
        qtbot.keyClick(large.close_button, Qt.Key.Key_Escape)
    assert panel.large is None
    assert panel.align == "rear"


def test_tab_stays_inside_the_large_picture(panel, qtbot):
    panel.open_large()
    large = panel.large
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    for _ in range(10):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert large.isAncestorOf(QApplication.focusWidget())
    assert panel.go_back()
    assert panel.large is None
    assert not panel.go_back()


def test_a_press_beside_the_large_picture_closes_it(panel, qtbot):
    panel.open_large()
    qtbot.mouseClick(panel.large, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert panel.large is None


def test_six_lines_are_told_apart_without_colour(context):
    numbers = [dash_number(car, 2) for car in range(6)]
    assert sorted(numbers) == list(range(6))
    assert numbers[2] == 0
    patterns = {tuple(outline_pen(context.theme, number).dashPattern()) for number in numbers}
    assert len(patterns) == len(DASHES) == 6


def test_a_rumoured_size_is_no_size(panel):
    model, variant = CARS[1]
    length = replace(figure("length_mm", 4150, "mm"), evidence=Evidence.RUMOURED)
    panel.show_cars([CARS[0], (replace(model, figures={**model.figures, "length_mm": length}), variant)], 0)
    assert told(panel)[1] == "110 mm higher, wheelbase 20 mm longer; length, width: no source"
