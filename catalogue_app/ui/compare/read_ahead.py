"""Reads what lies in the tray before the comparison is opened."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import Model
from catalogue_app.ui.context import AppContext

_JOB = "read-compared"
_AFTER_MS = 120  # not at once: the thread would take the interpreter from the painting of the tray


def _read(catalogue: Catalogue, model_ids: tuple[str, ...]) -> tuple[Model, ...]:
    read = []
    for model_id in model_ids:
        try:
            read.append(catalogue.model(model_id))
        except NotFound:
            continue  # gone from the catalogue, or not for customers: the comparison says so itself
    return tuple(read)


class ReadAhead(QObject):
    """Has the models of the tray read in a job, shortly after every change.

    The catalogue keeps the last ones that it read (64 of them, a tray holds six), so that the comparison finds them
    there without reading in the GUI thread.
    """

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.model_ids: tuple[str, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._begin)
        context.tray.changed.connect(self._soon.start)

    @Slot()
    def _begin(self) -> None:
        if not self._context.opened:
            return
        wanted = tuple(dict.fromkeys(variant_id.rpartition("/")[0] for variant_id in self._context.tray.ids))
        if wanted:
            self._context.jobs.run(
                partial(_read, self._context.catalogue, wanted), self._take, self._failed, token=_JOB
            )

    def _take(self, models: tuple[Model, ...]) -> None:
        self.model_ids = tuple(model.id for model in models)

    def _failed(self, _error: Exception) -> None:
        """Nothing to tell: the comparison reads what is missing itself and says what it cannot read."""
