"""The spec sheet of a model or version as a template."""

from datetime import date

from catalogue_app.comparison.kept import MOST_CARS
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import Model, Variant
from catalogue_app.sheets.drafts import spec_draft
from catalogue_app.sheets.frame import car_code, frame, paper_of, terms_of, with_frame
from catalogue_app.sheets.jobs import PageForm, PaperSize, SheetJob
from catalogue_app.sheets.more_block import more_block
from catalogue_app.sheets.origin_block import paper_card
from catalogue_app.sheets.setting import Kind, Setting
from catalogue_app.sheets.spec_data import spec_data
from catalogue_app.sheets.subjects import find_subject

FORMS = (
    PageForm(),
    PageForm(PaperSize.A5),
    PageForm(PaperSize.A3),
    PageForm(landscape=True),
    PageForm(PaperSize.A3, landscape=True),
)


def set_spec(catalogue: Catalogue, job: SheetJob) -> Setting:
    """Return the sheet of the one subject of a job; raises NotFound."""
    model, variant = find_subject(catalogue, job.subjects[0])
    card = paper_card(model, variant, catalogue.relatives(model.id).nearest, catalogue.ties(), catalogue.gaps())
    paper, edition = paper_of(job), catalogue.edition()
    data = spec_data(paper, model, variant, card, edition, job.made)
    data |= frame(paper, job, SPEC.form_of(job))
    data["code"] = car_code(paper, job, cars_of(model, variant), date.fromisoformat(edition))
    data["more"] = more_block(paper, model, variant, card) if job.more else None
    if not job.parts.origin:
        data["origin"] = None
    if not job.parts.sources:
        data["footnotes"] = []
    draft = spec_draft(paper, model, variant, card, data, terms_of(catalogue, job))
    return Setting(data, with_frame(draft, job))


def cars_of(model: Model, variant: Variant | None) -> tuple[tuple[Model, Variant], ...]:
    """Return the cars that the code of a sheet brings back: the version, or as many of the model as a code holds."""
    versions = (variant,) if variant is not None else model.variants[:MOST_CARS]
    return tuple((model, version) for version in versions)


SPEC = Kind("spec.typ", FORMS, 1, 1, set_spec)
