"""Many sheets at once, to a folder or a ZIP: one file each, what is blocked left out and told."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import Text
from catalogue_app.linting.lint import Finding
from catalogue_app.linting.rules import RuleBook
from catalogue_app.sheets.jobs import SheetJob, file_names, folder_of
from catalogue_app.sheets.making import Made, prepare, render_ready
from catalogue_app.sheets.render import Format
from catalogue_app.sheets.shelves import FolderShelf, Shelf, ZipShelf

THREADS = 2
_AHEAD = 4  # sheets begun before the oldest is kept: memory stays flat however many there are

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A sheet that was not made: the rules that block it, or else the problem."""

    job: SheetJob
    findings: tuple[Finding, ...] = ()
    problem: CatalogueProblem | None = None

    @property
    def reason(self) -> Text:
        """Why, in few words."""
        if self.problem is not None:
            return self.problem.told
        return self.findings[0].text


@dataclass(frozen=True, slots=True)
class Batch:
    """What became of a batch.

    Attributes:
        files: paths of what was kept, in the order of the jobs; inside the ZIP for a ZIP.
        drafts: the sheets that were made as a draft though something blocks them.
        cancelled: whether it was stopped; a folder then keeps what was done, of a ZIP nothing is left.
    """

    files: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    drafts: tuple[LeftOut, ...] = ()
    cancelled: bool = False


def render_many(
    catalogue: Catalogue,
    jobs: Sequence[SheetJob],
    target: Path,
    book: RuleBook,
    fmt: Format = "pdf",
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    draft: bool = False,
) -> Batch:
    """Make every sheet into a folder (made where missing), or into a ZIP with a folder per brand for "*.zip".

    Each file is whole or not there; a ZIP too. What a rule blocks is left out, with `draft` it is made and says so;
    a sheet that fails does not stop the others. `progress` is told from this thread how many of how many are done.
    Raises CatalogueProblem when the target cannot be written.
    """
    shelf: Shelf = ZipShelf(target) if target.suffix.lower() == ".zip" else FolderShelf(target)
    names = file_names(jobs, fmt)
    files: list[str] = []
    left_out: list[LeftOut] = []
    drafts: list[LeftOut] = []
    with shelf:
        for done, (job, name, made) in enumerate(_made(catalogue, jobs, names, book, fmt, draft=draft), 1):
            if cancelled is not None and cancelled():
                shelf.drop()
                return Batch(tuple(shelf.kept), tuple(left_out), tuple(drafts), cancelled=True)
            if isinstance(made, LeftOut):
                left_out.append(made)
            else:
                files += shelf.put(folder_of(job), name, made.pages)
                if made.blocked:
                    drafts.append(LeftOut(job, made.blocked))
            if progress is not None:
                progress(done, len(jobs))
    return Batch(tuple(files), tuple(left_out), tuple(drafts))


def _made(
    catalogue: Catalogue, jobs: Sequence[SheetJob], names: Sequence[str], book: RuleBook, fmt: Format, *, draft: bool
) -> Iterator[tuple[SheetJob, str, Made | LeftOut]]:
    """Give the sheets in order; two threads are a few sheets ahead, because the compiler lets others run meanwhile."""
    waiting: deque[tuple[SheetJob, str, Future[Made | LeftOut]]] = deque()
    with ThreadPoolExecutor(THREADS) as pool:
        try:
            for job, name in zip(jobs, names, strict=True):
                waiting.append((job, name, pool.submit(_one, catalogue, job, book, fmt, draft=draft)))
                if len(waiting) >= _AHEAD:
                    yield _first(waiting)
            while waiting:
                yield _first(waiting)
        finally:
            for _job, _name, future in waiting:
                future.cancel()


def _first(
    waiting: "deque[tuple[SheetJob, str, Future[Made | LeftOut]]]",
) -> tuple[SheetJob, str, Made | LeftOut]:
    job, name, future = waiting.popleft()
    return job, name, future.result()


def _one(catalogue: Catalogue, job: SheetJob, book: RuleBook, fmt: Format, *, draft: bool) -> Made | LeftOut:
    try:
        ready = prepare(catalogue, job, book)
        if ready.blocked and not draft:
            return LeftOut(job, ready.blocked)
        return render_ready(ready, fmt, draft=draft)
    except CatalogueProblem as problem:
        return LeftOut(job, problem=problem)
