"""A rule for what is printed, as dated data; what it looks for is a check by name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Labelled, Powertrain
from catalogue_app.linting.draft import Block, Car, Draft, Template


class Level(Labelled):
    """What a finding does to the print, worst first."""

    BLOCK = "block", Text("Blocks the print", "Houdt de print tegen", "Stoppt den Druck", "Bloque l’impression",
                          "Blocca la stampa")  # fmt: skip
    ASK = "ask", Text("Asks first", "Vraagt eerst", "Fragt zuerst", "Demande d’abord", "Chiede prima")
    VERIFY = "verify", Text("To be verified", "Nog na te gaan", "Zu prüfen", "À vérifier", "Da verificare")
    OK = "ok", Text("Holds", "In orde", "In Ordnung", "En règle", "In regola")


class Standing(StrEnum):
    """What kind of rule it is, as far as its source shows."""

    IN_FORCE = "in_force"
    DRAFT = "draft"
    PRACTICE = "practice"
    SELF_REGULATION = "self_regulation"
    VERIFY = "verify"  # its current text could not be read


@dataclass(frozen=True, slots=True)
class RuleSource:
    """Where a rule stands. `url` and `date` are None where not known."""

    publisher: str
    title: str
    url: str | None = None
    date: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        text: the rule in one sentence; `todo`: what to do when it is broken; `remark`: what is uncertain about it.
        sources: the first is the main one.
        severity: what breaking it does, by template; it holds for these templates only.
        powertrains: the cars it is about; empty for all.
        check: name of what it looks for (`linting.checks`); `words`, `blocks` and `wording` are what that needs.
        valid_from, valid_until: first and last day; None where the source gives none.
    """

    id: str
    text: Text
    todo: Text
    sources: tuple[RuleSource, ...]
    standing: Standing
    severity: Mapping[Template, Level]
    check: str
    remark: Text | None = None
    powertrains: frozenset[Powertrain] = frozenset()
    words: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    wording: str | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    notes: tuple[int, ...] = field(default=())

    def valid_on(self, day: date) -> bool:
        """Return whether the rule holds on a day."""
        return not (self.valid_from and day < self.valid_from) and not (self.valid_until and day > self.valid_until)

    def cars(self, draft: Draft) -> tuple[Car, ...]:
        """Return the cars on the paper that the rule is about."""
        return tuple(car for car in draft.cars if not self.powertrains or car.powertrain in self.powertrains)

    def applies_to(self, draft: Draft) -> bool:
        """Return whether the rule is about such a paper at all."""
        return draft.template in self.severity and (not self.powertrains or bool(self.cars(draft)))


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rules of one country, in order; `edition` is the day they were last looked after."""

    country: str
    edition: date
    valid_from: date
    rules: tuple[Rule, ...]

    def wordings(self, template: Template, day: date) -> tuple[str, ...]:
        """Return the legal texts that must stand word for word on such a paper on a day, as far as they are known."""
        asked = (rule for rule in self.rules if template in rule.severity and rule.valid_on(day))
        return tuple(dict.fromkeys(rule.wording for rule in asked if rule.wording))
