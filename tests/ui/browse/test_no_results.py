"""When nothing meets everything: what comes nearest, and the ways out."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from catalogue_app.facts.formatting import NO_SOURCE
from catalogue_app.facts.text import same
from catalogue_app.selection.nearest import Miss, Near
from catalogue_app.selection.query import parse
from catalogue_app.selection.shelf import Shelf
from catalogue_app.selection.wishes import Bounds, Facet, Part, Selection, Span
from catalogue_app.ui.browse.miss_words import miss_words
from catalogue_app.ui.browse.no_results import NoResults
from tests.ui.fakes import FakeCatalogue

SHELF = Shelf(FakeCatalogue().cards())
ASKED = (
    Selection()
    .with_values(Facet.POWERTRAIN, {"bev"})
    .with_bounds(Span.PRICE, Bounds(None, 20_000))
    .with_bounds(Span.SEATS, Bounds(7, None))
)


@pytest.fixture
def place(qtbot, context):
    made = NoResults(context)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def near(model_id, *misses, version=0):
    card = SHELF.cards[SHELF.place_of[model_id]]
    return Near(card, card.variants[version] if card.variants else None, misses, 1.0)


def words(found, selection):
    return miss_words(found, selection, SHELF, "en", NO_SOURCE)


def test_the_sentence_names_everything_asked_for(place):
    place.show_selection(SHELF, ASKED)
    assert "No model meets everything" in texts(place)
    assert "Electric · ≤\u00a0€\u202f20,000 · ≥\u00a07 seats" in texts(place)
    assert "The three that come nearest" in texts(place)


def test_three_cards_say_what_differs_and_open_the_model(qtbot, place):
    place.show_selection(SHELF, ASKED)
    names = [card.accessibleName() for card in place.cards()]
    assert len(names) == 3
    assert names[0] == "Leapmotor L Mini, L Mini, 4 seats instead of 7"
    assert "Citroën C Box, C Box Electric, €\u200935,500 (NL, 12 Mar 2026), €\u200915,500 more" in names
    with qtbot.waitSignal(place.model_opened) as opened:
        qtbot.mouseClick(place.cards()[0], Qt.MouseButton.LeftButton)
    assert opened.args == ["leapmotor/l-mini"]
    with qtbot.waitSignal(place.model_opened):
        qtbot.keyClick(place.cards()[1], Qt.Key.Key_Space)


def test_a_press_on_the_words_of_a_card_is_a_press_on_the_card(qtbot, place):
    place.show_selection(SHELF, ASKED)
    card = place.cards()[0]
    label = card.findChildren(QLabel)[0]
    with qtbot.waitSignal(place.model_opened):
        qtbot.mouseClick(place.window().windowHandle(), Qt.MouseButton.LeftButton,
                         pos=label.mapTo(place.window(), QPointF(4, 4)).toPoint())  # fmt: skip


def test_ways_out_tell_what_to_drop_and_what_that_gives(qtbot, place):
    place.show_selection(SHELF, ASKED)
    spoken = {row.accessibleName(): row for row in place.rows()}
    assert set(spoken) == {"Without price ≤ €\u200920,000, 2 models", "Without ≥ 7 seats, 1 model"}
    with qtbot.waitSignal(place.drop_pressed) as told:
        qtbot.mouseClick(spoken["Without ≥ 7 seats, 1 model"], Qt.MouseButton.LeftButton)
    assert told.args == ["span:seats"]
    clear = next(b for b in place.findChildren(QPushButton) if b.text() == "Clear all")
    with qtbot.waitSignal(place.clear_pressed):
        qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)


def test_when_no_single_wish_is_in_the_way_it_says_so(place):
    place.show_selection(
        SHELF, ASKED.with_bounds(Span.TOW, Bounds(9_000, None)).with_bounds(Span.BOOT, Bounds(9e3, None))
    )
    assert place.rows() == ()
    assert "No single filter is in the way: clear all." in texts(place)


def test_the_next_selection_takes_the_place_of_the_last(place):
    place.show_selection(SHELF, ASKED)
    place.show_selection(SHELF, Selection().with_search("zzz", (), ()))
    assert [row.accessibleName() for row in place.rows()] == ["Without the search “zzz”, 8 models"]
    assert texts(place).count("No model meets everything") == 1


def test_a_hint_stands_under_the_sentence_until_the_next_selection(place):
    place.show_hint("Nothing to hint at yet")
    place.show_selection(SHELF, Selection().with_search("pegeot", (), ()))
    place.show_hint("Did you mean Peugeot?")
    assert "Did you mean Peugeot?" in texts(place)
    place.show_selection(SHELF, ASKED)
    assert "Did you mean Peugeot?" not in texts(place)


def test_in_an_empty_catalogue_there_is_nothing_near(place):
    place.show_selection(Shelf(()), ASKED)
    assert place.cards() == ()
    assert "The three that come nearest" not in texts(place)


def test_all_cards_are_equally_wide(qtbot, place):
    place.resize(700, 600)
    place.show_selection(SHELF, ASKED)
    qtbot.waitUntil(lambda: place.cards()[0].width() > 100)
    widths = [card.width() for card in place.cards()]
    assert max(widths) - min(widths) <= 1


@pytest.mark.parametrize(
    ("found", "selection", "said"),
    [
        (near("peugeot/p-one", Miss(Span.SEATS, 5, Bounds(7, None))), Selection(), "5 seats instead of 7"),
        (
            near("peugeot/p-one", Miss(Span.RANGE, 433, Bounds(500, None))), Selection(),
            "Electric range 433 km, 67 km less",
        ),
        (near("peugeot/p-one", Miss(Span.BOOT, 430, Bounds(None, 400))), Selection(), "Boot 430 l, 30 l more"),
        (near("jeep/j-six", Miss(Span.RANGE, None, Bounds(500, None))), Selection(), "Electric range: no source"),
        (near("fiat/f-five", Miss(Span.RANGE, None, Bounds(500, None))), Selection(), "Electric range: n/a"),
        (near("jeep/j-six", Miss(Span.PRICE, None, Bounds(None, 9))), Selection(), "Price: no source"),
        (
            near("opel/o-two", Miss(Span.PRICE, 29_990, Bounds(None, 20_000))), Selection(),
            "€\u200929,990 (DE, 12 Mar 2026), €\u20099,990 more",
        ),
        (
            near("peugeot/p-one", Miss(Facet.POWERTRAIN), version=2),
            Selection().with_values(Facet.POWERTRAIN, {"bev", "diesel"}), "Petrol instead of Electric or Diesel",
        ),
        (
            near("fiat/f-five", Miss(Facet.BRAND)), Selection().with_values(Facet.BRAND, {"Opel"}),
            "Fiat instead of Opel",
        ),
        (
            near("fiat/f-five", Miss(Facet.BRAND)), Selection().with_values(Facet.BRAND, {"Lada"}), "Fiat",
        ),
        (
            near("fiat/f-five", Miss(None)), Selection().with_search("two", ("opel/o-two",), ()),
            "not an answer to “two”",
        ),
    ],
)  # fmt: skip
def test_a_miss_in_words(found, selection, said):
    assert words(found, selection) == (said,)


def test_a_figure_that_is_known_is_a_miss_for_who_looks_for_gaps():
    gap = SHELF.options(Facet.MISSING)[0]
    asked = Selection().with_values(Facet.MISSING, {gap})
    label = SHELF.label(Facet.MISSING, gap).en
    assert words(near("fiat/f-five", Miss(Facet.MISSING)), asked) == (f"known: {label[:1].lower()}{label[1:]}",)


def test_a_model_without_the_chosen_part_says_so():
    asked = Selection(part=Part("platform", "platform/alpha", same("Alpha"), ("opel/o-two",)))
    assert words(near("fiat/f-five", Miss(None)), asked) == ("without Alpha",)


def test_a_number_of_the_search_is_missed_in_words(place):
    query = parse(">900 km")
    place.show_selection(SHELF, Selection().with_search(">900 km", None, query.limits))
    assert "Electric range" in place.cards()[0].accessibleName()
