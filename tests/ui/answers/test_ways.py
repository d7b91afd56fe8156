"""How one comes to the page of questions: the atlas, a key, the search."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from catalogue_app.ui.answers.page import AnswersPage
from catalogue_app.ui.app import PAGES
from catalogue_app.ui.atlas.page import AtlasPage
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.shell.history import Place
from catalogue_app.ui.shell.palette import SearchPalette
from catalogue_app.ui.shell.palette_rows import RowKind
from catalogue_app.ui.shell.top_bar import TopBar
from catalogue_app.ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, context: AppContext) -> MainWindow:
    """The window of the program with its search ready."""
    made = MainWindow(context, PAGES)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.show_catalogue()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: made._palette is not None and not context.jobs.busy, timeout=10_000)
    return made


def answers_page(window: MainWindow) -> AnswersPage:
    page = window._pages.page("answers")
    assert isinstance(page, AnswersPage)
    return page


def typed(window: MainWindow, qtbot: QtBot, text: str) -> SearchPalette:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.findChildren(TopBar)[-1].search, text)
    found = window.findChildren(SearchPalette)[-1]
    qtbot.waitUntil(found.isVisible)
    return found


def test_a_key_leads_there_with_the_keyboard_in_the_field(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Q)
    assert window.here == Place("answers")
    assert window.here.section == "atlas"
    page = answers_page(window)
    assert page.field.hasFocus()
    qtbot.waitUntil(lambda: bool(page.boxes), timeout=10_000)
    qtbot.keyClicks(page.field, "q")
    assert page.field.text() == "q", "a letter typed in the field is no key of the window"
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert window.here == Place("answers")
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert window.here.kind == "models"
    qtbot.waitUntil(lambda: not window._context.jobs.busy, timeout=10_000)


def test_the_atlas_leads_there(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("atlas"))
    atlas = window._pages.page("atlas")
    assert isinstance(atlas, AtlasPage)
    qtbot.waitUntil(lambda: not window._context.jobs.busy, timeout=10_000)
    assert atlas.filters.questions.text() == "Questions customers ask"
    qtbot.mouseClick(atlas.filters.questions, Qt.MouseButton.LeftButton)
    assert window.here == Place("answers")
    qtbot.waitUntil(lambda: not window._context.jobs.busy, timeout=10_000)


def test_a_question_in_the_search_offers_its_answer_first(window: MainWindow, qtbot: QtBot) -> None:
    palette = typed(window, qtbot, "is a leapmotor a stellantis")
    first, second = palette.rows.rows[:2]
    assert (first.kind, first.text) == (RowKind.HEADING, "Questions customers ask")
    assert second.text == "Is a Leapmotor a Stellantis?"
    field = window.findChildren(TopBar)[-1].search
    if not palette.list.currentIndex().isValid():
        qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.here == Place("answers", "Is a Leapmotor a Stellantis?")
    page = answers_page(window)
    qtbot.waitUntil(lambda: [box.question for box in page.boxes] == ["Is a Leapmotor a Stellantis?"], timeout=10_000)
    assert page.boxes[0].is_open
    assert field.text() == "", "the list keeps the search it had"


def test_a_question_without_a_hit_is_opened_by_enter(window: MainWindow, qtbot: QtBot) -> None:
    palette = typed(window, qtbot, "is the next opel a leapmotor?")
    assert not palette.answer.groups
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.here == Place("answers", "Is the next Opel a Leapmotor?")
    qtbot.waitUntil(lambda: not window._context.jobs.busy, timeout=10_000)


@pytest.mark.parametrize("text", ["peugeot", "battery", "electric 7 seats", "leapmotor b10"])
def test_a_search_is_no_question(window: MainWindow, qtbot: QtBot, text: str) -> None:
    palette = typed(window, qtbot, text)
    assert all(row.question is None for row in palette.rows.rows)


def test_the_page_is_found_by_its_name(window: MainWindow, qtbot: QtBot) -> None:
    palette = typed(window, qtbot, "questions")
    row = palette.rows.rows[1]
    assert row.text == "All questions, with their answers"
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton,
                     pos=palette.list.visualRect(palette.rows.index(1)).center())  # fmt: skip
    assert window.here == Place("answers")
    qtbot.waitUntil(lambda: not window._context.jobs.busy, timeout=10_000)


def test_back_from_a_car_the_answers_stand_as_they_were_left(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("answers", "grandland 3008"))
    page = answers_page(window)
    qtbot.waitUntil(lambda: len(page.boxes) == 1, timeout=10_000)
    window.go(Place("component", "stla-medium"))
    qtbot.waitUntil(lambda: not window._context.jobs.busy, timeout=10_000)
    window.go_back()
    assert window.here.kind == "answers"
    assert [box.question for box in page.boxes] == ["Is the Opel Grandland a Peugeot 3008?"]
    window._context.set_language("nl")
    qtbot.waitUntil(lambda: window._pages.subjects.get("answers") == "grandland 3008")
    qtbot.waitUntil(lambda: len(answers_page(window).boxes) == 1, timeout=10_000)
    assert answers_page(window).boxes[0].question == "Is de Opel Grandland een Peugeot 3008?"
    qtbot.waitUntil(lambda: not window._context.jobs.busy, timeout=10_000)
