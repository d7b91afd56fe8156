"""One comparison as a file to share: JSON that names its format and version, written whole and read strictly."""

import json
import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from catalogue_app.comparison.kept import Kept
from catalogue_app.comparison.kept_data import as_data, from_data
from catalogue_app.comparison.strict import NotRight
from catalogue_app.exchange.comparison_faults import ComparisonFault

SUFFIX = ".comparison.json"
FORMAT = "catalogue comparison"
VERSION = 1
MAX_MB = 8
"""Far more than six cars with a story of two hundred steps come to."""


def write_comparison(path: Path, kept: Kept) -> None:
    """Write a comparison to a file, in place of what is there; it appears whole or not at all.

    Raises ComparisonProblem when the comparison has what no file may hold (a name that is too long) or the disk does
    not let us.
    """
    write_whole(path, to_bytes(kept))


def read_comparison(path: Path) -> Kept:
    """Return the comparison in a file.

    Raises ComparisonProblem with one sentence that names the file, the place and what would be right.
    """
    return from_bytes(bytes_of(path), path.name)


def to_bytes(kept: Kept) -> bytes:
    """Return a comparison as the bytes of a file. Raises ComparisonProblem for what could not be read back."""
    data = as_data(kept)
    try:
        from_data(data)
    except NotRight as fault:
        raise ComparisonFault.NOT_KEPT.of(kept.name, _way(fault), fault.right) from None
    return json.dumps({"format": FORMAT, "version": VERSION, **data}, ensure_ascii=False, indent=1).encode() + b"\n"


def from_bytes(data: bytes, name: str) -> Kept:
    """Return the comparison in the bytes of a file called `name`. Raises ComparisonProblem for anything else."""
    found = _parsed(data, name)
    if not isinstance(found, dict) or found.pop("format", None) != FORMAT:
        raise ComparisonFault.OTHER_FORMAT.of(name, FORMAT)
    version = found.pop("version", None)
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise ComparisonFault.OTHER_VERSION.of(name, str(VERSION))
    if version > VERSION:
        raise ComparisonFault.NEWER.of(name, "…" if version > 10**6 else str(version))
    try:
        return from_data(found)
    except NotRight as fault:
        raise ComparisonFault.NOT_RIGHT.of(name, _way(fault), fault.right) from None


def bytes_of(path: Path) -> bytes:
    """Return what is in a file of a comparison. Raises ComparisonProblem when it is not there, too large or locked."""
    most = MAX_MB * 1024 * 1024
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError:
        raise ComparisonFault.NOT_FOUND.of(path.name) from None
    except (OSError, ValueError) as error:  # ValueError: a path with a null byte
        raise ComparisonFault.UNREADABLE.of(path.name, told(error)) from error
    if len(data) > most:
        raise ComparisonFault.TOO_LARGE.of(path.name, str(MAX_MB))
    return data


def write_whole(path: Path, data: bytes) -> None:
    """Write a file beside its place and put it there whole. Raises ComparisonProblem when the disk does not let us."""
    draft = path.with_name(f".{uuid4().hex}.new")  # short, for a name may be as long as the disk allows
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except (OSError, ValueError) as error:  # ValueError: a path with a null byte
        raise ComparisonFault.NOT_WRITTEN.of(path.name, told(error)) from error
    finally:
        with suppress(OSError, ValueError):  # gone already, or never made; what went wrong is told above
            draft.unlink()


def told(error: OSError | ValueError) -> str:
    """Return the reason that the system gives, without the path."""
    return str(getattr(error, "strerror", None) or error)


def _parsed(data: bytes, name: str) -> object:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ComparisonFault.NOT_JSON.of(name, str(data.count(b"\n", 0, error.start) + 1)) from None
    except json.JSONDecodeError as error:
        raise ComparisonFault.NOT_JSON.of(name, str(error.lineno)) from None
    except (ValueError, RecursionError):  # a number of thousands of digits, thousands of brackets
        raise ComparisonFault.NOT_JSON.of(name, "1") from None


def _way(fault: NotRight) -> str:
    return " > ".join(str(step) for step in fault.place) or "{ }"
