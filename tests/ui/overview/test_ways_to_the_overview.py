"""The showroom overview is opened from the palette by its name and from the menu of the bar, by the dealer only."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.shell.palette import SearchPalette
from catalogue_app.ui.shell.palette_rows import names_the_overview
from catalogue_app.ui.shell.screens import Screens
from catalogue_app.ui.shell.search_field import SearchField
from catalogue_app.ui.shell.view_controls import ViewControls


@pytest.mark.parametrize("text", ["overview", "Showroom ov", "showroomoverzicht", "Übersicht", "affiche"])
def test_it_is_known_by_its_names(text: str) -> None:
    assert names_the_overview(text)


@pytest.mark.parametrize("text", ["", "ove", "opel", "over 400 km", "overview of my life"])
def test_nothing_else_is_taken_for_it(text: str) -> None:
    assert not names_the_overview(text)


@pytest.fixture
def palette(context: AppContext, qtbot: QtBot) -> SearchPalette:
    body = QWidget()
    qtbot.addWidget(body)
    body.resize(1200, 800)
    field = SearchField(context.theme, body)
    made = SearchPalette(context, field, body)
    body.show()
    qtbot.waitUntil(lambda: made._search.search_ready)
    return made


def test_enter_in_the_palette_opens_it(palette: SearchPalette, qtbot: QtBot) -> None:
    field = palette._field
    field.setFocus()
    field.setText("overview")
    palette.ask("overview")
    assert palette.rows.rows[1].text == "Showroom overview of consumption and CO₂"
    with qtbot.waitSignal(palette.overview_chosen):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert not palette.isVisible()


def test_a_customer_is_not_offered_it(context: AppContext, palette: SearchPalette, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.audience_changed):
        context.set_audience("customer")
    palette.ask("overview")
    assert not any(row.overview for row in palette.rows.rows)


def test_the_menu_opens_one_window_which_goes_with_its_screens(context: AppContext, qtbot: QtBot) -> None:
    main = QWidget()
    qtbot.addWidget(main)
    controls = ViewControls(context, main)
    screens = Screens(context, main)
    screens.attach(controls, main)
    action = next(a for a in controls.menu.actions() if "overview" in a.text())
    action.trigger()
    window = screens.overview
    assert window is not None
    action.trigger()
    assert screens.overview is window
    with qtbot.waitSignal(window.read, timeout=10_000):
        pass
    screens.close_overview()
    assert screens.overview is None
