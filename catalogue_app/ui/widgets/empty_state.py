"""The state of a place with nothing in it: what is so, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from catalogue_app.ui.theme import Theme, icon_pixmap
from catalogue_app.ui.widgets.car_view import awaited_car
from catalogue_app.ui.widgets.labels import TextLabel

_WIDTH = 480


class EmptyState(QWidget):
    """A dashed silhouette (or the warning sign), a heading, a sentence and buttons, in the middle of the page.

    Add further rows to `body`, a vertical layout under the sentence.
    """

    def __init__(
        self, heading: str, sentence: str, theme: Theme, parent: QWidget | None = None, *, warning: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(heading)
        outer = QHBoxLayout(self)
        middle = QWidget(self)
        middle.setFixedWidth(_WIDTH)
        outer.addWidget(middle)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 32, 0, 32)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._picture(warning=warning), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        column.addWidget(self._centred(heading, "h3", "text"))
        if sentence:
            column.addWidget(self._centred(sentence, "body_l", "text2"))
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        column.addSpacing(8)
        column.addLayout(self.body)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def add_button(self, button: QPushButton) -> None:
        """Put a button in the row under the sentence."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def _centred(self, text: str, role: str, tone: str) -> TextLabel:
        label = TextLabel(text, self._theme, role, "text2" if tone == "text2" else "text", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _picture(self, *, warning: bool) -> QWidget:
        if not warning:
            return awaited_car(self._theme, self)
        sign = TextLabel("", self._theme)
        sign.setPixmap(icon_pixmap("warning", self._theme.color("err"), 36, self.devicePixelRatioF()))
        return sign
