"""Work off the GUI thread: `Jobs.run(work, done, failed)`."""

import itertools
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

T = TypeVar("T")


@dataclass(slots=True)
class _Request:
    done: Callable[[Any], None]
    failed: Callable[[Exception], None] | None
    token: Hashable | None


class _Work(QRunnable):
    """One piece of work; reports through the signal of `jobs`, which lives in the GUI thread and outlives it."""

    def __init__(self, jobs: "Jobs", number: int, work: Callable[[], object]) -> None:
        super().__init__()
        self._jobs, self._number, self._work = jobs, number, work

    def run(self) -> None:
        """Do the work in the pool thread."""
        try:
            answer, error = self._work(), None
        except Exception as caught:  # noqa: BLE001 - handed over whole to the GUI thread, which must tell the user
            answer, error = None, caught
        self._jobs.finished.emit(self._number, answer, error)


class Jobs(QObject):
    """Runs callables in a thread pool and gives the answers back in the GUI thread.

    The callables must not touch widgets. An answer is dropped when a later request with the same token was made,
    when its receiver no longer exists, or after `drain`.
    """

    finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._numbers = itertools.count(1)
        self._requests: dict[int, _Request] = {}
        self.finished.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._requests)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        token: Hashable | None = None,
    ) -> None:
        """Run `work` in the pool, then call `done` with its answer or `failed` with its exception, in the GUI thread.

        Without `failed` the exception is raised in the GUI thread and so reaches the application's error dialog.
        """
        if token is not None:
            self.forget(token)
        number = next(self._numbers)
        self._requests[number] = _Request(done, failed, token)
        self._pool.start(_Work(self, number, work))

    def forget(self, token: Hashable) -> None:
        """Drop the answers still to come for requests made with this token."""
        for number in [n for n, request in self._requests.items() if request.token == token]:
            del self._requests[number]

    def drain(self, timeout_ms: int = 5_000) -> bool:
        """Drop what is queued and wait for what runs; its answers are dropped. Returns False when time ran out."""
        self._requests.clear()
        self._pool.clear()
        return self._pool.waitForDone(timeout_ms)

    def _deliver(self, number: int, answer: object, error: Exception | None) -> None:
        request = self._requests.pop(number, None)
        if request is None:
            return
        if error is None:
            if _alive(request.done):
                request.done(answer)
        elif request.failed is None:
            raise error
        elif _alive(request.failed):
            request.failed(error)


def _alive(callback: Callable[..., object]) -> bool:
    """Return False for a bound method of a Qt object that was deleted meanwhile: a closed page."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
