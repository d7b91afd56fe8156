"""Everything that is known of one component: who has it, what is built around it, what is said of it and by whom."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.names import full_name
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import (
    Component,
    ComponentDescription,
    Conflict,
    Kinship,
    Model,
    PartLink,
    Source,
    Statement,
    Tie,
)
from catalogue_app.facts.text import Text, fold
from catalogue_app.facts.vocabulary import Powertrain, Status, TieKind
from catalogue_app.origin.part_surroundings import Surrounding, surroundings

_HOUSE = frozenset({"stellantis", "groupe psa", "fca"})


@dataclass(frozen=True, slots=True)
class Version:
    """A version that has the part."""

    id: str
    name: Text
    powertrain: Powertrain


@dataclass(frozen=True, slots=True)
class ModelUse:
    """A model that has the part, and who says so.

    Attributes:
        versions: the versions that have it; empty when the model has none yet.
        every: whether all versions of the model have it.
        component_id: under which id the content gives it to the model: of two ids for one part either may be used.
        statement: the words of `source` on which the link rests.
    """

    model_id: str
    brand: str
    name: str
    status: Status
    versions: tuple[Version, ...]
    every: bool
    component_id: str
    evidence: Evidence
    as_of: PartialDate | None
    source: Source
    statement: Text

    @property
    def full_name(self) -> str:
        """Brand and model as people say it."""
        return full_name(self.brand, self.name)


@dataclass(frozen=True, slots=True)
class KinPart:
    """The same part under another id (`same`), or a member of its family, with the reason and who gives it."""

    component: Component
    same: bool
    reason: Text
    evidence: Evidence
    as_of: PartialDate | None
    source: Source | None


@dataclass(frozen=True, slots=True)
class Difference:
    """What a source says differs between the cars of a family that is built on this component."""

    family: Text
    text: Text
    evidence: Evidence
    as_of: PartialDate | None
    source: Source


@dataclass(frozen=True, slots=True)
class ComponentStory:
    """One component with all that hangs on it. Each statement, link, relation and difference carries its source.

    Attributes:
        uses: every model that has the part, also under another id; in the order of the content.
        kin: other ids of the same part first, then the family.
        differences: what sources say differs between the cars of a family.
        around: what these cars have on their other layers, by rule, those where they differ first.
        statements: dated statements on the part and on its other ids, newest first, undated ones last; notes for the
            dealer (`kind` "dealer_note") are among them where the catalogue tells them.
        superseded: ids of the statements that a newer one replaces.
        descriptions: how other sources describe the same part.
        ties: bonds of the firms behind the part, newest first.
        conflicts: where sources differ on it; nothing in customer view.
    """

    component: Component
    uses: tuple[ModelUse, ...]
    kin: tuple[KinPart, ...]
    differences: tuple[Difference, ...]
    around: tuple[Surrounding, ...]
    statements: tuple[Statement, ...]
    superseded: frozenset[str]
    descriptions: tuple[ComponentDescription, ...]
    ties: tuple[Tie, ...]
    conflicts: tuple[Conflict, ...]

    @property
    def first_told(self) -> PartialDate | None:
        """The oldest date on which a source we read says something of the part."""
        said = [self.component.statement, *self.statements, *(d.statement for d in self.descriptions)]
        return min((s.as_of for s in said if s.as_of is not None), default=None)

    @property
    def by_brand(self) -> Mapping[str, tuple[ModelUse, ...]]:
        """The models that have the part, by brand, in the order of the content."""
        found: dict[str, tuple[ModelUse, ...]] = {}
        for use in self.uses:
            found[use.brand] = (*found.get(use.brand, ()), use)
        return found


@runtime_checkable
class KnowsUsers(Protocol):
    """A catalogue that can tell which models have which part without reading them whole."""

    def model_ids_by_part(self) -> dict[str, tuple[str, ...]]:
        """Return per id of a component the ids of the models that have it, in the order of the content."""


def component_story(catalogue: Catalogue, component_id: str) -> ComponentStory:
    """Return the story of a component, from what `catalogue` tells: of a public one only what a customer may see.

    Raises NotFound for a component that is not there or may not be shown.
    """
    component = catalogue.component(component_id)
    kin = _kin(catalogue, component)
    twins = (component, *(k.component for k in kin if k.same))
    ids = frozenset(twin.id for twin in twins)
    models = _users(catalogue, ids)
    statements = _statements(twins)
    return ComponentStory(
        component=component,
        uses=tuple(_use(model, link) for model in models for link in model.parts if link.component.id in ids),
        kin=kin,
        differences=_differences(catalogue, ids),
        around=surroundings(models, ids, component.kind),
        statements=statements,
        superseded=frozenset(s.supersedes for s in statements if s.supersedes is not None),
        descriptions=component.also_described,
        ties=_ties(catalogue, twins),
        conflicts=tuple(c for c in catalogue.conflicts() if c.subject in ids),
    )


def _kin(catalogue: Catalogue, component: Component) -> tuple[KinPart, ...]:
    """Both directions: either part may name the other. One that may not be shown is left out."""
    found: dict[str, KinPart] = {}
    for kin in component.kin:
        try:
            found[kin.other] = _kin_part(catalogue.component(kin.other), kin, component)
        except NotFound:
            continue
    for other in catalogue.components():
        for kin in other.kin:
            if kin.other == component.id and other.id not in found:
                found[other.id] = _kin_part(other, kin, other)
    return tuple(sorted(found.values(), key=lambda k: not k.same))


def _kin_part(other: Component, kin: Kinship, teller: Component) -> KinPart:
    """A relation that rests on the description of the part that names it is of the same day."""
    own = kin.source is not None and kin.source.id == teller.statement.source.id
    published = kin.source.published if kin.source is not None else None
    return KinPart(
        other, kin.same, kin.reason, kin.evidence, teller.statement.as_of if own else published, kin.source
    )  # fmt: skip


def _users(catalogue: Catalogue, ids: frozenset[str]) -> tuple[Model, ...]:
    if isinstance(catalogue, KnowsUsers):
        by_part = catalogue.model_ids_by_part()
        wanted = {model_id for part in ids for model_id in by_part.get(part, ())}
        return tuple(catalogue.model(card.id) for card in catalogue.cards() if card.id in wanted)
    return tuple(m for m in catalogue.models() if any(p.component.id in ids for p in m.parts))


def _use(model: Model, link: PartLink) -> ModelUse:
    having = set(link.variants)
    versions = tuple(Version(v.id, v.name, v.powertrain) for v in model.variants if v.id in having)
    return ModelUse(
        model.id, model.brand, model.name, model.status, versions, len(versions) == len(model.variants),
        link.component.id, link.evidence, link.as_of, link.source, link.statement,
    )  # fmt: skip


def _differences(catalogue: Catalogue, ids: frozenset[str]) -> tuple[Difference, ...]:
    return tuple(
        Difference(family.name, text, family.evidence, family.as_of, family.source)
        for family in catalogue.families()
        if family.platform in ids
        for text in family.differs
    )


def newest_first(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Return statements newest first; of one day the best founded first; undated ones last."""
    found = sorted(statements, key=lambda s: s.evidence.rank)
    found.sort(key=lambda s: str(s.as_of or ""), reverse=True)
    return tuple(found)


def _statements(twins: Iterable[Component]) -> tuple[Statement, ...]:
    """The own description of another id is told as well: it is a further source on the same part."""
    component, *others = twins
    told = [*component.facts, *component.dealer_notes]
    for other in others:
        told += [other.statement, *other.facts, *other.dealer_notes]
    return newest_first(told)


def _ties(catalogue: Catalogue, twins: Iterable[Component]) -> tuple[Tie, ...]:
    """The bonds of the firms from outside; those of Stellantis itself would be all there are.

    A brand is from outside that joined as one, or in which somebody holds a stake: that was told years earlier.
    """
    ties = catalogue.ties()
    outside = {fold(t.giver.en) for t in ties if t.kind is TieKind.BRAND_MEMBERSHIP}
    outside |= {fold(t.taker.en) for t in ties if t.kind is TieKind.EQUITY}
    own = {fold(card.brand) for card in catalogue.cards()} - outside
    firms = {fold(name) for twin in twins for name in (*twin.developed_by, *twin.made_by)} - _HOUSE - own
    found = {t.statement.id: t for t in ties if any(_names(t, firm) for firm in firms)}
    return tuple(found[s.id] for s in newest_first(t.statement for t in found.values()))


def _names(tie: Tie, firm: str) -> bool:
    return any(f" {firm} " in f" {fold(side.en)} " for side in (tie.giver, tie.taker))
