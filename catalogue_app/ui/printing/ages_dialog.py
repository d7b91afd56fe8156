"""How old a price may be before it is asked about, and before it is not printed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.printing.senders import LONGEST_DAYS, Ages, read_ages, write_ages
from catalogue_app.ui.widgets import TextButton, TextLabel

_WIDTH = 420


class AgesDialog(QDialog):
    """Open it with `open()`; it frees itself. `saved` follows when the days are remembered."""

    saved = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._theme = context, context.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How old a price may be"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(6)
        self._column.addWidget(TextLabel(self.tr("How old a price may be"), self._theme, "h3"))
        ages = read_ages(context.settings)
        self.ask = self._field(self.tr("Asked about when older than, in days"), ages.ask)
        self.block = self._field(self.tr("Not printed when older than, in days"), ages.block)
        self.told = TextLabel("", self._theme, "small", "err", self, wrap=True)
        self.told.hide()
        self._column.addWidget(self.told)
        self._add_buttons()
        self.setMinimumWidth(_WIDTH)
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ask.selectAll()

    def _field(self, words: str, days: int) -> QLineEdit:
        field = QLineEdit(str(days), self)
        field.setValidator(QIntValidator(1, LONGEST_DAYS, field))
        field.setAccessibleName(words)
        label = TextLabel(words, self._theme, "small", "text2")
        label.setBuddy(field)
        self._column.addSpacing(4)
        self._column.addWidget(label)
        self._column.addWidget(field)
        return field

    def _add_buttons(self) -> None:
        usual = TextButton(self.tr("As usual"), self._theme, self, kind="link")
        usual.clicked.connect(self._usual)
        cancel = TextButton(self.tr("Cancel"), self._theme, self)
        cancel.clicked.connect(self.close)
        self.keep = TextButton(self.tr("Keep"), self._theme, self, kind="primary")
        self.keep.clicked.connect(self._keep)
        self.keep.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(usual)
        row.addStretch(1)
        for button in (usual, cancel):
            button.setAutoDefault(False)
        row.addWidget(cancel)
        row.addWidget(self.keep)
        self._column.addSpacing(10)
        self._column.addLayout(row)

    @Slot()
    def _usual(self) -> None:
        usual = Ages()
        self.ask.setText(str(usual.ask))
        self.block.setText(str(usual.block))

    @Slot()
    def _keep(self) -> None:
        if not (self.ask.hasAcceptableInput() and self.block.hasAcceptableInput()):
            self._tell(self.tr("Write two numbers of days from 1 to {most}.").format(most=LONGEST_DAYS))
            return
        ages = Ages(int(self.ask.text()), int(self.block.text()))
        if ages.ask > ages.block:
            self._tell(self.tr("The first number must not be larger than the second."))
            return
        write_ages(self._context.settings, ages)
        self.saved.emit()
        self.close()

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.show()
        self.ask.setFocus(Qt.FocusReason.OtherFocusReason)
