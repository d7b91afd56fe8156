"""One edition of the catalogue as a whole: what a content folder holds and a store takes."""

from dataclasses import dataclass, field

from catalogue_app.facts.records import (
    Component,
    Conflict,
    Family,
    Gap,
    Model,
    Precedent,
    Source,
    Statement,
    Tie,
)
from catalogue_app.facts.text import Text


@dataclass(frozen=True, slots=True)
class AbsentModel:
    """A model that was looked for and is not offered here; kept so that nobody researches it twice."""

    brand: str
    name: str
    market_note: Text
    platform: str | None
    statements: tuple[Statement, ...]
    details: str = ""


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What a content folder gave: counts of what was taken, and every refusal with its reason."""

    taken: dict[str, int]
    refused: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """Everything in one edition. Models are in the order of the brands of the edition."""

    edition: str
    market: str
    sources: tuple[Source, ...]
    models: tuple[Model, ...]
    components: tuple[Component, ...]
    ties: tuple[Tie, ...]
    families: tuple[Family, ...]
    precedents: tuple[Precedent, ...]
    context: tuple[Statement, ...]
    conflicts: tuple[Conflict, ...]
    gaps: tuple[Gap, ...]
    absent: tuple[AbsentModel, ...]
    report: LoadReport = field(default_factory=lambda: LoadReport({}))
