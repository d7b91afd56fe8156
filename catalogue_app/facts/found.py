"""What a search finds: things of five kinds, each with the reason, and the numbers the search asked for."""

from dataclasses import dataclass

from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Labelled, Ownership


class FoundKind(Labelled):
    """The kinds of things a search looks through."""

    MODEL = "model", Text("Models", "Modellen", "Modelle", "Modèles", "Modelli")
    VARIANT = "variant", Text("Versions", "Uitvoeringen", "Versionen", "Versions", "Versioni")
    PLATFORM = "platform", Text("Platforms", "Platforms", "Plattformen", "Plateformes", "Piattaforme")
    COMPONENT = "component", Text("Technology", "Techniek", "Technik", "Technique", "Tecnica")
    COMPANY = "company", Text("Companies", "Bedrijven", "Unternehmen", "Entreprises", "Aziende")


@dataclass(frozen=True, slots=True)
class Limit:
    """A number that a search asks for.

    Attributes:
        key: "price" (EUR), "range_km", "boot_l", "tow_kg", "power_kw", "length_mm", "seats" or "fuel_l_100km".
        low, high: both included; None leaves that side open.
        typed: the words as typed.
    """

    key: str
    low: float | None
    high: float | None
    typed: str


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that answers a search.

    Attributes:
        id: of the model, variant or component; the name of a company.
        detail: what stands at the right: price with market and date, users of a part.
        why: why it answers, in plain words; empty when the title says it by itself.
        score: 0 to about 130, comparable over the kinds.
        model_ids: the models it leads to: itself, its model, or the models with that part or of that company.
        ownership: whose technology a part is; None for the other kinds.
    """

    kind: FoundKind
    id: str
    title: Text
    detail: Text
    why: Text
    score: float
    model_ids: tuple[str, ...]
    ownership: Ownership | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """All that a search gives.

    Attributes:
        groups: per kind the best few, the group with the best hit first; a kind without hits is left out.
        model_ids: every model that answers, best first; all that `limits` leave when there are no words.
        limits: the numbers that were understood.
        words: what was looked for beside those.
        nearest: when there is nothing, the models whose names come nearest.
        marks: folded beginnings of words that matched, for showing them bold.
    """

    groups: tuple[tuple[FoundKind, tuple[Found, ...]], ...] = ()
    model_ids: tuple[str, ...] = ()
    limits: tuple[Limit, ...] = ()
    words: str = ""
    nearest: tuple[Found, ...] = ()
    marks: tuple[str, ...] = ()

    def of(self, kind: FoundKind) -> tuple[Found, ...]:
        """Return the hits of one kind, best first."""
        return next((found for of, found in self.groups if of is kind), ())

    @property
    def first(self) -> Found | None:
        """The best hit of all."""
        return self.groups[0][1][0] if self.groups else None
