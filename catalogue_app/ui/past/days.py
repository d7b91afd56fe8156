"""The days on which something about a model or a part became known."""

from collections.abc import Iterable, Iterator

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.records import Model, Source, Statement
from catalogue_app.origin.component_story import ComponentStory
from catalogue_app.origin.moment import begins_after, last_day


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


def days_of_part(story: ComponentStory, today: PartialDate) -> tuple[PartialDate, ...]:
    """Return the days on which something on the page of a part was said, each once, newest first.

    The day on which the part was first described is the oldest: before that there is no page. Of a date that is only
    partly known it is the last day, and one that is not over by `today` is left out.
    """
    first = _known_from(story.component.statement.as_of, story.component.statement.source)
    days = {last_day(day) for day in _told_on(story) if day is not None and day.known_by(today)}
    return in_order(day for day in days if first is None or first.known_by(day))


def in_order(days: Iterable[PartialDate]) -> tuple[PartialDate, ...]:
    """Return days each once, the newest first; of two that end alike the more precise one first."""
    return tuple(sorted(set(days), key=lambda day: (_last(day), str(day)), reverse=True))


def _told_on(story: ComponentStory) -> Iterator[PartialDate | None]:
    part = story.component
    said: list[Statement] = [part.statement, *story.statements]
    said += [told.statement for told in story.descriptions] + [tie.statement for tie in story.ties]
    yield from (_known_from(s.as_of, s.source) for s in said)
    yield from (_known_from(use.as_of, use.source) for use in story.uses)
    yield from (_known_from(None, kin.source) for kin in story.kin)
    yield from (_known_from(difference.as_of, difference.source) for difference in story.differences)
    yield from (_known_from(None, conflict.source) for conflict in story.conflicts)
    yield from (_known_from(None, source) for source in part.sources)


def _known_from(as_of: PartialDate | None, source: Source | None) -> PartialDate | None:
    """The day from which `origin.moment` takes a fact as known: its own, or that of its source where it came later."""
    published = source.published if source is not None else None
    if as_of is None or (published is not None and begins_after(published, as_of)):
        return published
    return as_of
