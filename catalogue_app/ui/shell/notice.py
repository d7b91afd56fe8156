"""A sentence that passes by at the lower edge of the window, with a button where something can be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import Panel, TextButton, TextLabel

SHOWN_MS, OFFERED_MS, HELD_MS = 5_000, 10_000, 20_000
_ABOVE = 28  # px between the notice and what it stands on


class Notice(Panel):
    """Shown for five seconds over the pages, read out by screen readers; takes no focus and no clicks.

    One with a button (`offer`) takes both and stays longer, twenty seconds while the keyboard is on it.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, padding=0, ink=True)
        self._label = TextLabel("", theme, "body_l")
        self._action: Callable[[], None] | None = None
        self._lift = 0
        self.button = TextButton(self.tr("Undo"), theme, self, small=True)
        self.button.clicked.connect(self._act)
        self.button.installEventFilter(self)
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(16)
        row.addWidget(self._label)
        row.addWidget(self.button)
        self.box.addLayout(row)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self._pass_by)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is or was shown last."""
        return self._label.text()

    def tell(self, sentence: str) -> None:
        """Show a sentence."""
        self._action = None
        self._show(sentence, SHOWN_MS)

    def offer(self, sentence: str, words: str, action: Callable[[], None]) -> None:
        """Show a sentence and a button that does something about it, once."""
        self._action = action
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self._show(sentence, OFFERED_MS)

    def _show(self, sentence: str, shown_ms: int) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, self._action is None)
        self.button.setVisible(self._action is not None)
        self._label.setText(sentence)
        self._label.setAccessibleName(sentence)
        self.box.activate()
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._timer.start(shown_ms)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def lift(self, px: int) -> None:
        """Stand so many px higher: on what takes the lower edge of the window."""
        self._lift = px
        self.place()

    def place(self) -> None:
        """Stand in the middle of the lower edge of the window."""
        parent = self.parentWidget()
        if parent is not None:
            y = parent.height() - self.height() - _ABOVE - self._lift
            self.move((parent.width() - self.width()) // 2, y)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take more time while the keyboard is on the button; takes no event."""
        if event.type() is QEvent.Type.FocusIn:
            self._timer.start(HELD_MS)
        elif event.type() is QEvent.Type.FocusOut and self.isVisible():
            self._timer.start(SHOWN_MS)
        return False

    @Slot()
    def _pass_by(self) -> None:
        self._action = None
        self.hide()

    @Slot()
    def _act(self) -> None:
        action = self._action
        self._pass_by()
        if action is not None:
            action()
