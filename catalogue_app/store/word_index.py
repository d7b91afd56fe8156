"""The distinct words of a catalogue, and which of them a typed word may mean. Words are folded (`facts.text.fold`)."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property

EXACT, BEGINS, ONE_OFF, TWO_OFF = 1.0, 0.85, 0.7, 0.55
"""How well a word fits: the same, begins so, one slip of the finger, two."""
_STILL_TYPING = 0.9
_PAST_ALL = "\U0010ffff"


def allowed_slips(word: str) -> int:
    """Return how many slips of the finger a typed word may hold: none in a short word or one with digits."""
    if len(word) < 4 or not word.isalpha():
        return 0
    return 1 if len(word) < 7 else 2


class WordIndex:
    """Finds words by themselves, by their beginning, and with slips of the finger. Built once, asked often."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(set(words))
        self._known = frozenset(self._words)

    def meant(self, word: str) -> dict[str, float]:
        """Return the words that are or begin so, with how well each fits (EXACT, BEGINS)."""
        found = dict.fromkeys(self._beginning(word), BEGINS)
        if word in self._known:
            found[word] = EXACT
        return found

    def with_slips(self, word: str) -> dict[str, float]:
        """Return the words that `word` may mean when slips of the finger are forgiven too."""
        return {**self._near(word), **self.meant(word)}

    def _beginning(self, word: str) -> list[str]:
        start = bisect_left(self._words, word)
        return self._words[start : bisect_left(self._words, word + _PAST_ALL, start)]

    def _near(self, word: str) -> dict[str, float]:
        slips = allowed_slips(word)
        if not slips:
            return {}
        found: dict[str, float] = {}
        for near, distance in _within(word, self._by_length, slips):
            found[near] = ONE_OFF if distance <= 1 else TWO_OFF
        # The word may not be finished: "pegeo" on the way to "pegeot" is near the beginning of "peugeot".
        for start, distance in _within(word, self._starts_by_length, slips):
            fit = (ONE_OFF if distance <= 1 else TWO_OFF) * _STILL_TYPING
            for near in self._beginning(start):
                found.setdefault(near, fit)
        return found

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        return _grouped(word for word in self._words if word.isalpha())

    @cached_property
    def _starts_by_length(self) -> dict[int, list[str]]:
        starts = {word[:length] for word in self._words if word.isalpha() for length in range(3, len(word))}
        return _grouped(starts)


def _grouped(words: Iterable[str]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for word in words:
        found.setdefault(len(word), []).append(word)
    return found


def _within(word: str, by_length: dict[int, list[str]], slips: int) -> Iterable[tuple[str, float]]:
    """Yield the words within that many slips; two letters that changed places are one (optimal string alignment)."""
    from rapidfuzz import process  # here, for start-up time
    from rapidfuzz.distance import OSA

    for length in range(len(word) - slips, len(word) + slips + 1):
        pool = by_length.get(length)
        if pool:
            for near, distance, _ in process.extract(word, pool, scorer=OSA.distance, score_cutoff=slips, limit=None):
                if near[0] == word[0] or near[:2] == word[1::-1]:  # the first letter is seldom the slip
                    yield near, distance
