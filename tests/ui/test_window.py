"""The window: bars, the way between pages, keys, and keeping everything over a change of language or theme."""

from datetime import UTC, datetime

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.comparison.kept import kept_of
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.searching import search_in
from catalogue_app.ui.shell.brand_strip import BrandStrip
from catalogue_app.ui.shell.history import HOME, History, Place
from catalogue_app.ui.shell.keys import KeysDialog
from catalogue_app.ui.shell.language_button import LanguageButton
from catalogue_app.ui.shell.notice import Notice
from catalogue_app.ui.shell.palette import SearchPalette
from catalogue_app.ui.shell.top_bar import TopBar
from catalogue_app.ui.theme import load_theme
from catalogue_app.ui.widgets import IconButton, TabButton
from catalogue_app.ui.window import MainWindow


class StubPage(QWidget):
    """A page that writes down what the window asks of it."""

    model_opened = Signal(str)
    compare_opened = Signal()
    sheet_opened = Signal(str)
    back_requested = Signal()
    told = Signal(str)
    brand_changed = Signal(str)
    query_changed = Signal(str)
    shown = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lang = context.lang
        self.calls: list[object] = []
        self.kept: dict[str, object] = {"note": ""}
        self.takes_escape = False
        column = QVBoxLayout(self)
        self.line = QLineEdit(self)
        column.addWidget(self.line)

    def open(self, subject: str) -> None:
        self.calls.append(("open", subject))

    def state(self) -> dict[str, object]:
        return dict(self.kept)

    def restore(self, state: dict[str, object]) -> None:
        self.kept = state

    def neighbour(self, model_id: str, step: int) -> str | None:
        order = ["a/a", "b/b", "c/c"]
        wanted = order.index(model_id) + step
        return order[wanted] if 0 <= wanted < len(order) else None

    def set_query(self, text: str) -> None:
        self.calls.append(("query", text))

    def set_part(self, part: object) -> None:
        self.calls.append(("part", part))

    def set_brand(self, brand: str) -> None:
        self.calls.append(("brand", brand))

    def go_back(self) -> bool:
        return self.takes_escape

    def toggle_compare(self) -> None:
        self.calls.append("compare")

    def print_shown(self) -> None:
        self.calls.append("print")

    def focus_filters(self) -> None:
        self.calls.append("filters")

    def focus_results(self) -> None:
        self.setFocus()


@pytest.fixture
def window(context: AppContext, qtbot: QtBot) -> MainWindow:
    kinds = ("models", "model", "skin", "pair", "atlas", "component", "compare", "sheet")
    made = MainWindow(context, dict.fromkeys(kinds, StubPage))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1400, 800)
    made.show()
    made.show_catalogue()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def page(window: MainWindow) -> StubPage:
    shown = [p for p in window.findChildren(StubPage) if p.isVisible()]
    assert len(shown) == 1
    return shown[0]


def tab(window: MainWindow, word: str) -> TabButton:
    return next(t for t in window.findChildren(TabButton) if t.text() == word)


def test_sections_and_brands_stand_in_the_bars(window: MainWindow) -> None:
    words = [t.accessibleName() for t in window.findChildren(TabButton)]
    assert words[:4] == ["Models", "Technology", "Compare", "Print centre"]
    assert words[4:7] == ["All brands, 8", "Citroën, 1", "Fiat, 1"]
    assert tab(window, "Models").isChecked()


def test_every_control_has_a_name(window: MainWindow) -> None:
    for button in window.findChildren(IconButton):
        assert button.accessibleName()
    assert window.findChild(TopBar).search.accessibleName() == "Search"


def test_clicking_sections_goes_there_and_the_strip_stays_home(window: MainWindow, qtbot: QtBot) -> None:
    strip = window.findChild(BrandStrip)
    assert strip.isVisible()
    qtbot.mouseClick(tab(window, "Compare"), Qt.MouseButton.LeftButton)
    assert window.here == Place("compare")
    assert not strip.isVisible()
    qtbot.mouseClick(tab(window, "Models"), Qt.MouseButton.LeftButton)
    assert window.here == HOME
    assert strip.isVisible()


def test_a_page_leads_on_and_back(window: MainWindow, qtbot: QtBot) -> None:
    page(window).model_opened.emit("opel/o-two")
    assert page(window).calls == [("open", "opel/o-two")]
    assert tab(window, "Models").isChecked()
    page(window).sheet_opened.emit("opel/o-two/x")
    assert tab(window, "Print centre").isChecked()
    page(window).back_requested.emit()
    assert window.here == Place("model", "opel/o-two")
    assert page(window).calls == [("open", "opel/o-two")], "going back must not open it anew"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.here == HOME
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.here == HOME


def test_going_back_to_another_model_finds_it_as_it_was_left(window: MainWindow) -> None:
    page(window).model_opened.emit("a/a")
    page(window).kept = {"scroll": 300}
    page(window).model_opened.emit("b/b")
    page(window).kept = {"scroll": 0}
    window.go_back()
    assert page(window).calls[-1] == ("open", "a/a")
    assert page(window).kept == {"scroll": 300}


def test_brackets_leaf_through_the_models_without_leaving_a_trail(window: MainWindow, qtbot: QtBot) -> None:
    page(window).model_opened.emit("b/b")
    qtbot.keyClick(window, Qt.Key.Key_BracketRight)
    assert window.here == Place("model", "c/c")
    qtbot.keyClick(window, Qt.Key.Key_BracketRight)
    assert window.here == Place("model", "c/c"), "there is none after the last"
    qtbot.keyClick(window, Qt.Key.Key_BracketLeft)
    qtbot.keyClick(window, Qt.Key.Key_BracketLeft)
    assert page(window).calls[-1] == ("open", "a/a")
    window.go_back()
    assert window.here == HOME


def test_a_page_that_chose_another_subject_is_opened_again(window: MainWindow) -> None:
    page(window).sheet_opened.emit("a/a")
    page(window).shown.emit("c/c")
    window.go(HOME)
    page(window).sheet_opened.emit("a/a")
    assert page(window).calls == [("open", "a/a"), ("open", "a/a")]


def test_escape_first_closes_what_the_page_has_open(window: MainWindow, qtbot: QtBot) -> None:
    page(window).model_opened.emit("opel/o-two")
    page(window).takes_escape = True
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.here.kind == "model"


@pytest.mark.parametrize(
    ("key", "modifier", "kind"),
    [
        (Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier, "atlas"),
        (Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier, "compare"),
        (Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier, "sheet"),
        (
            Qt.Key.Key_V,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
            "compare",
        ),
    ],
)
def test_keys_lead_to_the_sections(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, kind: str
) -> None:
    qtbot.keyClick(window, key, modifier)
    assert window.here.kind == kind
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.here == HOME


def test_letters_act_on_the_page_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_V)
    qtbot.keyClick(window, Qt.Key.Key_F)
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert page(window).calls == ["compare", "filters", "print"]


def test_letters_typed_in_a_field_are_letters(window: MainWindow, qtbot: QtBot, context: AppContext) -> None:
    line = page(window).line
    line.setFocus()
    qtbot.keyClicks(line, "vt/f?")
    assert line.text() == "vt/f?"
    assert page(window).calls == []
    assert context.theme.mode == "light"


def test_search_reaches_the_models_page_from_anywhere(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("compare"))
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = window.findChild(TopBar).search
    assert field.hasFocus()
    qtbot.keyClicks(field, "leap")
    assert window.here == Place("compare"), "typing shows what there is; it does not lead away"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.here == HOME
    assert page(window).calls == [("query", "leap")]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert page(window).calls[-1] == ("query", "")
    assert field.text() == ""
    assert window.here == HOME


def palette_of(window: MainWindow, qtbot: QtBot, context: AppContext, typed: str) -> SearchPalette:
    """The palette after typing, its index built."""
    search_in(context.catalogue).warm_search()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.findChild(TopBar).search, typed)
    palette = window.findChild(SearchPalette)
    assert palette.isVisible()
    return palette


def test_a_hit_in_the_search_opens_its_model(window: MainWindow, qtbot: QtBot, context: AppContext) -> None:
    palette_of(window, qtbot, context, "l mini")
    field = window.findChild(TopBar).search
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.here == Place("model", "leapmotor/l-mini")
    assert page(window).calls == [("open", "leapmotor/l-mini")]
    assert page(window).hasFocus()
    assert field.text() == ""


def test_a_version_in_the_search_opens_its_model_with_it_chosen(
    window: MainWindow, qtbot: QtBot, context: AppContext
) -> None:
    palette = palette_of(window, qtbot, context, "l three max")
    number = [row.text for row in palette.rows.rows].index("Leapmotor L Three Max")
    palette.list.clicked.emit(palette.rows.index(number))
    assert window.here == Place("model", "leapmotor/l-three")
    assert page(window).kept == {"model": "leapmotor/l-three", "variant": "leapmotor/l-three/l-three-max"}


def test_a_code_in_the_search_opens_its_comparison(window: MainWindow, qtbot: QtBot, context: AppContext) -> None:
    model = context.catalogue.model("leapmotor/l-three")
    columns = [(model, variant) for variant in model.variants[:2]]
    kept = kept_of(columns, "Family car", datetime(2026, 3, 2, tzinfo=UTC), "2026-03-01", baseline=columns[1][1].id)
    code = context.kept_desk.shelf.give_out(kept).short
    palette_of(window, qtbot, context, code)
    field = window.findChild(TopBar).search
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.here == Place("compare"))
    assert context.tray.ids == kept.ids
    assert context.tray.baseline == kept.baseline
    assert context.kept_desk.before == kept
    assert field.text() == ""


def test_a_part_in_the_search_opens_its_page(window: MainWindow, qtbot: QtBot, context: AppContext) -> None:
    palette_of(window, qtbot, context, "leap x")
    field = window.findChild(TopBar).search
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.here == Place("component", "platform/leap")
    assert page(window).calls == [("open", "platform/leap")]
    assert field.text() == ""


def test_escape_closes_the_search_before_anything_else(window: MainWindow, qtbot: QtBot, context: AppContext) -> None:
    page(window).model_opened.emit("opel/o-two")
    palette = palette_of(window, qtbot, context, "opel")
    field = window.findChild(TopBar).search
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert field.text() == "opel"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert window.here == Place("model", "opel/o-two")


def test_enter_in_the_search_field_goes_to_the_results_at_once(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Slash)
    field = window.findChild(TopBar).search
    qtbot.keyClicks(field, "opel")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page(window).calls == [("query", "opel")]
    assert page(window).hasFocus()


def test_the_page_can_drop_search_and_brand(window: MainWindow, qtbot: QtBot) -> None:
    field = window.findChild(TopBar).search
    qtbot.keyClicks(field, "opel")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page(window).calls == [("query", "opel")]
    qtbot.mouseClick(tab(window, "Opel"), Qt.MouseButton.LeftButton)
    assert page(window).calls[-1] == ("brand", "Opel")
    page(window).query_changed.emit("")
    page(window).brand_changed.emit("")
    assert field.text() == ""
    assert tab(window, "All brands").isChecked()


def choose_language(qtbot: QtBot, button: LanguageButton, name: str) -> None:
    """Choose with the keyboard only: open the menu, walk down to the name, Enter."""
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    menu = button.menu()
    qtbot.waitUntil(menu.isVisible)
    for _ in menu.actions():
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        if menu.activeAction().text() == name:
            break
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def test_the_language_button_names_every_language_in_its_own_words(window: MainWindow) -> None:
    button = window.findChild(TopBar).language
    assert (button.text(), button.accessibleName()) == ("EN", "Language: English")
    assert min(button.width(), button.height()) >= 40
    actions = button.menu().actions()
    assert [a.text() for a in actions] == ["Nederlands", "English", "Deutsch", "Français", "Italiano"]
    assert [a.text() for a in actions if a.isChecked()] == ["English"]


@pytest.mark.parametrize(
    ("name", "lang", "models"),
    [("Deutsch", "de", "Modelle"), ("Français", "fr", "Modèles"), ("Italiano", "it", "Modelli")],
)
def test_another_language_is_there_at_once(
    window: MainWindow, qtbot: QtBot, context: AppContext, name: str, lang: str, models: str
) -> None:
    choose_language(qtbot, window.findChild(TopBar).language, name)
    assert context.lang == lang
    assert tab(window, models).isChecked()
    bar = window.findChildren(TopBar)[-1]
    assert bar.language.text() == lang.upper()
    assert [a.text() for a in bar.language.menu().actions() if a.isChecked()] == [name]
    assert QLocale().name()[:2] == lang
    # Qt's own words come along: the button of a message box.
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "Cancel" not in box.button(QDialogButtonBox.StandardButton.Cancel).text()
    context.set_language("en")


def test_language_and_theme_keep_where_the_user_is(window: MainWindow, qtbot: QtBot, context: AppContext) -> None:
    field = window.findChild(TopBar).search
    qtbot.keyClicks(field, "leap")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert ("query", "leap") in page(window).calls
    page(window).model_opened.emit("leapmotor/l-mini")
    page(window).kept = {"note": "scrolled"}
    before = page(window)
    bar = window.findChild(TopBar)
    choose_language(qtbot, bar.language, "Nederlands")
    wait_for_page(window, qtbot)
    window.activateWindow()  # the offscreen platform does not do so when a menu closes
    qtbot.waitUntil(window.isActiveWindow)
    after = page(window)
    assert after is not before
    assert after.lang == "nl"
    assert after.kept == {"note": "scrolled"}
    assert after.calls == [("open", "leapmotor/l-mini")]
    assert tab(window, "Modellen").isChecked()
    assert window.findChildren(TopBar)[-1].search.text() == "leap"
    qtbot.keyClick(window, Qt.Key.Key_T)
    assert context.theme is load_theme("dark")
    wait_for_page(window, qtbot)
    assert page(window).kept == {"note": "scrolled"}
    context.set_language("en")


def wait_for_page(window: MainWindow, qtbot: QtBot) -> None:
    """After a change of language or theme the page in sight comes in a turn of its own."""
    qtbot.waitUntil(lambda: len(window.findChildren(StubPage)) == 1)


def test_pages_out_of_sight_are_made_again_only_when_shown(
    window: MainWindow, context: AppContext, qtbot: QtBot
) -> None:
    page(window).kept = {"note": "home"}
    page(window).model_opened.emit("a/a")
    old = page(window)
    context.set_theme_mode("dark")
    assert not shiboken6.isValid(old)
    wait_for_page(window, qtbot)
    window.go_back()
    assert page(window).kept == {"note": "home"}
    context.set_theme_mode("light")
    context.set_theme_mode("dark")
    window.go(Place("model", "a/a"))
    assert page(window).calls == [("open", "a/a")]


def test_a_refused_version_is_told(window: MainWindow, context: AppContext) -> None:
    context.tray.replace(str(n) for n in range(6))
    context.tray.add("seventh")
    notice = window.findChild(Notice)
    assert notice.isVisible()
    assert notice.text == "The comparison is full: 6 versions at most."
    assert window.rect().contains(notice.geometry())


def test_the_compare_button_counts(window: MainWindow, context: AppContext, qtbot: QtBot) -> None:
    from catalogue_app.ui.shell.compare_button import CompareButton

    button = window.findChild(CompareButton)
    context.tray.add("a")
    assert button.accessibleName() == "Compare, 1 version"
    context.tray.add("b")
    assert button.accessibleName() == "Compare, 2 versions"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.here == Place("compare")


def test_the_key_sheet_opens_and_frees_itself(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(KeysDialog)
    assert dialog.isVisible()
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Add to or remove from the comparison" in words
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QDialog) is None)


def test_the_brand_strip_scrolls_when_it_does_not_fit(context: AppContext, qtbot: QtBot) -> None:
    strip = BrandStrip([(f"Brand number {n}", n) for n in range(20)], context.theme)
    qtbot.addWidget(strip)
    strip.resize(700, 52)
    strip.show()
    left, right = strip.findChildren(IconButton)
    assert right.isVisible()
    assert not left.isEnabled()
    qtbot.mouseClick(right, Qt.MouseButton.LeftButton)
    assert left.isEnabled()
    strip.show_brand("Brand number 19")
    last = strip.findChildren(TabButton)[-1]
    assert strip.rect().contains(last.mapTo(strip, last.rect().center()))
    strip.resize(5000, 52)
    qtbot.waitUntil(lambda: not right.isVisible())


def test_arrows_walk_along_the_strip_and_space_chooses(window: MainWindow, qtbot: QtBot) -> None:
    first = tab(window, "All brands")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert tab(window, "Citroën").hasFocus()
    assert page(window).calls == []
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert page(window).calls == [("brand", "Citroën")]


def test_size_is_remembered(window: MainWindow, context: AppContext, qtbot: QtBot) -> None:
    window.resize(1024, 700)  # higher would not fit on the small screen of the offscreen platform
    window.close()
    again = MainWindow(context, {})
    qtbot.addWidget(again)
    assert again.height() == 700


def test_history_takes_the_same_place_twice_as_one_step() -> None:
    history = History()
    history.go(Place("model", "a"))
    history.go(Place("model", "a"))
    assert history.last_of("model") == Place("model", "a")
    assert history.back() == HOME
    assert history.back() == HOME
    assert history.last_of("sheet") is None
