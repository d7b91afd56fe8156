"""Says where a model that comes near falls short of what is asked."""

from PySide6.QtCore import QCoreApplication

from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.formatting import NOT_APPLICABLE, format_price
from catalogue_app.facts.text import OR, Lang, Text, listed
from catalogue_app.selection.nearest import Miss, Near
from catalogue_app.selection.shelf import Shelf
from catalogue_app.selection.wishes import Facet, Selection, Span
from catalogue_app.selection.words import number_words
from catalogue_app.ui.browse.wish_words import lowered

# Numbers that some powertrains cannot have.
_OF_SOME = {Span.RANGE: "range_wltp_km", Span.FUEL: "consumption_l_100km"}


def miss_words(near: Near, selection: Selection, shelf: Shelf, lang: Lang, absent: Text) -> tuple[str, ...]:
    """Return a part of a sentence per miss: "5 seats instead of 7", "€ 24,990 (NL, Mar 2026), € 4,990 more".

    `absent` is what stands for a number that nobody gives.
    """
    return tuple(_words(miss, near, selection, shelf, lang, absent) for miss in near.misses)


def _words(miss: Miss, near: Near, selection: Selection, shelf: Shelf, lang: Lang, absent: Text) -> str:
    if isinstance(miss.question, Span):
        return _number_words(miss, miss.question, near, lang, absent)
    if miss.question is not None:
        return _answer_words(miss.question, near, selection, shelf, lang, absent)
    part = selection.part
    if part is not None and near.card.id not in part.model_ids:
        return QCoreApplication.translate("Misses", "without {part}").format(part=part.title.in_(lang))
    return QCoreApplication.translate("Misses", "not an answer to “{text}”").format(text=selection.query)


def _number_words(miss: Miss, span: Span, near: Near, lang: Lang, absent: Text) -> str:
    name = span.label.in_(lang)
    if miss.number is None:
        key, variant = _OF_SOME.get(span), near.variant
        impossible = key is not None and variant is not None and not BY_KEY[key].applies_to(variant.powertrain)
        return f"{name}: {(NOT_APPLICABLE if impossible else absent).in_(lang)}"
    low, high = miss.wanted.low, miss.wanted.high
    short = low is not None and miss.number < low
    wanted = low if short or high is None else high
    if wanted is None:
        return f"{name}: {number_words(span, miss.number, lang)}"
    has = number_words(span, miss.number, lang)
    if span is Span.SEATS:
        return QCoreApplication.translate("Misses", "{has} seats instead of {wanted}").format(
            has=has, wanted=number_words(span, wanted, lang)
        )
    price = near.variant.price if near.variant is not None else None
    has = format_price(price, lang) if span is Span.PRICE else f"{name} {has}"
    far = number_words(span, round(abs(miss.number - wanted), 1), lang)
    words = (
        QCoreApplication.translate("Misses", "{has}, {difference} less")
        if short
        else QCoreApplication.translate("Misses", "{has}, {difference} more")
    )
    return words.format(has=has, difference=far)


def _answer_words(facet: Facet, near: Near, selection: Selection, shelf: Shelf, lang: Lang, absent: Text) -> str:
    wanted = [shelf.label(facet, value) for value in shelf.options(facet) if value in selection.values(facet)]
    asked = listed(wanted, OR).plain(lang) if wanted else ""
    if facet is Facet.MISSING:
        return QCoreApplication.translate("Misses", "known: {figures}").format(figures=lowered(asked, lang))
    has = _answer(near, facet, shelf)
    words = shelf.label(facet, has).in_(lang) if has else f"{facet.label.in_(lang)}: {absent.in_(lang)}"
    if not asked:  # nothing in this catalogue is what was asked for
        return words
    return QCoreApplication.translate("Misses", "{has} instead of {wanted}").format(has=words, wanted=asked)


def _answer(near: Near, facet: Facet, shelf: Shelf) -> str:
    """What a version, or the model as a whole, answers to a facet; "" where that is not known."""
    place = shelf.place_of[near.card.id]
    own = 1 << near.card.variants.index(near.variant) if near.variant is not None else -1
    for value in shelf.options(facet):
        if shelf.fields.of_model(shelf.match(Selection().with_values(facet, {value})), place) & own:
            return value
    return ""
