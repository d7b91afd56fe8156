"""The dealer's own photos on screen: which models have one, and each in the size that is asked for."""

import logging
import math
from collections import Counter
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSize, QSizeF, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import Text
from catalogue_app.ui.jobs import Jobs
from catalogue_app.ui.photo_cache import CAPACITY, Key, PixmapCache, fitted, paint_photo, prepared

if TYPE_CHECKING:
    from catalogue_app.exchange.photos import PhotoShelf

__all__ = ["Photos", "paint_photo"]

_LIST = "photos-list"
_MOST = 2560  # device px; beyond that a photo is enlarged in painting


class _Made(NamedTuple):
    """What the pool gives back: a picture with the size in its file, or why there is none."""

    key: Key
    image: QImage | None = None
    shape: QSize | None = None
    problem: CatalogueProblem | None = None


class _Change(NamedTuple):
    """What became of taking a photo in (`there`) or throwing it away."""

    model_id: str
    there: bool
    remarks: tuple[Text, ...] = ()
    problem: CatalogueProblem | None = None


class Photos(QObject):
    """Asking is free: a photo that is not at hand is read in the pool and announced by `photo_ready`.

    The folder (None: the dealer's own) is looked through once, in the pool, after the first question. All signals and
    methods belong to the GUI thread.
    """

    photo_ready = Signal(str)  # model id: ask for it again
    photo_failed = Signal(
        str, object
    )  # model id, CatalogueProblem: its file cannot be read; it counts as none from now on
    added = Signal(str, object)  # model id, remarks on its colours (a tuple of Text, mostly empty)
    removed = Signal(str)  # model id
    refused = Signal(str, object)  # model id, CatalogueProblem: it could not be added or removed
    listed = Signal()  # it is known which models have a photo
    changed = Signal()  # any of these: paint again

    def __init__(
        self, jobs: Jobs, parent: QObject | None = None, *, folder: Path | None = None, capacity: int = CAPACITY
    ) -> None:
        super().__init__(parent)
        self._jobs, self._folder = jobs, folder
        self._cache = PixmapCache(capacity)
        self._shapes: dict[str, QSize] = {}
        self._asked: set[Key] = set()
        self._stamps: Counter[str] = Counter()
        self._known: set[str] | None = None
        self._meanwhile: dict[str, bool] = {}  # changes while the folder was being looked through
        self._listing = False

    def has(self, model_id: str) -> bool:
        """Whether a model has a photo; no as long as that is not known (see `listed`)."""
        if self._known is None and not self._listing:
            self._listing = True
            QTimer.singleShot(0, self, self._list)  # the frame that asks first is not kept waiting
        return self._known is not None and model_id in self._known

    def stamp(self, model_id: str) -> int:
        """Return a number that changes when the photo of a model may look different; 0 for a model without one."""
        return self._stamps[model_id] + 1 if self.has(model_id) else 0

    def pixmap(self, model_id: str, box: QSizeF, ratio: float) -> QPixmap | None:
        """Return the photo as large as fits into a box of logical px, for a screen of that device pixel ratio.

        Another size may stand in until this one is made; None when there is no photo or none is made yet.
        """
        if not self.has(model_id) or box.isEmpty():
            return None
        room = QSize(math.floor(box.width() * ratio), math.floor(box.height() * ratio)).expandedTo(QSize(1, 1))
        room = room.boundedTo(QSize(_MOST, _MOST))
        shape = self._shapes.get(model_id)
        size = room if shape is None else fitted(shape, room)
        key = Key(model_id, size.width(), size.height(), ratio)
        found = self._cache.get(key)
        if found is not None:
            return found
        # Until its shape is known one size is enough: the next question is asked with the answer.
        waits = shape is None and any(asked.model_id == model_id for asked in self._asked)
        if key not in self._asked and not waits:
            self._asked.add(key)
            self._jobs.run(partial(self._make, key), self._on_made, token=key)
        return self._cache.other_size(model_id)

    def add(self, model_id: str, path: Path) -> None:
        """Take a photo in, in the pool; tells `added` or `refused`."""
        self._jobs.run(partial(self._take_in, model_id, path), self._on_change)

    def remove(self, model_id: str) -> None:
        """Throw the photo of a model away, in the pool; tells `removed` or `refused`."""
        self._jobs.run(partial(self._throw_away, model_id), self._on_change)

    # In the pool

    @cached_property
    def _shelf(self) -> "PhotoShelf":
        from catalogue_app.exchange.photos import PhotoShelf  # here, for start-up time

        return PhotoShelf(self._folder)

    def _ids(self) -> frozenset[str]:
        return self._shelf.ids()

    def _make(self, key: Key) -> _Made:
        try:
            image, shape = prepared(self._shelf.sized(key.model_id, key.width), key)
        except CatalogueProblem as problem:
            return _Made(key, problem=problem)
        return _Made(key, image, shape)

    def _take_in(self, model_id: str, path: Path) -> _Change:
        try:
            return _Change(model_id, there=True, remarks=self._shelf.add(model_id, path))
        except CatalogueProblem as problem:
            return _Change(model_id, there=True, problem=problem)

    def _throw_away(self, model_id: str) -> _Change:
        try:
            self._shelf.remove(model_id)
        except CatalogueProblem as problem:
            return _Change(model_id, there=False, problem=problem)
        return _Change(model_id, there=False)

    # In the GUI thread

    @Slot()
    def _list(self) -> None:
        self._jobs.run(self._ids, self._on_listed, self._on_not_listed, token=_LIST)

    def _on_listed(self, ids: frozenset[str]) -> None:
        self._known = set(ids)
        for model_id, there in self._meanwhile.items():
            self._note(model_id, there=there)
        self.listed.emit()
        self.changed.emit()

    def _on_not_listed(self, error: Exception) -> None:
        if not isinstance(error, CatalogueProblem):
            raise error
        logging.getLogger(__name__).warning("The photos are not shown: %s", error.sentence)
        self._on_listed(frozenset())

    def _on_made(self, made: _Made) -> None:
        key = made.key
        self._asked.discard(key)
        self._stamps[key.model_id] += 1
        if made.problem is not None or made.image is None or made.shape is None:
            self._note(key.model_id, there=False)
            self.photo_failed.emit(key.model_id, made.problem)
        else:
            if key.model_id not in self._shapes:
                self._shapes[key.model_id] = made.shape
                size = fitted(made.shape, QSize(key.width, key.height))
                key = key._replace(width=size.width(), height=size.height())
            self._cache.keep(key, QPixmap.fromImage(made.image))
            self.photo_ready.emit(key.model_id)
        self.changed.emit()

    def _on_change(self, change: _Change) -> None:
        if change.problem is not None:
            self.refused.emit(change.model_id, change.problem)
            return
        self._forget(change.model_id)
        self._note(change.model_id, there=change.there)
        if change.there:
            self.added.emit(change.model_id, change.remarks)
        else:
            self.removed.emit(change.model_id)
        self.changed.emit()

    def _note(self, model_id: str, *, there: bool) -> None:
        if self._known is None:
            self._meanwhile[model_id] = there
        elif there:
            self._known.add(model_id)
        else:
            self._known.discard(model_id)

    def _forget(self, model_id: str) -> None:
        """Let go of every picture of a photo that is there no longer, also of those still being made."""
        self._stamps[model_id] += 1
        self._cache.drop(model_id)
        self._shapes.pop(model_id, None)
        for key in [key for key in self._asked if key.model_id == model_id]:
            self._asked.discard(key)
            self._jobs.forget(key)
