"""Lets the screen be wiped: touches do nothing until a long press or until the time is up."""

from math import ceil

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from catalogue_app.ui.customer.big_text import sized
from catalogue_app.ui.showroom.cover import Cover
from catalogue_app.ui.showroom.times import Times
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets.roles import say_pressable

_STILL = 24  # px that a finger may move while it holds
_RING = 46
_STEP_MS = 50


class CleaningScreen(Cover):
    """`ended` tells that touches count again. A cloth moves, so only a finger that stays ends it."""

    ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget, times: Times) -> None:
        super().__init__(theme, parent)
        self._times = times
        self._began: QPointF | None = None
        self._since = QElapsedTimer()
        self._hold = QTimer(self, singleShot=True, interval=times.hold_clean)
        self._all = QTimer(self, singleShot=True, interval=times.cleaning)
        self._all.setTimerType(Qt.TimerType.PreciseTimer)  # its seconds are shown
        self._step = QTimer(self, interval=_STEP_MS)
        self._hold.timeout.connect(self._end)
        self._all.timeout.connect(self._end)
        self._step.timeout.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        say_pressable(self)
        self.setAccessibleName(self.tr("The screen can be cleaned"))

    def begin(self) -> None:
        """Take no touch from now on."""
        self._all.start()
        self._step.start()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def seconds_left(self) -> int:
        """Until it ends by itself."""
        return ceil(max(0, self._all.remainingTime()) / 1000)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to hold."""
        self._grip(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A wipe is no press."""
        if self._began is not None and (event.position() - self._began).manhattanLength() > _STILL:
            self._let_go()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Too short."""
        self._let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key held down does the same; keys wiped over do nothing."""
        if not event.isAutoRepeat():
            self._grip(QPointF(self.rect().center()))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Too short."""
        if not event.isAutoRepeat():
            self._let_go()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, the time left, and how far the press is."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("surface"))
        middle = QPointF(self.rect().center())
        line = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        rows = (
            (self.accessibleName(), 44, -150, True, "text"),
            (self.tr("Touches do nothing now."), 24, -96, False, "text2"),
            (self._left_words(), 24, 96, False, "text2"),
            (self.tr("To stop, hold one finger still for 3 seconds."), 24, 136, False, "text"),
        )
        for words, px, y, bold, tone in rows:
            painter.setFont(sized(theme, px, bold=bold))
            painter.setPen(theme.color(tone))
            painter.drawText(QRectF(0, middle.y() + y - 30, self.width(), 60), line, words)
        ring = QRectF(middle.x() - _RING, middle.y() - _RING, 2 * _RING, 2 * _RING)
        painter.setPen(QPen(theme.color("line2"), 6))
        painter.drawEllipse(ring)
        if self._hold.isActive():
            share = min(1.0, self._since.elapsed() / max(1, self._times.hold_clean))
            painter.setPen(QPen(theme.color("ink"), 6))
            painter.drawArc(ring, 90 * 16, round(-360 * 16 * share))
        painter.end()

    def _left_words(self) -> str:
        seconds = self.seconds_left
        return self.tr("Ends by itself in {time}").format(time=f"{seconds // 60}:{seconds % 60:02d}")

    def _grip(self, at: QPointF) -> None:
        self._began = at
        self._since.start()
        self._hold.start()

    def _let_go(self) -> None:
        self._began = None
        self._hold.stop()
        self.update()

    def _end(self) -> None:
        for timer in (self._hold, self._all, self._step):
            timer.stop()
        self._began = None
        self.hide()
        self.ended.emit()
