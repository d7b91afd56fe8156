"""A list that rolls by itself: slowly, or page by page with less motion, and not while somebody is at it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from catalogue_app.ui.overview.lines import OverviewLine
from catalogue_app.ui.overview.metrics import Metrics
from catalogue_app.ui.overview.model import OverviewModel
from catalogue_app.ui.widgets.kinetic import make_kinetic

_TOUCHES = (
    QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate, QEvent.Type.KeyPress,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RollTimes:
    """Times in ms.

    Attributes:
        step: between two moves of the roll; row: in which it moves by the height of a model.
        page: how long a page stands with less motion.
        ends: how long it stands at the top and at the bottom.
        touched: how long it waits after the last touch or key.
    """

    step: int = 16
    row: int = 1_800
    page: int = 12_000
    ends: int = 5_000
    touched: int = 20_000


class RollingList(QListView):
    """`top_changed` carries the line at the top. At the bottom it stands for a while and begins again."""

    top_changed = Signal(object)

    def __init__(
        self, lines: Sequence[OverviewLine], times: RollTimes, parent: QWidget | None = None, *, calm: bool = False
    ) -> None:
        super().__init__(parent)
        self.lines = tuple(lines)
        self._times, self._calm = times, calm
        self._at = 0.0  # where the roll is, finer than a pixel
        self._clock = QElapsedTimer()
        self._step = QTimer(self)
        self._step.setTimerType(Qt.TimerType.PreciseTimer)
        self._step.timeout.connect(self._on_step)
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self._go)
        self._top: OverviewLine | None = None
        self.setModel(OverviewModel(self.lines, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setUniformItemSizes(False)
        make_kinetic(self, reduced_motion=calm, with_mouse=True)
        self.viewport().installEventFilter(self)
        self.installEventFilter(self)
        self.verticalScrollBar().valueChanged.connect(self._tell_top)
        self.verticalScrollBar().rangeChanged.connect(self._tell_top)

    @property
    def rolling(self) -> bool:
        """Whether it moves by itself now, or will turn the page."""
        return self._step.isActive()

    def set_calm(self, calm: bool) -> None:
        """Turn pages and do not roll, or roll again."""
        self._calm = calm
        if self.isVisible():
            self._begin(self._times.ends)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop while somebody touches the list, its keys or its wheel."""
        kind = event.type()
        if kind in _TOUCHES and (kind is not QEvent.Type.MouseMove or self._pressed(event)):
            self._begin(self._times.touched)
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to roll after a while at the top."""
        super().showEvent(event)
        self._tell_top()
        self._begin(self._times.ends)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop."""
        self._step.stop()
        self._wait.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the lines out anew, as their type grows with the width, and keep the one at the top there."""
        top = self.indexAt(QPoint(4, 1))
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        if top.isValid():
            self.scrollTo(top, QListView.ScrollHint.PositionAtTop)
        self._tell_top()

    def next_page(self) -> None:
        """Show the lines below those that are wholly in sight; the first ones after the last."""
        bar = self.verticalScrollBar()
        if bar.value() >= bar.maximum():
            bar.setValue(0)
            return
        cut = self.indexAt(QPoint(4, self.viewport().height() - 1))
        first = self.indexAt(QPoint(4, 1))
        if cut.isValid() and cut.row() > first.row():
            self.scrollTo(cut, QListView.ScrollHint.PositionAtTop)
        else:  # one line fills the screen
            bar.setValue(bar.value() + self.viewport().height())

    def _pressed(self, event: QEvent) -> bool:
        buttons = getattr(event, "buttons", None)
        return buttons is not None and bool(buttons() & Qt.MouseButton.LeftButton)

    def _begin(self, after: int) -> None:
        self._step.stop()
        self._wait.start(after)

    def _go(self) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() <= 0:  # all of it is in sight
            return
        if self._calm:
            self._step.start(self._times.page)
            return
        if bar.value() >= bar.maximum():
            bar.setValue(0)
            self._begin(self._times.ends)
            return
        self._at = float(bar.value())
        self._clock.start()
        self._step.start(self._times.step)

    def _on_step(self) -> None:
        if self._calm:
            self.next_page()
            return
        bar = self.verticalScrollBar()
        # A machine that is late moves farther, not slower; but it never leaps.
        late = min(self._clock.restart(), 100)
        self._at += Metrics(self.viewport().width()).row * late / self._times.row
        bar.setValue(round(self._at))
        if bar.value() >= bar.maximum():
            self._begin(self._times.ends)

    def _tell_top(self) -> None:
        index: QModelIndex = self.indexAt(QPoint(4, 1))
        line = self.lines[index.row()] if index.isValid() else None
        if line is not self._top:
            self._top = line
            self.top_changed.emit(line)
