"""Running the rules over a paper: every rule that applies on the day is listed, kept or not."""

from dataclasses import dataclass
from datetime import date

from catalogue_app.facts.text import Text, spaced
from catalogue_app.linting.checks import CHECKS
from catalogue_app.linting.draft import Draft
from catalogue_app.linting.rules import Level, Rule, RuleBook, RuleSource, Standing


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule says of a paper: why, with the values concerned, and what to do where it is broken."""

    rule: Rule
    severity: Level
    text: Text

    @property
    def source(self) -> RuleSource:
        """The main source of the rule."""
        return self.rule.sources[0]

    @property
    def valid_from(self) -> date | None:
        """The first day of the rule, where known."""
        return self.rule.valid_from


def lint(draft: Draft, book: RuleBook, day: date) -> tuple[Finding, ...]:
    """Return a finding for every rule of the book that holds on `day` and is about such a paper, in its order."""
    return tuple(_finding(draft, rule) for rule in book.rules if rule.valid_on(day) and rule.applies_to(draft))


def worst(findings: tuple[Finding, ...]) -> Level:
    """Return the worst level among findings; `ok` for none."""
    order = tuple(Level)
    return min((finding.severity for finding in findings), key=order.index, default=Level.OK)


def _finding(draft: Draft, rule: Rule) -> Finding:
    verdict = CHECKS[rule.check].run(draft, rule)
    level = rule.severity[draft.template]
    if rule.standing is Standing.VERIFY or verdict.held is None:
        level = Level.VERIFY
    elif verdict.held:
        return Finding(rule, Level.OK, verdict.why)
    parts = [verdict.why]
    if not verdict.held:
        parts.append(rule.todo)
    if rule.remark is not None:
        parts.append(rule.remark)
    return Finding(rule, level, spaced(*parts))
