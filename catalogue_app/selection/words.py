"""The words for answers and bounds."""

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.formatting import format_amount, format_amounts, format_number
from catalogue_app.facts.text import Lang, Text, same
from catalogue_app.facts.vocabulary import Body, Drive, Labelled, Powertrain, Status, Technology
from catalogue_app.selection.wishes import Bounds, Facet, Span

LABELS: dict[Facet, type[Labelled]] = {
    Facet.POWERTRAIN: Powertrain,
    Facet.TECHNOLOGY: Technology,
    Facet.BODY: Body,
    Facet.DRIVE: Drive,
    Facet.STATUS: Status,
}
_SEATS = Text("{n} seats", "{n} zitplaatsen", "{n} Sitze", "{n} places", "{n} posti")
_SEGMENT = Text("{s} segment", "{s}-segment", "{s}-Segment", "segment {s}", "segmento {s}")
_NO_PLATFORM = Text("No source", "Geen bron", "Keine Quelle", "Sans source", "Nessuna fonte")
NO_PLATFORM = "unknown"


def value_label(facet: Facet, value: str) -> Text:
    """Return the words for one answer, as they stand alone on a pill. A platform's name is known to the shelf only."""
    if facet in LABELS:
        return LABELS[facet](value).label
    if facet is Facet.EVIDENCE:
        return Evidence(value).label
    if facet is Facet.MISSING:
        return BY_KEY[value].label
    if facet is Facet.SEATS:
        return _SEATS.filled(n=value)
    if facet is Facet.PLATFORM and value == NO_PLATFORM:
        return _NO_PLATFORM
    return _SEGMENT.filled(s=value) if facet is Facet.SEGMENT else same(value)


def number_words(span: Span, number: float, lang: Lang) -> str:
    """Return a number of a span with its unit: "€ 30.000", "400 km", "7"."""
    if span is Span.PRICE:
        return format_amount(number, "EUR", lang)
    written = format_number(number, lang)
    return f"{written} {span.unit}" if span.unit else written


def bounds_words(span: Span, bounds: Bounds, lang: Lang) -> str:
    """Return bounds as they stand on a pill: "≥ 400 km", "≤ € 30.000", "€ 20.000 – 30.000"."""
    if bounds.low is None and bounds.high is None:
        return ""
    if bounds.low is None:
        return f"≤ {number_words(span, bounds.high or 0, lang)}"
    if bounds.high is None:
        return f"≥ {number_words(span, bounds.low, lang)}"
    if span is Span.PRICE:
        return format_amounts((bounds.low, bounds.high), "EUR", lang)
    return f"{format_number(bounds.low, lang)} – {number_words(span, bounds.high, lang)}"
