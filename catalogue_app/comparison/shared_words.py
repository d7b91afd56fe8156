"""Sentences about what the chosen versions share: one per group of cars, one per car that stands apart."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from catalogue_app.comparison.links import Pair
from catalogue_app.facts.evidence import weakest
from catalogue_app.facts.text import AND, Text, listed, lowered, plus
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.origin.sentences import hedge_behind
from catalogue_app.origin.sharing import LayerVerdict, Verdict


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


def sentences(
    names: Sequence[Text], pairs: Mapping[Pair, Mapping[Layer, LayerVerdict]], told: Sequence[int]
) -> tuple[Text, ...]:
    """Return the sentences. Only of cars in `told`, of which nothing is withheld, can one say they share nothing."""
    same, family = _groups(pairs, Verdict.SAME_PART), _groups(pairs, Verdict.SAME_FAMILY)
    said = [_sentence(names, group, found, _SHARE) for group, found in _ordered(same)]
    said += [_sentence(names, group, found, _RELATED) for group, found in _ordered(family)]
    sharing = set().union(*same, *family)
    alone = [n for n in told if n not in sharing]
    if len(alone) == len(names):
        return (_NOTHING_SHARED,)
    said += [_ALONE.filled(car=names[n]) for n in alone]
    return tuple(said)


def _ordered(groups: dict[frozenset[int], list[LayerVerdict]]) -> list[tuple[list[int], list[LayerVerdict]]]:
    order = sorted(groups.items(), key=lambda item: (-len(item[0]), -len(item[1]), sorted(item[0])))
    return [(sorted(group), found) for group, found in order]


_NOTHING_SHARED = Text(
    "As far as known these cars share no part and no plant.",
    "Voor zover bekend delen deze auto’s geen onderdeel en geen fabriek.",
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
