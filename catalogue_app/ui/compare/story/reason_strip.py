"""The strip that asks why a car was dropped, right after it was."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from catalogue_app.comparison.kept import REASON_LENGTH, Step
from catalogue_app.facts.text import Lang
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.theme.touch import reach
from catalogue_app.ui.widgets import Panel, TextButton, TextLabel


class ReasonStrip(Panel):
    """Asks for a reason without standing in the way: one may go on, undo, or leave it open.

    `noted` carries the words, empty for none; `undo_wanted` asks to take the choice back;
    `left` tells that the keyboard is needed elsewhere.
    """

    noted = Signal(str)
    undo_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, padding=8)
        self._lang: Lang = lang
        self.setAccessibleName(self.tr("Why it was dropped"))
        self._said = TextLabel("", theme, "body", parent=self, wrap=True)
        self.field = QLineEdit(self)
        self.field.setFont(theme.font("body"))
        self.field.setMaxLength(REASON_LENGTH)
        self.field.setPlaceholderText(self.tr("Why? (may stay open)"))
        self.field.setAccessibleName(self.tr("Why it was dropped"))
        self.field.setStyleSheet(f"min-height: {reach(32) - 2}px; max-height: {reach(32) - 2}px; padding: 0 8px;")
        self.field.returnPressed.connect(self._note)
        note = TextButton(self.tr("Note"), theme, self, small=True)
        note.setObjectName("note")
        note.clicked.connect(self._note)
        undo = TextButton(self.tr("Undo"), theme, self, small=True)
        undo.setObjectName("undo")
        undo.clicked.connect(self._undo)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self._said, 3)
        row.addWidget(self.field, 2)
        for button in (note, undo):
            row.addWidget(button)
        self.box.addLayout(row)
        self.hide()

    def ask(self, step: Step) -> None:
        """Ask about a choice that was just made."""
        by = "" if step.replaced_by is None else step.replaced_by.full.plain(self._lang)
        words = self.tr("{dropped} made way for {by}.").format(dropped=step.dropped.full.plain(self._lang), by=by)
        self._said.setText(words)
        self.field.setText(step.reason)
        self.show()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window while the keyboard is here."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.hide()
                self.left.emit()
                return True
        return super().event(event)

    @Slot()
    def _note(self) -> None:
        self.hide()
        self.noted.emit(self.field.text().strip())
        self.left.emit()

    @Slot()
    def _undo(self) -> None:
        self.undo_wanted.emit()
        self.left.emit()
