"""When nothing meets everything: which wish is in the way, and the models that come nearest."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from catalogue_app.facts.found import Limit
from catalogue_app.facts.records import ModelCard, VariantCard
from catalogue_app.selection.shelf import Shelf, number_of
from catalogue_app.selection.wishes import DROP_PART, DROP_QUERY, Bounds, Facet, Selection, Span, question_of

_LOOKED_AT = 400  # models judged per set of dropped wishes: enough to find near ones, few enough to stay quick
_UNKNOWN = 3.0  # how far a number that nobody gives counts, in shares of the wish


_OPEN = Bounds()


@dataclass(frozen=True, slots=True)
class Miss:
    """What a model has instead of what was asked.

    `question` is the facet or span, None for the search or the part; `number` is what it has for a span, None where
    that is not known; `wanted` the bounds of a span.
    """

    question: Facet | Span | None
    number: float | None = None
    wanted: Bounds = _OPEN


@dataclass(frozen=True, slots=True)
class Near:
    """A model that comes near, with the version that does, and where it falls short."""

    card: ModelCard
    variant: VariantCard | None
    misses: tuple[Miss, ...]
    distance: float


def ways_out(shelf: Shelf, selection: Selection) -> tuple[tuple[str, int], ...]:
    """Return which single wish to drop to see something again, with the number of models; most first."""
    drops = [(drop, shelf.model_count(selection, (drop,))) for drop in selection.active]
    return tuple(sorted((d for d in drops if d[1]), key=lambda d: -d[1]))


def nearest(shelf: Shelf, selection: Selection, limit: int = 3) -> tuple[Near, ...]:
    """Return the models that come nearest to a selection that nothing meets, best first.

    As few wishes as possible are given up; among those the one whose numbers lie closest to what was asked goes first.
    Words searched for are given up last: a car of another name is seldom what was meant.
    """
    wishes = _unfolded(shelf, selection)
    if wishes.keys() <= {DROP_QUERY, DROP_PART}:
        return ()  # only a name was asked for: any car would be as near as any other
    found: dict[int, Near] = {}
    size = 0
    for dropped in _sets(wishes):
        if len(dropped) != size and len(found) >= limit:
            break
        size = len(dropped)
        left = shelf.fields.all
        for drop, (mask, _) in wishes.items():
            if drop not in dropped:
                left &= mask
        for place in shelf.fields.models(left)[:_LOOKED_AT]:
            if place not in found:
                found[place] = _judge(shelf, place, left, [wishes[drop][1] for drop in dropped])
    return tuple(sorted(found.values(), key=_rank)[:limit])


def _rank(near: Near) -> tuple[bool, int, float]:
    return any(miss.question is None for miss in near.misses), len(near.misses), near.distance


_Wishes = Mapping[str, tuple[int, tuple[Facet | Span | None, Bounds]]]


def _unfolded(shelf: Shelf, selection: Selection) -> _Wishes:
    """The wishes with the numbers of the search as wishes of their own."""
    words = selection.with_search(selection.query, selection.found, ())
    wishes: dict[str, tuple[int, tuple[Facet | Span | None, Bounds]]] = {}
    for drop, mask in shelf.masks(words).items():
        question = question_of(drop)
        wishes[drop] = mask, (question, selection.bounds(question) if isinstance(question, Span) else Bounds())
    if selection.found is None:
        wishes.pop(DROP_QUERY, None)
    for n, limit in enumerate(selection.limits):
        span, bounds = _of_limit(limit)
        wishes[f"limit:{n}"] = shelf.axes[span].within(bounds), (span, bounds)
    return wishes


def _of_limit(limit: Limit) -> tuple[Span, Bounds]:
    return Span(limit.key), Bounds(limit.low, limit.high)


def _sets(wishes: _Wishes) -> Iterator[tuple[str, ...]]:
    """Sets of wishes to give up: one, then two …; those with the words of a search or a part after the others."""
    named = [drop for drop in wishes if drop in (DROP_QUERY, DROP_PART)]
    others = [drop for drop in wishes if drop not in named]
    for size in range(1, len(others) + 1):
        yield from combinations(others, size)
    for size in range(1, len(wishes) + 1):
        yield from (chosen for chosen in combinations(wishes, size) if set(chosen) & set(named))


def _judge(shelf: Shelf, place: int, left: int, dropped: list[tuple[Facet | Span | None, Bounds]]) -> Near:
    """Take the version that comes nearest, and say where it falls short."""
    card = shelf.cards[place]
    bits = shelf.fields.of_model(left, place)
    variants: list[VariantCard | None] = [v for n, v in enumerate(card.variants) if bits >> n & 1]
    return min((_near(card, variant, dropped) for variant in variants or [None]), key=lambda near: near.distance)


def _near(card: ModelCard, variant: VariantCard | None, dropped: list[tuple[Facet | Span | None, Bounds]]) -> Near:
    misses, distance = [], 0.0
    for question, wanted in dropped:
        if not isinstance(question, Span):
            misses.append(Miss(question))
            distance += 1.0
            continue
        number = _number(card, variant, question)
        far = _distance(number, wanted)
        if far:
            misses.append(Miss(question, number, wanted))
            distance += far
    return Near(card, variant, tuple(misses), distance)


def _number(card: ModelCard, variant: VariantCard | None, span: Span) -> float | None:
    if span is Span.SEATS:
        return card.seats
    if span is Span.LENGTH:
        return card.dimensions[0]
    return None if variant is None else number_of(variant, span)


def _distance(number: float | None, wanted: Bounds) -> float:
    """How far a number lies outside the bounds, as a share of the bound."""
    if number is None:
        return _UNKNOWN
    if wanted.low is not None and number < wanted.low:
        return (wanted.low - number) / max(wanted.low, 1)
    if wanted.high is not None and number > wanted.high:
        return (number - wanted.high) / max(wanted.high, 1)
    return 0.0
