"""Printing or saving many sheets off the GUI thread, with progress and a way to call it off."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.sheets.batch import LeftOut, render_many
from catalogue_app.sheets.files import write_whole
from catalogue_app.sheets.jobs import SheetJob
from catalogue_app.sheets.making import Ready, prepare, render_ready
from catalogue_app.sheets.together import render_together
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.printing.output import Press
from catalogue_app.ui.printing.work import rule_book

_JOB = "print batch"
MOST_TOGETHER = 60
"""Sheets in one PDF: the compiler holds all of them at once, some 20 MB for each."""
Progress = Callable[[int, int], None]


class Way(StrEnum):
    """What is done with what is ready."""

    PRINT = "print"
    PDF = "pdf"
    FOLDER = "folder"
    ZIP = "zip"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of it.

    Attributes:
        done: how many sheets; of a ZIP that was called off none.
        where: path of the file or folder; empty for paper.
    """

    way: Way
    done: int
    of: int
    where: str = ""
    left_out: tuple[LeftOut, ...] = ()
    cancelled: bool = False


class Runner(QObject):
    """One thing at a time. `progressed` tells how many of how many are done, `ended` carries an Outcome."""

    progressed = Signal(int, int)
    ended = Signal(object)
    failed = Signal(str)

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._stop = Event()
        self.busy = False

    def print(self, jobs: Sequence[tuple[SheetJob, int]], printer: QPrinter) -> None:
        """Print sheets, each so many times."""
        self._run(partial(print_all, self._context.catalogue, jobs, printer))

    def save(self, jobs: Sequence[SheetJob], way: Way, target: Path) -> None:
        """Write sheets to a file or a folder."""
        self._run(partial(save_all, self._context.catalogue, jobs, way, target))

    def cancel(self) -> None:
        """Stop after the sheet that is being made."""
        self._stop.set()

    def _run(self, work: Callable[[Progress, Event], Outcome]) -> None:
        if self.busy:
            return
        self.busy, self._stop = True, Event()
        # The signal carries the progress over to the GUI thread.
        job = partial(work, self.progressed.emit, self._stop)
        self._context.jobs.run(job, self._end, self._fail, token=_JOB)

    def _end(self, outcome: Outcome) -> None:
        self.busy = False
        self.ended.emit(outcome)

    def _fail(self, error: Exception) -> None:
        """Say what is wrong with the disk or the printer; a bug goes on to the error dialog."""
        self.busy = False
        if not isinstance(error, CatalogueProblem):
            self.failed.emit("")
            raise error
        self.failed.emit(error.in_(self._context.lang))


def save_all(
    catalogue: Catalogue, jobs: Sequence[SheetJob], way: Way, target: Path, progress: Progress, stop: Event
) -> Outcome:
    """Write one PDF, or one for each sheet into a folder or a ZIP. Raises CatalogueProblem."""
    if way is Way.PDF:
        return _save_book(catalogue, jobs, target, progress, stop)
    made = render_many(catalogue, jobs, target, rule_book(), progress=progress, cancelled=stop.is_set)
    return Outcome(way, len(made.files), len(jobs), str(target), made.left_out, made.cancelled)


def _save_book(
    catalogue: Catalogue, jobs: Sequence[SheetJob], target: Path, progress: Progress, stop: Event
) -> Outcome:
    """Write one PDF with all sheets that can be made."""
    ready: list[Ready] = []
    left_out: list[LeftOut] = []
    for number, job in enumerate(jobs, 1):
        if stop.is_set():
            break
        made = _prepared(catalogue, job)
        if isinstance(made, LeftOut):
            left_out.append(made)
        else:
            ready.append(made)
        progress(number, len(jobs))
    if ready and not stop.is_set():
        pdf = render_ready(ready[0]).pages[0] if len(ready) == 1 else render_together(ready, target.stem)
        if not stop.is_set():
            write_whole(target, pdf)
            return Outcome(Way.PDF, len(ready), len(jobs), str(target), tuple(left_out))
    return Outcome(Way.PDF, 0, len(jobs), "", tuple(left_out), cancelled=stop.is_set())


def print_all(
    catalogue: Catalogue, jobs: Sequence[tuple[SheetJob, int]], printer: QPrinter, progress: Progress, stop: Event
) -> Outcome:
    """Paint sheets on a printer, one after the other. Raises CatalogueProblem when it does not start."""
    left_out: list[LeftOut] = []
    both_sides = printer.duplex() is not QPrinter.DuplexMode.DuplexNone
    press, done = Press(printer, both_sides=both_sides), 0
    try:
        for number, (job, copies) in enumerate(jobs, 1):
            if stop.is_set():
                press.abort()
                return Outcome(Way.PRINT, 0, len(jobs), "", tuple(left_out), cancelled=True)
            pages = _pages(catalogue, job)
            if isinstance(pages, LeftOut):
                left_out.append(pages)
            else:
                for _ in range(copies):
                    press.put_all(pages)
                done += 1
            progress(number, len(jobs))
    finally:
        press.finish()
    return Outcome(Way.PRINT, done, len(jobs), "", tuple(left_out))


def _pages(catalogue: Catalogue, job: SheetJob) -> tuple[bytes, ...] | LeftOut:
    """Return the pages as SVG; why not where a rule or a fault keeps them from being made."""
    ready = _prepared(catalogue, job)
    try:
        return ready if isinstance(ready, LeftOut) else render_ready(ready, "svg").pages
    except CatalogueProblem as problem:
        return LeftOut(job, problem=problem)


def _prepared(catalogue: Catalogue, job: SheetJob) -> Ready | LeftOut:
    try:
        ready = prepare(catalogue, job, rule_book())
    except CatalogueProblem as problem:
        return LeftOut(job, problem=problem)
    return LeftOut(job, ready.blocked) if ready.blocked else ready
