"""The atlas page as somebody uses it."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from catalogue_app.atlas.rows import Column
from catalogue_app.atlas.selecting import Choice
from catalogue_app.facts.records import Model
from catalogue_app.ui.atlas.fact_row import FactRow
from catalogue_app.ui.atlas.node_item import NodeItem
from catalogue_app.ui.atlas.page import AtlasPage
from catalogue_app.ui.context import AppContext
from tests.ui.atlas.conftest import AtlasCatalogue

Opened = Callable[..., AtlasPage]
ALPHA, LEAP, JOINT = "part:platform/alpha", "part:platform/leap", "part:platform/joint"


def item(page: AtlasPage, node_id: str) -> NodeItem:
    found = page.view.item_of(node_id)
    assert found is not None, node_id
    return found


def point(page: AtlasPage, node_id: str) -> QPoint:
    node = item(page, node_id)
    page.view.ensureVisible(node)
    return page.view.mapFromScene(node.mapToScene(node.boundingRect().center()))


def focus(page: AtlasPage) -> str | None:
    shown = page.view.shown
    return shown.family.focus if shown is not None and shown.family is not None else None


def keys(qtbot: QtBot, page: AtlasPage, *pressed: Qt.Key) -> None:
    page.view.setFocus()
    for key in pressed:
        qtbot.keyClick(page.view, key)


def settled(qtbot: QtBot, page: AtlasPage, act: Callable[[], object]) -> None:
    with qtbot.waitSignal(page.drawn):
        act()


def test_it_opens_with_the_platform_of_most_models(opened: Opened) -> None:
    page = opened()
    assert focus(page) == ALPHA
    assert page.heads.words[1] == ("Platforms and components", "1 of 3")
    assert page.heads.accessibleName().startswith("Companies")


def test_a_click_puts_a_node_in_focus(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    at = point(page, LEAP)
    settled(qtbot, page, lambda: qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at))
    assert focus(page) == LEAP
    assert page.panel.accessibleName() == "In focus"


def test_going_back_to_a_choice_lays_nothing_out_again(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened()
    first = page.view.shown
    settled(qtbot, page, lambda: page.open(LEAP))
    second, rows = page.view.shown, page.table.links.rowCount()
    assert second is not first

    def refused(*_arguments: object) -> None:
        raise AssertionError("laid out again")

    monkeypatch.setattr("catalogue_app.ui.atlas.page.prepare", refused)
    settled(qtbot, page, lambda: page.open(ALPHA))
    assert page.view.shown is first
    assert focus(page) == ALPHA
    settled(qtbot, page, lambda: page.open(LEAP))
    assert page.view.shown is second
    assert page.table.links.rowCount() == rows


def test_another_day_is_laid_out_anew(qtbot: QtBot, opened: Opened) -> None:
    page = opened({"focus": None})
    now = page.view.shown
    (earlier,) = [a for a in page.tools.days.popup.actions() if a.text() == "30 Jun 2026"]
    settled(qtbot, page, earlier.trigger)
    assert page.view.shown is not now
    assert page.state()["day"] == "2026-06-30"


def test_small_words_go_before_the_names(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    node = item(page, ALPHA)

    def inked(zoom: float, top: float, bottom: float) -> bool:
        """Whether there are letters in a band of the box."""
        page.view.zoom_by(zoom / page.view.zoom)
        page.view.ensureVisible(node)
        box = page.view.mapFromScene(node.mapRectToScene(10, top, node.box.width - 20, bottom - top)).boundingRect()
        band = page.view.grab(box).toImage()
        return len({band.pixelColor(x, y).name() for x in range(band.width()) for y in range(band.height())}) > 1

    caption, middle, name = (7, 13), (14, 26), (29, 36)
    assert inked(1.0, *caption)
    assert inked(1.0, *name)
    assert not inked(0.6, *caption)
    assert not inked(0.6, *name)
    assert inked(0.6, *middle), "the name stands alone, in the middle"


def test_a_drag_moves_and_chooses_nothing(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    page.view.zoom_by(2)
    bar = page.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before, port = bar.value(), page.view.viewport()
    start = QPoint(300, 300)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, start + QPoint(0, 40))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 40))
    assert bar.value() == before - 40
    assert focus(page) == ALPHA


def test_a_double_click_opens(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    with qtbot.waitSignal(page.component_opened) as told:
        qtbot.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=point(page, ALPHA))
    assert told.args == ["platform/alpha"]


def test_arrows_move_along_the_lines(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    page.open("platform/leap")
    qtbot.waitUntil(lambda: focus(page) == LEAP)
    keys(qtbot, page, Qt.Key.Key_Left)
    assert page.view.cursor_id == "company:Leap Company"
    keys(qtbot, page, Qt.Key.Key_Right)
    assert page.view.cursor_id == LEAP
    keys(qtbot, page, Qt.Key.Key_Right)
    assert str(page.view.cursor_id).startswith("model:leapmotor/l-three")
    keys(qtbot, page, Qt.Key.Key_Right)
    assert str(page.view.cursor_id).startswith("model:leapmotor/l-three"), "there is nothing further right"
    keys(qtbot, page, Qt.Key.Key_Down)
    assert item(page, str(page.view.cursor_id)).box.node.kind.column == 2


def test_enter_opens_a_model_and_space_puts_it_in_focus(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    page.open("platform/leap")
    qtbot.waitUntil(lambda: focus(page) == LEAP)
    keys(qtbot, page, Qt.Key.Key_Right)
    chosen = str(page.view.cursor_id)
    with qtbot.waitSignal(page.model_opened) as told:
        keys(qtbot, page, Qt.Key.Key_Return)
    assert told.args == [chosen.removeprefix("model:")]
    settled(qtbot, page, lambda: keys(qtbot, page, Qt.Key.Key_Space))
    assert focus(page) == chosen


def test_escape_lets_the_focus_go_and_then_belongs_to_the_window(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    settled(qtbot, page, lambda: keys(qtbot, page, Qt.Key.Key_Escape))
    assert focus(page) is None
    with qtbot.assertNotEmitted(page.view.clear_wanted):
        keys(qtbot, page, Qt.Key.Key_Escape)


def test_keys_and_wheel_zoom(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    view = page.view
    fitting = view.zoom
    keys(qtbot, page, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(fitting * 1.25)
    keys(qtbot, page, Qt.Key.Key_0)
    assert view.zoom == pytest.approx(fitting)
    keys(qtbot, page, Qt.Key.Key_Minus)
    assert view.zoom == pytest.approx(fitting / 1.25)
    at = QPointF(200, 200)
    under = view.mapToScene(at.toPoint())
    wheel = QWheelEvent(
        at, view.viewport().mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom > fitting
    assert (view.mapToScene(at.toPoint()) - under).manhattanLength() < 8, "what is under the pointer stays there"


def test_zoom_glides_unless_less_motion_is_wanted(qtbot: QtBot, context: AppContext, opened: Opened) -> None:
    page = opened()
    context.set_reduced_motion(False)
    fitting = page.view.zoom
    keys(qtbot, page, Qt.Key.Key_Plus)
    assert page.view.zoom < fitting * 1.25
    qtbot.waitUntil(lambda: page.view.zoom == pytest.approx(fitting * 1.25))


def test_a_filter_narrows_graph_and_table_and_can_be_cleared(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    before = page.table.links.rowCount()
    (row,) = [r for r in page.filters.rows(Choice.OWNERSHIP) if r.value == "partner"]
    settled(qtbot, page, lambda: qtbot.mouseClick(row, Qt.MouseButton.LeftButton))
    assert row.isChecked()
    assert page.view.item_of(LEAP) is not None
    assert page.view.item_of(ALPHA) is None
    assert focus(page) is None, "the node in focus fell out"
    assert 0 < page.table.links.rowCount() < before
    settled(qtbot, page, page.filters.clear.click)
    assert page.table.links.rowCount() == before
    assert not row.isChecked()


def test_nothing_left_says_so_and_offers_a_way_out(qtbot: QtBot, opened: Opened) -> None:
    page = opened({"wanted": {"ownership": ["joint_venture"]}, "focus": None})
    (row,) = [r for r in page.filters.rows(Choice.EVIDENCE) if r.value == "rumoured"]
    assert not row.isEnabled(), "a choice that gives nothing cannot be made"
    nothing: dict[str, object] = {"wanted": {"ownership": ["joint_venture"], "brand": ["Fiat"]}, "focus": None}
    settled(qtbot, page, lambda: page.restore(nothing))
    button = page.stack.currentWidget().findChild(QPushButton, "wayOut")
    assert page.stack.currentWidget().accessibleName() == "No link found"
    settled(qtbot, page, button.click)
    assert page.stack.currentWidget() is page.graph


def test_models_above_twenty_stand_together_and_unfold(qtbot: QtBot, opened: Opened) -> None:
    page = opened({"focus": None})
    assert page.view.item_of("brand:Peugeot") is not None
    at = point(page, "brand:Peugeot")
    settled(qtbot, page, lambda: qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at))
    assert page.view.item_of("brand:Peugeot") is None
    assert page.view.item_of("model:peugeot/p-one") is not None
    settled(qtbot, page, page.tools.folding.click)
    shown = page.view.shown
    assert shown is not None
    assert not [b for b in shown.boxes if b.node.id.startswith("brand:")]


def test_only_the_family(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    page.open("platform/leap")
    qtbot.waitUntil(lambda: focus(page) == LEAP)
    settled(qtbot, page, page.tools.family.click)
    shown = page.view.shown
    assert shown is not None
    assert shown.family is not None
    assert set(shown.box_of) == shown.family.nodes
    assert page.table.links.rowCount() == len(shown.family.edges)


def test_the_table_tells_the_same_and_sorts(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    qtbot.mouseClick(page.tools.views.button("table"), Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.table
    links, columns = page.table.links, list(Column)
    shares = columns.index(Column.VALUE)
    told = [links.index(r, shares).data() for r in range(links.rowCount())]
    assert "20 %" in told
    page.table.sortByColumn(columns.index(Column.END), Qt.SortOrder.DescendingOrder)
    ends = [links.index(r, columns.index(Column.END)).data() for r in range(links.rowCount())]
    assert ends == sorted(ends, key=str.casefold, reverse=True)
    row = next(r for r in range(links.rowCount()) if links.row(r).edge.end == LEAP)
    page.table.setCurrentIndex(links.index(row, 0))
    settled(qtbot, page, lambda: qtbot.keyClick(page.table, Qt.Key.Key_Return))
    assert page.stack.currentWidget() is page.graph
    assert focus(page) == LEAP


def test_the_panel_tells_figures_facts_and_neighbours(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    page.open("Leap Company")
    qtbot.waitUntil(lambda: focus(page) == "company:Leap Company")
    words = [w.text() for w in page.panel.findChildren(object) if hasattr(w, "text") and callable(w.text)]
    assert "Leap Company" in words
    assert "Alpha Works and Leap Company, invented" in words
    assert any(w.startswith("12 Mar 2026 · Invented Gazette") for w in words)
    linked = page.panel.linked
    assert linked is not None
    names = [linked.model().index(r, 0).data() for r in range(linked.model().rowCount())]
    assert "Alpha Works · Shareholding · 20 %" in names
    settled(qtbot, page, lambda: linked.activated.emit(linked.model().index(names.index("Bank · Shareholding"), 0)))
    assert focus(page) == "company:Bank"


def test_the_source_of_a_fact_opens_as_a_card(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    row = page.panel.findChildren(FactRow)[0]
    qtbot.mouseClick(row.link, Qt.MouseButton.LeftButton)
    assert page.panel.teller.is_open
    words = [label.text() for label in page.panel.teller.card.findChildren(QLabel)]
    assert "Alpha is invented" in words
    assert "An invented article" in words
    settled(qtbot, page, lambda: page.open(LEAP))
    assert not page.panel.teller.is_open


def test_going_back_to_a_day(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    menu = page.tools.days.popup
    assert page.tools.days.text().startswith("As of 25 Nov 2026")
    earlier = next(a for a in menu.actions() if a.text() == "31 Dec 2025")
    settled(qtbot, page, earlier.trigger)
    assert page.stack.currentWidget().accessibleName() == "Nothing was known yet", "everything was said in 2026"
    assert page.tools.days.text().startswith("As of 31 Dec 2025")
    assert page.state()["day"] == "2025-12-31"
    assert page.note.isVisible()
    assert page.note.accessibleName() == "As known on 31 Dec 2025"
    settled(qtbot, page, page.stack.currentWidget().findChild(QPushButton, "wayOut").click)
    assert not page.note.isVisible()
    assert page.stack.currentWidget() is page.graph
    assert page.view.item_of(ALPHA) is not None


def test_the_note_on_the_past_leads_back_to_today(qtbot: QtBot, opened: Opened) -> None:
    page = opened({"focus": None, "day": "2026-06-30"})
    assert page.note.isVisible()
    back = next(button for button in page.note.findChildren(QPushButton) if button.text() == "Back to today")
    settled(qtbot, page, lambda: qtbot.mouseClick(back, Qt.MouseButton.LeftButton))
    assert page.state()["day"] == ""
    assert not page.note.isVisible()


def test_finding_a_node(qtbot: QtBot, opened: Opened) -> None:
    page = opened({"wanted": {"ownership": ["partner"]}, "focus": None})
    page.filters.field.setFocus()
    qtbot.keyClicks(page.filters.field, "alpha w")
    settled(qtbot, page, lambda: qtbot.keyClick(page.filters.field, Qt.Key.Key_Return))
    assert focus(page) == "company:Alpha Works", "a filter that hides what was looked for is dropped"


def test_state_survives_a_new_page(qtbot: QtBot, opened: Opened) -> None:
    page = opened({"focus": LEAP, "wanted": {"evidence": ["official"]}, "view": "table", "folding": False})
    assert page.state()["focus"] == LEAP
    again = opened(page.state())
    assert again.state() == page.state()
    assert again.stack.currentWidget() is again.table


@pytest.mark.parametrize("suffix", ["svg", "png"])
def test_saving(qtbot: QtBot, opened: Opened, tmp_path: Path, suffix: str) -> None:
    page, file = opened(), tmp_path / f"atlas.{suffix}"
    qtbot.mouseClick(page.tools.save, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(page.told) as told:
        dialog.fileSelected.emit(str(file))
    dialog.close()
    assert str(file) in told.args[0]
    if suffix == "svg":
        assert "Leap X" in file.read_text(encoding="utf-8")
    else:
        assert QImage(str(file)).width() > 1600


def test_a_folder_that_is_not_there_is_told(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    page = opened()
    with qtbot.waitSignal(page.told) as told:
        page.saver.save_to(str(tmp_path / "none" / "a.svg"))
    assert "a.svg" in told.args[0]


def test_a_screen_reader_hears_where_the_keys_are(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    interface = QAccessible.queryAccessibleInterface(page.view)
    assert interface.text(QAccessible.Text.Name) == "Technology atlas"
    keys(qtbot, page, Qt.Key.Key_Left)
    assert interface.text(QAccessible.Text.Description) == "Alpha Works, Stellantis, 2 links"
    table = QAccessible.queryAccessibleInterface(page.table)
    assert table.text(QAccessible.Text.Name) == "Links of the atlas"
    assert page.panel.linked is not None
    neighbours = QAccessible.queryAccessibleInterface(page.panel.linked)
    assert neighbours.role() is QAccessible.Role.List
    assert neighbours.childCount() >= 1


def test_a_catalogue_that_cannot_be_read_is_told_and_tried_again(
    qtbot: QtBot, context: AppContext, catalogue: AtlasCatalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_self: object) -> None:
        raise ValueError("the disk is gone")

    with monkeypatch.context() as patch:
        patch.setattr(AtlasCatalogue, "models", broken)
        page = AtlasPage(context)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: page.stack.currentWidget().accessibleName() == "The atlas cannot be read")
    button = next(b for b in page.stack.currentWidget().findChildren(QPushButton) if b.text() == "Try again")
    settled(qtbot, page, button.click)
    assert page.stack.currentWidget() is page.graph


def test_reading_that_takes_long_says_so(
    qtbot: QtBot, context: AppContext, catalogue: AtlasCatalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, models = Event(), catalogue.models

    def slowly() -> tuple[Model, ...]:
        gate.wait(10)
        return models()

    monkeypatch.setattr(catalogue, "models", slowly)
    page = AtlasPage(context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.stack.currentWidget().accessibleName() == "The atlas is being drawn")
    assert not page.tools.isEnabled()
    settled(qtbot, page, gate.set)
    assert page.stack.currentWidget() is page.graph
    assert page.tools.isEnabled()


def test_a_customer_is_shown_no_rumour(qtbot: QtBot, context: AppContext, opened: Opened) -> None:
    with qtbot.waitSignal(context.audience_changed):
        context.set_audience("customer")
    page = opened({"focus": None})
    assert page.view.item_of("company:Leap Company") is not None
    assert page.view.item_of("company:Bank") is None


def test_the_lines_of_the_family_fade_in_unless_less_motion_is_wanted(
    qtbot: QtBot, context: AppContext, opened: Opened
) -> None:
    page = opened()
    lit = page.view.lit_lines
    assert lit is not None
    assert lit.opacity() == 1
    context.set_reduced_motion(False)
    page.open("platform/leap")
    qtbot.waitUntil(lambda: page.view.lit_lines is not None and page.view.lit_lines.opacity() < 1)
    qtbot.waitUntil(lambda: page.view.lit_lines is not None and page.view.lit_lines.opacity() == 1)


def test_words_are_hidden_from_afar(qtbot: QtBot, opened: Opened) -> None:
    page = opened()
    node = item(page, ALPHA)
    near = page.view.grab(page.view.mapFromScene(node.sceneBoundingRect()).boundingRect()).toImage()
    page.view.zoom_by(0.3)
    box = page.view.mapFromScene(node.sceneBoundingRect()).boundingRect().adjusted(4, 4, -4, -4)
    far = page.view.grab(box).toImage()
    colors = {far.pixelColor(x, y).name() for x in range(far.width()) for y in range(far.height())}
    assert len(colors) == 1
    assert len({near.pixelColor(x, near.height() // 2).name() for x in range(near.width())}) > 3
