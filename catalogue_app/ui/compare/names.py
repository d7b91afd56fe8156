"""The full name of a version, without saying the model twice."""

from catalogue_app.facts.records import Model, Variant
from catalogue_app.facts.text import Lang


def car_name(model: Model, variant: Variant, lang: Lang) -> str:
    """Return "Leapmotor B10 Life Pro Max", also where the name of the version leaves the model out."""
    version = variant.name.plain(lang)
    return f"{model.brand} {version}" if model.name in version else f"{model.full_name} {version}"
