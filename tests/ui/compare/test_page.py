"""The compare page as a user works it."""

import time

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from catalogue_app.ui.compare.page import ComparePage

PRO, MAX, RANGE = (f"leapmotor/l-three/l-three-{name}" for name in ("pro", "max", "range"))
P_ONE = "peugeot/p-one/p-one-electric"
O_TWO = "opel/o-two/o-two-electric"
PETROL = "peugeot/p-one/p-one-petrol"
PLUG_IN = "peugeot/p-seven/p-seven-plug-in"
SIX = (PRO, MAX, P_ONE, O_TWO, PETROL, PLUG_IN)


@pytest.fixture
def opened(qtbot, context):
    def of(*ids):
        context.tray.replace(ids)
        page = ComparePage(context)
        qtbot.addWidget(page)
        page.resize(1366, 700)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return of


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def head_button(page, column, name):
    kind = QToolButton if name in ("left", "right", "remove") else QPushButton
    return page.heads.heads[column].findChild(kind, name)


def cell(page, key, column):
    row = page.table.model().row_of(key)
    assert row is not None
    return page.table.model().index(row, column)


def click_cell(qtbot, page, index):
    page.table.scrollTo(index)
    spot = page.table.visualRect(index).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def go_to(page, index):
    page.activateWindow()
    page.table.setFocus()
    page.table.setCurrentIndex(index)


def spoken(page, key, column):
    return cell(page, key, column).data(Qt.ItemDataRole.AccessibleTextRole)


def test_nothing_chosen_shows_the_way_to_the_models(qtbot, opened):
    page = opened()
    with qtbot.waitSignal(page.back_requested):
        click(qtbot, page.findChild(QPushButton, "toModels"))


def test_one_version_asks_for_another_and_adding_it_opens_the_table(qtbot, opened, context):
    page = opened(PRO)
    assert page.table.model().rowCount() == 0
    click(qtbot, page.findChild(QPushButton, "addFirst"))
    qtbot.keyClicks(page.picker.search, "p one elec")
    qtbot.keyClick(page.picker.search, Qt.Key.Key_Return)
    assert context.tray.ids == (PRO, P_ONE)
    assert page.table.isVisible()
    assert page.table.model().columnCount() == 2


def test_picker_is_worked_by_keyboard_and_leaves_out_what_is_there(qtbot, opened, context):
    page = opened(PRO, MAX)
    click(qtbot, page.bar.add)
    picker = page.picker
    qtbot.keyClicks(picker.search, "three")
    assert picker.choices.rowCount() == 1  # Pro and Max are in the comparison
    picker.search.clear()
    qtbot.keyClicks(picker.search, "electric")
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    chosen = picker.choices.choice(1).variant_id
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert context.tray.ids == (PRO, MAX, chosen)


def test_escape_closes_the_picker_and_adds_nothing(qtbot, opened, context):
    page = opened(PRO, MAX)
    click(qtbot, page.bar.add)
    qtbot.keyClicks(page.picker.search, "zzz")
    qtbot.keyClick(page.picker.search, Qt.Key.Key_Return)
    assert page.picker is not None
    qtbot.keyClick(page.picker.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.picker is None)
    assert context.tray.ids == (PRO, MAX)


def test_a_click_beside_the_list_closes_it(qtbot, opened):
    page = opened(PRO, MAX)
    click(qtbot, page.bar.add)
    qtbot.mouseClick(page.picker, Qt.MouseButton.LeftButton, pos=QPoint(20, 600))
    qtbot.waitUntil(lambda: page.picker is None)


def test_six_is_full(opened):
    page = opened(*SIX)
    assert not page.bar.add.isEnabled()
    assert "6" in page.bar.add.toolTip()


def test_best_is_said_in_words(opened):
    page = opened(PRO, MAX)
    assert spoken(page, "range_wltp_km", 1) == "L Three Max, Electric range, WLTP: 434 km, best"
    assert spoken(page, "price", 0).endswith("NL · 12 Mar 2026, best")
    assert "equal" in spoken(page, "power_kw", 0)


def test_prices_of_two_countries_are_never_ranked(opened):
    page = opened(MAX, O_TWO)
    for column, market in ((0, "NL"), (1, "DE")):
        said = spoken(page, "price", column)
        assert market in said
        assert "best" not in said
        assert "different markets" in said.lower() or "other taxes" in said
    assert page.table.model().label(cell(page, "price", 0).row())[1] == "different basis"


def test_a_plug_in_is_not_ranked_against_an_electric_car(opened):
    page = opened(MAX, PLUG_IN)
    assert page.table.model().label(cell(page, "range_wltp_km", 0).row())[1] == "different basis"


def test_missing_and_impossible_are_two_things(opened):
    page = opened(MAX, PETROL)
    assert cell(page, "range_wltp_km", 1).data() == "n/a"
    assert cell(page, "consumption_l_100km", 0).data() == "n/a"
    page = opened(MAX, "jeep/j-six/j-six-electric")
    assert cell(page, "range_wltp_km", 1).data() == "no source"


def test_only_differences_by_click_and_by_key(qtbot, opened):
    page = opened(PRO, MAX)
    everything = page.table.model().rowCount()
    assert page.bar.rows.button("different").text() == "Only differences: 2 of 8"
    click(qtbot, page.bar.rows.button("different"))
    assert page.table.model().row_of("power_kw") is None
    assert page.table.model().row_of("price") is not None
    assert page.table.model().rowCount() < everything
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_D)
    assert page.table.model().rowCount() == everything
    assert page.bar.rows.current == "all"


def test_columns_move_and_go_by_button(qtbot, opened, context):
    page = opened(PRO, P_ONE, O_TWO)
    assert not head_button(page, 0, "left").isEnabled()
    assert not head_button(page, 2, "right").isEnabled()
    click(qtbot, head_button(page, 0, "right"))
    assert context.tray.ids == (P_ONE, PRO, O_TWO)
    click(qtbot, head_button(page, 1, "remove"))
    assert context.tray.ids == (P_ONE, O_TWO)
    assert len(page.heads.heads) == page.table.model().columnCount() == 2


def test_moving_again_and_again_keeps_the_focus_on_the_same_button(qtbot, opened, context):
    page = opened(PRO, P_ONE, O_TWO)
    page.activateWindow()
    right = head_button(page, 0, "right")
    right.setFocus()
    qtbot.keyClick(right, Qt.Key.Key_Space)
    assert page.heads.heads[1].isAncestorOf(page.focusWidget())
    assert head_button(page, 1, "right") is right
    assert right.isEnabled()
    qtbot.keyClick(right, Qt.Key.Key_Space)
    assert context.tray.ids == (P_ONE, O_TWO, PRO)
    assert not right.isEnabled()


def test_columns_move_and_go_by_key(qtbot, opened, context):
    page = opened(PRO, P_ONE, O_TWO)
    go_to(page, cell(page, "power_kw", 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert context.tray.ids == (P_ONE, PRO, O_TWO)
    assert page.table.currentIndex().column() == 1
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert context.tray.ids == (P_ONE, O_TWO)
    go_to(page, cell(page, "power_kw", 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert context.tray.ids == (P_ONE, O_TWO)


def test_source_card_by_key_and_escape_closes_only_the_card(qtbot, opened):
    page = opened(PRO, MAX)
    go_to(page, cell(page, "range_wltp_km", 1))
    qtbot.keyClick(page.table, Qt.Key.Key_S)
    assert page._watch.is_open
    assert page.go_back()
    assert not page._watch.is_open
    assert not page.go_back()


def test_source_card_by_click_and_by_hover(qtbot, opened):
    page = opened(PRO, MAX)
    click_cell(qtbot, page, cell(page, "price", 0))
    assert page._watch.is_open
    page.go_back()
    spot = page.table.visualRect(cell(page, "price", 1)).center()
    qtbot.mouseMove(page.table.viewport(), spot - QPoint(3, 0))
    qtbot.mouseMove(page.table.viewport(), spot)
    qtbot.waitUntil(lambda: page._watch.is_open)


def test_a_cell_without_a_figure_opens_no_card(qtbot, opened):
    page = opened(MAX, "jeep/j-six/j-six-electric")
    click_cell(qtbot, page, cell(page, "price", 1))
    assert not page._watch.is_open


def test_ways_out(qtbot, opened):
    page = opened(PRO, P_ONE)
    with qtbot.waitSignal(page.sheet_opened) as sheet:
        click(qtbot, head_button(page, 1, "sheet"))
    assert sheet.args == [P_ONE]
    with qtbot.waitSignal(page.model_opened) as model:
        click(qtbot, head_button(page, 0, "model"))
    assert model.args == ["leapmotor/l-three"]
    with qtbot.waitSignal(page.back_requested):
        click(qtbot, page.bar.findChild(QToolButton, "back"))
    go_to(page, cell(page, "power_kw", 1))
    with qtbot.waitSignal(page.sheet_opened) as printed:
        page.print_shown()
    assert printed.args == [P_ONE]


def test_shared_platform_is_told(opened):
    page = opened(P_ONE, O_TWO, MAX)
    model = page.table.model()
    words = " ".join(str(model.index(row, 0).data()) for row in range(model.rowCount()))
    assert "P One and O Two share platform." in words
    assert "the L Three shares nothing with the others" in words


def test_state_comes_back_on_a_new_page(qtbot, opened):
    page = opened(*SIX)
    click(qtbot, page.bar.rows.button("different"))
    go_to(page, cell(page, "price", 2))
    page.table.verticalScrollBar().setValue(40)
    kept = page.state()
    again = opened(*SIX)
    again.restore(kept)
    assert again.state() == kept
    assert again.bar.rows.current == "different"


def test_a_version_that_is_no_longer_there_is_left_out(opened):
    page = opened(PRO, "gone/model/version", MAX)
    assert page.table.model().columnCount() == 2


def test_the_model_keeps_the_rules_of_qt(qtmodeltester, opened):
    page = opened(*SIX)
    qtmodeltester.check(page.table.model())


def test_heads_follow_the_table_sideways(qtbot, opened):
    page = opened(*SIX)
    page.resize(900, 700)
    bar = page.table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    for column, head in enumerate(page.heads.heads):
        assert head.x() == page.table.columnViewportPosition(column)
        assert head.width() == page.table.columnWidth(column)


def test_a_closed_page_no_longer_listens(qtbot, context):
    context.tray.replace((PRO, MAX))
    page = ComparePage(context)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(page)
    context.tray.remove(PRO)


def test_changing_six_columns_stays_within_50_ms(opened, context):
    page = opened(*SIX)

    def once() -> float:
        start = time.perf_counter()
        context.tray.move(context.tray.ids[0], 5)
        page.table.viewport().repaint()
        return time.perf_counter() - start

    assert min(once() for _ in range(8)) < 0.050
