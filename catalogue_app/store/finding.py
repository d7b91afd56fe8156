"""Answers a search over models, versions, platforms, components and companies."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from catalogue_app.facts.found import Answer, Found, FoundKind, Limit
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import Component, ModelCard, Tie
from catalogue_app.facts.text import fold
from catalogue_app.selection.query import parse, settled
from catalogue_app.store.found_things import Things
from catalogue_app.store.limit_index import LimitIndex
from catalogue_app.store.model_index import ModelIndex
from catalogue_app.store.part_entries import company_entries, component_entry
from catalogue_app.store.part_index import INSIDE, PartIndex
from catalogue_app.store.spoken import Field, closed
from catalogue_app.store.units import Reading, Units

_CALLED_SO = 20.0  # for whoever types a name in full
_NEAR_THE_BEST = 0.75  # what says much less than the best hit is left out
_TECHNICAL = 0.35
_NEAREST = 3
_GROUPS = (FoundKind.MODEL, FoundKind.PLATFORM, FoundKind.COMPONENT, FoundKind.VARIANT, FoundKind.COMPANY)
_NEW = frozenset(["new", "nieuw", "nieuwe", "neu", "neue", "neuer", "neues", "nouveau", "nouvelle", "nuovo", "nuova"])
_SMALL = _NEW.union(
    ("de", "het", "een", "en", "met", "van", "op", "voor", "the", "a", "an", "of", "and", "with", "for"),
    ("der", "die", "das", "und", "le", "la", "les", "un", "une", "et", "il", "lo", "gli", "i", "e"),
)
"""Words that say nothing beside others."""


@dataclass(frozen=True, slots=True)
class _Hits:
    """Models and parts by number with their score (0 to about 120), and the reading of the words that gave them."""

    models: Mapping[int, float]
    parts: Mapping[int, float]
    reading: Reading


_NONE = _Hits({}, {}, ())


class Finding:
    """Looks through one catalogue; built once, asked at every key."""

    def __init__(
        self,
        cards: Iterable[ModelCard],
        components: Sequence[Component],
        ties: Iterable[Tie],
        users: Mapping[str, Sequence[str]],
    ) -> None:
        """`users` are the ids of the models per id of a component that they have."""
        self._models = ModelIndex(cards)
        brands = dict.fromkeys(card.brand for card in self._models.cards)
        entries = [component_entry(component, users.get(component.id, ())) for component in components]
        self._parts = PartIndex([*entries, *company_entries(components, ties, users, brands)])
        self._limits = LimitIndex(self._models.cards)
        self._units = Units(self._models, self._parts)
        self._things = Things(self._models, self._parts, self._limits)

    def warm(self) -> None:
        """Do now what is otherwise done at the first key."""
        self._limits.warm()
        self.find("peugot puretech ketting < 3 m")

    def thing(self, kind: str, thing_id: str) -> Found:
        """Return a platform, component or company by its id; raises NotFound."""
        number = self._numbers.get((kind, thing_id))
        if number is None:
            raise NotFound(f"There is no {kind} {thing_id!r} in the catalogue.")
        return self._things.part(number, 100.0, ())

    @cached_property
    def _numbers(self) -> dict[tuple[str, str], int]:
        return {(str(entry.kind), entry.id): number for number, entry in enumerate(self._parts.entries)}

    def find(self, text: str, limit: int = 6) -> Answer:
        """Return what answers `text`, at most `limit` things of a kind; nothing for an empty text."""
        query = parse(text)
        empty = Answer(limits=query.limits, words=query.words)
        if not fold(query.words):
            return self._within_limits(query.limits, limit) if query.limits else empty
        for words in dict.fromkeys((query.words, settled(query.words))):
            for slips in (False, True):
                answer = self._answer(words, query.limits, limit, slips=slips)
                if answer.groups or answer.model_ids:
                    return replace(answer, words=query.words)
        return replace(empty, nearest=self._nearest(query.words, query.limits))

    # -- words

    def _answer(self, words: str, limits: tuple[Limit, ...], limit: int, *, slips: bool) -> Answer:
        typed = fold(words).split()
        if not typed:
            return self._within_limits(limits, limit) if limits else Answer()
        hits = self._hits(typed, slips=slips)
        versions = self._limits.within(limits) if limits else None
        models = hits.models
        if versions is not None:
            allowed = set(self._limits.models(versions))
            models = {number: score for number, score in models.items() if number in allowed}
        order = sorted(sorted(models), key=models.__getitem__, reverse=True)
        # A part has no numbers: with limits it would lead to models that do not keep within them.
        parts = {} if limits else hits.parts
        groups: dict[FoundKind, tuple[Found, ...]] = {
            FoundKind.MODEL: tuple(
                self._things.model(number, models[number], hits.reading, limits, versions) for number in order[:limit]
            ),
            FoundKind.VARIANT: self._things.variants(order, hits.reading, limits, versions, limit),
            **self._part_groups(parts, hits.reading, limit),
        }
        marks = tuple(dict.fromkeys((*typed, *(unit.typed for unit in hits.reading))))
        ids = tuple(self._models.cards[number].id for number in order)
        return Answer(_ordered(groups), ids, limits, words, marks=marks)

    def _part_groups(
        self, parts: Mapping[int, float], reading: Reading, limit: int
    ) -> dict[FoundKind, tuple[Found, ...]]:
        found: dict[FoundKind, list[Found]] = {}
        entries = self._parts.entries
        # Of equals, what more models have comes first, and what none has last.
        for number in sorted(parts, key=lambda n: (-parts[n], -len(entries[n].model_ids), n)):
            group = found.setdefault(entries[number].kind, [])
            if len(group) < limit:
                group.append(self._things.part(number, parts[number], reading))
        return {kind: tuple(group) for kind, group in found.items()}

    def _hits(self, typed: Sequence[str], *, slips: bool) -> _Hits:
        new = any(word in _NEW for word in typed)
        kept = [word for word in typed if word not in _SMALL] or list(typed)
        best = _NONE
        for words in _readings(kept):
            if len(words) < len(kept) and not self._units.worth_joining(words, slips=slips or not best.models):
                continue
            reading = tuple(self._units.unit(word, slips=slips) for word in words)
            hits = _Hits(_all_of([u.models for u in reading]), _all_of([u.parts for u in reading]), reading)
            if _top(hits) > _top(best):
                best = hits
        called = self._called(typed, kept, new=new)
        # Where no car is called so the question is about technology, and what sources state of a part counts too.
        technical = max(best.models.values(), default=0.0) <= Field.PART.value
        models = _near_best(best.models, _NEAR_THE_BEST)
        parts = _near_best(best.parts, _TECHNICAL if technical else _NEAR_THE_BEST, 0.0 if technical else INSIDE)
        return _Hits(
            {number: score * 100 + called.get(number, 0.0) for number, score in models.items()},
            {number: score * 95 for number, score in parts.items()},
            best.reading,
        )

    def _called(self, typed: Sequence[str], kept: Sequence[str], *, new: bool) -> dict[int, float]:
        """Models whose full name was typed. Who asks for the new one does not mean what only used to be called so."""
        found = {}
        for number, field in self._models.exact.get(closed("".join(kept)), {}).items():
            if not (new and field is Field.ALIAS):
                found[number] = _CALLED_SO
        whole = self._models.exact.get(closed("".join(typed)), {})
        return {**found, **dict.fromkeys(whole, _CALLED_SO + (1 if len(typed) > len(kept) else 0))}

    # -- numbers alone, and nothing

    def _within_limits(self, limits: tuple[Limit, ...], limit: int) -> Answer:
        versions = self._limits.within(limits)
        allowed = set(self._limits.models(versions))
        order = [number for number in self._limits.order(limits[0]) if number in allowed]
        found = tuple(self._things.model(number, 100.0, (), limits, versions) for number in order[:limit])
        ids = tuple(self._models.cards[number].id for number in order)
        if not found:
            return Answer(limits=limits, nearest=self._nearest("", limits))
        return Answer(((FoundKind.MODEL, found),), ids, limits)

    def _nearest(self, words: str, limits: tuple[Limit, ...]) -> tuple[Found, ...]:
        """The models that keep within most of the limits, and among those answer most of the words."""
        units = [self._units.unit(word, slips=True) for word in fold(words).split() if word not in _SMALL]
        total: dict[int, float] = {}
        for unit in units:
            for number, score in unit.models.items():
                total[number] = total.get(number, 0.0) + score
        met = Counter(number for limit in limits for number in self._limits.models(self._limits.within([limit])))
        pool = total if units else met
        order = sorted(pool, key=lambda number: (-met[number], -total.get(number, 0.0), number))[:_NEAREST]
        every = self._limits.within(()) if limits else None
        return tuple(self._things.model(n, total.get(n, 0.0), tuple(units), limits, every) for n in order)


def _readings(words: Sequence[str]) -> Iterable[list[str]]:
    """The words as they are, and with two neighbours taken as one: "gran turismo" is a GranTurismo."""
    yield list(words)
    for n in range(len(words) - 1):
        yield [*words[:n], words[n] + words[n + 1], *words[n + 2 :]]


def _all_of(scores: Sequence[Mapping[int, float]]) -> dict[int, float]:
    """The mean score of what answers every word."""
    if len(scores) == 1:
        return dict(scores[0])
    first, *others = sorted(scores, key=len)
    found = dict(first)
    for other in others:
        found = {n: score + other[n] for n, score in found.items() if n in other}
    return {n: score / len(scores) for n, score in found.items()}


def _near_best(scores: Mapping[int, float], share: float, least: float = 0.0) -> dict[int, float]:
    bar = max(max(scores.values(), default=0.0) * share, least)
    return {n: score for n, score in scores.items() if score >= bar}


def _top(hits: _Hits) -> float:
    return max(max(hits.models.values(), default=0.0), max(hits.parts.values(), default=0.0) * 0.95)


def _ordered(
    groups: Mapping[FoundKind, tuple[Found, ...]],
) -> tuple[tuple[FoundKind, tuple[Found, ...]], ...]:
    """The groups that hold something, that with the best hit first; models before others as good."""
    kept = [(kind, groups[kind]) for kind in _GROUPS if groups.get(kind)]
    return tuple(sorted(kept, key=lambda group: -group[1][0].score))
