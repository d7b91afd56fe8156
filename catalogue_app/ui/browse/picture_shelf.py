"""Finished pictures, kept up to a number of bytes."""

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtGui import QPixmap

from catalogue_app.facts.records import ModelCard


class PictureShelf:
    """Pictures of models by key, those unused for longest thrown out first.

    A picture is kept with the card it was made of and found by that very object: a catalogue that was read anew
    never shows pictures of the old one.
    """

    def __init__(self, most_bytes: int) -> None:
        self._most = most_bytes
        self._bytes = 0
        self._kept: OrderedDict[Hashable, tuple[ModelCard, QPixmap]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: Hashable, card: ModelCard) -> QPixmap | None:
        """Return the picture, None when there is none of this very card."""
        found = self._kept.get(key)
        if found is None or found[0] is not card:
            return None
        self._kept.move_to_end(key)
        return found[1]

    def put(self, key: Hashable, card: ModelCard, picture: QPixmap) -> None:
        """Keep a picture, and throw out what no longer fits."""
        self._drop(key)
        self._kept[key] = (card, picture)
        self._bytes += _size(picture)
        while self._bytes > self._most and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def clear(self) -> None:
        """Forget everything: the sizes changed."""
        self._kept.clear()
        self._bytes = 0

    def _drop(self, key: Hashable) -> None:
        found = self._kept.pop(key, None)
        if found is not None:
            self._bytes -= _size(found[1])


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height() * picture.depth() // 8
