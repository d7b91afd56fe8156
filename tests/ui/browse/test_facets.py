"""The left column as a user has it."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from catalogue_app.selection.shelf import Shelf
from catalogue_app.selection.wishes import Bounds, Facet, Selection, Span
from catalogue_app.ui.browse.check_list import LONG
from catalogue_app.ui.browse.facets import ORDER, FacetColumn
from tests.ui.fakes import FakeCatalogue


def column_of(qtbot, context, shelf=None, height=1600):
    made = FacetColumn(context, shelf or Shelf(context.catalogue.cards()))
    qtbot.addWidget(made)
    made.resize(280, height)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def column(qtbot, context):
    return column_of(qtbot, context)


def row(column, facet, value):
    return next(r for r in column.rows(facet) if r.value == value)


def crowded(platforms=31):
    """A shelf with many platforms, each in one more model than the one before."""
    card = FakeCatalogue().cards()[0]
    named = replace(card, platform_name=card.platform_name)
    cards = [
        replace(named, id=f"m{p}-{n}", platform=f"platform/{p:02}") for p in range(platforms) for n in range(p + 1)
    ]
    return Shelf(tuple(cards))


def test_a_count_keeps_its_promise(column):
    shelf = column._shelf
    wanted = Selection().with_values(Facet.SEGMENT, {"B"})
    column.show_selection(wanted)
    for facet in Facet:
        for button in column.rows(facet):
            assert button.count == shelf.model_count(wanted.with_values(facet, {button.value}))


def test_a_press_tells_facet_and_value(qtbot, column):
    with qtbot.waitSignal(column.switched) as told:
        qtbot.mouseClick(row(column, Facet.POWERTRAIN, "diesel"), Qt.MouseButton.LeftButton)
    assert told.args == ["powertrain", "diesel"]
    with qtbot.waitSignal(column.switched) as told:
        qtbot.keyClick(row(column, Facet.SEGMENT, "C"), Qt.Key.Key_Space)
    assert told.args == ["segment", "C"]


def test_what_gives_nothing_is_greyed_but_stays_and_can_be_switched_off(column):
    diesel = Selection().with_values(Facet.POWERTRAIN, {"diesel"})
    column.show_selection(diesel)
    tile = row(column, Facet.SEGMENT, "A")
    assert tile.isVisible()
    assert not tile.isEnabled()
    assert tile.count == 0
    column.show_selection(diesel.with_values(Facet.SEGMENT, {"A"}))
    assert row(column, Facet.SEGMENT, "A").isEnabled()


def test_tiles_and_rows_say_what_they_give(column):
    assert row(column, Facet.SEGMENT, "C").accessibleName() == "C segment, 2"
    assert row(column, Facet.SEGMENT, "C").toolTip() == "C segment, 2"
    assert row(column, Facet.SEATS, "7").accessibleName() == "7 seats, 2"
    assert row(column, Facet.POWERTRAIN, "bev").accessibleName() == "Electric, 6"


def test_a_slider_tells_span_and_bounds_and_writes_them_out(qtbot, column):
    price = column.span(Span.PRICE)
    with qtbot.waitSignal(column.bounds_chosen) as told:
        qtbot.keyClick(price.slider.low, Qt.Key.Key_Right)
    span, bounds = told.args
    assert span == "price"
    assert bounds == price.slider.bounds
    column.show_selection(Selection().with_bounds(Span.PRICE, Bounds(18_000, 35_000)))
    assert price.words == ("€\u200918,000", "€\u200935,000")
    assert price.slider.low.accessibleDescription() == "€\u200918,000 to €\u200935,000"
    column.show_selection(Selection().with_bounds(Span.RANGE, Bounds(250, None)))
    assert column.span(Span.RANGE).words == ("≥ 250 km", "to 450 km")


def test_the_last_open_bin_is_written_as_such(qtbot, context):
    cards = FakeCatalogue().cards()
    dear = cards[0].variants[0]
    dear = replace(dear, price=replace(dear.price, amount=250_000))
    many = [replace(card, id=f"{card.id}{n}") for n in range(9) for card in cards]
    shelf = Shelf((replace(cards[0], variants=(dear,)), *many))
    column = column_of(qtbot, context, shelf)
    assert column.span(Span.PRICE).words[1].endswith(" +")


def test_a_folded_facet_tells_what_is_chosen(qtbot, column):
    body, boot = column.group(Facet.BODY), column.group(Facet.STATUS)
    assert not body.opened
    assert body.title.summary == "All"
    column.show_selection(Selection().with_values(Facet.BODY, {"suv", "hatchback"}))
    assert body.title.summary == "Hatchback, SUV"
    assert body.title.accessibleName() == "Body, Hatchback, SUV"
    assert boot.title.summary == "All"
    price = column.group(Span.PRICE)
    qtbot.mouseClick(price.title, Qt.MouseButton.LeftButton)
    assert not column.span(Span.PRICE).isVisible()
    column.show_selection(Selection().with_bounds(Span.PRICE, Bounds(None, 30_000)))
    assert price.title.summary == "≤ €\u200930,000"


def test_six_facets_are_open_at_first(column):
    opened = [question for question in ORDER if question in column._groups and column.group(question).opened]
    assert opened == [
        Facet.POWERTRAIN, Span.PRICE, Span.RANGE, Facet.TECHNOLOGY, Facet.SEGMENT, Facet.SEATS,
    ]  # fmt: skip


def test_what_is_folded_is_remembered(qtbot, context, column):
    qtbot.mouseClick(column.group(Facet.BODY).title, Qt.MouseButton.LeftButton)
    qtbot.keyClick(column.group(Facet.POWERTRAIN).title, Qt.Key.Key_Space)
    other = column_of(qtbot, context)
    assert other.group(Facet.BODY).opened
    assert not other.group(Facet.POWERTRAIN).opened


@pytest.mark.parametrize("kept", ["{", "[1]", "7", json.dumps({"open": 3, "whole": "x"})])
def test_settings_that_cannot_be_read_change_nothing(qtbot, context, kept):
    context.settings.setValue("browse/facets", kept)
    assert column_of(qtbot, context).group(Facet.POWERTRAIN).opened


def test_a_state_survives_a_rebuild(qtbot, context):
    column = column_of(qtbot, context, height=300)
    column.group(Facet.BODY).show_open(True)
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 200)
    column.verticalScrollBar().setValue(150)
    other = column_of(qtbot, context, height=300)
    other.restore(column.state())
    assert other.group(Facet.BODY).opened
    qtbot.waitUntil(lambda: other.verticalScrollBar().value() == 150)
    other.restore({})
    assert other.group(Facet.BODY).opened


def test_of_a_long_list_the_six_that_give_most_and_the_chosen_are_shown(qtbot, context):
    column = column_of(qtbot, context, crowded())
    column.group(Facet.PLATFORM).show_open(True)
    column.show_selection(Selection().with_values(Facet.PLATFORM, {"platform/03"}))
    shown = [r.value for r in column.rows(Facet.PLATFORM) if r.isVisible()]
    assert sorted(shown) == ["platform/03", *(f"platform/{p}" for p in range(25, 31))]
    more = column._lists[Facet.PLATFORM].more
    assert more.text() == "Show all 31"
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert all(r.isVisible() for r in column.rows(Facet.PLATFORM))
    assert more.text() == "Show fewer"


def test_a_short_list_is_whole(column):
    assert len(column.rows(Facet.BODY)) <= LONG
    assert column._lists[Facet.BODY].more.isHidden()


def test_the_first_filter_that_can_be_pressed_gets_the_keyboard(qtbot, column):
    column.focus_first()
    assert row(column, Facet.POWERTRAIN, "bev").hasFocus()
    column.group(Facet.POWERTRAIN).show_open(False)
    column.focus_first()
    assert row(column, Facet.TECHNOLOGY, "stellantis").hasFocus()


def test_tab_goes_down_the_column(qtbot, column):
    for group in column._groups.values():
        group.show_open(True)
    column.show_selection(Selection())
    column.group(Facet.POWERTRAIN).title.setFocus(Qt.FocusReason.TabFocusReason)
    seen, heights = [], []
    while column.isAncestorOf(column.window().focusWidget()) and column.window().focusWidget() not in seen:
        seen.append(column.window().focusWidget())
        heights.append(seen[-1].mapTo(column.widget(), seen[-1].rect().center()).y())
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
    assert len(seen) > 50
    assert heights == sorted(heights)


def test_words_that_do_not_fit_take_a_second_line(qtbot, context, column):
    narrow = row(column, Facet.TECHNOLOGY, "stellantis")
    one = narrow.heightForWidth(400)
    assert narrow.heightForWidth(140) > one
    narrow.setText("Words that are far too long for one line of this column")
    narrow.updateGeometry()
    qtbot.waitUntil(lambda: narrow.height() >= narrow.heightForWidth(narrow.width()) > one)


def test_with_a_touch_screen_rows_are_as_tall_as_a_finger_needs(qtbot, context, monkeypatch):
    monkeypatch.setattr("catalogue_app.ui.theme.touch.has_touch", lambda: True)
    assert row(column_of(qtbot, context), Facet.POWERTRAIN, "bev").height() >= 40


def test_a_customer_is_not_asked_what_we_do_not_know(qtbot, context):
    context.audience = "customer"
    shelf = Shelf(FakeCatalogue().cards())
    assert column_of(qtbot, context, shelf).rows(Facet.MISSING) == ()


def test_everything_that_takes_the_keyboard_has_a_name(column):
    for group in column._groups.values():
        group.show_open(True)
    taking = [w for w in column.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(taking) > 50
    assert [w for w in taking if not w.accessibleName()] == []


def test_an_empty_catalogue_has_an_empty_column(qtbot, context):
    column = FacetColumn(context, Shelf(()))
    qtbot.addWidget(column)
    column.show_selection(Selection())
    column.focus_first()
    assert column.rows(Facet.BRAND) == ()
