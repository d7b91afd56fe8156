"""Making a sheet: set, looked over by the rules, rendered. What a rule blocks is not made, unless as a draft."""

from dataclasses import dataclass, replace
from datetime import date

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.text import Lang, Text, spaced
from catalogue_app.linting.lint import Finding, lint
from catalogue_app.linting.rules import Level, RuleBook
from catalogue_app.sheets import job_words as words
from catalogue_app.sheets.jobs import SheetJob, file_names
from catalogue_app.sheets.kinds import kind_of
from catalogue_app.sheets.letterhead import Letterhead
from catalogue_app.sheets.render import Format, SheetProblem, render_sheet
from catalogue_app.sheets.setting import Data, Setting


@dataclass(frozen=True, slots=True)
class Made:
    """A sheet as it came out.

    Attributes:
        pages: the one file of a PDF, or an SVG or PNG per page.
        name: of the file, by the id of what is on it.
        findings: of every rule that applies, kept or not.
    """

    job: SheetJob
    fmt: Format
    pages: tuple[bytes, ...]
    name: str
    findings: tuple[Finding, ...]

    @property
    def blocked(self) -> tuple[Finding, ...]:
        """The findings for which it may not be handed out; then it is a draft and says so."""
        return blocks_of(self.findings)


@dataclass(frozen=True, slots=True)
class Ready:
    """A sheet that is set and looked over, so that it can be rendered without doing either again."""

    job: SheetJob
    setting: Setting
    findings: tuple[Finding, ...]

    @property
    def blocked(self) -> tuple[Finding, ...]:
        """The findings for which it may not be handed out."""
        return blocks_of(self.findings)


def blocks_of(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return those that stop the print."""
    return tuple(finding for finding in findings if finding.severity is Level.BLOCK)


def prepare(catalogue: Catalogue, job: SheetJob, book: RuleBook) -> Ready:
    """Return the sheet set and looked over.

    Raises NotFound for an unknown id, SheetProblem for a paper or a number of subjects that the template does not take.
    """
    kind = kind_of(job)
    day = job.today or job.made or date.fromisoformat(catalogue.edition())
    job = replace(job, wordings=job.wordings or book.wordings(job.template, day))
    setting = kind.set(catalogue, job)
    return Ready(job, setting, lint(setting.draft, book, setting.draft.today))


def lint_job(catalogue: Catalogue, job: SheetJob, book: RuleBook) -> tuple[Finding, ...]:
    """Return what the rules say of a sheet; raises as `prepare` does."""
    return prepare(catalogue, job, book).findings


def render(
    catalogue: Catalogue, job: SheetJob, book: RuleBook, fmt: Format = "pdf", *, draft: bool = False, ppi: float = 144
) -> Made:
    """Return a sheet.

    Raises SheetProblem with the rule and the reason when one blocks it; with `draft` it is made all the same and says
    on every page that it may not be handed out. Raises also as `prepare` does. The same catalogue and job give the
    same bytes.
    """
    return render_ready(prepare(catalogue, job, book), fmt, draft=draft, ppi=ppi)


def render_ready(ready: Ready, fmt: Format = "pdf", *, draft: bool = False, ppi: float = 144) -> Made:
    """Return a sheet that is ready; as `render` does."""
    job, blocked = ready.job, ready.blocked
    if blocked and not draft:
        raise SheetProblem(blocked_text(job, blocked))
    archive = job.archive and fmt == "pdf"
    made = render_sheet(data_of(ready), kind_of(job).file, fmt, ppi=ppi, logo=logo_of(job.letterhead), archive=archive)
    pages = (made,) if isinstance(made, bytes) else tuple(made)
    return Made(job, fmt, pages, file_names((job,), fmt)[0], ready.findings)


def blocked_text(job: SheetJob, blocked: tuple[Finding, ...]) -> Text:
    """Return why a sheet is not made: the first rule with its reason, the others by name."""
    first, *others = blocked
    told = words.BLOCKED.filled(subject=job.subject, rule=first.rule.id, reason=first.text)
    if not others:
        return told
    return spaced(told, words.ALSO_BLOCKED.filled(rules=", ".join(finding.rule.id for finding in others)))


def data_of(ready: Ready) -> Data:
    """Return what the template sets, with what a draft says of itself."""
    return {**ready.setting.data, "draft": _stamp(ready.setting.draft.lang, ready.blocked)}


def _stamp(lang: Lang, blocked: tuple[Finding, ...]) -> Data | None:
    """Return what a draft says of itself on every page."""
    if not blocked:
        return None
    reason = " ".join(dict.fromkeys(finding.rule.text.in_(lang) for finding in blocked))
    return {"word": words.DRAFT.in_(lang), "reason": words.NOT_TO_HAND_OUT.filled(reason=reason).in_(lang)}


def logo_of(letterhead: Letterhead | None) -> bytes:
    """Return the picture of a letterhead; empty where it has none."""
    return letterhead.logo.content if letterhead is not None and letterhead.logo is not None else b""
