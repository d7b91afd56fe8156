"""Makes the pictures of a view a few at a time, so that no frame waits for them."""

import time
from collections.abc import Hashable, Iterable, Iterator
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QPixmap

from catalogue_app.facts.records import ModelCard
from catalogue_app.ui.browse.picture_shelf import PictureShelf

_SHELF_BYTES = 96 * 1024 * 1024
# Seconds that one frame may spend on pictures that are not there yet; the others follow when nothing else is to do.
# While scrolling the next frame is due in 16 ms: then none is made in the frame itself.
_STILL, _IDLE = 0.026, 0.004
_MOTION = 0.15  # seconds after a step of scrolling in which the next one is to be expected
_REST = 20  # ms between a frame and the pictures that may be needed later


class Sitter(Protocol):
    """A view of which pictures are made, one for each place."""

    def picture_key(self, place: int) -> Hashable:
        """Return what tells the picture of a place from any other."""

    def picture_card(self, place: int) -> ModelCard:
        """Return the model at a place."""

    def take_picture(self, place: int) -> QPixmap:
        """Paint the picture of a place."""

    def show_picture(self, place: int) -> None:
        """Have a place painted again: its picture is there."""

    def pictures_wanted(self, *, downwards: bool) -> Iterable[int]:
        """Return the places in the order in which their pictures are needed: those in sight first."""


class Darkroom(QObject):
    """Keeps the pictures of one view."""

    def __init__(self, sitter: Sitter, parent: QObject) -> None:
        super().__init__(parent)
        self._sitter = sitter
        self._shelf = PictureShelf(_SHELF_BYTES)
        self._until = self._moved = 0.0
        self._downwards = True
        self._behind = False
        self._wanted: Iterator[int] | None = None
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._catch_up)

    def __len__(self) -> int:
        return len(self._shelf)

    def clear(self) -> None:
        """Forget all pictures: they have another size now."""
        self._shelf.clear()
        self.start_over()

    @Slot()
    def start_over(self) -> None:
        """Drop what was wanted: the places hold other models now. The next frame says what is wanted then."""
        self._wanted = None
        self._idle.stop()

    def note_motion(self, *, downwards: bool) -> None:
        """The view moves: the next frames are due soon."""
        self._moved, self._downwards = time.perf_counter(), downwards

    def start_frame(self) -> None:
        """Begin the frame: from here on `picture` counts the time."""
        now = time.perf_counter()
        self._until = now if now - self._moved < _MOTION else now + _STILL
        self._behind = False

    def picture(self, place: int) -> QPixmap | None:
        """Return the picture of a place, None when this frame has no time left to make it."""
        found = self.kept(place)
        if found is None and time.perf_counter() < self._until:
            found = self._make(place)
        self._behind |= found is None
        return found

    def end_frame(self) -> None:
        """End the frame: what is missing is made as soon as nothing else is to do."""
        self._wanted = None
        self._idle.start(0 if self._behind else _REST)

    def kept(self, place: int) -> QPixmap | None:
        """Return the picture of a place if it is there."""
        return self._shelf.get(self._sitter.picture_key(place), self._sitter.picture_card(place))

    def _make(self, place: int) -> QPixmap:
        picture = self._sitter.take_picture(place)
        self._shelf.put(self._sitter.picture_key(place), self._sitter.picture_card(place), picture)
        return picture

    @Slot()
    def _catch_up(self) -> None:
        until = time.perf_counter() + _IDLE
        if self._wanted is None:
            self._wanted = iter(self._sitter.pictures_wanted(downwards=self._downwards))
        for place in self._wanted:
            if self.kept(place) is None:
                self._make(place)
                self._sitter.show_picture(place)
                if time.perf_counter() > until:
                    return
        self._idle.stop()
