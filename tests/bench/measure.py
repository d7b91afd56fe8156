"""Measuring: medians of several runs, and what a line of the report is."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Line:
    """One measured thing. `ratio` is ours / baseline, `bound` the most it may be."""

    name: str
    unit: str
    ours: float
    baseline: float
    bound: float
    note: str

    @property
    def ratio(self) -> float:
        """Ours as a multiple of the baseline."""
        return self.ours / self.baseline

    @property
    def held(self) -> bool:
        """Whether the bound is kept."""
        return self.ratio <= self.bound

    def as_dict(self) -> dict[str, Any]:
        """Return the line as the JSON report holds it."""
        return {**asdict(self), "ratio": round(self.ratio, 3), "held": self.held}


def seconds(work: Callable[[], object], runs: int = 5) -> float:
    """Return the median time of `work` in seconds."""
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def process_seconds(code: str, env: dict[str, str], runs: int = 5) -> float:
    """Return the median time of a fresh Python process that runs `code`, in seconds."""

    def once() -> None:
        subprocess.run([sys.executable, "-c", code], env=env, check=True, capture_output=True, timeout=120)

    return seconds(once, runs)
