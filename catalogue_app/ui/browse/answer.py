"""What the rows and tiles of the facets have in common."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QWidget

from catalogue_app.selection.wishes import Facet
from catalogue_app.ui.theme import Theme


class AnswerButton(QAbstractButton):
    """One answer of a facet with the number of models one would get. Greyed when that is nothing."""

    switched = Signal(str, str)  # facet, value: by the user

    def __init__(self, facet: Facet, value: str, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facet, self._value, self._theme = facet, value, theme
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
        """How many models one would get."""
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
        self.switched.emit(str(self._facet), self._value)
