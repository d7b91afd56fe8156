"""Numbers with units in a search."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """A number that a search asks for; `key` is the value of a `wishes.Span`, `typed` the words as typed."""

    key: str
    low: float | None
    high: float | None
    typed: str
