"""The cards as a list model: one light row per model, replaced whole when the selection changes."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from catalogue_app.facts.formatting import format_price
from catalogue_app.facts.records import ModelCard
from catalogue_app.facts.text import Lang
from catalogue_app.ui.browse.selection import Face

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class CardRow:
    """A model and what its card shows under the selection."""

    card: ModelCard
    face: Face


class CardModel(QAbstractListModel):
    """Rows for the grid. Role `ROW` gives the `CardRow`; the display role the full name."""

    def __init__(self, lang: Lang, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lang: Lang = lang
        self._rows: tuple[CardRow, ...] = ()

    def set_rows(self, rows: tuple[CardRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, model_id: str) -> int:
        """Return the place of a model, -1 when it is not shown."""
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
        price = row.face.priced.price if row.face.priced else None
        return ", ".join([*words, format_price(price, self._lang), row.card.technology.label.in_(self._lang)])
