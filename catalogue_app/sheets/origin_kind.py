"""The origin sheet as a template, and as the rules see it."""

from datetime import date
from typing import cast

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import Variant
from catalogue_app.linting.draft import Line, Place, Template
from catalogue_app.origin.sharing import stands_alone
from catalogue_app.sheets.cells import figures_of
from catalogue_app.sheets.draft_lines import Data, head_lines, many, origin_lines, shown
from catalogue_app.sheets.drafts import draft_from
from catalogue_app.sheets.family_block import family_block
from catalogue_app.sheets.frame import car_code, frame, paper_of, terms_of, with_frame
from catalogue_app.sheets.jobs import PageForm, PaperSize, SheetJob
from catalogue_app.sheets.origin_block import of_variant, paper_card, without_rumours
from catalogue_app.sheets.origin_data import origin_data
from catalogue_app.sheets.setting import Kind, Setting
from catalogue_app.sheets.spec_kind import cars_of
from catalogue_app.sheets.subjects import find_subject

FORMS = (PageForm(), PageForm(PaperSize.A3))


def set_origin(catalogue: Catalogue, job: SheetJob) -> Setting:
    """Return the sheet of the one subject of a job; raises NotFound."""
    model, variant = find_subject(catalogue, job.subjects[0])
    paper, edition = paper_of(job), catalogue.edition()
    relatives = catalogue.relatives(model.id).nearest
    card = paper_card(model, variant, relatives, catalogue.ties(), catalogue.gaps())
    clean = without_rumours(of_variant(model, variant))
    family = family_block(paper, catalogue, clean, relatives, stands_alone(clean, relatives))
    data = origin_data(paper, (model, variant), card, family, figures_of(model, variant), edition, job.made)
    data |= frame(paper, job, ORIGIN.form_of(job))
    data["code"] = car_code(paper, job, cars_of(model, variant), date.fromisoformat(edition))
    if not job.parts.sources:
        data["footnotes"] = []
    lines = _lines(data, variant)
    draft = draft_from(
        Template.ORIGIN, paper, (model, variant), lines, many(data, "consumption"), card, data,
        terms_of(catalogue, job),
    )  # fmt: skip
    return Setting(data, with_frame(draft, job))


def _lines(data: Data, variant: Variant | None) -> tuple[Line, ...]:
    whose = (variant.id,) if variant is not None else ()
    family = cast("Data", data["family"])
    return (
        *head_lines(data, whose),
        *origin_lines(data),
        *(Line(Place.ORIGIN, str(car["shares"]), str(car["name"]), str(car["word"])) for car in many(family, "cars")),
        *((Line(Place.ORIGIN, str(family["alone"])),) if family["alone"] else ()),
        *(shown(Place.TABLE, row, whose) for row in many(data, "consumption")),
        *(Line(Place.CITED, str(note["text"])) for note in many(data, "footnotes")),
        *(Line(Place.NOTE, note) for note in cast("list[str]", data["notes"])),
    )


ORIGIN = Kind("origin.typ", FORMS, 1, 1, set_origin)
