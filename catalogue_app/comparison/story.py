"""Champion and challenger as the customer's story: each choice in one sentence, oldest first."""

from collections.abc import Sequence

from catalogue_app.comparison.kept import REASON_LENGTH, Step
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.text import Lang, Text, in_all

_REPLACED = Text(
    "{kept} stayed, {dropped} made way for {by}",
    "{kept} bleef, {dropped} maakte plaats voor {by}",
    "{kept} blieb, {dropped} wich {by}",
    "{kept} est restée, {dropped} a fait place à {by}",
    "{kept} è rimasta, {dropped} ha lasciato il posto a {by}",
)
_DROPPED = Text(
    "{kept} stayed, {dropped} dropped out",
    "{kept} bleef, {dropped} viel af",
    "{kept} blieb, {dropped} schied aus",
    "{kept} est restée, {dropped} a été écartée",
    "{kept} è rimasta, {dropped} è stata esclusa",
)


def told(step: Step) -> Text:
    """Return a choice in one sentence with its day, and the reason in the very words in which it was noted."""
    by = step.replaced_by
    names = {"kept": step.kept.full, "dropped": step.dropped.full}
    words = _DROPPED.filled(**names) if by is None else _REPLACED.filled(**names, by=by.full)
    reason = " ".join(step.reason.split())

    def line(lang: Lang) -> str:
        day = format_date(PartialDate(step.day.year, step.day.month, step.day.day), lang)
        colon = "\u00a0:" if lang == "fr" else ":"
        return f"{day}{colon} {words.in_(lang)}{f'{colon} {reason}' if reason else '.'}"

    return in_all(line)


def with_reason(step: Step, reason: str) -> Step:
    """Return the choice with a reason that was noted later, cut to what a file holds."""
    return Step(step.day, step.kept, step.dropped, step.replaced_by, reason[:REASON_LENGTH])


def reasons_against(story: Sequence[Step], variant_id: str) -> tuple[Step, ...]:
    """Return the choices that a version lost for a reason, so that it is not offered again without knowing why."""
    return tuple(step for step in story if step.dropped.id == variant_id and step.reason.strip())
