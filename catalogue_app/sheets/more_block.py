"""The second page of a sheet, by choice: what sources say word for word, and the sources in full."""

from collections.abc import Iterator
from typing import cast

from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import Model, Variant
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.linting.draft import Line, Place
from catalogue_app.origin.card import OriginCard
from catalogue_app.origin.layers import LayerFact
from catalogue_app.sheets import words
from catalogue_app.sheets.cells import Paper
from catalogue_app.sheets.origin_block import unknown_sentences

Data = dict[str, object]


def more_block(paper: Paper, model: Model, variant: Variant | None, card: OriginCard) -> Data:
    """Return the page; `card` must hold no rumour. Made last, so that every source on the sheet has its letter."""
    return {
        "title": paper.say(words.IN_FULL),
        "statements": [
            _statement(paper, layer, part)
            for layer, fact in card.layers.items()
            for part in fact.all_parts
            if part.known and part.applicable
        ],
        "unknown_title": paper.say(words.NOT_KNOWN),
        "unknown": unknown_sentences(paper, model, variant, card),
        "sources_title": paper.say(words.MATERIAL),
        "sources": paper.notes.in_full(),
    }


def more_lines(data: Data | None) -> Iterator[Line]:
    """What the page says, for the rules; nothing for None."""
    if data is None:
        return
    for entry in cast("list[Data]", data["statements"]):
        yield Line(Place.ORIGIN, str(entry["text"]), str(entry["name"]), str(entry["word"]))
    for sentence in cast("list[str]", data["unknown"]):
        yield Line(Place.ORIGIN, sentence)
    for source in cast("list[Data]", data["sources"]):
        yield Line(Place.CITED, str(source["text"]))


def _statement(paper: Paper, layer: Layer, part: LayerFact) -> Data:
    reported = not part.evidence.releasable
    return {
        "layer": paper.say(layer.label),
        "name": part.name.plain(paper.lang),
        "text": paper.say(part.statement),
        "glyph": part.ownership.value,
        "owner": paper.say(part.ownership.label),
        "evidence": part.evidence.value,
        "word": paper.say(words.REPORTED) if reported else paper.say(part.evidence.label),
        "date": format_date(part.as_of, paper.lang),
        "mark": paper.notes.mark(part.source, part.evidence, part.as_of) if part.source is not None else "",
    }
