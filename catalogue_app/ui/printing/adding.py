"""What a choice in the list of things to add stands for, and a sheet of another kind of the same car."""

from collections.abc import Sequence
from dataclasses import replace

from catalogue_app.facts.records import ModelCard
from catalogue_app.linting.draft import Template
from catalogue_app.sheets.kinds import KINDS
from catalogue_app.ui.printing.item import Item

MODELS, VERSIONS, BRAND, TRAY, TRAY_EACH, OVERVIEW = "*models", "*versions", "*brand ", "*tray", "*each", "*overview"
"""Keys of several sheets; no id begins with a star."""

Sheets = list[tuple[Template, tuple[str, ...]]]


def sheets_for(key: str, cards: Sequence[ModelCard], tray: Sequence[str]) -> Sheets:
    """Return template and subjects of every sheet that a key or an id stands for."""
    if key == OVERVIEW:
        return [(Template.OVERVIEW, ())]
    if key == TRAY:
        return [(Template.COMPARE, tuple(tray))]
    if key == TRAY_EACH:
        ids = list(tray)
    elif key == MODELS:
        ids = [card.id for card in cards]
    elif key == VERSIONS:
        ids = [variant.id for card in cards for variant in card.variants]
    elif key.startswith(BRAND):
        brand = key.removeprefix(BRAND)
        own = [card for card in cards if card.brand == brand]
        ids = [subject for card in own for subject in (card.id, *(v.id for v in card.variants))]
    else:
        ids = [key]
    return [(Template.SPEC, (subject,)) for subject in ids]


def as_template(template: Template, item: Item) -> Item:
    """Return a sheet of another kind of the same car; one of several cars stays as it is."""
    if len(item.job.subjects) != 1:
        return item
    form = item.job.form if item.job.form in KINDS[template].forms else None
    return replace(item, job=replace(item.job, template=template, form=form))
