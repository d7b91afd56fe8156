"""The second bar of the compare page."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.ui.theme import Theme
from catalogue_app.ui.tray import MOST
from catalogue_app.ui.widgets import Hairline, IconButton, SegmentedControl, TextButton, TextLabel

ALL, DIFFERENT = "all", "different"


class CompareBar(QWidget):
    """Title, all or only differences, add; `shown` carries "all" or "different"."""

    back = Signal()
    add_wanted = Signal()
    shown = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 32, 1)
        row.setSpacing(16)
        self._line = Hairline(self)
        self.setFixedHeight(theme.size["comparebar"])
        back = IconButton("chevron-left", self.tr("Back"), theme, self, side=32)
        back.setObjectName("back")
        back.clicked.connect(self.back)
        row.addWidget(back)
        self._title = TextLabel("", theme, "h3", parent=self, bold=True)
        row.addWidget(self._title)
        self._rows: SegmentedControl | None = None
        self._slot = QHBoxLayout()
        row.addLayout(self._slot)
        row.addStretch(1)
        self.add = TextButton(self.tr("Add a version"), theme, self, icon_name="plus", small=True)
        self.add.setObjectName("add")
        self.add.clicked.connect(self.add_wanted)
        row.addWidget(self.add)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line at the lower edge."""
        super().resizeEvent(event)
        self._line.setGeometry(0, self.height() - 1, self.width(), 1)

    @property
    def rows(self) -> SegmentedControl | None:
        """The switch between all rows and differences, None while there is nothing to compare."""
        return self._rows

    def show_counts(self, cars: int, different: int, rows: int, current: str) -> None:
        """Say how many versions and rows there are."""
        title = self.tr("{count} versions compared").format(count=cars) if cars > 1 else self.tr("Compare")
        self._title.setText(title)
        self.add.setEnabled(cars < MOST)
        full = self.tr("The comparison is full: {count} versions at most.").format(count=MOST)
        self.add.setToolTip("" if cars < MOST else full)
        focused = self._rows is not None and self._rows.isAncestorOf(self.focusWidget() or self)
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
            self._rows = None
        if cars > 1:
            self._rows = self._switch(different, rows, current)
            self._slot.addWidget(self._rows)
            if focused:
                self._rows.button(current).setFocus()

    def _switch(self, different: int, rows: int, current: str) -> SegmentedControl:
        words = [
            (ALL, self.tr("All {rows}").format(rows=rows)),
            (DIFFERENT, self.tr("Only differences: {count} of {rows}").format(count=different, rows=rows)),
        ]
        switch = SegmentedControl(words, current, self._theme, self.tr("Rows shown"), self, small=True)
        switch.button(DIFFERENT).setToolTip(self.tr("Key D"))
        switch.chosen.connect(self._report)
        return switch

    @Slot(str)
    def _report(self, key: str) -> None:
        self.shown.emit(key)
