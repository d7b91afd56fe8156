"""What is measured."""

import itertools
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measure import Line, process_seconds, seconds

_BARE_WINDOW = """
import sqlmodel
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.resize(1366, 768); window.show(); app.processEvents()
import os; os._exit(0)
"""
_OUR_WINDOW = """
import os, sys
from catalogue_app import bootstrap

start = bootstrap.run_window


def watched(db):
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QAbstractItemView
    import catalogue_app.ui.app as app_module

    class Ready(QObject):
        # Leaves as soon as every car in sight has been painted: then the window is usable.
        def eventFilter(self, seen, event):
            if event.type() is QEvent.Type.Paint and isinstance(seen.parent(), QAbstractItemView):
                self.view = seen.parent()
                QTimer.singleShot(0, self.look)  # once this paint is done
            return False

        def look(self):
            model = self.view.model()
            if model is not None and model.rowCount() and not getattr(self.view, "pending", int)():
                os._exit(0)

    ready = Ready()

    class Window(app_module.MainWindow):
        def __init__(self, *arguments):
            super().__init__(*arguments)
            QApplication.instance().installEventFilter(ready)

    app_module.MainWindow = Window
    return start(db)


bootstrap.run_window = watched
sys.argv = ["catalogue"]
bootstrap.main()
"""


def start_lines(folder: Path) -> Iterator[Line]:
    """First start against its bound of five seconds, later starts against a bare window with SQLModel imported."""
    database = folder / "catalogue.db"
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env |= {"QT_QPA_PLATFORM": "offscreen", "CATALOGUE_DB": str(database), "HOME": str(folder),
           "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}  # fmt: skip

    build = "from catalogue_app.bootstrap import open_catalogue; open_catalogue()"

    def first() -> float:
        database.unlink(missing_ok=True)
        return process_seconds(build, env, runs=1)

    firsts = sorted(first() for _ in range(3))
    yield Line("first_start", "s", firsts[1], 5.0, 1.0, "process start to built catalogue; the baseline is the bound")
    bare = process_seconds(_BARE_WINDOW, env)
    ours = process_seconds(_OUR_WINDOW, env)
    yield Line("later_start", "s", ours, bare, 2.0, "process start to painted cards, against bare window + sqlmodel")


def reading_lines(folder: Path) -> Iterator[Line]:
    """Reading a model, against reading its rows with bare sqlite3 and json."""
    from catalogue_app.bootstrap import open_catalogue

    path = folder / "catalogue.db"
    catalogue = open_catalogue(str(path))
    ids = [card.id for card in catalogue.cards()]
    catalogue.model(ids[0])  # sources and components are read once
    # The catalogue keeps the last models it read: going round all of them, none is kept long enough.
    our_turn, bare_turn = itertools.cycle(ids), itertools.cycle(ids)

    def ours() -> None:
        catalogue.model(next(our_turn))

    def bare() -> None:
        model_id = next(bare_turn)
        with sqlite3.connect(path) as connection:
            for table, column in (("variant", "model_id"), ("figure", "model_id"), ("part", "model_id"),
                                  ("production", "model_id"), ("statement", "subject"), ("model", "id")):  # fmt: skip
                query = f"select * from {table} where {column} = ?"  # noqa: S608 - names from the line above
                for row in connection.execute(query, (model_id,)):
                    [json.loads(cell) for cell in row if isinstance(cell, str) and cell.startswith(("{", "["))]
        connection.close()

    yield Line("model_read", "s", seconds(ours, 72), seconds(bare, 72), 15.0, "one model whole, against bare sqlite3")
    catalogue.close()


_BROWSING = {
    "typing": (16, 50, "keystroke to painted results, p95"),
    "counting": (16, 100, "all facet counts and histograms, the slowest of 15"),
    "filtering": (50, 50, "filter pressed to painted cards, p95"),
    "open_model": (50, 50, "click to painted model page, p95"),
    "scroll_cards": (8, 8, "paint of one frame while scrolling the cards, p95"),
    "scroll_table": (8, 8, "the same in the table"),
    "scroll_scale": (8, 8, "the same in the line-up"),
    "longest_turn": (50, 50, "the longest turn of the event loop while opening models"),
}
"""Per measured thing its bound in ms on the shipped catalogue and on the large one."""


_SKIN = {
    "open_skin": (50, "click to painted page under the skin, p95"),
    "longest_turn_skin": (50, "the longest turn of the event loop while opening pages under the skin"),
    "open_component": (50, "click to painted page of a part, p95"),
    "longest_turn_component": (50, "the longest turn of the event loop while opening pages of parts"),
    "open_atlas": (200, "Ctrl+2 for the first time to painted graph, laid out in a job"),
    "longest_turn_atlas": (50, "the longest turn of the event loop meanwhile"),
    "pan_atlas": (16, "one frame of the whole atlas, painted whole, while panning, p95"),
    "zoom_atlas": (16, "the same while zooming"),
}
"""Per measured thing its bound in ms; only on the shipped catalogue: the large one has no ties and invented parts."""


_COMPARING = {
    "open_compare": (50, "key to painted table of six versions with every row, p95"),
    "longest_turn_compare": (50, "the longest turn of the event loop meanwhile, pictures beside it included"),
    "toggle_compare": (16, "key to painted table between all rows, differences and equal ones, p95"),
    "add_column": (50, "a sixth column, p95; the table keeps its place"),
}


def _measured(module: str, path: Path) -> dict[str, float]:
    """What a module of this package measures on a database, in a process of its own."""
    code = [sys.executable, "-m", f"tests.bench.{module}", str(path)]
    answer = subprocess.run(code, check=True, capture_output=True, timeout=900, text=True).stdout
    found: dict[str, float] = json.loads(answer.splitlines()[-1])
    return found


def skin_lines(path: Path) -> Iterator[Line]:
    """The pages under the skin against the bounds of their issue."""
    found = _measured("skin", path)
    for name, (bound, note) in _SKIN.items():
        yield Line(name, "ms", found[name], bound, 1.0, f"{note}; the baseline is the bound")


def comparing_lines(path: Path) -> Iterator[Line]:
    """The compare page against the bounds of its issue."""
    found = _measured("comparing", path)
    for name, (bound, note) in _COMPARING.items():
        yield Line(name, "ms", found[name], bound, 1.0, f"{note}; the baseline is the bound")


def paper_lines(path: Path) -> Iterator[Line]:
    """Sheets against the bounds of their issue."""
    found = _measured("paper", path)
    yield Line("sheet", "ms", found["sheet"], found["sheet_bare"], 1.3,
               "a warm spec sheet with its rules, against the bare compiler on the same data")  # fmt: skip
    yield Line("sheets_range", "ms", found["range_sheet"], 1000 / 15, 1.0,
               "one spec sheet of the whole range into a ZIP, on two cores; the baseline is the bound")  # fmt: skip
    yield Line("sheets_memory", "MB", found["memory_end"], found["memory_early"], 1.2,
               "the most memory at the end of the range, against that after 100 sheets")  # fmt: skip


def browsing_lines(path: Path, *, large: bool) -> Iterator[Line]:
    """The browse screens against the bounds of their issue."""
    found = _measured("browsing", path)
    for name, (small, big, note) in _BROWSING.items():
        size = "large" if large else "shipped"
        bound = big if large else small
        yield Line(f"{name}_{size}", "ms", found[name], bound, 1.0, f"{note}; the baseline is the bound")


def large_lines(folder: Path) -> Iterator[Line]:
    """The same on 10,000 models with 100,000 versions."""
    from catalogue_app import resources
    from catalogue_app.exchange.assemble import load_edition
    from tests.bench.large import write_large

    path = folder / "large.db"
    write_large(load_edition(resources.content()), path)
    yield from browsing_lines(path, large=True)


def all_lines(*, large: bool = True) -> Iterator[Line]:
    """Measure everything in one temporary folder; `large` costs two minutes more."""
    with tempfile.TemporaryDirectory() as folder:
        yield from start_lines(Path(folder))
        yield from reading_lines(Path(folder))
        yield from browsing_lines(Path(folder) / "catalogue.db", large=False)
        yield from skin_lines(Path(folder) / "catalogue.db")
        yield from comparing_lines(Path(folder) / "catalogue.db")
        yield from paper_lines(Path(folder) / "catalogue.db")
        if large:
            yield from large_lines(Path(folder))
