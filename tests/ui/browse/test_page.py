"""The browse screen as a user has it: real clicks and keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QWidget

from catalogue_app.facts.text import same
from catalogue_app.selection.faces import face_of
from catalogue_app.selection.wishes import Bounds, Facet, Part, Selection, Sort
from catalogue_app.ui.browse.model import CardModel, CardRow
from catalogue_app.ui.browse.page import BrowsePage
from catalogue_app.ui.context import AppContext
from tests.ui.fakes import MODELS, FakeCatalogue


@pytest.fixture
def page(qtbot, context):
    made = BrowsePage(context)
    qtbot.addWidget(made)
    made.resize(1400, 900)
    with qtbot.waitExposed(made):
        made.show()
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
    model.set_rows(tuple(CardRow(card, face_of(card)) for card in context.catalogue.cards()))
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
    with qtbot.waitExposed(page):
        page.show()
    box = page.grid.itemDelegate().add_box(QRectF(cell(page, 0)))
    with qtbot.waitSignal(page.model_opened):
        qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    page.toggle_compare()
    assert context.tray.ids == ()


def last_is_kept(context):
    return context.settings.value("browse/last") is not None


def reopened(qtbot, context):
    other = BrowsePage(context)
    qtbot.addWidget(other)
    other.resize(1400, 900)
    with qtbot.waitExposed(other):
        other.show()
    other.restore_last()
    return other


def test_a_restart_shows_what_was_shown_when_the_program_was_closed(qtbot, context, page):
    page.set_brand("Leapmotor")
    page.facets.bounds_chosen.emit("range_km", Bounds(100, None))
    page.set_query("leap")
    page.view_switch.chosen.emit("table")
    qtbot.waitUntil(lambda: last_is_kept(context))
    other = reopened(qtbot, context)
    qtbot.waitUntil(lambda: other.selection == page.selection)
    assert other.view is not other.grid
    assert [pill.text() for pill in other.header.pills()] == [pill.text() for pill in page.header.pills()]


@pytest.mark.parametrize("kept", ["not json", "[1, 2]", '{"selection": 7, "view": "none", "lineup": []}'])
def test_settings_that_cannot_be_read_show_everything(qtbot, context, kept):
    context.settings.setValue("browse/last", kept)
    other = reopened(qtbot, context)
    assert other.selection == Selection()
    assert other.view is other.grid


def test_the_three_views_show_the_same_models_and_keep_the_current_one(qtbot, page):
    page.set_brand("Leapmotor")
    page.grid.select_model("leapmotor/l-mini")
    for view in ("table", "scale", "cards"):
        page.show_view(view)
        assert page.view.isVisible()
        assert page.view.current_id() == "leapmotor/l-mini"
        model = (page.view.findChild(QAbstractItemView) or page.view).model()
        assert model.rowCount() == 2


def test_a_model_of_every_view_opens_with_enter(qtbot, page):
    for view in ("cards", "table", "scale"):
        page.show_view(view)
        page.view.select_model("opel/o-two")
        target = page.view if isinstance(page.view, QAbstractItemView) else page.view.findChild(QAbstractItemView)
        with qtbot.waitSignal(page.model_opened) as opened:
            qtbot.keyClick(target, Qt.Key.Key_Return)
        assert opened.args == ["opel/o-two"]


def test_a_part_shows_its_models_and_stands_on_a_pill(page):
    page.set_brand("Fiat")
    page.set_part(Part("platform", "p-x", same("Platform X"), ("opel/o-two", "jeep/j-six")))
    assert [row.card.id for row in page.results] == ["opel/o-two", "jeep/j-six"]
    (pill,) = page.header.pills()
    assert "Platform X" in pill.text()


def test_a_number_in_the_search_narrows_without_any_word(page):
    page.set_query(">300 km")
    assert page.selection.found is None
    assert 0 < len(page.results) < 8
    for row in page.results:
        assert any(variant.range_km and variant.range_km[1] >= 300 for variant in row.face.variants)


def test_the_neighbour_of_a_model_follows_the_order_shown(page):
    ids = list(page.results.ids())
    assert page.neighbour(ids[1], 1) == ids[2]
    assert page.neighbour(ids[1], -1) == ids[0]
    assert page.neighbour(ids[0], -1) is None
    assert page.neighbour(ids[-1], 1) is None
    page.set_brand("Leapmotor")
    assert page.neighbour("peugeot/p-one", 1) is None
