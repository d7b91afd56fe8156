"""A strip below the top bar, there while the customer's screen is open: what it shows, and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import ElidedLabel, Hairline, TextButton, TextLabel


class CustomerStrip(QWidget):
    """Nothing goes across by itself: the dealer sends, clears and closes."""

    send_pressed = Signal()
    clear_pressed = Signal()
    close_pressed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(32, 6, 32, 6)
        row.setSpacing(8)
        row.addWidget(TextLabel(self.tr("The customer sees"), theme, "body", "text2", self))
        self.shown = ElidedLabel("", theme, "body", "text", self, bold=True)
        row.addWidget(self.shown, 1)
        self.send = TextButton(self.tr("Send this page"), theme, self, kind="primary", icon_name="to-screen")
        self.send.setToolTip("Ctrl+Shift+K")
        self.clear = TextButton(self.tr("Clear the screen"), theme, self)
        self.close_button = TextButton(self.tr("Close the screen"), theme, self, kind="quiet")
        for button, signal in (
            (self.send, self.send_pressed), (self.clear, self.clear_pressed), (self.close_button, self.close_pressed),
        ):  # fmt: skip
            button.clicked.connect(signal)
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(Hairline(self))
        self.hide()

    def show_subject(self, words: str) -> None:
        """Show what the customer sees; "" is the welcome screen."""
        said = words or self.tr("the welcome screen")
        self.shown.setText(said)
        self.shown.setAccessibleName(said)
        self.clear.setEnabled(bool(words))
        self.show()
