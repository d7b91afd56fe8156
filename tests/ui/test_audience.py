"""Customer view: what the window shows changes below the screens, and the dealer's controls go."""

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Model
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.shell.view_controls import ViewControls
from catalogue_app.ui.widgets import IconButton
from catalogue_app.ui.window import MainWindow
from tests.ui.fakes import MODELS, FakeCatalogue
from tests.ui.test_window import StubPage

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


def reported(model: Model) -> Model:
    """The model with every price only reported."""
    variants = tuple(
        replace(v, figures={k: replace(f, evidence=Evidence.REPORTED) if k == "price" else f
                            for k, f in v.figures.items()})
        for v in model.variants
    )  # fmt: skip
    return replace(model, variants=variants)


@pytest.fixture
def catalogue() -> FakeCatalogue:
    return FakeCatalogue(tuple(reported(m) if m.id == "peugeot/p-one" else m for m in MODELS))


@pytest.fixture
def window(context: AppContext, qtbot: QtBot) -> MainWindow:
    kinds = ("models", "model", "skin", "pair", "atlas", "component", "compare", "sheet")
    made = MainWindow(context, dict.fromkeys(kinds, StubPage))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1600, 900)
    made.show()
    made.show_catalogue()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def views(window: MainWindow) -> ViewControls:
    found = [v for v in window.findChildren(ViewControls) if v.isVisible()]
    assert len(found) == 1
    return found[0]


def to_customer(context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.audience_changed):
        context.set_audience("customer")


def price_of_first(context: AppContext) -> object:
    return context.catalogue.cards()[0].price_from


def test_a_customer_gets_the_public_form(context: AppContext, qtbot: QtBot) -> None:
    assert price_of_first(context) is not None
    assert context.absent.en == "no source"
    to_customer(context, qtbot)
    assert price_of_first(context) is None
    assert context.absent.en == "ask us"
    context.set_audience("dealer")
    assert price_of_first(context) is not None


def test_reports_are_shown_by_the_dealers_choice_and_it_is_remembered(
    context: AppContext, qtbot: QtBot, settings: QSettings, catalogue: FakeCatalogue
) -> None:
    with qtbot.waitSignal(context.release_changed):
        context.set_with_reports(True)
    to_customer(context, qtbot)
    assert price_of_first(context) is not None
    again = AppContext(settings, catalogue)
    assert again.with_reports
    again.deleteLater()
    with qtbot.waitSignal(context.audience_changed):
        context.set_with_reports(False)
    assert price_of_first(context) is None


def test_going_back_at_once_is_never_overtaken(context: AppContext, qtbot: QtBot) -> None:
    context.set_audience("customer")
    context.set_audience("dealer")
    context.jobs.drain()
    assert context.audience == "dealer"


def test_another_catalogue_has_another_public_form(context: AppContext) -> None:
    before = context.public_catalogue
    context.catalogue = FakeCatalogue(MODELS[:1])
    assert context.public_catalogue is not before
    assert len(context.public_catalogue.cards()) == 1


def test_before_the_catalogue_is_open_there_is_none(settings: QSettings, qtbot: QtBot) -> None:
    empty = AppContext(settings)
    for name in ("catalogue", "public_catalogue"):
        with pytest.raises(AttributeError, match="not open"):
            getattr(empty, name)
    empty.deleteLater()


def test_less_motion_is_remembered(context: AppContext, settings: QSettings) -> None:
    context.set_reduced_motion(True)
    assert context.reduced_motion
    settings.sync()
    stored = QSettings(settings.fileName(), QSettings.Format.IniFormat)
    again = AppContext(stored)
    assert again.reduced_motion
    again.set_reduced_motion(False)
    assert not again.reduced_motion
    again.deleteLater()


def test_the_button_changes_the_view_and_dealer_controls_go(
    window: MainWindow, context: AppContext, qtbot: QtBot
) -> None:
    before = views(window)
    assert before.showroom.isVisible()
    assert before.more.isVisible()
    with qtbot.waitSignal(context.audience_changed):
        qtbot.mouseClick(before.customer, Qt.MouseButton.LeftButton)
    now = views(window)
    assert now.customer.isChecked()
    assert not now.showroom.isVisible()
    assert not now.more.isVisible()
    shown = [b.accessibleName() for b in window.findChildren(IconButton) if b.isVisible()]
    assert "Keyboard (F1)" not in shown
    qtbot.mouseClick(now.customer, Qt.MouseButton.LeftButton)
    assert context.audience == "dealer"
    assert views(window).showroom.isVisible()


def test_the_key_changes_the_view(window: MainWindow, context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.audience_changed):
        qtbot.keyClick(window, Qt.Key.Key_C)
    assert context.audience == "customer"


def test_a_customer_cannot_enter_showroom_or_send(window: MainWindow, context: AppContext, qtbot: QtBot) -> None:
    to_customer(context, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    context.tray.add(MODELS[0].variants[0].id)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert context.jobs.drain()
    assert window.screens.customer is None
    assert window.screens.showroom is None


def test_words_go_where_there_is_no_room(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1600, 800)
    qtbot.waitUntil(lambda: views(window).showroom.text() == "Showroom")
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: views(window).showroom.text() == "")
    assert views(window).showroom.accessibleName() == "Showroom"
    assert views(window).customer.accessibleName() == "Customer view"
    bar = views(window).parentWidget()
    assert isinstance(bar, QWidget)
    assert bar.layout().minimumSize().width() <= 1024


def test_the_menu_chooses_reports_and_motion(window: MainWindow, context: AppContext, qtbot: QtBot) -> None:
    menu = views(window).menu
    actions: dict[str, QAction] = {a.text().split("\t")[0]: a for a in menu.actions() if a.text()}
    assert not actions["Show customers reported figures too, each with its mark"].isChecked()
    with qtbot.waitSignal(context.release_changed):
        actions["Show customers reported figures too, each with its mark"].trigger()
    actions["Less motion"].trigger()
    assert context.reduced_motion
    assert context.with_reports


def test_nothing_of_the_other_screens_is_imported_at_the_start() -> None:
    import subprocess

    code = (
        "import sys, catalogue_app.ui.app; "
        "print([m for m in sys.modules if '.ui.showroom' in m or '.ui.customer' in m or 'origin.public' in m])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
