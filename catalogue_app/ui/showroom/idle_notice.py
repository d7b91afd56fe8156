"""Asks whether anybody is still there, before everything is wiped."""

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QMouseEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from catalogue_app.ui.showroom.cover import PanelCover
from catalogue_app.ui.showroom.touch import TouchButton
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import TextLabel


class IdleNotice(PanelCover):
    """Counts down in words and in a bar; any touch tells `stayed`."""

    stayed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, warning_ms: int) -> None:
        super().__init__(theme, parent, 620)
        self.setAccessibleName(self.tr("Are you still there?"))
        self.box.addWidget(TextLabel(self.tr("Are you still there?"), theme, "h1", parent=self.panel))
        self.words = TextLabel("", theme, "h3", "text2", self.panel, wrap=True)
        self.box.addWidget(self.words)
        self._bar = QProgressBar(self.panel)
        self._bar.setAccessibleName(self.tr("Time left"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, warning_ms)
        self._bar.setFixedHeight(6)
        self._bar.setStyleSheet("QProgressBar { max-height: 6px; min-height: 6px; }")
        self.box.addWidget(self._bar)
        self.more = TouchButton(self.tr("More time"), theme, self.panel, kind="primary")
        self.more.setMinimumHeight(theme.size["touch_button"])
        self.more.clicked.connect(self.stayed)
        self.box.addWidget(self.more)

    def ask(self) -> None:
        """Show the question; the keyboard is on the button."""
        self.show()
        self.raise_()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def show_left(self, left_ms: int) -> None:
        """Show how long is left."""
        seconds = ceil(left_ms / 1000)
        words = (
            self.tr("In 1 second the screen starts over and your choices are wiped.")
            if seconds == 1
            else self.tr("In {count} seconds the screen starts over and your choices are wiped.")
        )
        self.words.setText(words.format(count=seconds))
        self._bar.setValue(min(left_ms, self._bar.maximum()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Any touch is an answer."""
        self.stayed.emit()
