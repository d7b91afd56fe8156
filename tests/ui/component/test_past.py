"""The page of a part as it was known on a day."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from catalogue_app.facts.dates import PartialDate
from catalogue_app.origin.as_of import AsOfCatalogue
from catalogue_app.origin.component_story import component_story
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.component.page import ComponentPage
from catalogue_app.ui.component.uses import UsesPanel
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.past.days import days_of_part
from catalogue_app.ui.widgets import EmptyState, TextButton
from tests.ui.component.conftest import Open
from tests.ui.component.reading import words

PART = "leap-3-5"


def days(shipped: StoredCatalogue, part: str = PART) -> tuple[PartialDate, ...]:
    return days_of_part(component_story(shipped, part), PartialDate.parse(shipped.edition()))


def go_to(qtbot: QtBot, page: ComponentPage, text: str) -> None:
    """Choose a day from the list of the button."""
    action = next(a for a in page.bar.days.popup.actions() if a.text() == text)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        action.trigger()


def at(qtbot: QtBot, page: ComponentPage, day: str, part: str = PART) -> None:
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.restore({"component": part, "day": day, "scroll": 0})


def pressed(qtbot: QtBot, page: ComponentPage, inside: object, text: str) -> None:
    found = next(b for b in inside.findChildren(TextButton) if b.text() == text)  # type: ignore[attr-defined]
    with qtbot.waitSignal(page.shown, timeout=10_000):
        qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_a_day_tells_what_was_known_then_and_no_more(open_part: Open, qtbot: QtBot, shipped: StoredCatalogue) -> None:
    page = open_part(PART)
    assert not page.note.isVisible()
    now = words(page)
    go_to(qtbot, page, "2 Mar 2026")

    story, today = (
        component_story(AsOfCatalogue(shipped, PartialDate(2026, 3, 2)), PART),
        component_story(shipped, PART),
    )
    told = words(page.content)  # type: ignore[arg-type]
    later = {s.text.en for s in today.statements} - {s.text.en for s in story.statements}
    assert later, "the test needs news of after that day"
    assert not [text for text in later if text in told]
    assert all(text in now for text in later)
    assert all(s.text.en in told for s in story.statements)
    assert {t.model_id for t in page.findChild(UsesPanel).tiles} <= {use.model_id for use in story.uses}
    assert page.state()["day"] == "2026-03-02"


def test_the_page_says_that_it_shows_the_past_and_leads_back(open_part: Open, qtbot: QtBot) -> None:
    page = open_part(PART)
    go_to(qtbot, page, "2 Mar 2026")
    assert page.note.isVisible()
    assert page.note.accessibleName() == "As known on 2 Mar 2026"
    assert page.bar.days.text().startswith("As of 2 Mar 2026")
    assert len(page.bar.days.popup.actions()) > 3, "the days after it are still there to go to"

    pressed(qtbot, page, page.note, "Back to today")

    assert not page.note.isVisible()
    assert page.state()["day"] is None
    assert page.bar.days.text().startswith("As of 23 Nov 2026")


def test_the_days_offered_tell_something_else(shipped: StoredCatalogue) -> None:
    for part in (PART, "stla-medium", "puretech-12-gen3"):
        offered = days(shipped, part)
        assert list(offered) == sorted(offered, reverse=True)
        assert len(offered) > 5
        told = [component_story(AsOfCatalogue(shipped, day), part) for day in offered]
        assert all(story.component.id == part for story in told), "on the oldest day the part was known"
        # A car that was said to have the part is told of once one of its versions is known, which may be later.
        assert len(set(map(repr, told))) >= len(told) - 1, part


def test_the_bonds_of_a_partner_are_told_before_it_counts_as_a_brand_of_the_group(shipped: StoredCatalogue) -> None:
    story = component_story(AsOfCatalogue(shipped, PartialDate(2026, 2, 27)), PART)
    assert story.ties
    assert all(t.statement.as_of.known_by(PartialDate(2026, 2, 27)) for t in story.ties if t.statement.as_of)


def test_a_part_not_known_yet_says_so_and_leads_to_today(open_part: Open, page: ComponentPage, qtbot: QtBot) -> None:
    at(qtbot, page, "2019-06-30")
    assert page.content is None
    note = page.findChild(EmptyState)
    assert "Nothing about LEAP 3.5 (Leapmotor B series) was known up to 30 Jun 2019." in words(note)
    assert page.bar.name == "LEAP 3.5 (Leapmotor B series)"
    assert len(page.bar.days.popup.actions()) > 3

    pressed(qtbot, page, note, "Back to today")

    assert page.content is not None
    assert not page.note.isVisible()


def test_no_part_at_all_is_no_matter_of_the_day(page: ComponentPage, qtbot: QtBot) -> None:
    at(qtbot, page, "2019-06-30", "no-such-part")
    assert "There is no component 'no-such-part' in the catalogue." in words(page.findChild(EmptyState))
    assert not page.note.isVisible()
    assert page.state()["day"] is None


def test_day_and_place_are_found_again(open_part: Open, qtbot: QtBot, context: AppContext) -> None:
    page = open_part("stla-medium")
    state = {"component": "stla-medium", "day": "2026-03-02", "scroll": 200}
    with qtbot.waitSignal(page.shown, timeout=10_000):
        page.restore(state)
    assert page.state() == state
    open_part(PART)
    assert page.state()["day"] is None, "another part is opened as it is known today"


def test_a_customer_can_go_back_too_and_is_told_no_more(context: AppContext, page: ComponentPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.audience_changed, timeout=20_000):
        context.set_audience("customer")
    at(qtbot, page, "2019-06-30")
    told = words(page.findChild(EmptyState))
    assert "Nothing is stated here about this part" in told
    assert "known up to" not in told


@pytest.mark.parametrize("width", [1000, 1366])
def test_the_note_fits_a_narrow_page(page: ComponentPage, qtbot: QtBot, width: int) -> None:
    page.resize(width, 768)
    at(qtbot, page, "2026-03-02")
    assert page.note.width() == width
    assert page.bar.minimumSizeHint().width() <= width
