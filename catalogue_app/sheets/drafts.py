"""Papers described before they are printed, for the rules: exactly what the templates are given."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.text import Lang
from catalogue_app.linting.draft import (
    ASK_AFTER_DAYS,
    BLOCK_AFTER_DAYS,
    Car,
    Draft,
    Line,
    OriginWords,
    Place,
    PriceBasis,
    PriceTag,
    Template,
)
from catalogue_app.linting.reading import WLTP_KEYS
from catalogue_app.origin.card import OriginCard
from catalogue_app.origin.layers import LayerFact, layers
from catalogue_app.sheets.cells import Paper, figures_of
from catalogue_app.sheets.compare_data import compare_data
from catalogue_app.sheets.compare_order import Order, printed
from catalogue_app.sheets.comparison_sheet import paper_for
from catalogue_app.sheets.draft_lines import Data, blocks_of, lines_of, many, printed_keys, spec_rows
from catalogue_app.sheets.footnotes import Footnotes
from catalogue_app.sheets.naming import car_name
from catalogue_app.sheets.origin_block import layer_row, paper_card
from catalogue_app.sheets.spec_data import spec_data
from catalogue_app.sheets.subjects import find_subject

_BASES = {basis.value: basis for basis in PriceBasis}


@dataclass(frozen=True, slots=True)
class Terms:
    """On which day and how a paper is to be printed.

    Attributes:
        today: prices age until then.
        with_reported: the dealer chose to print what is only reported.
        ask_after_days, block_after_days: when a price is asked about, and when it stops the print.
    """

    lang: Lang
    today: date
    with_reported: bool = False
    ask_after_days: int = ASK_AFTER_DAYS
    block_after_days: int = BLOCK_AFTER_DAYS


def draft_of(catalogue: Catalogue, subject_id: str, template: Template, terms: Terms) -> Draft:
    """Return a spec sheet, the screen or the overview of one model or version. Raises NotFound.

    The screen says what a spec sheet says of the same, with only its part of it; the overview is what it says of this
    model, on the whole poster. Other papers are described with their data (`making.prepare`).
    """
    model, variant = find_subject(catalogue, subject_id)
    if template is Template.OVERVIEW:
        from catalogue_app.sheets.overview_draft import overview_draft  # it needs the terms of this module

        return overview_draft(catalogue, terms, model_id=model.id)
    card = paper_card(model, variant, catalogue.relatives(model.id).nearest, catalogue.ties(), catalogue.gaps())
    paper = Paper(terms.lang, Footnotes(terms.lang), with_reported=terms.with_reported)
    data = spec_data(paper, model, variant, card, catalogue.edition())
    whole = spec_draft(paper, model, variant, card, data, terms)
    return narrowed(whole) if template is Template.SCREEN else whole


def spec_draft(
    paper: Paper, model: Model, variant: Variant | None, card: OriginCard, data: Data, terms: Terms
) -> Draft:
    """Return the paper that a spec sheet with this data is."""
    lines, rows = lines_of(data, model, variant), spec_rows(data)
    told = card if data["origin"] is not None else None
    return draft_from(Template.SPEC, paper, (model, variant), lines, rows, told, data, terms)


def draft_from(
    template: Template,
    paper: Paper,
    subject: tuple[Model, Variant | None],
    lines: tuple[Line, ...],
    rows: Iterable[Data],
    card: OriginCard | None,
    data: Data,
    terms: Terms,
) -> Draft:
    """Return the paper of one model or version with these lines; `rows` are those that may show several figures.

    `card` is what it tells of where the technology comes from, None where it tells nothing.
    """
    model, variant = subject
    rows = tuple(rows)
    versions = (variant,) if variant is not None else model.variants
    cars = tuple(_car(paper, model, v, printed_keys(lines, rows, v)) for v in versions)
    told = card.layers.items() if card is not None else ()
    origin = tuple(said for layer, fact in told
                   for said in _origin_words(fact, bool(layer_row(paper, layer, fact)["reported"])))  # fmt: skip
    return Draft(
        template, (variant or model).id, terms.lang, terms.today, cars, lines, _prices(cars), origin,
        blocks_of(paper, data), with_reported=terms.with_reported, home=paper.home,
        ask_after_days=terms.ask_after_days, block_after_days=terms.block_after_days,
    )  # fmt: skip


def narrowed(whole: Draft) -> Draft:
    """Return what a screen takes of a spec sheet: the car, its price, its consumption and what goes with them."""
    kept = tuple(
        line
        for line in whole.lines
        if line.place in (Place.NAME, Place.NOTE, Place.CITED)
        or (line.place is Place.TABLE and line.figure in WLTP_KEYS)
        or line.figure == "price"
    )
    keys = {line.figure for line in kept}
    cars = tuple(replace(car, figures={k: f for k, f in car.figures.items() if k in keys}) for car in whole.cars)
    return replace(whole, template=Template.SCREEN, lines=kept, cars=cars, origin=())


def compare_draft(order: Order, terms: Terms) -> Draft:
    """Return a comparison sheet as it will be printed."""
    paper = paper_for(replace(order, with_reported=terms.with_reported), terms.lang)
    data = compare_data(paper, order)
    result = printed(order, paper)
    ids = [variant.id for _model, variant in order.columns]
    rows = [row for group in many(data, "groups") for row in many(group, "rows")]
    lines = [Line(Place.NAME, car_name(paper, model, variant), cars=(variant.id,)) for model, variant in order.columns]
    for row, entry in zip(result.rows, rows, strict=True):
        cells = zip(ids, many(entry, "cells"), strict=True)
        lines += [_cell(row.key, str(entry["label"]), cell, car) for car, cell in cells]
    lines += [Line(Place.ORIGIN, str(cast("Data", data["skin"])["sentences"]))]
    lines += [Line(Place.CITED, str(note["text"])) for note in many(data, "footnotes")]
    lines += [Line(Place.NOTE, note) for note in (*cast("list[str]", data["notes"]), str(data["offered"]))]
    shown = {row.key for row in result.rows}
    cars = tuple(_car(paper, model, variant, shown) for model, variant in result.comparison.columns)
    facts = (fact for model, _variant in result.comparison.columns for fact in layers(model).values())
    return Draft(
        Template.COMPARE, ", ".join(ids), terms.lang, terms.today, cars, tuple(lines), _prices(cars),
        tuple(said for fact in facts for said in _origin_words(fact, marked=True)), blocks_of(paper, data),
        ranked=tuple(row.key for row in result.rows if row.best), with_reported=terms.with_reported, home=paper.home,
        ask_after_days=terms.ask_after_days, block_after_days=terms.block_after_days,
    )  # fmt: skip


def _cell(key: str, label: str, cell: Data, car: str) -> Line:
    value = f"{cell['value']} {cell['unit']}".strip()
    return Line(Place.TABLE, value, label, str(cell["aside"]), "" if cell["kind"] == "missing" else key, (car,))


def _car(paper: Paper, model: Model, variant: Variant, keys: Iterable[str]) -> Car:
    own = figures_of(model, variant)
    shown = {key: own[key] for key in own if key in set(keys) and paper.may_print(own[key])}
    return Car(variant.id, car_name(paper, model, variant), variant.powertrain, shown)


def _prices(cars: Iterable[Car]) -> tuple[PriceTag, ...]:
    return tuple(_tag(car, car.figures["price"]) for car in cars if "price" in car.figures)


def _tag(car: Car, figure: Figure) -> PriceTag:
    return PriceTag(
        amount=figure.low or 0,
        currency=figure.unit,
        market=figure.market,
        basis=_BASES.get(figure.test or "", PriceBasis.PUBLISHED),
        as_of=figure.as_of or figure.source.published,
        version=car.name,
        source=figure.source.publisher,
        car=car.id,
    )


def _origin_words(fact: LayerFact, marked: bool) -> list[OriginWords]:
    """What is said of a layer; nothing where nobody knows or nothing can exist."""
    return [OriginWords(part.name.en, part.evidence, part.source, marked) for part in fact.all_parts if part.known]
