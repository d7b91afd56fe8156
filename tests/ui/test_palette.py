"""The search palette: what it shows while typing, keys, mouse, and where it leads."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.comparison.kept import kept_of
from catalogue_app.exchange.kept_shelf import Given
from catalogue_app.facts.found import Answer, Found, FoundKind, Limit
from catalogue_app.facts.text import same
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.searching import search_in
from catalogue_app.ui.shell.palette import SearchPalette
from catalogue_app.ui.shell.palette_delegate import HIT
from catalogue_app.ui.shell.palette_rows import RowKind, marked_runs, rows_of
from catalogue_app.ui.shell.search_field import SearchField


@pytest.fixture
def palette(context: AppContext, qtbot: QtBot) -> Iterator[SearchPalette]:
    """The palette under its field in a body of its own, its index built."""
    search_in(context.catalogue).warm_search()
    body = QWidget()
    qtbot.addWidget(body)
    column = QVBoxLayout(body)
    field = SearchField(context.theme, body)
    column.addWidget(field)
    column.addStretch(1)
    made = SearchPalette(context, field, body)
    body.resize(1000, 760)
    body.show()
    body.activateWindow()
    qtbot.waitUntil(body.isActiveWindow)
    field.setFocus()
    return made


def field(palette: SearchPalette) -> SearchField:
    return palette.parentWidget().findChild(SearchField)


def test_the_field_invites_in_one_word_where_there_is_no_room_for_more(context: AppContext, qtbot: QtBot) -> None:
    made = SearchField(context.theme)
    qtbot.addWidget(made)
    made.resize(460, 40)
    made.show()
    assert made.placeholderText() == "Search model, platform or engine"
    made.resize(160, 40)
    qtbot.waitUntil(lambda: made.placeholderText() == "Search")


def kinds(palette: SearchPalette) -> list[str]:
    return [row.text for row in palette.rows.rows if row.kind is RowKind.HEADING]


def titles(palette: SearchPalette) -> list[str]:
    return [row.text for row in palette.rows.rows if row.kind is RowKind.HIT]


def chosen(palette: SearchPalette) -> str | None:
    index = palette.list.currentIndex()
    return palette.rows.rows[index.row()].text if index.isValid() else None


def test_results_stand_under_the_field_at_every_letter(palette: SearchPalette, qtbot: QtBot) -> None:
    for letter, first in (("l", "Leapmotor L Mini"), ("e", "Leapmotor L Mini"), ("a", "Leap X")):
        qtbot.keyClicks(field(palette), letter)
        assert palette.isVisible()
        assert first in titles(palette)
    assert "Models" in kinds(palette)
    assert palette.geometry().top() > field(palette).geometry().bottom()
    assert palette.parentWidget().rect().contains(palette.geometry())
    assert field(palette).hasFocus(), "the palette must leave the keyboard to the field"
    qtbot.keyClicks(field(palette), "pmotor mini")
    assert titles(palette)[0] == "Leapmotor L Mini"


def test_what_was_typed_is_bold() -> None:
    assert marked_runs("LEAP 3.5 (Leapmotor)", ("leap", "3")) == (
        ("LEAP", True), (" ", False), ("3", True), (".5 (", False), ("Leap", True), ("motor)", False),
    )  # fmt: skip
    assert marked_runs("Citroën ë-C3", ("citr",)) == (("Citr", True), ("oën ë-C3", False))
    assert marked_runs("natte distributieriem", ("riem",)) == (("natte distributie", False), ("riem", True))
    assert marked_runs("", ("a",)) == ()


def test_arrows_walk_through_the_hits_and_enter_opens_one(palette: SearchPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(palette), "peugeot")
    hits = titles(palette)
    assert chosen(palette) is None
    qtbot.keyClick(field(palette), Qt.Key.Key_Down)
    assert chosen(palette) == hits[0] == "Peugeot P One"
    qtbot.keyClick(field(palette), Qt.Key.Key_Down)
    assert chosen(palette) == hits[1]
    qtbot.keyClick(field(palette), Qt.Key.Key_Up)
    with qtbot.waitSignal(palette.model_chosen) as told:
        qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    assert told.args == ["peugeot/p-one"]
    assert not palette.isVisible()


def test_walking_past_either_end_comes_to_the_list_row(palette: SearchPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(palette), "peugeot")
    qtbot.keyClick(field(palette), Qt.Key.Key_Up)
    assert chosen(palette) == titles(palette)[-1]
    qtbot.keyClick(field(palette), Qt.Key.Key_Down)
    assert chosen(palette) is None
    qtbot.keyClick(field(palette), Qt.Key.Key_PageDown)
    assert chosen(palette) is not None


def test_enter_with_nothing_chosen_shows_all_in_the_list(palette: SearchPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(palette), "peugeot ")
    assert palette.footer.text() == "Show the 2 models in the list"
    with qtbot.waitSignal(palette.list_requested) as told:
        qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    assert told.args == ["peugeot"]
    assert not palette.isVisible()


def test_the_row_at_the_bottom_can_be_pressed(palette: SearchPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(palette), "mini")
    assert palette.footer.text() == "Show the 1 model in the list"
    with qtbot.waitSignal(palette.list_requested) as told:
        qtbot.mouseClick(palette.footer, Qt.MouseButton.LeftButton)
    assert told.args == ["mini"]


def row_centre(palette: SearchPalette, title: str) -> QPoint:
    number = next(n for n, row in enumerate(palette.rows.rows) if row.text == title)
    return palette.list.visualRect(palette.rows.index(number)).center()


def test_a_press_opens_a_part_or_a_version(palette: SearchPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(palette), "leap x")
    with qtbot.waitSignal(palette.part_chosen) as told:
        qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=row_centre(palette, "Leap X"))
    found: Found = told.args[0]
    assert (found.kind, found.id) == (FoundKind.PLATFORM, "platform/leap")
    assert set(found.model_ids) == {"leapmotor/l-three"}
    field(palette).clear()
    qtbot.keyClicks(field(palette), "l three max")
    with qtbot.waitSignal(palette.variant_chosen) as told:
        qtbot.mouseClick(
            palette.list.viewport(), Qt.MouseButton.LeftButton, pos=row_centre(palette, "Leapmotor L Three Max")
        )
    assert told.args == ["leapmotor/l-three/l-three-max", "leapmotor/l-three"]


def test_rows_are_high_enough_for_a_finger(palette: SearchPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(palette), "peugeot")
    for number, row in enumerate(palette.rows.rows):
        if row.kind is RowKind.HIT:
            assert palette.list.visualRect(palette.rows.index(number)).height() >= HIT >= 44
    assert palette.footer.height() >= 44


def test_escape_closes_first_and_then_wipes(palette: SearchPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(palette), "opel")
    qtbot.keyClick(field(palette), Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert field(palette).text() == "opel"
    qtbot.keyClick(field(palette), Qt.Key.Key_Down)
    assert palette.isVisible(), "Down opens it again"
    qtbot.keyClick(field(palette), Qt.Key.Key_Escape)
    qtbot.keyClick(field(palette), Qt.Key.Key_Escape)
    assert field(palette).text() == ""
    assert not palette.isVisible()


def test_leaving_the_field_closes_it(palette: SearchPalette, qtbot: QtBot) -> None:
    other = QWidget(palette.parentWidget())
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.show()
    qtbot.keyClicks(field(palette), "opel")
    other.setFocus()
    assert not palette.isVisible()


def test_understood_numbers_are_shown(palette: SearchPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(palette), "peugeot >400 km <40.000")
    row = palette.rows.rows[0]
    assert row.kind is RowKind.LIMITS
    assert row.text == "Understood as"
    assert row.words == ("Electric range ≥ 400 km", "Price ≤ €\u200940,000")
    assert titles(palette) == ["Peugeot P One"]
    hit = next(row for row in palette.rows.rows if row.kind is RowKind.HIT)
    assert hit.why == "Range 400 – 433 km · €\u200931,990 (NL, 12 Mar 2026)"


def test_nothing_found_names_what_comes_nearest(palette: SearchPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(palette), "leapmotor zz99")
    assert palette.rows.rows[0].text == "Nothing found for “leapmotor zz99”."
    assert kinds(palette) == ["The nearest"]
    assert all(title.startswith("Leapmotor") for title in titles(palette))
    assert palette.footer.text() == "To the list, with what comes nearest"
    qtbot.keyClick(field(palette), Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.model_chosen):
        qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    field(palette).clear()
    qtbot.keyClicks(field(palette), ">1900 km")
    assert "No model keeps within these numbers." in [row.text for row in palette.rows.rows]


def test_a_part_without_models_cannot_be_chosen() -> None:
    nobody = Found(FoundKind.PLATFORM, "p", same("Nobody's"), same(""), same(""), 90, (), Ownership.STELLANTIS)
    rows = rows_of(Answer(((FoundKind.PLATFORM, (nobody,)),)), "en", understood="", nothing="", nearest="")
    assert [row.leads_on for row in rows] == [False, False]


def test_every_group_has_a_place_and_the_first_the_most() -> None:
    def hits(kind: FoundKind, count: int) -> tuple[FoundKind, tuple[Found, ...]]:
        return kind, tuple(
            Found(kind, str(n), same(f"{kind} {n}"), same(""), same(""), 90 - n, ("m",)) for n in range(count)
        )

    answer = Answer(tuple(hits(kind, 6) for kind in FoundKind), limits=(Limit("seats", 7, None, "7 seats"),))
    rows = rows_of(answer, "en", understood="u", nothing="n", nearest="t")
    shown = [row.found.kind for row in rows if row.found]
    assert {kind: shown.count(kind) for kind in FoundKind} == dict.fromkeys(FoundKind, 2)
    rows = rows_of(Answer((hits(FoundKind.MODEL, 6),)), "en", understood="u", nothing="n", nearest="t")
    assert len(rows) == 6


def test_a_screen_reader_hears_rows_and_what_is_chosen(palette: SearchPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(palette), "leapmotor mini")
    seen = QAccessible.queryAccessibleInterface(palette.list)
    names = [seen.child(n).text(QAccessible.Text.Name) for n in range(seen.childCount())]
    assert any(name.startswith("Leapmotor L Mini, ") and "18,900 (NL, 12 Mar 2026)" in name for name in names)
    assert seen.text(QAccessible.Text.Name) == "Search results"
    assert field(palette).accessibleDescription() == palette.footer.text()
    qtbot.keyClick(field(palette), Qt.Key.Key_Down)
    assert field(palette).accessibleDescription().startswith("Leapmotor L Mini")


def test_before_the_index_is_built_the_answer_comes_when_it_is(
    context: AppContext, qtbot: QtBot, palette: SearchPalette, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(palette._search), "search_ready", property(lambda _self: False))
    qtbot.keyClicks(field(palette), "ope")
    qtbot.keyClicks(field(palette), "l")
    qtbot.waitUntil(palette.isVisible)
    assert titles(palette)[0] == "Opel O Two"
    field(palette).clear()
    qtbot.keyClicks(field(palette), "opel")
    field(palette).clear()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert not palette.isVisible(), "an answer that comes late is not shown"


CARS = ("leapmotor/l-three/l-three-pro", "peugeot/p-one/p-one-electric")


@pytest.fixture
def given(context: AppContext) -> Given:
    """The codes of a comparison that this computer gave out."""
    models = [context.catalogue.model(variant_id.rpartition("/")[0]) for variant_id in CARS]
    columns = [(model, model.variant(variant_id)) for model, variant_id in zip(models, CARS, strict=True)]
    kept = kept_of(columns, "Family car", datetime(2026, 3, 2, tzinfo=UTC), "2026-03-01")
    return context.kept_desk.shelf.give_out(kept)


def scan(palette: SearchPalette, qtbot: QtBot, text: str) -> None:
    """Bring a text in at once, as a scanner does, with its last letter typed."""
    field(palette).setText(text[:-1])
    qtbot.keyClicks(field(palette), text[-1])


@pytest.mark.parametrize("kind", ["short", "payload"])
def test_a_code_is_offered_in_one_row_and_enter_opens_its_comparison(
    palette: SearchPalette, qtbot: QtBot, given: Given, kind: str
) -> None:
    scan(palette, qtbot, getattr(given, kind).lower())
    words = f"Open the comparison {given.short}" if kind == "short" else "Open the comparison of this QR code"
    assert [row.text for row in palette.rows.rows] == [words]
    assert chosen(palette) == words
    assert field(palette).accessibleDescription() == words
    assert not palette.footer.isVisible()
    qtbot.keyClick(field(palette), Qt.Key.Key_Down)  # there is nothing else to walk to
    with qtbot.waitSignal(palette.comparison_found) as told:
        qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    assert told.args[0].ids == CARS
    assert not palette.isVisible()


def test_a_code_is_opened_by_a_press_too(palette: SearchPalette, qtbot: QtBot, given: Given) -> None:
    qtbot.keyClicks(field(palette), given.short)
    with qtbot.waitSignal(palette.comparison_found):
        spot = row_centre(palette, f"Open the comparison {given.short}")
        qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_a_mistyped_code_is_told_and_enter_leads_nowhere(palette: SearchPalette, qtbot: QtBot, given: Given) -> None:
    wrong = given.short[:-1] + ("2" if given.short[-1] != "2" else "3")
    qtbot.keyClicks(field(palette), wrong)
    (row,) = palette.rows.rows
    assert row.text == f"There is a typing error in the code “{wrong}”."
    assert row.why == "Compare it with the paper, character by character."
    with qtbot.assertNotEmitted(palette.list_requested):
        qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    assert palette.isVisible()
    scan(palette, qtbot, given.payload[:-7])
    assert "is not whole" in palette.rows.rows[0].text


def test_a_code_that_is_not_kept_here_is_told(palette: SearchPalette, qtbot: QtBot, given: Given) -> None:
    for file in (palette._context.kept_desk.shelf.folder / "given").iterdir():
        file.unlink()
    qtbot.keyClicks(field(palette), given.short)
    qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not kept on this computer" in palette.rows.rows[0].text)
    assert palette.isVisible()


def test_after_a_code_the_search_is_as_before(palette: SearchPalette, qtbot: QtBot, given: Given) -> None:
    qtbot.keyClicks(field(palette), given.short)
    field(palette).selectAll()
    qtbot.keyClicks(field(palette), "mini")
    assert titles(palette)[0] == "Leapmotor L Mini"
    assert palette.footer.isVisible()
