"""The pages under the skin, over the shipped catalogue: days, answers, sisters, the timeline, two cars."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from catalogue_app import bootstrap
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.text import same
from catalogue_app.origin.say import say
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.prose import Prose
from catalogue_app.ui.skin.fact_card import FactCard
from catalogue_app.ui.skin.page import PairPage, SkinPage
from catalogue_app.ui.skin.timeline_rows import TimelineRows
from catalogue_app.ui.widgets import TabButton, TextButton, TextLabel
from catalogue_app.ui.widgets.copy_links import CopyLink, CopyLinks

B10 = "leapmotor/b10"


@pytest.fixture(scope="module")
def shipped(catalogue_path: Path) -> Iterator[StoredCatalogue]:
    stored = bootstrap.open_catalogue(str(catalogue_path))
    yield stored
    stored.close()


@pytest.fixture
def context(qtbot, settings: QSettings, shipped: StoredCatalogue) -> Iterator[AppContext]:
    settings.setValue("language", "en")
    settings.setValue("theme", "light")
    made = AppContext(settings, shipped)
    yield made
    assert made.jobs.drain(10_000)
    made.deleteLater()


def opened(qtbot, page: QWidget, open_it: Callable[[], None]) -> None:
    qtbot.addWidget(page)
    page.resize(1400, 900)
    with qtbot.waitExposed(page):
        page.show()
    with qtbot.waitSignal(page.shown, timeout=10_000):
        open_it()


@pytest.fixture
def page(qtbot, context: AppContext) -> SkinPage:
    made = SkinPage(context)
    with qtbot.waitSignal(made.topic.filled, timeout=10_000):  # the last of the panels
        opened(qtbot, made, lambda: made.open(B10))
    return made


def words(widget: QWidget) -> list[str]:
    labels = [shown.text() for shown in widget.findChildren(TextLabel) if shown.isVisibleTo(widget)]
    return labels + [shown.toPlainText() for shown in widget.findChildren(Prose) if shown.isVisibleTo(widget)]


def test_every_answer_names_its_sources_or_says_that_nobody_knows(page: SkinPage) -> None:
    for card in page.answers.cards:
        assert all(said.source is not None for said in card.sentences) or card.unknown
    shown = " ".join(words(page.answers))
    for card in page.answers.cards:
        assert card.answer.en in shown


def test_only_what_may_be_told_is_copied_in_dutch_and_in_english(qtbot, page: SkinPage) -> None:
    asked = {card.question.en: card for card in page.answers.cards}
    rows = [(row, asked[row.links[0].accessibleName().removeprefix("Copy in Dutch: ")])
            for row in page.answers.findChildren(CopyLinks)]  # fmt: skip
    row, card = next((row, card) for row, card in rows if not card.releasable)
    for link, lang in zip(row.links, ("nl", "en"), strict=True):
        with qtbot.waitSignal(page.told):
            qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        copied = QGuiApplication.clipboard().text()
        for said in card.sentences:
            assert (said.text.in_(lang) in copied) is said.releasable


def test_what_nobody_says_is_copied_with_an_answer_that_may_be_told(page: SkinPage) -> None:
    copied = " ".join(row.links[1].sentence for row in page.answers.findChildren(CopyLinks))
    unknown = [words.en for card in page.answers.cards if card.releasable for words in card.unknown]
    assert unknown
    assert all(words in copied for words in unknown)


def test_the_timeline_is_in_order_and_says_who_says_so(page: SkinPage) -> None:
    shown = words(page.timeline)
    assert any("AutoWeek" in button.text() for button in page.timeline.findChildren(TextButton))
    assert any("2 Mar 2026" in line for line in shown)


def test_a_sister_is_laid_beside_the_car(qtbot, page: SkinPage) -> None:
    first = next(b for b in page.sisters.findChildren(TextButton) if b.property("model"))
    with qtbot.waitSignal(page.pair_opened) as pair:
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert pair.args == [f"{B10} {first.property('model')}"]


def test_on_an_earlier_day_nothing_later_is_shown(qtbot, page: SkinPage) -> None:
    day = PartialDate(2026, 3, 2)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.view.day_chosen.emit(day)
    qtbot.waitUntil(lambda: all(entry.as_of.known_by(day) for entry in page.timeline.entries if entry.as_of))
    assert page.timeline.entries
    assert page.view.data.as_of == day
    assert page.state()["day"] == "2026-03-02"
    assert all(s.as_of is not None and s.as_of.known_by(day) for s in page.view.data.model.statements)


def test_the_page_says_that_it_shows_the_past_and_leads_to_every_other_day(qtbot, page: SkinPage) -> None:
    offered = page.view.data.days
    assert not page.note.isVisible()
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.view.day_chosen.emit(PartialDate(2026, 3, 2))
    assert page.note.isVisible()
    assert page.note.accessibleName() == "As known on 2 Mar 2026"
    assert page.view.data.days == offered, "the days after it are still there to go to"
    back = next(b for b in page.note.findChildren(TextButton) if b.text() == "Back to today")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert not page.note.isVisible()
    assert page.state()["day"] is None


def test_the_page_is_found_again_where_it_was_left(qtbot, context: AppContext, page: SkinPage) -> None:
    bar = page.view.window().findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    again = SkinPage(context)
    opened(qtbot, again, lambda: again.restore(page.state()))
    qtbot.waitUntil(lambda: again.state()["scroll"] == page.state()["scroll"] > 500, timeout=10_000)


def test_while_another_car_is_read_the_one_before_is_not_shown_under_its_name(qtbot, page: SkinPage) -> None:
    page.open("opel/corsa")
    assert page.view.data is None
    assert not page.answers.isVisible()
    with qtbot.waitSignal(page.topic.filled, timeout=10_000):
        pass
    assert page.view.data.model.id == "opel/corsa"
    assert page.answers.isVisible()
    assert not any("B10" in card.question.en for card in page.answers.cards)


def test_a_source_stands_beside_the_first_line_of_its_statement(page: SkinPage) -> None:
    rows = page.timeline.findChild(TimelineRows)
    links = [link for link in rows.findChildren(TextButton) if link.isVisible()]
    assert [link.property("entry") for link in links] == [entry.id for entry in page.timeline.entries]
    tops = [link.y() for link in links]
    assert all(below - above >= links[0].height() for above, below in pairwise(tops)), "no link covers another"
    text = rows.findChild(Prose)
    for link, entry in zip(links, page.timeline.entries, strict=True):
        at = text.cursorForPosition(text.viewport().mapFrom(rows, QPoint(260, link.geometry().center().y())))
        assert entry.text.en in at.block().text()
        assert not at.positionInBlock() > 90, "the first line"


def test_before_anybody_had_heard_of_the_car_the_page_says_so_and_stays(qtbot, page: SkinPage) -> None:
    with qtbot.waitSignal(page.told, timeout=10_000) as told:
        page.view.day_chosen.emit(PartialDate(2015))
    assert told.args == ["Nothing was known of this car on that day."]
    qtbot.waitUntil(lambda: page.state()["day"] is None)


def test_the_other_tabs_lead_to_the_page_of_the_model(qtbot, page: SkinPage) -> None:
    tab = next(t for t in page.findChildren(TabButton) if t.text() == "Specifications")
    with qtbot.waitSignal(page.model_opened) as model:
        qtbot.mouseClick(tab, Qt.MouseButton.LeftButton)
    assert model.args == [B10]


def test_two_cars_are_shown_and_found_again(qtbot, context: AppContext) -> None:
    made = PairPage(context)
    opened(qtbot, made, lambda: made.open("peugeot/3008 opel/grandland"))
    assert made.view.headline == "4 of 6 layers shared, 1 unknown"
    again = PairPage(context)
    opened(qtbot, again, lambda: again.restore(made.state()))
    assert again.view.headline == made.view.headline


def test_everything_that_takes_the_keyboard_has_a_name(page: SkinPage) -> None:
    for control in page.findChildren(QAbstractButton):
        if control.isVisibleTo(page):
            assert control.accessibleName() or control.text()


def test_the_topic_shows_how_it_grew_from_report_to_press(page: SkinPage) -> None:
    levels = [entry.evidence.value for entry in page.topic.entries]
    assert levels.index("reported") < levels.index("press")
    assert "official" not in levels, "the announcement for the Opel is known from reports only"
    assert "Leapmotor" in page.topic.accessibleName()
    days = [entry.as_of for entry in page.topic.entries if entry.as_of is not None]
    assert days == sorted(days)


def test_the_card_of_a_fact_offers_a_sentence_no_stronger_than_its_evidence(qtbot, page: SkinPage) -> None:
    facts = page.view.panel("facts").list.facts.facts
    for fact in facts:
        page.view._teller.open(fact, "B10", QRect(200, 200, 10, 10))
        card = page.view._teller.card
        for link, lang in zip(card.findChildren(CopyLink)[-2:], ("nl", "en"), strict=True):
            qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
            copied = QGuiApplication.clipboard().text()
            frame, statement = say(same("|"), fact.evidence, fact.source, fact.as_of).text.in_(lang).split("|")
            assert copied.startswith(frame)
            assert copied.endswith(fact.text.in_(lang) + statement)
            assert "B10" in copied, "alone it must still say which car"
            assert fact.source.publisher in copied
    page.view.close_card()


def test_a_line_of_the_timeline_opens_its_source_with_a_sentence_that_names_the_car(qtbot, page: SkinPage) -> None:
    entry = next(e for e in page.timeline.entries if "B10" not in e.text.en)
    link = next(b for b in page.timeline.findChildren(TextButton) if b.property("entry") == entry.id)
    assert link.accessibleName() == f"Source: {entry.source.publisher}"
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    card = next(c for c in page.window().findChildren(FactCard) if c.isVisible())
    english = [b for b in card.findChildren(CopyLink) if b.isVisible()][-1]
    assert f"Leapmotor B10: {entry.text.en}" in english.sentence
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_a_customer_is_offered_nothing_to_copy(qtbot, context: AppContext, page: SkinPage) -> None:
    context.audience = "customer"
    with qtbot.waitSignal(page.answers.filled):
        page.answers.show_cards(page.answers.cards)
    fact = page.view.panel("facts").list.facts.facts[0]
    page.view._teller.open(fact, "B10", QRect(200, 200, 10, 10))
    assert not [link for link in page.window().findChildren(CopyLink) if link.isVisible()]
    page.view.close_card()
    context.audience = "dealer"


def test_the_keyboard_goes_into_the_card_of_a_fact_and_back(qtbot, page: SkinPage) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    line = next(b for b in page.timeline.findChildren(TextButton) if b.property("entry"))
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert line.hasFocus()
    qtbot.keyClick(line, Qt.Key.Key_Space)
    link = QApplication.focusWidget()
    assert isinstance(link, CopyLink)
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == link.sentence
    qtbot.keyClick(link, Qt.Key.Key_Escape)
    assert line.hasFocus()


def test_two_cars_are_shown_as_known_on_a_day_and_found_again(qtbot, context: AppContext) -> None:
    made = PairPage(context)
    opened(qtbot, made, lambda: made.open(f"{B10} opel/c-suv-2028"))
    assert made.view.data is not None
    known = {row.layer for row in made.view.data.rows if row.right.known}
    assert known
    assert not made.note.isVisible()
    with qtbot.waitSignal(made.shown, timeout=10_000):
        made.view.date.day_chosen.emit(PartialDate(2025, 11, 1))
    then = {row.layer for row in made.view.data.rows if row.right.known}
    assert then < known, "where the Opel is to be built came later than the talk of its platform"
    assert made.note.isVisible()
    with qtbot.waitSignal(made.told, timeout=10_000) as told:
        made.view.date.day_chosen.emit(PartialDate(2015))
    assert "was known" in told.args[0]
    qtbot.waitUntil(lambda: made.view.day is None)
    with qtbot.waitSignal(made.shown, timeout=10_000):
        made.view.date.day_chosen.emit(PartialDate(2025, 11, 1))
    kept = made.state()
    again = PairPage(context)
    opened(qtbot, again, lambda: again.restore(kept))
    assert again.view.day == PartialDate(2025, 11, 1)
    with qtbot.waitSignal(again.shown, timeout=10_000):
        again.note.findChild(TextButton).click()
    assert again.view.day is None
    assert not again.note.isVisible()
