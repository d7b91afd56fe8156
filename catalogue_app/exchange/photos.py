"""The dealer's own photos: one a model, kept beside the catalogue in the sizes that the screens show."""

import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock

from catalogue_app.exchange.photo_faults import PhotoFault
from catalogue_app.exchange.photo_pixels import MOST, STEPS, Photo, read
from catalogue_app.facts.text import Text

MAX_BYTES = 40 * 1024 * 1024
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_ID = 120
_SLASH = "+"  # stands for the slash of an id in the name of a folder; no id holds one
_ORIGINAL = "original-"


def default_folder() -> Path:
    """Return where the photos lie: CATALOGUE_PHOTOS, else `photos` beside the installed catalogue.

    They belong to the dealer and not to one database, so another `--db` shows the same photos.
    """
    from catalogue_app.store.open import default_path

    chosen = os.environ.get("CATALOGUE_PHOTOS")
    return Path(chosen) if chosen else default_path().with_name("photos")


@dataclass(frozen=True, slots=True)
class Kept:
    """A photo on the shelf: the model it shows, the file as the dealer gave it, and its size in bytes."""

    model_id: str
    file: Path
    size: int


class PhotoShelf:
    """The photos in one folder. Every call may be made from any thread; files appear whole or not at all.

    A photo is `<brand>+<model>/original-<stamp>.jpg` with its sizes `<stamp>-320.jpg` ... beside it. The stamp comes
    from the bytes: the sizes of an earlier photo are never taken for those of the present one.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._given = folder
        # One at a time: a photo being read takes hundreds of megabytes.
        self._making = Lock()

    @cached_property
    def folder(self) -> Path:
        """Where the photos lie; it may not be there yet."""
        return self._given or default_folder()

    def ids(self) -> frozenset[str]:
        """Return the ids of the models that have a photo; empty when there is no folder yet."""
        return frozenset(kept.model_id for kept in self.kept())

    def kept(self) -> tuple[Kept, ...]:
        """Return every photo, in the order of the ids."""
        if not self.folder.is_dir():
            return ()
        found = []
        with _kept_in(self.folder):
            for place in sorted(self.folder.iterdir()):
                model_id = place.name.replace(_SLASH, "/")
                original = _original(place) if _ID.fullmatch(model_id) else None
                if original is not None:
                    found.append(Kept(model_id, original, original.stat().st_size))
        return tuple(found)

    def has(self, model_id: str) -> bool:
        """Whether there is a photo of this model; no for what is no id at all."""
        return _is_id(model_id) and _original(self._place(model_id)) is not None

    def add(self, model_id: str, path: Path) -> tuple[Text, ...]:
        """Take a copy of a photo, in place of an earlier one, and make its sizes. Returns remarks on its colours.

        Raises PhotoProblem when the file is no photo, too large or damaged, or cannot be kept; what was there stays.
        """
        place = self._place(model_id)
        with self._making:
            data = _bytes_of(path)
            photo = read(data, path.name)
            stamp = hashlib.sha256(data).hexdigest()[:12]
            with _kept_in(self.folder):
                place.mkdir(parents=True, exist_ok=True)
                _write_sizes(place, stamp, photo)
                _write_whole(place / f"{_ORIGINAL}{stamp}{photo.suffix}", data)
                for file in place.iterdir():
                    if stamp not in file.name:
                        file.unlink(missing_ok=True)
        return photo.remarks

    def remove(self, model_id: str) -> bool:
        """Throw the photo of a model away with its sizes; returns whether there was one.

        Raises PhotoProblem when the folder does not let us.
        """
        place = self._place(model_id)
        with self._making, _kept_in(self.folder):
            if not place.is_dir():
                return False
            was_there = _original(place) is not None
            # The original first: without it the rest counts for nothing.
            for file in sorted(place.iterdir(), key=lambda file: not file.name.startswith(_ORIGINAL)):
                file.unlink(missing_ok=True)
            place.rmdir()
        return was_there

    def sized(self, model_id: str, width_px: int) -> Path:
        """Return the file with the photo at least `width_px` wide, or the widest there is; made when missing.

        Raises PhotoProblem when there is no photo, or it was damaged meanwhile.
        """
        original = _original(self._place(model_id))
        if original is None:
            raise PhotoFault.NONE_KEPT.of(model_id)
        stamp = original.stem.removeprefix(_ORIGINAL)
        found = _sizes(original.parent, stamp)
        if MOST not in found:
            with self._making:
                photo = read(_bytes_of(original), original.name)
                with _kept_in(self.folder):
                    _write_sizes(original.parent, stamp, photo)
            found = _sizes(original.parent, stamp)
        return next((found[step] for step in STEPS if step >= width_px and step in found), found[MOST])

    def _place(self, model_id: str) -> Path:
        """Return the folder of a model; only what is an id of a model ever becomes a path."""
        if not _is_id(model_id):
            raise PhotoFault.NO_MODEL.of(model_id)
        return self.folder / model_id.replace("/", _SLASH)


def _is_id(model_id: str) -> bool:
    return len(model_id) <= _LONGEST_ID and _ID.fullmatch(model_id) is not None


def _original(place: Path) -> Path | None:
    """Return the photo as given; the newer one in the moment that an earlier one is being replaced."""
    found = [file for file in place.glob(f"{_ORIGINAL}*") if file.suffix != ".part"]
    return found[0] if len(found) == 1 else max(found, key=_made_at, default=None)


def _made_at(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except FileNotFoundError:  # the earlier one, gone by now
        return 0


def _sizes(place: Path, stamp: str) -> dict[int, Path]:
    """Return the sizes there are, by their step in px."""
    found = {}
    for step in (*STEPS, MOST):
        for suffix in (".jpg", ".png"):
            file = place / f"{stamp}-{step}{suffix}"
            if file.is_file():
                found[step] = file
    return found


def _write_sizes(place: Path, stamp: str, photo: Photo) -> None:
    for step, suffix, content in photo.sizes():
        _write_whole(place / f"{stamp}-{step}{suffix}", content)


def _bytes_of(path: Path) -> bytes:
    """Return a file that may be a photo; raises PhotoProblem when it is none, empty or over `MAX_BYTES`."""
    if path.is_dir():
        raise PhotoFault.NO_FILE.of(path.name)
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise PhotoFault.TOO_HEAVY.of(path.name, str(round(size / 1024 / 1024)))
        if size == 0:
            raise PhotoFault.EMPTY.of(path.name)
        return path.read_bytes()
    except FileNotFoundError:
        raise PhotoFault.NOT_FOUND.of(path.name) from None
    except OSError as error:
        raise PhotoFault.UNREADABLE.of(path.name, str(error.strerror)) from error


def _write_whole(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=path.stem, suffix=".part", delete=False) as draft:
        try:
            draft.write(content)
            draft.close()
            Path(draft.name).replace(path)
        finally:
            Path(draft.name).unlink(missing_ok=True)


@contextmanager
def _kept_in(folder: Path) -> Iterator[None]:
    """Say in one sentence why the disk does not let us."""
    try:
        yield
    except OSError as error:
        raise PhotoFault.NOT_WRITTEN.of(str(folder), str(error.strerror)) from error
