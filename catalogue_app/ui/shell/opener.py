"""Opens the catalogue off the GUI thread and shows how it goes."""

import traceback
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer, Signal

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import fold
from catalogue_app.ui.context import AppContext, Search
from catalogue_app.ui.shell.error_dialog import ErrorDialog
from catalogue_app.ui.widgets import drawing_of
from catalogue_app.ui.window import MainWindow

if TYPE_CHECKING:
    from catalogue_app.ui.shell.opening import LoadingState

Progress = Callable[[int, int, str], None]
OpenCatalogue = Callable[[Progress], Catalogue]

_REQUEST = "open-catalogue"
_AHEAD_AFTER_MS = 500
_LATER_PAGES = tuple(f"catalogue_app.ui.{name}.page" for name in ("model", "compare", "sheet"))


class _Hit(Protocol):
    @property
    def model_id(self) -> str: ...


@runtime_checkable
class _Searchable(Protocol):
    def search(self, text: str) -> tuple[_Hit, ...]: ...


def search_of(catalogue: Catalogue) -> Search:
    """Return the search of a catalogue: its own, or by the names on its cards when it has none."""
    if isinstance(catalogue, _Searchable):
        searchable = catalogue
        return lambda text: tuple(hit.model_id for hit in searchable.search(text))
    names = [(card.id, fold(" ".join((card.full_name, *card.aliases)))) for card in catalogue.cards()]
    return lambda text: tuple(model_id for model_id, name in names if fold(text) in name)


def _read_ahead(catalogue: Catalogue) -> None:
    """Draw and read what is not in sight yet, and the code of the pages: the first opens as fast as the next."""
    for card in catalogue.cards():
        drawing_of(card)
    catalogue.models()
    for page in _LATER_PAGES:
        import_module(page)


class Opener(QObject):
    """Runs `open_catalogue` in the pool; the window shows loading, then the models, or the reason why not."""

    _progressed = Signal(int, int, str)

    def __init__(self, context: AppContext, window: MainWindow, open_catalogue: OpenCatalogue) -> None:
        super().__init__(window)
        self._context, self._window, self._open = context, window, open_catalogue
        self._loading: LoadingState | None = None
        self._details = ""
        self._sentence = ""
        self._progressed.connect(self._show_progress)
        window.retry_requested.connect(self.start)
        window.details_requested.connect(self._show_details)

    def start(self) -> None:
        """Begin, or begin again."""
        self._loading = self._window.show_loading()
        self._context.jobs.run(self._work, self._opened, self._failed, token=_REQUEST)

    def _work(self) -> tuple[Catalogue, Search]:
        # Runs in the pool: the signal carries the progress over to the GUI thread.
        catalogue = self._open(self._progressed.emit)
        catalogue.cards()  # reads them now, so that the window does not have to
        return catalogue, search_of(catalogue)

    def _show_progress(self, done: int, total: int, what: str) -> None:
        if self._loading is not None:
            self._loading.show_progress(done, total, what)

    def _opened(self, answer: tuple[Catalogue, Search]) -> None:
        self._loading = None
        self._context.catalogue, self._context.search = answer
        self._window.show_catalogue()
        QTimer.singleShot(_AHEAD_AFTER_MS, self, self._start_ahead)

    def _start_ahead(self) -> None:
        # Not at once: the thread would take the interpreter from the first painting of the window.
        self._context.jobs.run(partial(_read_ahead, self._context.catalogue), self._ahead)

    def _ahead(self, _nothing: object) -> None:
        """Nothing to do: the catalogue and Python keep what they have read."""

    def _failed(self, error: Exception) -> None:
        self._loading = None
        self._details = "".join(traceback.format_exception(error))
        if isinstance(error, CatalogueProblem):
            lang = self._context.lang
            self._sentence, remedy = error.told.in_(lang), error.way_out.in_(lang)
        else:
            self._sentence = self.tr("The program made a mistake while opening the catalogue.")
            remedy = self.tr("Copy the details and send them to the maker of the program.")
        self._window.show_problem(self._sentence, remedy)

    def _show_details(self) -> None:
        ErrorDialog(self._sentence, self._details, self._context.theme, self._window).open()
