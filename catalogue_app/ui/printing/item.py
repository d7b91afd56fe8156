"""One sheet in the queue, as plain data, and how it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from catalogue_app.linting.draft import Template
from catalogue_app.linting.lint import Finding
from catalogue_app.linting.rules import Level
from catalogue_app.sheets.jobs import SheetJob

MOST_COPIES = 99


@dataclass(frozen=True, slots=True)
class Item:
    """A sheet to print.

    Attributes:
        number: which one it is in its queue; never used twice.
        job: what is to be made; letterhead, day and terms come from the desk.
        checked: ids of the rules that asked and that the dealer said to have looked at.
    """

    number: int
    job: SheetJob
    copies: int = 1
    checked: frozenset[str] = frozenset()

    @property
    def about(self) -> tuple[Template, tuple[str, ...]]:
        """What makes two items sheets of the same."""
        return self.job.template, self.job.subjects


class Standing(StrEnum):
    """Whether an item can be printed."""

    WAITING = "waiting"  # it has not been checked yet
    BLOCKED = "blocked"
    ASKING = "asking"  # something must be looked at first
    READY = "ready"
    FAILED = "failed"  # it cannot be made at all


def blocks(findings: Sequence[Finding]) -> list[Finding]:
    """Return what stops the print."""
    return [finding for finding in findings if finding.severity is Level.BLOCK]


def asks(findings: Sequence[Finding]) -> list[Finding]:
    """Return what must be looked at before the print."""
    return [finding for finding in findings if finding.severity is Level.ASK]


def standing_of(item: Item, findings: Sequence[Finding] | None) -> Standing:
    """Return how an item stands with what the rules say of it; None where they were not asked yet."""
    if findings is None:
        return Standing.WAITING
    if blocks(findings):
        return Standing.BLOCKED
    return Standing.ASKING if any(f.rule.id not in item.checked for f in asks(findings)) else Standing.READY
