"""Opening the catalogue: loading, faults of the world, faults of ours, and the end."""

import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from catalogue_app.facts.found import Answer, Found
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import StoreProblem
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.shell.error_dialog import ErrorDialog
from catalogue_app.ui.shell.faults import FaultReporter
from catalogue_app.ui.shell.opener import Opener, Progress, search_of
from catalogue_app.ui.shell.opening import LoadingState, ProblemState
from catalogue_app.ui.shell.top_bar import TopBar
from catalogue_app.ui.window import MainWindow
from tests.ui.fakes import MODELS, FakeCatalogue


def plain_page(_context: AppContext, parent: QWidget) -> QWidget:
    return QWidget(parent)


@pytest.fixture
def window(context: AppContext, qtbot: QtBot) -> MainWindow:
    kinds = ("models", "model", "skin", "pair", "atlas", "component", "compare", "sheet")
    made = MainWindow(context, dict.fromkeys(kinds, plain_page))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    return made


def button(root: QWidget, word: str) -> QPushButton:
    return next(b for b in root.findChildren(QPushButton) if b.text() == word)


def words(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisible() and label.text()]


def test_loading_shows_nothing_at_first_then_counts(window: MainWindow, context: AppContext, qtbot: QtBot) -> None:
    gate, go_on = threading.Event(), threading.Event()

    def slow(progress: Progress) -> Catalogue:
        progress(110, 173, "Reading versions")
        gate.set()
        go_on.wait(10)
        return FakeCatalogue()

    opener = Opener(context, window, slow)
    opener.start()
    state = window.centralWidget()
    assert isinstance(state, LoadingState)
    assert words(state) == [], "what is faster than 150 ms shows nothing"
    assert gate.wait(5)
    qtbot.waitUntil(lambda: words(state) == ["Reading versions, 110 of 173"])
    bar = state.findChild(QProgressBar)
    assert (bar.value(), bar.maximum()) == (110, 173)
    go_on.set()
    qtbot.waitUntil(lambda: window.findChild(TopBar) is not None)
    assert len(context.catalogue.cards()) == 8


def test_a_fault_of_the_world_is_told_and_can_be_tried_again(
    window: MainWindow, context: AppContext, qtbot: QtBot
) -> None:
    tries: list[int] = []

    def open_it(_progress: Progress) -> Catalogue:
        tries.append(1)
        if len(tries) == 1:
            raise StoreProblem("The catalogue file is damaged.", "Put a backup in its place.")
        return FakeCatalogue()

    opener = Opener(context, window, open_it)
    opener.start()
    qtbot.waitUntil(lambda: window.findChild(ProblemState) is not None)
    state = window.findChild(ProblemState)
    assert words(state) == [
        "The catalogue cannot be opened",
        "The catalogue file is damaged.\nPut a backup in its place.",
    ]
    qtbot.mouseClick(button(state, "Details"), Qt.MouseButton.LeftButton)
    dialog = window.findChild(ErrorDialog)
    assert "StoreProblem" in dialog.findChild(QPlainTextEdit).toPlainText()
    qtbot.mouseClick(button(dialog, "Copy"), Qt.MouseButton.LeftButton)
    assert "StoreProblem" in QGuiApplication.clipboard().text()
    qtbot.mouseClick(button(dialog, "Close"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(ErrorDialog) is None)
    qtbot.mouseClick(button(state, "Try again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(TopBar) is not None)


def test_a_mistake_of_ours_says_so(window: MainWindow, context: AppContext, qtbot: QtBot) -> None:
    def broken(_progress: Progress) -> Catalogue:
        raise ZeroDivisionError("a bug")

    opener = Opener(context, window, broken)
    opener.start()
    qtbot.waitUntil(lambda: window.findChild(ProblemState) is not None)
    assert "made a mistake" in " ".join(words(window.findChild(ProblemState)))


def test_the_search_of_the_catalogue_is_used_or_one_is_made() -> None:
    class Searching(FakeCatalogue):
        search_ready = True

        def warm_search(self) -> None: ...

        def find(self, _text: str, _limit: int = 6) -> Answer:
            return Answer(model_ids=("found/by-itself",))

        def found(self, _kind: str, _thing_id: str) -> Found: ...  # type: ignore[empty-body]

    assert search_of(Searching())("x") == ("found/by-itself",)
    assert search_of(FakeCatalogue())("o two") == ("opel/o-two",)


def test_the_search_is_that_of_whoever_looks(window: MainWindow, context: AppContext, qtbot: QtBot) -> None:
    opener = Opener(context, window, lambda _progress: FakeCatalogue())
    opener.start()
    qtbot.waitUntil(lambda: window.findChild(TopBar) is not None)
    assert context.search("leap x") == ("leapmotor/l-three",)
    context.catalogue = FakeCatalogue(held=MODELS[:2])
    assert context.search("leap x") == ()


def test_unexpected_faults_are_shown_once_and_logged(
    window: MainWindow, context: AppContext, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    reporter = FaultReporter(context, window)
    hook = sys.excepthook
    reporter.install()
    try:
        for number in range(3):
            error = ValueError(f"fault {number}")
            sys.excepthook(ValueError, error, error.__traceback__)
        dialogs = window.findChildren(ErrorDialog)
        assert len(dialogs) == 1
        assert "ValueError: fault 0" in words(dialogs[0])
        assert len(caplog.records) == 3
        worker = threading.Thread(target=lambda: 1 / 0)
        dialogs[0].close()
        worker.start()
        worker.join()
        qtbot.waitUntil(
            lambda: any("ZeroDivisionError" in w for d in window.findChildren(ErrorDialog) for w in words(d))
        )
    finally:
        reporter.uninstall()
    assert sys.excepthook is hook


@pytest.mark.timeout(60)
def test_the_program_starts_and_ends_by_itself(tmp_path: object) -> None:
    """In a process of its own: QApplication, real pages, a window that is closed, and a clean exit."""
    import subprocess

    script = (
        "import sys\n"
        "from PySide6.QtCore import QSettings, QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from catalogue_app.ui.app import run\n"
        "from catalogue_app.ui.browse.page import BrowsePage\n"
        "from tests.ui.fakes import FakeCatalogue\n"
        "seen = []\n"
        "def look():\n"
        "    window = next((w for w in QApplication.topLevelWidgets() if w.findChild(BrowsePage)), None)\n"
        "    if window is None:\n"
        "        QTimer.singleShot(30, look)\n"
        "        return\n"
        "    seen.append(window.findChild(BrowsePage).isVisible())\n"
        "    window.close()\n"
        "QTimer.singleShot(0, look)\n"
        f"settings = QSettings({str(tmp_path)!r} + '/s.ini', QSettings.Format.IniFormat)\n"
        "code = run(lambda progress: FakeCatalogue(), settings, ['catalogue'])\n"
        "print(code, seen)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=50, check=False)
    assert done.stdout.strip() == "0 [True]", done.stderr
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
