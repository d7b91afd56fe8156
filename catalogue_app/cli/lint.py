"""The command that runs the rules for print over a paper before it is made."""

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Protocol

import typer

from catalogue_app import resources
from catalogue_app.cli.compare import columns_of
from catalogue_app.cli.options import Db, LangChoice, Language, language
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.text import Lang, Text
from catalogue_app.linting.draft import Draft, Template
from catalogue_app.linting.rules import Level, RuleSource

if TYPE_CHECKING:
    from catalogue_app.linting.lint import Finding
    from catalogue_app.linting.rules import RuleBook
    from catalogue_app.sheets.drafts import Terms

Told = Callable[[], AbstractContextManager[None]]
_MOST = 6
_SINCE = Text("since {day}", "sinds {day}", "seit {day}", "depuis {day}", "dal {day}")
_ALSO_HOLDS = Text(
    "{n} rules hold.",
    "{n} regels in orde.",
    "{n} Regeln in Ordnung.",
    "{n} règles respectées.",
    "{n} regole in regola.",
)


class Opens(Protocol):
    """What the command needs of the tools: a catalogue by its path or URL."""

    @property
    def open_catalogue(self) -> Callable[[str | None], Any]:
        """Open a catalogue; None for the one in use."""


class Papers(str, Enum):  # noqa: UP042 - Typer shows the values of a str enum
    """What is to be printed or shown."""

    SPEC = "spec"
    COMPARE = "compare"
    PRICE = "price"
    ORIGIN = "origin"
    OVERVIEW = "overview"
    SCREEN = "screen"


def add_lint(app: typer.Typer, tools: Opens, told: Told) -> None:
    """Add the command; `told` says a problem of the world in one line and leaves with 1."""

    @app.command("lint")
    def lint_command(
        context: typer.Context,
        subjects: Annotated[list[str], typer.Argument(metavar="MODEL_OR_VARIANT", help="Several to compare them.")],
        template: Annotated[Papers, typer.Option(help="What is to be printed.")] = Papers.SPEC,
        on: Annotated[
            str | None, typer.Option("--on", metavar="DAY", help="By the rules of that day: YYYY-MM-DD.")
        ] = None,
        reported: Annotated[bool, typer.Option("--reported", help="As with figures of indirect sources.")] = False,
        rules: Annotated[Path | None, typer.Option("--rules", help="Another file of rules.")] = None,
        strict: Annotated[bool, typer.Option("--strict", help="Leave with 1 when something blocks the print.")] = False,
        as_json: Annotated[bool, typer.Option("--json", help="Print JSON (see README).")] = False,
        lang: Language = LangChoice.NL,
        db: Db = None,
    ) -> None:
        """Check what would be printed against the rules: what blocks, what asks, what is to be verified, what holds."""
        # Here and not above, for the start of every other command.
        from catalogue_app.exchange.rule_files import read_rules
        from catalogue_app.linting.lint import lint, worst
        from catalogue_app.sheets.drafts import Terms

        day = _day(on)
        if len(subjects) > 1 and template is not Papers.COMPARE:
            raise typer.BadParameter("name one model or version, or add --template compare", param_hint="SUBJECT")
        with told():
            catalogue = tools.open_catalogue(db or context.obj)
            book = read_rules(rules or resources.rules() / f"{catalogue.market().lower()}.yaml")
            draft = _draft(catalogue, subjects, Template(template.value), Terms(language(lang), day, reported), book)
            findings = lint(draft, book, day)
        typer.echo(
            json.dumps(jsonable(draft, findings), ensure_ascii=False, indent=1) if as_json else text_of(draft, findings)
        )
        if strict and worst(findings) is Level.BLOCK:
            raise typer.Exit(1)


def jsonable(draft: Draft, findings: "Sequence[Finding]") -> dict[str, object]:
    """Return the findings as plain data, in the language of the paper."""
    return {
        "subject": draft.subject,
        "template": draft.template.value,
        "findings": [
            {
                "rule": finding.rule.id,
                "severity": finding.severity.value,
                "text": finding.text.in_(draft.lang),
                "source": _source(finding.source),
                "valid_from": finding.valid_from.isoformat() if finding.valid_from else None,
            }
            for finding in findings
        ],
    }


def text_of(draft: Draft, findings: "Sequence[Finding]") -> str:
    """Return the findings for people: worst first, those that hold only counted."""
    lines = [f"{draft.subject} ({draft.template.value})"]
    for level in (Level.BLOCK, Level.ASK, Level.VERIFY):
        own = [finding for finding in findings if finding.severity is level]
        if own:
            lines += ["", f"{level.label.in_(draft.lang)} ({len(own)})"]
            lines += [line for finding in own for line in _lines(finding, draft.lang)]
    holds = sum(finding.severity is Level.OK for finding in findings)
    return "\n".join([*lines, "", _ALSO_HOLDS.filled(n=str(holds)).in_(draft.lang)])


def _lines(finding: "Finding", lang: Lang) -> list[str]:
    source = finding.source
    since = _SINCE.filled(day=finding.valid_from.isoformat()).in_(lang) if finding.valid_from else ""
    where = ", ".join(part for part in (source.publisher, source.title, since) if part)
    return [f"- {finding.rule.text.in_(lang)}", f"  {finding.text.in_(lang)}", f"  [{finding.rule.id}: {where}]"]


def _source(source: RuleSource) -> dict[str, object]:
    return {
        "publisher": source.publisher,
        "title": source.title,
        "url": source.url,
        "published": None if source.date is None else str(source.date),
    }


def _day(text: str | None) -> date:
    if text is None:
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day; write YYYY-MM-DD", param_hint="--on") from None


def _draft(
    catalogue: Any,  # noqa: ANN401 - a catalogue with a finder
    subjects: Sequence[str],
    template: Template,
    terms: "Terms",
    book: "RuleBook",
) -> Draft:
    from catalogue_app.sheets.compare_order import Order
    from catalogue_app.sheets.drafts import compare_draft, draft_of
    from catalogue_app.sheets.jobs import SheetJob
    from catalogue_app.sheets.making import prepare

    if template in (Template.SPEC, Template.PRICE, Template.ORIGIN):
        subject = catalogue.finder.subject_id(subjects[0])
        job = SheetJob((subject,), template, terms.lang, with_reported=terms.with_reported, today=terms.today)
        return prepare(catalogue, job, book).setting.draft
    if template is not Template.COMPARE:
        return draft_of(catalogue, catalogue.finder.subject_id(subjects[0]), template, terms)
    ids = _versions(catalogue, subjects)
    return compare_draft(Order(tuple(columns_of(catalogue, ids)), catalogue.edition()), terms)


def _versions(catalogue: Any, subjects: Sequence[str]) -> list[str]:  # noqa: ANN401
    """Return the versions to compare: those named, or those of the one model named, at most six."""
    if len(subjects) > 1:
        found = [catalogue.finder.variant_id(text) for text in subjects]
    else:
        subject = catalogue.finder.subject_id(subjects[0])
        models = {card.id: [variant.id for variant in card.variants] for card in catalogue.cards()}
        found = models.get(subject, [subject])[:_MOST]
    if not 2 <= len(found) <= _MOST:
        raise NotFound(f"A comparison needs two to six versions, and {', '.join(subjects)} gives {len(found)}.")
    return found
