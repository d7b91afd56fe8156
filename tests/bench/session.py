"""The window over one catalogue, worked offscreen as a user would, and what the measuring of screens shares.

All times in ms. Each module that measures screens runs in a process of its own.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from catalogue_app.store.engine import sqlite_engine
from catalogue_app.store.reading import StoredCatalogue
from catalogue_app.ui.app import PAGES, TURN_S
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.shell.history import HOME, Place
from catalogue_app.ui.shell.opener import Opener
from catalogue_app.ui.window import MainWindow


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

    def until(self, done: Callable[[], bool], seconds: float = 10) -> None:
        """Let the event loop run until something is so; raises TimeoutError."""
        end = time.perf_counter() + seconds
        # Waits as the event loop of the program does: asking again and again would take the interpreter from the jobs.
        wake = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        wake.start()
        while not done():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() > end:
                raise TimeoutError("the screen did not come to rest")

    def rest(self, seconds: float = 0.3) -> None:
        """Let the event loop run for a while."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > end, seconds + 5)

    def page(self, kind: str) -> Any:
        """The page of a kind of place, made now if need be."""
        return self.window._pages.page(kind)

    def opening(
        self, kind: str, subjects: Sequence[str], painted: type[QWidget], there: Callable[[QWidget, str], bool]
    ) -> tuple[list[float], float]:
        """Open places from the first page: from the click to the painted subject, and the longest turn meanwhile.

        A place is there when a widget of class `painted` is painted of which `there(widget, subject)` says so.
        """
        seen = watch(painted)
        turns, taken, longest = Turns(), [], 0.0
        for subject in subjects:
            self.window.go(HOME)
            self.rest(0.25)
            seen.clear()
            turns.take()
            start = time.perf_counter()
            self.window.go(Place(kind, subject))

            def painted_at(subject: str = subject) -> float:
                alive = ((widget, at) for widget, at in seen.items() if isValid(widget))
                return next((at for widget, at in alive if there(widget, subject)), 0.0)

            self.until(lambda at=painted_at: at() > 0)
            taken.append((painted_at() - start) * 1000)
            self.rest(0.6)
            longest = max(longest, turns.take())
        self.window.go(HOME)
        return taken, longest


def watch(painted: type[QWidget]) -> dict[QWidget, float]:
    """From now on note when widgets of a class were last painted."""
    real, seen = painted.paintEvent, {}

    def watched(widget: QWidget, event: QPaintEvent) -> None:
        real(widget, event)
        seen[widget] = time.perf_counter()

    painted.paintEvent = watched  # type: ignore[method-assign]
    return seen


def measure(work: Callable[[Path, str], Mapping[str, float]]) -> None:
    """Print what `work` measures on the database named on the command line, as JSON, and leave at once.

    `work` is also given a folder for settings.
    """
    with tempfile.TemporaryDirectory() as folder:
        found = work(Path(sys.argv[1]), folder)
        sys.stdout.write(json.dumps(dict(found)) + "\n")
        sys.stdout.flush()
    os._exit(0)  # without taking the window apart: only the numbers matter
