"""A sentence that passes by at the lower edge of the window."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import Panel, TextLabel

SHOWN_MS = 5_000


class Notice(Panel):
    """Shown for five seconds over the pages, read out by screen readers; takes no focus and no clicks."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, padding=0, ink=True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label = TextLabel("", theme, "body_l")
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 12)
        row.addWidget(self._label)
        self.box.addLayout(row)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is or was shown last."""
        return self._label.text()

    def tell(self, sentence: str) -> None:
        """Show a sentence."""
        self._label.setText(sentence)
        self._label.setAccessibleName(sentence)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def place(self) -> None:
        """Stand in the middle of the lower edge of the window."""
        parent = self.parentWidget()
        if parent is not None:
            self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 28)
