"""Jobs one after the other: each begins when the one before it is done."""

from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from catalogue_app.ui.jobs import Jobs

T = TypeVar("T")


class InOrder(QObject):
    """Runs work on the shelf in the order in which it was asked for, so that undo never overtakes delete."""

    def __init__(self, jobs: Jobs, failed: Callable[[Exception], None], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._failed = jobs, failed
        self._waiting: deque[tuple[Callable[[], object], Callable[[Any], None]]] = deque()
        self._done: Callable[[Any], None] | None = None

    def run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run `work` in the pool when its turn comes, then call `done` with its answer."""
        self._waiting.append((work, done))
        if self._done is None:
            self._next()

    def _next(self) -> None:
        if self._waiting:
            work, self._done = self._waiting.popleft()
            self._jobs.run(work, self._on_done, self._on_failed)

    def _on_done(self, answer: object) -> None:
        done, self._done = self._done, None
        try:
            if done is not None:
                done(answer)
        finally:
            self._next()

    def _on_failed(self, error: Exception) -> None:
        self._done = None
        try:
            self._failed(error)
        finally:
            self._next()
