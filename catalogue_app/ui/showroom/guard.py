"""What must not happen in showroom mode, and the hidden way to the PIN."""

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_CORNER = 96  # px, at the top right
_NEVER = frozenset({QEvent.Type.ToolTip, QEvent.Type.WhatsThis, QEvent.Type.ContextMenu})


class Guard(QObject):
    """Swallows tool tips and context menus, and tells `held` after a long press in the top right corner.

    The press itself goes on to what lies there, so that nothing in the corner is lost to customers.
    """

    held = Signal()

    def __init__(self, app: QApplication, window: QWidget, hold_ms: int) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, singleShot=True, interval=hold_ms)
        self._timer.timeout.connect(self.held)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what must not happen; watch the corner."""
        kind = event.type()
        if kind in _NEVER:
            return isinstance(watched, QWidget) and watched.window() is self._window
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget) and watched.window() is self._window:
            inside = self._in_corner(event.globalPosition())
            if kind is QEvent.Type.MouseButtonPress and inside:
                if not self._timer.isActive():
                    self._timer.start()
            elif kind is QEvent.Type.MouseButtonRelease or not inside:
                self._timer.stop()
        return False

    def _in_corner(self, at: QPointF) -> bool:
        place = self._window.mapFromGlobal(at)
        return place.x() >= self._window.width() - _CORNER and place.y() <= _CORNER
