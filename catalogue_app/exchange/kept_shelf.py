"""The comparisons that this desk keeps: by name, and as copies of what was given to customers under a short code."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import count
from operator import itemgetter
from pathlib import Path
from threading import RLock

from catalogue_app.comparison.code import (
    CodeKind,
    TakenHome,
    canonical,
    looks_like_code,
    payload_of,
    read_payload,
    read_short,
    short_code_of,
)
from catalogue_app.comparison.code_faults import CodeFault
from catalogue_app.comparison.kept import NAME_LENGTH, Kept
from catalogue_app.exchange.comparison_faults import ComparisonFault, ComparisonProblem
from catalogue_app.exchange.comparison_files import (
    SUFFIX,
    bytes_of,
    from_bytes,
    read_comparison,
    told,
    write_comparison,
    write_whole,
)
from catalogue_app.facts.text import fold

_GIVEN = "given"
_SLUG = 40  # characters of a name that are seen in the name of its file
_NO_FILE = re.compile(r"[^a-z0-9]+")


def default_folder() -> Path:
    """Return where comparisons lie: `comparisons` beside the installed catalogue.

    They belong to the dealer and not to one database, so another `--db` shows the same ones.
    """
    from catalogue_app.store.open import default_path

    return default_path().with_name("comparisons")


@dataclass(frozen=True, slots=True)
class Entry:
    """A file on the shelf: with its comparison, or with what is wrong with it."""

    file: Path
    kept: Kept | None
    problem: ComparisonProblem | None = None

    @property
    def name(self) -> str:
        """The name of the comparison; of a damaged one that of its file."""
        return self.kept.name if self.kept is not None else self.file.name.removesuffix(SUFFIX)


@dataclass(frozen=True, slots=True)
class Removed:
    """What was taken from the shelf, byte for byte, so that it can be put back."""

    file: Path
    data: bytes


@dataclass(frozen=True, slots=True)
class Given:
    """What a customer takes home: the text of the QR code and the nine characters below it."""

    payload: str
    short: str


class KeptShelf:
    """The comparisons in one folder. Every call may be made from any thread; files appear whole or not at all.

    A comparison is known by the name in it; its file has a readable name made of that. Every method raises
    ComparisonProblem when the disk does not let it; what was there is then still there.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._given = folder
        self._one = RLock()  # a name is looked for and then taken

    @cached_property
    def folder(self) -> Path:
        """Where the comparisons lie; it may not be there yet."""
        return self._given or default_folder()

    def entries(self) -> tuple[Entry, ...]:
        """Return everything on the shelf, the newest first and what is damaged at the end, by name."""
        with self._one:
            found = [_entry(file) for file in _files(self.folder)]
        whole = [(entry.kept.made, entry) for entry in found if entry.kept is not None]
        whole.sort(key=itemgetter(0), reverse=True)
        return (*(entry for _, entry in whole), *(entry for entry in found if entry.kept is None))

    def names(self) -> frozenset[str]:
        """Return the names that are taken."""
        return frozenset(entry.name for entry in self.entries() if entry.kept is not None)

    def save(self, kept: Kept, *, overwrite: bool = True) -> Entry:
        """Keep a comparison, in place of the one of that name.

        Without `overwrite` a name that is taken raises ComparisonProblem, as does one that is empty or too long.
        """
        with self._one:
            there = self._named(kept.name)
            if there is not None and not overwrite:
                raise ComparisonFault.NAME_TAKEN.of(kept.name)
            file = there.file if there is not None else self._free_file(kept.name)
            write_comparison(file, kept)
            return Entry(file, kept)

    def rename(self, entry: Entry, name: str) -> Entry:
        """Give a comparison another name and return it. Raises ComparisonProblem when the name is taken or not fit."""
        with self._one:
            kept = read_comparison(entry.file)
            there = self._named(name)
            if there is not None and there.file != entry.file:
                raise ComparisonFault.NAME_TAKEN.of(name)
            renamed = replace(kept, name=name)
            # In its own file: one write, so there is no moment with two of them or none.
            write_comparison(entry.file, renamed)
            return Entry(entry.file, renamed)

    def delete(self, entry: Entry) -> Removed:
        """Take a comparison, or a damaged file, from the shelf; `restore` puts what is returned back."""
        with self._one:
            removed = Removed(entry.file, bytes_of(entry.file))
            try:
                entry.file.unlink()
            except OSError as error:
                raise ComparisonFault.NOT_WRITTEN.of(entry.file.name, told(error)) from error
            return removed

    def restore(self, removed: Removed) -> Entry:
        """Put back what was deleted; where its name was taken meanwhile it comes back under a numbered one."""
        with self._one:
            back = _read(removed.file, removed.data)
            if back.kept is not None:
                return self._add(back.kept)
            file = removed.file if not removed.file.exists() else self._free_file(back.name)
            write_whole(file, removed.data)
            return replace(back, file=file)

    def take_in(self, path: Path) -> Entry:
        """Keep a copy of a comparison from a file; where its name is taken it gets a number: "Family car (2)".

        Raises ComparisonProblem when the file holds no comparison.
        """
        kept = read_comparison(path)
        with self._one:
            return self._add(kept)

    def give_out(self, kept: Kept) -> Given:
        """Return the codes for a customer and keep a copy with everything that was seen, found by the short one."""
        payload = payload_of(kept)
        short = short_code_of(payload)
        write_comparison(self._given_file(short), kept)
        return Given(payload, short)

    def find(self, code: str) -> Kept:
        """Return the comparison that was given out under a short code, or that lies on the shelf and would have it.

        Raises CodeProblem when the code is none, is mistyped or stands for nothing here; ComparisonProblem when its
        copy is damaged.
        """
        short = read_short(code)
        file = self._given_file(short)
        if file.exists():
            return read_comparison(file)
        for entry in self.entries():
            if entry.kept is not None and short_code_of(payload_of(entry.kept)) == short:
                return entry.kept
        raise CodeFault.NOT_HERE.of(short)

    def opened(self, text: str) -> Kept | TakenHome:
        """Return what a code stands for that somebody scans or types: of the two kinds that `looks_like_code` tells.

        A QR code that this desk gave out opens the copy with everything that was seen; another one, or one of which
        the copy is damaged, what it holds itself. Raises CodeProblem, or ComparisonProblem where a copy cannot be
        read that only a short code stands for.
        """
        if looks_like_code(text) is not CodeKind.WHOLE:
            return self.find(text)
        payload = canonical(text)
        file = self._given_file(short_code_of(payload))
        copy = _entry(file).kept if file.exists() else None
        return copy if copy is not None else read_payload(payload)

    def _given_file(self, short: str) -> Path:
        return self.folder / _GIVEN / f"{short}{SUFFIX}"

    def _add(self, kept: Kept) -> Entry:
        taken = self.names()
        return self.save(replace(kept, name=numbered(kept.name, taken)), overwrite=False)

    def _named(self, name: str) -> Entry | None:
        return next((entry for entry in self.entries() if entry.kept is not None and entry.name == name), None)

    def _free_file(self, name: str) -> Path:
        """A file for a name that is not there yet, also where capitals in the name of a file do not count."""
        slug = _NO_FILE.sub("-", fold(name))[:_SLUG].strip("-") or "comparison"
        stamp = hashlib.blake2s(name.encode("utf-8", "replace"), digest_size=3).hexdigest()
        for number in count(1):
            more = f"-{number}" if number > 1 else ""
            file = self.folder / f"{slug}-{stamp}{more}{SUFFIX}"
            if not file.exists():
                return file
        raise AssertionError("count ends never")


def numbered(name: str, taken: Iterable[str]) -> str:
    """Return a name that is not taken: itself, else with the first free number behind it, shortened to fit."""
    names = set(taken)
    if name not in names:
        return name
    base = re.sub(r" \(\d+\)$", "", name) or name
    for number in count(2):
        behind = f" ({number})"
        other = base[: NAME_LENGTH - len(behind)] + behind
        if other not in names:
            return other
    raise AssertionError("count ends never")


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    try:
        return sorted(f for f in folder.iterdir() if f.name.endswith(SUFFIX) and not f.name.startswith("."))
    except OSError as error:
        raise ComparisonFault.UNREADABLE.of(folder.name, told(error)) from error


def _entry(file: Path) -> Entry:
    try:
        return _read(file, bytes_of(file))
    except ComparisonProblem as problem:
        return Entry(file, None, problem)


def _read(file: Path, data: bytes) -> Entry:
    try:
        return Entry(file, from_bytes(data, file.name))
    except ComparisonProblem as problem:
        return Entry(file, None, problem)
