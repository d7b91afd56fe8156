"""Everything that stands on a spec sheet, as plain data in one language: what the template sets and nothing more."""

from collections.abc import Mapping
from datetime import date

from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.text import Text
from catalogue_app.origin.card import OriginCard
from catalogue_app.sheets import words
from catalogue_app.sheets.cells import Paper, evidence_legend, figures_of
from catalogue_app.sheets.drawing_block import drawing_block
from catalogue_app.sheets.groups import (
    GroupData,
    charging_group,
    consumption_group,
    dimensions_group,
    drive_group,
    range_consumption_group,
    row_count,
    space_group,
)
from catalogue_app.sheets.key_figures import model_keys, variant_keys
from catalogue_app.sheets.naming import day_words, without_model
from catalogue_app.sheets.origin_block import origin_block
from catalogue_app.sheets.variant_table import variant_table

Data = dict[str, object]


def spec_data(
    paper: Paper, model: Model, variant: Variant | None, card: OriginCard, edition: str, made: date | None = None
) -> Data:
    """Return the data of a sheet.

    `card` must hold no rumour (`origin_block.paper_card`). `made` is the day on the sheet, by default that of the
    edition (YYYY-MM-DD).
    """
    figures = figures_of(model, variant)
    # The letters follow the page from top to bottom, so the blocks are made in reading order.
    drawing = drawing_block(paper, model, figures)
    if variant is None:
        keys, table = model_keys(paper, model), variant_table(paper, model)
        left, right = _range_columns(paper, figures, model)
    else:
        keys, table = variant_keys(paper, figures, variant.powertrain), None
        left, right = _columns(paper, figures, variant)
    origin = origin_block(paper, model, variant, card)
    return {
        **head_data(paper, model, variant, edition, made, words.SHEET),
        "drawing": drawing,
        "keys": keys,
        "variants": table,
        "left": left,
        "right": right,
        "origin": origin,
        "footnotes": paper.notes.notes(),
        **_foot(paper, left + right, keys, table),
    }


def _columns(paper: Paper, figures: Mapping[str, Figure], variant: Variant) -> tuple[list[GroupData], list[GroupData]]:
    powertrain = variant.powertrain
    left = drive_group(paper, figures, powertrain) + dimensions_group(paper, figures)
    right = charging_group(paper, figures, powertrain) + consumption_group(paper, figures, powertrain)
    return left, right + space_group(paper, figures)


def _range_columns(
    paper: Paper, figures: Mapping[str, Figure], model: Model
) -> tuple[list[GroupData], list[GroupData]]:
    """Consumption of all versions on the left; the sizes where there is more room."""
    used, sizes, room = (
        range_consumption_group(paper, model),
        dimensions_group(paper, figures),
        space_group(paper, figures),
    )
    return (used, sizes + room) if row_count(used) > row_count(room) else (used + sizes, room)


def head_data(paper: Paper, model: Model, variant: Variant | None, edition: str, made: date | None, kind: Text) -> Data:
    """Return names, days and numbers of the page; `kind` says what sheet it is."""
    day = date.fromisoformat(edition)
    written = made or day
    name = variant.name.plain(paper.lang) if variant is not None else ""
    short = without_model(name, model)
    return {
        "lang": paper.lang,
        "title": f"{model.brand} {name or model.name}",
        "date": [day.year, day.month, day.day],
        "letterhead": paper.say(kind),
        "made": paper.say(words.MADE, date=day_words(paper, written)),
        "edition": paper.say(words.EDITION, date=day_words(paper, day)),
        "page": paper.say(words.PAGE),
        "of": paper.say(words.OF),
        "brand": model.brand,
        "model": model.name,
        "variant": short,
        "traits": _traits(paper, model, variant),
        "reference": f"{(variant or model).id} · {edition}",
    }


def _traits(paper: Paper, model: Model, variant: Variant | None) -> list[str]:
    kinds = (variant.powertrain,) if variant is not None else model.powertrains
    first = [" / ".join(paper.say(kind.label) for kind in kinds)]
    if model.doors is not None:
        first.append(paper.say(words.DOORS, n=str(model.doors)))
    if model.seats is not None:
        first.append(paper.say(words.SEATS, n=str(model.seats)))
    second = [paper.say(words.SEGMENT, n=model.segment), paper.say(model.body.label), paper.say(model.status.label)]
    return [" · ".join(part for part in line if part) for line in (first, second)]


def _foot(paper: Paper, groups: list[GroupData], keys: list[dict[str, object]], table: object) -> Data:
    withheld = paper.say(words.NOT_CONFIRMED) in repr((groups, keys, table))
    notes = [words.OFFERED, words.WLTP, *([words.LEFT_OUT] if withheld else [])]
    return {
        "sources_title": paper.say(words.MATERIAL),
        "evidence_title": paper.say(words.EVIDENCE),
        "legend": evidence_legend(paper),
        "notes": [paper.say(note) for note in notes],
    }
