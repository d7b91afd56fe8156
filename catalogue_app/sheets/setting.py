"""A sheet that is ready to be set: the data for a template, and the same described for the rules."""

from collections.abc import Callable
from dataclasses import dataclass

from catalogue_app.facts.ports import Catalogue
from catalogue_app.linting.draft import Draft
from catalogue_app.sheets.jobs import PageForm, SheetJob

Data = dict[str, object]


@dataclass(frozen=True, slots=True)
class Setting:
    """What a template sets (`data`, with `date` as [year, month, day]), and the draft that the rules look at."""

    data: Data
    draft: Draft


@dataclass(frozen=True, slots=True)
class Kind:
    """A template: its file in `assets/sheets`, its papers (the first is the usual one) and what it takes.

    Attributes:
        least, most: how many subjects it takes.
        set: makes the data; raises NotFound for an unknown id, SheetProblem for what it cannot set.
    """

    file: str
    forms: tuple[PageForm, ...]
    least: int
    most: int
    set: Callable[[Catalogue, SheetJob], Setting]

    def form_of(self, job: SheetJob) -> PageForm:
        """Return the paper of a job."""
        return job.form or self.forms[0]
