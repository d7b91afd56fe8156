"""Rows for tests of the three views: of the invented catalogue, or ten thousand of them that tell who was asked for."""

from collections.abc import Sequence
from dataclasses import replace

from catalogue_app.facts.records import ModelCard
from catalogue_app.selection.faces import face_of
from catalogue_app.ui.browse.model import CardRow, Results


def rows_of(context) -> tuple[CardRow, ...]:
    return tuple(CardRow(card, face_of(card)) for card in context.catalogue.cards())


class ManyRows(Results):
    """Ten thousand models made of a few cards when they are asked for; `asked` holds the places that were."""

    def __init__(self, cards: Sequence[ModelCard], count: int = 10_000) -> None:
        self._cards, self._count = cards, count
        self._held: dict[int, ModelCard] = {}
        self.asked: set[int] = set()
        self.measured: set[int] = set()

    def __len__(self) -> int:
        return self._count

    def place_of(self, model_id: str) -> int:
        number = model_id.rpartition("~")[2]
        return int(number) if number.isdigit() and int(number) < self._count else -1

    def card(self, row: int) -> ModelCard:
        self.measured.add(row)
        return self._card(row)

    def __getitem__(self, row):
        if not 0 <= row < self._count:
            raise IndexError(row)
        self.asked.add(row)
        card = self._card(row)
        return CardRow(card, face_of(card))

    def _card(self, row: int) -> ModelCard:
        if row not in self._held:
            card = self._cards[row % len(self._cards)]
            self._held[row] = replace(card, id=f"{card.id}~{row}", name=f"{card.name} {row}")
        return self._held[row]
