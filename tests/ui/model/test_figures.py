"""Every figure of the page reads in both units and answers who says so: by pointer, key and finger."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Model
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.figure_row import FigureRow
from catalogue_app.ui.model.figure_words import converted, words_of
from catalogue_app.ui.model.key_figures import FigureTile
from catalogue_app.ui.model.marks import Marks, marks_of
from catalogue_app.ui.model.page import ModelPage
from catalogue_app.ui.model.variants import VariantsTable
from catalogue_app.ui.model.variants_model import CONSUMPTION, NAME, POWER, PRICE, RANGE
from catalogue_app.ui.widgets import SourceCard
from tests.ui.fakes import MODELS, OTHER_SOURCE, FakeCatalogue, figure

Open = Callable[[str], ModelPage]


def with_consumption() -> tuple[Model, ...]:
    """The invented models; the first version of the first one is a plug-in with both kinds of consumption."""
    first, *rest = MODELS
    electric = figure("consumption_kwh_100km", (15.4, 20), "kWh/100 km", test="WLTP")
    fuel = replace(figure("consumption_l_100km", 0.9, "l/100 km", test="WLTP"), source=OTHER_SOURCE)
    version = first.variants[0]
    figures = {**version.figures, electric.key: electric, fuel.key: fuel}
    return replace(first, variants=(replace(version, figures=figures), *first.variants[1:])), *rest


@pytest.fixture
def catalogue() -> FakeCatalogue:
    return FakeCatalogue(with_consumption())


@pytest.fixture
def table(qtbot: QtBot, context: AppContext) -> Iterator[VariantsTable]:
    page = ModelPage(context)
    qtbot.addWidget(page)
    page.resize(1600, 1000)
    page.show()
    with qtbot.waitSignal(page.shown):
        page.show_model("peugeot/p-one")
    found = page.findChild(VariantsTable)
    assert isinstance(found, VariantsTable)
    yield found
    page.hide()  # and with this line the page lives as long as the test


def page_of(table: VariantsTable) -> ModelPage:
    page = table.window()
    assert isinstance(page, ModelPage)
    return page


def card_words(table: VariantsTable) -> str:
    card = page_of(table).findChild(SourceCard)
    if not isinstance(card, SourceCard) or not card.isVisible():
        return ""
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def point_in(table: VariantsTable, row: int, column: int, share: float = 0.3) -> QPoint:
    rect = table.visualRect(table.model().index(row, column))
    return QPoint(rect.left() + 12, rect.top() + round(rect.height() * share))


def test_consumption_power_and_range_read_in_the_other_unit_too() -> None:
    assert converted(figure("consumption_l_100km", 5.2, "l/100 km"), "nl") == "19,2 km/l"
    assert converted(figure("consumption_kwh_100km", (15.4, 20), "kWh/100 km"), "en") == "5.0 – 6.5 km/kWh"
    assert converted(figure("power_kw", 115, "kW"), "nl") == "156 pk"
    assert converted(figure("range_wltp_km", 400, "km"), "nl") == ""


def test_a_rumour_is_named_without_its_value(context: AppContext) -> None:
    rumour = replace(figure("range_wltp_km", 777, "km"), evidence=Evidence.RUMOURED)
    words = words_of(context, rumour, Marks([rumour]))
    assert words.text == "Rumour"
    assert "777" not in words.spoken("Range", "en")


def test_a_letter_means_the_same_source_in_every_version() -> None:
    marks = marks_of(with_consumption()[0])
    assert [letter for letter, _source in marks.legend()] == ["a", "b"]
    assert marks.legend()[1][1] == OTHER_SOURCE


def test_the_specifications_show_both_consumptions_in_both_units(table: VariantsTable) -> None:
    rows = {row.name: row for row in page_of(table).findChildren(FigureRow)}
    assert rows["Electric consumption, WLTP"].words.more == "5.0 – 6.5 km/kWh"
    assert rows["Electric consumption, WLTP"].text == "15.4 – 20.0 kWh/100 km"
    assert "Invented Gazette" in rows["Electric consumption, WLTP"].accessibleName()


def test_pointing_at_a_cell_opens_the_card_of_its_figure(table: VariantsTable, qtbot: QtBot) -> None:
    qtbot.mouseMove(table.viewport(), point_in(table, 0, RANGE))
    qtbot.waitUntil(lambda: "Electric range, WLTP" in card_words(table), timeout=2_000)
    assert "P One Electric" in card_words(table)
    qtbot.mouseMove(table.viewport(), point_in(table, 0, NAME))
    qtbot.waitUntil(lambda: not card_words(table), timeout=2_000)


def test_the_lower_figure_of_a_cell_has_a_card_of_its_own(table: VariantsTable, qtbot: QtBot) -> None:
    qtbot.mouseMove(table.viewport(), point_in(table, 0, CONSUMPTION, 0.8))
    qtbot.waitUntil(lambda: "Other Paper" in card_words(table), timeout=2_000)


def test_holding_a_finger_on_a_figure_opens_its_card(table: VariantsTable, qtbot: QtBot) -> None:
    qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=point_in(table, 1, PRICE))
    assert not card_words(table)
    qtbot.waitUntil(lambda: "24,990" in card_words(table), timeout=2_000)
    qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=point_in(table, 1, PRICE))
    assert "market NL" in card_words(table)


def test_a_short_tap_in_the_table_only_chooses_the_version(table: VariantsTable, qtbot: QtBot) -> None:
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point_in(table, 1, PRICE))
    assert not page_of(table)._watch._pressing.isActive()
    assert not card_words(table)


def test_s_tells_the_source_of_the_current_cell(table: VariantsTable, qtbot: QtBot) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, CONSUMPTION))
    qtbot.keyClick(table, Qt.Key.Key_S)
    assert "Electric consumption" in card_words(table)
    qtbot.keyClick(table, Qt.Key.Key_S)
    assert "Fuel consumption" in card_words(table)


def test_o_sorts_by_the_current_column_both_ways_and_back(table: VariantsTable, qtbot: QtBot) -> None:
    def names() -> list[str]:
        return [table.model().index(row, NAME).data() for row in range(3)]

    before = names()
    table.setCurrentIndex(table.model().index(0, PRICE))
    qtbot.keyClick(table, Qt.Key.Key_O)
    assert names() == ["P One Petrol", "P One Hybrid", "P One Electric"]
    qtbot.keyClick(table, Qt.Key.Key_O)
    assert names() == ["P One Electric", "P One Hybrid", "P One Petrol"]
    qtbot.keyClick(table, Qt.Key.Key_O)
    assert names() == before


def test_a_click_on_any_head_sorts(table: VariantsTable, qtbot: QtBot) -> None:
    head = table.horizontalHeader()
    for column in range(NAME, PRICE + 1):
        at = QPoint(head.sectionViewportPosition(column) + 6, head.height() // 2)
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert head.sortIndicatorSection() == column


def test_a_cell_says_everything_to_a_screen_reader(table: VariantsTable) -> None:
    said = table.model().index(0, POWER).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Power", "115 kW", "156 hp", "Invented Gazette", "Press"):
        assert part in said


def test_a_key_figure_opens_its_card_and_stops_doing_so_without_a_source(table: VariantsTable, qtbot: QtBot) -> None:
    tile = next(t for t in page_of(table).findChildren(FigureTile) if t.text == "400 – 433 km")
    point = QPointF(5, 5)
    QApplication.sendEvent(tile, QEnterEvent(point, point, point))
    qtbot.waitUntil(lambda: "400 – 433 km" in card_words(table), timeout=2_000)
    page_of(table).go_back()
    towing = next(t for t in page_of(table).findChildren(FigureTile) if t.name == "Towing")
    assert towing.text == "no source"
    assert towing.focusPolicy() is Qt.FocusPolicy.NoFocus
    qtbot.mouseClick(towing, Qt.MouseButton.LeftButton)
    assert not card_words(table)
