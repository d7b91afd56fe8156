"""The lines of the overview as a list for a view."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from catalogue_app.ui.overview.lines import OverviewLine

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class OverviewModel(QAbstractListModel):
    """Each line as a whole sentence for a screen reader; painters read `lines`."""

    def __init__(self, lines: Sequence[OverviewLine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines = tuple(lines)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the line in words."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.lines[index.row()].spoken
        return None
