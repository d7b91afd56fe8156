"""The table of models as a user has it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from catalogue_app.facts.formatting import NO_SOURCE
from catalogue_app.selection.faces import face_of
from catalogue_app.selection.wishes import Sort
from catalogue_app.ui.browse.model import CardRow
from catalogue_app.ui.browse.table_cells import cells_of
from catalogue_app.ui.browse.table_columns import COLUMNS, FROZEN, Column, widths_for
from catalogue_app.ui.browse.table_model import TableModel
from catalogue_app.ui.browse.table_view import TableView
from tests.ui.browse.rows import ManyRows, rows_of


@pytest.fixture
def view(qtbot, context):
    made = TableView(context)
    qtbot.addWidget(made)
    made.resize(1291, 700)
    made.show()
    qtbot.waitExposed(made)
    made.show_rows(rows_of(context))
    return made


def place_of(column):
    return next(n for n, spec in enumerate(COLUMNS) if spec.column is column)


def middle(view, row, column):
    return view.table.visualRect(view.model.index(row, place_of(column))).center()


def cells(context, model_id):
    card = next(card for card in context.catalogue.cards() if card.id == model_id)
    return cells_of(CardRow(card, face_of(card)), "en", NO_SOURCE)


def test_all_columns_fit_at_1600_and_the_leftover_is_shared_out(view):
    assert view.table.horizontalScrollBar().maximum() == 0
    assert not view.frozen.isVisible()
    assert sum(widths_for(1900)) == 1900
    least = widths_for(0)
    assert all(wide >= width for wide, width in zip(widths_for(1900), least, strict=True))


def test_a_price_stands_with_its_market_its_date_and_its_version(context):
    cell = cells(context, "opel/o-two")[Column.PRICE]
    assert cell.text == "DE, 12 Mar 2026\n€\u200929,990"
    assert cell.caption == "O Two Electric"


def test_bands_run_from_low_to_high_and_say_whose_range_it_is(context):
    found = cells(context, "peugeot/p-one")
    assert (found[Column.RANGE].text, found[Column.RANGE].caption) == ("400 – 433", "km EV")
    assert (found[Column.FUEL].text, found[Column.FUEL].caption) == ("4.6 – 5.2", "l/100 km")


def test_what_nobody_says_is_told_apart_from_what_cannot_be(context):
    electric, hybrid = cells(context, "jeep/j-six"), cells(context, "fiat/f-five")
    assert (electric[Column.RANGE].text, electric[Column.FUEL].text) == ("no source", "n/a")
    assert hybrid[Column.RANGE].text == "n/a"
    assert electric[Column.PRICE].absent
    assert electric[Column.PLATFORM].text == "no source"
    assert electric[Column.MODEL].caption == "Announced"


def test_what_is_only_reported_is_marked_and_said(context):
    card = context.catalogue.cards()[0]
    doubtful = replace(card, variants=tuple(replace(v, unsure=("range_km",)) for v in card.variants))
    row = CardRow(doubtful, face_of(doubtful))
    assert cells_of(row, "en", NO_SOURCE)[Column.RANGE].unsure
    model = TableModel(context)
    model.set_rows((row,))
    spoken = model.index(0, place_of(Column.RANGE)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "400 – 433 km EV (not certain)"


def test_a_car_that_may_tow_nothing_says_so(context):
    card = context.catalogue.cards()[0]

    def cell(*allowed):
        variants = tuple(replace(v, tow_kg=kg) for v, kg in zip(card.variants, allowed, strict=True))
        changed = replace(card, variants=variants)
        return cells_of(CardRow(changed, face_of(changed)), "nl", NO_SOURCE)[Column.TOWING]

    assert (cell(0, 0, None).text, cell(0, 0, None).caption) == ("0 kg", "mag niet")
    assert (cell(0, 750, None).text, cell(0, 750, None).caption) == ("0 – 750", "kg")
    assert cell(None, None, None).absent


def test_a_click_on_a_row_opens_the_model_and_the_first_column_adds_it(qtbot, view):
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, 2, Column.LENGTH))
    assert opened.args == ["leapmotor/l-three"]
    with qtbot.assertNotEmitted(view.opened), qtbot.waitSignal(view.add_pressed) as added:
        qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, 1, Column.ADD))
    assert added.args == ["opel/o-two"]


def test_arrows_move_from_row_to_row_and_enter_opens(qtbot, view):
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.current_id() == "peugeot/p-one"
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert opened.args == ["opel/o-two"]


def test_a_click_on_a_header_asks_for_its_order_and_others_do_nothing(qtbot, view):
    header = view.table.header
    spot = lambda column: QPoint(header.sectionViewportPosition(place_of(column)) + 20, 20)  # noqa: E731
    with qtbot.waitSignal(view.sort_chosen) as chosen:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot(Column.PRICE))
    assert chosen.args == [str(Sort.PRICE)]
    with qtbot.assertNotEmitted(view.sort_chosen):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot(Column.BOOT))
    before = header.grab().toImage()
    view.show_sort(Sort.LENGTH)
    assert header.grab().toImage() != before


def test_when_narrow_the_first_columns_stay_while_the_others_scroll(qtbot, view):
    view.resize(900, 700)
    qtbot.waitUntil(view.frozen.isVisible)
    view.table.horizontalScrollBar().setValue(300)
    widths = [view.frozen.columnWidth(n) for n in range(FROZEN)]
    assert view.frozen.width() == sum(widths) + 1
    with qtbot.waitSignal(view.opened) as opened:
        pos = view.frozen.visualRect(view.model.index(3, place_of(Column.MODEL))).center()
        qtbot.mouseClick(view.frozen.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    assert opened.args == ["leapmotor/l-mini"]
    assert view.current_id() == "leapmotor/l-mini"
    view.resize(1291, 700)
    qtbot.waitUntil(lambda: not view.frozen.isVisible())


def test_the_cell_with_the_keyboard_is_never_under_the_frozen_columns(qtbot, view):
    view.resize(900, 700)
    qtbot.waitUntil(view.frozen.isVisible)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(len(COLUMNS)):
        qtbot.keyClick(view.table, Qt.Key.Key_Right)
    assert view.table.currentIndex().column() == len(COLUMNS) - 1
    for _ in range(len(COLUMNS) - FROZEN - 1):
        qtbot.keyClick(view.table, Qt.Key.Key_Left)
        assert view.table.visualRect(view.table.currentIndex()).left() >= view.frozen.width() - 1


def test_both_halves_scroll_together(qtbot, context, view):
    view.show_rows(ManyRows(context.catalogue.cards()))
    view.resize(900, 700)
    qtbot.waitUntil(view.frozen.isVisible)
    view.set_scroll_position(4_000)
    assert view.frozen.verticalScrollBar().value() == view.scroll_position() == 4_000
    view.frozen.verticalScrollBar().setValue(80)
    assert view.scroll_position() == 80


def test_ten_thousand_rows_are_made_when_they_are_looked_at(qtbot, context, view):
    rows = ManyRows(context.catalogue.cards())
    view.show_rows(rows)
    view.table.viewport().repaint()
    assert max(rows.asked) < 30
    assert view.table.verticalScrollBar().maximum() == 400_000 - view.table.viewport().height()
    qtbot.waitUntil(lambda: view.table.pending() == 0)
    assert view.select_model(rows[700].card.id)
    assert view.table.viewport().rect().contains(middle(view, 700, Column.MODEL))


def test_the_tray_fills_the_button_and_tells_a_screen_reader(qtbot, context, view):
    qtbot.waitUntil(lambda: view.table.pending() == 0)
    before = view.table.viewport().grab().toImage()
    index = view.model.index(0, place_of(Column.ADD))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Add to the comparison"
    context.tray.add("peugeot/p-one/p-one-petrol")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "In the comparison"
    assert view.table.viewport().grab().toImage() != before


def test_a_screen_reader_finds_a_table_with_headers_and_cells(view):
    face = QAccessible.queryAccessibleInterface(view.table)
    assert face.role() is QAccessible.Role.Table
    names = [view.model.headerData(n, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
             for n in range(len(COLUMNS))]  # fmt: skip
    assert all(names)
    assert view.model.index(0, place_of(Column.MODEL)).data() == "P One"


def test_the_model_is_a_proper_model(qtmodeltester, context):
    model = TableModel(context)
    model.set_rows(rows_of(context))
    qtmodeltester.check(model)
