"""The command line run in this process, over the catalogue that all tests share."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from catalogue_app import bootstrap, resources
from catalogue_app.cli.app import Tools, run
from catalogue_app.store.reading import StoredCatalogue


@dataclass(frozen=True)
class Answer:
    """What a command gave: exit code, data and errors."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def ask(catalogue: StoredCatalogue, capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Run a command; without --db the shared catalogue answers, already open."""

    def open_catalogue(db: str | None) -> StoredCatalogue:
        return catalogue if db is None else bootstrap.open_catalogue(db)

    def no_window(_db: str | None) -> int:
        raise AssertionError("a command opened the window")

    tools = Tools(
        open_catalogue=open_catalogue,
        run_window=no_window,
        database_path=bootstrap.database_path,
        content=resources.content(),
    )

    def asked(*arguments: str) -> Answer:
        capsys.readouterr()
        code = run(list(arguments), tools)
        shown = capsys.readouterr()
        return Answer(code, shown.out, shown.err)

    return asked
