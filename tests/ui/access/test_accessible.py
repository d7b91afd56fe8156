"""A screen reader can say every control of every screen: its name, in Dutch and English, and what it is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.linting.draft import Template
from catalogue_app.ui.answers.page import AnswersPage
from catalogue_app.ui.browse.lineup_view import LineupView
from catalogue_app.ui.browse.page import BrowsePage
from catalogue_app.ui.browse.saved_button import SavedButton
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.sent import Sent
from catalogue_app.ui.model.page import ModelPage
from catalogue_app.ui.printing.adding import MODELS, TRAY
from catalogue_app.ui.printing.page import PrintingPage
from catalogue_app.ui.shell.history import HOME, Place
from catalogue_app.ui.shell.palette import SearchPalette
from catalogue_app.ui.shell.top_bar import TopBar
from catalogue_app.ui.showroom.window import ShowroomWindow
from catalogue_app.ui.widgets import SegmentedControl
from catalogue_app.ui.window import MainWindow
from tests.ui.access.conftest import Settle, page_of
from tests.ui.access.walk import ROLE, faults, name_of, names, walk

COMPARED = (
    "leapmotor/b10/b10-life-pro-max-67-1-kwh",
    "peugeot/3008/e-3008-210-73-kwh",
    "jeep/compass/compass-electric-213-74-kwh",
)
Screen = Callable[[MainWindow, QtBot, Settle], QWidget]


def browse(window: MainWindow) -> BrowsePage:
    window.go(HOME)
    page = page_of(window)
    assert isinstance(page, BrowsePage)
    return page


def view(name: str) -> Screen:
    def show(window: MainWindow, _qtbot: QtBot, settle: Settle) -> QWidget:
        browse(window).show_view(name)
        settle()
        return window

    return show


def overlaid(window: MainWindow, qtbot: QtBot, settle: Settle) -> QWidget:
    page = browse(window)
    page.show_view("scale")
    assert isinstance(page.view, LineupView)
    switch = next(s for s in page.view.findChildren(SegmentedControl) if s.isVisible())
    qtbot.mouseClick(switch.button(switch.keys[1]), Qt.MouseButton.LeftButton)
    settle()
    return window


def all_facets_open(window: MainWindow, _qtbot: QtBot, settle: Settle) -> QWidget:
    facets = browse(window).facets
    for group in facets._groups.values():
        group.show_open(True)
    settle()
    return facets


def no_results(window: MainWindow, _qtbot: QtBot, settle: Settle) -> QWidget:
    browse(window).set_query("zzzqq")
    settle()
    return window


def palette(window: MainWindow, qtbot: QtBot, settle: Settle) -> QWidget:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.findChildren(TopBar)[-1].search, "stla")
    found = window.findChildren(SearchPalette)[-1]
    qtbot.waitUntil(found.isVisible)
    settle()
    return window


def saved_searches(window: MainWindow, _qtbot: QtBot, settle: Settle) -> QWidget:
    page = browse(window)
    page.set_query("electric 7 seats")
    button = page.findChild(SavedButton)
    assert button is not None
    button.menu().aboutToShow.emit()
    next(a for a in button.menu().actions() if a.isEnabled() and not a.isSeparator()).trigger()
    settle()
    return _dialog(window)


def _dialog(window: MainWindow) -> QWidget:
    return next(d for d in window.findChildren(QDialog) if d.isVisible())


def model(model_id: str) -> Screen:
    def show(window: MainWindow, qtbot: QtBot, settle: Settle) -> QWidget:
        page = window._pages.page("model")
        assert isinstance(page, ModelPage)
        with qtbot.waitSignal(page.shown, timeout=10_000):  # with all that is read after the top
            window.go(Place("model", model_id))
        settle()
        return window

    return show


def compare(number: int) -> Screen:
    def show(window: MainWindow, _qtbot: QtBot, settle: Settle) -> QWidget:
        window._context.tray.replace(COMPARED[:number])
        window.go(Place("compare"))
        settle()
        return window

    return show


def tray(*, folded: bool) -> Screen:
    def show(window: MainWindow, _qtbot: QtBot, settle: Settle) -> QWidget:
        window.go(Place("answers"))
        window._context.tray.replace(COMPARED)
        strip = window._tray.strip
        assert strip is not None
        (strip.fold if folded else strip.unfold).click()
        settle()
        return window

    return show


def place(where: Place) -> Screen:
    def show(window: MainWindow, qtbot: QtBot, settle: Settle) -> QWidget:
        window.go(where)
        qtbot.waitUntil(lambda: not window._context.jobs.busy, timeout=15_000)
        settle()
        return window

    return show


def asked(window: MainWindow, qtbot: QtBot, settle: Settle) -> QWidget:
    place(Place("answers", "is the next opel a leapmotor"))(window, qtbot, settle)
    page = page_of(window)
    assert isinstance(page, AnswersPage)
    (box,) = page.boxes
    qtbot.waitUntil(lambda: box.parentWidget().height() >= box.height() > 600)  # with all that unfolds
    return window


def sheet(window: MainWindow, _qtbot: QtBot, settle: Settle) -> QWidget:
    window.go(Place("sheet", COMPARED[0]))
    settle()
    return window


def keys(window: MainWindow, qtbot: QtBot, _settle: Settle) -> QWidget:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    return _dialog(window)


def language_menu(window: MainWindow, _qtbot: QtBot, _settle: Settle) -> QWidget:
    menu = window.findChildren(TopBar)[-1].language.menu()
    menu.popup(window.mapToGlobal(window.rect().center()))
    return menu


def customer_menu(window: MainWindow, _qtbot: QtBot, _settle: Settle) -> QWidget:
    menu = window.findChildren(TopBar)[-1].views.menu
    menu.popup(window.mapToGlobal(window.rect().center()))
    return menu


def customer_view(window: MainWindow, qtbot: QtBot, settle: Settle) -> QWidget:
    window._context.set_audience("customer")
    qtbot.waitUntil(lambda: window._context.audience == "customer", timeout=10_000)
    window.go(Place("model", "leapmotor/b10"))
    settle()
    return window


def customer_screen(window: MainWindow, _qtbot: QtBot, settle: Settle) -> QWidget:
    window.screens.send(Sent("leapmotor/b10"))
    settle()
    assert window.screens.customer is not None
    return window.screens.customer


def print_queue(window: MainWindow, _qtbot: QtBot, settle: Settle) -> QWidget:
    """Sheets of every kind that there is, blocked and asking ones too, with the findings of one unfolded."""
    window._context.tray.replace(COMPARED)
    window.go(Place("sheet"))
    page = page_of(window)
    assert isinstance(page, PrintingPage)
    for key in (TRAY, "ram/1500", "peugeot/208", "peugeot/3008"):
        page._add(key)
    settle()
    for template in (t for t in page.options.tiles if t not in (Template.COMPARE, Template.OVERVIEW)):
        page.options.tiles[template].click()
        settle()
    page.panel.findings.fold.click()
    page.stage.zoom.button("full").click()
    settle()
    return window


def print_adder(window: MainWindow, _qtbot: QtBot, settle: Settle) -> QWidget:
    window._context.tray.replace(COMPARED)
    window.go(Place("sheet"))
    page = page_of(window)
    assert isinstance(page, PrintingPage)
    page.panel.add.click()
    page._add(MODELS)
    settle()
    return window


def letterhead(window: MainWindow, _qtbot: QtBot, settle: Settle) -> QWidget:
    window.go(Place("sheet"))
    page = page_of(window)
    assert isinstance(page, PrintingPage)
    page._open_letterhead()
    settle()
    return _dialog(window)


def price_ages(window: MainWindow, _qtbot: QtBot, settle: Settle) -> QWidget:
    window.go(Place("sheet"))
    page = page_of(window)
    assert isinstance(page, PrintingPage)
    page._open_ages()
    settle()
    return _dialog(window)


SCREENS: dict[str, Screen] = {
    "cards": view("cards"), "table": view("table"), "side by side": view("scale"), "overlaid": overlaid,
    "all facets": all_facets_open, "no results": no_results, "palette": palette, "saved searches": saved_searches,
    "b10": model("leapmotor/b10"), "opel 2028": model("opel/c-suv-2028"), "compare 0": compare(0),
    "skin": place(Place("skin", "leapmotor/b10")), "pair": place(Place("pair", "peugeot/3008 opel/grandland")),
    "atlas": place(Place("atlas")), "answers": place(Place("answers")),
    "asked": asked,
    "component": place(Place("component", "puretech-12-gen3")),
    "compare 3": compare(3), "tray": tray(folded=False), "tray folded": tray(folded=True),
    "print queue": print_queue, "print adder": print_adder, "letterhead": letterhead, "price ages": price_ages,
    "sheet": sheet, "keys": keys, "language": language_menu, "customers": customer_menu,
    "customer view": customer_view, "customer screen": customer_screen,
}  # fmt: skip


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("screen", list(SCREENS))
def test_every_control_can_be_said(
    window: MainWindow, context: AppContext, qtbot: QtBot, settle: Settle, screen: str, lang: str
) -> None:
    if lang != context.lang:
        context.set_language(lang)  # type: ignore[arg-type]
        settle()
    root = SCREENS[screen](window, qtbot, settle)
    assert len(names(root)) > (0 if screen == "customer screen" else 1)
    assert faults(root) == []
    root.close()


def test_what_cannot_be_said_is_found(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    QPushButton(box)
    QPushButton("Named", box)
    painted = QWidget(box)
    painted.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    painted.setAccessibleName("Painted")
    box.show()
    assert faults(box) == [
        "QPushButton in QWidget ('', Button): no name",
        "QWidget in QWidget ('Painted', Client): takes the keyboard and is a Client",
    ]


def test_names_speak_the_language(window: MainWindow, context: AppContext, settle: Settle) -> None:
    """The words of the bars and filters change with the language; a name left in English would stay the same."""
    english = set(names(window.findChildren(TopBar)[-1])) | set(names(browse(window).facets))
    context.set_language("nl")
    settle()
    dutch = set(names(window.findChildren(TopBar)[-1])) | set(names(browse(window).facets))
    alike = ("Showroom", "Segment", "Diesel", "Range extender")
    kept = {name for name in english & dutch if not name.startswith(alike)}
    assert not kept, kept


def test_one_of_several_is_said_to_be_so(window: MainWindow) -> None:
    roles = {name_of(thing): thing.role() for thing in walk(window) if thing.role() is not ROLE.List}
    for name in ("Models", "Compare", "All brands, 72", "Peugeot, 10", "Cards", "To scale"):
        assert roles[name] is ROLE.RadioButton, name
    assert roles["Electric, 56"] is ROLE.CheckBox
    assert roles["Search"] is ROLE.EditableText


def test_a_figure_with_a_source_is_a_button_that_says_it(window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    model("leapmotor/b10")(window, qtbot, settle)
    figures = [thing for thing in walk(page_of(window)) if name_of(thing).startswith("Power: 160 kW")]
    focusable = [thing for thing in figures if thing.state().focusable and thing.role() is not ROLE.Cell]
    assert len(focusable) == 2, "the key figure and the row of the specifications"
    for thing in focusable:
        assert thing.role() is ROLE.Button
        assert "e-auto.pt, Press" in name_of(thing)


def test_a_slider_says_what_it_stands_for(window: MainWindow, qtbot: QtBot) -> None:
    sliders = [thing for thing in walk(browse(window).facets) if thing.role() is ROLE.Slider]
    first = sliders[0]
    before = first.valueInterface().currentValue()
    owner = first.object()
    assert isinstance(owner, QWidget)
    qtbot.keyClick(owner, Qt.Key.Key_Right)
    assert first.valueInterface().currentValue() > before
    assert first.text(QAccessible.Text.Description).startswith("€")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_control_of_the_showroom_can_be_said(
    context: AppContext, request: pytest.FixtureRequest, qtbot: QtBot, settle: Settle, lang: str
) -> None:
    context.set_language(lang)  # type: ignore[arg-type]
    window = request.getfixturevalue("showroom")  # made in that language
    assert isinstance(window, ShowroomWindow)
    assert faults(window) == [], "at rest"
    window.begin()
    settle()
    assert faults(window) == [], "the wall"
    window.tray.replace(COMPARED)
    for name, step in (
        ("a car", lambda: window._open("leapmotor/b10")), ("the comparison", window._compare),
        ("to scale", window._to_scale), ("the PIN", window.ask_pin),
    ):  # fmt: skip
        step()
        settle()
        assert faults(window) == [], name
    window.pad.cancel()
    window._show_menu()
    assert faults(window) == [], "the staff's menu"
    window.menu.hide()
    window.idle_notice.ask()
    assert faults(window) == [], "the warning"
    window.idle_notice.hide()
    window._clean()
    assert faults(window) == [], "cleaning"
