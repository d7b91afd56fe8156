"""What two models share under the skin: plain and frozen, made off the GUI thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from catalogue_app.comparison.columns import only
from catalogue_app.cutaway.places import layout_for
from catalogue_app.drawing.car import CarDrawing
from catalogue_app.drawing.subject import drawing_of
from catalogue_app.drawing.zones import Layout
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import weakest
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import Model, Variant
from catalogue_app.facts.text import Text, plus
from catalogue_app.facts.vocabulary import Layer, Powertrain
from catalogue_app.origin.layers import LayerFact, layers
from catalogue_app.origin.sentences import NOTHING, SO_MANY_UNKNOWN, hedge_behind
from catalogue_app.origin.sharing import LayerVerdict, Verdict, pair_summary, verdicts
from catalogue_app.ui.past.days import days_of, in_order
from catalogue_app.ui.skin.data import Fact, Spot, spots_of
from catalogue_app.ui.skin.words import FAMILY_COUNT, SHARED_COUNT


@dataclass(frozen=True, slots=True)
class XrayCar:
    """One of the two cars, drawn as one of its versions; `variant` is None for a model without variants."""

    model: Model
    variant: Variant | None
    drawing: CarDrawing
    layout: Layout | None
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class XrayRow:
    """One layer: what each model has, the verdict on it, and the statement behind the verdict (None without a source).

    `joined` is the verdict on the versions drawn: some other version may share what these two do not.
    """

    layer: Layer
    left: LayerFact
    right: LayerFact
    verdict: LayerVerdict
    joined: LayerVerdict
    fact: Fact | None


@dataclass(frozen=True, slots=True)
class XrayData:
    """Two cars, six layers. `headline` counts ("4 of 6 layers shared, 1 unknown"), `summary` names the layers too.

    `days` are those on which something became known of either, newest first; `as_of` is the day that is shown, None for
    that of the `edition`.
    """

    left: XrayCar
    right: XrayCar
    rows: tuple[XrayRow, ...]
    headline: Text
    summary: Text
    days: tuple[PartialDate, ...] = ()
    edition: PartialDate | None = None
    as_of: PartialDate | None = None


def load_xray(
    catalogue: Catalogue, left_id: str, right_id: str, as_of: PartialDate | None = None, now: Catalogue | None = None
) -> XrayData:
    """Read two models; raises what the catalogue raises for an unknown id.

    `as_of` says for which day `catalogue` answers, `now` is then the catalogue of today.
    """
    now = now or catalogue
    today = PartialDate.parse(now.edition())
    days = in_order(day for model_id in (left_id, right_id) for day in days_of(now.model(model_id), today))
    found = xray(catalogue.model(left_id), catalogue.model(right_id))
    return replace(found, days=days, edition=today, as_of=as_of)


def xray(left: Model, right: Model) -> XrayData:
    """Return what two models share, by the rules of `origin.sharing`, and the two versions that show most of it."""
    found = verdicts(left, right)
    one, other = _versions(left, right)
    drawn = [model if variant is None else only(model, variant) for model, variant in ((left, one), (right, other))]
    joined = verdicts(*drawn)
    ours, theirs = layers(left), layers(right)
    rows = []
    for layer in Layer:
        pair = _alike(left, right, ours[layer], theirs[layer])
        rows.append(XrayRow(layer, *pair, found[layer], joined[layer], _fact(found[layer])))
    cars = [_car(model, variant, layers(as_drawn))
            for model, variant, as_drawn in zip((left, right), (one, other), drawn, strict=True)]  # fmt: skip
    return XrayData(cars[0], cars[1], tuple(rows), headline(found), pair_summary(left, right, found))


def _alike(left: Model, right: Model, ours: LayerFact, theirs: LayerFact) -> tuple[LayerFact, LayerFact]:
    """Return of two layers the part that both have, where there is one, else the first part of each."""
    known = [{p.component.id: p.component.canonical for p in model.parts} for model in (left, right)]
    for part, other in product(ours.all_parts, theirs.all_parts):
        mine = known[0].get(part.component or "")
        if mine is not None and mine == known[1].get(other.component or ""):
            return part, other
    return ours, theirs


def headline(found: Mapping[Layer, LayerVerdict]) -> Text:
    """Return the count in one line, never a percentage; each count as sure as its weakest layer."""
    counted = [verdict for verdict in found.values() if verdict.applicable]
    by_kind = {kind: [v for v in counted if v.verdict is kind] for kind in Verdict}
    same, related, unknown = (by_kind[k] for k in (Verdict.SAME_PART, Verdict.SAME_FAMILY, Verdict.UNKNOWN))
    line = plus(SHARED_COUNT.filled(shared=str(len(same)), all=str(len(counted))), _hedge(same))
    if related:
        line = plus(line, FAMILY_COUNT.filled(n=str(len(related))), _hedge(related))
    return plus(line, SO_MANY_UNKNOWN.filled(n=str(len(unknown)))) if unknown else line


def _hedge(found: Sequence[LayerVerdict]) -> Text:
    return hedge_behind(weakest([verdict.evidence for verdict in found])) if found else NOTHING


def _fact(verdict: LayerVerdict) -> Fact | None:
    if verdict.source is None:
        return None
    source = verdict.source
    return Fact(None, verdict.layer, None, verdict.reason, verdict.evidence, source, source.published)


def _car(model: Model, variant: Variant | None, found: Mapping[Layer, LayerFact]) -> XrayCar:
    layout = None if variant is None else layout_for(variant, found)
    return XrayCar(model, variant, drawing_of(model), layout, spots_of(model, layout, found))


def _versions(left: Model, right: Model) -> tuple[Variant | None, Variant | None]:
    """Return the versions to draw: those with most parts in common, of one powertrain where that is possible."""
    if not left.variants or not right.variants:
        return next(iter(left.variants), None), next(iter(right.variants), None)
    pairs = product(left.variants, right.variants)
    return max(pairs, key=lambda pair: _likeness(left, right, *pair))


def _likeness(left: Model, right: Model, one: Variant, other: Variant) -> tuple[int, bool, bool, int]:
    """Layers in common, one powertrain, electric (its battery shows), parts in common."""
    common = _parts(left, one) & _parts(right, other)
    electric = one.powertrain is other.powertrain is Powertrain.BEV
    return len({layer for layer, _ in common}), one.powertrain is other.powertrain, electric, len(common)


def _parts(model: Model, variant: Variant) -> set[tuple[Layer, str]]:
    links = (p for p in model.parts if not p.variants or variant.id in p.variants)
    return {(p.component.layer, p.component.canonical) for p in links}
