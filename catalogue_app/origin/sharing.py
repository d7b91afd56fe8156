"""Which layers two models share: same part, same family, different or unknown, each with the reason behind it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from catalogue_app.facts.evidence import Evidence, weakest
from catalogue_app.facts.records import Kinship, Model, PartLink, Production, Source
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Layer, PlantState, Status
from catalogue_app.origin.layers import has_layer


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
    Verdict.SAME_PART: Text("same part", "zelfde onderdeel"),
    Verdict.SAME_FAMILY: Text("same family", "zelfde familie"),
    Verdict.DIFFERENT: Text("different", "verschillend"),
    Verdict.UNKNOWN: Text("unknown", "onbekend"),
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


def _hedge(evidence: Evidence) -> Text:
    """Words that keep a weakly founded verdict from looking like a fact."""
    if evidence is Evidence.REPORTED:
        return Text(" (reported, not confirmed)", " (gemeld, niet bevestigd)")
    if evidence is Evidence.RUMOURED:
        return Text(" (rumour)", " (gerucht)")
    return Text("", "")


def _plus(text: Text, more: Text) -> Text:
    return Text(text.en + more.en, text.nl + more.nl)


def _joined(texts: Iterable[Text]) -> Text:
    texts = list(texts)
    return Text(", ".join(t.en for t in texts), ", ".join(t.nl for t in texts))


def _same(a: Model, b: Model, layer: Layer) -> LayerVerdict | None:
    left, right = _links(a, layer), _links(b, layer)
    common = sorted(left.keys() & right.keys())
    if not common:
        return None
    evidence = weakest([link.evidence for key in common for link in (left[key], right[key])])
    weak = max((link for key in common for link in (left[key], right[key])), key=lambda link: link.evidence.rank)
    names = _joined(left[key].component.name for key in common)
    reason = Text(f"Both have: {names.en}", f"Beide hebben: {names.nl}")
    reason = _plus(_plus(reason, _which(left, right, common)), _hedge(evidence))
    return LayerVerdict(layer, Verdict.SAME_PART, reason, evidence, weak.source, tuple(common))


def _which(left: dict[str, PartLink], right: dict[str, PartLink], common: list[str]) -> Text:
    """Say so when further parts on the layer are not shared."""
    rest = (left.keys() | right.keys()) - set(common)
    return Text(" (some versions differ)", " (sommige uitvoeringen verschillen)") if rest else Text("", "")


def _kinship(left: PartLink, right: PartLink) -> Kinship | None:
    """Return the best founded relation of two parts: either may name the other, each with a source of its own."""
    found = []
    for one, other in ((left.component, right.component), (right.component, left.component)):
        aliases = {other.id, *(k.other for k in other.kin if k.same)}
        found += [kin for kin in one.kin if not kin.same and kin.other in aliases]
    return min(found, key=lambda kin: (kin.evidence.rank, kin.reason.en), default=None)


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
    reason = Text(f"{names.en}: {kin.reason.en}", f"{names.nl}: {kin.reason.nl}")
    return LayerVerdict(layer, Verdict.SAME_FAMILY, _plus(reason, _hedge(evidence)), evidence, kin.source,
                        (one, other))  # fmt: skip


def _different(a: Model, b: Model, layer: Layer) -> LayerVerdict:
    left, right = _links(a, layer), _links(b, layer)
    evidence = weakest([link.evidence for link in (*left.values(), *right.values())])
    ours, theirs = (_joined(link.component.name for link in links.values()) for links in (left, right))
    reason = Text(f"{a.name}: {ours.en}; {b.name}: {theirs.en}", f"{a.name}: {ours.nl}; {b.name}: {theirs.nl}")
    source = next(iter(left.values())).source
    return LayerVerdict(layer, Verdict.DIFFERENT, reason, evidence, source)


def _absent(a: Model, b: Model, layer: Layer) -> LayerVerdict | None:
    has = has_layer(a, layer), has_layer(b, layer)
    if all(has):
        return None
    what = layer.label
    if not any(has):
        reason = Text(f"Neither car has this: {what.en.lower()}.", f"Geen van beide heeft dit: {what.nl.lower()}.")
        return LayerVerdict(layer, Verdict.DIFFERENT, reason, applicable=False)
    one = b if has[0] else a
    other = a if has[0] else b
    reason = Text(f"The {one.full_name} has none: {what.en.lower()}.",
                  f"De {one.full_name} heeft dit niet: {what.nl.lower()}.")  # fmt: skip
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
    if not left or not right:
        reason = Text("Of at least one of the two no plant is known that builds it now.",
                      "Van minstens een van de twee is geen fabriek bekend die hem nu bouwt.")  # fmt: skip
        return LayerVerdict(layer, Verdict.UNKNOWN, reason)
    common = sorted(left.keys() & right.keys())
    if common:
        used = [plants[key] for key in common for plants in (left, right)]
        evidence = weakest([p.evidence for p in used])
        names = _joined(left[key].plant for key in common)
        reason = Text(f"Built in the same plant: {names.en}", f"Gebouwd in dezelfde fabriek: {names.nl}")
        weak = max(used, key=lambda p: p.evidence.rank)
        return LayerVerdict(layer, Verdict.SAME_PART, _plus(reason, _hedge(evidence)), evidence, weak.source,
                            tuple(common))  # fmt: skip
    ours, theirs = _joined(p.plant for p in left.values()), _joined(p.plant for p in right.values())
    evidence = weakest([p.evidence for p in (*left.values(), *right.values())])
    reason = Text(f"{a.name}: {ours.en}; {b.name}: {theirs.en}", f"{a.name}: {ours.nl}; {b.name}: {theirs.nl}")
    return LayerVerdict(layer, Verdict.DIFFERENT, reason, evidence, next(iter(left.values())).source)


def _layer(a: Model, b: Model, layer: Layer) -> LayerVerdict:
    if layer is Layer.DESIGN_PRODUCTION:
        return _plants(a, b)
    absent = _absent(a, b, layer)
    if absent is not None:
        return absent
    if not _links(a, layer) or not _links(b, layer):
        name = a.full_name if not _links(a, layer) else b.full_name
        reason = Text(
            f"No source says which part the {name} has here.", f"Geen bron zegt welk onderdeel de {name} hier heeft."
        )
        return LayerVerdict(layer, Verdict.UNKNOWN, reason)
    return _same(a, b, layer) or _family(a, b, layer) or _different(a, b, layer)


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

    def names(some: list[LayerVerdict], lang: str) -> str:
        return ", ".join((v.layer.label.en if lang == "en" else v.layer.label.nl).lower() for v in some)

    en = f"{a.full_name} and {b.full_name}: {len(shared)} of {len(counted)} layers shared"
    nl = f"{a.full_name} en {b.full_name}: {len(shared)} van {len(counted)} lagen gedeeld"
    if shared:
        en, nl = f"{en} ({names(shared, 'en')})", f"{nl} ({names(shared, 'nl')})"
    if related:
        en = f"{en}, {len(related)} of the same family ({names(related, 'en')})"
        nl = f"{nl}, {len(related)} van dezelfde familie ({names(related, 'nl')})"
    if unknown:
        en, nl = f"{en}, {len(unknown)} unknown", f"{nl}, {len(unknown)} onbekend"
    return Text(en + ".", nl + ".")


def shared_with(model: Model, all_models: Iterable[Model]) -> tuple[Shared, ...]:
    """Return every other model that has a component of this one, most layers first.

    Plants are left out: cars from one plant share no part by that.
    """
    ours = {p.component.canonical: p for p in model.parts}
    found = []
    for other in all_models:
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


def stands_alone(model: Model, all_models: Iterable[Model]) -> bool:
    """Return whether no model of another brand that can be or could be bought shares a component with it.

    Announced models do not count: what they will share is not yet so.
    """
    ours = {p.component.canonical for p in model.parts}
    return not any(
        other.brand != model.brand
        and other.status is not Status.ANNOUNCED
        and any(p.component.canonical in ours for p in other.parts)
        for other in all_models
    )
