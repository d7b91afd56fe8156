"""What the view under the skin needs of a model: plain and frozen, made off the GUI thread."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from catalogue_app.comparison.columns import only
from catalogue_app.cutaway.places import can_be_known, layout_for, part_at
from catalogue_app.drawing.car import CarDrawing
from catalogue_app.drawing.subject import LAYER_OF, drawing_of
from catalogue_app.drawing.zones import Layout, Zone, zones
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import Gap, Model, ModelCard, Source, Tie, Variant
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Layer, Ownership, Powertrain
from catalogue_app.origin.card import OriginCard, origin_card
from catalogue_app.origin.layers import NOT_STATED, LayerFact, layers
from catalogue_app.origin.sharing import Shared, alone_among, shared_with
from catalogue_app.ui.model.loading import NEAREST, first_variant
from catalogue_app.ui.past.days import days_of
from catalogue_app.ui.skin.questions import Unknown, unknowns


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement with who says so. `number` is that of the callout, None for one about the whole car.

    `name` is the part it is about; empty for a statement that names none.
    """

    number: int | None
    layer: Layer | None
    name: Text | None
    text: Text
    evidence: Evidence
    source: Source
    as_of: PartialDate | None
    ownership: Ownership | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """A zone of the drawing and the part that sits there; `fact` is of its layer and may be unknown."""

    zone: Zone
    layer: Layer
    fact: LayerFact


@dataclass(frozen=True, slots=True)
class Version:
    """One version, or several with the same parts in the same places.

    `name` is that of the first variant, None for a model without variants. `numbers` has a number for every layer that
    the version can have, `counts` how many of its parts are of each owner.
    """

    variants: tuple[str, ...]
    name: Text | None
    powertrain: Powertrain | None
    layout: Layout | None
    summary: Text
    layers: Mapping[Layer, LayerFact]
    numbers: Mapping[Layer, int]
    spots: tuple[Spot, ...]
    facts: tuple[Fact, ...]
    unknown: tuple[Unknown, ...]
    counts: Mapping[Ownership, int]


@dataclass(frozen=True, slots=True)
class SkinData:
    """A model under the skin.

    Attributes:
        versions: at least one; versions with the same parts are one.
        siblings: the nearest models that share a part, most layers first; `sharers` counts all there are and `others`
            holds the cards of the nearest.
        alone: no model of another brand on sale shares a part (`origin.sharing.stands_alone`).
        days: the days on which something about this model became known, newest first; also those after `as_of`.
        as_of: the day whose knowledge this is, None for all there is.
    """

    model: Model
    drawing: CarDrawing
    versions: tuple[Version, ...]
    siblings: tuple[Shared, ...]
    sharers: int
    others: Mapping[str, ModelCard]
    alone: bool
    days: tuple[PartialDate, ...]
    edition: PartialDate
    as_of: PartialDate | None = None

    def version_of(self, variant_id: str | None) -> Version:
        """Return the version that a variant belongs to; for an unknown id the one that the model page begins with."""
        first = first_variant(self.model)
        wanted = (variant_id, None if first is None else first.id)
        return next((v for i in wanted for v in self.versions if i in v.variants), self.versions[0])


def load_skin(
    catalogue: Catalogue, model_id: str, as_of: PartialDate | None = None, now: Catalogue | None = None
) -> SkinData:
    """Read a model under the skin; raises what the catalogue raises for an unknown id.

    `as_of` only says for which day `catalogue` answers: what was not known then, the catalogue leaves out. `now` is
    the catalogue of today where that is another one: the days of later news are days to go to as well.
    """
    model = catalogue.model(model_id)
    relatives = catalogue.relatives(model_id, NEAREST)
    siblings = shared_with(model, relatives.nearest)
    wanted = {shared.model_id for shared in siblings}
    others = {card.id: card for card in catalogue.cards() if card.id in wanted}
    for card in others.values():
        drawing_of(card)  # kept by the drawing code: the GUI thread finds it ready
    alone = alone_among(model, relatives.kinds)
    now = now or catalogue
    today = PartialDate.parse(now.edition())
    days = days_of(now.model(model_id), today)
    return SkinData(
        model, drawing_of(model), versions_of(model, catalogue.ties(), catalogue.gaps(), alone), siblings,
        relatives.count, others, alone, days, today, as_of,
    )  # fmt: skip


def versions_of(model: Model, ties: Iterable[Tie], gaps: Iterable[Gap], alone: bool) -> tuple[Version, ...]:
    """Return the versions of a model that differ in parts or in where these sit, in the order of its variants."""
    ties, gaps = tuple(ties), tuple(gaps)
    groups: dict[object, list[Variant]] = {}
    for variant in model.variants:
        parts = frozenset(p.component.id for p in model.parts if not p.variants or variant.id in p.variants)
        groups.setdefault((variant.powertrain, variant.drive, parts), []).append(variant)
    if not groups:
        return (_version(model, origin_card(model, ties, gaps, alone), ()),)
    return tuple(
        _version(model, origin_card(only(model, group[0]), ties, gaps, alone), tuple(group))
        for group in groups.values()
    )


def _version(model: Model, card: OriginCard, variants: tuple[Variant, ...]) -> Version:
    found = {layer: _for_all(fact) for layer, fact in card.layers.items()}
    first = variants[0] if variants else None
    applicable = [layer for layer in Layer if found[layer].applicable]
    numbers = {layer: number for number, layer in enumerate(applicable, 1)}
    layout = None if first is None else layout_for(first, found)
    facts = _facts(card, found, layers(model), numbers)
    return Version(
        tuple(v.id for v in variants), first.name if first else None, first.powertrain if first else None, layout,
        card.summary, found, numbers, spots_of(model, layout, found), facts,
        unknowns(model, found, card.unknown), _counts(found),
    )  # fmt: skip


def _for_all(fact: LayerFact) -> LayerFact:
    """Drop the list of variants: a version is one of them."""
    return replace(fact, variants=(), also=tuple(replace(part, variants=()) for part in fact.also))


def spots_of(model: Model, layout: Layout | None, found: Mapping[Layer, LayerFact]) -> tuple[Spot, ...]:
    """Return the zones to draw. What sits in a place that nobody can know is not drawn: the callout says so alone."""
    shapes = zones(drawing_of(model), layout or "bev-fwd")
    wanted = {zone for zone in shapes if can_be_known(zone, model, layout, found)}
    order = (zone for zone in LAYER_OF if zone in wanted and not is_withheld(found[LAYER_OF[zone]]))
    return tuple(Spot(zone, LAYER_OF[zone], part_at(zone, found[LAYER_OF[zone]])) for zone in order)


def is_withheld(fact: LayerFact) -> bool:
    """Return whether something is known of a layer that may not be told here: that is not "unknown"."""
    return fact.name == NOT_STATED


def _counts(found: Mapping[Layer, LayerFact]) -> Mapping[Ownership, int]:
    """Count the parts of each owner; of the plants only the first, because others may be announced or closed."""
    told = [fact for fact in found.values() if fact.applicable and not is_withheld(fact)]
    parts = [
        part for fact in told for part in (fact.all_parts if fact.layer is not Layer.DESIGN_PRODUCTION else (fact,))
    ]
    owners = [part.ownership for part in parts]
    return {ownership: owners.count(ownership) for ownership in Ownership if ownership in owners}


def fact_of(part: LayerFact, number: int | None) -> Fact | None:
    """Return what is said of a part, None where nobody says anything."""
    if part.source is None or not part.applicable:
        return None
    return Fact(number, part.layer, part.name, part.statement, part.evidence, part.source, part.as_of, part.ownership)


def _facts(
    card: OriginCard, found: Mapping[Layer, LayerFact], whole: Mapping[Layer, LayerFact], numbers: Mapping[Layer, int]
) -> tuple[Fact, ...]:
    """Return the facts in the order of the callouts, those about the whole car behind them, rumours last.

    `whole` are the layers of the model with all its versions. Where the version shown has nothing known on a layer and
    another has, a statement about the model is likely to be about that other one: it gets no number.
    """
    told = (fact_of(part, numbers[layer]) for layer in numbers for part in found[layer].all_parts)
    parts = [fact for fact in told if fact is not None]
    said = {fact.text.en for fact in parts}
    statements = []
    for statement in card.statements:  # newest first
        if any(statement.text.en in text for text in said):
            continue
        layer = statement.aspect.layer if statement.aspect is not None else None
        if layer is not None and whole[layer].known and not found[layer].known:
            layer = None
        number = numbers.get(layer) if layer is not None else None
        statements.append(
            Fact(number, layer, None, statement.text, statement.evidence, statement.source, statement.as_of)
        )
    return tuple(sorted([*parts, *statements], key=_place))


def _place(fact: Fact) -> tuple[bool, int]:
    return fact.evidence is Evidence.RUMOURED, fact.number if fact.number is not None else len(Layer) + 1
