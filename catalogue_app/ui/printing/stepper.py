"""A small number with one less and one more."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import TextButton, TextLabel

_SIDE = 40  # px


class Stepper(QWidget):
    """`stepped` carries -1 or 1; the number changes when it is shown."""

    stepped = Signal(int)

    def __init__(self, name: str, less: str, more: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.less, self.more = TextButton("−", theme, self), TextButton("+", theme, self)
        self._number = TextLabel("1", theme, "body_l", parent=self, bold=True)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setMinimumWidth(_SIDE)
        self._name = name
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button, words in ((self.less, less), (self.more, more)):
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setStyleSheet("padding: 0;")
            button.setFixedWidth(_SIDE)
        row.addWidget(self.less)
        row.addWidget(self._number)
        row.addWidget(self.more)
        row.addStretch(1)
        self.less.clicked.connect(self._down)
        self.more.clicked.connect(self._up)

    def show_number(self, number: int, most: int) -> None:
        """Show a number from 1 to `most`."""
        self._number.setText(str(number))
        self._number.setAccessibleName(f"{self._name}: {number}")
        self.less.setEnabled(self.isEnabled() and number > 1)
        self.more.setEnabled(self.isEnabled() and number < most)

    @property
    def number(self) -> str:
        """The number that is shown."""
        return self._number.text()

    @Slot()
    def _down(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _up(self) -> None:
        self.stepped.emit(1)
