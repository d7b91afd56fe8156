"""Dates that are as precise as is known: `2026`, `2026-05` or `2026-05-12`."""

import calendar
import re
from dataclasses import dataclass
from functools import total_ordering

_PATTERN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def _last_day(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, a month or a day. Ordered by first possible day; equal starts put the less precise first."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Return the date written as YYYY, YYYY-MM or YYYY-MM-DD.

        Raises ValueError with a sentence when the text is none of these.
        """
        match = _PATTERN.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is not a date; write YYYY, YYYY-MM or YYYY-MM-DD")
        year, month, day = (int(part) if part else None for part in match.groups())
        if month is not None and not 1 <= month <= 12:
            raise ValueError(f"{text!r} has no month {month:02d}")
        if month is not None and day is not None and not 1 <= day <= _last_day(int(year or 0), month):
            raise ValueError(f"{text!r} has no day {day:02d}")
        return cls(year or 0, month, day)

    def __str__(self) -> str:
        parts = [f"{self.year:04d}"]
        if self.month is not None:
            parts.append(f"{self.month:02d}")
            if self.day is not None:
                parts.append(f"{self.day:02d}")
        return "-".join(parts)

    def __lt__(self, other: "PartialDate") -> bool:
        return self._key() < other._key()

    def _last(self) -> tuple[int, int, int]:
        month = self.month or 12
        return self.year, month, self.day or _last_day(self.year, month)

    def _key(self) -> tuple[int, int, int]:
        return self.year, self.month or 0, self.day or 0

    def known_by(self, day: "PartialDate") -> bool:
        """Return whether something dated so had surely happened by the end of `day`.

        A date that is only partly known counts from its last possible day: "2026" is not known on 2 March 2026.
        """
        return self._last() <= day._last()  # noqa: SLF001 - the other is of the same class
