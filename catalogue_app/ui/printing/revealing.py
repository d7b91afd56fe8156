"""A scroll area that brings into sight whatever in it gets the keyboard, also when it comes from outside."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_AROUND = 24  # px above and below


class RevealingArea(QScrollArea):
    """Qt itself does so only while the keyboard moves inside the area."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, _AROUND)
