"""The compare tray: which variants lie side by side, in order."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, Signal

MOST = 6


class CompareTray(QObject):
    """An ordered set of variant ids, `most` of them and no more.

    `changed` follows every change; `refused` carries the sentence that says why a variant was not added.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None, most: int = MOST) -> None:
        super().__init__(parent)
        self._most = most
        self._ids: list[str] = []

    @property
    def ids(self) -> tuple[str, ...]:
        """The variant ids from left to right."""
        return tuple(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def __bool__(self) -> bool:
        return True  # an empty tray is still a tray

    def __contains__(self, variant_id: object) -> bool:
        return variant_id in self._ids

    def add(self, variant_id: str) -> bool:
        """Put a variant at the end; returns False and says why when the tray is full."""
        if variant_id in self._ids:
            return True
        if len(self._ids) >= self._most:
            text = QCoreApplication.translate("CompareTray", "The comparison is full: {count} versions at most.")
            self.refused.emit(text.format(count=self._most))
            return False
        self._ids.append(variant_id)
        self.changed.emit()
        return True

    def remove(self, variant_id: str) -> None:
        """Take a variant out; nothing happens when it is not there."""
        if variant_id in self._ids:
            self._ids.remove(variant_id)
            self.changed.emit()

    def toggle(self, variant_id: str) -> bool:
        """Add or remove; returns whether the variant is in the tray now."""
        if variant_id in self._ids:
            self.remove(variant_id)
            return False
        return self.add(variant_id)

    def move(self, variant_id: str, to: int) -> None:
        """Move a variant to a place counted from 0 on the left."""
        if variant_id not in self._ids:
            return
        before = self.ids
        self._ids.remove(variant_id)
        self._ids.insert(max(0, to), variant_id)
        if self.ids != before:
            self.changed.emit()

    def clear(self) -> None:
        """Take everything out."""
        if self._ids:
            self._ids.clear()
            self.changed.emit()

    def replace(self, variant_ids: Iterable[str]) -> None:
        """Set the whole tray at once; what is over the limit is left out."""
        wanted = list(dict.fromkeys(variant_ids))[: self._most]
        if wanted != self._ids:
            self._ids = wanted
            self.changed.emit()
