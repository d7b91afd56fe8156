"""The wall of cards with ten thousand models: only what is in sight is ever asked for or painted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QPixmap
from PySide6.QtWidgets import QWidget

from catalogue_app.selection.faces import face_of
from catalogue_app.ui.browse import darkroom
from catalogue_app.ui.browse.card_layout import boxes
from catalogue_app.ui.browse.grid import CardGrid
from catalogue_app.ui.browse.model import CardRow
from catalogue_app.ui.browse.picture_shelf import PictureShelf
from catalogue_app.ui.browse.reported_legend import ReportedLegend
from tests.ui.browse.rows import ManyRows, rows_of


@pytest.fixture
def grid(qtbot, context):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1300, 900)
    made = CardGrid(context, page)
    made.setGeometry(page.rect())
    page.setFocus()
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    made.page = page
    return made


def test_showing_ten_thousand_models_asks_for_those_in_sight_only(qtbot, context, grid):
    rows = ManyRows(context.catalogue.cards())
    grid.show_rows(rows)
    grid.viewport().repaint()
    assert rows.asked
    assert max(rows.asked) < 20
    assert grid.verticalScrollBar().maximum() == 2500 * 380 - grid.viewport().height()


def test_pictures_come_after_the_first_frame_and_those_just_outside_are_made_ahead(qtbot, context, grid):
    rows = ManyRows(context.catalogue.cards())
    grid.show_rows(rows)
    qtbot.waitUntil(lambda: grid.pending() == 0)
    qtbot.waitUntil(lambda: max(rows.asked) >= 16)
    assert max(rows.asked) < 60
    asked = max(rows.asked)
    grid.set_scroll_position(380)
    grid.viewport().repaint()
    assert grid.pending() == 0, "the next row was ready"
    assert max(rows.asked) == asked


def test_a_frame_in_motion_makes_no_picture_but_names_the_cars(qtbot, context, grid):
    grid.show_rows(ManyRows(context.catalogue.cards()))
    qtbot.waitUntil(lambda: grid.pending() == 0)
    grid.set_scroll_position(380_000)
    grid.viewport().repaint()
    assert grid.pending() == len(grid._in_sight())
    rough = grid.viewport().grab().toImage()
    name = boxes(QRectF(grid.visualRect(grid.model().index(grid._in_sight()[0])))).name.toRect()
    assert len({rough.pixel(x, name.center().y()) for x in range(name.left(), name.right())}) > 2, "the name is there"
    qtbot.waitUntil(lambda: grid.pending() == 0)
    assert grid.viewport().grab().toImage() != rough


def test_fewer_rows_while_pictures_are_being_made_for_more(qtbot, context, grid, monkeypatch):
    monkeypatch.setattr(darkroom, "_STILL", 0.0)
    monkeypatch.setattr(darkroom, "_IDLE", 0.0)
    many, few = ManyRows(context.catalogue.cards()), rows_of(context)[:1]
    grid.show_rows(many)
    grid.viewport().repaint()
    grid.hide()
    qtbot.waitUntil(lambda: len(grid._darkroom) >= 2)
    assert grid.pending(), "pictures are still being made"
    grid.show_rows(few)
    qtbot.waitUntil(lambda: not grid._darkroom._idle.isActive())
    grid.show()
    qtbot.waitUntil(lambda: grid.pending() == 0)
    assert grid.model().rowCount() == 1


def test_the_last_model_can_be_selected_and_is_brought_into_sight(qtbot, context, grid):
    rows = ManyRows(context.catalogue.cards(), 4_000)
    grid.show_rows(rows)
    assert grid.select_model(rows[3_999].card.id)
    assert grid.scroll_position() == grid.verticalScrollBar().maximum()
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()).center())
    assert not grid.select_model("nobody/knows-this")


def test_the_current_model_stays_current_and_in_sight_when_the_rows_change(qtbot, context, grid):
    rows = rows_of(context)
    grid.show_rows(rows)
    grid.select_model("jeep/j-six")
    grid.show_rows(tuple(reversed(rows)))
    assert grid.current_id() == "jeep/j-six"
    grid.show_rows(rows[:2])
    assert grid.current_id() is None
    assert grid.scroll_position() == 0


def test_the_keyboard_is_never_nowhere(qtbot, context, grid):
    rows = rows_of(context)
    grid.show_rows(rows)
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    grid.select_model("jeep/j-six")
    grid.show_rows(rows[:2])
    assert grid.current_id() == rows[0].card.id


def test_end_home_and_page_keys(qtbot, context, grid):
    grid.show_rows(ManyRows(context.catalogue.cards(), 500))
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    assert grid.currentIndex().row() == 0, "focus by keyboard is visible at once"
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert grid.currentIndex().row() == 499
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == 4
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    assert grid.currentIndex().row() == 12


def test_a_car_under_the_pointer_is_marked_and_says_its_length(qtbot, context, grid):
    grid.show_rows(rows_of(context))
    qtbot.waitUntil(lambda: grid.pending() == 0)
    before = grid.viewport().grab(grid.visualRect(grid.model().index(1))).toImage()
    qtbot.mouseMove(grid.viewport(), QPoint(10, 10))
    qtbot.mouseMove(grid.viewport(), grid.visualRect(grid.model().index(1)).center())
    qtbot.waitUntil(lambda: grid.viewport().grab(grid.visualRect(grid.model().index(1))).toImage() != before)
    assert len(grid._darkroom) >= 8, "hovering paints over the picture, it does not make another"


def test_a_price_or_range_that_is_only_reported_is_marked_on_the_card(qtbot, context, grid):
    sure = rows_of(context)[0]

    def picture(*unsure):
        card = replace(sure.card, variants=tuple(replace(v, unsure=unsure) for v in sure.card.variants))
        row = CardRow(card, face_of(card))
        grid.show_rows([row])
        qtbot.waitUntil(lambda: grid.pending() == 0)
        spoken = grid.model().index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
        return grid.viewport().grab(grid.visualRect(grid.model().index(0))).toImage(), spoken

    plain, price, reach = picture(), picture("price"), picture("range_km")
    assert plain[0] != price[0] != reach[0] != plain[0], "the kept picture of the card without marks is not used"
    assert ("not certain" in plain[1], "not certain" in price[1]) == (False, True)


@pytest.mark.parametrize(("audience", "with_reports", "told"), [
    ("dealer", False, True), ("customer", False, False), ("customer", True, True),
])  # fmt: skip
def test_the_mark_is_explained_where_it_can_be_seen(qtbot, context, audience, with_reports, told):
    context.audience, context.with_reports = audience, with_reports
    grid = CardGrid(context)
    qtbot.addWidget(grid)
    assert grid.findChild(ReportedLegend).isVisibleTo(grid) is told


def test_a_screen_reader_finds_a_list_with_named_items(context, grid):
    grid.show_rows(rows_of(context))
    face = QAccessible.queryAccessibleInterface(grid)
    assert face.role() is QAccessible.Role.List
    assert face.childCount() == 8
    assert face.child(2).text(QAccessible.Text.Name) == "Leapmotor L Three"
    assert "29,990" in face.child(2).text(QAccessible.Text.Description)


def test_the_shelf_of_pictures_is_bounded_and_knows_the_card_itself(qapp, context):
    cards = context.catalogue.cards()
    shelf = PictureShelf(10 * 100 * 100 * 4)
    for number in range(25):
        picture = QPixmap(100, 100)
        picture.fill(QColor("white"))
        shelf.put(number, cards[0], picture)
    assert len(shelf) == 10
    assert shelf.get(24, cards[0]) is not None
    assert shelf.get(0, cards[0]) is None
    assert shelf.get(24, cards[1]) is None, "another card under the same key has another picture"
