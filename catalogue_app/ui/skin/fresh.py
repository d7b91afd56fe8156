"""A panel whose content is made anew for every model."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import label
from catalogue_app.ui.widgets import Panel, TextLabel


class Fresh(Panel):
    """A title and a body; `start_over` throws the body away and returns the layout of the next."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self.context = context
        self._body: QWidget | None = None
        self.box.setSpacing(10)
        self.hide()

    def set_title(self, title: str) -> TextLabel:
        """Show a title above the body, and return it."""
        self.setAccessibleName(title)
        shown = label(self.context.theme, title, "h4", "text", self)
        self.box.addWidget(shown)
        return shown

    def start_over(self) -> QVBoxLayout:
        """Throw away what was shown."""
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget(self)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.box.addWidget(self._body)
        return column

    @staticmethod
    def row(column: QVBoxLayout) -> QHBoxLayout:
        """Add a line for things beside each other."""
        line = QHBoxLayout()
        line.setSpacing(10)
        column.addLayout(line)
        return line
