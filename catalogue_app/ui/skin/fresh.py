"""A panel whose content is made anew for every model."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.parts import label
from catalogue_app.ui.widgets import Panel, TextLabel


class Fresh(Panel):
    """A title and a body; `start_over` throws the body away and returns the layout of the next, `fill` fills it.

    `filled` tells that all of it stands there, or that there is nothing to show.
    """

    filled = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self.context = context
        self._body: QWidget | None = None
        self._steps: list[Callable[[], object]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._next_step)
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
        self.put_away()
        if self._body is not None:
            self.box.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget(self)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.box.addWidget(self._body)
        return column

    def fill(self, steps: Iterable[Callable[[], object]]) -> None:
        """Show the panel and build what it shows, one step in a turn of the event loop; without steps hide it."""
        self._steps = list(steps)
        self._timer.start()

    def put_away(self) -> None:
        """Hide the panel; what was still to be built is not."""
        self._steps = []
        self._timer.stop()
        self.hide()

    @Slot()
    def _next_step(self) -> None:
        if self._steps:
            self._steps.pop(0)()
            self.show()
        else:
            self._timer.stop()
            self.filled.emit()

    @property
    def body(self) -> QWidget:
        """The parent of what is shown; raises RuntimeError before the first time."""
        if self._body is None:
            raise RuntimeError("nothing is shown yet")
        return self._body

    @staticmethod
    def row(column: QVBoxLayout) -> QHBoxLayout:
        """Add a line for things beside each other."""
        line = QHBoxLayout()
        line.setSpacing(10)
        column.addLayout(line)
        return line
