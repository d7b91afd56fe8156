"""Checks on prices: one, all-in, of this country, dated, and not too old."""

from datetime import date

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.formatting import format_amount, format_date
from catalogue_app.facts.text import Text, in_all, same
from catalogue_app.linting import price_words as words
from catalogue_app.linting.draft import TO_ASK, Draft, Place, PriceBasis, PriceTag
from catalogue_app.linting.reading import says
from catalogue_app.linting.rules import Rule
from catalogue_app.linting.verdict import Verdict, broken, held, judged, quoted

_BUSINESS = (PriceBasis.WITHOUT_VAT, PriceBasis.AFTER_SUBSIDY)


def all_in(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001 - every check has this form
    """Every consumer price is one of this country that its source says to be all-in."""
    faults = []
    for tag in _consumer(draft):
        if tag.market != draft.home:
            faults.append(_told(tag, words.ABROAD.filled(market=tag.market) if tag.market else words.NO_MARKET))
        elif tag.basis is not PriceBasis.ALL_IN:
            faults.append(_told(tag, words.BASIS_UNKNOWN))
    return judged(faults, words.NOT_ALL_IN, words.ALL_IN if draft.prices else words.NO_PRICE)


def price_first(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """The first and largest figure is the consumer price, or in its place it says to ask for it."""
    tops = draft.at(Place.HEADLINE)
    if not draft.prices:
        return held(words.TO_ASK) if tops and tops[0].figure == TO_ASK else broken(words.NO_PRICE)
    if not tops or tops[0].figure != "price" or draft.prices[0].basis in _BUSINESS:
        return broken(words.NOT_FIRST.filled(found=quoted(tops[0].text if tops else "")))
    return held(words.FIRST)


def one_price(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """Each car has one consumer price."""
    by_car: dict[str, list[PriceTag]] = {}
    for tag in _consumer(draft):
        by_car.setdefault(tag.car, []).append(tag)
    faults = [_told(tag, same(tag.version)) for tags in by_car.values() if len(tags) > 1 for tag in tags]
    return judged(faults, words.SEVERAL, words.ONE if draft.prices else words.NO_PRICE)


def no_subsidy(draft: Draft, rule: Rule) -> Verdict:
    """No subsidy is taken off, none of the words of the rule stands on top, and a business price never comes first."""
    faults = [_told(tag, words.SUBSIDY_OFF) for tag in draft.prices if tag.basis is PriceBasis.AFTER_SUBSIDY]
    faults += [_told(tag, words.WITHOUT_VAT) for tag in draft.prices[:1] if tag.basis is PriceBasis.WITHOUT_VAT]
    faults += [quoted(line.text) for line in draft.at(Place.HEADLINE) if says(line.text, rule.words)]
    return judged(faults, words.SUBSIDY, words.NO_SUBSIDY)


def price_dated(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """Every price names its version, its market, its date and its source."""
    faults = []
    for tag in draft.prices:
        given = (tag.version, tag.market, tag.as_of, tag.source)
        missing = [name for name, value in zip(words.PARTS, given, strict=True) if not value]
        faults += [_told(tag, name) for name in missing]
    return judged(faults, words.NOT_DATED, words.DATED if draft.prices else words.NO_PRICE)


def price_fresh(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """No price is so old that a customer had better ask (`Draft.ask_after_days`)."""
    return _younger(draft, draft.ask_after_days)


def price_not_too_old(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """No price is older than what may still be printed (`Draft.block_after_days`)."""
    return _younger(draft, draft.block_after_days)


def _younger(draft: Draft, most: int) -> Verdict:
    faults = [
        _told(tag, in_all(lambda lang, tag=tag: format_date(tag.as_of, lang)))  # type: ignore[misc]
        for tag in draft.prices
        if tag.as_of is not None and _age(tag.as_of, draft.today) > most
    ]
    days = str(most)
    fine = words.FRESH.filled(days=days) if draft.prices else words.NO_PRICE
    return judged(faults, words.OLD.filled(days=days, found="{found}"), fine)


def _age(day: PartialDate, today: date) -> int:
    """Days since a date; one that is only partly known counts from its first day, so that no price seems fresher."""
    return (today - date(day.year, day.month or 1, day.day or 1)).days


def _consumer(draft: Draft) -> list[PriceTag]:
    return [tag for tag in draft.prices if tag.basis not in _BUSINESS]


def _told(tag: PriceTag, what: Text) -> Text:
    return in_all(lambda lang: f"{format_amount(tag.amount, tag.currency, lang)} ({what.plain(lang)})")
