"""A fault with its details, to be copied and sent on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import TextButton, TextLabel
from catalogue_app.ui.widgets.kinetic import make_kinetic


class ErrorDialog(QDialog):
    """One sentence, and the details as text that can be copied. Open it with `open()`; it frees itself."""

    def __init__(self, sentence: str, details: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._details = details
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(12)
        box.addWidget(TextLabel(self.tr("Something went wrong"), theme, "h3"))
        box.addWidget(TextLabel(sentence, theme, "body_l", "text2", wrap=True))
        text = QPlainTextEdit(details, self)
        text.setReadOnly(True)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setAccessibleName(self.tr("Details"))
        make_kinetic(text, reduced_motion=True)
        box.addWidget(text, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self._copy = TextButton(self.tr("Copy"), theme, icon_name="copy")
        self._copy.clicked.connect(self._to_clipboard)
        close = TextButton(self.tr("Close"), theme, kind="primary")
        close.clicked.connect(self.close)
        close.setDefault(True)
        row.addWidget(self._copy)
        row.addWidget(close)
        box.addLayout(row)
        self.resize(680, 420)

    def _to_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self._copy.setText(self.tr("Copied"))
