"""Names and days as they stand on paper."""

from datetime import date

from catalogue_app.facts import names
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import Model, Variant
from catalogue_app.sheets.cells import Paper


def day_words(paper: Paper, day: date) -> str:
    """Return a day in the language of the sheet."""
    return format_date(PartialDate(day.year, day.month, day.day), paper.lang)


def without_model(name: str, model: Model) -> str:
    """Return a variant name without the model name in front ("B10 Pro Max" -> "Pro Max")."""
    return names.without_model(name, model.full_name, model.name)


def car_name(paper: Paper, model: Model, variant: Variant) -> str:
    """Return brand, model and version without saying the model twice."""
    return f"{model.full_name} {without_model(variant.name.plain(paper.lang), model)}".strip()
