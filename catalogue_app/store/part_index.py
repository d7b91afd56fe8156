"""Finds platforms, components and companies by their names, and by what sources state of them."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from catalogue_app.facts.text import fold
from catalogue_app.store.part_entries import PartEntry
from catalogue_app.store.spoken import Field

_WITHIN = 0.9  # a "distributieriem" is a "riem", a "riemstartergenerator" is something with one
_LEAST_TEXT = 4  # letters; shorter words stand in too many sentences
INSIDE = 0.5  # "ketting" within "distributieketting" in a name


class PartIndex:
    """The entries by number, with the words of each."""

    def __init__(self, entries: Sequence[PartEntry]) -> None:
        self.entries = tuple(entries)
        self._by_word: dict[str, list[tuple[int, float]]] = {}
        for number, entry in enumerate(self.entries):
            for phrase in entry.phrases:
                for word in phrase.words:
                    self._by_word.setdefault(word, []).append((number, phrase.field.value))

    @property
    def words(self) -> tuple[str, ...]:
        """Every word of a name."""
        return tuple(self._by_word)

    def scores(self, typed: str, meant: Mapping[str, float]) -> dict[int, float]:
        """Return how well each entry answers one word (0 to 1); `meant` are the words it may mean."""
        found: dict[int, float] = {}
        for word, fit in meant.items():
            for number, weight in self._by_word.get(word, ()):
                found[number] = max(found.get(number, 0.0), fit * weight)
        for word in self._words_with(typed):
            fit = 1.0 if word.endswith(typed) else _WITHIN
            for number, weight in self._stated[word].items():
                found[number] = max(found.get(number, 0.0), fit * weight)
        return found

    def states(self, typed: str) -> bool:
        """Return whether a name or a source has a word with this in it."""
        return bool(self._words_with(typed))

    def _words_with(self, typed: str) -> list[str]:
        if len(typed) < _LEAST_TEXT or not typed.isalpha():
            return []
        return [word for word in self._stated if typed in word]

    @cached_property
    def _stated(self) -> dict[str, dict[int, float]]:
        """Per word of a name or sentence the entries that have it, and how much it says when found within."""
        found: dict[str, dict[int, float]] = {}
        for number, entry in enumerate(self.entries):
            for text in entry.texts:
                for word in (*fold(text.en).split(), *fold(text.nl).split()):
                    found.setdefault(word, {}).setdefault(number, Field.TEXT.value)
            for phrase in entry.phrases:
                if phrase.field.names:
                    for word in phrase.words:
                        found.setdefault(word, {})[number] = INSIDE
        return found
