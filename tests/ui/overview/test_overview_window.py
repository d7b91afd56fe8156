"""The showroom overview on a screen: it rolls, waits for who touches it, and shows what the poster shows."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from catalogue_app import bootstrap
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import same
from catalogue_app.sheets.letterhead import Letterhead
from catalogue_app.sheets.overview import overview_of
from catalogue_app.sheets.overview_cells import cells_of
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.overview.lines import LineKind, lines_of, too_small
from catalogue_app.ui.overview.roll import RollingList, RollTimes
from catalogue_app.ui.overview.window import OverviewWindow
from catalogue_app.ui.printing.senders import write_letterheads

LONG = 600_000
QUICK = RollTimes(step=5, row=50, page=LONG, ends=10, touched=LONG)
STILL = RollTimes(step=5, row=LONG, page=LONG, ends=LONG, touched=LONG)

Open = Callable[..., OverviewWindow]


@pytest.fixture(scope="session")
def shipped(catalogue_path: Path) -> Iterator[StoredCatalogue]:
    """The shipped catalogue; the fixture that screens have is an invented one."""
    opened = bootstrap.open_catalogue(str(catalogue_path))
    yield opened
    opened.close()


@pytest.fixture
def open_overview(context: AppContext, shipped: StoredCatalogue, qtbot: QtBot) -> Open:
    context.catalogue = shipped

    def opened(times: RollTimes = STILL, *, calm: bool = False, lang: str = "nl") -> OverviewWindow:
        context.set_reduced_motion(calm)
        context.set_language(lang)  # type: ignore[arg-type]
        window = OverviewWindow(context, times)
        qtbot.addWidget(window)
        window.resize(1280, 1024)
        with qtbot.waitSignal(window.read, timeout=10_000):
            window.show()
        qtbot.waitUntil(lambda: roll(window).verticalScrollBar().maximum() > 0)
        return window

    return opened


def roll(window: OverviewWindow) -> RollingList:
    assert window.roll is not None
    return window.roll


def at(window: OverviewWindow) -> int:
    return roll(window).verticalScrollBar().value()


def test_the_lines_are_those_of_the_poster(shipped: StoredCatalogue) -> None:
    overview = overview_of(shipped)
    lines = lines_of(overview)
    rows = [line for line in lines if line.kind is LineKind.ROW]
    entries = [entry for group in overview.groups for entry in group.entries]
    assert [(row.text, list(row.cells)) for row in rows] == [(e.name, cells_of(e, "nl")) for e in entries]
    assert [line.text for line in lines if line.kind is LineKind.TITLE] == [
        "Benzine (ook hybride)", "Diesel", "Plug-in hybride", "Elektrisch",
    ]  # fmt: skip
    said = " ".join(line.text for line in lines)
    assert f"Volledig voor {overview.complete} van de {overview.of} modellen." in said
    assert "Voor de dealer: plaats voor de vaste teksten" in said
    assert [e.name for group in overview.groups for e in group.missing if e.name not in said] == []
    assert "Bronnen: " in said


def test_with_the_fixed_texts_they_stand_there_and_the_place_is_gone(shipped: StoredCatalogue) -> None:
    said = [line.text for line in lines_of(overview_of(shipped), None, ("Vaste tekst.",))]
    assert "Vaste tekst." in said
    assert not any(text.startswith("Voor de dealer") for text in said)


def test_it_rolls_by_itself_and_begins_again_at_the_end(open_overview: Open, qtbot: QtBot) -> None:
    window = open_overview(QUICK)
    qtbot.waitUntil(lambda: at(window) > 0)
    first = at(window)
    qtbot.waitUntil(lambda: at(window) > first)
    bar = roll(window).verticalScrollBar()
    bar.setValue(bar.maximum() - 1)
    roll(window)._at = float(bar.value())
    qtbot.waitUntil(lambda: at(window) < bar.maximum() // 2, timeout=10_000)


@pytest.mark.parametrize("touch", ["key", "wheel", "finger"])
def test_it_waits_for_who_touches_it(open_overview: Open, qtbot: QtBot, touch: str) -> None:
    window = open_overview(QUICK)
    view = roll(window)
    qtbot.waitUntil(lambda: view.rolling)
    if touch == "key":
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    elif touch == "finger":
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    else:
        QTest.wheelEvent(window.windowHandle(), QPoint(300, 700), QPoint(0, -120))
    assert not view.rolling


def test_it_goes_on_after_a_while(open_overview: Open, qtbot: QtBot) -> None:
    window = open_overview(RollTimes(step=5, row=50, page=LONG, ends=10, touched=30))
    view = roll(window)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert not view.rolling
    qtbot.waitUntil(lambda: view.rolling)


def test_with_less_motion_whole_pages_follow_and_no_line_is_skipped(open_overview: Open, qtbot: QtBot) -> None:
    window = open_overview(RollTimes(step=5, row=50, page=LONG, ends=10, touched=LONG), calm=True)
    view = roll(window)
    qtbot.waitUntil(lambda: view.rolling)
    assert at(window) == 0  # it stands
    seen: set[int] = set()
    for _page in range(40):
        top, bottom = view.indexAt(QPoint(4, 1)).row(), view.indexAt(QPoint(4, view.viewport().height() - 1)).row()
        whole = range(top, bottom + 1 if at(window) == view.verticalScrollBar().maximum() else bottom)
        seen.update(whole)
        view.next_page()
        if at(window) == 0:
            break
    assert seen == set(range(len(view.lines)))


def test_pages_turn_by_themselves_with_less_motion(open_overview: Open, qtbot: QtBot) -> None:
    window = open_overview(RollTimes(step=5, row=50, page=30, ends=10, touched=LONG), calm=True)
    qtbot.waitUntil(lambda: at(window) > 300)


def test_the_head_names_the_fuel_of_the_line_on_top(open_overview: Open) -> None:
    window = open_overview()
    view = roll(window)
    assert window.head is not None
    row = next(n for n, line in enumerate(view.lines) if line.text == "Opel Combo")
    view.scrollTo(view.model().index(row, 0), RollingList.ScrollHint.PositionAtTop)
    assert window.head.fuel == "Elektrisch"
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.lines[view.indexAt(QPoint(4, 1)).row()].fuel == window.head.fuel


def test_a_screen_reader_hears_each_amount_with_its_unit(open_overview: Open) -> None:
    window = open_overview()
    view = roll(window)
    row = next(n for n, line in enumerate(view.lines) if line.text == "Peugeot 308" and "124" in line.spoken)
    heard = view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Peugeot 308, l/100 km 4,7 – 5,6, km/l 17,9 – 21,3, CO₂ g/km 124 – 148"
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) != ""


def test_it_is_dutch_with_the_language_of_the_program_beside_it(open_overview: Open) -> None:
    window = open_overview(lang="en")
    titles = [(line.text, line.also) for line in roll(window).lines if line.kind is LineKind.TITLE]
    assert titles[0] == ("Benzine (ook hybride)", "Petrol (hybrids too)")
    assert window.head is not None
    assert window.head.accessibleName().startswith("Brandstofverbruik en CO₂-uitstoot van onze nieuwe auto’s, Fuel")


def test_the_head_names_the_dealer_and_the_days(context: AppContext, open_overview: Open) -> None:
    write_letterheads(context.settings, [Letterhead("Garage X")], 0)
    window = open_overview()
    assert window.head is not None
    assert "Garage X · " in window.head.accessibleName()
    assert "Gegevens per 23 nov 2026" in window.head.accessibleName()


def test_no_line_is_cut_at_any_width(open_overview: Open, qtbot: QtBot) -> None:
    window = open_overview()
    view = roll(window)
    for width in (800, 1080, 1920, 2560):
        window.resize(width, 1000)
        qtbot.waitUntil(lambda w=width: view.viewport().width() == w)  # type: ignore[misc]
        for row, line in enumerate(view.lines):
            rect = view.visualRect(view.model().index(row, 0))
            assert rect.width() <= width, line.text
            assert rect.height() >= 30, line.text


def test_a_screen_that_is_too_small_is_told(open_overview: Open, qtbot: QtBot) -> None:
    window = open_overview()
    assert window.warning is not None
    window.resize(800, 600)
    qtbot.waitUntil(lambda: window.warning is not None and window.warning.isVisible())
    assert "32 × 25 cm" in window.warning.text()
    assert not too_small(320, 250)
    assert not too_small(250, 320)
    assert too_small(319, 250)
    assert too_small(400, 249)


def test_a_fault_is_told_in_the_window(context: AppContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_catalogue: object) -> None:
        raise CatalogueProblem(same("It is broken."), same("Mend it."))

    monkeypatch.setattr("catalogue_app.ui.overview.window.read_overview", broken)
    window = OverviewWindow(context, STILL)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: any(w.property("text") == "It is broken. Mend it." for w in QApplication.allWidgets()))


def test_escape_closes_it(open_overview: Open, qtbot: QtBot) -> None:
    window = open_overview()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(window, Qt.Key.Key_Escape)
