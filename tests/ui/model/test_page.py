"""The model page as a dealer uses it: choosing a version, comparing, asking for sources, going on to other cars."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from catalogue_app.facts.records import Model
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.bar import ModelBar
from catalogue_app.ui.model.figure_row import FigureRow
from catalogue_app.ui.model.figure_widget import FigureWidget
from catalogue_app.ui.model.key_figures import FigureTile, KeyFigures
from catalogue_app.ui.model.page import ModelPage
from catalogue_app.ui.model.prose import Prose
from catalogue_app.ui.model.siblings import SiblingsPanel, SiblingTile
from catalogue_app.ui.model.specs import SpecsPanel
from catalogue_app.ui.model.variants import VariantsTable
from catalogue_app.ui.model.variants_model import COMPARE, NAME, PRICE
from catalogue_app.ui.widgets import EmptyState, TabButton, TextButton
from tests.ui.fakes import MODELS, FakeCatalogue

Open = Callable[[str], ModelPage]


@pytest.fixture
def page(qtbot: QtBot, context: AppContext) -> ModelPage:
    made = ModelPage(context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


@pytest.fixture
def open_model(qtbot: QtBot, page: ModelPage) -> Open:
    def go(model_id: str) -> ModelPage:
        with qtbot.waitSignal(page.shown):
            page.show_model(model_id)
        return page

    return go


def texts(widget: object) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]  # type: ignore[attr-defined]


def values(widget: object) -> list[str]:
    return [value.text for value in widget.findChildren(FigureWidget) if value.isVisible()]  # type: ignore[attr-defined]


def click_cell(qtbot: QtBot, table: VariantsTable, row: int, column: int) -> None:
    rect: QRect = table.visualRect(table.model().index(row, column))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_choosing_a_version_changes_the_key_figures_and_the_specifications(open_model: Open, qtbot: QtBot) -> None:
    page = open_model("leapmotor/l-three")
    keys, specs, table = (page.findChild(kind) for kind in (KeyFigures, SpecsPanel, VariantsTable))
    assert "361 km" in values(keys)
    click_cell(qtbot, table, 1, NAME)
    assert "434 km" in values(keys)
    assert "434 km" in values(specs)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert "86 km" in values(keys)


def test_the_button_in_a_row_and_space_put_a_version_in_the_comparison(
    open_model: Open, qtbot: QtBot, context: AppContext
) -> None:
    table = open_model("leapmotor/l-three").findChild(VariantsTable)
    click_cell(qtbot, table, 1, COMPARE)
    assert context.tray.ids == ("leapmotor/l-three/l-three-max",)
    assert table.model().index(1, COMPARE).data() == "In comparison"
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert context.tray.ids == ()


def test_key_v_of_the_window_toggles_the_chosen_version(open_model: Open, context: AppContext) -> None:
    page = open_model("leapmotor/l-three")
    page.toggle_compare()
    assert context.tray.ids == ("leapmotor/l-three/l-three-pro",)
    page.toggle_compare()
    assert context.tray.ids == ()


def test_sorting_by_price_puts_the_unknown_last_both_ways(open_model: Open, qtbot: QtBot) -> None:
    table = open_model("opel/o-two").findChild(VariantsTable)
    head = table.horizontalHeader()
    at = QPoint(head.sectionViewportPosition(PRICE) + 20, head.height() // 2)
    for _ in range(2):
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
        names = [table.model().index(row, NAME).data() for row in range(2)]
        assert names == ["O Two Electric", "O Two Hybrid"]


def test_a_price_of_another_country_is_never_shown_as_a_dutch_one(open_model: Open) -> None:
    tiles = open_model("opel/o-two").findChild(KeyFigures).findChildren(FigureTile)
    assert tiles[0].name == "Price abroad: DE"
    assert "no Dutch price known" in tiles[0].caption
    assert "Price abroad: DE" in tiles[0].accessibleName()


def test_a_combustion_car_gets_km_per_litre_and_no_charging(open_model: Open, qtbot: QtBot) -> None:
    page = open_model("peugeot/p-one")
    table, specs = page.findChild(VariantsTable), page.findChild(SpecsPanel)
    click_cell(qtbot, table, 2, NAME)
    assert "5.2 l/100 km" in values(specs)
    row = next(row for row in specs.findChildren(FigureRow) if row.text == "5.2 l/100 km")
    assert row.words.more == "19.2 km/l"
    assert "19.2 km/l" in row.accessibleName()
    assert values(specs).count("n/a") > 5
    assert "no source" in values(specs)


def test_s_opens_the_source_of_a_figure_and_escape_of_the_window_closes_it(open_model: Open, qtbot: QtBot) -> None:
    page = open_model("leapmotor/l-three")
    figures = page.findChild(SpecsPanel).figures
    figures[0].setFocus()
    qtbot.keyClick(figures[0], Qt.Key.Key_Down)
    qtbot.waitUntil(figures[1].hasFocus)
    assert page.go_back() is False
    qtbot.keyClick(figures[1], Qt.Key.Key_S)
    assert page.go_back() is True
    assert page.go_back() is False


def test_a_sibling_opens(open_model: Open, qtbot: QtBot) -> None:
    page = open_model("peugeot/p-one")
    tile = next(t for t in page.findChildren(SiblingTile) if t.model_id == "opel/o-two")
    assert "platform" in tile.accessibleName()
    with qtbot.waitSignal(page.model_opened) as opened:
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert opened.args == ["opel/o-two"]


def test_a_car_that_shares_nothing_says_so_out_loud(open_model: Open) -> None:
    said = texts(open_model("leapmotor/l-three"))
    assert "0" in said
    assert any(text.startswith("models of other Stellantis brands on sale share") for text in said)


def test_tabs_scroll_to_their_section(open_model: Open, qtbot: QtBot) -> None:
    page = open_model("peugeot/p-one")
    tabs = {tab.text(): tab for tab in page.findChildren(TabButton)}
    specs = page.findChild(SpecsPanel)
    qtbot.mouseClick(tabs["Specifications"], Qt.MouseButton.LeftButton)
    assert 0 <= specs.mapTo(page, QPoint(0, 0)).y() < 120
    assert page.findChild(ModelBar).current == "specs"


def test_back_sheet_and_compare(open_model: Open, qtbot: QtBot, context: AppContext) -> None:
    page = open_model("leapmotor/l-three")
    buttons = {button.text(): button for button in page.findChild(ModelBar).findChildren(TextButton)}
    with qtbot.waitSignal(page.back_requested):
        qtbot.mouseClick(buttons["Models"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.sheet_opened) as sheet:
        qtbot.mouseClick(buttons["Specification sheet"], Qt.MouseButton.LeftButton)
    assert sheet.args == ["leapmotor/l-three/l-three-pro"]
    with qtbot.waitSignal(page.compare_opened):
        qtbot.mouseClick(buttons["Compare"], Qt.MouseButton.LeftButton)
    assert "leapmotor/l-three/l-three-pro" in context.tray


def test_state_brings_back_version_and_place(open_model: Open, qtbot: QtBot, page: ModelPage) -> None:
    open_model("leapmotor/l-three")
    click_cell(qtbot, page.findChild(VariantsTable), 2, NAME)
    page._area.verticalScrollBar().setValue(400)
    state = page.state()
    open_model("peugeot/p-one")
    with qtbot.waitSignal(page.shown):
        page.restore(state)
    assert page.state() == state


def test_an_unknown_model_is_told_with_a_way_back(qtbot: QtBot, page: ModelPage) -> None:
    page.show_model("nobody/nothing")
    qtbot.waitUntil(lambda: page.findChild(EmptyState) is not None)
    assert any("nobody/nothing" in text for text in texts(page))
    button = page.findChild(EmptyState).findChild(TextButton)
    with qtbot.waitSignal(page.back_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("width", [1366, 1600, 2560])
def test_no_text_is_cut(open_model: Open, page: ModelPage, qtbot: QtBot, width: int) -> None:
    page.resize(width, 900)
    open_model("leapmotor/l-three")

    def cut() -> list[str]:
        labels = [label for label in page.findChildren(QLabel) if label.isVisible() and label.wordWrap()]
        short = [label.text() for label in labels if label.height() < label.heightForWidth(label.width())]
        prose = [p for p in page.findChildren(Prose) if p.isVisible()]
        tiles = page.findChildren(FigureTile)
        short += [p.toPlainText() for p in prose if p.height() < p.document().size().height()]
        return short + [tile.name for tile in tiles if tile.height() < tile.height_for(tile.width())]

    qtbot.waitUntil(lambda: not cut())


def family(count: int) -> tuple[Model, ...]:
    """The first invented model and so many others that share its platform."""
    first = MODELS[0]
    others = (replace(first, id=f"opel/x{n}", brand="Opel", name=f"X {n:03d}", variants=()) for n in range(count))
    return first, *others


def test_of_a_large_family_the_nearest_are_drawn_and_the_rest_is_counted(
    page: ModelPage, open_model: Open, catalogue: FakeCatalogue, qtbot: QtBot
) -> None:
    catalogue.held = family(150)
    catalogue.__post_init__()
    open_model("peugeot/p-one")
    assert len(page.findChildren(SiblingTile)) == 12
    assert "The 12 nearest of 150 models that share a part" in texts(page)
    more = next(b for b in page.findChildren(TextButton) if b.text() == "Show 36 more")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(page.findChildren(SiblingTile)) == 48


def test_a_page_never_reads_all_models(open_model: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(FakeCatalogue, "models")
    assert open_model("peugeot/p-one").findChildren(SiblingTile)


def test_the_top_is_there_before_the_rest_is_read(page: ModelPage, qtbot: QtBot) -> None:
    page.show_model("leapmotor/l-three")
    qtbot.waitUntil(lambda: page.findChild(KeyFigures) is not None)
    assert page.findChild(SiblingsPanel) is None
    with qtbot.waitSignal(page.shown):
        pass
    assert page.findChild(SiblingsPanel) is not None
