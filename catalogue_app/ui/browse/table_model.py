"""The models as a table: one row each, what a cell says worked out when it is looked at."""

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from catalogue_app.ui.browse.model import ROW, CardModel, CardRow
from catalogue_app.ui.browse.table_cells import Cell, cells_of
from catalogue_app.ui.browse.table_columns import COLUMNS, Column
from catalogue_app.ui.context import AppContext

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_KEPT = 256  # rows of which the cells are kept
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_MAY_BE_CUT = (Column.MODEL, Column.POWERTRAINS, Column.PRICE, Column.TECHNOLOGY, Column.PLATFORM)


class TableModel(QAbstractTableModel):
    """Role `ROW` gives the `CardRow`; the display role the words of a cell."""

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lang = context.lang
        self._cards = CardModel(context.lang, self)
        self._cells: OrderedDict[int, dict[Column, Cell]] = OrderedDict()
        self._absent = context.absent
        self._unsure = self.tr("not certain")
        self._tray = context.tray
        self._drawing = self.tr("Drawing to scale")
        self._add, self._added = self.tr("Add to the comparison"), self.tr("In the comparison")
        self._labels = self._header_words()

    def set_rows(self, rows: Sequence[CardRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._cells.clear()
        self._cards.set_rows(rows)
        self.endResetModel()

    def row_of(self, model_id: str) -> int:
        """Return the row of a model, -1 when it is not shown."""
        return self._cards.row_of(model_id)

    def row(self, place: int) -> CardRow:
        """Return what is shown in a row."""
        row: CardRow = self._cards.index(place).data(ROW)
        return row

    def cells(self, place: int) -> dict[Column, Cell]:
        """Return the words of a row by column."""
        found = self._cells.get(place)
        if found is None:
            found = self._cells[place] = cells_of(self.row(place), self._lang, self._absent)
            if len(self._cells) > _KEPT:
                self._cells.popitem(last=False)
        return found

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row per model."""
        return 0 if parent.isValid() else self._cards.rowCount()

    def columnCount(self, parent: Index = _ROOT) -> int:
        """As many as there are columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, or the row itself."""
        if not index.isValid():
            return None
        if role == ROW:
            return self.row(index.row())
        if role not in _SPOKEN:
            return None
        column = COLUMNS[index.column()].column
        if column is Column.CAR:
            return self._drawing if role == Qt.ItemDataRole.AccessibleTextRole else None
        if column is Column.ADD:
            return None if role == Qt.ItemDataRole.DisplayRole else self._add_words(self.row(index.row()))
        if role == Qt.ItemDataRole.ToolTipRole and column not in _MAY_BE_CUT:
            return None
        cell = self.cells(index.row())[column]
        words = f"{cell.text} {cell.caption}".replace("\n", " ").strip()
        return f"{words} ({self._unsure})" if cell.unsure else words

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column."""
        if orientation is not Qt.Orientation.Horizontal or role not in _SPOKEN:
            return None
        column = COLUMNS[section].column
        if role != Qt.ItemDataRole.DisplayRole and column in (Column.ADD, Column.CAR):  # these two show no words
            return self._add if column is Column.ADD else self._drawing
        return self._labels[column]

    def _add_words(self, row: CardRow) -> str | None:
        if row.face.proposed is None:
            return None
        return self._added if any(variant.id in self._tray for variant in row.card.variants) else self._add

    def _header_words(self) -> dict[Column, str]:
        return {
            Column.ADD: "",
            Column.CAR: "",
            Column.BRAND: self.tr("Brand"),
            Column.MODEL: self.tr("Model"),
            Column.POWERTRAINS: self.tr("Powertrain"),
            Column.PRICE: self.tr("Price from"),
            Column.RANGE: self.tr("Range WLTP"),
            Column.FUEL: self.tr("Fuel WLTP"),
            Column.BOOT: self.tr("Boot"),
            Column.TOWING: self.tr("Towing"),
            Column.SEATS: self.tr("Seats"),
            Column.LENGTH: self.tr("Length"),
            Column.SEGMENT: self.tr("Segment"),
            Column.TECHNOLOGY: self.tr("Technology"),
            Column.PLATFORM: self.tr("Platform"),
        }
