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
from catalogue_app.origin.layers import LayerFact, layers
from catalogue_app.sheets.cells import Paper, figures_of
from catalogue_app.sheets.compare_data import compare_data
from catalogue_app.sheets.compare_order import Order, printed
from catalogue_app.sheets.comparison_sheet import paper_for
from catalogue_app.sheets.draft_lines import Data, blocks_of, lines_of, many, printed_keys
from catalogue_app.sheets.footnotes import Footnotes
from catalogue_app.sheets.naming import car_name
from catalogue_app.sheets.origin_block import layer_row, paper_card
from catalogue_app.sheets.sheet import find_subject
from catalogue_app.sheets.spec_data import spec_data

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
    """Return the paper of one model or version; a comparison sheet has `compare_draft`. Raises NotFound.

    Price card, origin sheet and overview have no template yet: they are what a spec sheet says of the same, with only
    their part of it.
    """
    model, variant = find_subject(catalogue, subject_id)
    card = paper_card(model, variant, catalogue.relatives(model.id).nearest, catalogue.ties(), catalogue.gaps())
    paper = Paper(terms.lang, Footnotes(terms.lang), with_reported=terms.with_reported)
    data = spec_data(paper, model, variant, card, catalogue.edition())
    lines = lines_of(data, model, variant)
    versions = (variant,) if variant is not None else model.variants
    cars = tuple(_car(paper, model, v, printed_keys(lines, data, v)) for v in versions)
    origin = tuple(said for layer, fact in card.layers.items()
                   for said in _origin_words(fact, bool(layer_row(paper, layer, fact)["reported"])))  # fmt: skip
    whole = Draft(
        Template.SPEC, subject_id, terms.lang, terms.today, cars, lines, _prices(cars), origin, blocks_of(paper, data),
        with_reported=terms.with_reported, home=paper.home, ask_after_days=terms.ask_after_days,
        block_after_days=terms.block_after_days,
    )  # fmt: skip
    return narrowed(whole, template)


def narrowed(whole: Draft, template: Template) -> Draft:
    """Return what another template takes of a spec sheet."""
    if template is Template.SPEC:
        return whole
    always = (Place.NAME, Place.NOTE, Place.CITED, *((Place.ORIGIN,) if template is Template.ORIGIN else ()))
    priced = template is not Template.ORIGIN
    kept = tuple(
        line
        for line in whole.lines
        if line.place in always
        or (line.place is Place.TABLE and line.figure in WLTP_KEYS)
        or (priced and line.figure == "price")
    )
    keys = {line.figure for line in kept}
    cars = tuple(replace(car, figures={k: f for k, f in car.figures.items() if k in keys}) for car in whole.cars)
    return replace(
        whole,
        template=template,
        lines=kept,
        cars=cars,
        prices=whole.prices if priced else (),
        origin=whole.origin if template is Template.ORIGIN else (),
    )


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
