"""Measures sheets in a process of its own: `python -m tests.bench.paper DATABASE`, JSON to stdout. All times in ms.

A warm spec sheet with its rules against the bare compiler on the same data, and the whole range into a ZIP.
"""

import json
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from catalogue_app import resources
from catalogue_app.bootstrap import open_catalogue
from catalogue_app.exchange.rule_files import read_rules
from catalogue_app.sheets.batch import render_many
from catalogue_app.sheets.jobs import SheetJob
from catalogue_app.sheets.making import prepare, render

_DAY = date(2026, 11, 25)
_EACH = 5  # every so many of the range is measured alone
_EARLY = 100  # sheets after which the memory is what it stays


def _median(jobs: Sequence[SheetJob], work: Callable[[SheetJob], object]) -> float:
    """The median time of different sheets, so that the compiler finds none in its memory."""
    taken = []
    for job in jobs[::_EACH]:
        start = time.perf_counter()
        work(job)
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken[3:])


def _as_text(data: Mapping[str, object]) -> str:
    return json.dumps({"dealer": None, "draft": None, "more": None, **data}, ensure_ascii=False)


def _bare(data: str) -> None:
    import typst

    folder = resources.assets() / "sheets"
    typst.compile(
        str(folder / "spec.typ"), root=str(folder), font_paths=[str(resources.font_folder())],
        ignore_system_fonts=True, format="pdf", sys_inputs={"data": data, "logo": "[]"}, pdf_standards=["ua-1"],
        timestamp=datetime(2026, 11, 23, tzinfo=UTC),
    )  # fmt: skip


def paper(path: Path) -> dict[str, float]:
    """Measure everything in turn."""
    catalogue = open_catalogue(str(path))
    book = read_rules(resources.rules() / "nl.yaml")
    ids = [found for card in catalogue.cards() for found in (card.id, *(version.id for version in card.variants))]
    jobs = [SheetJob((subject,), today=_DAY) for subject in ids]
    found = {"sheet": _median(jobs, lambda job: render(catalogue, job, book, draft=True))}
    datas = {job: _as_text(prepare(catalogue, job, book).setting.data) for job in jobs[::_EACH]}
    found["sheet_bare"] = _median(jobs, lambda job: _bare(datas[job]))
    memory: list[float] = []

    def watch(_done: int, _of: int) -> None:
        memory.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)

    with tempfile.TemporaryDirectory() as target:
        start = time.perf_counter()
        render_many(catalogue, jobs, Path(target) / "range.zip", book, draft=True, progress=watch)
        found["range_sheet"] = (time.perf_counter() - start) * 1000 / len(ids)
    found["memory_early"], found["memory_end"] = memory[_EARLY], memory[-1]
    catalogue.close()
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(paper(Path(sys.argv[1]))) + "\n")
