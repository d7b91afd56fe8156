"""Under the skin on paper: six layers, whose they are, how sure that is, and what nobody says."""

import re
from collections.abc import Iterable
from dataclasses import replace

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import NOT_APPLICABLE, format_date
from catalogue_app.facts.records import Gap, Model, Tie, Variant
from catalogue_app.facts.relatives import Sharer
from catalogue_app.facts.vocabulary import Layer, Ownership
from catalogue_app.origin.card import OriginCard, origin_card
from catalogue_app.origin.layers import LayerFact, layers
from catalogue_app.origin.sharing import stands_alone
from catalogue_app.sheets import words
from catalogue_app.sheets.cells import Paper
from catalogue_app.sheets.footnotes import shortened

_NAMES = 104
_UNKNOWN = 230
_ABOUT_PRICE = re.compile(r"pri[cjx]|preis|prezz|€|euro", re.IGNORECASE)


def of_variant(model: Model, variant: Variant | None) -> Model:
    """Return the model with only the parts that this version has; the model itself for None."""
    if variant is None:
        return model
    parts = (p for p in model.parts if not p.variants or variant.id in p.variants)
    return replace(model, variants=(variant,), parts=tuple(replace(p, variants=(variant.id,)) for p in parts))


def without_rumours(model: Model) -> Model:
    """Return the model as it may stand on paper: nothing that is only rumoured, no statement below press."""
    return replace(
        model,
        parts=tuple(p for p in model.parts if p.evidence is not Evidence.RUMOURED),
        production=tuple(p for p in model.production if p.evidence is not Evidence.RUMOURED),
        statements=tuple(s for s in model.statements if s.evidence.releasable),
    )


def paper_card(
    model: Model, variant: Variant | None, others: Iterable[Sharer], ties: Iterable[Tie], gaps: Iterable[Gap]
) -> OriginCard:
    """Return the origin card of what may be printed, for one version or the whole model."""
    clean = without_rumours(of_variant(model, variant))
    return origin_card(clean, ties, gaps, stands_alone(clean, others))


def origin_block(paper: Paper, model: Model, variant: Variant | None, card: OriginCard) -> dict[str, object]:
    """Return the block: sentence, rows, and what is not known."""
    rows = [layer_row(paper, layer, fact) for layer, fact in card.layers.items()]
    return {
        "title": paper.say(words.UNDER_THE_SKIN),
        "summary": paper.say(card.summary),
        "rows": rows,
        "unknown_title": paper.say(words.NOT_KNOWN),
        "unknown": _unknown(unknown_sentences(paper, model, variant, card)),
    }


def layer_row(paper: Paper, layer: Layer, fact: LayerFact) -> dict[str, object]:
    """Return one layer: names of the parts, whose they are, how sure that is, and the letters of its sources."""
    base = {"layer": paper.say(layer.label), "mark": "", "reported": "", "date": "", "owners": []}
    if not fact.applicable:
        return {**base, "name": paper.say(fact.name), "evidence": None, "word": paper.say(NOT_APPLICABLE)}
    parts = fact.all_parts
    names = "; ".join(dict.fromkeys(_name(paper, part) for part in parts))
    if fact.source is None:
        return {**base, "name": names, "owners": owner_words(paper, fact), "evidence": "unknown",
                "word": paper.say(Evidence.UNKNOWN.label)}  # fmt: skip
    marks = [paper.notes.mark(p.source, p.evidence, p.as_of) for p in parts if p.source is not None]
    weakest = max((p.evidence for p in parts), key=lambda level: level.rank)
    return {
        **base,
        "name": names,
        "mark": " ".join(dict.fromkeys(marks)),
        "owners": owner_words(paper, fact),
        "evidence": weakest.value,
        "word": paper.say(weakest.label),
        "reported": paper.say(words.REPORTED) if weakest is Evidence.REPORTED else "",
        "date": format_date(max((p.as_of for p in parts if p.as_of is not None), default=None), paper.lang),
    }


def _name(paper: Paper, part: LayerFact) -> str:
    return shortened(part.name.plain(paper.lang), _NAMES)


def owner_words(paper: Paper, fact: LayerFact) -> list[dict[str, str]]:
    """Return whose the parts of a layer are, each once; nothing for a layer that cannot exist."""
    if not fact.applicable:
        return []
    owners: dict[Ownership, None] = dict.fromkeys(part.ownership for part in fact.all_parts)
    return [{"glyph": owner.value, "word": paper.say(owner.label)} for owner in owners]


def unknown_sentences(paper: Paper, model: Model, variant: Variant | None, card: OriginCard) -> list[str]:
    """Return what no source says, a sentence each; a layer that is only rumoured is "not confirmed"."""
    whole = layers(of_variant(model, variant))
    sentences = []
    for layer, fact in card.layers.items():
        if fact.applicable and not fact.known and whole[layer].known:
            sentences.append(paper.say(words.NOTHING_CONFIRMED).format(layer=paper.say(layer.label)))
    rumoured = {s.split(":")[0] for s in sentences}
    sentences += [t for t in map(paper.say, card.unknown) if t.split(":")[0] not in rumoured]
    # What is missing of prices is said at the price itself.
    return [sentence for sentence in sentences if not _ABOUT_PRICE.search(sentence)]


def _unknown(sentences: Iterable[str]) -> str:
    """As many whole sentences as fit."""
    kept: list[str] = []
    for sentence in sentences:
        if sum(map(len, kept)) + len(sentence) <= _UNKNOWN:
            kept.append(sentence)
    return " ".join(kept)
