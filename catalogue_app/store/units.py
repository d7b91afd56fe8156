"""One typed word and everything it may stand for."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from catalogue_app.facts.found import FoundKind
from catalogue_app.store.model_index import ModelIndex
from catalogue_app.store.part_index import PartIndex
from catalogue_app.store.spoken import Field
from catalogue_app.store.word_index import WordIndex

_KEPT = 256
_LEAST_PART = 3  # letters; a shorter word leads from a part to its models only when it is a whole word


@dataclass(frozen=True, slots=True)
class Unit:
    """A typed word: the words it may mean with how well they fit, and the models and parts that have one of them."""

    typed: str
    meant: dict[str, float]
    models: dict[int, float]
    parts: dict[int, float]


Reading = tuple[Unit, ...]
"""The words of a search, one by one."""


class Units:
    """Looks words up and remembers the last ones: while typing, all but one stay the same."""

    def __init__(self, models: ModelIndex, parts: PartIndex) -> None:
        self._models, self._parts = models, parts
        self._part_words = frozenset(parts.words)
        self._words = WordIndex((*models.words, *parts.words))
        self._known: dict[tuple[str, bool], Unit] = {}

    def unit(self, typed: str, *, slips: bool) -> Unit:
        """Return what a word stands for; `slips` forgives slips even where the word exists."""
        key = (typed, slips)
        if key not in self._known:
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[key] = self._look_up(typed, slips=slips)
        return self._known[key]

    def worth_joining(self, words: Sequence[str], *, slips: bool) -> bool:
        """Return whether every word stands for something, so that joining two of them gave a sense."""
        return all(self.unit(word, slips=slips).meant for word in words)

    def _look_up(self, typed: str, *, slips: bool) -> Unit:
        meant = self._words.meant(typed)
        if slips or not (meant or self._parts.states(typed)):
            meant = self._words.with_slips(typed)
        parts = self._parts.scores(typed, meant)
        own = self._models.scores(typed, meant)
        if len(typed) < _LEAST_PART and (len(typed) == 1 or typed not in self._part_words):
            return Unit(typed, meant, own, parts)
        models: dict[int, float] = {}
        for number in sorted(parts, key=lambda n: parts[n] * self._weight(n)):
            models.update(dict.fromkeys(self._users[number], parts[number] * self._weight(number)))
        models.update(own)  # what the car itself is called says more than what is in it
        return Unit(typed, meant, models, parts)

    def _weight(self, number: int) -> float:
        company = self._parts.entries[number].kind is FoundKind.COMPANY
        return float((Field.COMPANY if company else Field.PART).value)

    @cached_property
    def _users(self) -> "tuple[array[int], ...]":
        """Per part the numbers of the models that have it."""
        number_of = self._models.number_of
        return tuple(
            array("I", (number_of[i] for i in entry.model_ids if i in number_of)) for entry in self._parts.entries
        )
