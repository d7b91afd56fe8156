"""Render every screen and a choice of sheets into a folder: all languages, Dutch and English also dark."""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from catalogue_app.bootstrap import open_catalogue
from catalogue_app.facts.text import LANGUAGES
from catalogue_app.linting.draft import Template
from catalogue_app.selection.wishes import Bounds, Facet, Selection, Span
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.app import PAGES
from catalogue_app.ui.browse.lineup_view import OVER, SIDE, LineupView
from catalogue_app.ui.browse.page import BrowsePage
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.printing.adding import OVERVIEW, TRAY
from catalogue_app.ui.printing.page import PrintingPage
from catalogue_app.ui.shell.history import Place
from catalogue_app.ui.shell.opener import search_of
from catalogue_app.ui.theme import MODES
from catalogue_app.ui.window import MainWindow
from tests.screens.surfaces import showroom_surfaces

MODELS = ("leapmotor/b10", "peugeot/3008", "opel/c-suv-2028", "citroen/ami", "maserati/grancabrio")
COMPARED = (
    "leapmotor/b10/b10-life-pro-max-67-1-kwh",
    "peugeot/3008/e-3008-210-73-kwh",
    "opel/grandland/grandland-electric-73-kwh",
    "jeep/compass/compass-electric-213-74-kwh",
)
SHEETS = (*COMPARED[:2], "leapmotor/b10", "peugeot/208", "ram/1500", "opel/c-suv-2028")


def settle(context: AppContext, window: QWidget, turns: int = 40) -> None:
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


Prepare = Callable[[AppContext, MainWindow], None]


def _browse(window: MainWindow) -> BrowsePage:
    page = window._pages.page("models")
    if not isinstance(page, BrowsePage):
        raise TypeError("the models are shown by the browse page")
    return page


def _clear(_context: AppContext, window: MainWindow) -> None:
    _browse(window).clear()
    _browse(window).show_view("cards")


def _view(name: str, *, overlaid: bool = False) -> Prepare:
    def prepare(_context: AppContext, window: MainWindow) -> None:
        page = _browse(window)
        page._apply(Selection().with_values(Facet.SEGMENT, {"C"}).with_values(Facet.BODY, {"suv"}))
        page.show_view(name)
        if isinstance(page.view, LineupView):
            page.view.show_way(OVER if overlaid else SIDE)

    return prepare


def _filtered(_context: AppContext, window: MainWindow) -> None:
    page = _browse(window)
    page.show_view("cards")
    page._apply(
        Selection()
        .with_values(Facet.POWERTRAIN, {"bev"})
        .with_values(Facet.SEGMENT, {"A", "B", "C"})
        .with_bounds(Span.PRICE, Bounds(18_000, 55_000))
        .with_bounds(Span.RANGE, Bounds(250, None))
    )


def _nothing_fits(_context: AppContext, window: MainWindow) -> None:
    _browse(window)._apply(
        Selection()
        .with_values(Facet.POWERTRAIN, {"bev"})
        .with_values(Facet.SEATS, {"7"})
        .with_bounds(Span.PRICE, Bounds(None, 20_000))
    )


def _searched(context: AppContext, window: MainWindow) -> None:
    _clear(context, window)
    QTest.keyClicks(window._bar.search, "timing chain" if context.lang == "en" else "ketting")


def _end_search(window: MainWindow) -> None:
    window._bar.search.clear()
    if window.here.kind == "sheet":
        _printing(window).go_back()


def _compared(context: AppContext, _window: MainWindow) -> None:
    for variant_id in COMPARED:
        context.tray.add(variant_id)


def _printing(window: MainWindow) -> PrintingPage:
    page = window._pages.page("sheet")
    if not isinstance(page, PrintingPage):
        raise TypeError("sheets are shown by the print centre")
    return page


def _empty_queue(_context: AppContext, window: MainWindow) -> None:
    desk = _printing(window).desk
    desk.remove([item.number for item in desk.queue.items])
    desk.want(COMPARED[0])


def _queued(context: AppContext, window: MainWindow) -> None:
    """A sheet of every kind, some blocked, with the comparison looked at."""
    page = _printing(window)
    context.tray.replace(COMPARED)
    for key in (OVERVIEW, "ram/1500", "peugeot/208", TRAY):
        page._add(key)
    for template in (Template.PRICE, Template.ORIGIN):
        page.desk.add(template, [(COMPARED[1],)])


def _adding(_context: AppContext, window: MainWindow) -> None:
    _printing(window)._open_adder()


def _nothing(_context: AppContext, _window: MainWindow) -> None:
    return None


def _places() -> Iterator[tuple[str, Place, Prepare]]:
    models = Place("models")
    yield "browse", models, _clear
    yield "browse-filtered", models, _filtered
    yield "browse-none", models, _nothing_fits
    yield "browse-table", models, _view("table")
    yield "browse-scale", models, _view("scale")
    yield "browse-overlaid", models, _view("scale", overlaid=True)
    yield "search", models, _searched
    yield "compare-empty", Place("compare"), _nothing
    for model_id in MODELS:
        yield f"model-{model_id.replace('/', '-')}", Place("model", model_id), _nothing
    yield "skin", Place("skin", "peugeot/3008"), _nothing
    yield "skin-leapmotor", Place("skin", "leapmotor/b10"), _nothing
    yield "pair", Place("pair", "peugeot/3008 opel/grandland"), _nothing
    yield "atlas", Place("atlas"), _nothing
    yield "answers", Place("answers"), _nothing
    yield "answer", Place("answers", "is the grandland a 3008"), _nothing
    yield "component", Place("component", "puretech-12-gen3"), _nothing
    yield "compare", Place("compare"), _compared
    yield "print-empty", Place("sheet"), _empty_queue
    yield "print", Place("sheet", COMPARED[0]), _nothing
    yield "print-queue", Place("sheet"), _queued
    yield "print-add", Place("sheet"), _adding


def _customer_places() -> Iterator[tuple[str, Place, Prepare]]:
    yield "customer-browse", Place("models"), _clear
    yield "customer-model", Place("model", MODELS[1]), _nothing
    yield "customer-answers", Place("answers"), _nothing


def render_screens(catalogue: StoredCatalogue, out: Path, size: tuple[int, int], scratch: Path) -> list[Path]:
    """Render every screen in all languages and themes, switched as a user would; returns the files."""
    made = []
    settings = QSettings(str(scratch / "settings.ini"), QSettings.Format.IniFormat)
    context = AppContext(settings, catalogue, search_of(catalogue))
    window = MainWindow(context, PAGES)
    window.resize(*size)
    window.show()
    window.show_catalogue()

    def picture(name: str, of: QWidget, lang: str, mode: str) -> None:
        settle(context, of)
        path = out / f"{name}-{lang}-{mode}-{size[0]}.png"
        of.grab().save(str(path))
        made.append(path)

    for lang in LANGUAGES:
        for mode in MODES if lang in ("nl", "en") else MODES[:1]:
            context.set_language(lang)
            context.set_theme_mode(mode)
            context.tray.clear()
            for name, place, prepare in _places():
                window.go(place)
                prepare(context, window)
                picture(name, window, lang, mode)
                _end_search(window)
            with _as_customer(context):
                for name, place, prepare in _customer_places():
                    window.go(place)
                    prepare(context, window)
                    picture(name, window, lang, mode)
            for name, surface in showroom_surfaces(context, size, scratch):
                picture(name, surface, lang, mode)
    window.close()
    return made


@contextmanager
def _as_customer(context: AppContext) -> Iterator[None]:
    """Switch to the customer's view and back; each is there when it is ready."""
    for audience in ("customer", "dealer"):
        loop = QEventLoop()
        context.audience_changed.connect(loop.quit)
        context.set_audience("customer" if audience == "customer" else "dealer")
        if context.audience != audience:
            loop.exec()
        context.audience_changed.disconnect(loop.quit)
        if audience == "customer":
            yield


def render_sheets(catalogue: StoredCatalogue, out: Path) -> list[Path]:
    """Render a choice of sheets; returns the files."""
    from catalogue_app.sheets.sheet import spec_sheet

    made = []
    for lang in LANGUAGES:
        for subject in SHEETS if lang in ("nl", "en") else SHEETS[:1]:
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
