"""Every figure answers the question who says so."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDesktopServices, QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Figure
from catalogue_app.origin.spoken_figure import Subject
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import SourceCard, SourceWatch, TextButton, TextLabel
from catalogue_app.ui.widgets.copy_links import CopyLink
from tests.ui.fakes import MODELS

SUBJECT = Subject(MODELS[0], MODELS[0].variants[0])


@pytest.fixture
def reach() -> Figure:
    return MODELS[0].variants[0].figures["range_wltp_km"]


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def watched(page: QWidget, context: AppContext, reach: Figure) -> tuple[SourceWatch, TextLabel]:
    label = TextLabel("400 – 433 km", context.theme, parent=page)
    label.setGeometry(40, 40, 120, 24)
    label.show()
    watch = SourceWatch(context, page)
    watch.watch(label, reach, SUBJECT)
    return watch, label


def words(card: SourceCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_the_card_tells_everything(page: QWidget, context: AppContext, reach: Figure) -> None:
    card = SourceCard(context, page)
    card.show_figure(reach, SUBJECT, QRect(page.mapToGlobal(QPoint(40, 40)), page.size() / 10))
    said = words(card)
    for part in (
        "Electric range, WLTP", "Peugeot P One Electric", "400 – 433 km", "Invented Gazette, 12 Mar 2026",
        "An invented article", "as of 12 Mar 2026 · WLTP", "Not kept: 453 km, Other Paper, Feb 2026", "older test",
    ):  # fmt: skip
        assert part in said
    assert page.rect().contains(card.geometry())


def test_it_tells_the_market_of_a_price(page: QWidget, context: AppContext) -> None:
    price = replace(MODELS[1].variants[0].figures["price"], test="published")
    card = SourceCard(context, page)
    card.show_figure(
        price, Subject(MODELS[1], MODELS[1].variants[0]), QRect(page.mapToGlobal(QPoint(840, 560)), page.size() / 20)
    )
    assert "market DE · as of 12 Mar 2026" in words(card).splitlines()
    assert page.rect().contains(card.geometry())


def test_hover_opens_and_leaving_closes(watched: tuple[SourceWatch, TextLabel], qtbot: QtBot) -> None:
    watch, label = watched
    point = QPointF(5, 5)
    QApplication.sendEvent(label, QEnterEvent(point, point, point))
    assert not watch.is_open
    qtbot.waitUntil(lambda: watch.is_open, timeout=2_000)
    QApplication.sendEvent(label, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not watch.is_open, timeout=2_000)


def test_the_card_stays_while_the_pointer_is_on_it(watched: tuple[SourceWatch, TextLabel], qtbot: QtBot) -> None:
    watch, label = watched
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert watch.is_open
    QApplication.sendEvent(label, QEvent(QEvent.Type.Leave))
    point = QPointF(5, 5)
    QApplication.sendEvent(watch.card, QEnterEvent(point, point, point))
    qtbot.waitUntil(lambda: not watch._closing.isActive())
    assert watch.is_open


def test_key_s_opens_and_esc_closes(watched: tuple[SourceWatch, TextLabel], qtbot: QtBot) -> None:
    watch, label = watched
    label.setFocus()
    qtbot.keyClick(label, Qt.Key.Key_S)
    assert watch.is_open
    with qtbot.waitSignal(watch.card.closed):
        qtbot.keyClick(label, Qt.Key.Key_Escape)
    assert not watch.is_open


def test_the_link_in_the_card_is_reached_and_left_by_keyboard(
    watched: tuple[SourceWatch, TextLabel], page: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    watch, label = watched
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    label.setFocus()
    qtbot.keyClick(label, Qt.Key.Key_S)
    qtbot.keyClick(label, Qt.Key.Key_S)
    first = QApplication.focusWidget()
    assert isinstance(first, CopyLink)
    for _ in range(2):  # Dutch, English, then the source
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    link = QApplication.focusWidget()
    assert isinstance(link, TextButton)
    assert watch.is_open
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert opened == ["https://example.invalid/a"]
    qtbot.keyClick(link, Qt.Key.Key_Escape)
    assert not watch.is_open
    assert label.hasFocus()


def test_the_card_goes_with_its_page(context: AppContext, reach: Figure, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    page = QWidget(window)
    watch = SourceWatch(context, page)
    watch.open(reach, SUBJECT, QRect(10, 10, 10, 10))
    assert window.findChild(SourceCard) is not None
    page.deleteLater()
    qtbot.waitUntil(lambda: window.findChild(SourceCard) is None)


def test_a_card_with_many_sources_stays_inside_a_low_window(
    page: QWidget, context: AppContext, reach: Figure, qtbot: QtBot
) -> None:
    card = SourceCard(context, page)
    anchor = QRect(page.mapToGlobal(QPoint(40, 560)), page.size() / 20)
    card.show_figure(replace(reach, backed_by=(reach.source,) * 20), SUBJECT, anchor)
    assert page.rect().contains(card.geometry())
    links = [link for link in card.findChildren(TextButton) if link.isVisible()]
    assert len(links) == 23
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    card.focus_link()
    for _ in range(22):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert links[-1].hasFocus()
    seen = links[-1].visibleRegion().boundingRect()
    assert seen.height() == links[-1].height(), "the card scrolls to where the keyboard is"


def test_the_watch_tells_whose_card_is_open_and_when_that_changes(
    watched: tuple[SourceWatch, TextLabel], reach: Figure, qtbot: QtBot
) -> None:
    watch, label = watched
    assert not watch.tells(reach)
    with qtbot.waitSignal(watch.changed):
        qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert watch.tells(reach)
    with qtbot.waitSignal(watch.changed):
        watch.close()
    assert not watch.tells(reach)


def test_holding_a_figure_opens_its_card_and_an_unwatched_one_stays_shut(
    watched: tuple[SourceWatch, TextLabel], qtbot: QtBot
) -> None:
    watch, label = watched
    qtbot.mousePress(label, Qt.MouseButton.LeftButton)
    assert not watch.is_open
    qtbot.waitUntil(lambda: watch.is_open, timeout=2_000)
    qtbot.mouseRelease(label, Qt.MouseButton.LeftButton)
    watch.close()
    watch.unwatch(label)
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert not watch.is_open
    assert label.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_card_offers_the_sentence_of_this_very_version_to_copy(
    page: QWidget, context: AppContext, qtbot: QtBot
) -> None:
    variant = MODELS[1].variants[0]
    card = SourceCard(context, page)
    card.show_figure(variant.figures["price"], Subject(MODELS[1], variant), QRect(0, 0, 10, 10))
    dutch, english = card.findChildren(CopyLink)
    qtbot.mouseClick(dutch, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == (
        "Volgens Invented Gazette (12 maart 2026): Opel O Two Electric, prijs zoals gepubliceerd: "
        "€\u200929.990, markt Duitsland. Dit is geen Nederlandse prijs."
    )
    qtbot.mouseClick(english, Qt.MouseButton.LeftButton)
    sentence = (
        "According to Invented Gazette (12 March 2026): Opel O Two Electric, price as published: "
        "€\u200929,990, market Germany. This is not a Dutch price."
    )
    assert QGuiApplication.clipboard().text() == sentence
    assert "What you may say" in words(card)
    assert sentence in words(card)


def test_a_figure_of_the_whole_model_is_not_said_of_one_version(page: QWidget, context: AppContext) -> None:
    model = MODELS[0]
    card = SourceCard(context, page)
    card.show_figure(model.figures["length_mm"], Subject(model, model.variants[0]), QRect(0, 0, 10, 10))
    assert "Peugeot P One, length: 4,055 mm." in words(card)


def test_what_is_only_reported_is_offered_as_a_choice(page: QWidget, context: AppContext, reach: Figure) -> None:
    card = SourceCard(context, page)
    card.show_figure(replace(reach, evidence=Evidence.REPORTED), SUBJECT, QRect(0, 0, 10, 10))
    assert "Only if you choose to tell it" in words(card)
    assert "What you may say" not in words(card)


def test_a_customer_is_offered_no_sentence(page: QWidget, context: AppContext, reach: Figure) -> None:
    context.audience = "customer"
    card = SourceCard(context, page)
    card.show_figure(reach, SUBJECT, QRect(0, 0, 10, 10))
    assert not card.findChildren(CopyLink)
    assert "What you may say" not in words(card)
