"""Laying outlines over each other: which of them stand out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from catalogue_app.facts.records import ModelCard

MOST = 40
"""How many outlines are laid over each other at most: beyond that there is only a thicket."""


class Extreme(StrEnum):
    """What a car can be the first in."""

    SHORTEST = "shortest"
    LONGEST = "longest"
    LOWEST = "lowest"
    HIGHEST = "highest"
    WHEELBASE = "wheelbase"
    SPREAD = "spread"


@dataclass(frozen=True, slots=True)
class Standing:
    """One extreme: the figure in mm and whose it is. For the spread of lengths `card` is None and `of` how many."""

    kind: Extreme
    mm: int
    card: ModelCard | None
    of: int


def standings(cards: Sequence[ModelCard]) -> tuple[Standing, ...]:
    """Return the extremes among the published sizes; an extreme of which there is no figure is left out."""
    found: list[Standing] = []
    lengths = [(size, card) for card in cards if (size := card.dimensions[0]) is not None]
    heights = [(size, card) for card in cards if (size := card.dimensions[1]) is not None]
    bases = [(size, card) for card in cards if (size := card.dimensions[2]) is not None]
    for kind, sizes, least in (
        (Extreme.SHORTEST, lengths, True),
        (Extreme.LONGEST, lengths, False),
        (Extreme.LOWEST, heights, True),
        (Extreme.HIGHEST, heights, False),
        (Extreme.WHEELBASE, bases, False),
    ):
        if sizes:
            size, card = min(sizes, key=lambda pair: pair[0] if least else -pair[0])
            found.append(Standing(kind, size, card, len(sizes)))
    if len(lengths) > 1:
        values = [size for size, _card in lengths]
        found.append(Standing(Extreme.SPREAD, max(values) - min(values), None, len(lengths)))
    return tuple(found)


def first_lit(cards: Sequence[ModelCard]) -> tuple[str, ...]:
    """Return which two to begin with: the shortest and the longest, else the first ones."""
    by_kind = {standing.kind: standing.card for standing in standings(cards)}
    ends = [card.id for kind in (Extreme.SHORTEST, Extreme.LONGEST) if (card := by_kind.get(kind)) is not None]
    return tuple(dict.fromkeys([*ends, *(card.id for card in cards)]))[:2]
