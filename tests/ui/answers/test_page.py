"""The page of the questions customers ask, as a dealer and a customer use it."""

import threading
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.ports import Catalogue
from catalogue_app.origin.answers import answers
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.answers import work
from catalogue_app.ui.answers.card import AnswerBox
from catalogue_app.ui.answers.fact_lines import FactLines
from catalogue_app.ui.answers.page import AnswersPage
from catalogue_app.ui.answers.work import facts_of
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.prose import Prose
from catalogue_app.ui.widgets import EvidenceBadge, TextButton, TextLabel
from catalogue_app.ui.widgets.copy_links import CopyLink
from tests.ui.access.walk import faults
from tests.ui.answers.conftest import Ask

NEXT_OPEL = "Is the next Opel a Leapmotor?"
PAIR = "is the grandland a 3008"


def words(widget: QWidget) -> str:
    labels = [shown.text() for shown in widget.findChildren(TextLabel) if shown.isVisibleTo(widget)]
    return "\n".join(labels + [s.toPlainText() for s in widget.findChildren(Prose) if s.isVisibleTo(widget)])


def questions(page: AnswersPage) -> list[str]:
    return [box.question for box in page.boxes]


def box_of(page: AnswersPage, question: str) -> AnswerBox:
    return next(box for box in page.boxes if box.question == question)


def press(qtbot: QtBot, page: AnswersPage, button: QWidget) -> None:
    QCoreApplication.sendPostedEvents()  # what was just unfolded gets its place
    page.findChild(QScrollArea).ensureWidgetVisible(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def unfold(qtbot: QtBot, page: AnswersPage, box: AnswerBox, *, every: bool = False) -> None:
    """Press the button of the facts, and the one that brings those that are left."""
    press(qtbot, page, box.more)
    qtbot.waitUntil(lambda: box.details.complete)
    if every:
        press(qtbot, page, next(b for b in box.findChildren(TextButton) if b.text().startswith("Show all")))
        qtbot.waitUntil(lambda: box.details.complete)


def link(box: AnswerBox, text: str) -> TextButton:
    return next(b for b in box.findChildren(TextButton) if b.text() == text)


def go_to(qtbot: QtBot, page: AnswersPage, day: PartialDate) -> None:
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.bar.days.day_chosen.emit(day)


# -- what stands there


def test_without_a_question_the_general_ones_stand_with_their_answers(
    page: AnswersPage, shipped: StoredCatalogue
) -> None:
    cards = answers(shipped)
    assert questions(page) == [card.question.en for card in cards]
    assert {"Is a Leapmotor a Stellantis?", NEXT_OPEL} <= set(questions(page))
    for box, card in zip(page.boxes, cards, strict=True):
        assert "".join(card.answer.en.split()) in "".join(words(box).split())
        assert not box.is_open


def test_every_fact_stands_with_evidence_date_and_source(page: AnswersPage, qtbot: QtBot) -> None:
    box = box_of(page, NEXT_OPEL)
    unfold(qtbot, page, box, every=True)
    said = [s for s in box.card.sentences if s.source is not None]
    told = words(box)
    for one in said:
        assert one.content.en in told
        assert one.source is not None
        assert one.source.publisher in told
    levels = [b.accessibleName() for b in box.findChildren(EvidenceBadge)]
    assert {one.evidence.label.en for one in said} == set(levels)


def test_one_touch_opens_the_source_and_escape_closes_it(page: AnswersPage, qtbot: QtBot) -> None:
    box = box_of(page, NEXT_OPEL)
    unfold(qtbot, page, box)
    press(qtbot, page, box.findChild(FactLines).links[0])
    card = page._teller.card
    assert card.isVisible()
    assert box.card.sentences[0].content.en in words(card)
    assert page.go_back()
    assert not card.isVisible()
    assert not page.go_back()


def test_each_link_to_a_source_stands_on_the_line_of_its_fact(page: AnswersPage, qtbot: QtBot) -> None:
    box = box_of(page, NEXT_OPEL)
    unfold(qtbot, page, box, every=True)
    found = sorted(box.findChildren(FactLines), key=lambda lines: lines.y())
    facts = iter(facts_of(box.card))
    for lines in found[:2]:  # the first, and those that the button brought
        text = lines.findChild(Prose)
        for button in lines.links:
            fact = next(facts)
            assert button.accessibleName() == f"Source: {fact.source.title}"
            middle = QPoint(40, button.geometry().center().y())
            line = text.cursorForPosition(text.viewport().mapFrom(lines, middle)).block().text()
            assert line.endswith(f" · {fact.source.publisher}")
    assert next(facts, None) is None


def test_the_official_line_stands_beside_practice(page: AnswersPage, qtbot: QtBot) -> None:
    box = box_of(page, "Is a Leapmotor a Stellantis?")
    unfold(qtbot, page, box)
    told = words(box)
    for case in box.card.precedents:
        name = f"{case.brand} {case.model.en}"
        assert f"Official line\n{name}: {case.official_line.en}" in told
        assert f"In practice\n{name}: {case.in_practice.en}" in told
    assert box.card.precedents


# -- asking


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("is de volgende opel een leapmotor", NEXT_OPEL),
        ("batery b10", "Who makes the battery of the Leapmotor B10?"),
        (PAIR, "Is the Opel Grandland a Peugeot 3008?"),
        ("waar t03", "Where is the Leapmotor T03 built?"),
        ("leapmoter stellantis", "Is a Leapmotor a Stellantis?"),
    ],
)
def test_a_few_words_with_slips_find_their_answer_which_stands_open(ask: Ask, typed: str, understood: str) -> None:
    page = ask(typed)
    assert questions(page) == [understood]
    assert page.status.text() == f"Understood as: {understood}"
    assert page.boxes[0].is_open


def test_a_car_by_itself_gives_all_its_answers(ask: Ask) -> None:
    page = ask("mokka")
    assert len(questions(page)) > 2
    assert all("Opel Mokka" in box.question or "Opel" in box.question for box in page.boxes)


def test_words_that_ask_nothing_say_what_can_be_asked(ask: Ask, qtbot: QtBot) -> None:
    page = ask("hello world")
    assert questions(page) == []
    assert page.status.text().startswith("No answer fits “hello world”: ask one of the questions above")
    example = next(b for b in page.examples.buttons if b.text() == "Which engine has the belt in oil?")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        qtbot.mouseClick(example, Qt.MouseButton.LeftButton)
    assert page.field.text() == "Which engine has the belt in oil?"
    assert any("wet timing belt" in question for question in questions(page))


def test_every_example_is_understood(page: AnswersPage, qtbot: QtBot) -> None:
    assert len(page.examples.buttons) == 6
    for button in page.examples.buttons:
        with qtbot.waitSignal(page.shown, timeout=10_000):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert page.status.text().startswith("Understood as: "), button.text()
        assert questions(page), button.text()


def test_of_many_answers_the_first_stand_there_and_a_button_brings_more(ask: Ask, qtbot: QtBot) -> None:
    page = ask("battery")
    assert len(page.boxes) == 12
    assert page.more.text() == f"{len(page._seen.cards) - 12} more answers"
    with qtbot.waitSignal(page.shown):
        press(qtbot, page, page.more)
    assert len(page.boxes) == 24
    assert page.more.text() == f"{len(page._seen.cards) - 24} more answers"


def test_escape_wipes_the_question_first(ask: Ask, qtbot: QtBot) -> None:
    page = ask(PAIR)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        assert page.go_back()
    assert page.field.text() == ""
    assert NEXT_OPEL in questions(page)


# -- where it leads


def test_a_pair_is_laid_side_by_side_and_a_model_is_opened(ask: Ask, qtbot: QtBot) -> None:
    page = ask(PAIR)
    box = page.boxes[0]
    with qtbot.waitSignal(page.pair_opened) as pair:
        press(qtbot, page, link(box, "Lay the two side by side"))
    assert pair.args == ["opel/grandland peugeot/3008"]
    with qtbot.waitSignal(page.model_opened) as model:
        press(qtbot, page, link(box, "Peugeot 3008"))
    assert model.args == ["peugeot/3008"]


def test_an_engine_leads_to_its_page(page: AnswersPage, qtbot: QtBot) -> None:
    box = next(b for b in page.boxes if b.card.component_ids == ("puretech-12-gen2",))
    with qtbot.waitSignal(page.component_opened) as opened:
        press(qtbot, page, link(box, "Open the part"))
    assert opened.args == ["puretech-12-gen2"]


# -- what may be said


def test_what_is_copied_never_rests_on_a_report(page: AnswersPage, qtbot: QtBot) -> None:
    seen = 0
    for box in page.boxes:
        copy = next((one for one in box.findChildren(CopyLink) if one.text() == "Copy in English"), None)
        if copy is None:
            assert not any(said.releasable for said in box.card.sentences), box.question
            continue
        with qtbot.waitSignal(page.told):
            press(qtbot, page, copy)
        copied = QGuiApplication.clipboard().text()
        for said in box.card.sentences:
            if not said.releasable:
                seen += 1
                assert said.content.en not in copied
        if box.card.releasable:
            assert copied.startswith(box.card.answer.en)
        assert any(s.source is not None and s.source.publisher in copied for s in box.card.sentences)
    assert seen


def test_a_customer_sees_nothing_reported_and_no_words_for_the_dealer(qtbot: QtBot, context: AppContext) -> None:
    with qtbot.waitSignal(context.audience_changed, timeout=10_000):
        context.set_audience("customer")
    page = AnswersPage(context)
    qtbot.addWidget(page)
    page.resize(1600, 1000)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.show()
    assert page.boxes
    for box in page.boxes:
        box.show_open(True)
        assert box.card.releasable
    qtbot.waitUntil(lambda: all(box.details.complete for box in page.boxes))
    levels = {badge.accessibleName() for badge in page.findChildren(EvidenceBadge)}
    assert levels.isdisjoint({"Reported", "Rumour"})
    assert not page.findChildren(CopyLink)
    assert "customers ask" not in words(page)


# -- time


def test_on_an_older_day_nothing_stands_that_came_later(page: AnswersPage, qtbot: QtBot) -> None:
    now = box_of(page, NEXT_OPEL).card
    assert "C-SUV 2028" in now.answer.en
    day = PartialDate(2026, 3, 2)
    go_to(qtbot, page, day)
    assert not page.note.isHidden()
    told = box_of(page, NEXT_OPEL).card
    assert told.answer != now.answer
    for box in page.boxes:
        assert all(said.as_of is None or said.as_of.known_by(day) for said in box.card.sentences), box.question
    later = [text for text in (action.text() for action in page.bar.days.popup.actions()) if "May 2026" in text]
    assert later, "the days of later news are offered too"


def test_before_anything_was_known_that_is_said(ask: Ask, qtbot: QtBot) -> None:
    page = ask("is the next opel a leapmotor")
    go_to(qtbot, page, PartialDate(2010, 1, 1))
    assert questions(page) == []
    assert page.status.text().startswith(("On that day", "No answer fits"))


# -- the window


def test_question_day_and_open_facts_are_found_again(page: AnswersPage, qtbot: QtBot, context: AppContext) -> None:
    go_to(qtbot, page, PartialDate(2026, 3, 2))
    box_of(page, NEXT_OPEL).show_open(True)
    state: dict[str, Any] = page.state()
    again = AnswersPage(context)
    qtbot.addWidget(again)
    again.resize(1600, 1000)
    with qtbot.waitSignal(again.shown, timeout=10_000):
        again.restore(state)
    assert again.state()["day"] == "2026-03-02"
    assert [box.question for box in again.boxes if box.is_open] == [NEXT_OPEL]


def test_it_composes_only_off_the_gui_thread(
    qtbot: QtBot, settings: QSettings, shipped: StoredCatalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    main, seen = threading.get_ident(), []
    real = work.answers_of

    def watched(catalogue: Catalogue, *rest: Any, **named: Any) -> Any:
        seen.append(threading.get_ident())
        return real(catalogue, *rest, **named)

    monkeypatch.setattr(work, "answers_of", watched)
    context = AppContext(settings, shipped)
    page = AnswersPage(context)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.show()
    assert seen
    assert main not in seen
    assert context.jobs.drain(10_000)


@pytest.mark.parametrize(("width", "columns"), [(1000, 1), (1366, 2), (2560, 3)])
def test_there_are_as_many_columns_as_there_is_room_for(
    page: AnswersPage, qtbot: QtBot, width: int, columns: int
) -> None:
    page.resize(width, 900)

    def lefts() -> int:
        return len({box.mapTo(page, box.rect().topLeft()).x() for box in page.boxes})

    qtbot.waitUntil(lambda: lefts() == columns)
    for box in page.boxes:
        for shown in box.findChildren(TextLabel):
            if shown.isVisibleTo(box) and shown.wordWrap():
                assert shown.height() >= shown.heightForWidth(shown.width()), shown.text()


def test_a_screen_reader_can_say_it_all(page: AnswersPage, qtbot: QtBot) -> None:
    for box in page.boxes:
        box.show_open(True)
    qtbot.waitUntil(lambda: all(box.details.complete for box in page.boxes))
    assert faults(page) == []
