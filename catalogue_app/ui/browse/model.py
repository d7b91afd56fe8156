"""The models that answer a selection as a list model: rows are made when they are looked at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import overload

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from catalogue_app.facts.formatting import format_price
from catalogue_app.facts.records import ModelCard
from catalogue_app.facts.text import Lang
from catalogue_app.selection.faces import Face
from catalogue_app.selection.shelf import Shelf
from catalogue_app.selection.wishes import Selection

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class CardRow:
    """A model and what its card shows under the selection."""

    card: ModelCard
    face: Face


class Results(Sequence[CardRow]):
    """What answers a selection, in its order. Of ten thousand models only the rows in sight are ever made."""

    def __init__(self, shelf: Shelf, selection: Selection) -> None:
        self._shelf = shelf
        self._match = shelf.match(selection)
        self._order = shelf.orders.sorted(self._match, selection)
        self._made: dict[int, CardRow] = {}

    @property
    def versions(self) -> int:
        """How many versions answer the selection."""
        return self._shelf.fields.version_count(self._match)

    def place_of(self, model_id: str) -> int:
        """Return the row of a model, -1 when it is not shown."""
        place = self._shelf.place_of.get(model_id)
        try:
            return -1 if place is None else self._order.index(place)
        except ValueError:
            return -1

    def card(self, row: int) -> ModelCard:
        """Return the model in a row without working out what its card shows."""
        return self._shelf.cards[self._order[row]]

    def ids(self) -> Iterator[str]:
        """Go through the ids of the models in order."""
        return (self._shelf.cards[place].id for place in self._order)

    def proposals(self, model_id: str, step: int = 1) -> Iterator[str]:
        """Go through the versions proposed by the other models: first that after `model_id`, once round.

        From the first, or with a step of -1 from the last, where the model is not among them.
        """
        start, count = self.place_of(model_id), len(self)
        if start < 0:
            start, rows = (-1, count) if step > 0 else (count, count)
        else:
            rows = count - 1
        for number in range(1, rows + 1):
            proposed = self[(start + step * number) % count].face.proposed
            if proposed is not None:
                yield proposed.id

    def __len__(self) -> int:
        return len(self._order)

    @overload
    def __getitem__(self, row: int) -> CardRow: ...

    @overload
    def __getitem__(self, row: slice) -> tuple[CardRow, ...]: ...

    def __getitem__(self, row: int | slice) -> CardRow | tuple[CardRow, ...]:
        if isinstance(row, slice):
            return tuple(self[n] for n in range(*row.indices(len(self))))
        place = self._order[row]
        if place not in self._made:
            self._made[place] = CardRow(self._shelf.cards[place], self._shelf.face(place, self._match))
        return self._made[place]


class CardModel(QAbstractListModel):
    """Rows for the views. Role `ROW` gives the `CardRow`; the display role the full name."""

    def __init__(self, lang: Lang, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lang: Lang = lang
        self._rows: Sequence[CardRow] = ()

    def set_rows(self, rows: Sequence[CardRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, model_id: str) -> int:
        """Return the place of a model, -1 when it is not shown."""
        if isinstance(self._rows, Results):
            return self._rows.place_of(model_id)
        return next((place for place, row in enumerate(self._rows) if row.card.id == model_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One row per model."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, spoken summary or the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.card.full_name
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._spoken(row)
        return None

    def _spoken(self, row: CardRow) -> str:
        words = [power.label.in_(self._lang) for power in row.card.powertrains]
        price = format_price(row.face.priced.price if row.face.priced else None, self._lang)
        if row.face.priced is not None and "price" in row.face.priced.unsure:
            price = f"{price} ({self.tr('not certain')})"
        return ", ".join([*words, price, row.card.technology.label.in_(self._lang)])
