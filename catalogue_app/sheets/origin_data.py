"""Everything that stands on an origin sheet, as plain data in one language."""

from collections.abc import Mapping
from datetime import date

from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.origin.card import OriginCard
from catalogue_app.sheets import origin_words, words
from catalogue_app.sheets.cells import Paper, evidence_legend
from catalogue_app.sheets.consumption_rows import consumption_rows
from catalogue_app.sheets.cutaway_block import cutaway_block, owners_legend
from catalogue_app.sheets.origin_block import layer_row, unknown_sentences
from catalogue_app.sheets.spec_data import head_data

Data = dict[str, object]


def origin_data(
    paper: Paper,
    subject: tuple[Model, Variant | None],
    card: OriginCard,
    family: Data,
    figures: Mapping[str, Figure],
    edition: str,
    made: date | None = None,
) -> Data:
    """Return the data of a sheet; `card` and `family` must hold no rumour."""
    model, variant = subject
    numbers = {layer: number for number, layer in enumerate((x for x in Layer if card.layers[x].applicable), 1)}
    cutaway = cutaway_block(paper, model, variant, card.layers, numbers)
    rows = [_row(paper, layer, card, numbers) for layer in card.layers]
    consumption = consumption_rows(paper, model, variant, figures)
    version = str(cutaway["version"])
    drawn = paper.say(origin_words.DRAWN, version=version) if version else paper.say(origin_words.TYPE)
    return {
        **head_data(paper, model, variant, edition, made, origin_words.SHEET),
        "summary": paper.say(card.summary),
        "cutaway": cutaway,
        "rows": rows,
        "family": family,
        "unknown_title": paper.say(words.NOT_KNOWN),
        "unknown": " ".join(unknown_sentences(paper, model, variant, card)),
        "consumption_title": paper.say(words.CONSUMPTION_AND_CO2),
        "consumption": consumption,
        "footnotes": paper.notes.notes(),
        "owners": owners_legend(paper),
        "evidence_title": paper.say(words.EVIDENCE),
        "legend": evidence_legend(paper),
        "notes": [drawn, paper.say(words.WLTP)],
    }


def _row(paper: Paper, layer: Layer, card: OriginCard, numbers: Mapping[Layer, int]) -> Data:
    number = str(numbers[layer]) if layer in numbers else ""
    return {**layer_row(paper, layer, card.layers[layer]), "number": number}
