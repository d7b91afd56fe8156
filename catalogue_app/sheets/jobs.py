"""One sheet to be made: of what, by which template, in which language, on which paper, from whom."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from catalogue_app.facts.text import Lang
from catalogue_app.linting.draft import ASK_AFTER_DAYS, BLOCK_AFTER_DAYS, EnergyLabel, Template
from catalogue_app.sheets.letterhead import Letterhead
from catalogue_app.sheets.render import Format

SLASH = "+"
"""Stands for the slash of an id in the name of a file, as in the folders of photos; no id holds one."""
_LONGEST = 120


class PaperSize(StrEnum):
    """A size of the A series (ISO 216), and that of the showroom overview."""

    A3 = "A3"
    A4 = "A4"
    A5 = "A5"
    POSTER = "70x50"

    @property
    def mm(self) -> tuple[int, int]:
        """The short and the long side."""
        return {"A3": (297, 420), "A4": (210, 297), "A5": (148, 210), "70x50": (500, 700)}[self.value]


@dataclass(frozen=True, slots=True)
class PageForm:
    """A paper, upright or lying."""

    size: PaperSize = PaperSize.A4
    landscape: bool = False

    @property
    def width_mm(self) -> int:
        """How wide it is."""
        return self.size.mm[1 if self.landscape else 0]

    @property
    def height_mm(self) -> int:
        """How high it is."""
        return self.size.mm[0 if self.landscape else 1]


@dataclass(frozen=True, slots=True)
class Parts:
    """What the dealer wants on a sheet; the law may still ask for what is left off (see the rules for print).

    Attributes:
        origin: what lies under the skin.
        sources: the notes that say who says what.
        marks: the letter of its source at each figure.
        price: prices.
    """

    origin: bool = True
    sources: bool = True
    marks: bool = True
    price: bool = True


@dataclass(frozen=True, slots=True)
class SheetJob:
    """A sheet to be made.

    Attributes:
        subjects: ids: one model or version; two to six versions for a comparison; none for the overview.
        form: None for the usual one of the template.
        with_reported: print figures that are only reported, each marked; a rumour is never printed.
        customer: only what a customer may see, whatever `with_reported` says.
        code: a QR code that brings the car back in the app.
        more: a second page with what did not fit on the first.
        archive: PDF/A-2a for an archive instead of PDF/UA-1.
        made: the day printed as "drawn up"; None for that of the edition, so that the bytes never change.
        today: until which prices age and by whose rules it is printed; None for the day it is drawn up.
        wordings: the fixed legal texts, word for word; `making.prepare` takes them from the rules.
        label: the energy class as the importer or the RDW gave it, for a price card; it is never computed.
        ask_after_days, block_after_days: when a price is asked about, and when it stops the print.
    """

    subjects: tuple[str, ...]
    template: Template = Template.SPEC
    lang: Lang = "nl"
    form: PageForm | None = None
    with_reported: bool = False
    customer: bool = False
    letterhead: Letterhead | None = None
    parts: Parts = Parts()
    code: bool = False
    more: bool = False
    archive: bool = False
    made: date | None = None
    today: date | None = None
    wordings: tuple[str, ...] = ()
    label: EnergyLabel | None = None
    ask_after_days: int = ASK_AFTER_DAYS
    block_after_days: int = BLOCK_AFTER_DAYS

    @property
    def subject(self) -> str:
        """The ids with commas between; the name of the template where there is none."""
        return ", ".join(self.subjects) or self.template.value

    @property
    def reports(self) -> bool:
        """Whether figures that are only reported are printed."""
        return self.with_reported and not self.customer


def file_stem(job: SheetJob) -> str:
    """Return the name of a file for the sheet, by its id and without ending: "leapmotor+b10"."""
    if not job.subjects:
        return job.template.value
    if len(job.subjects) == 1:
        return job.subjects[0].replace("/", SLASH)
    whole = f"{job.template.value}{SLASH}" + SLASH.join(subject.rsplit("/", 1)[-1] for subject in job.subjects)
    mark = hashlib.blake2s(job.subject.encode(), digest_size=4).hexdigest()
    return whole if len(whole) <= _LONGEST else f"{whole[:_LONGEST]}{SLASH}{mark}"


def folder_of(job: SheetJob) -> str:
    """Return the folder of a sheet in a ZIP: the brand, or the template where several brands are on it."""
    brands = {subject.split("/", 1)[0] for subject in job.subjects}
    return brands.pop() if len(brands) == 1 else job.template.value


def file_names(jobs: Sequence[SheetJob], fmt: Format) -> list[str]:
    """Return a name for each sheet, each once; template, language and paper are in it where the jobs differ in them."""
    kinds = len({job.template for job in jobs}) > 1
    langs = len({job.lang for job in jobs}) > 1
    forms = len({job.form for job in jobs}) > 1
    names, seen = [], Counter[str]()
    for job in jobs:
        parts = [file_stem(job)]
        if kinds and job.subjects:
            parts.append(job.template.value)
        if langs:
            parts.append(job.lang)
        if forms and job.form is not None:
            parts.append(f"{job.form.size.value}{'L' if job.form.landscape else ''}")
        stem = ".".join(parts)
        seen[stem.casefold()] += 1
        again = seen[stem.casefold()]
        names.append(f"{stem}{f'.{again}' if again > 1 else ''}.{fmt}")
    return names
