"""The words for what somebody asks for: on the pills, in the sentence when nothing meets it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from catalogue_app.facts.text import Lang
from catalogue_app.selection.query import Limit, parse
from catalogue_app.selection.shelf import Shelf
from catalogue_app.selection.wishes import DROP_PART, DROP_QUERY, Bounds, Facet, Selection, Span, drop_of, question_of
from catalogue_app.selection.words import NO_PLATFORM, bounds_words

# Words that say what a number is, where the unit alone does not.
_NAMED = (Span.BOOT, Span.TOW, Span.LENGTH)
_QUERY_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing asked for, and how to take it back: `drop`, and the value of a facet or the search that is left."""

    drop: str
    value: str
    words: str


def wishes_of(selection: Selection, shelf: Shelf, lang: Lang) -> tuple[Wish, ...]:
    """Return everything asked for, each wish on its own: search, its numbers, part, facets, spans."""
    found = _searched(selection, lang)
    if selection.part is not None:
        found.append(Wish(DROP_PART, "", _with(selection.part.title.in_(lang))))
    for facet in Facet:
        chosen = selection.values(facet)
        in_order = [value for value in shelf.options(facet) if value in chosen] if chosen else []
        for value in (*in_order, *sorted(chosen.difference(in_order))):
            found.append(Wish(drop_of(facet), value, answer_words(facet, value, shelf, lang)))
    for span in Span:
        if not selection.bounds(span).open:
            found.append(Wish(drop_of(span), "", span_words(span, selection.bounds(span), lang)))
    return tuple(found)


def question_words(drop: str, selection: Selection, shelf: Shelf, lang: Lang) -> str:
    """Return all that one drop takes back, in words: "price ≤ € 30.000", "Electric, Petrol"."""
    if drop == DROP_QUERY:
        return QCoreApplication.translate("Wishes", "the search “{text}”").format(text=_short(selection.query))
    if drop == DROP_PART:
        return "" if selection.part is None else selection.part.title.in_(lang)
    question = question_of(drop)
    if isinstance(question, Span):
        words = span_words(question, selection.bounds(question), lang)
        plain = question in _NAMED or question is Span.SEATS
        return lowered(words, lang) if plain else f"{lowered(question.label.in_(lang), lang)} {words}"
    return ", ".join(wish.words for wish in wishes_of(selection, shelf, lang) if wish.drop == drop)


def span_words(span: Span, bounds: Bounds, lang: Lang) -> str:
    """Return bounds so that they stand alone: "≥ 250 km", "Boot ≥ 400 l", "≥ 7 seats"."""
    words = bounds_words(span, bounds, lang)
    if span is Span.SEATS:
        return f"{words} {lowered(span.label.in_(lang), lang)}"
    return f"{span.label.in_(lang)} {words}" if span in _NAMED else words


def answer_words(facet: Facet, value: str, shelf: Shelf, lang: Lang) -> str:
    """Return an answer so that it stands alone: "Electric", "Figure missing: range"."""
    words = shelf.label(facet, value).in_(lang)
    unsaid = facet in (Facet.MISSING, Facet.EVIDENCE) or (facet is Facet.PLATFORM and value == NO_PLATFORM)
    return f"{facet.label.in_(lang)}: {lowered(words, lang)}" if unsaid else words


def lowered(words: str, lang: Lang) -> str:
    """Return words for the middle of a sentence; German nouns and abbreviations keep their capital."""
    return words if lang == "de" or words[1:2].isupper() else words[:1].lower() + words[1:]


def unbroken(words: str) -> str:
    """Return words for a text that wraps: no line ends between a number and its sign."""
    return words.replace("\u2009", "\u202f").replace("≥ ", "≥\u00a0").replace("≤ ", "≤\u00a0")


def _searched(selection: Selection, lang: Lang) -> list[Wish]:
    """The words of the search and each of its numbers; the value is the search without it."""
    if not selection.query:
        return []
    search = QCoreApplication.translate("Wishes", "Search: {text}")
    words, limits = parse(selection.query).words, selection.limits
    if not limits:
        return [Wish(DROP_QUERY, "", search.format(text=_short(selection.query)))]
    found = [Wish(DROP_QUERY, _left("", limits), search.format(text=_short(words)))] if words else []
    for limit in limits:
        rest = [other for other in limits if other is not limit]
        bounds = Bounds(limit.low, limit.high)
        found.append(Wish(DROP_QUERY, _left(words, rest), span_words(Span(limit.key), bounds, lang)))
    return found


def _left(words: str, limits: "list[Limit] | tuple[Limit, ...]") -> str:
    return " ".join(part for part in (words, *(limit.typed for limit in limits)) if part)


def _with(title: str) -> str:
    return QCoreApplication.translate("Wishes", "With {part}").format(part=title)


def _short(text: str) -> str:
    return text if len(text) <= _QUERY_SHOWN else text[: _QUERY_SHOWN - 1].rstrip() + "…"
