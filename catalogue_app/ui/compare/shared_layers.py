"""What the chosen versions share under the skin: the rules of `origin`, asked of one version of each model."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from catalogue_app.facts.evidence import Evidence, weakest
from catalogue_app.facts.records import Model, Variant
from catalogue_app.facts.text import AND, Text, listed, lowered, plus, same
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.origin.layers import LayerFact, layers
from catalogue_app.origin.sentences import hedge_behind
from catalogue_app.origin.sharing import LayerVerdict, Verdict, verdicts

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Link:
    """A line between two columns that have the same part; `lane` 0 goes straight, others pass over cars between."""

    left: int
    right: int
    evidence: Evidence
    lane: int = 0


@dataclass(frozen=True, slots=True)
class SharedLayer:
    """One layer over all columns."""

    layer: Layer
    facts: tuple[LayerFact, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SharedUnder:
    """The six layers, and one sentence per group of cars that share something and per car that shares nothing."""

    layers: tuple[SharedLayer, ...]
    sentences: tuple[Text, ...]


def only(model: Model, variant: Variant) -> Model:
    """Return the model as if this were its only version, so that rules on models answer for the version."""
    parts = tuple(
        replace(part, variants=(variant.id,))
        for part in model.parts
        if not part.variants or variant.id in part.variants
    )
    return replace(model, variants=(variant,), parts=parts)


def short_names(columns: Sequence[tuple[Model, Variant]]) -> tuple[Text, ...]:
    """Return the model names; where a model stands there twice, the names of its versions."""
    names = [model.name for model, _ in columns]
    return tuple(same(m.name) if names.count(m.name) == 1 else v.name for m, v in columns)


def shared_under(columns: Sequence[tuple[Model, Variant]]) -> SharedUnder:
    """Return what these versions share, by layer and in sentences."""
    cars = [only(model, variant) for model, variant in columns]
    pairs = {(a, b): verdicts(cars[a], cars[b]) for a, b in combinations(range(len(cars)), 2)}
    facts = [layers(car) for car in cars]
    found = tuple(SharedLayer(layer, tuple(fact[layer] for fact in facts), _links(pairs, layer)) for layer in Layer)
    told = [n for n, car in enumerate(cars) if not car.withheld]
    return SharedUnder(found, _sentences(short_names(columns), pairs, told))


def _links(pairs: Mapping[Pair, Mapping[Layer, LayerVerdict]], layer: Layer) -> tuple[Link, ...]:
    same = {pair: found[layer] for pair, found in pairs.items() if found[layer].verdict is Verdict.SAME_PART}
    joined: list[Link] = []
    for (left, right), verdict in sorted(same.items(), key=lambda item: item[0][1] - item[0][0]):
        # A chain through a car between them says the same with fewer lines.
        if not any((left, mid) in same and (mid, right) in same for mid in range(left + 1, right)):
            joined.append(Link(left, right, verdict.evidence, _lane(joined, left, right)))
    return tuple(joined)


def _lane(joined: list[Link], left: int, right: int) -> int:
    if right - left == 1:
        return 0
    taken = {link.lane for link in joined if link.left < right and left < link.right}
    return next(lane for lane in range(1, len(joined) + 2) if lane not in taken)


def _groups(
    pairs: Mapping[Pair, Mapping[Layer, LayerVerdict]], verdict: Verdict
) -> dict[frozenset[int], list[LayerVerdict]]:
    """Return the sets of columns that have a part (or related parts) in common, each with the layers."""
    groups: dict[frozenset[int], list[LayerVerdict]] = {}
    for layer in Layer:
        members: dict[str, set[int]] = {}
        found: dict[str, list[LayerVerdict]] = {}
        for pair, answers in pairs.items():
            answer = answers[layer]
            if answer.verdict is verdict:
                keys = answer.components if verdict is Verdict.SAME_PART else ("+".join(sorted(answer.components)),)
                for key in keys:
                    members.setdefault(key, set()).update(pair)
                    found.setdefault(key, []).append(answer)
        for key, columns in members.items():
            entry = groups.setdefault(frozenset(columns), [])
            if not any(answer.layer is layer for answer in entry):
                level = weakest([answer.evidence for answer in found[key]])
                entry.append(replace(found[key][0], evidence=level))
    return groups


def _sentences(
    names: Sequence[Text], pairs: Mapping[Pair, Mapping[Layer, LayerVerdict]], told: Sequence[int]
) -> tuple[Text, ...]:
    """Return the sentences. Only of cars in `told`, of which nothing is withheld, can one say they share nothing."""
    same, family = _groups(pairs, Verdict.SAME_PART), _groups(pairs, Verdict.SAME_FAMILY)
    sentences = [_sentence(names, group, found, _SHARE) for group, found in _ordered(same)]
    sentences += [_sentence(names, group, found, _RELATED) for group, found in _ordered(family)]
    sharing = set().union(*same, *family)
    alone = [n for n in told if n not in sharing]
    if len(alone) == len(names):
        return (_NOTHING_SHARED,)
    sentences += [_ALONE.filled(car=names[n]) for n in alone]
    return tuple(sentences)


def _ordered(groups: dict[frozenset[int], list[LayerVerdict]]) -> list[tuple[list[int], list[LayerVerdict]]]:
    order = sorted(groups.items(), key=lambda item: (-len(item[0]), -len(item[1]), sorted(item[0])))
    return [(sorted(group), found) for group, found in order]


_NOTHING_SHARED = Text(
    "As far as known these cars share no part and no plant.",
    "Voor zover bekend delen deze auto's geen onderdeel en geen fabriek.",
    "Soweit bekannt, haben diese Autos weder ein Teil noch ein Werk gemeinsam.",
    "À notre connaissance, ces voitures ne partagent ni pièce ni usine.",
    "Per quanto noto, queste auto non condividono né componenti né stabilimento.",
)
_ALONE = Text(
    "As far as known the {car} shares nothing with the others.",
    "De {car} deelt voor zover bekend niets met de andere.",
    "Soweit bekannt, hat der {car} nichts mit den anderen gemeinsam.",
    "À notre connaissance, la {car} ne partage rien avec les autres.",
    "Per quanto noto, la {car} non condivide nulla con le altre.",
)
_SHARE = Text(
    "{cars} share {what}.",
    "{cars} delen {what}.",
    "{cars} haben gemeinsam: {what}.",
    "{cars} partagent\u00a0: {what}.",
    "{cars} condividono: {what}.",
)
_RELATED = Text(
    "{cars} have parts of one family: {what}.",
    "{cars} hebben onderdelen van dezelfde familie: {what}.",
    "{cars} haben Teile aus einer Familie: {what}.",
    "{cars} ont des pièces d’une même famille\u00a0: {what}.",
    "{cars} hanno componenti della stessa famiglia: {what}.",
)
_PLANT = Text("plant", "fabriek", "Werk", "usine", "stabilimento")


def _sentence(names: Sequence[Text], group: list[int], found: list[LayerVerdict], sentence: Text) -> Text:
    cars = listed([names[n] for n in group], AND)
    return sentence.filled(cars=cars, what=listed([_word(v) for v in found], AND))


def _word(verdict: LayerVerdict) -> Text:
    label = _PLANT if verdict.layer is Layer.DESIGN_PRODUCTION else lowered(verdict.layer.label)
    return plus(label, hedge_behind(verdict.evidence))
