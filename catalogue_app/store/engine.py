"""Engines, and the database's faults said in one sentence."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError
from sqlalchemy.pool import NullPool

from catalogue_app.facts.problems import StoreProblem
from catalogue_app.store.faults import Fault

BUSY_MS = 2_000


def sqlite_engine(path: Path, *, foreign_keys: bool = True, read_only: bool = False) -> Engine:
    """Return an engine for an SQLite file. `read_only` never touches the file or its folder."""
    mode = "?mode=ro&immutable=1" if read_only else ""
    url = f"sqlite:///file:{path.as_posix()}{mode}{'&' if mode else '?'}uri=true"
    engine = create_engine(url, poolclass=NullPool, connect_args={"timeout": BUSY_MS / 1000})

    @event.listens_for(engine, "connect")
    def _pragmas(connection: Any, _record: Any) -> None:  # noqa: ANN401 - DBAPI connection
        try:
            cursor = connection.cursor()
            cursor.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
            cursor.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
            cursor.close()
        except BaseException:
            connection.close()  # the pool does not know it yet
            raise

    return engine


def url_engine(url: str) -> Engine:
    """Return an engine for a SQLAlchemy URL (PostgreSQL for many desks).

    Raises StoreProblem when it is no such URL or its driver is not installed.
    """
    kind = url.partition(":")[0]
    try:
        return create_engine(url)
    except (ArgumentError, ValueError) as error:  # NoSuchModuleError is an ArgumentError
        raise Fault.NO_ADDRESS.of(kind) from error
    except ImportError as error:
        raise Fault.NO_DRIVER.of(kind, str(error.name)) from error


_BY_WORDS = (
    ("file is not a database", Fault.NO_DATABASE),
    ("malformed", Fault.DAMAGED),
    ("could not decode", Fault.DAMAGED),
    ("disk i/o error", Fault.DISK_ERROR),
    ("database is locked", Fault.LOCKED),
    ("readonly", Fault.READ_ONLY),
    ("disk is full", Fault.DISK_FULL),
    ("unable to open", Fault.NO_ACCESS),
)


def name_of(engine: Engine) -> str:
    """Return what people call the database: the name of the file, or the address of the server without password."""
    if engine.dialect.name == "sqlite":
        return Path(engine.url.database or "").name
    return engine.url.render_as_string(hide_password=True)


def as_problem(error: BaseException, name: str) -> StoreProblem:
    """Return the sentence for a fault of the database called `name`."""
    text = str(getattr(error, "orig", None) or error).lower()
    for words, fault in _BY_WORDS:
        if words in text:
            return fault.of(name)
    return Fault.OTHER.of(name, text.splitlines()[0] if text else type(error).__name__)


@contextmanager
def intact(name: str) -> Iterator[None]:
    """Turn faults of the database, and rows that no longer make sense, into StoreProblem."""
    try:
        with told(name):
            yield
    except (ValueError, KeyError, TypeError, UnicodeError) as error:
        raise Fault.DAMAGED.of(name) from error


@contextmanager
def told(name: str) -> Iterator[None]:
    """Turn faults of the database or the disk into StoreProblem."""
    try:
        yield
    except (OperationalError, DatabaseError, sqlite3.Error) as error:
        raise as_problem(error, name) from error
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise Fault.DISK_FULL.of(name) from error
        raise Fault.OTHER_DISK.of(name, str(error.strerror)) from error
