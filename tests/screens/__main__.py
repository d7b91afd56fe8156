"""Render every screen, light and dark, Dutch and English, and a choice of sheets, into a folder."""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from catalogue_app.bootstrap import open_catalogue
from catalogue_app.facts.text import LANGUAGES
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.app import PAGES
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.shell.history import Place
from catalogue_app.ui.shell.opener import search_of
from catalogue_app.ui.theme import MODES
from catalogue_app.ui.window import MainWindow

MODELS = ("leapmotor/b10", "peugeot/3008", "opel/c-suv-2028", "citroen/ami", "maserati/grancabrio")
COMPARED = (
    "leapmotor/b10/b10-life-pro-max-67-1-kwh",
    "peugeot/3008/e-3008-210-73-kwh",
    "opel/grandland/grandland-electric-73-kwh",
    "jeep/compass/compass-electric-213-74-kwh",
)
SHEETS = (*COMPARED[:2], "leapmotor/b10", "peugeot/208", "ram/1500", "opel/c-suv-2028")


def settle(context: AppContext, window: MainWindow, turns: int = 40) -> None:
    """Let background work and painting finish: until the window has looked the same for three turns."""
    before, same = None, 0
    for _ in range(turns):
        loop = QEventLoop()
        QTimer.singleShot(80, loop.quit)
        loop.exec()
        now = window.grab().toImage()
        same = same + 1 if now == before and not context.jobs.busy else 0
        if same == 3:
            return
        before = now


def _places() -> Iterator[tuple[str, Place, Callable[[AppContext], None]]]:
    def nothing(_context: AppContext) -> None:
        return None

    def fill(context: AppContext) -> None:
        for variant_id in COMPARED:
            context.tray.add(variant_id)

    yield "browse", Place("models"), nothing
    yield "compare-empty", Place("compare"), nothing
    for model_id in MODELS:
        yield f"model-{model_id.replace('/', '-')}", Place("model", model_id), nothing
    yield "compare", Place("compare"), fill
    yield "sheet", Place("sheet", COMPARED[0]), nothing


def render_screens(catalogue: StoredCatalogue, out: Path, size: tuple[int, int], scratch: Path) -> list[Path]:
    """Render every screen in both languages and themes, switched as a user would; returns the files."""
    made = []
    settings = QSettings(str(scratch / "settings.ini"), QSettings.Format.IniFormat)
    context = AppContext(settings, catalogue, search_of(catalogue))
    window = MainWindow(context, PAGES)
    window.resize(*size)
    window.show()
    window.show_catalogue()
    for lang in LANGUAGES:
        for mode in MODES:
            context.set_language(lang)
            context.set_theme_mode(mode)
            context.tray.clear()
            for name, place, prepare in _places():
                prepare(context)
                window.go(place)
                settle(context, window)
                path = out / f"{name}-{lang}-{mode}-{size[0]}.png"
                window.grab().save(str(path))
                made.append(path)
    window.close()
    return made


def render_sheets(catalogue: StoredCatalogue, out: Path) -> list[Path]:
    """Render a choice of sheets in both languages; returns the files."""
    from catalogue_app.sheets.sheet import spec_sheet

    made = []
    for lang in LANGUAGES:
        for subject in SHEETS:
            for number, page in enumerate(spec_sheet(catalogue, subject, lang, "png", with_reported=True), 1):
                path = out / f"sheet-{subject.replace('/', '-')}-{lang}-{number}.png"
                path.write_bytes(page)
                made.append(path)
    return made


def main() -> int:
    """Run as a command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.screens", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", default="1600x1000", help="width x height of the window")
    chosen = parser.parse_args()
    width, height = (int(part) for part in chosen.size.split("x"))
    chosen.out.mkdir(parents=True, exist_ok=True)
    start = time.perf_counter()
    QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as scratch:
        catalogue = open_catalogue(str(Path(scratch) / "catalogue.db"))
        made = render_screens(catalogue, chosen.out, (width, height), Path(scratch))
        made += render_sheets(catalogue, chosen.out)
        catalogue.close()
    sys.stdout.write(f"{len(made)} pictures in {chosen.out} ({time.perf_counter() - start:.0f} s)\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
