"""The overview as the rules for print see it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import Figure, Model
from catalogue_app.linting.draft import Block, Car, Draft, Line, Place, Poster, PosterRow, Template
from catalogue_app.sheets import overview_words, words
from catalogue_app.sheets.cells import Paper
from catalogue_app.sheets.footnotes import Footnotes
from catalogue_app.sheets.naming import car_name
from catalogue_app.sheets.overview import CO2, CURRENT, FUEL_USE, RANGE, Entry, Fuel, Overview, overview_of
from catalogue_app.sheets.overview_cells import OverviewNotes, fuel_use, second_line, test_words, written
from catalogue_app.sheets.overview_data import DUTCH, PosterOrder, group_note, intro, poster_data, remarks

if TYPE_CHECKING:
    from catalogue_app.sheets.drafts import Terms

WHOLE = "overview"
"""The subject of an overview of everything."""
_UNITS = {CO2: "g/km", CURRENT: "kWh/100 km", RANGE: "km"}


def overview_draft(
    catalogue: Catalogue, terms: "Terms", order: PosterOrder | None = None, model_id: str | None = None
) -> Draft:
    """Return the overview as it will be printed; with `model_id` what it says of that model, on the whole poster."""
    wanted = order if order is not None else PosterOrder()
    overview = overview_of(catalogue, with_reported=terms.with_reported)
    named = {entry.model_id for entry in overview.entries if model_id in (None, entry.model_id)}
    models = {found: catalogue.model(found) for found in sorted(named)}
    return draft_of_overview(overview, models, terms, wanted, subject=model_id or WHOLE)


def draft_of_overview(
    overview: Overview,
    models: Mapping[str, Model],
    terms: "Terms",
    order: PosterOrder,
    *,
    subject: str = WHOLE,
) -> Draft:
    """Return the draft of an overview that is at hand; lines and cars are of `models` (by their ids) alone.

    It is always in Dutch, whatever else stands below the Dutch.
    """
    entries = [entry for entry in overview.entries if entry.model_id in models]
    data = poster_data(overview, order)
    width, height = order.size
    return Draft(
        Template.OVERVIEW, subject, DUTCH, terms.today, tuple(_cars(entries, models)),
        (*_lines(entries), *_notes(overview, order)),
        blocks=_blocks(data, overview, order), poster=Poster(width, height, _rows(overview), overview.of),
        with_reported=terms.with_reported, ask_after_days=terms.ask_after_days, block_after_days=terms.block_after_days,
    )  # fmt: skip


def _rows(overview: Overview) -> tuple[PosterRow, ...]:
    """Each line with what ranks it; nothing is emitted by an electric car while driving."""
    return tuple(PosterRow(entry.fuel.label.in_(DUTCH), entry.name, _co2(entry)) for entry in overview.entries)


def _co2(entry: Entry) -> float | None:
    if entry.fuel is Fuel.ELECTRIC:
        return 0.0 if entry.known else None
    spread = entry.spreads.get(CO2)
    return None if spread is None else spread.high


def _cars(entries: Iterable[Entry], models: Mapping[str, Model]) -> Iterator[Car]:
    paper = Paper(DUTCH, Footnotes(DUTCH))
    for entry in entries:
        model = models[entry.model_id]
        for version in (model.variant(car) for car in entry.versions):
            yield Car(version.id, car_name(paper, model, version), version.powertrain, _figures(entry, version.id))


def _figures(entry: Entry, car: str) -> dict[str, Figure]:
    return {
        key: dict(zip(spread.cars, spread.figures, strict=True))[car]
        for key, spread in entry.spreads.items()
        if car in spread.cars
    }


def _lines(entries: Iterable[Entry]) -> Iterator[Line]:
    for entry in entries:
        yield Line(Place.NAME, entry.name, cars=entry.versions)
        test = test_words(entry.fuel, DUTCH)
        if FUEL_USE in entry.spreads:
            yield _line(entry, FUEL_USE, fuel_use(entry, DUTCH), test)
        for key in entry.fuel.needed:
            if key in entry.spreads and key != FUEL_USE:
                value = f"{written(entry.spreads[key], key, DUTCH)} {_UNITS[key]}"
                yield _line(entry, key, value, test)
        if second := second_line(entry, DUTCH):
            for key in entry.fuel.shown[len(entry.fuel.needed) :]:
                if key in entry.spreads:
                    yield Line(Place.TABLE, second, test, figure=key, cars=entry.spreads[key].cars)


def _line(entry: Entry, key: str, value: str, test: str) -> Line:
    return Line(Place.TABLE, value, f"{BY_KEY[key].label.in_(DUTCH)}, {test}", "", key, entry.spreads[key].cars)


def _notes(overview: Overview, order: PosterOrder) -> Iterator[Line]:
    for text in (overview_words.TITLE, *intro(overview), *remarks(overview)):
        yield Line(Place.NOTE, text.in_(DUTCH))
    for group in overview.groups:
        if (note := group_note(group.fuel)) is not None:
            yield Line(Place.NOTE, note.in_(DUTCH))
    for wording in order.wordings:
        yield Line(Place.NOTE, wording)


def _blocks(data: Mapping[str, object], overview: Overview, order: PosterOrder) -> dict[Block, str]:
    notes = OverviewNotes(DUTCH)
    for entry in overview.entries:
        notes.mark(entry)
    return {
        Block.MADE: str(data["made"]),
        Block.EDITION: str(data["edition"]),
        Block.DEALER: order.dealer,
        Block.OFFER: words.OFFERED.in_(DUTCH),
        Block.SOURCES: "; ".join(note["text"] for note in notes.notes()),
        Block.TEST: words.WLTP.in_(DUTCH),
        Block.EVIDENCE_WORDS: words.REPORTED.in_(DUTCH) if overview.with_reported else "",
    }
