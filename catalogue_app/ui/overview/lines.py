"""The lines of the overview on a screen, from the same data as the poster; pure, so that it can be tested alone."""

from dataclasses import dataclass
from enum import Enum, auto

from catalogue_app.facts.text import Lang, Text
from catalogue_app.sheets import overview_words
from catalogue_app.sheets.overview import Entry, FuelGroup, Overview
from catalogue_app.sheets.overview_cells import (
    OverviewCell,
    OverviewNotes,
    cells_of,
    heads,
    part_of,
    second_line,
    test_words,
)
from catalogue_app.sheets.overview_data import DUTCH, both, group_note, intro, missing_names, remarks

LEAST_MM = (320, 250)
"""The least screen, 17 inch (Dutch decree on the energy label, annex 2, number 3)."""


class LineKind(Enum):
    """What a line is."""

    TITLE = auto()
    ROW = auto()
    WORDS = auto()


@dataclass(frozen=True, slots=True)
class OverviewLine:
    """One line.

    Attributes:
        text: name of the fuel or the model, or the words; `aside` stands below it in smaller type, `also` beside it.
        part: of how many of its versions all is known.
        cells: the amounts of a model.
        heads: the units of the fuel that the line belongs to; none below the last fuel.
        fuel: the name of that fuel.
    """

    kind: LineKind
    text: str
    aside: str = ""
    also: str = ""
    part: str = ""
    cells: tuple[OverviewCell, ...] = ()
    heads: tuple[str, ...] = ()
    fuel: str = ""

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it: each amount with its unit."""
        amounts = [f"{cell.head} {cell.value}" for cell in self.cells]
        return ", ".join(part for part in (self.text, self.part, *amounts, self.aside, self.also) if part)


def lines_of(overview: Overview, also: Lang | None = None, wordings: tuple[str, ...] = ()) -> tuple[OverviewLine, ...]:
    """Return every line from top to bottom, in Dutch; `also` is a language for the titles beside it."""
    lines = [_said(text, also) for text in intro(overview)] if overview.groups else []
    lines += [line for group in overview.groups for line in _group(group, also)]
    if not overview.groups:
        lines.append(_words(overview_words.EMPTY_SHELF.in_(DUTCH)))
    lines += [_words(wording) for wording in wordings or (overview_words.NO_WORDING.in_(DUTCH),)]
    lines += [_said(text, also) for text in remarks(overview)]
    return (*lines, *_sources(overview))


def too_small(width_mm: float, height_mm: float) -> bool:
    """Whether a picture of this size on the screen is smaller than the decree allows, either way round."""
    long, short = LEAST_MM
    return max(width_mm, height_mm) < long or min(width_mm, height_mm) < short


def _group(group: FuelGroup, also: Lang | None) -> list[OverviewLine]:
    fuel, units = group.fuel.label.in_(DUTCH), tuple(heads(group.fuel, DUTCH))
    note = group_note(group.fuel)
    test = ". ".join(part for part in (test_words(group.fuel, DUTCH), note.in_(DUTCH) if note else "") if part)
    title = OverviewLine(
        LineKind.TITLE, fuel, test, both(group.fuel.label, also)["also"], heads=units, fuel=fuel
    )  # fmt: skip
    lines = [title, *(_row(entry, units, fuel) for entry in group.entries)]
    if group.missing:
        told = overview_words.MISSING.filled(n=str(len(group.missing))).in_(DUTCH)
        names = " ".join(missing_names(group.missing))
        lines.append(OverviewLine(LineKind.WORDS, f"{told} {names}", heads=units, fuel=fuel))
    return lines


def _row(entry: Entry, units: tuple[str, ...], fuel: str) -> OverviewLine:
    return OverviewLine(
        LineKind.ROW, entry.name, second_line(entry, DUTCH), part=part_of(entry), cells=tuple(cells_of(entry, DUTCH)),
        heads=units, fuel=fuel,
    )  # fmt: skip


def _said(text: Text, also: Lang | None) -> OverviewLine:
    said = both(text, also)
    return OverviewLine(LineKind.WORDS, said["nl"], also=said["also"])


def _sources(overview: Overview) -> list[OverviewLine]:
    notes = OverviewNotes(DUTCH)
    for entry in overview.entries:
        notes.mark(entry)
    texts = "; ".join(note["text"] for note in notes.notes())
    return [_words(f"{overview_words.SOURCES.in_(DUTCH)} {texts}.")] if texts else []


def _words(text: str) -> OverviewLine:
    return OverviewLine(LineKind.WORDS, text)
