"""The showroom overview as plain data for its poster: Dutch always, another language below it by choice."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.text import Lang, Text
from catalogue_app.sheets import overview_words, words
from catalogue_app.sheets.cells import Paper
from catalogue_app.sheets.footnotes import Footnotes
from catalogue_app.sheets.frame import dealer_block
from catalogue_app.sheets.letterhead import Letterhead
from catalogue_app.sheets.overview import Entry, Fuel, FuelGroup, Overview
from catalogue_app.sheets.overview_cells import OverviewNotes, cells_of, heads, part_of, second_line, test_words

Data = dict[str, object]
DUTCH: Lang = "nl"
"""The language of the poster (decree, annex 2, number 2)."""
LONG, SHORT = 700, 500
"""The least size in mm (annex 2, number 1)."""
_NAMES = 24  # of models in one piece of the list without figures


@dataclass(frozen=True, slots=True)
class PosterOrder:
    """How a poster is wanted.

    Attributes:
        also: another language below the Dutch; None for Dutch alone.
        letterhead: whose overview it is; None for nobody's.
        made: the day printed as "drawn up"; None for the day of the edition.
        wordings: the fixed legal texts, word for word; without them the poster keeps a place that says so.
    """

    also: Lang | None = None
    portrait: bool = False
    letterhead: Letterhead | None = None
    made: date | None = None
    wordings: Sequence[str] = field(default=())

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in mm."""
        return (SHORT, LONG) if self.portrait else (LONG, SHORT)

    @property
    def dealer(self) -> str:
        """The name of the dealer; empty for none."""
        return "" if self.letterhead is None else self.letterhead.name


def poster_data(overview: Overview, order: PosterOrder) -> Data:
    """Return all that stands on the poster, but for the words that make it a draft (see `making`)."""
    notes, day = OverviewNotes(DUTCH), date.fromisoformat(overview.edition)
    width, height = order.size
    groups = [_group(group, notes, order.also) for group in overview.groups]
    return {
        "lang": DUTCH,
        "width": width,
        "height": height,
        "date": [day.year, day.month, day.day],
        "title": both(overview_words.TITLE, order.also),
        "intro": [both(text, order.also) for text in intro(overview)],
        "dealer": dealer_block(Paper(DUTCH, Footnotes(DUTCH)), order.letterhead),
        "made": words.MADE.filled(date=_day(order.made or day)).in_(DUTCH),
        "edition": words.EDITION.filled(date=_day(day)).in_(DUTCH),
        "poster": overview_words.POSTER.in_(DUTCH),
        "groups": groups,
        "empty": overview_words.EMPTY_SHELF.in_(DUTCH),
        "wordings": list(order.wordings),
        "no_wording": overview_words.NO_WORDING.in_(DUTCH),
        "remarks": [text.in_(DUTCH) for text in remarks(overview)],
        "sources": overview_words.SOURCES.in_(DUTCH),
        "footnotes": notes.notes(),
        "legend": _legend(overview),
        "reference": overview.edition,
    }


def intro(overview: Overview) -> list[Text]:
    """Return how the overview is to be read."""
    whole = all(entry.complete for group in overview.groups for entry in group.entries)
    return [overview_words.INTRO, *([] if whole else [overview_words.PARTS])]


def remarks(overview: Overview) -> list[Text]:
    """Return what is said below it: how complete it is, what is left out, the test, and that the offer counts."""
    count = {"n": str(overview.complete), "all": str(overview.of)}
    found = [overview_words.COMPLETE.filled(**count)]
    if overview.unplaced:
        found.append(overview_words.UNPLACED.filled(names=", ".join(overview.unplaced)))
    if overview.outside:
        found.append(overview_words.OUTSIDE.filled(names=", ".join(overview.outside)))
    return [*found, words.WLTP, words.OFFERED]


def _legend(overview: Overview) -> list[dict[str, str]]:
    """Return the mark of what is only reported with its word, where such figures stand there."""
    if not overview.with_reported:
        return []
    word = words.REPORTED.in_(DUTCH)
    return [{"glyph": "reported", "word": word}]


def group_note(fuel: Fuel) -> Text | None:
    """Return what is said of a whole fuel: that an electric car emits nothing while driving."""
    return overview_words.ZERO if fuel is Fuel.ELECTRIC else None


def missing_names(entries: Iterable[Entry]) -> Iterator[str]:
    """Return the models without a figure in pieces, so that a long list can go on in the next column."""
    names = [entry.name for entry in entries]
    for start in range(0, len(names), _NAMES):
        end = "," if start + _NAMES < len(names) else "."
        yield f"{', '.join(names[start : start + _NAMES])}{end}"


def both(text: Text, also: Lang | None) -> dict[str, str]:
    """Return a text in Dutch, and in the other language where that differs."""
    other = text.in_(also) if also is not None else ""
    return {"nl": text.in_(DUTCH), "also": "" if other == text.in_(DUTCH) else other}


def _group(group: FuelGroup, notes: OverviewNotes, also: Lang | None) -> Data:
    note = group_note(group.fuel)
    count = str(len(group.missing))
    return {
        "title": both(group.fuel.label, also),
        "continued": overview_words.CONTINUED.filled(fuel=group.fuel.label).in_(DUTCH),
        "test": test_words(group.fuel, DUTCH),
        "model": both(overview_words.MODEL, also),
        "heads": heads(group.fuel, DUTCH),
        "rows": [_row(entry, notes) for entry in group.entries],
        "note": both(note, also) if note is not None else {"nl": "", "also": ""},
        "missing_title": both(overview_words.MISSING.filled(n=count), also),
        "missing": list(missing_names(group.missing)),
    }


def _row(entry: Entry, notes: OverviewNotes) -> Data:
    return {
        "name": entry.name,
        "part": part_of(entry),
        "mark": notes.mark(entry),
        "cells": [
            {"value": cell.value, "missing": cell.missing, "reported": cell.reported} for cell in cells_of(entry, DUTCH)
        ],
        "second": second_line(entry, DUTCH),
    }


def _day(day: date) -> str:
    return format_date(PartialDate(day.year, day.month, day.day), DUTCH)
