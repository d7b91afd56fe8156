"""What no source tells about a car, each with the question to ask the importer; composed by rule."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from catalogue_app.facts.records import Model
from catalogue_app.facts.text import AND, Lang, Text, in_all, listed, lowered, plus
from catalogue_app.facts.vocabulary import Layer, Ownership
from catalogue_app.origin.layers import LayerFact
from catalogue_app.origin.sentences import LISTED
from catalogue_app.ui.skin import words

_MADE_LAYERS = (Layer.BATTERY, Layer.MOTOR, Layer.ENGINE_GEARBOX)
"""Layers of which the maker and the plant are asked; of the others the developer says enough."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something that nobody says. `question` is None where asking would not help: we know, but may not tell."""

    sentence: Text
    question: Text | None
    layer: Layer | None = None


def unknowns(model: Model, found: Mapping[Layer, LayerFact], told: Iterable[Text]) -> tuple[Unknown, ...]:
    """Return what is not known of a car with these layers; `told` are the sentences of its origin card.

    First the layers of which nobody says what they are or whose, then the makers and plants that no source names, then
    what else was looked for in vain.
    """
    layers, others, asked = [], [], set()
    for sentence in told:
        layer = next((la for la in found if sentence.en.startswith(f"{la.label.en}:")), None)
        if layer is None:
            question = words.CONFIRM.filled(car=model.full_name, gap=in_all(sentence.in_))
            others.append(Unknown(sentence, question))
            continue
        withheld = not found[layer].known and str(layer) in model.withheld
        layers.append(Unknown(sentence, None if withheld else _question(model, found[layer]), layer))
        asked.add(found[layer].component)
    parts = [part for fact in found.values() for part in fact.all_parts if part.component not in asked]
    fields = [Unknown(_sentence(part, gaps), _question(model, part), part.layer) for part in parts
              if (gaps := _gaps(part))]  # fmt: skip
    return (*layers, *fields, *others)


def _gaps(part: LayerFact) -> list[str]:
    """The fields of a known part that no source fills, in the order in which they are asked."""
    if not part.known or part.layer is Layer.DESIGN_PRODUCTION:
        return []
    missing = [] if part.developed_by else ["developed"]
    if part.layer in _MADE_LAYERS:
        missing += [] if part.made_by else ["made"]
        missing += [] if part.built_at is not None else ["built"]
    return missing


def _question(model: Model, part: LayerFact) -> Text:
    layer = lowered(part.layer.label)
    if part.known:
        return words.QUESTION.filled(
            car=model.full_name, layer=plus(layer, LISTED.filled(names=part.name)), asks=_joined(_asks(part))
        )
    ask = words.ASK_PLANT if part.layer is Layer.DESIGN_PRODUCTION else words.ASK_PART
    return words.QUESTION.filled(car=model.full_name, layer=layer, asks=ask)


def _asks(part: LayerFact) -> list[Text]:
    ask = {"developed": words.ASK_DEVELOPED, "made": words.ASK_MADE, "built": words.ASK_BUILT}
    missing = _gaps(part)
    if part.ownership is Ownership.UNKNOWN and "developed" not in missing:
        missing.insert(0, "developed")
    return [ask[name] for name in missing]


def _sentence(part: LayerFact, missing: list[str]) -> Text:
    said = {"developed": words.WHO_DEVELOPED, "made": words.WHO_MAKES, "built": words.WHERE_MADE}
    what = listed([said[name] for name in missing], AND)
    return words.NOT_SAID.filled(layer=part.layer.label, part=part.name, what=what)


def _joined(asks: list[Text]) -> Text:
    """Join questions; each but the first is a sentence of its own."""

    def line(lang: Lang) -> str:
        first, *rest = (ask.in_(lang) for ask in asks)
        return " ".join([first, *(words[0].upper() + words[1:] for words in rest)])

    return in_all(line)
