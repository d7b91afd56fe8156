"""The links that copy a sentence, one per language, and how they tell that they did."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.facts.text import LANGUAGES, Text
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import copy_links
from catalogue_app.ui.widgets.copy_links import CopyLinks, languages_of

BOTH = Text("It drives.", "Hij rijdt.")
ALL = Text("It drives.", "Hij rijdt.", "Er fährt.", "Elle roule.", "Va.")


@pytest.fixture
def row(qtbot: QtBot, context: AppContext) -> CopyLinks:
    made = CopyLinks(context, BOTH, "this car")
    qtbot.addWidget(made)
    made.resize(400, 30)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_each_link_copies_its_language_and_only_the_last_says_so(row: CopyLinks, qtbot: QtBot) -> None:
    dutch, english = row.links
    with qtbot.waitSignal(row.copied):
        qtbot.mouseClick(dutch, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == BOTH.nl
    assert (dutch.text(), english.text()) == ("Copied", "Copy in English")
    qtbot.mouseClick(english, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == BOTH.en
    assert (dutch.text(), english.text()) == ("Copy in Dutch", "Copied")


def test_a_screen_reader_hears_it_and_the_link_goes_back(
    row: CopyLinks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(copy_links.QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    dutch = row.links[0]
    assert dutch.accessibleName() == "Copy in Dutch: this car"
    width = dutch.width()
    dutch._back.setInterval(20)
    dutch.setFocus()
    qtbot.keyClick(dutch, Qt.Key.Key_Space)
    assert heard == ["Copied"]
    assert dutch.accessibleName() == "Copied"
    assert not dutch.icon().isNull()
    qtbot.waitUntil(lambda: dutch.text() == "Copy in Dutch")
    assert dutch.accessibleName() == "Copy in Dutch: this car"
    assert dutch.icon().isNull()
    assert dutch.width() == width


def test_a_link_that_goes_while_it_says_copied_takes_its_timer_along(qtbot: QtBot, context: AppContext) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = CopyLinks(context, BOTH, "this car", host)
    link, timer = row.links[0], row.links[0]._back
    link.click()
    assert timer.isActive()
    with qtbot.waitSignal(link.destroyed):
        row.deleteLater()
    assert not shiboken6.isValid(timer)


@pytest.mark.parametrize("window", LANGUAGES)
def test_a_third_language_only_where_the_sentence_exists_in_it(window: str) -> None:
    own = [] if window in ("nl", "en") else [window]
    assert languages_of(ALL, window) == ["nl", "en", *own]
    assert languages_of(BOTH, window) == ["nl", "en"]
