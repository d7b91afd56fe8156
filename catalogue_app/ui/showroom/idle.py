"""Notices that nobody touches the screen any more."""

from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from catalogue_app.ui.showroom.times import Times

_TOUCHES = frozenset({
    QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.TouchBegin, QEvent.Type.TouchEnd,
    QEvent.Type.KeyPress, QEvent.Type.Wheel,
})  # fmt: skip


class Rest(Enum):
    """Where the screen is between a touch and its reset."""

    IN_USE = 1
    WARNED = 2
    RESTING = 3


class IdleWatch(QObject):
    """Counts from the last touch: `warned`, then `expired`; a touch after the warning tells `stayed`.

    `left` is told every second of the warning, in ms. Stopped until `start`; `expired` stops it again.
    """

    warned = Signal()
    left = Signal(int)
    stayed = Signal()
    expired = Signal()

    def __init__(self, app: QApplication, times: Times, parent: QObject) -> None:
        super().__init__(parent)
        self.state = Rest.RESTING
        self._idle = QTimer(self, singleShot=True, interval=times.idle)
        self._idle.timeout.connect(self._warn)
        self._warning = QTimer(self, singleShot=True, interval=times.warning)
        self._warning.setTimerType(Qt.TimerType.PreciseTimer)  # its seconds are shown
        self._warning.timeout.connect(self._expire)
        self._tick = QTimer(self, interval=min(1_000, max(1, times.warning // 4)))
        self._tick.timeout.connect(self._tell)
        app.installEventFilter(self)

    def start(self) -> None:
        """Count from now."""
        stayed = self.state is Rest.WARNED
        self.state = Rest.IN_USE
        self._warning.stop()
        self._tick.stop()
        self._idle.start()
        if stayed:
            self.stayed.emit()

    @property
    def idle_ms(self) -> int:
        """From the last touch to the warning."""
        return self._idle.interval()

    def set_idle(self, idle_ms: int) -> None:
        """Wait longer or shorter from now on."""
        self._idle.setInterval(idle_ms)

    def stop(self) -> None:
        """Count no more: the screen rests already, or is being cleaned."""
        self.state = Rest.RESTING
        for timer in (self._idle, self._warning, self._tick):
            timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin again at every touch; takes no event."""
        if event.type() in _TOUCHES and self.state is not Rest.RESTING:
            self.start()
        return False

    def _warn(self) -> None:
        self.state = Rest.WARNED
        self._warning.start()
        self._tick.start()
        self.warned.emit()
        self._tell()

    def _tell(self) -> None:
        self.left.emit(max(0, self._warning.remainingTime()))

    def _expire(self) -> None:
        self.stop()
        self.expired.emit()
