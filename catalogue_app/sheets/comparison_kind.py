"""The comparison sheet as a template."""

from dataclasses import replace
from datetime import UTC, datetime, time

from catalogue_app.comparison.kept import MOST_CARS, kept_of
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import NotFound
from catalogue_app.sheets import job_words as words
from catalogue_app.sheets.compare_data import compare_data
from catalogue_app.sheets.compare_order import CodeBlock, Order
from catalogue_app.sheets.comparison_sheet import TEMPLATE
from catalogue_app.sheets.drafts import compare_draft
from catalogue_app.sheets.frame import frame, paper_of, terms_of, with_frame
from catalogue_app.sheets.jobs import PageForm, PaperSize, SheetJob
from catalogue_app.sheets.setting import Kind, Setting
from catalogue_app.sheets.subjects import find_subject

FORMS = (PageForm(landscape=True), PageForm(PaperSize.A3, landscape=True))


def set_comparison(catalogue: Catalogue, job: SheetJob) -> Setting:
    """Return the comparison of two to six versions; raises NotFound for an id that is no version."""
    columns = []
    for subject in job.subjects:
        model, variant = find_subject(catalogue, subject)
        if variant is None:
            raise NotFound(words.NO_VERSION.filled(subject=subject))
        columns.append((model, variant))
    order = Order(tuple(columns), catalogue.edition(), with_reported=job.reports, made=job.made)
    if job.code and len(set(job.subjects)) == len(job.subjects):
        order = replace(order, code=_code(order))
    data = compare_data(paper_of(job), order)
    data |= frame(paper_of(job), job, COMPARISON.form_of(job))
    return Setting(data, with_frame(compare_draft(order, terms_of(catalogue, job)), job))


def _code(order: Order) -> CodeBlock:
    made = datetime.combine(order.day, time(), UTC)
    first = order.columns[0][1].id
    kept = kept_of(order.columns, "", made, order.edition, baseline=first, customer=not order.with_reported)
    return CodeBlock.of(kept, short=False)


COMPARISON = Kind(TEMPLATE, FORMS, 2, MOST_CARS, set_comparison)
