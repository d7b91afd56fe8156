"""The page of a part as a dealer and a customer use it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea
from pytestqt.qtbot import QtBot

from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.component.figures import FiguresPanel
from catalogue_app.ui.component.hero import HeroPanel
from catalogue_app.ui.component.linked import LinkedProse
from catalogue_app.ui.component.page import ComponentPage
from catalogue_app.ui.component.places import places_for
from catalogue_app.ui.component.relations import KinPanel, SourcesPanel, TiesPanel
from catalogue_app.ui.component.statements import ConflictsPanel, DescriptionsPanel, StatementsPanel
from catalogue_app.ui.component.use_tile import UseTile
from catalogue_app.ui.component.uses import UsesPanel
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import EmptyState, OriginBadge, TextButton
from tests.ui.access.walk import faults
from tests.ui.component.conftest import Open
from tests.ui.component.reading import lines, words


def button(page: ComponentPage, text: str) -> TextButton:
    return next(b for b in page.findChildren(TextButton) if b.text() == text and b.isVisible())


def point_of(prose: LinkedProse, text: str) -> QPoint:
    """Where a word of a text stands, in the viewport."""
    cursor = prose.document().find(text)
    assert not cursor.isNull(), text
    cursor.setPosition(cursor.selectionStart() + 1)
    return prose.cursorRect(cursor).center()


def test_the_belt_generation_says_belt_and_who_says_so(open_part: Open) -> None:
    page = open_part("puretech-12-gen2")
    hero = words(page.findChild(HeroPanel))

    assert "timing belt running in oil" in hero
    assert "El Watan" in hero
    assert "Press" in hero
    told = words(page.findChild(StatementsPanel))
    assert "10 years or 180,000 km" in told
    assert "Note for the dealer" in told


def test_the_chain_generation_says_chain_and_leads_to_the_belt_one(open_part: Open, qtbot: QtBot) -> None:
    page = open_part("puretech-12-gen3")
    assert "timing chain instead of the belt in oil" in words(page.findChild(HeroPanel))
    kin = page.findChild(KinPanel).told
    page.findChild(QScrollArea).ensureWidgetVisible(kin)

    with qtbot.waitSignal(page.component_opened) as opened:
        qtbot.mouseClick(kin.viewport(), Qt.MouseButton.LeftButton, pos=point_of(kin, "PureTech 1.2 EB2"))
    assert opened.args == ["puretech-12-gen2"]


def test_whose_it_is_is_said_by_mark_and_word(open_part: Open) -> None:
    for part, word in (("stla-medium", "Stellantis"), ("leap-3-5", "Partner"), ("byd-73", "Supplier")):
        badge = open_part(part).findChild(HeroPanel).findChild(OriginBadge)
        assert badge.accessibleName() == word


def test_who_developed_made_and_where_is_told_or_said_to_have_no_source(open_part: Open) -> None:
    hero = open_part("edct6").findChild(HeroPanel)
    names = {w.accessibleName() for w in hero.findChildren(object) if hasattr(w, "accessibleName")}

    assert "Developed by: Punch Powertrain with PSA (joint venture 2018)" in names
    assert "Built at: Metz (FR) and Mirafiori (IT)" in names
    assert "House it comes from: no source" in names


def test_figures_have_a_name_and_a_unit(open_part: Open) -> None:
    values = dict(open_part("stla-medium").findChild(FiguresPanel).values)

    assert values["Wheelbase"] == "2,700 – 2,900\u00a0mm"
    assert values["Power"] == "160 – 285\u00a0kW (218 – 387\u00a0hp)"


def test_cars_stand_by_brand_and_a_click_opens_one(open_part: Open, qtbot: QtBot) -> None:
    page = open_part("byd-73")
    tiles = page.findChild(UsesPanel).tiles
    brands = [tile.model_id.split("/")[0] for tile in tiles]
    assert brands == sorted(brands, key=brands.index)
    page.findChild(QScrollArea).ensureWidgetVisible(tiles[0])

    with qtbot.waitSignal(page.model_opened) as opened:
        qtbot.mouseClick(tiles[0], Qt.MouseButton.LeftButton)
    assert opened.args == [tiles[0].model_id]


def test_a_car_is_opened_with_the_keyboard(open_part: Open, qtbot: QtBot) -> None:
    page = open_part("byd-73")
    tile = page.findChild(UsesPanel).tiles[1]
    tile.setFocus(Qt.FocusReason.TabFocusReason)

    with qtbot.waitSignal(page.model_opened) as opened:
        qtbot.keyClick(tile, Qt.Key.Key_Space)
    assert opened.args == [tile.model_id]


def test_a_car_says_which_versions_have_the_part_and_who_says_so(open_part: Open) -> None:
    tiles = {t.model_id: t for t in open_part("byd-73").findChild(UsesPanel).tiles}
    tile = tiles["peugeot/3008"]

    assert "E-3008 210 73 kWh" in tile.versions
    assert tile.said.startswith("Press · ")
    assert tile.said.split(" · ")[-1][-4:].isdigit()
    assert tile.accessibleName().startswith("Peugeot 3008: ")


def test_of_many_cars_the_first_are_drawn_and_a_button_shows_the_rest(open_part: Open, qtbot: QtBot) -> None:
    page = open_part("edct6")
    panel = page.findChild(UsesPanel)
    assert len(panel.tiles) == 24
    more = button(page, "Show all 26")
    page.findChild(QScrollArea).ensureWidgetVisible(more)

    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)

    assert len(panel.tiles) == 26
    assert not more.isVisible()


def test_a_part_that_no_version_has_says_so(open_part: Open) -> None:
    told = words(open_part("puretech-12-gen2").findChild(UsesPanel))

    assert "No version in this catalogue is stated to have this part." in told
    assert "Who says that these cars have it" not in told


def test_the_parts_around_differ_by_car_and_lead_on(open_part: Open, qtbot: QtBot) -> None:
    page = open_part("stla-medium")
    around = page.content.sections["around"]  # type: ignore[union-attr]
    told = words(around)
    assert "In all 8 models" in told
    assert "Peugeot 3008" in told
    column = next(c for c in around.findChildren(LinkedProse) if "BYD 73 kWh" in c.toPlainText())
    page.findChild(QScrollArea).ensureWidgetVisible(column)

    with qtbot.waitSignal(page.component_opened) as opened:
        qtbot.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=point_of(column, "BYD 73 kWh"))
    assert opened.args == ["byd-73"]


def test_a_heading_stands_once_over_the_parts_of_its_kind(open_part: Open) -> None:
    around = open_part("stla-medium").content.sections["around"]  # type: ignore[union-attr]
    for column in around.findChildren(LinkedProse):
        rows = column.toPlainText().split("\n")
        assert rows.count("Battery") <= 1
        assert rows.count("Plant") <= 1


def test_another_name_of_the_same_part_is_told_with_its_own_statement(open_part: Open) -> None:
    page = open_part("edct6")

    assert "The same part under another name" in words(page.findChild(KinPanel))
    assert "Under the name e-DCS6 / eDCT 48 V" in words(page.findChild(StatementsPanel))


def test_other_descriptions_and_differing_sources_are_told(open_part: Open) -> None:
    page = open_part("byd-73")

    assert "73.7 kWh NMC (BYD)" in words(page.findChild(DescriptionsPanel))
    differing = words(page.findChild(ConflictsPanel))
    assert "Battery capacity\nKept: 73.7" in differing
    assert "Open EV Data" in differing


def test_the_further_sources_are_named_with_their_date(open_part: Open) -> None:
    told = lines(open_part("byd-73").findChild(SourcesPanel))

    assert "Peugeot looks to use ACC battery cells in e-3008" in told
    assert "electrive  9 Nov 2020" in told


def test_all_bonds_of_the_makers_are_shown_on_request(open_part: Open, qtbot: QtBot, shipped: StoredCatalogue) -> None:
    page = open_part("leap-3-5")
    panel = page.findChild(TiesPanel)
    before = len(lines(panel))
    more = next(b for b in panel.findChildren(TextButton))
    page.findChild(QScrollArea).ensureWidgetVisible(more)

    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)

    assert len(lines(panel)) > 2 * before
    assert not more.isVisible()


def test_back_is_asked_for(open_part: Open, qtbot: QtBot) -> None:
    page = open_part("stla-medium")

    with qtbot.waitSignal(page.back_requested):
        qtbot.mouseClick(button(page, "Back"), Qt.MouseButton.LeftButton)


def test_the_place_on_the_page_is_found_again(open_part: Open, qtbot: QtBot, context: AppContext) -> None:
    page = open_part("stla-medium")
    page.findChild(QScrollArea).verticalScrollBar().setValue(400)
    state = page.state()
    again = ComponentPage(context)
    qtbot.addWidget(again)
    again.resize(1600, 1000)
    again.show()

    with qtbot.waitSignal(again.shown, timeout=10_000):
        again.restore(state)

    assert again.state() == state == {"component": "stla-medium", "day": None, "scroll": 400}
    assert again.focused_subject() == "stla-medium"


def test_an_unknown_part_is_told_and_leads_back(open_part: Open, qtbot: QtBot) -> None:
    page = open_part("no-such-part")

    assert page.content is None
    assert "There is no component 'no-such-part' in the catalogue." in words(page.findChild(EmptyState))
    with qtbot.waitSignal(page.back_requested):
        qtbot.mouseClick(page.findChild(EmptyState).findChild(TextButton), Qt.MouseButton.LeftButton)


@pytest.fixture
def customer(context: AppContext, qtbot: QtBot) -> AppContext:
    with qtbot.waitSignal(context.audience_changed, timeout=20_000):
        context.set_audience("customer")
    return context


@pytest.mark.usefixtures("customer")
def test_a_customer_reads_nothing_meant_for_the_dealer(open_part: Open) -> None:
    page = open_part("puretech-12-gen3")
    told = words(page)

    assert "Note for the dealer" not in told
    assert "Douvrin is to end" not in told
    assert "no source" not in told.lower()
    assert "Nothing more is stated here; ask us." in told
    assert page.findChild(ConflictsPanel) is None
    assert page.findChild(SourcesPanel) is None


@pytest.mark.usefixtures("customer")
def test_a_part_that_is_only_reported_is_not_told_to_a_customer(open_part: Open) -> None:
    page = open_part("byd-lfp-30")
    told = words(page)

    assert "Nothing is stated here about this part" in told
    assert "byd" not in told.lower()


@pytest.mark.usefixtures("customer")
def test_no_part_breaks_the_page_of_a_customer(open_part: Open, shipped: StoredCatalogue) -> None:
    for part in shipped.components():
        page = open_part(part.id)
        told = [line.lower() for line in lines(page)]
        assert not [line for line in told if line.startswith(("reported", "rumour"))], part.id
        assert not [line for line in told if line.endswith("no source") or "no source says" in line], part.id


def test_a_screen_reader_is_told_everything(open_part: Open) -> None:
    for part in ("stla-medium", "leap-3-5", "puretech-12-gen2"):
        assert faults(open_part(part)) == []


def test_what_one_presses_has_a_name_and_takes_the_focus(open_part: Open) -> None:
    page = open_part("leap-3-5")
    for pressed in page.findChildren(QAbstractButton):
        if pressed.isVisible():
            assert pressed.accessibleName(), pressed
            assert pressed.focusPolicy() & Qt.FocusPolicy.TabFocus, pressed


@pytest.mark.parametrize("width", [900, 1366, 1600, 2560])
def test_sections_never_lie_over_each_other(open_part: Open, width: int) -> None:
    page = open_part("leap-3-5")
    page.resize(width, 800)
    content = page.content
    assert content is not None
    places = places_for(width - 12, content.sections)

    rects = list(places.rects.values())
    assert len(rects) == len(content.sections)
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[n + 1 :])
    assert max(rect.right() for rect in rects) < width - 12
    assert max(rect.bottom() for rect in rects) < places.height


def test_tiles_are_all_at_one_scale(open_part: Open) -> None:
    tiles = open_part("stla-medium").findChildren(UseTile)

    assert len({tile.size().toTuple() for tile in tiles}) == 1
