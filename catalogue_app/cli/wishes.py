"""From the options of `catalogue models` to a selection."""

from dataclasses import dataclass

from catalogue_app.facts.text import fold
from catalogue_app.selection.shelf import Shelf
from catalogue_app.selection.wishes import Bounds, Facet, Selection, Span


@dataclass(frozen=True, slots=True)
class Options:
    """What was typed; None for nothing asked. Price in euros, range in km, boot in l, towing in kg."""

    brand: str | None = None
    powertrain: str | None = None
    segment: str | None = None
    body: str | None = None
    status: str | None = None
    technology: str | None = None
    price_max: float | None = None
    range_min: float | None = None
    seats_min: int | None = None
    boot_min: float | None = None
    tow_min: float | None = None
    drive: str | None = None
    missing: str | None = None


def selection_of(options: Options, shelf: Shelf) -> Selection:
    """Return the selection that the options ask for; brands and platforms are found whatever their case or accents."""
    facets = {
        Facet.POWERTRAIN: options.powertrain, Facet.BODY: options.body, Facet.STATUS: options.status,
        Facet.TECHNOLOGY: options.technology, Facet.DRIVE: options.drive, Facet.MISSING: options.missing,
        Facet.SEGMENT: options.segment.upper() if options.segment else None,
    }  # fmt: skip
    spans = {
        Span.PRICE: Bounds(None, options.price_max), Span.RANGE: Bounds(options.range_min),
        Span.SEATS: Bounds(options.seats_min), Span.BOOT: Bounds(options.boot_min), Span.TOW: Bounds(options.tow_min),
    }  # fmt: skip
    found = Selection()
    if options.brand is not None:
        wanted = fold(options.brand)
        brands = [b for b in shelf.options(Facet.BRAND) if fold(b) == wanted]
        found = found.with_values(Facet.BRAND, brands or [options.brand])
    for facet, value in facets.items():
        if value is not None:
            found = found.with_values(facet, {value})
    for span, bounds in spans.items():
        found = found.with_bounds(span, bounds)
    return found
