"""What the rows and tiles of filters have in common."""

from enum import StrEnum

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from catalogue_app.ui.theme import Theme, paint_icon


class AnswerButton(QAbstractButton):
    """One answer to a question, a facet of the models or a choice of the atlas, with what one would get.

    Greyed when that is nothing.
    """

    switched = Signal(str, str)  # question, value: by the user

    def __init__(self, question: StrEnum, value: str, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question, self._value, self._theme = question, value, theme
        self._count = -1
        self.setText(words)
        self.setCheckable(True)
        self.setFont(theme.font("body"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._tell)

    @property
    def value(self) -> str:
        """The value that this button stands for."""
        return self._value

    @property
    def count(self) -> int:
        """How much one would get."""
        return self._count

    def show_state(self, count: int, checked: bool) -> None:
        """Show a count and whether the value is chosen; what gives nothing can only be switched off."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self.spoken}, {count}")
            self._show_count()
            self.update()
        if checked != self.isChecked():
            self.setChecked(checked)
        if (checked or count > 0) != self.isEnabled():
            self.setEnabled(checked or count > 0)

    @property
    def spoken(self) -> str:
        """The answer in words, as a screen reader says it."""
        return self.text()

    def _show_count(self) -> None:
        """Follow another count, for those that do not paint it."""

    @Slot()
    def _tell(self) -> None:
        self.switched.emit(str(self._question), self._value)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        checked = self.isChecked()
        edge = "ink" if checked else "control" if self.isEnabled() else "line2"
        painter.setPen(QPen(theme.color(edge), 1))
        painter.setBrush(theme.color("ink" if checked else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        if checked:
            paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), theme.color("onink"))
