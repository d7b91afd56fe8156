"""Which layers two models share: same part, same family, different or unknown, each with the reason behind it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from catalogue_app.facts.evidence import Evidence, weakest
from catalogue_app.facts.records import SHARING, Kinship, Model, PartLink, Production, Source
from catalogue_app.facts.relatives import PartUse, Relative, Relatives, Sharer
from catalogue_app.facts.text import Text, in_all, lowered, plus
from catalogue_app.facts.vocabulary import Layer, PlantState, Status
from catalogue_app.origin.layers import NOT_STATED, has_layer
from catalogue_app.origin.sentences import (
    BOTH_HAVE,
    EACH,
    HAS_NONE,
    LAYERS_SHARED,
    LISTED,
    NAMED,
    NEITHER,
    NO_PART,
    NO_PLANT,
    NOTHING,
    OF_ONE_FAMILY,
    ONE_PLANT,
    SO_MANY_UNKNOWN,
    SOME_DIFFER,
    STOP,
    hedge_behind,
)


class Verdict(StrEnum):
    """What is known about one layer of two models."""

    SAME_PART = "same_part"
    SAME_FAMILY = "same_family"
    DIFFERENT = "different"
    UNKNOWN = "unknown"

    @property
    def label(self) -> Text:
        """The words for it."""
        return _VERDICTS[self]


_VERDICTS = {
    Verdict.SAME_PART: Text("same part", "zelfde onderdeel", "gleiches Teil", "même pièce", "stesso componente"),
    Verdict.SAME_FAMILY: Text("same family", "zelfde familie", "gleiche Familie", "même famille", "stessa famiglia"),
    Verdict.DIFFERENT: Text("different", "verschillend", "verschieden", "différent", "diverso"),
    Verdict.UNKNOWN: Text("unknown", "onbekend", "unbekannt", "inconnu", "sconosciuto"),
}


@dataclass(frozen=True, slots=True)
class LayerVerdict:
    """The verdict on one layer.

    Attributes:
        components: ids of the shared parts (same_part) or of the related pair (same_family).
        evidence: that of the weakest link in the chain; `unknown` when the verdict is.
        applicable: False where neither car can have the layer; such a layer is not counted.
    """

    layer: Layer
    verdict: Verdict
    reason: Text
    evidence: Evidence = Evidence.UNKNOWN
    source: Source | None = None
    components: tuple[str, ...] = ()
    applicable: bool = True


@dataclass(frozen=True, slots=True)
class Shared:
    """Another model and the parts it has in common with the first, by layer. `evidence` is the weakest."""

    model_id: str
    name: str
    parts: Mapping[Layer, tuple[Text, ...]]
    evidence: Evidence
    status: str


def _links(model: Model, layer: Layer) -> dict[str, PartLink]:
    return {p.component.canonical: p for p in model.parts if p.component.layer is layer}


def _joined(texts: Iterable[Text]) -> Text:
    names = list(texts)
    return in_all(lambda lang: ", ".join(name.plain(lang) for name in names))


def _weakest_source(told: Iterable[PartLink | Production]) -> Source:
    """Return who says the least certain thing that a verdict rests on, whichever car comes first."""
    return max(told, key=lambda said: (said.evidence.rank, said.source.id)).source


def _same(a: Model, b: Model, layer: Layer) -> LayerVerdict | None:
    left, right = _links(a, layer), _links(b, layer)
    common = sorted(left.keys() & right.keys())
    if not common:
        return None
    evidence = weakest([link.evidence for key in common for link in (left[key], right[key])])
    source = _weakest_source(link for key in common for link in (left[key], right[key]))
    names = _joined(left[key].component.name for key in common)
    reason = BOTH_HAVE.filled(names=names)
    reason = plus(reason, _which(left, right, common), hedge_behind(evidence))
    return LayerVerdict(layer, Verdict.SAME_PART, reason, evidence, source, tuple(common))


def _which(left: dict[str, PartLink], right: dict[str, PartLink], common: list[str]) -> Text:
    """Say so when further parts on the layer are not shared."""
    rest = (left.keys() | right.keys()) - set(common)
    return SOME_DIFFER if rest else NOTHING


def _named(source: Source | None) -> str:
    return source.id if source is not None else ""


def _kinship(left: PartLink, right: PartLink) -> Kinship | None:
    """Return the best founded relation of two parts: either may name the other, each with a source of its own."""
    found = []
    for one, other in ((left.component, right.component), (right.component, left.component)):
        aliases = {other.id, *(k.other for k in other.kin if k.same)}
        found += [kin for kin in one.kin if not kin.same and kin.other in aliases]
    return min(found, key=lambda kin: (kin.evidence.rank, kin.reason.en, _named(kin.source)), default=None)


def _family(a: Model, b: Model, layer: Layer) -> LayerVerdict | None:
    left, right = _links(a, layer), _links(b, layer)
    related = [
        (weakest([left[one].evidence, right[other].evidence, kin.evidence]), one, other, kin)
        for one, other in product(left, right)
        if (kin := _kinship(left[one], right[other])) is not None
    ]
    if not related:
        return None
    # The best founded pair; of equals the first by name, so that the order of the two cars makes no difference.
    evidence, one, other, kin = min(related, key=lambda found: (found[0].rank, sorted(found[1:3])))
    names = _joined([left[one].component.name, right[other].component.name])
    reason = NAMED.filled(name=names, words=in_all(kin.reason.in_))
    source = (
        kin.source
        if kin.source is not None and kin.evidence is evidence
        else _weakest_source((left[one], right[other]))
    )
    return LayerVerdict(layer, Verdict.SAME_FAMILY, plus(reason, hedge_behind(evidence)), evidence, source,
                        (one, other))  # fmt: skip


def _different(a: Model, b: Model, layer: Layer) -> LayerVerdict:
    left, right = _links(a, layer), _links(b, layer)
    evidence = weakest([link.evidence for link in (*left.values(), *right.values())])
    ours, theirs = (_joined(link.component.name for link in links.values()) for links in (left, right))
    reason = EACH.filled(a=a.name, ours=ours, b=b.name, theirs=theirs)
    source = _weakest_source((*left.values(), *right.values()))
    return LayerVerdict(layer, Verdict.DIFFERENT, reason, evidence, source)


def _absent(a: Model, b: Model, layer: Layer) -> LayerVerdict | None:
    has = has_layer(a, layer), has_layer(b, layer)
    if all(has):
        return None
    what = lowered(layer.label)
    if not any(has):
        reason = NEITHER.filled(what=what)
        return LayerVerdict(layer, Verdict.DIFFERENT, reason, applicable=False)
    one = b if has[0] else a
    other = a if has[0] else b
    reason = HAS_NONE.filled(car=one.full_name, what=what)
    links = _links(other, layer)
    if not links:
        return LayerVerdict(layer, Verdict.UNKNOWN, reason)
    link = next(iter(links.values()))
    return LayerVerdict(layer, Verdict.DIFFERENT, reason, link.evidence, link.source)


def _sites(model: Model) -> dict[str, Production]:
    return {p.site: p for p in model.production if p.state is PlantState.ACTIVE}


def _plants(a: Model, b: Model) -> LayerVerdict:
    """Judge production by the plants that build both cars now; a plant that is only announced shares nothing yet."""
    layer = Layer.DESIGN_PRODUCTION
    left, right = _sites(a), _sites(b)
    if str(layer) in a.withheld | b.withheld and not left.keys() & right.keys():
        return LayerVerdict(layer, Verdict.UNKNOWN, NOT_STATED)
    if not left or not right:
        return LayerVerdict(layer, Verdict.UNKNOWN, NO_PLANT)
    common = sorted(left.keys() & right.keys())
    if common:
        used = [plants[key] for key in common for plants in (left, right)]
        evidence = weakest([p.evidence for p in used])
        names = _joined(left[key].plant for key in common)
        reason = ONE_PLANT.filled(names=names)
        return LayerVerdict(layer, Verdict.SAME_PART, plus(reason, hedge_behind(evidence)), evidence,
                            _weakest_source(used), tuple(common))  # fmt: skip
    ours, theirs = _joined(p.plant for p in left.values()), _joined(p.plant for p in right.values())
    evidence = weakest([p.evidence for p in (*left.values(), *right.values())])
    reason = EACH.filled(a=a.name, ours=ours, b=b.name, theirs=theirs)
    source = _weakest_source((*left.values(), *right.values()))
    return LayerVerdict(layer, Verdict.DIFFERENT, reason, evidence, source)


def _layer(a: Model, b: Model, layer: Layer) -> LayerVerdict:
    if layer is Layer.DESIGN_PRODUCTION:
        return _plants(a, b)
    absent = _absent(a, b, layer)
    if absent is not None:
        return absent
    withheld = str(layer) in a.withheld | b.withheld
    if not withheld and (not _links(a, layer) or not _links(b, layer)):
        name = a.full_name if not _links(a, layer) else b.full_name
        return LayerVerdict(layer, Verdict.UNKNOWN, NO_PART.filled(car=name))
    found = _same(a, b, layer) or _family(a, b, layer)
    if found is None and withheld:  # what is not shown may well be the same
        return LayerVerdict(layer, Verdict.UNKNOWN, NOT_STATED)
    return found or _different(a, b, layer)


def verdicts(a: Model, b: Model) -> Mapping[Layer, LayerVerdict]:
    """Return the verdict on each of the six layers of two models.

    same_part: some variant of each has the very same component; same_family: the components are technically
    related; different only where both sides are known. The verdict does not depend on the order of the two.
    """
    return {layer: _layer(a, b, layer) for layer in Layer}


def pair_summary(a: Model, b: Model, found: Mapping[Layer, LayerVerdict]) -> Text:
    """Return one sentence that counts, never a percentage."""
    counted = [v for v in found.values() if v.applicable]
    shared = [v for v in counted if v.verdict is Verdict.SAME_PART]
    related = [v for v in counted if v.verdict is Verdict.SAME_FAMILY]
    unknown = [v for v in counted if v.verdict is Verdict.UNKNOWN]

    def names(some: list[LayerVerdict]) -> Text:
        return _joined(lowered(v.layer.label) for v in some)

    text = LAYERS_SHARED.filled(a=a.full_name, b=b.full_name, shared=str(len(shared)), all=str(len(counted)))
    if shared:
        hedge = hedge_behind(weakest([v.evidence for v in shared]))
        text = plus(text, LISTED.filled(names=names(shared)), hedge)
    if related:
        hedge = hedge_behind(weakest([v.evidence for v in related]))
        text = plus(text, OF_ONE_FAMILY.filled(n=str(len(related)), names=names(related)), hedge)
    if unknown:
        text = plus(text, SO_MANY_UNKNOWN.filled(n=str(len(unknown))))
    return plus(text, STOP)


def shared_with(model: Model, others: Iterable[Sharer]) -> tuple[Shared, ...]:
    """Return every other model that has a component of this one, most layers first.

    Plants are left out: cars from one plant share no part by that. `others` may be all models or only the relatives.
    """
    ours = {p.component.canonical: p for p in model.parts}
    found = []
    for other in others:
        if other.id == model.id:
            continue
        parts: dict[Layer, list[Text]] = {}
        levels = []
        for link in other.parts:
            mine = ours.get(link.component.canonical)
            if mine is not None and link.component.name not in parts.get(link.component.layer, []):
                parts.setdefault(link.component.layer, []).append(mine.component.name)
                levels += [link.evidence, mine.evidence]
        if parts:
            found.append(
                Shared(other.id, other.full_name, {k: tuple(dict.fromkeys(v)) for k, v in parts.items()},
                       weakest(levels), str(other.status))
            )  # fmt: skip
    return tuple(sorted(found, key=lambda s: (-len(s.parts), s.name)))


def stands_alone(model: Model, others: Iterable[Sharer]) -> bool:
    """Return whether no model of another brand that can be or could be bought shares a component with it.

    Announced models do not count: what they will share is not yet so. A model whose sharing is only not shown does not
    stand alone. `others` may be all models or only the relatives.
    """
    ours = {p.component.canonical for p in model.parts}
    sharers = (o for o in others if any(p.component.canonical in ours for p in o.parts))
    return alone_among(model, ((other.brand, other.status) for other in sharers))


def alone_among(model: Model, kinds: Iterable[tuple[str, Status]]) -> bool:
    """Return the same from brand and status of those who share (`facts.relatives.Relatives.kinds`)."""
    if SHARING in model.withheld:
        return False
    return not any(brand != model.brand and status is not Status.ANNOUNCED for brand, status in kinds)


def relatives_among(model: Model, everyone: Iterable[Model], most: int | None = None) -> Relatives:
    """Return who has a part of `model`, out of whole models; a store finds the same without reading them."""
    ours = {p.component.canonical for p in model.parts}
    found = []
    for other in everyone:
        uses = tuple(PartUse(p.component, p.evidence) for p in other.parts if p.component.canonical in ours)
        if uses and other.id != model.id:
            found.append(Relative(other.id, other.brand, other.name, other.status, uses))
    found.sort(key=lambda relative: (-len({use.component.layer for use in relative.parts}), relative.full_name))
    return Relatives(tuple(found[:most]), len(found), frozenset((r.brand, r.status) for r in found))
