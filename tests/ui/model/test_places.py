"""The sections use the width of the screen, never cover each other and never lose a word."""

import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.places import places_for
from catalogue_app.ui.model.prose import Prose, ProseColumns
from catalogue_app.ui.model.shares import shares
from catalogue_app.ui.model.writing import Writer
from tests.ui.fakes import statement

NAMES = ("hero", "keys", "variants", "specs", "summary", "siblings", "story")
LONG = "A sentence that goes on for a while, so that it takes several lines. " * 6


class Block(QWidget):
    """A section that is higher where it is narrower."""

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's own name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's own name
        return 400_000 // width


@pytest.fixture
def sections(qtbot: QtBot) -> dict[str, QWidget]:
    host = QWidget()
    qtbot.addWidget(host)
    return {name: Block(host) for name in NAMES}


@pytest.mark.parametrize("width", [1000, 1366, 1600, 2099, 2100, 2560, 3840])
def test_sections_stand_apart_inside_the_page(sections: dict[str, QWidget], width: int) -> None:
    places = places_for(width, sections)
    assert set(places.rects) == set(NAMES)
    rects = list(places.rects.values())
    assert all(QRect(0, 0, width, places.height).contains(rect) for rect in rects)
    pairs = [(a, b) for n, a in enumerate(rects) for b in rects[n + 1 :]]
    assert not any(a.intersects(b) for a, b in pairs)


def test_a_wide_screen_shows_the_specifications_beside_the_drawing(sections: dict[str, QWidget]) -> None:
    narrow, wide = places_for(1600, sections).rects, places_for(2560, sections).rects
    assert narrow["specs"].top() > narrow["variants"].bottom()
    assert wide["specs"].top() == wide["hero"].top()
    assert wide["specs"].left() > wide["keys"].right()
    assert places_for(2560, sections).height < places_for(1600, sections).height


def test_blocks_fill_columns_in_order_with_the_highest_as_low_as_can_be() -> None:
    assert shares([5, 5, 5, 5], 2) == [range(2), range(2, 4)]
    assert shares([9, 1, 1, 1], 3) == [range(1), range(1, 4)]
    assert shares([3], 4) == [range(1)]


def told(writer: Writer) -> None:
    writer.statement(statement("x", LONG), "Lead", above=8, ruled=7)


@pytest.mark.parametrize("width", [420, 900, 1400, 1900])
def test_columns_are_as_high_as_their_words(qtbot: QtBot, context: AppContext, width: int) -> None:
    columns = ProseColumns(context, "Statements", [(4, told)] * 5)
    qtbot.addWidget(columns)
    columns.resize(width, columns.heightForWidth(width))
    columns.show()
    shown = [prose for prose in columns.findChildren(Prose) if prose.isVisible()]
    assert len(shown) == max(1, min(4, (width + 40) // 440))
    assert sum(prose.toPlainText().count("Lead") for prose in shown) == 5
    heights = [prose.document().size().height() for prose in shown]
    assert max(heights) <= columns.height() <= max(heights) + 2


def test_a_source_opens_by_keyboard(qtbot: QtBot, context: AppContext, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    prose = Prose(context, "Statements")
    qtbot.addWidget(prose)
    prose.write([told])
    prose.resize(600, prose.heightForWidth(600))
    prose.show()
    prose.activateWindow()
    qtbot.waitUntil(prose.isActiveWindow)
    prose.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(prose, Qt.Key.Key_Tab)
    qtbot.keyClick(prose, Qt.Key.Key_Return)
    assert opened == [QUrl("https://example.invalid/a")]
    assert prose.accessibleName() == "Statements"
