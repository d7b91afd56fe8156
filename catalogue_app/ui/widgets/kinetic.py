"""Scrolling with a finger: the content follows, runs on and comes to rest."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QScroller, QScrollerProperties, QWidget

_METRIC = QScrollerProperties.ScrollMetric
_NO_OVERSHOOT = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
_DRAGGED = "draggedByFinger"
_PRESS_MS = 120  # a finger that stays so long presses; one that moves before then scrolls
_FAR = QPointF(-9_999, -9_999)


def make_kinetic(area: QAbstractScrollArea, *, reduced_motion: bool = False, with_mouse: bool = False) -> None:
    """Let a finger scroll the area; with less motion it stops where the finger leaves it.

    The mouse keeps its own meaning (dragging a slider, choosing a cell) unless `with_mouse`: in a showroom a mouse
    stands for a finger, and scroll bars, which no finger needs, go.
    """
    if isinstance(area, QAbstractItemView):
        area.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        area.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    if with_mouse:
        _set_rules(area.viewport(), reduced_motion=reduced_motion, with_mouse=True)
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    else:
        _Finger(area, reduced_motion=reduced_motion)


def _set_rules(viewport: QWidget, *, reduced_motion: bool, with_mouse: bool = False) -> None:
    scroller = QScroller.scroller(viewport)
    rules = scroller.scrollerProperties()
    for axis in (_METRIC.HorizontalOvershootPolicy, _METRIC.VerticalOvershootPolicy):
        rules.setScrollMetric(axis, _NO_OVERSHOOT)  # content that jumps back looks like a fault on a big screen
    rules.setScrollMetric(_METRIC.DragStartDistance, 0.003)  # m
    if reduced_motion:
        rules.setScrollMetric(_METRIC.MaximumVelocity, 0.0)
    if with_mouse:
        rules.setScrollMetric(_METRIC.MousePressEventDelay, 0.1)  # s
    scroller.setScrollerProperties(rules)


def leave_drags_to(widget: QWidget) -> None:
    """Let a finger that comes down on this widget drag it (a slider), not the area that it lies in."""
    widget.setProperty(_DRAGGED, True)


class _Finger(QObject):
    """Gives the touches on an area to its scroller, and a tap to what lies under the finger.

    The gesture of QScroller for touch lets the mouse events that Qt makes of a touch pass: a card would open under the
    finger that scrolls over it.
    """

    def __init__(self, area: QAbstractScrollArea, *, reduced_motion: bool) -> None:
        super().__init__(area)
        self._area, self._reduced_motion = area, reduced_motion
        self._ready = False  # the scroller is made at the first touch: seven of them would delay the start
        self._target: QWidget | None = None  # what lies under the finger while it is down
        self._rolled = False  # the finger came down to stop the content
        self._dragging = False
        self._pressed = False  # whether the target was told
        self._at = QPointF()  # global
        self._device: QPointingDevice | None = None
        self._hold = QTimer(self, singleShot=True, interval=_PRESS_MS)
        self._hold.timeout.connect(self._press)
        viewport = area.viewport()
        viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        viewport.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take touches; every other event goes on."""
        if not isinstance(event, QTouchEvent):
            return False
        kind = event.type()
        if kind is QEvent.Type.TouchBegin:
            if not self._is_ours(event):
                return False
        elif self._target is None:
            return False
        event.accept()
        point = event.point(0)
        if kind is QEvent.Type.TouchBegin:
            self._begin(point, event)
        elif kind is QEvent.Type.TouchUpdate:
            self._move(point)
        else:
            self._end(point, cancelled=kind is QEvent.Type.TouchCancel)
        return True

    def _is_ours(self, event: QTouchEvent) -> bool:
        """Whether there is anything to scroll, and nothing under the finger that it drags itself."""
        bars = (self._area.horizontalScrollBar(), self._area.verticalScrollBar())
        if event.pointCount() != 1 or not any(bar.maximum() > bar.minimum() for bar in bars):
            return False
        widget: QWidget | None = self._under(event.point(0))
        while widget is not None and widget is not self._area:
            if widget.property(_DRAGGED):
                return False
            widget = widget.parentWidget()
        return True

    def _under(self, point: QEventPoint) -> QWidget:
        viewport = self._area.viewport()
        return viewport.childAt(viewport.mapFromGlobal(point.globalPosition()).toPoint()) or viewport

    def _begin(self, point: QEventPoint, event: QTouchEvent) -> None:
        if not self._ready:
            _set_rules(self._area.viewport(), reduced_motion=self._reduced_motion)
            self._ready = True
        self._target, self._at, self._device = self._under(point), point.globalPosition(), event.pointingDevice()
        self._rolled = self._scroller.state() is QScroller.State.Scrolling
        self._dragging = self._pressed = False
        self._tell(QScroller.Input.InputPress, point)
        if not self._rolled:
            self._hold.start()

    def _move(self, point: QEventPoint) -> None:
        self._tell(QScroller.Input.InputMove, point)
        if self._scroller.state() is QScroller.State.Dragging and not self._dragging:
            self._dragging = True
            self._hold.stop()
            self._let_go()
        elif not self._dragging:
            self._at = point.globalPosition()

    def _end(self, point: QEventPoint, *, cancelled: bool) -> None:
        self._tell(QScroller.Input.InputRelease, point)
        self._hold.stop()
        if cancelled:
            self._let_go()
        elif not self._dragging and not self._rolled:
            self._press()
            self._send(QEvent.Type.MouseButtonRelease, self._at)
        self._target = self._device = None

    @property
    def _scroller(self) -> QScroller:
        return QScroller.scroller(self._area.viewport())

    def _tell(self, what: QScroller.Input, point: QEventPoint) -> None:
        at = self._area.viewport().mapFromGlobal(point.globalPosition())
        self._scroller.handleInput(what, at, point.timestamp())

    def _press(self) -> None:
        """Press what lies under the finger, unless that is done already."""
        if not self._pressed:
            self._pressed = True
            self._send(QEvent.Type.MouseButtonPress, self._at)

    def _let_go(self) -> None:
        """Release far away what was pressed: nothing is clicked."""
        if self._pressed:
            self._send(QEvent.Type.MouseMove, _FAR)
            self._send(QEvent.Type.MouseButtonRelease, _FAR)

    def _send(self, kind: QEvent.Type, at: QPointF) -> None:
        target, device = self._target, self._device
        if target is None or device is None or not shiboken6.isValid(target):
            return
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind is QEvent.Type.MouseMove else left
        held = none if kind is QEvent.Type.MouseButtonRelease else left
        place, scene = target.mapFromGlobal(at), target.window().mapFromGlobal(at)
        event = QMouseEvent(kind, place, scene, at, button, held, Qt.KeyboardModifier.NoModifier, device)
        QCoreApplication.sendEvent(target, event)
