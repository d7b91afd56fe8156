"""The command that writes sheets: one file, a folder, or a ZIP by brand."""

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Protocol

import typer

from catalogue_app import resources
from catalogue_app.cli.options import Db, LangChoice, Language, language
from catalogue_app.linting.draft import Template

if TYPE_CHECKING:
    from catalogue_app.linting.rules import RuleBook
    from catalogue_app.sheets.batch import Batch, LeftOut
    from catalogue_app.sheets.jobs import SheetJob
    from catalogue_app.sheets.render import Format

Told = Callable[[], AbstractContextManager[None]]
_ZIP = ".zip"
_ENDINGS: "dict[str, Format]" = {".pdf": "pdf", ".png": "png", ".svg": "svg"}


class Opens(Protocol):
    """What the command needs of the tools: a catalogue by its path or URL."""

    @property
    def open_catalogue(self) -> Callable[[str | None], Any]:
        """Open a catalogue; None for the one in use."""


class Sheets(str, Enum):  # noqa: UP042 - Typer shows the values of a str enum
    """What kind of sheet."""

    SPEC = "spec"
    COMPARE = "compare"
    PRICE = "price"
    ORIGIN = "origin"
    OVERVIEW = "overview"


class Formats(str, Enum):  # noqa: UP042
    """As what it is written."""

    PDF = "pdf"
    PNG = "png"
    SVG = "svg"


class Papers(str, Enum):  # noqa: UP042
    """How large the paper is."""

    A3 = "A3"
    A4 = "A4"
    A5 = "A5"


def add_sheet(app: typer.Typer, tools: Opens, told: Told) -> None:
    """Add the command; `told` says a problem of the world in one line and leaves with 1."""

    @app.command("sheet")
    def sheet_command(
        context: typer.Context,
        output: Annotated[Path, typer.Option("-o", "--output", help="The file, folder or .zip to write.")],
        subjects: Annotated[
            list[str] | None,
            typer.Argument(metavar="MODEL_OR_VARIANT", help="Several go to a folder, ZIP or one PDF."),
        ] = None,
        template: Annotated[Sheets, typer.Option(help="What kind of sheet.")] = Sheets.SPEC,
        lang: Language = LangChoice.NL,
        fmt: Annotated[
            Formats | None, typer.Option("--format", help="As what; else as the name of the file ends, else pdf.")
        ] = None,
        paper: Annotated[Papers | None, typer.Option(help="The paper; else the usual one of the template.")] = None,
        landscape: Annotated[bool, typer.Option("--landscape", help="With --paper: lying.")] = False,
        everything: Annotated[bool, typer.Option("--all", help="Every model and version.")] = False,
        customer: Annotated[
            bool, typer.Option("--customer", help="Only what a customer may see: no indirect sources.")
        ] = False,
        reported: Annotated[
            bool,
            typer.Option("--reported", help="Print figures of indirect sources too, each marked as not confirmed."),
        ] = False,
        no_price: Annotated[bool, typer.Option("--no-price", help="Leave prices off.")] = False,
        code: Annotated[bool, typer.Option("--code", help="With a QR code that opens the car in the app.")] = False,
        more: Annotated[bool, typer.Option("--second-page", help="With all sources and what they say.")] = False,
        archive: Annotated[bool, typer.Option("--pdf-a", help="PDF/A-2a for an archive, and not PDF/UA-1.")] = False,
        strict: Annotated[
            bool, typer.Option("--strict", help="Leave out what a rule blocks, and leave with 1; else it is a draft.")
        ] = False,
        db: Db = None,
    ) -> None:
        """Write sheets. What a rule for print blocks is a draft, and says on every page why it is not to be given."""
        # Here and not above, for the start of every other command.
        from catalogue_app.sheets.jobs import PageForm, PaperSize, Parts, SheetJob

        if customer and reported:
            raise typer.BadParameter("choose one of --customer and --reported", param_hint="--customer")
        if landscape and paper is None:
            raise typer.BadParameter("name the paper too: --paper A4", param_hint="--landscape")
        form = None if paper is None else PageForm(PaperSize(paper.value), landscape)
        today = datetime.now().astimezone().date()
        plain = SheetJob(
            (), Template(template.value), language(lang), form, reported, customer, parts=Parts(price=not no_price),
            code=code, more=more, archive=archive, made=today, today=today,
        )  # fmt: skip
        asked = subjects or []
        _check_subjects(template, asked, everything=everything)
        with told():
            catalogue = tools.open_catalogue(db or context.obj)
            jobs = _jobs(catalogue, plain, asked, everything=everything)
            chosen = None if fmt is None else _ENDINGS[f".{fmt.value}"]
            done = _write(catalogue, jobs, output, chosen, strict=strict)
        if not done:
            raise typer.Exit(1)


def _check_subjects(template: Sheets, subjects: Sequence[str], *, everything: bool) -> None:
    if template is Sheets.OVERVIEW or everything:
        if subjects or (template in (Sheets.OVERVIEW, Sheets.COMPARE) and everything):
            raise typer.BadParameter("this takes no names", param_hint="MODEL_OR_VARIANT")
    elif template is Sheets.COMPARE and len(subjects) < 2:
        raise typer.BadParameter("name two to six versions to compare", param_hint="MODEL_OR_VARIANT")
    elif not subjects:
        raise typer.BadParameter("name a model or version, or add --all", param_hint="MODEL_OR_VARIANT")


def _jobs(
    catalogue: Any,  # noqa: ANN401 - a catalogue with a finder
    plain: "SheetJob",
    subjects: Sequence[str],
    *,
    everything: bool,
) -> "list[SheetJob]":
    """Return a job per sheet: one for a comparison or the overview, else one per name, each once."""
    if plain.template is Template.OVERVIEW:
        return [plain]
    if plain.template is Template.COMPARE:
        return [replace(plain, subjects=tuple(catalogue.finder.variant_id(text) for text in subjects))]
    if everything:
        ids = [found for card in catalogue.cards() for found in (card.id, *(version.id for version in card.variants))]
    else:
        ids = [catalogue.finder.subject_id(text) for text in subjects]
    return [replace(plain, subjects=(subject,)) for subject in dict.fromkeys(ids)]


def _write(
    catalogue: Any,  # noqa: ANN401 - a catalogue
    jobs: "Sequence[SheetJob]",
    output: Path,
    fmt: "Format | None",
    *,
    strict: bool,
) -> bool:
    """Write the sheets and say where; False when something was left out."""
    from catalogue_app.exchange.rule_files import read_rules

    book = read_rules(resources.rules() / f"{catalogue.market().lower()}.yaml")
    ending = output.suffix.lower()
    many = len(jobs) > 1 or output.is_dir()
    if ending == _ZIP or (many and ending not in _ENDINGS):
        return _write_many(catalogue, jobs, output, book, fmt or "pdf", strict=strict)
    if many and ending == ".pdf" and fmt in (None, "pdf"):
        return _write_together(catalogue, jobs, output, book, strict=strict)
    if many:
        raise typer.BadParameter("several sheets go to a folder, a .zip or one .pdf", param_hint="-o")
    _write_one(catalogue, jobs[0], output, book, fmt or _ENDINGS.get(ending, "pdf"), strict=strict)
    return True


def _write_one(
    catalogue: Any,  # noqa: ANN401 - a catalogue
    job: "SheetJob",
    output: Path,
    book: "RuleBook",
    fmt: "Format",
    *,
    strict: bool,
) -> None:
    from catalogue_app.sheets.files import page_paths, write_whole
    from catalogue_app.sheets.making import render

    made = render(catalogue, job, book, fmt, draft=not strict)
    for path, page in zip(page_paths(output, len(made.pages)), made.pages, strict=True):
        write_whole(path, page)
        typer.echo(str(path))


def _write_together(
    catalogue: Any,  # noqa: ANN401 - a catalogue
    jobs: "Sequence[SheetJob]",
    output: Path,
    book: "RuleBook",
    *,
    strict: bool,
) -> bool:
    from catalogue_app.sheets.batch import Batch, LeftOut
    from catalogue_app.sheets.files import write_whole
    from catalogue_app.sheets.making import prepare
    from catalogue_app.sheets.together import render_together

    readies = [prepare(catalogue, job, book) for job in jobs]
    blocked = tuple(LeftOut(ready.job, ready.blocked) for ready in readies if ready.blocked)
    kept = [ready for ready in readies if not (strict and ready.blocked)]
    if kept:
        write_whole(output, render_together(kept, output.stem, draft=not strict))
        typer.echo(str(output))
    batch = Batch((str(output),), blocked, ()) if strict else Batch((str(output),), (), blocked)
    for line in summary(batch):
        typer.echo(line, err=True)
    return not batch.left_out


def _write_many(
    catalogue: Any,  # noqa: ANN401 - a catalogue
    jobs: "Sequence[SheetJob]",
    output: Path,
    book: "RuleBook",
    fmt: "Format",
    *,
    strict: bool,
) -> bool:
    from catalogue_app.sheets.batch import render_many

    batch = render_many(catalogue, jobs, output, book, fmt, draft=not strict)
    for name in batch.files:
        typer.echo(name)
    for line in summary(batch):
        typer.echo(line, err=True)
    return not batch.left_out


def summary(batch: "Batch") -> list[str]:
    """Return what is not to be handed out and why: one line for the drafts, one per sheet that is not there."""
    lines = []
    if batch.drafts:
        lines.append(f"{len(batch.drafts)} are drafts, not to be handed out: {_counted(batch.drafts)}.")
    lines += [f"Left out: {one.job.subject}: {_reason(one)}" for one in batch.left_out]
    return lines


def _reason(one: "LeftOut") -> str:
    if one.problem is not None:
        return one.problem.sentence
    return "; ".join(f"{finding.rule.id}: {finding.text.en}" for finding in one.findings)


def _counted(drafts: "Sequence[LeftOut]") -> str:
    counts = Counter(finding.rule.id for one in drafts for finding in one.findings)
    return ", ".join(f"{rule} {count}" for rule, count in counts.most_common())
