"""What becomes of what is printed or saved: under way, done, or why not; and what was taken out of the queue."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from catalogue_app.ui.compare.strip import Strip
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import TextButton

_AFTER_MS = 150  # quick work shows nothing at all
_BAR = 160  # px


class RunStrip(Strip):
    """One button at a time: to cancel, to undo, or for the summary."""

    cancelled = Signal()
    undo_pressed = Signal()
    summary_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(self.tr("What happens with the sheets"))
        self._making = ""
        self._running = False
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = self._button(self.tr("Cancel"), "cancelRun")
        self.undo = self._button(self.tr("Undo"), "undo")
        self.summary = self._button(self.tr("What was held back"), "summary")
        self.add(self.bar)
        for button in (self.cancel, self.undo, self.summary):
            self.add(button)
        self.cancel.clicked.connect(self._call_off)
        self.undo.clicked.connect(self._undo)
        self.summary.clicked.connect(self.summary_pressed)
        self._wait = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._wait.timeout.connect(self._show_making)
        self.closed.connect(self._closed)
        self._only(None)

    def begin(self, sentence: str, of: int) -> None:
        """Something takes a while; say so after a moment."""
        self._running, self._making = True, sentence
        self.hide()
        self.bar.setRange(0, of)
        self.bar.setValue(0)
        self._wait.start()

    def progress(self, done: int, sentence: str) -> None:
        """So many are done."""
        self._making = sentence
        self.bar.setValue(done)
        if self.isVisible() and self._running:
            self._told.setText(sentence)

    def end(self, sentence: str, *, problem: bool = False, summary: bool = False) -> None:
        """It is done, and how, or why not."""
        self._stop()
        self._only(self.summary if summary else None)
        self.say(sentence, icon_name="check", problem=problem)

    def offer_undo(self, sentence: str) -> None:
        """Say what was taken out, with a way back."""
        if not self._running:
            self._only(self.undo)
            self.say(sentence)

    def quiet(self) -> None:
        """Say nothing any more, unless something is under way."""
        if not self._running:
            self.hide()

    def _button(self, words: str, name: str) -> TextButton:
        button = TextButton(words, self._theme, self, small=True)
        button.setObjectName(name)
        return button

    def _only(self, button: TextButton | None, *, bar: bool = False) -> None:
        for other in (self.cancel, self.undo, self.summary):
            other.setVisible(other is button)
        self.bar.setVisible(bar)

    def _stop(self) -> None:
        self._running = False
        self._wait.stop()

    @Slot()
    def _show_making(self) -> None:
        self._only(self.cancel, bar=self.bar.maximum() > 1)
        self.say(self._making)

    @Slot()
    def _call_off(self) -> None:
        self.cancel.setEnabled(False)
        self.cancelled.emit()
        self.cancel.setEnabled(True)

    @Slot()
    def _undo(self) -> None:
        self.hide()
        self.undo_pressed.emit()

    @Slot()
    def _closed(self) -> None:
        """Closing it calls off what is under way."""
        if self._running:
            self.cancelled.emit()
