"""What was known on a day: the one rule that decides whether a dated fact may appear in a view of the past."""

import calendar
from dataclasses import dataclass

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.records import Source


def first_day(date: PartialDate) -> PartialDate:
    """Return the first day that a partly known date can mean."""
    return PartialDate(date.year, date.month or 1, date.day or 1)


def last_day(date: PartialDate) -> PartialDate:
    """Return the last day that a partly known date can mean."""
    month = date.month or 12
    return PartialDate(date.year, month, date.day or calendar.monthrange(date.year, month)[1])


def begins_after(date: PartialDate, other: PartialDate) -> bool:
    """Return whether `date` lies wholly after `other`, however precisely both are known."""
    return not first_day(date).known_by(other)


def date_of(as_of: PartialDate | None, source: Source | None) -> PartialDate | None:
    """Return the date of a fact: its own, else that of its source; None where neither is known."""
    return as_of if as_of is not None else (source.published if source is not None else None)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day in the life of one edition of the catalogue.

    A fact is known from its own date, or from the day its source appeared where that lies later. A date that is only
    partly known counts from its last possible day, and a fact without any date is not known; but whatever an edition
    holds was known on the day of that edition.
    """

    day: PartialDate
    edition: PartialDate

    @property
    def whole(self) -> bool:
        """Whether the edition lies behind: then it is known as it is, with what bears no date."""
        return self.edition.known_by(self.day)

    def knows(self, as_of: PartialDate | None, source: Source | None) -> bool:
        """Return whether a fact with this date and source was known by the end of the day."""
        published = source.published if source is not None else None
        if self.whole:
            return not any(date is not None and begins_after(date, self.day) for date in (as_of, published))
        if as_of is None:
            return published is not None and published.known_by(self.day)
        if published is not None and begins_after(published, as_of):
            return published.known_by(self.day)
        return as_of.known_by(self.day)

    def leaves_out(self, as_of: PartialDate | None, source: Source | None) -> bool:
        """Return whether a fact is absent only because nobody dated it."""
        return not self.whole and date_of(as_of, source) is None
