"""The price card as a template, and as the rules see it."""

from dataclasses import replace
from datetime import date
from typing import cast

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import Model, Variant
from catalogue_app.linting.draft import TO_ASK, Draft, Line, Place, Template
from catalogue_app.origin.card import OriginCard
from catalogue_app.sheets.cells import Paper
from catalogue_app.sheets.draft_lines import Data, head_lines, many, shown
from catalogue_app.sheets.drafts import Terms, draft_from
from catalogue_app.sheets.frame import car_code, frame, paper_of, terms_of, with_frame
from catalogue_app.sheets.jobs import PageForm, PaperSize, SheetJob
from catalogue_app.sheets.origin_block import paper_card
from catalogue_app.sheets.price_data import price_data
from catalogue_app.sheets.setting import Kind, Setting
from catalogue_app.sheets.spec_kind import cars_of
from catalogue_app.sheets.subjects import find_subject

FORMS = (
    PageForm(PaperSize.A5, landscape=True),
    PageForm(PaperSize.A5),
    PageForm(landscape=True),
    PageForm(),
)


def set_price(catalogue: Catalogue, job: SheetJob) -> Setting:
    """Return the card of the one subject of a job; raises NotFound."""
    model, variant = find_subject(catalogue, job.subjects[0])
    card = paper_card(model, variant, catalogue.relatives(model.id).nearest, catalogue.ties(), catalogue.gaps())
    paper, edition = paper_of(job), catalogue.edition()
    data = price_data(paper, model, variant, card, edition, job.made, job.label)
    data |= frame(paper, job, PRICE.form_of(job))
    data["code"] = car_code(paper, job, cars_of(model, variant), date.fromisoformat(edition))
    if not job.parts.origin:
        data["origin"] = None
    if not job.parts.sources:
        data["footnotes"] = []
    draft = price_draft(paper, model, variant, card, data, terms_of(catalogue, job))
    return Setting(data, replace(with_frame(draft, job), label=job.label))


def price_draft(
    paper: Paper, model: Model, variant: Variant | None, card: OriginCard, data: Data, terms: Terms
) -> Draft:
    """Return the paper that a card with this data is."""
    told = card if data["origin"] is not None else None
    return draft_from(Template.PRICE, paper, (model, variant), _lines(data, variant), _rows(data), told, data, terms)


def _lines(data: Data, variant: Variant | None) -> tuple[Line, ...]:
    whose = (variant.id,) if variant is not None else ()
    price = cast("Data", data["price"])
    cars = tuple(cast("list[str]", price["cars"])) or whose
    key = "price" if price["known"] else TO_ASK
    origin = cast("Data | None", data["origin"])
    return (
        Line(Place.HEADLINE, str(price["value"]), str(price["label"]), str(price["note"]), key, cars),
        *head_lines(data, whose),
        *(shown(Place.TABLE, row, whose) for row in _rows(data)),
        *((Line(Place.ORIGIN, str(origin["summary"])),) if origin is not None else ()),
        *(Line(Place.CITED, str(note["text"])) for note in many(data, "footnotes")),
        *(Line(Place.NOTE, note) for note in (*cast("list[str]", data["notes"]), str(data["label"])) if note),
    )


def _rows(data: Data) -> list[Data]:
    return many(data, "rows")


PRICE = Kind("price.typ", FORMS, 1, 1, set_price)
