"""Content as high as its sections ask for at the width it gets, for the scroll area of a page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class Sections(QWidget):
    """Subclasses place their sections in `_place` and answer `heightForWidth`.

    Sections that stand lower are built by `_steps`, one in a turn of the event loop, so that the window never stalls.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Callable[[], object]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._next_step)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return True: narrower is higher."""
        return True

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the sections."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Place the sections again when one of them asks for another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()  # the page may have grown: without this its end could not be scrolled to
        return super().event(event)

    def _place(self) -> None:
        """Give every section its rectangle."""

    @Slot()
    def _next_step(self) -> None:
        if self._steps:
            self._steps.pop(0)()
        else:
            self._timer.stop()
