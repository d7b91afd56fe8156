"""Dates as precise as is known."""

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.facts.dates import PartialDate

days = st.dates(min_value=date(1900, 1, 1)).map(lambda d: PartialDate(d.year, d.month, d.day))
months = st.builds(PartialDate, st.integers(1900, 2100), st.integers(1, 12))
years = st.builds(PartialDate, st.integers(1900, 2100))
partial_dates = st.one_of(days, months, years)


@given(partial_dates)
def test_a_date_reads_back_as_it_was_written(day: PartialDate) -> None:
    assert PartialDate.parse(str(day)) == day


@pytest.mark.parametrize("text", ["2026", "2026-03", "2026-03-02", "2024-02-29"])
def test_the_precision_is_kept(text: str) -> None:
    assert str(PartialDate.parse(text)) == text


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", "YYYY"),
        ("March 2026", "YYYY-MM-DD"),
        ("02-03-2026", "YYYY-MM-DD"),
        ("2026-3-2", "YYYY-MM-DD"),
        ("2026-13", "no month 13"),
        ("2026-00", "no month 00"),
        ("2026-04-31", "no day 31"),
        ("2025-02-29", "no day 29"),
        ("2026-02-00", "no day 00"),
    ],
)
def test_what_is_no_date_is_refused_with_a_sentence(text: str, hint: str) -> None:
    with pytest.raises(ValueError, match=hint):
        PartialDate.parse(text)


@given(st.dates(date(1900, 1, 1)), st.dates(date(1900, 1, 1)))
def test_full_dates_are_in_the_order_of_the_calendar(one: date, other: date) -> None:
    left, right = PartialDate.parse(one.isoformat()), PartialDate.parse(other.isoformat())
    assert (left < right) == (one < other)
    assert (left >= right) == (one >= other)


def test_of_equal_starts_the_less_precise_comes_first() -> None:
    texts = ["2026-01-01", "2026", "2025-12-31", "2026-01"]
    assert [str(d) for d in sorted(map(PartialDate.parse, texts))] == ["2025-12-31", "2026", "2026-01", "2026-01-01"]


@pytest.mark.parametrize(
    ("said", "day", "known"),
    [
        ("2026-03-02", "2026-03-02", True),
        ("2026-03-03", "2026-03-02", False),
        ("2026-03", "2026-03-02", False),
        ("2026-02", "2026-03-02", True),
        ("2026-02", "2026-02-28", True),
        ("2026-02", "2026-02-27", False),
        ("2026", "2026-03-02", False),
        ("2025", "2026-03-02", True),
        ("2026", "2026", True),
    ],
)
def test_a_partly_known_date_counts_from_its_last_possible_day(said: str, day: str, known: bool) -> None:
    assert PartialDate.parse(said).known_by(PartialDate.parse(day)) is known


@given(months)
def test_a_month_is_known_on_its_last_day_and_not_the_day_before(month: PartialDate) -> None:
    assert month.month is not None
    last = calendar.monthrange(month.year, month.month)[1]
    assert month.known_by(PartialDate(month.year, month.month, last))
    assert not month.known_by(PartialDate(month.year, month.month, last - 1))
