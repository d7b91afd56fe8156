"""The compare tray: which variants lie side by side, in order."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

if TYPE_CHECKING:
    from catalogue_app.comparison.kept import Step

MOST = 6


class CompareTray(QObject):
    """An ordered set of variant ids, `most` of them and no more, with the choices that led to it.

    `changed` follows every change of ids or baseline, `story_changed` every change of the choices; `refused` carries
    the sentence that says why a variant was not added.
    """

    changed = Signal()
    story_changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None, most: int = MOST) -> None:
        super().__init__(parent)
        self._most = most
        self._ids: list[str] = []
        self._pinned: str | None = None
        self._story: tuple[Step, ...] = ()

    @property
    def story(self) -> "tuple[Step, ...]":
        """The choices of champion and challenger, oldest first; an emptied tray has none."""
        return self._story

    def tell(self, story: "Iterable[Step]") -> None:
        """Set the choices so far."""
        told = tuple(story)
        if told != self._story:
            self._story = told
            self.story_changed.emit()

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

    @property
    def baseline(self) -> str | None:
        """The variant that the others are held against: the pinned one, else the first; None in an empty tray."""
        if self._pinned in self._ids:
            return self._pinned
        return self._ids[0] if self._ids else None

    def pin(self, variant_id: str) -> None:
        """Hold the others against this variant from now on; nothing happens when it is not in the tray."""
        if variant_id in self._ids and variant_id != self.baseline:
            self._pinned = variant_id
            self.changed.emit()

    def add(self, variant_id: str, at: int | None = None) -> bool:
        """Put a variant at a place, else at the end; returns False and says why when the tray is full.

        A variant that lies in the tray already is moved to the place, where one is named.
        """
        if variant_id in self._ids:
            if at is not None:
                self.move(variant_id, at)
            return True
        if len(self._ids) >= self._most:
            text = QCoreApplication.translate("CompareTray", "The comparison is full: {count} versions at most.")
            self.refused.emit(text.format(count=self._most))
            return False
        self._ids.insert(len(self._ids) if at is None else max(0, at), variant_id)
        self.changed.emit()
        return True

    def exchange(self, variant_id: str, other_id: str) -> bool:
        """Put another variant in the place of one; returns False when that one is not there or the other already is."""
        if variant_id not in self._ids or other_id in self._ids:
            return False
        pinned = self.baseline
        self._ids[self._ids.index(variant_id)] = other_id
        self._pinned = other_id if pinned == variant_id else pinned
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
            self._pinned = None
            self.tell(())
            self.changed.emit()

    def replace(self, variant_ids: Iterable[str], baseline: str | None = None) -> None:
        """Set the whole tray at once, without choices, as far as it goes. Without a baseline the first one is it."""
        wanted = list(dict.fromkeys(variant_ids))[: self._most]
        before = (self._ids, self.baseline)
        self._ids, self._pinned = wanted, baseline
        self.tell(())
        if (wanted, self.baseline) != before:
            self.changed.emit()
