"""The strip in the window: where it leads, what stays over a change of theme, and the other places to drop."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.searching import search_in
from catalogue_app.ui.shell.compare_button import CompareButton
from catalogue_app.ui.shell.history import Place
from catalogue_app.ui.shell.palette import SearchPalette
from catalogue_app.ui.shell.search_field import SearchField
from catalogue_app.ui.tray_strip.strip import TrayStrip
from catalogue_app.ui.version_drag import dropped_version, version_mime
from catalogue_app.ui.window import MainWindow

ONE, TWO = "peugeot/p-one/p-one-electric", "opel/o-two/o-two-hybrid"


class StubPage(QWidget):
    """A page that can be opened and takes the keyboard."""

    model_opened = Signal(str)

    def __init__(self, _context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def open(self, _subject: str) -> None:
        """Nothing to show."""

    def focus_results(self) -> None:
        self.setFocus()


@pytest.fixture
def window(context: AppContext, qtbot: QtBot) -> MainWindow:
    made = MainWindow(context, dict.fromkeys(("models", "model", "compare", "sheet", "atlas"), StubPage))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.show_catalogue()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    context.tray.replace((ONE, TWO), TWO)
    return made


def strip(window: MainWindow) -> TrayStrip:
    found = window._tray.strip
    assert found is not None
    return found


def test_it_leads_to_the_pages_and_steps_back_for_the_comparison(window: MainWindow, qtbot: QtBot) -> None:
    assert strip(window).isVisible()
    slot = strip(window).row.slots[1]
    slot.setFocus()
    qtbot.keyClick(slot, Qt.Key.Key_Return)
    assert window.here == Place("model", "opel/o-two")
    assert strip(window).isVisible()
    strip(window).sheet_opened.emit(TWO)
    assert window.here == Place("sheet", TWO)
    qtbot.mouseClick(strip(window).compare, Qt.MouseButton.LeftButton)
    assert window.here == Place("compare")
    assert not strip(window).isVisible()


def test_it_stands_again_after_another_theme_or_language(window: MainWindow, context: AppContext, qtbot: QtBot) -> None:
    before = strip(window)
    context.set_theme_mode("dark")
    qtbot.waitUntil(lambda: window._tray.strip not in (None, before))
    assert [slot.variant_id for slot in strip(window).row.slots] == [ONE, TWO]
    assert strip(window).row.slots[1].is_baseline
    context.set_language("nl")
    qtbot.waitUntil(lambda: len(window.findChildren(TrayStrip)) == 1 and strip(window).isVisible())


def test_emptying_can_be_undone(window: MainWindow, context: AppContext, qtbot: QtBot) -> None:
    qtbot.mouseClick(strip(window).empty, Qt.MouseButton.LeftButton)
    assert context.tray.ids == ()
    assert not strip(window).isVisible()
    notice = window._notice
    assert notice.text == "The comparison is empty."
    assert notice.button.text() == "Undo"
    assert notice.button.hasFocus()
    assert not notice.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    context.tray.add("fiat/f-five/f-five-hybrid")
    qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    assert context.tray.ids == (ONE, TWO, "fiat/f-five/f-five-hybrid")
    assert context.tray.baseline == TWO
    assert not notice.isVisible()


def test_a_later_notice_has_no_button_and_stands_above_the_strip(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(strip(window).empty, Qt.MouseButton.LeftButton)
    window._notice.button.click()
    window.tell("Something else.")
    assert not window._notice.button.isVisible()
    assert window._notice.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert window._notice.geometry().bottom() < strip(window).mapTo(window, QPoint(0, 0)).y()


def test_a_free_place_leads_to_the_models(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("atlas"))
    qtbot.mouseClick(strip(window).row.ghosts, Qt.MouseButton.LeftButton)
    assert window.here.kind == "models"
    assert "V" in window._notice.text


def test_the_button_in_the_bar_takes_versions(window: MainWindow, context: AppContext) -> None:
    button, mime = window.findChild(CompareButton), version_mime("fiat/f-five/f-five-hybrid")
    held, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = button.rect().center()
    entered = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, held, none)
    QApplication.sendEvent(button, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(button, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, held, none))
    assert context.tray.ids == (ONE, TWO, "fiat/f-five/f-five-hybrid")
    assert not button.isDown()


def test_a_hit_of_the_search_is_dragged_and_the_palette_makes_room(
    context: AppContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    search_in(context.catalogue).warm_search()
    body = QWidget()
    qtbot.addWidget(body)
    body.resize(1000, 760)
    field = SearchField(context.theme, body)
    palette = SearchPalette(context, field, body)
    body.show()
    body.activateWindow()
    qtbot.waitUntil(body.isActiveWindow)
    field.setFocus()
    carried: list[object] = []
    monkeypatch.setattr(
        "catalogue_app.ui.version_drag.QDrag.exec",
        lambda drag, _actions: carried.append((dropped_version(drag.mimeData()), palette.isVisible())),
    )
    palette.ask("o two")
    row = next(n for n, r in enumerate(palette.rows.rows) if r.found is not None)
    viewport, at = palette.list.viewport(), palette.list.visualRect(palette.rows.index(row)).center()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(viewport, at + QPoint(2, 2))
    assert carried == []
    qtbot.mouseMove(viewport, at + QPoint(80, 60))
    assert carried == [("opel/o-two/o-two-electric", False)]
