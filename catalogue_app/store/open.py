"""Opening a catalogue: built when it is not there, upgraded when it is older, refused when it is newer."""

import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, text

from catalogue_app.facts.edition import Edition
from catalogue_app.store import schema
from catalogue_app.store.cards import CARD_FORM, form_of, renew_cards
from catalogue_app.store.engine import sqlite_engine, told, url_engine
from catalogue_app.store.faults import Fault
from catalogue_app.store.reading import StoredCatalogue

Progress = Callable[[int, int, str], None]
Load = Callable[[], Edition]
_MAGIC = b"SQLite format 3\x00"


def default_path() -> Path:
    """Return where the installed catalogue lives: the platform's user data folder."""
    from platformdirs import user_data_path  # here, for start-up time

    return user_data_path("catalogue", appauthor=False) / "catalogue.db"


def _quiet(_done: int, _total: int, _what: str) -> None:
    return None


class Opening:
    """One way to open a catalogue.

    Attributes:
        load: reads the content folder; called only when a catalogue must be built.
        digest: of that content; a default catalogue built from other content is built anew (the old one is kept).
    """

    def __init__(self, load: Load, digest: Callable[[], str], progress: Progress = _quiet) -> None:
        self.load = load
        self.digest = digest
        self.progress = progress

    def open(self, target: str | None) -> StoredCatalogue:
        """Open the catalogue `target`: None for the installed one, a path, or a SQLAlchemy URL.

        Raises StoreProblem with one clear sentence and a way out; nothing is half-written and nothing lost.
        """
        if target is not None and "://" in target:
            return self._open_url(target)
        path = Path(target) if target is not None else default_path()
        with told(path.name):
            if not path.exists():
                self._build(path)
            else:
                self._ready(path, follow_content=target is None)
            return StoredCatalogue(sqlite_engine(path, read_only=not os.access(path, os.W_OK)))

    # -- SQLite

    def _build(self, path: Path) -> None:
        """Build into a file beside the real one and put it in place whole."""
        edition, digest = self.load(), self.digest()
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.{os.getpid()}.new")
        try:
            engine = sqlite_engine(draft, foreign_keys=False)
            try:
                self._fill(engine, edition, digest)
            finally:
                engine.dispose()
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
            draft.with_name(draft.name + "-journal").unlink(missing_ok=True)

    def _fill(self, engine: Engine, edition: Edition, digest: str) -> None:
        with engine.begin() as connection:
            if engine.dialect.name == "sqlite":
                connection.execute(text("PRAGMA synchronous = OFF"))  # a draft: lost power means building again
            schema.upgrade(connection)
            from catalogue_app.store.writing import write_edition  # here, for start-up time

            write_edition(connection, edition, digest, self.progress)

    def _ready(self, path: Path, *, follow_content: bool) -> None:
        if path.is_dir():
            raise Fault.FOLDER.of(path.name)
        with path.open("rb") as file:
            head = file.read(16)
        if head and head != _MAGIC:
            raise Fault.NO_DATABASE.of(path.name)
        engine = sqlite_engine(path, read_only=not os.access(path, os.W_OK))
        try:
            with engine.connect() as connection:
                revision = schema.revision_of(connection)
                fault = connection.execute(text("PRAGMA quick_check(1)")).scalar()
                current = revision == schema.HEAD
                digest = self._stored_digest(connection) if current else None
                form = form_of(connection) if current else 0
        finally:
            engine.dispose()
        if fault != "ok":
            raise Fault.DAMAGED.of(path.name)
        self._check_revision(path, revision)
        if revision != schema.HEAD:
            self._upgrade(path)
        elif follow_content and digest != self.digest() and os.access(path, os.W_OK):
            backup(path)
            self._build(path)
        elif form != CARD_FORM:
            self._renew(path, form)

    @staticmethod
    def _renew(path: Path, form: int) -> None:
        """Bring the stored cards to the form this program knows."""
        if form < CARD_FORM and not os.access(path, os.W_OK):
            raise Fault.OLDER_READ_ONLY.of(path.name)
        engine = sqlite_engine(path, read_only=form > CARD_FORM)
        try:
            Opening._renew_at(engine, path.name)
        finally:
            engine.dispose()

    @staticmethod
    def _stored_digest(connection: object) -> str | None:
        found = connection.execute(text("select content_digest from edition")).scalar()  # type: ignore[attr-defined]
        return None if found is None else str(found)

    @staticmethod
    def _check_revision(path: Path, revision: str | None) -> None:
        if revision is None:
            raise Fault.NO_CATALOGUE.of(path.name)
        if revision != schema.HEAD and revision not in schema.known_revisions():
            raise Fault.NEWER.of(path.name, revision)

    @staticmethod
    def _upgrade(path: Path) -> None:
        if not os.access(path, os.W_OK):
            raise Fault.OLDER_READ_ONLY.of(path.name)
        kept = backup(path)
        engine = sqlite_engine(path, foreign_keys=False)
        try:
            with engine.begin() as connection:
                schema.upgrade(connection)
            renew_cards(engine)
        except BaseException:
            engine.dispose()
            shutil.copy2(kept, path)
            raise
        engine.dispose()

    # -- a database server

    def _open_url(self, url: str) -> StoredCatalogue:
        engine = url_engine(url)
        name = engine.url.render_as_string(hide_password=True)
        with told(name):
            with engine.connect() as connection:
                revision = schema.revision_of(connection)
            if revision is None:
                self._fill(engine, self.load(), self.digest())
            elif revision != schema.HEAD:
                raise Fault.OTHER_SCHEMA.of(name, f"{revision}, {schema.HEAD}")
            else:
                self._renew_at(engine, name)
            return StoredCatalogue(engine)

    @staticmethod
    def _renew_at(engine: Engine, name: str) -> None:
        with engine.connect() as connection:
            form = form_of(connection)
        if form > CARD_FORM:
            raise Fault.NEWER.of(name, f"{schema.HEAD}.{form}")
        if form != CARD_FORM:
            renew_cards(engine)


def backup(path: Path) -> Path:
    """Copy a catalogue beside itself with a time stamp and return the copy."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    kept = path.with_name(f"{path.stem}.{stamp}.backup{path.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.stem}.{stamp}-{number}.backup{path.suffix}")
    shutil.copy2(path, kept)
    return kept
