"""The rows of a facet; of a long list only those that give most, until one asks for all."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from catalogue_app.ui.browse.check_row import CheckRow
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import TextButton

LONG = 12
"""A list of more rows than this is cut short."""
_SHOWN = 6


class CheckList(QWidget):
    """Check rows under each other. Cut short it shows the six highest counts, whatever is chosen, and a way to all."""

    unfolded = Signal()  # by the user, or folded again

    def __init__(self, rows: Iterable[CheckRow], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)
        self._whole = len(self._rows) <= LONG
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self._rows:
            column.addWidget(row)
        self.more = TextButton("", theme, self, kind="link")
        self.more.setFont(theme.font("small"))
        self.more.setMinimumHeight(32)
        self.more.setVisible(not self._whole)
        self.more.clicked.connect(self._turn)
        line = QVBoxLayout()
        line.setContentsMargins(2, 0, 0, 0)  # the words stand below the boxes
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(line)
        self._name_more()

    @property
    def rows(self) -> tuple[CheckRow, ...]:
        """All rows in order, those out of sight too."""
        return self._rows

    @property
    def whole(self) -> bool:
        """Whether all rows are in sight."""
        return self._whole

    def show_whole(self, whole: bool) -> None:
        """Show all rows, or only those that give most; a short list is always whole."""
        self._whole = whole or len(self._rows) <= LONG
        self._name_more()
        self._cut()

    def show_state(self, counts: Mapping[str, int], chosen: Callable[[str], bool]) -> None:
        """Show the counts by value, and which values are chosen."""
        for row in self._rows:
            row.show_state(counts.get(row.value, 0), chosen(row.value))
        self._cut()

    def _cut(self) -> None:
        shown = set(self._rows)
        if not self._whole:
            best = sorted(self._rows, key=lambda row: -row.count)[:_SHOWN]
            shown = {*best, *(row for row in self._rows if row.isChecked() or row.hasFocus())}
        for row in self._rows:
            if (row in shown) == row.isHidden():
                row.setVisible(row in shown)

    def _name_more(self) -> None:
        words = self.tr("Show fewer") if self._whole else self.tr("Show all {count}").format(count=len(self._rows))
        self.more.setText(words)
        self.more.setAccessibleName(words)

    @Slot()
    def _turn(self) -> None:
        self.show_whole(not self._whole)
        self.unfolded.emit()
