"""Which rows of a comparison are shown: by state, without those hidden, and by typed words in any language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from catalogue_app.comparison.table import Comparison, Row, State
from catalogue_app.facts.figures import BY_KEY, Group
from catalogue_app.facts.text import LANGUAGES, fold


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked to be seen.

    Attributes:
        state: only rows in this state; None for all.
        hidden_rows: keys of figures; hidden_groups: groups, by their value.
        words: as typed; each must begin a word of the label, the group or the key of a row, in whatever language.
    """

    state: State | None = None
    hidden_rows: frozenset[str] = frozenset()
    hidden_groups: frozenset[str] = frozenset()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The rows to show and the counts to say beside the switches.

    Attributes:
        rows: in the order of the registry.
        counts: rows by state among those that are not hidden and that have the typed words, whatever state is asked.
        hidden: how many rows are hidden, one by one or with their group.
        missed: how many rows that are not hidden lack the typed words.
    """

    rows: tuple[Row, ...]
    counts: dict[State, int]
    hidden: int
    missed: int

    @property
    def all(self) -> int:
        """How many rows there are in all states."""
        return sum(self.counts.values())


def narrow(comparison: Comparison, wish: Wish) -> Narrowed:
    """Return the rows that the wish leaves."""
    seen = [r for r in comparison.rows if r.key not in wish.hidden_rows and str(r.group) not in wish.hidden_groups]
    found = matching(seen, wish.words)
    states: tuple[State, ...] = ("same", "different", "unknown")
    return Narrowed(
        tuple(row for row in found if wish.state in (None, row.state)),
        {state: sum(row.state == state for row in found) for state in states},
        len(comparison.rows) - len(seen),
        len(seen) - len(found),
    )


def matching(rows: Iterable[Row], words: str) -> tuple[Row, ...]:
    """Return the rows that have every typed word; all of them when nothing is typed."""
    typed = fold(words).split()
    return tuple(row for row in rows if _has(_vocabulary(row.key, row.group), typed))


def _has(vocabulary: Sequence[str], typed: Sequence[str]) -> bool:
    # The end of a compound is a word too: "verbruik" finds "Stroomverbruik".
    return all(any(word.startswith(t) or (len(t) > 2 and t in word) for word in vocabulary) for t in typed)


@cache
def _vocabulary(key: str, group: Group) -> tuple[str, ...]:
    spec = BY_KEY[key]
    texts = [text.plain(lang) for text in (spec.label, group.label) for lang in LANGUAGES]
    return tuple(dict.fromkeys(" ".join(fold(text) for text in (*texts, key, spec.unit)).split()))
