"""The lines and parts of a spec sheet as the rules for print see them, read from the very data that is set."""

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from catalogue_app.facts.records import Model, Variant
from catalogue_app.linting.draft import Block, Line, Place
from catalogue_app.sheets import words
from catalogue_app.sheets.cells import Paper
from catalogue_app.sheets.more_block import more_lines
from catalogue_app.sheets.variant_table import column_figures

Data = Mapping[str, object]


def lines_of(data: Data, model: Model, variant: Variant | None) -> tuple[Line, ...]:
    """Return every line of a spec sheet from top to bottom."""
    whose = (variant.id,) if variant is not None else ()
    return (
        *head_lines(data, whose),
        *(shown(Place.HEADLINE, key, whose) for key in many(data, "keys")),
        *_versions(data, model),
        *(shown(Place.TABLE, row, whose) for row in spec_rows(data)),
        *origin_lines(cast("Data | None", data["origin"])),
        *more_lines(cast("dict[str, object] | None", data.get("more"))),
        *(Line(Place.CITED, _text(note, "text")) for note in many(data, "footnotes")),
        *(Line(Place.NOTE, note) for note in cast("list[str]", data["notes"])),
    )


def head_lines(data: Data, whose: tuple[str, ...]) -> tuple[Line, ...]:
    """Return the name of the car and what it is in few words."""
    head = " ".join(part for part in (_text(data, "brand"), _text(data, "model"), _text(data, "variant")) if part)
    traits = (Line(Place.NOTE, trait) for trait in cast("list[str]", data["traits"]))
    return Line(Place.NAME, head, cars=whose), *traits


def blocks_of(paper: Paper, data: Data) -> dict[Block, str]:
    """Return the parts that are on a sheet; what is not set is not there."""
    notes = cast("list[str]", data["notes"])
    test, offer = paper.say(words.WLTP), paper.say(words.OFFERED)
    return {
        Block.MADE: _text(data, "made"),
        Block.EDITION: _text(data, "edition"),
        Block.OFFER: offer if offer in (*notes, data.get("offered")) else "",
        Block.TEST: test if test in notes else "",
        Block.SOURCES: "; ".join(_text(note, "text") for note in many(data, "footnotes")),
        Block.EVIDENCE_WORDS: ", ".join(_text(entry, "word") for entry in many(data, "legend"))
        if "legend" in data
        else "",
        Block.CODE: "QR" if data.get("code") else "",
    }


def printed_keys(lines: tuple[Line, ...], rows: Iterable[Data], variant: Variant) -> set[str]:
    """Return the keys of the figures that stand there for a version, alone, in a span or joined with others.

    `rows` are the rows of tables as data, in which one row may show several figures.
    """
    keys = {line.figure for line in lines if line.figure and (not line.cars or variant.id in line.cars)}
    for row in rows:
        if not row["missing"] and (not row["cars"] or variant.id in cast("list[str]", row["cars"])):
            keys.update(_text(row, "figure").split())
    return keys


def spec_rows(data: Data) -> list[Data]:
    """Return the rows of the groups of a spec sheet."""
    return [row for group in (*many(data, "left"), *many(data, "right")) for row in many(group, "rows")]


def many(data: Data, name: str) -> list[Data]:
    """Return a list of entries of the data."""
    return cast("list[Data]", data[name])


def _text(data: Data, name: str) -> str:
    return str(data[name])


def shown(place: Place, entry: Data, whose: tuple[str, ...]) -> Line:
    """Return a value with its label as a line; one that is missing shows no figure."""
    figure = "" if entry["missing"] else next(iter(_text(entry, "figure").split()), "")
    cars = tuple(cast("list[str]", entry["cars"])) or whose
    return Line(place, _text(entry, "value"), _text(entry, "label"), str(entry.get("note", "")), figure, cars)


def _versions(data: Data, model: Model) -> Iterator[Line]:
    table = cast("Data | None", data["variants"])
    if table is None:
        return
    heads = cast("list[str]", table["heads"])[1:]
    for variant, row in zip(model.variants, many(table, "rows"), strict=True):
        whose = (variant.id,)
        yield Line(Place.NAME, _text(row, "name"), cars=whose)
        yield Line(Place.NOTE, _text(row, "kind"), cars=whose)
        for head, key, cell in zip(heads, column_figures(variant), many(row, "cells"), strict=False):
            yield Line(Place.TABLE, _text(cell, "value"), head, "", "" if cell["missing"] else key, whose)


def origin_lines(data: Data | None) -> Iterator[Line]:
    """What a sheet says of where its technology comes from; nothing for None."""
    if data is None:
        return
    yield Line(Place.ORIGIN, _text(data, "summary"))
    for row in many(data, "rows"):
        yield Line(Place.ORIGIN, _text(row, "name"), _text(row, "layer"), str(row["reported"] or row["word"]))
    yield Line(Place.ORIGIN, _text(data, "unknown"))
