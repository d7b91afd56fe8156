"""The panel beside the compare table: the cars over each other, on one scale."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.comparison.entries import Column
from catalogue_app.drawing.overlay import Align
from catalogue_app.ui.compare.overlay.desk import OverlayDesk
from catalogue_app.ui.compare.overlay.large import LargeOverlay
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import IconButton, Panel, TextLabel


class OverlayPanel(Panel):
    """Outlines by dash pattern with their sizes and differences; a button shows them large, with dimension lines."""

    align_changed = Signal(str)  # a value of Align

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._columns: tuple[Column, ...] = ()
        self._baseline = 0
        self._large: LargeOverlay | None = None
        self.desk = OverlayDesk(context, self)
        self.desk.hide()  # its parts stand in this panel
        self.enlarge = IconButton("to-screen", self.tr("Show large, with the differences measured"), self.theme, self)
        self.enlarge.clicked.connect(self.open_large)
        self.desk.align_changed.connect(self.align_changed)
        self._lay_out()

    @property
    def align(self) -> str:
        """What the cars are aligned on, as a value of `Align`; setting it glides there without a signal."""
        return str(self.desk.align)

    @align.setter
    def align(self, align: str) -> None:
        self.desk.set_align(Align(align))

    @property
    def large(self) -> LargeOverlay | None:
        """The large picture while it is open."""
        return self._large

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops in the panel, from above; the rows of the legend follow by themselves."""
        return [self.enlarge, *self.desk.stops]

    def show_cars(self, columns: Sequence[Column], baseline: int = 0) -> None:
        """Show two to six versions; `baseline` is the column that the others are measured by."""
        if self._large is not None:
            self._large.close_it()
        self._columns, self._baseline = tuple(columns), baseline
        self.desk.show_cars(self._columns, baseline)

    def go_back(self) -> bool:
        """Close the large picture when it is open; True when that was all Esc should do."""
        if self._large is None:
            return False
        self._large.close_it()
        return True

    @Slot()
    def open_large(self) -> None:
        """Show the overlay large over the window, with a dimension line for every difference."""
        if self._large is not None or not self._columns:
            return
        self._large = LargeOverlay(self._context, self.window())
        self._large.closed.connect(self._close_large)
        self._large.desk.set_align(self.desk.align)
        self._large.desk.set_view(self.desk.view)
        self._large.desk.show_cars(self._columns, self._baseline)
        self._large.desk.lift(self.desk.lifted)
        self._large.open_it()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the large picture away with the page."""
        super().hideEvent(event)
        if self._large is not None and not event.spontaneous():
            self._large.close_it()

    @Slot()
    def _close_large(self) -> None:
        large, self._large = self._large, None
        if large is None:
            return
        if large.desk.align is not self.desk.align:
            self.desk.set_align(large.desk.align)
            self.align_changed.emit(self.align)
        self.desk.set_view(large.desk.view)
        self.desk.lift(large.desk.lifted)
        large.deleteLater()
        if self.isVisible():
            self.enlarge.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(TextLabel(self.tr("Over each other, to scale"), self.theme, "h4", bold=True, wrap=True), 1)
        head.addWidget(self.enlarge)
        self.box.setContentsMargins(24, 14, 24, 18)
        self.box.addLayout(head)
        for part in (self.desk.views, self.desk.aligns, self.desk.sheet, self.desk.side):
            shown = part.isVisibleTo(self.desk)
            self.box.addWidget(part)
            part.setVisible(shown)
        for last in (self.desk.legend, self.desk.note):
            self.box.addWidget(last)
            last.show()
