"""The sheet of keys is complete and true: what is registered is listed, and what is listed works."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.facts.text import LANGUAGES, Lang
from catalogue_app.selection.query import parse
from catalogue_app.selection.wishes import Selection
from catalogue_app.ui.browse.saved_dialog import SavedDialog
from catalogue_app.ui.browse.saved_searches import SavedSearches
from catalogue_app.ui.compare.page import ComparePage
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.window import CustomerWindow
from catalogue_app.ui.model.page import ModelPage
from catalogue_app.ui.model.variants import VariantsTable
from catalogue_app.ui.shell.history import Place
from catalogue_app.ui.shell.keys import KeyRow, KeysDialog, shown_key
from catalogue_app.ui.showroom.window import ShowroomWindow
from catalogue_app.ui.widgets import Chip, SourceCard
from catalogue_app.ui.window import MainWindow
from tests.ui.access.conftest import Settle, page_of
from tests.ui.access.test_accessible import COMPARED, browse, model

# What a view does with keys itself, without a shortcut. `test_a_key_of_a_view_works` presses every one of them.
OF_VIEWS = {
    "Tab", "Shift+Tab", "Left", "Up", "Right", "Down", "Return", "Home", "End", "S", "Space", "O", "Ctrl+Left",
    "Ctrl+Right", "Del", "F2", "+", "B", "H", "N", "Shift+N", "Menu", "Shift+F10",
}  # fmt: skip


def listed(dialog: KeysDialog) -> set[str]:
    return {key for group in dialog.groups for row in group.rows for key in row.keys}


def registered(*windows: QWidget) -> set[str]:
    return {shortcut.key().toString() for window in windows for shortcut in window.findChildren(QShortcut)}


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> KeysDialog:
    qtbot.keyClick(window, Qt.Key.Key_Question)
    found = window.findChild(KeysDialog)
    assert found is not None
    return found


def test_every_shortcut_is_listed_and_every_other_key_is_a_views(
    window: MainWindow, sheet: KeysDialog, showroom: ShowroomWindow, context: AppContext, qtbot: QtBot
) -> None:
    for kind in ("models", "model", "compare", "sheet"):
        window._pages.page(kind)  # type: ignore[arg-type]
    customer = CustomerWindow(context)
    qtbot.addWidget(customer)
    found = registered(window, showroom, customer)
    assert len(found) >= 22
    assert found == {QKeySequence(key).toString() for key in listed(sheet) - OF_VIEWS}
    assert listed(sheet) >= OF_VIEWS


def test_a_customer_is_told_what_a_customer_may_use(context: AppContext, qtbot: QtBot) -> None:
    context.audience = "customer"
    dialog = KeysDialog(context)
    qtbot.addWidget(dialog)
    assert not listed(dialog) & {"C", "F11", "Ctrl+Shift+K", "Ctrl+Alt+L", "F2"}
    assert {"Ctrl+K", "V", "F1", "S"} <= listed(dialog)
    assert all(not row.staff for group in dialog.groups for row in group.rows)
    context.audience = "dealer"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sheet_fits_the_least_window_in_two_columns(context: AppContext, qtbot: QtBot, lang: Lang) -> None:
    context.set_language(lang)
    dialog = KeysDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.width() <= 1024
    assert dialog.height() <= 600
    chips = dialog.findChildren(Chip)
    assert len({chip.mapTo(dialog, chip.rect().topLeft()).x() > dialog.width() / 2 for chip in chips}) == 2
    assert all(chip.width() >= chip.sizeHint().width() for chip in chips)
    context.set_language("en")


def test_keys_are_called_as_on_the_keyboard_of_the_language(context: AppContext) -> None:
    assert [shown_key(key) for key in ("Ctrl+Shift+V", "Return", "Ctrl+Left", "+", "/")] == [
        "Ctrl Shift V", "Enter", "Ctrl ←", "+", "/",
    ]  # fmt: skip
    context.set_language("de")
    assert shown_key("Ctrl+K") == "Strg K"
    assert shown_key("Del") == "Entf"
    context.set_language("en")


def test_a_row_is_said_with_its_keys(sheet: KeysDialog) -> None:
    names = [label.accessibleName() for label in sheet.findChildren(QWidget) if label.accessibleName()]
    assert "Search: Ctrl K, /" in names
    assert KeyRow(("Esc",), "Back, close").words in " ".join(names)


# -- keys of views


Check = Callable[[MainWindow, QtBot, Settle], None]


def _cards(window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    """Arrows, Home and End move in the cards; Enter opens; Tab goes on and Shift+Tab comes back."""
    grid = browse(window).grid
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    rows = [grid.currentIndex().row()]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(grid, key)
        rows.append(grid.currentIndex().row())
    across = rows[2] - rows[1]
    assert rows == [0, 1, 1 + across, 1, 0, grid.model().rowCount() - 1, 0]
    assert across > 1
    qtbot.keyClick(grid, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    before = QApplication.focusWidget()
    assert before is not grid
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert grid.hasFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert window.here.kind == "model"


def _table(window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    """The same in the table."""
    browse(window).show_view("table")
    settle()
    view = browse(window).view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    table = QApplication.focusWidget()
    assert table is not None
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.here == Place("model", "abarth/600e")


def _versions(window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    """Space compares the version, O orders by the column, S opens the source and S again goes to its link."""
    model("leapmotor/b10")(window, qtbot, settle)
    page = page_of(window)
    assert isinstance(page, ModelPage)
    table = page.findChild(VariantsTable)
    assert table is not None
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert len(window._context.tray.ids) == 1
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert not window._context.tray.ids
    for _ in range(3):
        qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_O)
    assert table.horizontalHeader().sortIndicatorSection() == 3
    qtbot.keyClick(table, Qt.Key.Key_S)
    assert any(card.isVisible() for card in window.findChildren(SourceCard))


def _comparison(window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    """S opens the source, Ctrl with an arrow moves the car, Delete takes it out."""
    tray = window._context.tray
    tray.replace(COMPARED)
    window.go(Place("compare"))
    settle()
    page = page_of(window)
    assert isinstance(page, ComparePage)
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.table, Qt.Key.Key_S)
    assert page._watch.is_open
    qtbot.keyClick(page.table, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert tray.ids == (COMPARED[1], COMPARED[0], COMPARED[2])
    qtbot.keyClick(page.table, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert tray.ids == COMPARED
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert tray.ids == COMPARED[1:]


def _saved(window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    """F2 edits a name, Delete deletes it, Enter shows it."""
    saved = SavedSearches(window._context.settings)
    asked = parse("electric")
    for name in ("one", "two"):
        saved.save(name, Selection().with_search("electric", (), asked.limits))
    dialog = SavedDialog(window._context, saved, Selection(), "", window)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.names.setFocus(Qt.FocusReason.TabFocusReason)
    dialog.names.setCurrentRow(0)
    qtbot.keyClick(dialog.names, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "three")
    qtbot.keyPress(editor, Qt.Key.Key_Return)  # the editor is gone before the key comes up
    qtbot.waitUntil(lambda: "three" in saved.names)
    qtbot.keyClick(dialog.names, Qt.Key.Key_Delete)
    assert len(saved.names) == 1
    with qtbot.waitSignal(dialog.chosen):
        qtbot.keyClick(dialog.names, Qt.Key.Key_Return)


def _tray(window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    """Arrows, B and Delete in the tray at the bottom; the menu key and Shift+F10 in the tray and in the cards."""
    tray = window._context.tray
    tray.replace(COMPARED)
    settle()
    strip = window._tray.strip
    assert strip is not None
    first, second, _third = strip.row.slots
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.keyClick(second, Qt.Key.Key_B)
    assert tray.baseline == COMPARED[1]
    qtbot.keyClick(second, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert tray.ids == (COMPARED[1], COMPARED[0], COMPARED[2])
    qtbot.keyClick(second, Qt.Key.Key_Delete)
    assert tray.ids == (COMPARED[0], COMPARED[2])
    grid = browse(window).grid
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
    for key, held in ((Qt.Key.Key_Menu, none), (Qt.Key.Key_F10, shift)):
        for widget in (first, grid):
            qtbot.keyClick(widget, key, held)
            menu = QApplication.activePopupWidget()
            assert menu is not None
            menu.close()


@pytest.mark.parametrize(
    "check", [_cards, _table, _versions, _comparison, _saved, _tray], ids=lambda check: check.__name__
)
def test_a_key_of_a_view_works(window: MainWindow, qtbot: QtBot, settle: Settle, check: Check) -> None:
    check(window, qtbot, settle)


def test_the_keys_of_the_comparison_and_of_the_customers_screen_work(
    window: MainWindow, qtbot: QtBot, settle: Settle, context: AppContext
) -> None:
    context.tray.replace(COMPARED[:2])
    window.go(Place("compare"))
    settle()
    page = page_of(window)
    assert isinstance(page, ComparePage)
    rows = page.table.model().rowCount()
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.table, Qt.Key.Key_D)
    assert page.table.model().rowCount() < rows
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert window.screens.customer is not None
    screen = window.screens.customer
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    before = screen.isFullScreen()
    qtbot.keyClick(screen, Qt.Key.Key_F11)
    assert screen.isFullScreen() is not before
