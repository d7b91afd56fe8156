"""The pages under the skin, over the shipped catalogue: days, answers, sisters, the timeline, two cars."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget

from catalogue_app import bootstrap
from catalogue_app.facts.dates import PartialDate
from catalogue_app.origin.say import say
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.skin.page import PairPage, SkinPage
from catalogue_app.ui.widgets import TabButton, TextButton, TextLabel

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
    opened(qtbot, made, lambda: made.open(B10))
    qtbot.waitUntil(lambda: bool(made.answers.cards), timeout=10_000)
    return made


def words(widget: QWidget) -> list[str]:
    return [shown.text() for shown in widget.findChildren(TextLabel) if shown.isVisibleTo(widget)]


def test_every_answer_names_its_sources_or_says_that_nobody_knows(page: SkinPage) -> None:
    for card in page.answers.cards:
        assert all(said.source is not None for said in card.sentences) or card.unknown
    shown = " ".join(words(page.answers))
    for card in page.answers.cards:
        assert card.answer.en in shown


def test_only_what_may_be_told_is_copied(qtbot, page: SkinPage) -> None:
    button = next(
        b for b in page.answers.findChildren(TextButton)
        if b.isEnabled() and any(not s.releasable for s in page.answers.cards[b.property("card")].sentences)
    )  # fmt: skip
    card = page.answers.cards[button.property("card")]
    with qtbot.waitSignal(page.told):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    for said in card.sentences:
        assert (said.text.en in copied) is said.releasable


def test_the_timeline_is_in_order_and_says_who_says_so(page: SkinPage) -> None:
    shown = words(page.timeline)
    assert any("AutoWeek" in line for line in shown)
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


def test_the_topic_shows_how_it_grew_from_report_to_announcement(page: SkinPage) -> None:
    levels = [entry.evidence.value for entry in page.topic.entries]
    assert levels.index("reported") < levels.index("official")
    assert "Leapmotor" in page.topic.accessibleName()
    days = [entry.as_of for entry in page.topic.entries if entry.as_of is not None]
    assert days == sorted(days)


def test_the_card_of_a_fact_offers_a_sentence_no_stronger_than_its_evidence(qtbot, page: SkinPage) -> None:
    facts = page.view.panel("facts").list.facts.facts
    for fact in facts:
        page.view._teller.open(fact, "B10", QRect(200, 200, 10, 10))
        card = page.view._teller.card
        copy = next(b for b in card.findChildren(TextButton) if b.property("sentence"))
        qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
        said = say(fact.text, fact.evidence, fact.source, fact.as_of)
        assert QGuiApplication.clipboard().text() == said.text.en
        assert fact.source.publisher in said.text.en
    page.view.close_card()
