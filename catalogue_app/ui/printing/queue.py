"""The queue: which sheets, in which order, as rows of a Qt model."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from catalogue_app.ui.printing.item import Item, Standing

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class Role(IntEnum):
    """What a row answers beside its text."""

    ITEM = Qt.ItemDataRole.UserRole + 1
    VIEW = Qt.ItemDataRole.UserRole + 2


class RowView(NamedTuple):
    """How a row is shown: its words, how it stands, and why."""

    title: str
    kind: str
    standing: Standing
    reasons: tuple[str, ...]
    spoken: str


Removed = tuple[tuple[int, Item], ...]


class PrintQueue(QAbstractListModel):
    """An ordered list of items; `altered` follows every change of what they are, not how they look.

    `view_of` gives the words of a row.
    """

    altered = Signal()

    def __init__(self, view_of: Callable[[Item], RowView], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view_of = view_of
        self._items: list[Item] = []
        self._next = 1

    @property
    def items(self) -> tuple[Item, ...]:
        """The items from top to bottom."""
        return tuple(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __bool__(self) -> bool:
        return True  # an empty queue is still a queue

    def item(self, number: int) -> Item | None:
        """Return an item by its number; None when it is gone."""
        return next((item for item in self._items if item.number == number), None)

    def row_of(self, number: int) -> int:
        """Return the row of an item, -1 when it is gone."""
        return next((row for row, item in enumerate(self._items) if item.number == number), -1)

    def add(self, items: Iterable[Item]) -> list[int]:
        """Put sheets at the end, those of the same subject and kind only once; returns the numbers of them all."""
        there = {item.about: item.number for item in self._items}
        new, numbers = [], []
        for item in items:
            if item.about not in there:
                new.append(replace(item, number=self._next))
                there[item.about] = self._next
                self._next += 1
            numbers.append(there[item.about])
        if new:
            self.beginInsertRows(_ROOT, len(self._items), len(self._items) + len(new) - 1)
            self._items += new
            self.endInsertRows()
            self.altered.emit()
        return numbers

    def remove(self, numbers: Iterable[int]) -> Removed:
        """Take items out; returns what `put_back` needs."""
        wanted = set(numbers)
        gone = tuple((row, item) for row, item in enumerate(self._items) if item.number in wanted)
        for row, _item in reversed(gone):
            self.beginRemoveRows(_ROOT, row, row)
            del self._items[row]
            self.endRemoveRows()
        if gone:
            self.altered.emit()
        return gone

    def put_back(self, removed: Removed) -> None:
        """Put items where they were."""
        for row, item in removed:
            at = min(row, len(self._items))
            self.beginInsertRows(_ROOT, at, at)
            self._items.insert(at, item)
            self.endInsertRows()
        if removed:
            self.altered.emit()

    def move(self, numbers: Iterable[int], before: int) -> bool:
        """Move items, in their order, so that they stand before the row `before`; returns whether anything moved."""
        wanted = set(numbers)
        moving = [item for item in self._items if item.number in wanted]
        first = [item for item in self._items[:before] if item.number not in wanted]
        last = [item for item in self._items[before:] if item.number not in wanted]
        order = first + moving + last
        if order == self._items:
            return False
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        rows = {item.number: row for row, item in enumerate(order)}
        kept = [self.index(rows[self._items[index.row()].number]) for index in held]
        self._items = order
        self.changePersistentIndexList(held, kept)
        self.layoutChanged.emit()
        self.altered.emit()
        return True

    def step(self, numbers: Sequence[int], by: int) -> bool:
        """Move items one place up (-1) or down (1), together."""
        rows = sorted(self.row_of(number) for number in numbers)
        if not rows or rows[0] < 0:
            return False
        before = rows[0] - 1 if by < 0 else rows[-1] + 2
        return 0 <= before <= len(self._items) and self.move(numbers, before)

    def change(self, numbers: Iterable[int], alter: Callable[[Item], Item]) -> None:
        """Make items other ones in their place."""
        wanted, changed = set(numbers), False
        for row, item in enumerate(self._items):
            other = alter(item) if item.number in wanted else item
            if other != item:
                self._items[row], changed = other, True
                self.touch(row)
        if changed:
            self.altered.emit()

    def touch(self, row: int | None = None) -> None:
        """Show a row anew, or all of them."""
        first, last = (0, len(self._items) - 1) if row is None else (row, row)
        if last >= first:
            self.dataChanged.emit(self.index(first), self.index(last))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt's
        """Return the title, the item, its view, or all of it in words."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == Role.ITEM:
            return item
        if role == Role.VIEW:
            return self._view_of(item)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._view_of(item).title
        return self._view_of(item).spoken if role in _SPOKEN else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows are dragged between rows, never into one."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved, not copied."""
        return Qt.DropAction.MoveAction
