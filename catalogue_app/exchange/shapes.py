"""What an entry of each content file looks like. A key that is not named here is refused, never dropped."""

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from catalogue_app.exchange.values import Day, Ids, Key, Number, RawValue, SourceKind, Words
from catalogue_app.facts.evidence import Evidence
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
    TieKind,
)


class Entry(BaseModel):
    """Base of all shapes: unknown keys are an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class SourceEntry(Entry):
    """One source; `published` is as precise as is known."""

    id: str
    publisher: str
    title: str
    url: str | None = None
    published: Day | None = None
    language: str = ""
    kind: SourceKind
    note: Words | None = None


class Said(Entry):
    """A statement as it stands under a component."""

    text: Words
    source: str
    evidence: Evidence | None = None
    as_of: Day | None = None


class StatementEntry(Said):
    """A statement about the technology of a model."""

    aspect: Aspect
    evidence: Evidence


class ShareEntry(Entry):
    """What a source says that the model shares with another car."""

    brand: str
    model: Words
    id: str | None = None
    what: tuple[Words, ...] = ()
    text: Words
    evidence: Evidence
    as_of: Day | None = None
    source: str


class FigureEntry(Entry):
    """A figure with a source of its own."""

    value: RawValue
    source: str | None = None
    as_of: Day | None = None
    test: str | None = None


class PriceEntry(Entry):
    """A published price: never without market, kind, date and source."""

    amount: Number
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")]
    market: Annotated[str, Field(pattern="^[A-Z]{2}$")]
    kind: Literal["published", "list", "on_the_road"]
    as_of: Day
    source: str


class RegistryEntry(Entry):
    """A single figure of a register or test with its own source, market, year and match."""

    key: Key
    value: Number | tuple[Number, Number]
    unit: str
    market: str
    year: int
    test: str | None = None
    evidence: Evidence
    match: Match
    source: str
    note: Words | None = None


class PartsEntry(Entry):
    """Which components a variant has, by id."""

    platform: Ids = ()
    battery: Ids = ()
    motor: Ids = ()
    engine: Ids = ()
    transmission: Ids = ()
    electronics: Ids = ()


class VariantEntry(Entry):
    """One version of a model."""

    id: str
    name: Words
    powertrain: Powertrain
    sources: tuple[str, ...] = Field(min_length=1)
    parts: PartsEntry = PartsEntry()
    figures: dict[Key, FigureEntry | RawValue]
    price: PriceEntry | None = None
    note: Words | None = None
    registry: tuple[RegistryEntry, ...] = ()

    @model_validator(mode="after")
    def _driven(self) -> Self:
        try:
            self.drive  # noqa: B018 - asked for its refusal only
        except (KeyError, ValueError):
            raise ValueError(f"{self.id} needs under `figures` a `drive`: {', '.join(Drive)}") from None
        return self

    @property
    def drive(self) -> Drive:
        """The driven wheels, which every variant has."""
        value = self.figures["drive"]
        text = value.value if isinstance(value, FigureEntry) else value
        return Drive(text.en if isinstance(text, Text) else str(text))


class ProductionEntry(Entry):
    """A plant of a model."""

    plant: Words
    site: str
    country: Annotated[str, Field(pattern="^[A-Z]{2}$")]
    state: PlantState
    ownership: Ownership
    evidence: Evidence
    as_of: Day | None = None
    source: str


class NoteEntry(Entry):
    """A dated remark on a model."""

    text: Words
    source: str
    as_of: Day | None = None


class ModelEntry(Entry):
    """One model with its variants."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    internal_code: str | None = None
    generation: Words | None = None
    status: Status
    on_sale_from: Day | None = None
    market_note: Words | None = None
    segment: Annotated[str, Field(pattern="^[A-F]$")]
    body: Body
    doors: int | None = None
    seats: int | None = None
    platform: str
    figures: dict[Key, FigureEntry] = {}
    production: tuple[ProductionEntry, ...] = ()
    statements: tuple[StatementEntry, ...] = ()
    shares_with: tuple[ShareEntry, ...] = ()
    notes: tuple[NoteEntry, ...] = ()
    variants: tuple[VariantEntry, ...] = ()


class BrandFile(Entry):
    """A file of one brand."""

    brand: str
    models: tuple[ModelEntry, ...]


class KinEntry(Entry):
    """A technical relation to another component."""

    id: str
    relation: Literal["same_part", "same_family"]
    reason: Words
    source: str | None = None
    evidence: Evidence | None = None


class DescriptionEntry(Entry):
    """A second description of the same part."""

    id: str
    name: Words
    developed_by: Words | None = None
    made_by: Words | None = None
    plant: Words | None = None
    used_by: tuple[str, ...] = ()
    statement: Words
    evidence: Evidence
    as_of: Day | None = None
    source: str


class ComponentEntry(Entry):
    """A platform, battery, motor, engine, gearbox or piece of electronics."""

    id: str
    kind: ComponentKind
    layer: Layer | None = None
    name: Words
    ownership: Ownership
    developers: tuple[str, ...] = ()
    developed_by: Words | None = None
    makers: tuple[str, ...] = ()
    made_by: Words | None = None
    plant: Words | None = None
    legacy: Words | None = None
    chemistry: str | None = None
    figures: dict[str, Number | tuple[Number, ...] | str] = {}
    statement: Words
    evidence: Evidence
    as_of: Day | None = None
    source: str
    sources: tuple[str, ...] = ()
    used_by: tuple[str, ...] = ()
    used_by_ids: tuple[str, ...] = ()
    internal: Words | None = None
    kin: tuple[KinEntry, ...] = ()
    facts: tuple[Said, ...] = ()
    dealer_notes: tuple[Said, ...] = ()
    also_described: tuple[DescriptionEntry, ...] = ()


class TieEntry(Entry):
    """A bond between two companies."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True, populate_by_name=True)

    id: str
    giver: Words = Field(alias="from")
    taker: Words = Field(alias="to")
    kind: TieKind
    value: Words | None = None
    since: Day | None = None
    text: Words
    evidence: Evidence
    as_of: Day | None = None
    source: str
    supersedes: str | None = None


class FamilyEntry(Entry):
    """Models that share technology."""

    name: Words
    platform: str
    type: Words
    members: tuple[str, ...]
    member_ids: tuple[str, ...] = ()
    shared: tuple[Words, ...] = ()
    differs: tuple[Words, ...] = ()
    not_to_confuse_with: tuple[Words, ...] = ()
    shared_with_stellantis: tuple[Words, ...] = ()
    announced: tuple[Words, ...] = ()
    evidence: Evidence
    as_of: Day | None = None
    source: str
    sources: tuple[str, ...] = ()


class PrecedentEntry(Entry):
    """How it went at another maker."""

    id: str
    brand: str
    model: Words
    based_on: Words
    text: Words
    official_line: Words
    in_practice: Words
    evidence: Evidence
    as_of: Day | None = None
    source: str


class ContextEntry(Entry):
    """A dated statement on a topic."""

    id: str
    topic: str
    kind: str
    text: Words
    evidence: Evidence
    as_of: Day | None = None
    source: str
    supersedes: str | None = None


class ConflictEntry(Entry):
    """Sources that differ; with `key` on a figure of the subjects."""

    subjects: tuple[str, ...] = ()
    key: Key | None = None
    about: Words
    kept: Any = None
    other: Any = None
    source: str | None = None
    why: Words | None = None


class RegistryCheck(Entry):
    """Where a register differs from our figure, or why rows of a register were not used (`flag`)."""

    subject: str | None = None
    brand: str | None = None
    model: str | None = None
    variant: str | None = None
    key: str
    kept: Any = None
    registry: Any = None
    source: str | None = None
    match: Match | None = None
    flag: Words | None = None


class AbsentEntry(Entry):
    """A model looked for and not offered here. Its figures are kept as given, not shown."""

    brand: str
    name: str
    market_note: Words
    segment: str | None = None
    body: Body | None = None
    doors: int | None = None
    seats: int | None = None
    platform: str | None = None
    dimensions: dict[str, Any] = {}
    variants: tuple[dict[str, Any], ...] = ()
    statements: tuple[StatementEntry, ...] = ()
    shares_with: tuple[ShareEntry, ...] = ()
    notes: tuple[NoteEntry, ...] = ()


class Heading(Entry):
    """The file `catalogue.yaml`."""

    edition: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    market: Annotated[str, Field(pattern="^[A-Z]{2}$")]
    brands: tuple[str, ...]
