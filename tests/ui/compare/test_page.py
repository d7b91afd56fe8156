"""The compare page as a user works it."""

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QAction, QDropEvent, QImage, QPainter
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton, QStackedWidget, QToolButton

from catalogue_app.comparison.kept import Rows
from catalogue_app.drawing.overlay import Align
from catalogue_app.facts.evidence import Evidence
from catalogue_app.ui.compare.metrics import LABEL_WIDTH
from catalogue_app.ui.compare.page import ComparePage
from catalogue_app.ui.compare.side import SidePanels
from catalogue_app.ui.compare.story.reason_strip import ReasonStrip
from catalogue_app.ui.compare.story.story_panel import StoryPanel
from catalogue_app.ui.version_drag import version_mime
from catalogue_app.ui.widgets.copy_links import CopyLink
from catalogue_app.ui.widgets.source_watch import HOVER_MS

PRO, MAX, RANGE = (f"leapmotor/l-three/l-three-{name}" for name in ("pro", "max", "range"))
P_ONE = "peugeot/p-one/p-one-electric"
O_TWO = "opel/o-two/o-two-electric"
PETROL = "peugeot/p-one/p-one-petrol"
PLUG_IN = "peugeot/p-seven/p-seven-plug-in"
SIX = (PRO, MAX, P_ONE, O_TWO, PETROL, PLUG_IN)


@pytest.fixture
def opened(qtbot, context):
    pages = []  # a page without a parent lives as long as Python knows it: not to be freed in the middle of a paint

    def of(*ids):
        context.tray.replace(ids)
        page = ComparePage(context)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1366, 700)
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: not page._stale)
        return page

    return of


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def head_button(page, column, name):
    kind = QToolButton if name in ("more", "remove") else QPushButton
    return page.heads.heads[column].findChild(kind, name)


def do(page, column, name):
    """Choose from the menu of a head."""
    menu = page.heads.heads[column].menu()
    action = menu.findChild(QAction, name)
    possible = action.isEnabled()
    action.trigger()
    menu.close()
    return possible


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
    assert spoken(page, "range_wltp_km", 1) == (
        "L Three Max, Electric range, WLTP: 434 km, best, difference to the baseline +73 (+20\u00a0%)"
    )
    assert spoken(page, "price", 0).endswith("NL · 12 Mar 2026, best")
    assert spoken(page, "power_kw", 1).endswith("difference to the baseline equal")


def test_a_cell_tells_the_difference_to_the_baseline(qtbot, opened, context):
    page = opened(PRO, MAX)
    assert "difference to the baseline +73 (+20\u00a0%)" in spoken(page, "range_wltp_km", 1)
    assert "difference" not in spoken(page, "range_wltp_km", 0)
    click(qtbot, head_button(page, 1, "pin"))
    assert context.tray.baseline == MAX
    assert "difference to the baseline \u221273 (\u221217\u00a0%)" in spoken(page, "range_wltp_km", 0)
    go_to(page, cell(page, "price", 0))
    qtbot.keyClick(page.table, Qt.Key.Key_B)
    assert context.tray.baseline == PRO
    assert head_button(page, 0, "pin").text() == "Baseline"
    assert head_button(page, 1, "pin").text() == "As baseline"


def test_the_baseline_stays_pinned_when_its_head_is_pressed_again(qtbot, opened, context):
    page = opened(PRO, MAX)
    click(qtbot, head_button(page, 0, "pin"))
    assert head_button(page, 0, "pin").isChecked()
    assert context.tray.baseline == PRO


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


def test_three_states_with_counts_by_click_and_by_key(qtbot, opened):
    page = opened(PRO, MAX)
    model = page.table.model()
    everything = model.rowCount()
    labels = [page.bar.rows.button(key).text() for key in page.bar.rows.keys]
    assert labels == ["All 8", "Differences 2", "Equal 6"]
    click(qtbot, page.bar.rows.button("different"))
    assert model.row_of("power_kw") is None
    assert model.row_of("price") is not None
    click(qtbot, page.bar.rows.button("same"))
    assert model.row_of("power_kw") is not None
    assert model.row_of("price") is None
    page.activateWindow()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_D)
    assert page.bar.rows.current == "different"
    qtbot.keyClick(page.table, Qt.Key.Key_D)
    assert model.rowCount() == everything
    assert page.bar.rows.current == "all"
    qtbot.keyClick(page.table, Qt.Key.Key_G)
    assert page.bar.rows.current == "same"


def test_a_group_folds_under_its_heading_by_click_and_by_key(qtbot, opened):
    page = opened(PRO, MAX)
    model, header = page.table.model(), page.table.verticalHeader()
    row = model.row_of("power_kw") - 1
    assert "unfolded" in model.spoken_label(row)
    spot = QPoint(40, header.sectionViewportPosition(row) + 20)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert model.row_of("power_kw") is None
    assert model.row_of("price") is not None
    assert ", folded" in model.spoken_label(row)
    go_to(page, model.index(row, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert model.row_of("power_kw") is not None


def test_a_hidden_row_stays_hidden_and_comes_back(qtbot, opened, context):
    page = opened(PRO, MAX)
    go_to(page, cell(page, "power_kw", 0))
    qtbot.keyClick(page.table, Qt.Key.Key_H)
    assert page.table.model().row_of("power_kw") is None
    assert page.bar.rows.button("all").text() == "All 7"
    again = opened(PRO, MAX)
    model = again.table.model()
    assert model.row_of("power_kw") is None
    row = next(n for n in range(model.rowCount()) if model.label(n)[0].startswith("1 row hidden"))
    go_to(again, model.index(row, 0))
    qtbot.keyClick(again.table, Qt.Key.Key_Return)
    assert model.row_of("power_kw") is not None
    assert opened(PRO, MAX).table.model().row_of("power_kw") is not None


def test_the_menu_of_a_row_hides_its_group(qtbot, opened):
    page = opened(PRO, MAX)
    page.table.open_menu(cell(page, "power_kw", 0).row(), page.mapToGlobal(QPoint(60, 60)))
    menu = page.table.findChild(QMenu)
    menu.findChild(QAction, "hideGroup").trigger()
    menu.close()
    assert page.table.model().row_of("power_kw") is None
    assert page.table.model().row_of("price") is not None


def test_a_row_is_found_by_typing_in_any_language(qtbot, opened):
    page = opened(PRO, MAX)
    model = page.table.model()
    page.activateWindow()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_R)
    assert page.bar.field.hasFocus()
    qtbot.keyClicks(page.bar.field, "vermog")
    assert model.row_of("power_kw") is not None
    assert model.row_of("price") is None
    qtbot.keyClick(page.bar.field, Qt.Key.Key_Return)
    assert page.table.hasFocus()
    assert page.go_back()
    assert model.row_of("price") is not None
    assert page.bar.field.text() == ""


def test_nothing_found_is_said(qtbot, opened):
    page = opened(PRO, MAX)
    qtbot.keyClicks(page.bar.field, "zzz")
    assert page.table.model().index(0, 0).data() == "No row is called so. Empty the field to see them all."


def test_looks_are_switched_and_remembered(opened):
    page = opened(PRO, MAX)
    page.bar.actions_by_field["bars"].trigger()
    assert not page.table.model().showing.bars
    assert not opened(PRO, MAX).table.model().showing.bars


def test_columns_move_and_go_by_menu(qtbot, opened, context):
    page = opened(PRO, P_ONE, O_TWO)
    assert not do(page, 0, "left")
    assert not do(page, 2, "right")
    assert do(page, 0, "right")
    assert context.tray.ids == (P_ONE, PRO, O_TWO)
    click(qtbot, head_button(page, 1, "remove"))
    assert context.tray.ids == (P_ONE, O_TWO)
    assert len(page.heads.heads) == page.table.model().columnCount() == 2


def test_a_head_is_pulled_to_another_place(qtbot, opened, context):
    page = opened(PRO, P_ONE, O_TWO)
    head, middle = page.heads.heads[0], QPoint(60, 40)
    qtbot.mousePress(head, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(head, middle + QPoint(30, 0))
    way = QPoint(2 * page.table.columnWidth(0), 0)
    before = head.mapToGlobal(middle)
    qtbot.mouseMove(head, head.mapFromGlobal(before + way))
    assert page.heads.heads[1].x() == 0  # the others make way
    qtbot.mouseRelease(head, Qt.MouseButton.LeftButton, pos=head.mapFromGlobal(before + way))
    assert context.tray.ids == (P_ONE, O_TWO, PRO)
    assert [h.variant_id for h in page.heads.heads] == list(context.tray.ids)


def test_another_version_comes_in_the_place_of_one(qtbot, opened, context):
    page = opened(PRO, P_ONE)
    context.tray.pin(P_ONE)
    do(page, 1, "exchange")
    qtbot.keyClicks(page.picker.search, "o two")
    qtbot.keyClick(page.picker.search, Qt.Key.Key_Return)
    assert context.tray.ids == (PRO, O_TWO)
    assert context.tray.baseline == O_TWO


def test_another_column_keeps_the_place_in_the_table(qtbot, opened, context):
    page = opened(*SIX[:4])
    bar = page.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 80)
    bar.setValue(80)
    context.tray.add(SIX[4])
    assert page.table.model().columnCount() == 5
    assert bar.value() == 80


def test_a_page_out_of_sight_catches_up_when_shown(qtbot, opened, context):
    page = opened(PRO, MAX)
    page.hide()
    context.tray.add(P_ONE)
    assert page.table.model().columnCount() == 2
    page.show()
    assert page.table.model().columnCount() == 3


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
        do(page, 1, "sheet")
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


@pytest.fixture
def filtered(context):
    """The filter in force proposes these, in this order, whatever comes before."""
    order = ["leapmotor/l-three", "opel/o-two", "peugeot/p-seven"]
    proposed = {"leapmotor/l-three": PRO, "opel/o-two": O_TWO, "peugeot/p-seven": PLUG_IN}

    def after(model_id, step):
        start = order.index(model_id) if model_id in order else (-1 if step > 0 else len(order))
        return (proposed[order[(start + step * n) % len(order)]] for n in range(1, len(order) + 1))

    context.challengers = after


def test_a_challenger_comes_from_the_filter_with_one_key(qtbot, opened, context, filtered):
    page = opened(PRO, P_ONE)
    go_to(page, cell(page, "power_kw", 1))
    qtbot.keyClick(page.table, Qt.Key.Key_N)
    assert context.tray.ids == (PRO, O_TWO)  # the Pro is there already
    assert page.table.currentIndex().column() == 1
    qtbot.keyClick(page.table, Qt.Key.Key_N)
    assert context.tray.ids == (PRO, PLUG_IN)
    assert [step.replaced_by.id for step in context.tray.story] == [O_TWO, PLUG_IN]
    assert all(step.kept.id == PRO for step in context.tray.story)
    qtbot.keyClick(page.table, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert context.tray.ids == (PRO, O_TWO)


def test_the_reason_is_noted_with_the_choice(qtbot, opened, context, filtered):
    page = opened(PRO, P_ONE)
    do(page, 1, "challenge")
    strip = page.findChild(ReasonStrip)
    assert strip.isVisible()
    qtbot.keyClicks(strip.field, "boot too small")
    qtbot.keyClick(strip.field, Qt.Key.Key_Return)
    assert not strip.isVisible()
    assert context.tray.story[-1].reason == "boot too small"
    story = page.findChild(StoryPanel)
    told = " ".join(label.text() for label in story.findChildren(QLabel))
    assert "made way for Opel O Two" in told
    assert "boot too small" in told


def test_a_choice_is_taken_back(qtbot, opened, context, filtered):
    page = opened(PRO, P_ONE)
    do(page, 1, "challenge")
    click(qtbot, page.findChild(ReasonStrip).findChild(QPushButton, "undo"))
    assert context.tray.ids == (PRO, P_ONE)
    assert context.tray.story == ()
    assert not page.findChild(ReasonStrip).isVisible()


def test_the_champion_itself_is_not_replaced(qtbot, opened, context, filtered):
    page = opened(PRO, P_ONE)
    go_to(page, cell(page, "power_kw", 0))
    with qtbot.waitSignal(page.told) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_N)
    assert "baseline stays" in told.args[0]
    assert context.tray.ids == (PRO, P_ONE)


def test_without_another_model_in_the_filter_nothing_changes(qtbot, opened, context):
    page = opened(PRO, P_ONE)
    go_to(page, cell(page, "power_kw", 1))
    with qtbot.waitSignal(page.told):
        qtbot.keyClick(page.table, Qt.Key.Key_N)
    assert context.tray.ids == (PRO, P_ONE)


def test_pictures_stand_beside_the_table_where_there_is_room(qtbot, opened):
    page = opened(PRO, MAX)
    assert page.findChild(SidePanels).isVisible()
    page.bar.actions_by_field["pictures"].trigger()
    assert not page.findChild(SidePanels).isVisible()
    page.bar.actions_by_field["pictures"].trigger()
    assert page.findChild(SidePanels).isVisible()
    page.resize(760, 700)
    assert not page.findChild(SidePanels).isVisible()
    qtbot.waitUntil(lambda: page.table.width() > 600)


def test_a_version_is_dropped_between_two_heads(opened, context):
    page = opened(PRO, P_ONE)
    middle = QPointF(LABEL_WIDTH + page.table.columnWidth(0), 40)
    mime = version_mime(O_TWO)
    drop = QDropEvent(middle, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    page.heads.dropEvent(drop)
    assert context.tray.ids == (PRO, O_TWO, P_ONE)
    end = QPointF(LABEL_WIDTH + 2.9 * page.table.columnWidth(0), 40)
    mime = version_mime(PRO)
    page.heads.dropEvent(
        QDropEvent(end, Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    )
    assert context.tray.ids == (O_TWO, P_ONE, PRO)


def test_why_a_cell_is_not_compared_is_told_with_its_source(opened):
    page = opened(MAX, O_TWO)
    row = page.table.model().row_of("price")
    assert any("markets" in remark for remark in page.table.model().remarks(row, 1))
    page._watch.open(row, 1)
    said = [label.text() for label in page._watch.card.findChildren(QLabel)]
    assert any("other taxes" in words for words in said)


def test_a_layer_tells_how_it_stands_to_the_baseline_and_who_says_so(opened):
    page = opened(P_ONE, O_TWO)
    model = page.table.model()
    row = next(n for n in range(model.rowCount()) if model.label(n)[0] == "Platform")
    said = model.index(row, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Beside the P One: same part" in said
    assert "Beside" not in model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_keep_and_take_home_open_from_the_bar(qtbot, opened):
    page = opened(PRO, MAX)
    assert page.comparison.columns[0][1].id == PRO
    with qtbot.waitSignal(page.bar.kept_wanted):
        click(qtbot, page.bar.keep)
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in page.findChildren(QDialog)))
    for dialog in page.findChildren(QDialog):
        dialog.close()
    click(qtbot, page.bar.take)
    menus = [menu for menu in page.findChildren(QMenu) if menu.isVisible()]
    assert menus
    menus[0].close()


def test_the_keyboard_goes_back_to_the_table_after_a_reason_and_after_a_version_is_added(qtbot, opened, filtered):
    page = opened(PRO, P_ONE)
    go_to(page, cell(page, "power_kw", 1))
    qtbot.keyClick(page.table, Qt.Key.Key_N)
    strip = page.findChild(ReasonStrip)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        strip.show()
        strip.field.setFocus()
        qtbot.keyClick(strip.field, key)
        assert not strip.isVisible()
        assert page.table.hasFocus()
    click(qtbot, page.bar.add)
    assert page.picker.search.hasFocus()
    qtbot.keyClick(page.picker.search, Qt.Key.Key_Return)
    assert page.table.model().columnCount() == 3
    assert page.table.hasFocus()


def test_a_list_that_is_closed_gives_the_keyboard_back(qtbot, opened):
    page = opened(PRO, P_ONE)
    page.activateWindow()
    page.bar.add.setFocus()
    qtbot.keyClick(page.bar.add, Qt.Key.Key_Space)
    qtbot.keyClick(page.picker.search, Qt.Key.Key_Escape)
    assert page.bar.add.hasFocus()


def test_the_whole_choice_is_told_in_a_narrow_strip(qtbot, opened, filtered):
    page = opened(PRO, P_ONE)
    page.resize(1100, 700)
    do(page, 1, "challenge")
    said = page.findChild(ReasonStrip).findChild(QLabel)
    assert "made way for" in said.text()
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()))


def test_a_part_in_the_x_ray_opens_its_source_with_a_sentence_to_say(qtbot, opened):
    page = opened(P_ONE, O_TWO)
    model = page.table.model()
    row = next(n for n in range(model.rowCount()) if model.label(n)[0] == "Platform")
    page.table.scrollTo(model.index(row, 0))
    click_cell(qtbot, page, model.index(row, 0))
    assert page._watch.is_open
    said = " ".join(label.text() for label in page._watch.card.findChildren(QLabel))
    assert model.part(row, 0).statement.en in said
    assert page._watch.card.findChildren(CopyLink)
    assert page.go_back()
    assert not page._watch.is_open


@pytest.mark.parametrize("words", ["Front-wheel drive", "Front-wheel drive with an electric motor at the rear"])
def test_words_carry_the_mark_of_how_well_they_are_known(opened, words):
    page = opened(PRO, P_ONE)
    number = page.table.model().face(cell(page, "power_kw", 0).row(), 0)

    def painted(evidence):
        figure = replace(number.figure, evidence=evidence)
        told = replace(number, kind="words", value=words, unit="", bar=None, figure=figure)
        image = QImage(180, 50, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        page.table.itemDelegate()._figure(painter, QRectF(image.rect()), told, ())
        painter.end()
        return image

    assert painted(Evidence.OFFICIAL) != painted(Evidence.REPORTED)
    assert painted(Evidence.OFFICIAL) == painted(Evidence.MEASURED)


def test_tab_reads_the_page_from_above(qtbot, opened, context):
    page = opened(PRO, P_ONE)
    page.resize(1600, 900)
    context.tray.add(O_TWO)
    qtbot.waitUntil(lambda: [row.isVisible() for row in page.findChild(SidePanels).overlay.desk.rows] == [True] * 3)
    wanted = [
        "back", Rows.ALL, "find", "view", "add", "keep", "take",
        *("more", "remove", "model", "pin") * 3, "table", "large", "over", "wheel", *("legend",) * 3,
    ]  # fmt: skip
    desk, bar = page.findChild(SidePanels).overlay.desk, page.bar
    known = {
        bar.rows.button(Rows.ALL): Rows.ALL, page.table: "table", page.findChild(SidePanels).overlay.enlarge: "large",
        desk.views.button("over"): "over", desk.aligns.button(Align.WHEEL): "wheel",
    } | dict.fromkeys(desk.rows, "legend")  # fmt: skip
    page.activateWindow()
    bar.stops[0].setFocus()
    met = []
    for _ in wanted:
        stop = page.focusWidget()
        met.append(known.get(stop) or stop.objectName())
        page.focusNextChild()
    assert met == wanted


def test_the_table_has_the_keyboard_when_the_page_is_shown_and_no_card_covers_it(qtbot, opened):
    page, pages, other = opened(PRO, P_ONE), QStackedWidget(), QPushButton("another page")
    qtbot.addWidget(pages)
    pages.addWidget(other)
    pages.addWidget(page)
    with qtbot.waitExposed(pages):
        pages.show()
    pages.activateWindow()
    other.setFocus()
    pages.setCurrentWidget(page)
    qtbot.waitUntil(page.table.hasFocus)
    assert page.table.currentIndex() == cell(page, "price", 0)
    assert not page._watch.is_open
    page.setParent(None)


def test_the_keyboard_keeps_its_place_when_rows_come_and_go(qtbot, opened):
    page = opened(PRO, P_ONE)
    model = page.table.model()
    go_to(page, cell(page, "range_wltp_km", 1))
    qtbot.keyClick(page.table, Qt.Key.Key_D)
    assert page.table.currentIndex() == cell(page, "range_wltp_km", 1)
    row = page.table.currentIndex().row()
    qtbot.keyClick(page.table, Qt.Key.Key_H)
    assert model.row_of("range_wltp_km") is None
    assert (page.table.currentIndex().row(), page.table.currentIndex().column()) == (row, 1)
    go_to(page, model.index(0, 0))
    for _ in range(2):  # fold, and unfold from the same heading
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
        assert page.table.currentIndex() == model.index(0, 0)
    assert not page._watch.is_open


def test_no_card_covers_the_question_why_a_car_was_dropped(qtbot, opened, filtered):
    page = opened(PRO, P_ONE)
    go_to(page, cell(page, "price", 1))
    qtbot.keyClick(page.table, Qt.Key.Key_N)
    assert page.findChild(ReasonStrip).isVisible()
    assert page.table.hasFocus()
    assert not page._watch.is_open
    timers = [timer for timer in page.findChildren(QTimer) if timer.interval() == HOVER_MS]
    assert timers
    assert not any(timer.isActive() for timer in timers)


def test_a_car_that_comes_back_brings_its_reason(qtbot, opened, context, filtered):
    page = opened(PRO, O_TWO)
    do(page, 1, "challenge")
    qtbot.keyClicks(page.findChild(ReasonStrip).field, "too small")
    qtbot.keyClick(page.findChild(ReasonStrip).field, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.told) as told:
        do(page, 1, "challenge")
    assert context.tray.ids == (PRO, O_TWO)
    assert told.args[0].endswith("was dropped before: too small")
