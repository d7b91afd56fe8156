"""A range of a number, chosen with two handles under a histogram of what there is."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from catalogue_app.selection.scale import bounds_at, handles_at
from catalogue_app.selection.wishes import Bounds
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets.kinetic import leave_drags_to

_BARS, _KNOB, _HANDLE = 40, 18, 26  # px: height of the bars, the drawn handle, its widget with the ring
_PAD = _HANDLE // 2  # the ring is whole at both ends
_PAGE = 5
_MOUSE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)


class Handle(QAbstractSlider):
    """One end of the range, a slider of its own for the keyboard and screen readers; its value is the number itself.

    The pointer is followed by the histogram around it, which leaves far more room to press.
    """

    def __init__(self, name: str, edges: Sequence[float], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._ring = theme, False
        self._first, self._step = round(edges[0]), round(edges[1] - edges[0])
        self._last = len(edges) - 1
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setSingleStep(self._step)
        self.setPageStep(self._step * _PAGE)
        self.setFixedSize(_HANDLE, _HANDLE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(name)

    @property
    def place(self) -> int:
        """The edge at which the handle stands, counted from 0."""
        return round((self.value() - self._first) / self._step)

    def limit(self, low: int, high: int) -> None:
        """Let the handle move between two edges."""
        self.setRange(self._number(low), self._number(high))

    def put(self, place: int) -> None:
        """Move the handle to an edge, as far as it may."""
        self.setValue(self._number(place))

    def _number(self, place: int) -> int:
        return self._first + place * self._step

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring to who came by keyboard."""
        self._ring = event.reason() not in _MOUSE
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self._ring = False
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step; who uses the keys sees the ring."""
        self._ring = True
        self.update()
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the knob, and the ring of the focus around it."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        painter.setPen(QPen(theme.color("ink"), 1.5))
        painter.setBrush(theme.color("surface"))
        radius = (_KNOB - 1.5) / 2
        painter.drawEllipse(middle, radius, radius)
        if self._ring:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, _KNOB / 2 + 3, _KNOB / 2 + 3)
        painter.end()


class HistogramSlider(QWidget):
    """Bars of what one would get, ink within the range; `chosen` follows every step of a handle moved by the user.

    `edges` are three or more bin edges in even steps, of which the last may be infinite; `names` are what screen
    readers call the two handles. A handle at its end asks for nothing.
    """

    chosen = Signal(object)  # Bounds

    def __init__(
        self, edges: Sequence[float], names: tuple[str, str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._edges, self._theme = tuple(edges), theme
        self._counts: tuple[int, ...] = (0,) * (len(edges) - 1)
        self._bounds = Bounds()
        self._held: Handle | None = None
        self.low = Handle(names[0], edges, theme, self)
        self.high = Handle(names[1], edges, theme, self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_BARS + _HANDLE // 2 + 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        leave_drags_to(self)
        self._put_handles()
        self.low.valueChanged.connect(self._on_moved)
        self.high.valueChanged.connect(self._on_moved)

    @property
    def bounds(self) -> Bounds:
        """What is asked for now."""
        return self._bounds

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, self.height())

    def show_state(self, counts: Sequence[int], bounds: Bounds) -> None:
        """Show how many models there are per bin, and what is asked for; without a signal."""
        if tuple(counts) == self._counts and bounds == self._bounds:
            return
        self._counts = tuple(counts)
        if bounds != self._bounds:
            self._bounds = bounds
            self._put_handles()
        self.update()

    def x_of(self, place: int) -> float:
        """Return where an edge lies, in px from the left."""
        return _PAD + (self.width() - 2 * _PAD) * place / (len(self._edges) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the handles at their edges."""
        super().resizeEvent(event)
        self._place_handles()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nearest handle, and bring it here."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x = event.position().x()
        from_low, from_high = abs(x - self.x_of(self.low.place)), abs(x - self.x_of(self.high.place))
        self._held = self.low if from_low < from_high else self.high
        self._held.setFocus(Qt.FocusReason.MouseFocusReason)
        self._held.raise_()
        self._pull(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the handle follow."""
        self._pull(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step the handle that has the keyboard; without one the column scrolls."""
        focused = next((handle for handle in (self.low, self.high) if handle.hasFocus()), None)
        turned = event.angleDelta().y()
        if focused is None or not turned:
            event.ignore()
            return
        focused.put(focused.place + (1 if turned > 0 else -1))
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars and the line on which the handles stand."""
        painter, theme = QPainter(self), self._theme
        most, low, high = max((*self._counts, 1)), self.low.place, self.high.place
        for n, count in enumerate(self._counts):
            if count:
                height = max(2.0, (_BARS - 4) * count / most)
                left, right = round(self.x_of(n)), round(self.x_of(n + 1))
                inside = low <= n < high
                bar = QRectF(left + 0.5, _BARS - 1 - round(height), max(1.0, right - left - 1), round(height))
                painter.fillRect(bar, theme.color("ink" if inside else "line2"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = (_HANDLE - _KNOB) / 2
        for tone, width, ends in (
            ("line2", 1.0, (edge, self.width() - edge)), ("ink", 2.0, (self.x_of(low), self.x_of(high))),
        ):  # fmt: skip
            painter.setPen(QPen(theme.color(tone), width))
            painter.drawLine(*(QPointF(x, _BARS + 0.5) for x in ends))
        painter.end()

    def _pull(self, x: float) -> None:
        if self._held is not None:
            share = (x - _PAD) / max(1, self.width() - 2 * _PAD)
            place = math.floor(share * (len(self._edges) - 1) + 0.5)
            self._held.put(min(max(place, 0), len(self._edges) - 1))

    def _put_handles(self) -> None:
        low, high = handles_at(self._edges, self._bounds)
        with QSignalBlocker(self.low), QSignalBlocker(self.high):
            for handle, place in ((self.low, low), (self.high, high)):
                handle.limit(0, len(self._edges) - 1)
                handle.put(place)
            self._part_handles()
        self._place_handles()

    def _part_handles(self) -> None:
        """A step stays between the handles."""
        self.low.limit(0, self.high.place - 1)
        self.high.limit(self.low.place + 1, len(self._edges) - 1)

    def _place_handles(self) -> None:
        for handle in (self.low, self.high):
            handle.move(round(self.x_of(handle.place) - _HANDLE / 2), round(_BARS + 0.5 - _HANDLE / 2))

    @Slot()
    def _on_moved(self) -> None:
        with QSignalBlocker(self.low), QSignalBlocker(self.high):
            for handle in (self.low, self.high):  # a screen reader may set any number
                handle.put(handle.place)
            self._part_handles()
        self._place_handles()
        self.update()
        moved = bounds_at(self._edges, self.low.place, self.high.place)
        if moved != self._bounds:
            self._bounds = moved
            self.chosen.emit(moved)
