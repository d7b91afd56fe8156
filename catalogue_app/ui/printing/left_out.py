"""What was not printed and why, gathered by reason."""

from collections.abc import Iterable
from dataclasses import dataclass

from catalogue_app.facts.text import Lang
from catalogue_app.sheets.batch import LeftOut
from catalogue_app.ui.printing.desk import PrintDesk
from catalogue_app.ui.printing.item import Item, Standing, asks, blocks


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason with the titles of the sheets that it holds back, in the order of the queue."""

    words: str
    titles: tuple[str, ...]


def held_back(desk: PrintDesk, lang: Lang) -> tuple[list[Reason], list[Reason]]:
    """Return why sheets of the queue are blocked or cannot be made, and what is asked of others, most sheets first."""
    stopped: dict[str, list[str]] = {}
    asking: dict[str, list[str]] = {}
    for item in desk.queue.items:
        standing, title = desk.standing(item), desk.names().title(item)
        if standing is Standing.FAILED:
            stopped.setdefault(desk.problem(item), []).append(title)
        elif standing is Standing.BLOCKED:
            for finding in blocks(desk.findings(item) or ()):
                stopped.setdefault(finding.rule.text.in_(lang), []).append(title)
        elif standing is Standing.ASKING:
            for finding in asks(desk.findings(item) or ()):
                if finding.rule.id not in item.checked:
                    asking.setdefault(finding.rule.text.in_(lang), []).append(title)
    return _sorted(stopped), _sorted(asking)


def failed_in(left_out: Iterable[LeftOut], desk: PrintDesk, lang: Lang) -> list[Reason]:
    """Return why sheets of a batch were not made after all."""
    found: dict[str, list[str]] = {}
    for entry in left_out:
        found.setdefault(entry.reason.in_(lang), []).append(desk.names().title(Item(0, entry.job)))
    return _sorted(found)


def _sorted(found: dict[str, list[str]]) -> list[Reason]:
    reasons = [Reason(words, tuple(titles)) for words, titles in found.items()]
    return sorted(reasons, key=lambda reason: -len(reason.titles))
