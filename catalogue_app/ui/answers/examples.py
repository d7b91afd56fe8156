"""What can be asked, a press away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from catalogue_app.facts.text import Text
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import FlowLayout, TextButton


class Examples(QWidget):
    """`chosen` carries a question in the language of the window."""

    chosen = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._flow = FlowLayout(self, gap=8)
        self.buttons: list[TextButton] = []

    def show_questions(self, questions: Sequence[Text]) -> None:
        """Offer these; buttons that stand there already stay."""
        words = [question.in_(self._context.lang) for question in questions]
        if words == [button.text() for button in self.buttons]:
            return
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [TextButton(text, self._context.theme, self, kind="pill") for text in words]
        for button in self.buttons:
            button.clicked.connect(self._choose)
            self._flow.addWidget(button)
            button.show()

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, TextButton):
            self.chosen.emit(button.text())
