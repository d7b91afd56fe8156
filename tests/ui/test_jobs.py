"""Work in the pool: answers arrive in the GUI thread, or not at all when nobody wants them any more."""

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from catalogue_app.ui.jobs import Jobs

SEARCH = "search"


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []
        self.threads: list[QThread] = []

    def take(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.append(QThread.currentThread())


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.drain(5_000)


def test_the_answer_comes_back_in_the_gui_thread(jobs: Jobs, qtbot: QtBot) -> None:
    receiver = Receiver()
    worker: list[int] = []

    def work() -> int:
        worker.append(threading.get_ident())
        return 42

    jobs.run(work, receiver.take)
    qtbot.waitUntil(lambda: receiver.answers == [42])
    assert receiver.threads == [receiver.thread()]
    assert worker != [threading.get_ident()]
    assert not jobs.busy


def test_a_failure_is_handed_over_whole(jobs: Jobs, qtbot: QtBot) -> None:
    done, failed = Receiver(), Receiver()

    def work() -> None:
        raise ValueError("no such thing")

    jobs.run(work, done.take, failed.take)
    qtbot.waitUntil(lambda: len(failed.answers) == 1)
    assert str(failed.answers[0]) == "no such thing"
    assert done.answers == []


def test_a_failure_nobody_asked_for_reaches_the_exception_hook(jobs: Jobs, qtbot: QtBot) -> None:
    def work() -> None:
        raise ValueError("nobody listens")

    with qtbot.captureExceptions() as caught:
        jobs.run(work, Receiver().take)
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert str(caught[0][1]) == "nobody listens"


def test_a_newer_request_drops_the_answer_of_the_older(jobs: Jobs, qtbot: QtBot) -> None:
    receiver = Receiver()
    gate = threading.Event()

    def slow() -> str:
        gate.wait(5)
        return "old"

    jobs.run(slow, receiver.take, token=SEARCH)
    jobs.run(lambda: "new", receiver.take, token=SEARCH)
    gate.set()
    qtbot.waitUntil(lambda: receiver.answers == ["new"])
    jobs.drain(5_000)
    assert receiver.answers == ["new"]


def test_a_page_that_is_gone_gets_no_answer(jobs: Jobs, qtbot: QtBot) -> None:
    receiver = Receiver()
    answers = receiver.answers
    gate = threading.Event()

    def slow() -> str:
        gate.wait(5)
        return "late"

    jobs.run(slow, receiver.take)
    shiboken6.delete(receiver)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert answers == []


def test_drain_drops_what_is_still_to_come(jobs: Jobs, qtbot: QtBot) -> None:
    receiver = Receiver()
    jobs.run(lambda: 1, receiver.take)
    assert jobs.drain(5_000)
    assert not jobs.busy
    jobs.run(lambda: 2, receiver.take)
    qtbot.waitUntil(lambda: receiver.answers == [2])
