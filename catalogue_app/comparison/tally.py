"""How many layers are shared and how many nobody knows: "4 of 6 layers shared, 1 unknown", never a percentage."""

from collections.abc import Mapping
from dataclasses import dataclass

from catalogue_app.comparison.links import Pair
from catalogue_app.facts.evidence import Evidence, weakest
from catalogue_app.facts.text import Text, in_all, lowered, plus, same
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.origin.sentences import LAYERS_SHARED, LISTED, OF_ONE_FAMILY, SO_MANY_UNKNOWN, STOP, hedge_behind
from catalogue_app.origin.sharing import LayerVerdict, Verdict

_ALL_SHARE = Text(
    "All {cars}: {shared} of {all} layers shared", "Alle {cars}: {shared} van {all} lagen gedeeld",
    "Alle {cars}: {shared} von {all} Ebenen gemeinsam", "Les {cars}\u00a0: {shared} couches sur {all} partagées",
    "Tutte e {cars}: {shared} livelli su {all} condivisi",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tally:
    """The layers of some columns, sorted by what is known.

    Attributes:
        counted: the layers that at least one of the cars can have.
        same: those with the very same part; related: of one family; unknown: those of which too little is known.
        sentence: the count in words, ready to be shown; a layer that rests on a report or a rumour says so.
        evidence: the weakest among the layers that are the same or related; unknown where there are none.
    """

    counted: tuple[Layer, ...]
    same: tuple[Layer, ...]
    related: tuple[Layer, ...]
    unknown: tuple[Layer, ...]
    sentence: Text
    evidence: Evidence = Evidence.UNKNOWN


def pair_tally(one: Text, other: Text, found: Mapping[Layer, LayerVerdict]) -> Tally:
    """Return the count for two cars of these names."""
    counted = tuple(layer for layer, verdict in found.items() if verdict.applicable)
    by = {kind: tuple(layer for layer in counted if found[layer].verdict is kind) for kind in Verdict}
    start = LAYERS_SHARED.filled(a=one, b=other, shared=str(len(by[Verdict.SAME_PART])), all=str(len(counted)))
    levels = {layer: verdict.evidence for layer, verdict in found.items()}
    return _tally(start, counted, by[Verdict.SAME_PART], by[Verdict.SAME_FAMILY], by[Verdict.UNKNOWN], levels)


def all_tally(width: int, pairs: Mapping[Pair, Mapping[Layer, LayerVerdict]]) -> Tally:
    """Return the count for all columns together.

    Shared is a layer on which one part is in every car; related one on which every pair has the same or a related
    part; unknown one of which the sources do not tell for every car and that is not known to differ.
    """
    answers = {layer: [found[layer] for found in pairs.values()] for layer in Layer}
    counted = tuple(layer for layer in Layer if any(v.applicable for v in answers[layer]))
    shared = tuple(layer for layer in counted if _one_part(answers[layer]))
    kin = (Verdict.SAME_PART, Verdict.SAME_FAMILY)
    related = tuple(layer for layer in counted if layer not in shared and all(v.verdict in kin for v in answers[layer]))
    unknown = tuple(
        layer for layer in counted
        if any(v.verdict is Verdict.UNKNOWN for v in answers[layer])
        and not any(v.verdict is Verdict.DIFFERENT for v in answers[layer])
    )  # fmt: skip
    start = _ALL_SHARE.filled(cars=same(str(width)), shared=str(len(shared)), all=str(len(counted)))
    levels = {layer: weakest([verdict.evidence for verdict in answers[layer]]) for layer in counted}
    return _tally(start, counted, shared, related, unknown, levels)


def _one_part(verdicts: list[LayerVerdict]) -> bool:
    if any(v.verdict is not Verdict.SAME_PART for v in verdicts):
        return False
    return bool(set.intersection(*(set(v.components) for v in verdicts)))


def _tally(
    start: Text,
    counted: tuple[Layer, ...],
    shared: tuple[Layer, ...],
    related: tuple[Layer, ...],
    unknown: tuple[Layer, ...],
    levels: Mapping[Layer, Evidence],
) -> Tally:
    text = start
    if shared:
        text = plus(text, LISTED.filled(names=_names(shared, levels)))
    if related:
        text = plus(text, OF_ONE_FAMILY.filled(n=str(len(related)), names=_names(related, levels)))
    if unknown:
        text = plus(text, SO_MANY_UNKNOWN.filled(n=str(len(unknown))))
    evidence = weakest([levels[layer] for layer in (*shared, *related)])
    return Tally(counted, shared, related, unknown, plus(text, STOP), evidence)


def _names(layers: tuple[Layer, ...], levels: Mapping[Layer, Evidence]) -> Text:
    names = [plus(lowered(layer.label), hedge_behind(levels[layer])) for layer in layers]
    return in_all(lambda lang: ", ".join(name.plain(lang) for name in names))
