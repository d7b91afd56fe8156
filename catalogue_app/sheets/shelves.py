"""Where a batch of sheets goes: a folder, or one ZIP."""

import os
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from catalogue_app.sheets.files import not_written, page_paths, write_whole

_DAY_ZERO = (1980, 1, 1, 0, 0, 0)  # the first a ZIP can tell; a day of today would make other bytes every day


class Shelf(Protocol):
    """Takes the pages of a sheet. Every call raises CatalogueProblem with one sentence when it cannot be written."""

    kept: list[str]

    def put(self, folder: str, name: str, pages: Sequence[bytes]) -> list[str]:
        """Keep the pages of a sheet and return their names; more than one page get a number."""

    def drop(self) -> None:
        """Stop here: what cannot be there in part is not there at all."""

    def __enter__(self) -> Self: ...

    def __exit__(self, kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None: ...


class FolderShelf:
    """A folder with one file per sheet, all side by side."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.kept: list[str] = []

    def __enter__(self) -> Self:
        try:
            self._path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise not_written(self._path, error) from error
        return self

    def __exit__(self, *_error: object) -> None:
        """Nothing to close."""

    def put(self, folder: str, name: str, pages: Sequence[bytes]) -> list[str]:  # noqa: ARG002 - as a ZIP has it
        """Write the pages."""
        files = []
        for path, page in zip(page_paths(self._path / name, len(pages)), pages, strict=True):
            write_whole(path, page)
            files.append(str(path))
        self.kept += files
        return files

    def drop(self) -> None:
        """Every file that is there is whole, so it stays."""


class ZipShelf:
    """A ZIP with a folder per brand; it takes its place when it is complete."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._draft = path.with_name(f".{path.name}.{os.getpid()}.part")
        self._zip: zipfile.ZipFile | None = None
        self.kept: list[str] = []

    def __enter__(self) -> Self:
        with self._told():
            self._zip = zipfile.ZipFile(self._draft, "w", zipfile.ZIP_DEFLATED)
        return self

    def __exit__(self, kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        whole = kind is None and self._zip is not None
        try:
            with self._told():
                self._close()
                if whole:
                    self._draft.replace(self._path)
        finally:
            self._draft.unlink(missing_ok=True)

    def put(self, folder: str, name: str, pages: Sequence[bytes]) -> list[str]:
        """Add the pages."""
        if self._zip is None:
            raise ValueError("the ZIP is closed")
        files = []
        for path, page in zip(page_paths(Path(name), len(pages)), pages, strict=True):
            entry = zipfile.ZipInfo(f"{folder}/{path}", _DAY_ZERO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            with self._told():
                self._zip.writestr(entry, page)
            files.append(entry.filename)
        self.kept += files
        return files

    def drop(self) -> None:
        """Leave no ZIP behind; one that was there before stays."""
        with self._told():
            self._close()
        self.kept = []

    def _close(self) -> None:
        if self._zip is not None:
            self._zip.close()
            self._zip = None

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise not_written(self._path, error) from error
