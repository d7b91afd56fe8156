"""Asks for the PIN and for a new one; hashing is slow on purpose, so it is done in the jobs pool."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from catalogue_app.facts.problems import CatalogueProblem
from catalogue_app.store.pin import PinStore
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.showroom.pin_pad import PinPad
from catalogue_app.ui.showroom.times import Times

_REQUEST = "showroom-pin"


class PinGate(QObject):
    """`passed`: the PIN was right. `chosen`: a new one is kept. `left`: the user went back without either.

    Every wrong PIN doubles the wait, up to the longest; nobody is locked out for ever.
    """

    passed = Signal()
    chosen = Signal()
    left = Signal()

    def __init__(self, context: AppContext, store: PinStore, pad: PinPad, times: Times) -> None:
        super().__init__(pad)
        self._context, self._store, self._pad, self._times = context, store, pad, times
        self._wrong = 0
        self._choosing = False
        self._first = ""
        pad.entered.connect(self._on_entered)
        pad.cancelled.connect(self._on_cancelled)

    @property
    def needs_pin(self) -> bool:
        """Whether there is a PIN to ask for."""
        return self._store.exists

    def ask(self) -> None:
        """Ask for the PIN; without one (it was reset meanwhile) the way is free."""
        self._choosing = False
        if self.needs_pin:
            self._pad.ask(self.tr("Enter PIN"), self.tr("For staff only."), can_forget=True)
        else:
            self.passed.emit()

    def choose(self) -> None:
        """Ask for a new PIN, twice."""
        self._choosing, self._first = True, ""
        words = self.tr("4 to 8 digits. You need it to leave showroom mode.")
        self._pad.ask(self.tr("Choose a PIN"), words, can_forget=False)

    def _on_entered(self, pin: str) -> None:
        if self._choosing and not self._first:
            self._first = pin
            self._pad.ask(self.tr("The same PIN again"), self.tr("To rule out a slip."), can_forget=False)
        elif self._choosing and pin != self._first:
            self.choose()
            self._pad.refuse(self.tr("The two were not the same. Choose again."), 1)
        else:
            self._pad.set_busy(True)
            work = partial(self._store.set if self._choosing else self._store.fits, pin)
            self._context.jobs.run(work, self._on_done, self._on_failed, token=_REQUEST)

    def _on_done(self, answer: object) -> None:
        if self._choosing:
            self._first = ""
            self._pad.hide()
            self.chosen.emit()
        elif answer is True:
            self._wrong = 0
            self._pad.hide()
            self.passed.emit()
        else:
            wait = min(self._times.longest_delay, self._times.delay * 2**self._wrong)
            self._wrong += 1
            self._pad.refuse(self.tr("That is not the PIN."), wait)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, CatalogueProblem):
            raise error
        self._first = ""
        self._pad.refuse(error.in_(self._context.lang), self._times.delay)

    def _on_cancelled(self) -> None:
        self._context.jobs.forget(_REQUEST)
        self._first = ""
        self._pad.hide()
        self.left.emit()
