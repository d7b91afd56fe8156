"""The days on which something about a model became known."""

from collections.abc import Iterable

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.records import Model


def _last(day: PartialDate) -> tuple[int, int, int]:
    """A date that is only partly known counts from its last possible day, as in `PartialDate.known_by`."""
    return day.year, day.month or 12, day.day or 31


def days_of(model: Model, today: PartialDate) -> tuple[PartialDate, ...]:
    """Return the days, each once, newest first: of parts, plants and statements about the model.

    A date that is not over by `today` is left out: "2026" is no day to go back to while it is 2026.
    """
    days = [
        *(part.as_of for part in model.parts), *(plant.as_of for plant in model.production),
        *(said.as_of for said in model.statements), *(note.statement.as_of for note in model.shares),
    ]  # fmt: skip
    return in_order(day for day in days if day is not None and day.known_by(today))


def in_order(days: Iterable[PartialDate]) -> tuple[PartialDate, ...]:
    """Return days each once, the newest first; of two that end alike the more precise one first."""
    return tuple(sorted(set(days), key=lambda day: (_last(day), str(day)), reverse=True))
