"""Frozen read models: what the store gives out and the screens, sheets and command line show."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.names import full_name
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import (
    Aspect,
    Body,
    ComponentKind,
    Drive,
    Layer,
    Match,
    Ownership,
    PlantState,
    Powertrain,
    Status,
    Technology,
    TieKind,
)

Value = int | float | tuple[float, float] | str
"""A number, a band from low to high (a WLTP family), or a text. Never an average of two."""
SHARING = "sharing"
"""In `Model.withheld`: that the model shares parts with another is known, but not shown."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where something was said. `url` and `published` are None when not known."""

    id: str
    publisher: str
    title: str
    url: str | None = None
    published: PartialDate | None = None
    language: str = ""
    kind: str = ""
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Other:
    """A value for the same figure that was not kept, with the reason."""

    value: Value
    source: Source | None
    why_not: Text
    market: str | None = None
    as_of: PartialDate | None = None
    evidence: Evidence = Evidence.UNKNOWN
    unit: str = ""
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with everything one may ask of it.

    Attributes:
        unit: of the value; for a price the currency (ISO 4217).
        market: ISO 3166 code of the market it holds for (`UK` and `EU` as in the sources); None: not stated.
        backed_by: further sources that, taken together with `source`, give the same figure.
        match: how well a registry row fits; None for a figure stated for the car itself.
        words: for a text, how it reads in each language where that differs from `value`.
    """

    key: str
    value: Value
    unit: str
    evidence: Evidence
    source: Source
    as_of: PartialDate | None = None
    market: str | None = None
    test: str | None = None
    match: Match | None = None
    note: Text | None = None
    backed_by: tuple[Source, ...] = ()
    others: tuple[Other, ...] = ()
    words: Text | None = None

    @property
    def low(self) -> float | None:
        """The number, or the lower end of a band; None for a text."""
        return _ends(self.value)[0]

    @property
    def high(self) -> float | None:
        """The number, or the upper end of a band; None for a text."""
        return _ends(self.value)[1]


def _ends(value: Value) -> tuple[float | None, float | None]:
    if isinstance(value, tuple):
        return value
    return (None, None) if isinstance(value, str) else (value, value)


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that somebody said about a subject on a day; never overwritten, only superseded.

    `subject` is the id of a model, component or tie, or the name of a topic; `supersedes` the id of an older one.
    """

    id: str
    subject: str
    text: Text
    evidence: Evidence
    as_of: PartialDate | None
    source: Source
    aspect: Aspect | None = None
    kind: str = "fact"
    supersedes: str | None = None


@dataclass(frozen=True, slots=True)
class ComponentDescription:
    """A further description of a component that another source gave, kept beside the first."""

    name: Text
    statement: Statement
    developed_by: Text | None = None
    made_by: Text | None = None
    plant: Text | None = None


@dataclass(frozen=True, slots=True)
class Kinship:
    """A technical relation between two components: the same part under two ids, or one family."""

    other: str
    same: bool
    reason: Text
    evidence: Evidence
    source: Source | None


@dataclass(frozen=True, slots=True)
class Component:
    """A platform, battery, motor, engine, gearbox or piece of electronics.

    `developed_by` and `made_by` are company names; the `_text` fields hold the fuller wording of the source.
    `figures` are the plain values of the description, keyed as in content.
    """

    id: str
    kind: ComponentKind
    layer: Layer
    name: Text
    ownership: Ownership
    statement: Statement
    developed_by: tuple[str, ...] = ()
    made_by: tuple[str, ...] = ()
    developed_text: Text | None = None
    made_text: Text | None = None
    built_at: Text | None = None
    legacy: Text | None = None
    chemistry: str | None = None
    figures: Mapping[str, object] = field(default_factory=dict)
    used_by: tuple[str, ...] = ()
    facts: tuple[Statement, ...] = ()
    dealer_notes: tuple[Statement, ...] = ()
    also_described: tuple[ComponentDescription, ...] = ()
    sources: tuple[Source, ...] = ()
    kin: tuple[Kinship, ...] = ()
    internal: bool = False

    @property
    def canonical(self) -> str:
        """The id under which sharing is judged: of two ids for one part always the same one."""
        return min([self.id, *(k.other for k in self.kin if k.same)])


@dataclass(frozen=True, slots=True)
class PartLink:
    """A component in a model: which variants have it, and who says that this car has it."""

    component: Component
    variants: tuple[str, ...]
    evidence: Evidence
    as_of: PartialDate | None
    source: Source
    statement: Text


@dataclass(frozen=True, slots=True)
class Production:
    """A plant where the model is, was or is to be built."""

    plant: Text
    site: str
    country: str
    state: PlantState
    ownership: Ownership
    evidence: Evidence
    as_of: PartialDate | None
    source: Source


@dataclass(frozen=True, slots=True)
class ShareNote:
    """What a source says this model shares with another one; `other_id` is None outside the catalogue."""

    other_name: Text
    other_id: str | None
    what: tuple[Text, ...]
    statement: Statement


@dataclass(frozen=True, slots=True)
class Variant:
    """One version of a model that can be ordered, with its own figures."""

    id: str
    model_id: str
    name: Text
    powertrain: Powertrain
    drive: Drive
    figures: Mapping[str, Figure]
    indications: Mapping[str, tuple[Other, ...]] = field(default_factory=dict)
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """A model with everything the catalogue knows of it. Variants keep the order of the content.

    `withheld` is empty but in the form for customers (`origin.public`): the layers on which something was left out,
    and `SHARING`.
    """

    id: str
    brand: str
    name: str
    status: Status
    segment: str
    body: Body
    doors: int | None
    seats: int | None
    aliases: tuple[str, ...] = ()
    generation: Text | None = None
    internal_code: str | None = None
    on_sale_from: PartialDate | None = None
    market_note: Text | None = None
    figures: Mapping[str, Figure] = field(default_factory=dict)
    variants: tuple[Variant, ...] = ()
    parts: tuple[PartLink, ...] = ()
    production: tuple[Production, ...] = ()
    statements: tuple[Statement, ...] = ()
    shares: tuple[ShareNote, ...] = ()
    notes: tuple[Statement, ...] = ()
    withheld: frozenset[str] = frozenset()

    @property
    def full_name(self) -> str:
        """Brand and model as people say it."""
        return full_name(self.brand, self.name)

    @property
    def powertrains(self) -> tuple[Powertrain, ...]:
        """The powertrains on offer, each once, in the order of the vocabulary."""
        found = {v.powertrain for v in self.variants}
        return tuple(p for p in Powertrain if p in found)

    def variant(self, variant_id: str) -> Variant:
        """Return the variant with this id; raises KeyError when the model has none such."""
        for variant in self.variants:
            if variant.id == variant_id:
                return variant
        raise KeyError(variant_id)


@dataclass(frozen=True, slots=True)
class Price:
    """A published price, never without its market and date.

    `kind`: "published" (as the source quotes it, basis not stated) unless the source says more.
    """

    amount: float
    currency: str
    market: str
    as_of: PartialDate | None
    source: Source
    variant_id: str
    kind: str = "published"


@dataclass(frozen=True, slots=True)
class VariantCard:
    """What browsing and filtering need to know of a variant. Numbers are best ends: longest range, largest boot.

    `missing` names the headline figures (see `origin.cards.HEADLINE`) that this version could have and nobody we read
    gives; `unsure` those whose value rests on a report or a rumour.
    """

    id: str
    name: Text
    powertrain: Powertrain
    drive: Drive
    price: Price | None
    range_km: tuple[float, float] | None
    power_kw: float | None
    boot_l: float | None
    tow_kg: float | None
    fuel_l_100km: tuple[float, float] | None = None
    missing: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What a browse card shows of a model: light, all of them in memory at once.

    `dimensions` are length, height, wheelbase and ground clearance in mm, None where not sourced.
    `range_km` is electric range, of battery cars when there is one, else of plug-ins (`range_of` says which).
    `evidence` is that of the platform: how sure we are whose technology this is. `codes` are what the factory calls
    the car. `unsure` names the sizes that rest on a report or a rumour.
    """

    id: str
    brand: str
    name: str
    status: Status
    segment: str
    body: Body
    seats: int | None
    platform: str | None
    platform_name: Text | None
    ownership: Ownership
    technology: Technology
    powertrains: tuple[Powertrain, ...]
    variants: tuple[VariantCard, ...]
    dimensions: tuple[int | None, int | None, int | None, int | None]
    price_from: Price | None
    range_km: tuple[float, float] | None
    range_of: Powertrain | None
    shares_with: int
    aliases: tuple[str, ...] = ()
    evidence: Evidence = Evidence.UNKNOWN
    codes: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()

    @property
    def full_name(self) -> str:
        """Brand and model as people say it."""
        return full_name(self.brand, self.name)


@dataclass(frozen=True, slots=True)
class Tie:
    """A bond between two companies, dated and sourced."""

    giver: Text
    taker: Text
    kind: TieKind
    statement: Statement
    value: Text | None = None
    since: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Family:
    """Models that share technology: who, what is shared, what differs."""

    name: Text
    platform: str
    type: Text
    members: tuple[str, ...]
    member_ids: tuple[str, ...]
    shared: tuple[Text, ...]
    differs: tuple[Text, ...]
    evidence: Evidence
    as_of: PartialDate | None
    source: Source
    sources: tuple[Source, ...] = ()
    not_to_confuse_with: tuple[Text, ...] = ()
    shared_with_stellantis: tuple[Text, ...] = ()
    announced: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Precedent:
    """How it went at another maker: the official line beside practice."""

    brand: str
    model: Text
    based_on: Text
    statement: Statement
    official_line: Text
    in_practice: Text


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two sources that differ on something that is not (or not only) a figure of one car."""

    about: Text
    kept: Text
    other: Text
    source: Source | None
    why: Text
    subject: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that nobody we could read says: part of the honest list of what we do not know."""

    topic: str
    text: Text
    internal: bool = False
