"""Counts, pills, order and the room they take."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from catalogue_app.facts.text import same
from catalogue_app.selection.query import parse
from catalogue_app.selection.wishes import Bounds, Facet, Part, Selection, Sort, Span
from catalogue_app.ui.browse.header import BrowseHeader
from catalogue_app.ui.browse.page import BrowsePage

ELECTRIC = Selection().with_values(Facet.POWERTRAIN, {"bev"})
MANY = (
    ELECTRIC.with_values(Facet.BODY, {"suv", "hatchback", "mpv"})
    .with_values(Facet.BRAND, {"Peugeot", "Opel", "Fiat"})
    .with_values(Facet.SEGMENT, {"A", "B", "C"})
    .with_values(Facet.PLATFORM, {"platform/alpha"})
    .with_bounds(Span.PRICE, Bounds(18_000, 55_000))
    .with_bounds(Span.RANGE, Bounds(250, None))
    .with_bounds(Span.TOW, Bounds(1_500, None))
)


@pytest.fixture
def header(qtbot, context):
    made = BrowseHeader(context)
    qtbot.addWidget(made)
    made.resize(1300, 40)
    made.show_state(8, 14, Selection())
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def searched(text):
    query = parse(text)
    return Selection().with_search(text, ("opel/o-two",) if query.words else None, query.limits)


def words(header):
    return [pill.text() for pill in header.pills()]


def show(header, selection, models=8):
    header.show_state(models, 14, selection)


def test_counts_are_told_one_by_one_and_with_separators(header):
    assert header.counts_text == "8 models · 14 versions"
    header.show_state(1, 1, Selection())
    assert header.counts_text == "1 model · 1 version"
    header.show_state(10_000, 100_000, Selection())
    assert header.counts_text == "10,000 models · 100,000 versions"


def test_everything_asked_for_is_a_pill(header):
    part = Part("platform", "platform/alpha", same("Alpha"), ("opel/o-two",))
    selection = replace(ELECTRIC, part=part).with_values(Facet.MISSING, {"price"}).with_values(Facet.SEATS, {"5"})
    selection = selection.with_bounds(Span.PRICE, Bounds(None, 30_000)).with_bounds(Span.SEATS, Bounds(7, None))
    show(header, selection.with_values(Facet.PLATFORM, {"platform/leap"}).with_values(Facet.EVIDENCE, {"press"}))
    assert words(header) == [
        "With Alpha", "Electric", "5 seats", "Leap X", "Evidence of the platform: press",
        "Figure missing: price as published", "≤ €\u200930,000", "≥ 7 seats",
    ]  # fmt: skip
    assert header.pills()[1].accessibleName() == "Remove filter Electric"


@pytest.mark.parametrize(
    ("selection", "place", "told"),
    [
        (ELECTRIC.with_values(Facet.SEGMENT, {"A", "B"}), 2, ["segment", "B"]),
        (ELECTRIC.with_bounds(Span.PRICE, Bounds(None, 30_000)), 1, ["span:price", ""]),
        (searched("two"), 0, ["query", ""]),
        (searched("two >400 km <30000"), 0, ["query", ">400 km <30000"]),
        (searched("two >400 km <30000"), 1, ["query", "two <30000"]),
        (searched(">400 km"), 0, ["query", ""]),
        (replace(Selection(), part=Part("company", "X", same("X"), ())), 0, ["part", ""]),
    ],
)
def test_a_pill_tells_what_to_take_back(qtbot, header, selection, place, told):
    show(header, selection)
    with qtbot.waitSignal(header.drop_pressed) as pressed:
        qtbot.mouseClick(header.pills()[place], Qt.MouseButton.LeftButton)
    assert pressed.args == told


def test_the_search_and_its_numbers_are_pills_of_their_own(header):
    show(header, searched("two >400 km"))
    assert words(header) == ["Search: two", "≥ 400 km"]
    show(header, searched("x" * 90))
    assert len(words(header)[0]) < 60


def test_clear_all_is_there_as_long_as_something_is_asked(qtbot, header):
    clear = next(b for b in header.findChildren(QPushButton) if b.text() == "Clear all")
    assert not clear.isVisible()
    show(header, ELECTRIC)
    with qtbot.waitSignal(header.clear_pressed):
        qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)


def test_few_pills_stand_beside_the_counts_many_below_them(qtbot, header):
    show(header, ELECTRIC)
    qtbot.waitUntil(lambda: header.pills()[0].mapTo(header, header.pills()[0].rect().center()).y() < 40)
    show(header, MANY)
    qtbot.waitUntil(lambda: header.pills()[0].mapTo(header, header.pills()[0].rect().center()).y() > 40)


@pytest.mark.parametrize("width", [1028, 760, 480])
def test_nothing_is_clipped_at_any_width(qtbot, header, width):
    switch = QPushButton("Cards | Table | To scale")
    switch.setMinimumWidth(280)
    header.set_view_switch(switch)
    switch.show()
    show(header, MANY)
    height = header.heightForWidth(width)
    header.resize(width, height)
    shown = (*header.pills(), switch, header.saved, header.findChild(QWidget, "sort"))
    for button in shown:
        box = button.rect().translated(button.mapTo(header, button.rect().topLeft()))
        assert header.rect().contains(box), button.text()
        assert button.width() >= button.sizeHint().width()
    tops = [(b.mapTo(header, b.rect().topLeft()), b.size()) for b in shown]
    assert len({(p.x(), p.y()) for p, _ in tops}) == len(tops)


def test_the_page_gives_the_header_the_lines_it_needs(qtbot, header):
    show(header, MANY)
    assert header.heightForWidth(700) > header.heightForWidth(1500) > header.sizeHint().height() - 1


def test_the_keyboard_stays_on_the_pills_while_they_go(qtbot, header):
    show(header, ELECTRIC.with_values(Facet.SEGMENT, {"A", "B"}))
    header.pills()[1].setFocus()
    show(header, ELECTRIC.with_values(Facet.SEGMENT, {"B"}))
    assert header.pills()[1].hasFocus()
    show(header, ELECTRIC)
    assert header.pills()[0].hasFocus()
    show(header, Selection())
    assert header.findChild(QWidget, "sort").hasFocus()


def test_tab_goes_over_the_pills_in_order_and_on_to_the_order(qtbot, header):
    show(header, ELECTRIC.with_values(Facet.SEGMENT, {"A", "B"}))
    header.pills()[0].setFocus()
    seen = []
    for _ in range(5):
        seen.append(header.focusWidget())
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
    assert seen[:3] == list(header.pills())
    assert seen[3].text() == "Clear all"
    assert seen[4] is header.saved


def test_the_order_is_chosen_from_a_menu_and_relevance_is_named(qtbot, header):
    sort = header.findChild(QWidget, "sort")
    with qtbot.waitSignal(header.sort_chosen) as told:
        next(action for action in sort.menu().actions() if action.data() == str(Sort.PRICE)).trigger()
    assert told.args == ["price"]
    show(header, replace(Selection(), sort=Sort.PRICE))
    assert sort.text() == "Price, low to high"
    show(header, searched("two"))
    assert sort.text() == "Best match"
    show(header, searched(">400 km"))
    assert sort.text() == "By brand"


def test_a_customer_does_not_see_saved_searches(qtbot, context):
    assert BrowseHeader(context).saved.isHidden() is False
    context.audience = "customer"
    made = BrowseHeader(context)
    qtbot.addWidget(made)
    assert made.saved.isHidden()


def test_on_the_page_a_number_of_the_search_goes_and_the_words_stay(qtbot, context):
    page = BrowsePage(context)
    qtbot.addWidget(page)
    page.resize(1400, 900)
    page.show()
    page.set_query("leap >400 km")
    assert words(page.header) == ["Search: leap", "≥ 400 km"]
    with qtbot.waitSignal(page.query_changed) as told:
        qtbot.mouseClick(page.header.pills()[1], Qt.MouseButton.LeftButton)
    assert told.args == ["leap"]
    assert words(page.header) == ["Search: leap"]
    assert page.header.counts_text.startswith("2 models")
