"""The sheet of keyboard shortcuts."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import Chip, TextButton, TextLabel

_SIGNS = {"Left": "←", "Up": "↑", "Right": "→", "Down": "↓", "Return": "Enter"}
_ROW, _BETWEEN = 22, 8  # px: least height of a row, air above a group


@dataclass(frozen=True, slots=True)
class KeyRow:
    """What some keys do. `keys` are portable names as QKeySequence reads them; `staff` is not told to customers."""

    keys: tuple[str, ...]
    words: str
    staff: bool = False


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that work in the same place."""

    title: str
    rows: tuple[KeyRow, ...]


def shown_key(key: str) -> str:
    """Return a key as it is printed on a keyboard of the user's language: "Ctrl K", "Strg K"."""
    *held, last = key.split("+") if len(key) > 1 else (key,)
    words = QKeySequence("+".join((*held, "A"))).toString(QKeySequence.SequenceFormat.NativeText).split("+")[:-1]
    name = _SIGNS.get(last) or QKeySequence(last).toString(QKeySequence.SequenceFormat.NativeText)
    return " ".join((*words, name))


class KeysDialog(QDialog):
    """Lists every key of the program for whoever looks at it. Open it with `open()`; it frees itself when closed."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self.groups = self._groups(staff=context.audience == "dealer")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard"))
        box = QVBoxLayout(self)
        box.setContentsMargins(32, 20, 32, 24)
        box.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(TextLabel(self.tr("Keyboard"), self._theme, "h2"), 1)
        close = TextButton(self.tr("Close"), self._theme, kind="primary")
        close.clicked.connect(self.close)
        close.setDefault(True)
        head.addWidget(close)
        box.addLayout(head)
        columns = QHBoxLayout()
        columns.setSpacing(48)
        left, right = _halves(self.groups)
        columns.addLayout(self._column(left), 1)
        columns.addLayout(self._column(right), 1)
        box.addLayout(columns)

    def _groups(self, *, staff: bool) -> tuple[KeyGroup, ...]:
        everywhere, models = self._everywhere(), self._models()
        groups = (everywhere, models, self._model(), self._comparison(), self._saved(), self._showroom())
        kept = (KeyGroup(g.title, tuple(row for row in g.rows if staff or not row.staff)) for g in groups)
        return tuple(group for group in kept if group.rows)

    def _everywhere(self) -> KeyGroup:
        rows = (
            KeyRow(("Ctrl+K", "/"), self.tr("Search")),
            KeyRow(("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4"), self.tr("Models, Technology, Compare, Print centre")),
            KeyRow(("Tab", "Shift+Tab"), self.tr("To the next or previous control")),
            KeyRow(("Left", "Up", "Right", "Down"), self.tr("Move in cards, rows, tabs and sliders")),
            KeyRow(("Return",), self.tr("Open")),
            KeyRow(("Esc",), self.tr("Back, close")),
            KeyRow(("V",), self.tr("Add to or remove from the comparison")),
            KeyRow(("Ctrl+Shift+V",), self.tr("Open the comparison")),
            KeyRow(("Ctrl+P",), self.tr("Spec sheet of what is shown")),
            KeyRow(("Q",), self.tr("Questions and answers")),
            KeyRow(("T",), self.tr("Light or dark")),
            KeyRow(("C",), self.tr("Customer view, and back"), staff=True),
            KeyRow(("Ctrl+Shift+K",), self.tr("Send this page to the customer’s screen"), staff=True),
            KeyRow(("F11",), self.tr("Showroom, or full screen for the customer"), staff=True),
            KeyRow(("F1", "?"), self.tr("This sheet")),
        )
        return KeyGroup(self.tr("Everywhere"), rows)

    def _models(self) -> KeyGroup:
        rows = (
            KeyRow(("F",), self.tr("To the filters")),
            KeyRow(("1", "2", "3"), self.tr("Cards, table, to scale")),
            KeyRow(("Home", "End"), self.tr("First or last model")),
            KeyRow(("Menu", "Shift+F10"), self.tr("What can be done with this car")),
        )
        return KeyGroup(self.tr("Models"), rows)

    def _model(self) -> KeyGroup:
        rows = (
            KeyRow(("[", "]"), self.tr("Previous or next model")),
            KeyRow(("S",), self.tr("Source of the figure, then its link")),
            KeyRow(("Space",), self.tr("Versions: in or out of the comparison")),
            KeyRow(("O",), self.tr("Versions: order by this column")),
        )
        return KeyGroup(self.tr("A model"), rows)

    def _comparison(self) -> KeyGroup:
        rows = (
            KeyRow(("D",), self.tr("Only differences, or all")),
            KeyRow(("G",), self.tr("Only equal rows, or all")),
            KeyRow(("R",), self.tr("Find a row")),
            KeyRow(("B",), self.tr("Make this car the baseline")),
            KeyRow(("N", "Shift+N"), self.tr("Next or previous car of the filter")),
            KeyRow(("H",), self.tr("Hide this row or group")),
            KeyRow(("Ctrl+Left", "Ctrl+Right"), self.tr("Move this car to the left or right")),
            KeyRow(("Del",), self.tr("Take this car out")),
        )
        return KeyGroup(self.tr("Comparison"), rows)

    def _saved(self) -> KeyGroup:
        rows = (
            KeyRow(("F2",), self.tr("Rename"), staff=True),
            KeyRow(("Del",), self.tr("Delete"), staff=True),
        )
        return KeyGroup(self.tr("Saved searches"), rows)

    def _showroom(self) -> KeyGroup:
        rows = (
            KeyRow(("Ctrl+Alt+L",), self.tr("Ask for the PIN, to leave"), staff=True),
            KeyRow(("+", "Space"), self.tr("Add to or remove from the comparison"), staff=True),
        )
        return KeyGroup(self.tr("In the showroom"), rows)

    def _column(self, groups: tuple[KeyGroup, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        line = 0
        for group in groups:
            title = TextLabel(group.title, self._theme, "body", bold=True)
            title.setContentsMargins(0, _BETWEEN if line else 0, 0, 2)
            grid.addWidget(title, line, 0, 1, 2)
            for place, row in enumerate(group.rows, line + 1):
                self._add(grid, place, row)
            line += len(group.rows) + 1
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(line, 1)
        return grid

    def _add(self, grid: QGridLayout, place: int, row: KeyRow) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(4)
        for key in row.keys:
            chips.addWidget(Chip(shown_key(key), self._theme, outlined=True))
        chips.addStretch(1)
        grid.addLayout(chips, place, 0)
        words = TextLabel(row.words, self._theme)
        # Keys and words are one thing for a screen reader.
        words.setAccessibleName(f"{row.words}: {', '.join(shown_key(key) for key in row.keys)}")
        grid.addWidget(words, place, 1)
        grid.setRowMinimumHeight(place, _ROW)


def _halves(groups: tuple[KeyGroup, ...]) -> tuple[tuple[KeyGroup, ...], tuple[KeyGroup, ...]]:
    """Part the groups into two columns of about the same height."""
    sizes = [len(group.rows) + 2 for group in groups]
    cut = min(range(1, len(groups) + 1), key=lambda n: abs(2 * sum(sizes[:n]) - sum(sizes)))
    return groups[:cut], groups[cut:]
