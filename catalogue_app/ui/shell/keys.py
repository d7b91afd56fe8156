"""The sheet of keyboard shortcuts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import Chip, Hairline, TextButton, TextLabel


class KeysDialog(QDialog):
    """Lists every key of the program. Open it with `open()`; it frees itself when closed."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard"))
        box = QVBoxLayout(self)
        box.setContentsMargins(32, 28, 32, 24)
        box.setSpacing(16)
        box.addWidget(TextLabel(self.tr("Keyboard"), self._theme, "h2"))
        columns = QHBoxLayout()
        columns.setSpacing(48)
        rows = self._rows()
        half = (len(rows) + 1) // 2
        columns.addLayout(self._column(rows[:half]))
        columns.addLayout(self._column(rows[half:]))
        box.addLayout(columns)
        close = TextButton(self.tr("Close"), self._theme, kind="primary")
        close.clicked.connect(self.close)
        close.setDefault(True)
        box.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _rows(self) -> list[tuple[tuple[str, ...], str]]:
        return [
            (("Ctrl K", "/"), self.tr("Search")),
            (("Ctrl 1", "2", "3"), self.tr("Models, Compare, Spec sheets")),
            (("← ↑ → ↓",), self.tr("Move in the grid, rows and tabs")),
            (("Enter",), self.tr("Open")),
            (("Esc",), self.tr("Back, close")),
            (("F",), self.tr("To the filters")),
            (("V",), self.tr("Add to or remove from the comparison")),
            (("Ctrl Shift V",), self.tr("Open the comparison")),
            (("D",), self.tr("Comparison: only differences")),
            (("S",), self.tr("Source of the figure in focus")),
            (("O",), self.tr("Versions: order by this column")),
            (("[", "]"), self.tr("Previous or next model")),
            (("Ctrl P",), self.tr("Spec sheet of what is shown")),
            (("T",), self.tr("Light or dark")),
            (("C",), self.tr("Customer view, and back")),
            (("Ctrl Shift K",), self.tr("Send this page to the customer’s screen")),
            (("F11",), self.tr("Showroom mode")),
            (("F1", "?"), self.tr("This sheet")),
        ]

    def _column(self, rows: list[tuple[tuple[str, ...], str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for index, (keys, words) in enumerate(rows):
            chips = QHBoxLayout()
            chips.setSpacing(4)
            for key in keys:
                chips.addWidget(Chip(key, self._theme, outlined=True))
            chips.addStretch(1)
            grid.addLayout(chips, 2 * index, 0)
            grid.addWidget(TextLabel(words, self._theme), 2 * index, 1)
            grid.addWidget(Hairline(), 2 * index + 1, 0, 1, 2)
        grid.setRowStretch(2 * len(rows), 1)
        return grid
