"""The X-ray matrix: the six layers of the chosen versions, what they share, and sentences that count. No percentage."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from catalogue_app.comparison.columns import only, short_names
from catalogue_app.comparison.entries import Column
from catalogue_app.comparison.links import Link, Pair, lines_between
from catalogue_app.comparison.shared_words import sentences
from catalogue_app.comparison.tally import Tally, all_tally, pair_tally
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.origin.layers import LayerFact, layers
from catalogue_app.origin.sharing import LayerVerdict, Verdict, verdicts


@dataclass(frozen=True, slots=True)
class SharedLayer:
    """One layer over all columns.

    Attributes:
        facts: one a column: name, ownership, evidence and source of the part; `also` holds further parts.
        lines: between columns that have the same part or one of the same family.
        verdicts: on each pair of columns (the lower index first), also where no line is drawn.
    """

    layer: Layer
    facts: tuple[LayerFact, ...]
    lines: tuple[Link, ...]
    verdicts: Mapping[Pair, LayerVerdict]

    @property
    def links(self) -> tuple[Link, ...]:
        """The lines between columns that have the very same part."""
        return tuple(link for link in self.lines if link.verdict is Verdict.SAME_PART)

    @property
    def family(self) -> tuple[Link, ...]:
        """The lines between columns whose parts are related."""
        return tuple(link for link in self.lines if link.verdict is Verdict.SAME_FAMILY)

    def verdict(self, one: int, other: int) -> LayerVerdict:
        """Return the verdict on two columns, in either order."""
        return self.verdicts[min(one, other), max(one, other)]


@dataclass(frozen=True, slots=True)
class SharedUnder:
    """What the versions share.

    Attributes:
        layers: all six, in order.
        sentences: one per group of cars that share something and per car that shares nothing.
        pairs: what each pair of columns (the lower index first) shares, counted.
        together: what all of them share; None below two columns.
    """

    layers: tuple[SharedLayer, ...]
    sentences: tuple[Text, ...]
    pairs: Mapping[Pair, Tally]
    together: Tally | None

    def tally(self, one: int, other: int) -> Tally:
        """Return what two columns share, in either order."""
        return self.pairs[min(one, other), max(one, other)]

    def against(self, baseline: int) -> tuple[Tally | None, ...]:
        """Return one entry a column: what it shares with the baseline; None for the baseline itself."""
        width = len(self.layers[0].facts) if self.layers else 0
        return tuple(None if n == baseline else self.tally(baseline, n) for n in range(width))


NOTHING_SHARED = SharedUnder((), (), {}, None)
"""For fewer than two versions."""


def shared_under(columns: Sequence[Column]) -> SharedUnder:
    """Return what these versions share, by layer, in numbers and in sentences."""
    if len(columns) < 2:
        return NOTHING_SHARED
    cars = [only(model, variant) for model, variant in columns]
    names = short_names(columns)
    pairs = {(a, b): verdicts(cars[a], cars[b]) for a, b in combinations(range(len(cars)), 2)}
    facts = [layers(car) for car in cars]
    found = tuple(_layer(layer, [fact[layer] for fact in facts], pairs) for layer in Layer)
    told = [n for n, car in enumerate(cars) if not car.withheld]
    tallies = {pair: pair_tally(names[pair[0]], names[pair[1]], answers) for pair, answers in pairs.items()}
    return SharedUnder(found, sentences(names, pairs, told), tallies, all_tally(len(cars), pairs))


def _layer(layer: Layer, facts: list[LayerFact], pairs: Mapping[Pair, Mapping[Layer, LayerVerdict]]) -> SharedLayer:
    answers = {pair: found[layer] for pair, found in pairs.items()}
    return SharedLayer(layer, tuple(facts), lines_between(answers), answers)
