"""Sheets as awkward as names, letterheads and gaps can make them, and what can be seen on a page."""

import dataclasses
import io
import re
import unicodedata

from PIL import Image  # noqa: TID253 - a test may
from pypdf import PdfReader

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.text import same
from catalogue_app.sheets.letterhead import Letterhead
from catalogue_app.sheets.logo import read_logo
from tests.sheets.comparisons import LONG_NAME
from tests.sheets.conftest import EditionCatalogue

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><rect width="300" height="100" fill="#c00"/>'
    b'<circle cx="60" cy="50" r="30" fill="white"/></svg>'
)
HEAD = Letterhead(
    "Autobedrijf Van den Berg-Oosterhuis & Zonen Voorbeeldstad-Noord B.V.",
    ("Burgemeester Van der Feltz-Oosterbroekstraat 128-130", "1234 AB Voorbeeldstad aan den Rijn", "Nederland"),
    ("012 345 67 89", "verkoop.nieuwe.autos@voorbeeldbedrijf-noord.example", "voorbeeldbedrijf-noord.example"),
    read_logo(SVG, "logo.svg"),
    "Noord",
    "J. van Rijckevorsel-Koopmans",
)


def pdf_text(pdf):
    return squeezed("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages))


def squeezed(text):
    """Text without spaces and line breaks: a line may break anywhere between words."""
    return re.sub(r"[\s\u200b]+", "", unicodedata.normalize("NFKC", text))


def ink_outside(png, margin_mm, width_mm):
    """Whether anything is printed left, right or under what a margin leaves; the draft band stands above."""
    page = Image.open(io.BytesIO(png)).convert("L")
    edge = round((margin_mm - 2) * page.width / width_mm)
    strips = ((0, 0, edge, page.height), (page.width - edge, 0, page.width, page.height),
              (0, page.height - edge, page.width, page.height))  # fmt: skip
    return [box for box in strips if page.crop(box).getextrema()[0] < 250]


def long_named(edition, model_id):
    """A catalogue of one model whose every version, part and plant has a name of many lines."""
    model = next(m for m in edition.models if m.id == model_id)
    variants = tuple(dataclasses.replace(v, name=same(f"{LONG_NAME} {n}")) for n, v in enumerate(model.variants))
    parts = tuple(
        dataclasses.replace(p, component=dataclasses.replace(p.component, name=same(f"{LONG_NAME} {n}")))
        for n, p in enumerate(model.parts)
    )
    return EditionCatalogue(edition, [dataclasses.replace(model, variants=variants, parts=parts)])


def bare(edition, model_id):
    """A catalogue of one model of which nothing is known but its name."""
    model = next(m for m in edition.models if m.id == model_id)
    variants = tuple(dataclasses.replace(v, figures={}) for v in model.variants)
    empty = dataclasses.replace(
        model, figures={}, variants=variants, parts=(), production=(), statements=(), doors=None, seats=None
    )
    return EditionCatalogue(edition, [empty])


def priced(edition, model_id, **changes):
    """A catalogue of one model with an all-in Dutch price for every version, the first the highest."""
    model = next(m for m in edition.models if m.id == model_id)
    given = next(v.figures["price"] for v in model.variants if "price" in v.figures)
    figure = dataclasses.replace(
        given, unit="EUR", market="NL", test="on_the_road", as_of=PartialDate(2026, 11, 20), others=(), backed_by=()
    )
    figure = dataclasses.replace(figure, **changes)
    variants = tuple(
        dataclasses.replace(v, figures={**v.figures, "price": dataclasses.replace(figure, value=40000 - 1000 * n)})
        for n, v in enumerate(model.variants)
    )
    return EditionCatalogue(edition, [dataclasses.replace(model, variants=variants)])
