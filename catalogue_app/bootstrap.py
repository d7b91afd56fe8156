"""The composition root: the only module that knows all floors."""

import gc
import os
import sys
from collections.abc import Callable

from catalogue_app import resources
from catalogue_app.facts.edition import Edition
from catalogue_app.store.open import Opening, default_path
from catalogue_app.store.reading import StoredCatalogue

Progress = Callable[[int, int, str], None]


def _load() -> Edition:
    from catalogue_app.exchange.assemble import load_edition

    return load_edition(resources.content())


def _digest() -> str:
    from catalogue_app.store.digest import content_digest

    return content_digest(resources.content())


def target(db: str | None) -> str | None:
    """Return the catalogue to open: what was asked for, else CATALOGUE_DB, else None for the installed one."""
    return db or os.environ.get("CATALOGUE_DB") or None


def open_catalogue(db: str | None = None, progress: Progress = lambda _done, _total, _what: None) -> StoredCatalogue:
    """Open (and if need be build or upgrade) a catalogue; raises StoreProblem or ContentProblem."""
    return Opening(_load, _digest, progress).open(target(db))


def database_path(db: str | None) -> str:
    """Return where the catalogue lies, for people to read."""
    chosen = target(db)
    return chosen if chosen is not None else str(default_path())


def run_window(db: str | None) -> int:
    """Open the window; returns the exit code of the program."""
    # What is made while starting lives as long as the program: collecting garbage meanwhile costs a tenth of a second.
    gc.disable()
    from catalogue_app.ui.app import run

    def opened(progress: Progress) -> StoredCatalogue:
        try:
            return open_catalogue(db, progress)
        finally:
            gc.freeze()
            gc.enable()

    return run(opened)


def main() -> None:
    """Run the program: the window without a command, else the command line."""
    if not sys.argv[1:]:
        sys.exit(run_window(None))  # at once, without the command line and what it imports
    from catalogue_app.cli.app import Tools, run

    tools = Tools(
        open_catalogue=open_catalogue,
        run_window=run_window,
        database_path=database_path,
        content=resources.content(),
    )
    sys.exit(run(sys.argv[1:], tools))
