"""What every sheet has around its content: paper, letterhead, days, and the code that brings the car back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

from catalogue_app.comparison.code import payload_of
from catalogue_app.comparison.entries import Column
from catalogue_app.comparison.kept import kept_of
from catalogue_app.facts.ports import Catalogue
from catalogue_app.linting.draft import Block, Draft, Line, Place
from catalogue_app.sheets import words
from catalogue_app.sheets.cells import Paper
from catalogue_app.sheets.drafts import Terms
from catalogue_app.sheets.footnotes import Footnotes
from catalogue_app.sheets.jobs import PageForm, SheetJob
from catalogue_app.sheets.letterhead import Letterhead
from catalogue_app.sheets.qr import qr_matrix, qr_runs

Data = dict[str, object]


def paper_of(job: SheetJob) -> Paper:
    """Return what making the data of a sheet needs to know."""
    return Paper(
        job.lang,
        Footnotes(job.lang),
        with_reported=job.reports,
        marks=job.parts.marks and job.parts.sources,
        price=job.parts.price,
    )


def terms_of(catalogue: Catalogue, job: SheetJob) -> Terms:
    """Return by what the rules are to judge the sheet."""
    today = job.today or job.made or date.fromisoformat(catalogue.edition())
    return Terms(job.lang, today, job.reports, job.ask_after_days, job.block_after_days)


def frame(paper: Paper, job: SheetJob, form: PageForm) -> Data:
    """Return what a template draws around its content: paper, letterhead, and the fixed texts in Dutch."""
    return {
        "paper": {"width": form.width_mm, "height": form.height_mm, "size": form.size.value},
        "dealer": dealer_block(paper, job.letterhead),
        "offered": paper.say(words.OFFERED),
        "wordings": list(job.wordings),
    }


def dealer_block(paper: Paper, letterhead: Letterhead | None) -> Data | None:
    """Return the letterhead as data; the bytes of the logo go to the compiler apart."""
    if letterhead is None:
        return None
    logo = letterhead.logo
    return {
        "name": letterhead.name,
        "lines": list(letterhead.lines),
        "contact": list(letterhead.contact),
        "seller": paper.say(words.SELLER, name=letterhead.seller) if letterhead.seller else "",
        "logo": None if logo is None else {"kind": logo.kind, "width": logo.width, "height": logo.height},
    }


def car_code(paper: Paper, job: SheetJob, columns: Sequence[Column], day: date) -> Data | None:
    """Return the code that opens one car, or up to six, in the app as it was on the day of the data.

    None where no code is wanted or the model has no version yet.
    """
    if not job.code or not columns:
        return None
    kept = kept_of(columns, "", datetime.combine(day, time(), UTC), day.isoformat(), customer=not job.reports)
    payload = payload_of(kept)
    return {
        "payload": payload,
        "matrix": qr_runs(qr_matrix(payload)),
        "words": paper.say(words.CODE),
        "alt": paper.say(words.CODE_ALT),
        "text": "",
    }


def with_frame(draft: Draft, job: SheetJob) -> Draft:
    """Return the draft with what `frame` puts on the sheet: the name of the dealer, and the fixed texts."""
    name = job.letterhead.name if job.letterhead is not None else ""
    fixed = tuple(Line(Place.NOTE, wording) for wording in job.wordings)
    return replace(draft, blocks={**draft.blocks, Block.DEALER: name}, lines=(*draft.lines, *fixed))
