"""The origin card of a model: six layers under one plain sentence, and what we do not know."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Gap, Model, Statement, Tie
from catalogue_app.facts.text import Text, fold, plus
from catalogue_app.facts.vocabulary import Layer, Ownership, Technology
from catalogue_app.origin.layers import NOT_STATED, LayerFact, layers
from catalogue_app.origin.sentences import NAMED, NO_OWNER_FOUND, NO_SOURCE_FOUND, STOP
from catalogue_app.origin.summary import summary
from catalogue_app.origin.technology import technology


@dataclass(frozen=True, slots=True)
class OriginCard:
    """What a model is under the skin.

    `statements` are the dated statements behind the card, newest first, rumours last; `unknown` says what no source
    tells, one sentence each.
    """

    model_id: str
    summary: Text
    technology: Technology
    layers: Mapping[Layer, LayerFact]
    statements: tuple[Statement, ...]
    unknown: tuple[Text, ...]


def _unknowns(model: Model, found: Mapping[Layer, LayerFact], gaps: Iterable[Gap]) -> tuple[Text, ...]:
    sentences = []
    for layer, fact in found.items():
        label = layer.label
        if not fact.applicable:
            continue
        if not fact.known and str(layer) in model.withheld:
            sentences.append(plus(NAMED.filled(name=label, words=NOT_STATED), STOP))
        elif not fact.known:
            sentences.append(NO_SOURCE_FOUND.filled(layer=label))
        elif fact.ownership is Ownership.UNKNOWN:
            sentences.append(NO_OWNER_FOUND.filled(layer=label))
    words = f" {fold(model.name)} "
    brand = fold(model.brand).replace(" ", "-")
    told = (g.text for g in gaps if not g.internal and brand in fold(g.topic).replace(" ", "-"))
    return (*sentences, *(text for text in told if words in f" {fold(text.en)} "))


def origin_card(model: Model, ties: Iterable[Tie], gaps: Iterable[Gap], alone: bool) -> OriginCard:
    """Return the origin card of a model, composed from its facts; nothing in it is written by hand per model."""
    found = layers(model)
    statements = sorted(model.statements, key=lambda s: str(s.as_of or ""), reverse=True)
    statements.sort(key=lambda s: s.evidence is Evidence.RUMOURED)
    return OriginCard(
        model.id, summary(model, found, ties, alone), technology(found), found, tuple(statements),
        _unknowns(model, found, gaps),
    )  # fmt: skip
