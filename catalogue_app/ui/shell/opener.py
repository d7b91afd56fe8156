"""Opens the catalogue off the GUI thread and shows how it goes."""

import gc
import traceback
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.formatting import format_date, format_number
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.facts.text import Lang
from catalogue_app.selection.shelf import shelf_of
from catalogue_app.ui.context import AppContext, Search
from catalogue_app.ui.searching import search_in
from catalogue_app.ui.shell.error_dialog import ErrorDialog
from catalogue_app.ui.widgets import drawing_of
from catalogue_app.ui.window import MainWindow

if TYPE_CHECKING:
    from catalogue_app.ui.shell.opening import LoadingState

Progress = Callable[[int, int, str], None]
OpenCatalogue = Callable[[Progress], Catalogue]

_REQUEST = "open-catalogue"
_AHEAD_AFTER_MS = 500
_FEW = 300  # models; a larger catalogue is drawn and read as it is looked at
_LATER = ("model", "skin", "atlas", "component", "answers", "compare", "printing")
_LATER_CODE = (*(f"catalogue_app.ui.{name}.page" for name in _LATER), "catalogue_app.ui.tray_strip.strip")


def search_of(catalogue: Catalogue) -> Search:
    """Return the search of a catalogue: from a text to the ids of the models that answer it, best first."""
    search = search_in(catalogue)
    return lambda text: search.find(text, 1).model_ids


def _read_ahead(catalogue: Catalogue, lang: Lang) -> None:
    """Draw what is not in sight yet, read the code of the pages and the models: the first opens as fast as the next."""
    cards = catalogue.cards()
    if len(cards) <= _FEW:
        for card in cards:
            drawing_of(card)
    for module in _LATER_CODE:
        import_module(module)
    if cards:
        from catalogue_app.ui.model.loading import load, load_model

        load(catalogue, load_model(catalogue, cards[0].id))
    format_date(PartialDate(2026, 1), lang)  # Babel reads the names of the months when first asked
    format_number(0.5, lang, 1)
    if len(cards) <= _FEW:
        catalogue.models()  # the atlas and whatever compares all cars need them


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

    def _work(self) -> Catalogue:
        # Runs in the pool: the signal carries the progress over to the GUI thread.
        catalogue = self._open(self._progressed.emit)
        shelf_of(catalogue.cards())  # read and laid out now, so that the window does not have to
        gc.freeze()  # it lives as long as the window
        return catalogue

    def _show_progress(self, done: int, total: int, what: str) -> None:
        if self._loading is not None:
            self._loading.show_progress(done, total, what)

    def _opened(self, catalogue: Catalogue) -> None:
        self._loading = None
        self._context.catalogue, self._context.search = catalogue, self._found
        self._window.show_catalogue()
        QTimer.singleShot(_AHEAD_AFTER_MS, self, self._start_ahead)

    def _found(self, text: str) -> tuple[str, ...]:
        """The search of whoever looks: a customer finds nothing by what only the dealer may read."""
        return search_of(self._context.catalogue)(text)

    def _start_ahead(self) -> None:
        # Not at once: the thread would take the interpreter from the first painting of the window.
        self._context.jobs.run(partial(_read_ahead, self._context.catalogue, self._context.lang), self._ahead)

    def _ahead(self, _nothing: object) -> None:
        """Leave what was read out of the collection of garbage: looking through it would take the window 80 ms.

        Then make the page that is most likely to be wanted next.
        """
        gc.freeze()
        self._window.make_ready()

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
