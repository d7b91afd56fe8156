"""Measures the browse screens in a process of their own: `python -m tests.bench.browsing DATABASE`, JSON to stdout.

Works the real window offscreen as a user would: types letter by letter, presses filters, opens models, scrolls. All
times in ms.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from catalogue_app.selection.scale import scale_of
from catalogue_app.selection.shelf import shelf_of
from catalogue_app.selection.wishes import Bounds, Facet, Selection, Sort, Span
from catalogue_app.store.engine import sqlite_engine
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.app import PAGES, TURN_S
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.dimensioned_car import DimensionedCar
from catalogue_app.ui.shell.history import HOME, Place
from catalogue_app.ui.shell.opener import Opener
from catalogue_app.ui.window import MainWindow

QUERIES = ("peugeot 3008", "pegeot", "puretech", "de nieuwe panda", "stla medium", ">400 km <40000", "ketting", "b10")
SLIDERS = (Span.PRICE, Span.RANGE, Span.BOOT, Span.TOW)
SELECTIONS = (
    Selection().with_values(Facet.POWERTRAIN, {"bev"}).with_bounds(Span.PRICE, Bounds(None, 35_000)),
    Selection().with_values(Facet.SEGMENT, {"B", "C"}).with_bounds(Span.RANGE, Bounds(300, None)),
    Selection(sort=Sort.PRICE).with_values(Facet.TECHNOLOGY, {"stellantis"}),
)


def p95(values: Sequence[float]) -> float:
    """Return the value that 95 of 100 do not exceed."""
    return statistics.quantiles(values, n=20, method="inclusive")[-1]  # never beyond what was measured


class Painted(QObject):
    """Notes when a widget was last painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt calls it
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)  # paint first, then note: the paint itself counts
            QApplication.sendEvent(watched, event)
            watched.installEventFilter(self)
            self.at = time.perf_counter()
            return True
        return False


class Turns(QObject):
    """The longest turns of the event loop: a beat every millisecond that comes late tells how long others took."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._beat = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)
        self._beat.start()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = time.perf_counter()

    def take(self) -> float:
        """Return the longest turn since the last call."""
        found, self.longest, self._last = self.longest, 0.0, time.perf_counter()
        return found


class Session:
    """The window over one catalogue."""

    def __init__(self, path: Path, folder: str) -> None:
        sys.setswitchinterval(TURN_S)
        self.app = QApplication.instance() or QApplication([])
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        settings.setValue("language", "nl")
        settings.setValue("theme", "light")
        self.context = AppContext(settings)
        self.window = MainWindow(self.context, PAGES)
        self.window.resize(1600, 1000)
        self.window.show()
        opener = Opener(self.context, self.window, lambda _progress: StoredCatalogue(sqlite_engine(path)))
        opener.start()
        self.until(lambda: self.window._bar is not None, 120)
        self.rest(1.5)
        self.until(lambda: not self.context.jobs.busy, 180)
        self.rest(1.0)
        self._car_painted = [0.0]
        real, seen = DimensionedCar.paintEvent, self._car_painted

        def watched(car: DimensionedCar, event: QPaintEvent) -> None:
            real(car, event)
            seen[0] = time.perf_counter()

        DimensionedCar.paintEvent = watched  # type: ignore[method-assign]

    def until(self, done: Callable[[], bool], seconds: float = 10) -> None:
        """Let the event loop run until something is so; raises TimeoutError."""
        end = time.perf_counter() + seconds
        while not done():
            self.app.processEvents()
            if time.perf_counter() > end:
                raise TimeoutError("the screen did not come to rest")

    def rest(self, seconds: float = 0.3) -> None:
        """Let the event loop run for a while."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > end, seconds + 5)

    @property
    def browse(self) -> QWidget:
        """The browse page."""
        return self.window._pages.page("models")

    def typing(self) -> list[float]:
        """Type letter by letter; each time from the key to the painted results."""
        field = self.window._bar.search
        palette = self.window.findChild(QWidget, "palette") or next(
            child for child in self.window.findChildren(QWidget) if type(child).__name__ == "SearchPalette"
        )
        painted = Painted(palette.list.viewport())
        taken = []
        for query in QUERIES:
            field.setFocus()
            field.clear()
            self.rest(0.05)
            for letter in query:
                start = time.perf_counter()
                QTest.keyClick(field, letter)
                self.until(lambda start=start: painted.at > start)
                taken.append((painted.at - start) * 1000)
        field.clear()
        return taken

    def filtering(self) -> list[float]:
        """Switch filters and sliders; each time from the press to the painted results."""
        painted = Painted(self.browse.grid.viewport())
        taken = []
        for _ in range(3):
            for selection in (*SELECTIONS, Selection()):
                start = time.perf_counter()
                self.browse._apply(selection)
                self.until(lambda start=start: painted.at > start)
                taken.append((painted.at - start) * 1000)
                self.rest(0.1)
        return taken

    def counting(self) -> list[float]:
        """All facet counts and histograms."""
        shelf = shelf_of(self.context.catalogue.cards())
        edges = {span: scale_of(shelf.axes[span], span) for span in SLIDERS}
        taken = []
        for selection in SELECTIONS * 5:
            start = time.perf_counter()
            shelf.counts(selection)
            shelf.histograms(selection, edges)
            taken.append((time.perf_counter() - start) * 1000)
        return taken

    def scrolling(self, view: str) -> list[float]:
        """Scroll through a view frame by frame; the time of each paint."""
        self.browse.show_view(view)
        self.rest(0.5)
        shown = self.browse.view
        areas = [a for a in (shown, *shown.findChildren(QAbstractItemView)) if isinstance(a, QAbstractItemView)]
        area = next(a for a in areas if a.isVisible() and a.verticalScrollBar().maximum() > 0)
        bar, viewport = area.verticalScrollBar(), area.viewport()
        taken = []
        for frame in range(150):
            bar.setValue(min(bar.maximum(), 40 * frame))
            start = time.perf_counter()
            viewport.repaint()
            taken.append((time.perf_counter() - start) * 1000)
            self.rest(0.016)
        bar.setValue(0)
        self.browse.show_view("cards")
        return taken

    def opening(self, ids: Sequence[str]) -> tuple[list[float], float]:
        """Open models: from the click to the painted car, and the longest turn meanwhile."""
        turns, taken, longest = Turns(), [], 0.0
        for model_id in ids:
            self.window.go(HOME)
            self.rest(0.25)
            turns.take()
            start = time.perf_counter()
            self.window.go(Place("model", model_id))
            self.until(lambda start=start: self._car_painted[0] > start)
            taken.append((self._car_painted[0] - start) * 1000)
            self.rest(0.6)
            longest = max(longest, turns.take())
        self.window.go(HOME)
        return taken, longest


def main() -> None:
    """Run as a command."""
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Path(sys.argv[1]), folder)
        ids = [card.id for card in session.context.catalogue.cards()][:160:11]
        found = {
            "typing": p95(session.typing()),
            "counting": max(session.counting()),
            "filtering": p95(session.filtering()),
            "scroll_cards": p95(session.scrolling("cards")),
            "scroll_table": p95(session.scrolling("table")),
            "scroll_scale": p95(session.scrolling("scale")),
        }
        times, turn = session.opening(ids)
        found |= {"open_model": p95(times), "longest_turn": turn}
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()
    os._exit(0)  # without taking the window apart: only the numbers matter


if __name__ == "__main__":
    main()
