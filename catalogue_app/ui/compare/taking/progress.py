"""What becomes of a comparison that is taken home: under way, done, or why not."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from catalogue_app.ui.compare.strip import Strip
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import TextButton

_AFTER_MS = 150  # quick work shows nothing at all


class TakeStrip(Strip):
    """`cancelled` calls off what is under way; closing the strip then does so too."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(self.tr("What is taken home"))
        self._making = ""
        self.cancel = TextButton(self.tr("Cancel"), theme, self, small=True)
        self.cancel.setObjectName("cancelTaking")
        self.cancel.clicked.connect(self._call_off)
        self.add(self.cancel)
        self._wait = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._wait.timeout.connect(self._show_making)
        self.closed.connect(self._closed)

    def begin(self, sentence: str) -> None:
        """Something takes a while; say so after a moment."""
        self._making = sentence
        self._wait.start()

    def done(self, sentence: str) -> None:
        """It is done, and how."""
        self._end()
        self.say(sentence, icon_name="check")

    def failed(self, sentence: str) -> None:
        """It could not be done, and why."""
        self._end()
        self.say(sentence, problem=True)

    def quiet(self) -> None:
        """Say nothing any more."""
        self._end()
        self.hide()

    def _end(self) -> None:
        self._making = ""
        self._wait.stop()
        self.cancel.hide()

    @Slot()
    def _show_making(self) -> None:
        self.cancel.show()
        self.say(self._making)

    @Slot()
    def _call_off(self) -> None:
        self.quiet()
        self.cancelled.emit()

    @Slot()
    def _closed(self) -> None:
        if self._making:
            self._call_off()
