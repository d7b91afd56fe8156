"""The six layers under the skin of the compared cars, and which cars have the same part."""

from catalogue_app.comparison.links import Link
from catalogue_app.comparison.matrix import SharedLayer, shared_under
from catalogue_app.origin.layers import LayerFact
from catalogue_app.origin.sharing import Verdict
from catalogue_app.sheets import words
from catalogue_app.sheets.cells import Paper
from catalogue_app.sheets.compare_order import Printed
from catalogue_app.sheets.origin_block import layer_row, owner_words

Data = dict[str, object]


def skin_block(paper: Paper, result: Printed) -> Data:
    """Return the matrix: what is shared in sentences, then a row per layer with a cell per car and lines between."""
    shared = shared_under(result.comparison.columns)
    return {
        "title": paper.say(words.UNDER_THE_SKIN),
        "sentences": " ".join(paper.say(sentence) for sentence in shared.sentences),
        "rows": [_row(paper, layer) for layer in shared.layers],
    }


def _row(paper: Paper, shared: SharedLayer) -> Data:
    return {
        "layer": paper.say(shared.layer.label),
        "cells": [_cell(paper, shared, fact) for fact in shared.facts],
        "links": [_link(link) for link in shared.links],
    }


def _cell(paper: Paper, shared: SharedLayer, fact: LayerFact) -> Data:
    row = layer_row(paper, shared.layer, fact)
    owners = owner_words(paper, fact)
    return {
        "glyph": owners[0]["glyph"] if owners else "",
        "name": row["name"],
        "mark": row["mark"],
        "owners": [owner["word"] for owner in owners],
        "evidence": row["evidence"] or "",
        "word": (row["reported"] or row["word"]) if row["evidence"] else "",
    }


def _link(link: Link) -> Data:
    """Return a line between two columns; the words for it are in the sentences."""
    family = link.verdict is Verdict.SAME_FAMILY
    return {
        "left": link.left,
        "right": link.right,
        "lane": link.lane,
        "evidence": link.evidence.value,
        "family": family,
    }
