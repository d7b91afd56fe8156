"""Finds models by the words of their cards, of ten thousand as quickly as of seventy."""

from array import array
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TypeAlias

from catalogue_app.facts.records import ModelCard
from catalogue_app.facts.vocabulary import Status
from catalogue_app.store.spoken import Field, exact_names, spoken
from catalogue_app.store.word_index import EXACT

_Numbers: TypeAlias = "array[int]"  # the class takes no index before Python 3.12
STATUS_ORDER = {status: place for place, status in enumerate(Status)}


class ModelIndex:
    """The models by number. The number is the order among equals: on sale first, short names first."""

    def __init__(self, cards: Iterable[ModelCard]) -> None:
        numbered = enumerate(cards)
        self.cards = tuple(
            card
            for _, card in sorted(numbered, key=lambda n: (STATUS_ORDER[n[1].status], len(n[1].name.split()), n[0]))
        )
        self.number_of = {card.id: number for number, card in enumerate(self.cards)}
        self._by_word: dict[str, dict[Field, _Numbers]] = {}
        for number, card in enumerate(self.cards):
            self._add(number, card)

    def _add(self, number: int, card: ModelCard) -> None:
        best: dict[str, Field] = {}
        for phrase in spoken(card):
            for word in phrase.words:
                if word not in best or best[word].value < phrase.field.value:
                    best[word] = phrase.field
        for word, field in best.items():
            self._by_word.setdefault(word, {}).setdefault(field, array("I")).append(number)

    @property
    def words(self) -> tuple[str, ...]:
        """Every word of every card."""
        return tuple(self._by_word)

    @cached_property
    def exact(self) -> Mapping[str, Mapping[int, Field]]:
        """Per closed full name the models that are called so."""
        found: dict[str, dict[int, Field]] = {}
        for number, card in enumerate(self.cards):
            for name, field in exact_names(card).items():
                found.setdefault(name, {})[number] = field
        return found

    def scores(self, typed: str, meant: Mapping[str, float]) -> dict[int, float]:
        """Return how well each model answers one word (0 to 1); `meant` are the words it may mean.

        A single letter need be a whole word, or begin a name.
        """
        short = len(typed) == 1
        groups: dict[float, list[_Numbers]] = {}
        for word, fit in meant.items():
            for field, numbers in self._by_word.get(word, {}).items():
                if not short or fit == EXACT or field.names:
                    groups.setdefault(fit * field.value, []).append(numbers)
        found: dict[int, float] = {}
        for score in sorted(groups):  # the better ones last: they overwrite
            for numbers in groups[score]:
                found.update(dict.fromkeys(numbers, score))
        return found
