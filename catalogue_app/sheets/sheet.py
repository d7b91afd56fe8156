"""A spec sheet of a model or variant, straight from a catalogue."""

from datetime import date
from typing import Literal, overload

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import Model, Variant
from catalogue_app.facts.text import Lang
from catalogue_app.sheets.cells import Paper
from catalogue_app.sheets.footnotes import Footnotes
from catalogue_app.sheets.origin_block import paper_card
from catalogue_app.sheets.render import Format, render_sheet
from catalogue_app.sheets.spec_data import Data, spec_data

TEMPLATE = "spec.typ"


def find_subject(catalogue: Catalogue, subject_id: str) -> tuple[Model, Variant | None]:
    """Return the model, and the variant when the id is one of a variant; raises NotFound."""
    for card in catalogue.cards():
        if card.id == subject_id:
            return catalogue.model(card.id), None
        if any(variant.id == subject_id for variant in card.variants):
            model = catalogue.model(card.id)
            return model, model.variant(subject_id)
    raise NotFound(f"There is no model or version {subject_id!r} in the catalogue.")


def sheet_data(
    catalogue: Catalogue, subject_id: str, lang: Lang, *, made: date | None = None, with_reported: bool = False
) -> Data:
    """Return the data of the sheet of a model or variant; raises NotFound."""
    model, variant = find_subject(catalogue, subject_id)
    card = paper_card(model, variant, catalogue.relatives(model.id).nearest, catalogue.ties(), catalogue.gaps())
    paper = Paper(lang, Footnotes(lang), with_reported=with_reported)
    return spec_data(paper, model, variant, card, catalogue.edition(), made)


@overload
def spec_sheet(
    catalogue: Catalogue, subject_id: str, lang: Lang, fmt: Literal["pdf"] = "pdf", *, made: date | None = None,
    with_reported: bool = False,
) -> bytes: ...  # fmt: skip
@overload
def spec_sheet(
    catalogue: Catalogue, subject_id: str, lang: Lang, fmt: Literal["svg", "png"], *, made: date | None = None,
    with_reported: bool = False,
) -> list[bytes]: ...  # fmt: skip
def spec_sheet(
    catalogue: Catalogue, subject_id: str, lang: Lang, fmt: Format = "pdf", *, made: date | None = None,
    with_reported: bool = False,
) -> bytes | list[bytes]:  # fmt: skip
    """Return the A4 spec sheet of a model or variant: a tagged PDF, or SVG or PNG pages.

    `made` is the day printed as "drawn up" (default: the day of the edition, so that the bytes never change);
    `with_reported` prints figures that are only reported, each marked as such. Rumours are never printed. Raises
    NotFound for an unknown id, SheetProblem when the page cannot be made.
    """
    data = sheet_data(catalogue, subject_id, lang, made=made, with_reported=with_reported)
    return render_sheet(data, TEMPLATE, fmt)
