"""The chain of choices reads as a story."""

from datetime import date

from catalogue_app.comparison.kept import Step, name_of
from catalogue_app.comparison.story import reasons_against, told, with_reason
from catalogue_app.facts.text import FALLBACK_MARK, LANGUAGES
from tests.comparison.keeping import car

A, B, C = (name_of(car(f"opel/{name}/v", version="V")) for name in ("astra", "corsa", "mokka"))
FIRST = Step(date(2026, 3, 2), A, B, C, "boot too\nsmall")
LAST = Step(date(2026, 3, 3), A, C)


def test_a_choice_is_told_with_its_day_the_cars_and_the_reason_as_it_was_noted():
    assert told(FIRST).nl == (
        "2 mrt 2026: Opel ASTRA · V bleef, Opel CORSA · V maakte plaats voor Opel MOKKA · V: boot too small"
    )
    assert told(LAST).en == "3 Mar 2026: Opel ASTRA · V stayed, Opel MOKKA · V dropped out."
    assert not any(FALLBACK_MARK in told(step).in_(lang) for step in (FIRST, LAST) for lang in LANGUAGES)


def test_a_car_that_lost_for_a_reason_is_known_by_it():
    assert reasons_against((FIRST, LAST), B.id) == (FIRST,)
    assert reasons_against((FIRST, LAST), C.id) == ()
    later = with_reason(LAST, "x" * 400)
    assert reasons_against((FIRST, later), C.id) == (later,)
    assert len(later.reason) == 300
