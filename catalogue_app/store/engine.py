"""Engines, and the database's faults said in one sentence."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError
from sqlalchemy.pool import NullPool

from catalogue_app.facts.problems import StoreProblem

BUSY_MS = 2_000


def sqlite_engine(path: Path, *, foreign_keys: bool = True, read_only: bool = False) -> Engine:
    """Return an engine for an SQLite file. `read_only` never touches the file or its folder."""
    mode = "?mode=ro&immutable=1" if read_only else ""
    url = f"sqlite:///file:{path.as_posix()}{mode}{'&' if mode else '?'}uri=true"
    engine = create_engine(url, poolclass=NullPool, connect_args={"timeout": BUSY_MS / 1000})

    @event.listens_for(engine, "connect")
    def _pragmas(connection: Any, _record: Any) -> None:  # noqa: ANN401 - DBAPI connection
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        cursor.close()

    return engine


def url_engine(url: str) -> Engine:
    """Return an engine for a SQLAlchemy URL (PostgreSQL for many desks).

    Raises StoreProblem when it is no such URL or its driver is not installed.
    """
    kind = url.partition(":")[0]
    try:
        return create_engine(url)
    except (ArgumentError, ValueError) as error:  # NoSuchModuleError is an ArgumentError
        raise StoreProblem(f"The address {kind}://... names no database that this program can open.",
                           "Write an SQLite path or a SQLAlchemy URL after --db.") from error  # fmt: skip
    except ImportError as error:
        raise StoreProblem(f"The driver for {kind} is not installed ({error.name}).",
                           "Ask the administrator to install it, or name an SQLite file with --db.") from error  # fmt: skip


_DAMAGED = "{name} is damaged and cannot be read."
_MOVE_AWAY = "Move it away; a new catalogue is then built from the shipped content. Nothing in the file was changed."
_SENTENCES: tuple[tuple[str, str, str], ...] = (
    ("file is not a database", "{name} is not a catalogue: it is no SQLite database.",
     "Choose another file with --db, or move it away; a new catalogue is then built."),
    ("malformed", _DAMAGED, _MOVE_AWAY),
    ("could not decode", _DAMAGED, _MOVE_AWAY),
    ("disk i/o error", "{name} cannot be read: the disk reports an error.", "Try again, or use a copy of the file."),
    ("database is locked", "{name} is in use by another program that is writing to it.",
     "Close the other program and try again."),
    ("readonly", "{name} is read-only, so it cannot be changed.",
     "Make the file writable, or choose another with --db."),
    ("disk is full", "The disk is full: {name} could not be written.",
     "Free some space and try again; nothing was lost."),
    ("unable to open", "{name} cannot be opened.", "Check that the folder exists and that you may write there."),
)  # fmt: skip


def damaged(name: str) -> StoreProblem:
    """Return the sentence for a file called `name` whose content makes no sense."""
    return StoreProblem(_DAMAGED.format(name=name), _MOVE_AWAY)


def name_of(engine: Engine) -> str:
    """Return what people call the database: the name of the file, or the address of the server without password."""
    if engine.dialect.name == "sqlite":
        return Path(engine.url.database or "").name
    return engine.url.render_as_string(hide_password=True)


def as_problem(error: BaseException, name: str) -> StoreProblem:
    """Return the sentence for a fault of the database called `name`."""
    text = str(getattr(error, "orig", None) or error).lower()
    for part, sentence, remedy in _SENTENCES:
        if part in text:
            return StoreProblem(sentence.format(name=name), remedy)
    first = text.splitlines()[0] if text else type(error).__name__
    return StoreProblem(f"{name} cannot be used ({first}).", "Run `catalogue doctor` for details.")


@contextmanager
def intact(name: str) -> Iterator[None]:
    """Turn faults of the database, and rows that no longer make sense, into StoreProblem."""
    try:
        with told(name):
            yield
    except (ValueError, KeyError, TypeError, UnicodeError) as error:
        raise damaged(name) from error


@contextmanager
def told(name: str) -> Iterator[None]:
    """Turn faults of the database or the disk into StoreProblem."""
    try:
        yield
    except (OperationalError, DatabaseError, sqlite3.Error) as error:
        raise as_problem(error, name) from error
    except OSError as error:
        if error.errno == 28:
            raise StoreProblem(f"The disk is full: {name} could not be written.",
                               "Free some space and try again; nothing was lost.") from error  # fmt: skip
        raise StoreProblem(f"{name} cannot be used ({error.strerror}).",
                           "Check that the folder exists and that you may write there.") from error  # fmt: skip
