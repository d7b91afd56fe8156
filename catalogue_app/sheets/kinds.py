"""Which template sets what. A template more is an entry more."""

from collections.abc import Mapping

from catalogue_app.facts.text import Text, in_all
from catalogue_app.linting.draft import Template
from catalogue_app.sheets import job_words as words
from catalogue_app.sheets.comparison_kind import COMPARISON
from catalogue_app.sheets.jobs import PageForm, SheetJob
from catalogue_app.sheets.origin_kind import ORIGIN
from catalogue_app.sheets.overview_kind import OVERVIEW
from catalogue_app.sheets.price_kind import PRICE
from catalogue_app.sheets.render import SheetProblem
from catalogue_app.sheets.setting import Kind
from catalogue_app.sheets.spec_kind import SPEC

KINDS: Mapping[Template, Kind] = {
    Template.SPEC: SPEC,
    Template.COMPARE: COMPARISON,
    Template.PRICE: PRICE,
    Template.ORIGIN: ORIGIN,
    Template.OVERVIEW: OVERVIEW,
}


def kind_of(job: SheetJob) -> Kind:
    """Return the template of a job; raises SheetProblem where it does not take its paper or its subjects."""
    kind = KINDS.get(job.template)
    if kind is None:
        raise SheetProblem(words.NO_TEMPLATE.filled(template=job.template.value))
    if job.form is not None and job.form not in kind.forms:
        forms = in_all(lambda lang: ", ".join(form_words(form).plain(lang) for form in kind.forms))
        told = words.WRONG_FORM.filled(template=job.template.value, form=form_words(job.form), forms=forms)
        raise SheetProblem(told)
    if not kind.least <= len(job.subjects) <= kind.most:
        wanted = str(kind.least) if kind.least == kind.most else f"{kind.least}–{kind.most}"
        count = str(len(job.subjects))
        raise SheetProblem(words.WRONG_COUNT.filled(template=job.template.value, wanted=wanted, n=count))
    return kind


def form_words(form: PageForm) -> Text:
    """Return a paper in words: "A4 staand"."""
    return (words.LYING if form.landscape else words.UPRIGHT).filled(size=form.size.value)


def usual_form(template: Template) -> PageForm:
    """Return the paper that a template is usually on; raises KeyError for one without paper."""
    return KINDS[template].forms[0]
