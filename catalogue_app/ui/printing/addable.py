"""What can be put in the queue, as rows of a Qt model."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from catalogue_app.facts.records import ModelCard
from catalogue_app.facts.text import Lang

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row answers beside its text."""

    SUBJECT = Qt.ItemDataRole.UserRole + 1
    DETAIL = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Row:
    """One line: a heading (no subject), or something that can be added: an id or the key of several."""

    text: str
    detail: str = ""
    subject: str = ""


def model_row(card: ModelCard, detail: str) -> Row:
    """Return the row of a whole model."""
    return Row(card.full_name, detail, card.id)


def version_rows(card: ModelCard, lang: Lang, only: Sequence[str] | None = None) -> list[Row]:
    """Return the rows of the versions of a model, all or those with these ids."""
    wanted = [v for v in card.variants if only is None or v.id in only]
    brand = f"{card.brand}, " if only is not None else ""
    rows = []
    for version in wanted:
        name = version.name.plain(lang)
        # Under the heading of its model a version goes without the model's name, which is the same in every row.
        short = name.removeprefix(f"{card.name} ") if only is None else name
        rows.append(Row(short, f"{brand}{version.powertrain.label.in_(lang)}", version.id))
    return rows


class SubjectModel(QAbstractListModel):
    """The rows; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def index_of(self, subject: str) -> QModelIndex:
        """Return the first row of a subject; an invalid index when it is not in the list."""
        for number, row in enumerate(self._rows):
            if row.subject and row.subject == subject:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt's
        """Return text, subject, detail or what a screen reader says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Role.SUBJECT:
            return row.subject
        if role == Role.DETAIL:
            return row.detail
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{row.text}, {row.detail}" if row.detail else row.text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that subjects can be chosen and headings cannot."""
        if index.isValid() and self._rows[index.row()].subject:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags
