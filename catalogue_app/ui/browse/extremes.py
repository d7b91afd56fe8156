"""How long and how tall the cars of a catalogue are at most: what a common scale must leave room for."""

from collections.abc import Sequence
from functools import lru_cache

from catalogue_app.facts.records import ModelCard
from catalogue_app.ui.widgets import frame_of

_TYPICAL = (4500.0, 1600.0)  # mm, for a catalogue without cars


class _Cards:
    """The cards of a catalogue, told apart by identity: comparing ten thousand of them is not for free."""

    def __init__(self, cards: Sequence[ModelCard]) -> None:
        self.cards = cards

    def __hash__(self) -> int:
        return id(self.cards)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Cards) and other.cards is self.cards


def drawn_size(card: ModelCard) -> tuple[float, float]:
    """Return length and height in mm as drawn: the published ones, else those assumed for the drawing."""
    length, height = card.dimensions[:2]
    if length is not None and height is not None:
        return float(length), float(height)
    frame = frame_of(card)
    return frame.length, frame.height


def longest_and_tallest(cards: Sequence[ModelCard]) -> tuple[float, float]:
    """Return the largest length and the largest height in mm; worked out once per catalogue."""
    return _extremes(_Cards(cards))


@lru_cache(maxsize=2)
def _extremes(held: _Cards) -> tuple[float, float]:
    sizes = [drawn_size(card) for card in held.cards]
    if not sizes:
        return _TYPICAL
    return max(size[0] for size in sizes), max(size[1] for size in sizes)
