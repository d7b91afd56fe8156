"""The browse screen as a user has it: real clicks and keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from catalogue_app.ui.browse.model import CardModel, CardRow
from catalogue_app.ui.browse.page import BrowsePage
from catalogue_app.ui.browse.selection import Facet, Selection, Sort, face_of
from catalogue_app.ui.context import AppContext
from tests.ui.fakes import MODELS, FakeCatalogue


@pytest.fixture
def page(qtbot, context):
    made = BrowsePage(context)
    qtbot.addWidget(made)
    made.resize(1400, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def row(page, facet, value):
    return next(r for r in page.facets.rows(facet) if r.value == value)


def cell(page, place):
    model = page.grid.model()
    return page.grid.visualRect(model.index(place, 0))


def shown(page):
    model = page.grid.model()
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def test_the_header_counts_models_and_versions(page):
    assert page.header.counts_text == "8 models · 14 versions"


def test_a_click_on_a_filter_narrows_the_cards_and_keeps_the_promise_of_its_count(qtbot, page):
    diesel = row(page, Facet.POWERTRAIN, "diesel")
    promised = diesel.count
    qtbot.mouseClick(diesel, Qt.MouseButton.LeftButton)
    assert len(shown(page)) == promised == 1
    assert [pill.text() for pill in page.header.pills()] == ["Diesel"]


def test_a_filter_that_gives_nothing_is_greyed_but_stays(qtbot, page):
    qtbot.mouseClick(row(page, Facet.POWERTRAIN, "diesel"), Qt.MouseButton.LeftButton)
    none = row(page, Facet.SEGMENT, "A")
    assert none.isVisible()
    assert not none.isEnabled()
    assert none.count == 0


def test_the_space_bar_switches_a_filter(qtbot, page):
    page.focus_filters()
    assert row(page, Facet.POWERTRAIN, "bev").hasFocus()
    qtbot.keyClick(row(page, Facet.POWERTRAIN, "bev"), Qt.Key.Key_Space)
    assert len(shown(page)) == 6


def test_a_pill_removes_its_filter_and_clear_all_removes_all(qtbot, page):
    for facet, value in ((Facet.POWERTRAIN, "bev"), (Facet.SEGMENT, "B")):
        qtbot.mouseClick(row(page, facet, value), Qt.MouseButton.LeftButton)
    assert len(page.header.pills()) == 2
    qtbot.mouseClick(page.header.pills()[0], Qt.MouseButton.LeftButton)
    assert page.selection.active == ("segment",)
    page.set_brand("Opel")
    clear = next(b for b in page.header.findChildren(QPushButton) if b.text() == "Clear all")
    with qtbot.waitSignal(page.brand_changed) as told:
        qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert told.args == [""]
    assert len(shown(page)) == 8


def test_a_click_on_a_card_opens_the_model(qtbot, page):
    with qtbot.waitSignal(page.model_opened) as opened:
        qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=cell(page, 1).center())
    assert opened.args == ["opel/o-two"]


def test_a_click_on_the_add_button_adds_and_does_not_open(qtbot, context, page):
    box = page.grid.itemDelegate().add_box(QRectF(cell(page, 0)))
    with qtbot.assertNotEmitted(page.model_opened):
        qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert context.tray.ids == ("peugeot/p-one/p-one-petrol",)
    qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert context.tray.ids == ()


def test_under_a_powertrain_filter_the_shown_version_is_added(qtbot, context, page):
    qtbot.mouseClick(row(page, Facet.POWERTRAIN, "bev"), Qt.MouseButton.LeftButton)
    page.grid.select_model("peugeot/p-one")
    page.toggle_compare()
    assert context.tray.ids == ("peugeot/p-one/p-one-electric",)


def test_arrows_move_and_enter_opens(qtbot, page):
    page.focus_results()
    qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.model_opened) as opened:
        qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert opened.args == ["opel/o-two"]


def test_the_sheet_of_the_current_card_is_asked_for(qtbot, page):
    page.grid.select_model("fiat/f-five")
    with qtbot.waitSignal(page.sheet_opened) as opened:
        page.print_shown()
    assert opened.args == ["fiat/f-five"]


def test_search_filters_and_a_search_without_answer_names_the_way_out(qtbot, page):
    page.set_query("leap")
    assert shown(page) == ["Leapmotor L Three", "Leapmotor L Mini"]
    page.set_query("nothing like this")
    assert page.no_results.isVisible()
    (way,) = page.no_results.rows()
    assert way.accessibleName() == "Without the search “nothing like this”, 8 models"
    with qtbot.waitSignal(page.query_changed) as told:
        qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    assert told.args == [""]
    assert page.grid.isVisible()


def test_dropping_the_way_out_shows_the_promised_number(qtbot, page):
    page.set_brand("Fiat")
    page.facets.switched.emit("powertrain", "bev")
    ways = {way.accessibleName(): way for way in page.no_results.rows()}
    assert set(ways) == {"Without Fiat, 6 models", "Without Electric, 1 model"}
    qtbot.mouseClick(ways["Without Electric, 1 model"], Qt.MouseButton.LeftButton)
    assert shown(page) == ["Fiat F Five"]


def test_sorting_by_the_menu(page):
    menu = page.header.findChild(QWidget, "sort").menu()
    next(action for action in menu.actions() if action.data() == str(Sort.PRICE)).trigger()
    assert shown(page)[0] == "Leapmotor L Mini"


def test_all_cars_share_one_scale_and_every_card_fits_its_columns(page):
    assert 0.02 < page.grid.car_scale <= 0.0555
    lefts = {cell(page, place).left() for place in range(8)}
    assert len(lefts) == 3
    assert max(cell(page, place).right() for place in range(8)) <= page.grid.viewport().width()


def test_below_1280_the_filters_are_a_drawer_that_escape_closes(qtbot, page):
    page.resize(1100, 800)
    qtbot.waitUntil(lambda: not page.facets.isVisible())
    qtbot.mouseClick(page.header.filters, Qt.MouseButton.LeftButton)
    assert page.facets.isVisible()
    assert page.go_back()
    assert not page.facets.isVisible()
    assert not page.go_back()


def test_state_survives_a_rebuild(qtbot, context, page):
    page.set_brand("Leapmotor")
    page.facets.switched.emit("powertrain", "bev")
    page.header.sort_chosen.emit("name")
    page.grid.select_model("leapmotor/l-three")
    other = BrowsePage(context)
    qtbot.addWidget(other)
    other.restore(page.state())
    assert other.selection == page.selection
    assert other.grid.current_id() == "leapmotor/l-three"


def test_the_tray_repaints_the_card(qtbot, context, page):
    before = page.grid.grab().toImage()
    context.tray.add("peugeot/p-one/p-one-petrol")
    assert page.grid.grab().toImage() != before


def test_everything_that_takes_the_keyboard_has_a_name(page):
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page)
        and not widget.accessibleName() and not getattr(widget, "text", str)()
    ]  # fmt: skip
    assert nameless == []


def test_card_model_is_a_proper_model(qtmodeltester, context):
    model = CardModel("nl")
    model.set_rows(tuple(CardRow(card, face_of(card, Selection())) for card in context.catalogue.cards()))
    qtmodeltester.check(model)
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Peugeot P One"
    assert "Elektrisch" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_a_press_between_cards_opens_nothing(qtbot, page):
    with qtbot.assertNotEmitted(page.model_opened):
        gap = QPoint(cell(page, 0).right() - 3, cell(page, 0).center().y())
        qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=gap)


def test_a_model_without_versions_has_no_add_button(qtbot, settings):
    catalogue = FakeCatalogue((replace(MODELS[0], variants=(), parts=()),))
    context = AppContext(settings, catalogue, catalogue.search)
    page = BrowsePage(context)
    qtbot.addWidget(page)
    page.resize(1400, 900)
    page.show()
    qtbot.waitExposed(page)
    box = page.grid.itemDelegate().add_box(QRectF(cell(page, 0)))
    with qtbot.waitSignal(page.model_opened):
        qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    page.toggle_compare()
    assert context.tray.ids == ()
