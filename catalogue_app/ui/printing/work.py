"""What runs off the GUI thread: checking sheets and making their pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Event

from catalogue_app import resources
from catalogue_app.exchange.rule_files import read_rules
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.linting.lint import Finding
from catalogue_app.linting.rules import RuleBook
from catalogue_app.sheets.jobs import SheetJob
from catalogue_app.sheets.making import lint_job, render

Checked = tuple[Finding, ...] | CatalogueProblem
"""What the rules say of a sheet, or why it cannot be made."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a sheet as SVG."""

    job: SheetJob
    svg: tuple[bytes, ...]


def check_all(catalogue: Catalogue, jobs: Sequence[SheetJob]) -> list[tuple[SheetJob, Checked]]:
    """Check some sheets; one that cannot be made answers with its problem."""
    return [(job, _check(catalogue, job)) for job in jobs]


def pages_of(catalogue: Catalogue, job: SheetJob, stop: Event) -> Pages | None:
    """Return the pages as SVG, marked as a draft where a rule blocks them; None when nobody waits for them any more.

    Raises NotFound or SheetProblem.
    """
    if stop.is_set():
        return None
    return Pages(job, render(catalogue, job, rule_book(), "svg", draft=True).pages)


def rule_book() -> RuleBook:
    """Return the rules of the country; read again when the file has changed."""
    path = resources.rules() / "nl.yaml"
    return _read(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=4)
def _read(path: Path, _changed: int) -> RuleBook:
    return read_rules(path)


def _check(catalogue: Catalogue, job: SheetJob) -> Checked:
    try:
        return lint_job(catalogue, job, rule_book())
    except CatalogueProblem as problem:
        return problem
