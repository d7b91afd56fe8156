"""After a batch: what was made, and what was held back and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from catalogue_app.ui.printing.left_out import Reason
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import Hairline, TextButton, TextLabel

_SIZE = (620, 560)
_TITLES = 12  # named per reason; the others are counted, all are copied

Section = tuple[str, Sequence[Reason]]


class SummaryDialog(QDialog):
    """Open it with `open()`; it frees itself."""

    def __init__(self, sentence: str, sections: Sequence[Section], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentence, self._sections = sentence, [section for section in sections if section[1]]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Summary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addWidget(TextLabel(sentence, theme, "h3", wrap=True))
        column.addWidget(self._reasons(), 1)
        copy = TextButton(self.tr("Copy"), theme, self, icon_name="copy")
        copy.clicked.connect(self._copy)
        copy.setAutoDefault(False)
        close = TextButton(self.tr("Close"), theme, self, kind="primary")
        close.clicked.connect(self.close)
        close.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        column.addLayout(row)
        self.resize(*_SIZE)

    @property
    def text(self) -> str:
        """All of it as plain text."""
        lines = [self._sentence]
        for head, reasons in self._sections:
            lines += ["", head]
            for reason in reasons:
                lines += [f"- {reason.words}", *(f"    {title}" for title in reason.titles)]
        return "\n".join(lines)

    def _reasons(self) -> QScrollArea:
        area, body = QScrollArea(self), QWidget()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("What was held back"))
        area.setProperty("focusRing", True)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        body.setObjectName("clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(6)
        for head, reasons in self._sections:
            column.addWidget(Hairline())
            column.addWidget(TextLabel(head, self._theme, "body_l", bold=True))
            for reason in reasons:
                words = f"{reason.words} ({len(reason.titles)})"
                column.addWidget(TextLabel(words, self._theme, "body", wrap=True))
                column.addWidget(TextLabel(self._titles(reason), self._theme, "small", "text2", wrap=True))
        column.addStretch(1)
        area.setWidget(body)
        return area

    def _titles(self, reason: Reason) -> str:
        named = ", ".join(reason.titles[:_TITLES])
        rest = len(reason.titles) - _TITLES
        more = self.tr("and {count} more").format(count=rest)
        return f"{named}, {more}" if rest > 0 else named

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
