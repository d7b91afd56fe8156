"""The upper part of the dialog: the present comparison gets a name and a note."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from catalogue_app.comparison.kept import NAME_LENGTH, NOTE_LENGTH
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import TextButton, TextLabel
from catalogue_app.ui.widgets.kinetic import make_kinetic

_NOTE = 72  # px high


class Saving(QWidget):
    """`wanted` carries name and note, and whether the comparison of that name is to be replaced."""

    wanted = Signal(str, str, bool)

    def __init__(self, context: AppContext, cars: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._taken: frozenset[str] = frozenset()
        self._possible = bool(cars)
        self.field = QLineEdit(self)
        self.field.setObjectName("keptName")
        self.field.setFont(theme.font("body_l"))
        self.field.setMaxLength(NAME_LENGTH)
        self.field.setAccessibleName(self.tr("Name of this comparison"))
        self.field.setPlaceholderText(self.tr("Name, such as “Family car” or that of the customer"))
        self.note = QPlainTextEdit(self)
        self.note.setObjectName("keptNote")
        self.note.setFont(theme.font("body"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Note (may stay empty)"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_NOTE)
        self.note.textChanged.connect(self._cut)
        make_kinetic(self.note, reduced_motion=True)
        self.save = TextButton(self.tr("Keep"), theme, self, kind="primary")
        self.save.setObjectName("keep")
        self.save.clicked.connect(self._ask)
        self.field.textChanged.connect(self._name_button)
        self.field.returnPressed.connect(self._ask)
        self.state = TextLabel("", theme, "small", "text2", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = cars or self.tr("Nothing is compared now.")
        column.addWidget(TextLabel(words, theme, "body", "text2", self, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.save)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self.state)
        for part in (self.field, self.note, self.save):
            part.setEnabled(self._possible)
        self._name_button()

    def begin(self, name: str, note: str) -> None:
        """Propose a name and a note."""
        self.field.setText(name[:NAME_LENGTH].strip())
        self.field.selectAll()
        self.note.setPlainText(note)

    def show_names(self, names: frozenset[str]) -> None:
        """Know which names are taken: one of those is replaced, and the button says so."""
        self._taken = names
        self._name_button()

    def show_state(self, sentence: str) -> None:
        """Say whether what is open was changed."""
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))

    @property
    def name(self) -> str:
        """The name as typed, without blanks around it."""
        return self.field.text().strip()

    @Slot()
    def _name_button(self) -> None:
        words = self.tr("Replace") if self.name in self._taken else self.tr("Keep")
        self.save.setText(words)
        self.save.setAccessibleName(words)
        self.save.setEnabled(self._possible and bool(self.name))

    @Slot()
    def _cut(self) -> None:
        text = self.note.toPlainText()
        if len(text) > NOTE_LENGTH:
            with QSignalBlocker(self.note):
                self.note.setPlainText(text[:NOTE_LENGTH])
            cursor = self.note.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            self.note.setTextCursor(cursor)

    @Slot()
    def _ask(self) -> None:
        if self.save.isEnabled():
            self.wanted.emit(self.name, self.note.toPlainText().strip(), self.name in self._taken)
