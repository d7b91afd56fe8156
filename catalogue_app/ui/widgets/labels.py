"""Labels in the roles of the type scale, and one that shortens itself."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from catalogue_app.ui.theme import Theme

Tone = Literal["text", "text2", "text3", "err", "warn"]


class TextLabel(QLabel):
    """Plain text in a role of the type scale ("body", "h2" ...) and a tone of ink."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        role: str = "body",
        tone: Tone = "text",
        parent: QWidget | None = None,
        *,
        bold: bool = False,
        wrap: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role, bold=bold))
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)


class ElidedLabel(TextLabel):
    """A one-line label that ends in an ellipsis when it does not fit and then shows all of itself as tool tip."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        role: str = "body",
        tone: Tone = "text",
        parent: QWidget | None = None,
        *,
        bold: bool = False,
    ) -> None:
        super().__init__(text, theme, role, tone, parent, bold=bold)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)

    def minimumSizeHint(self) -> QSize:
        """Return the least size that still reads."""
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the new size."""
        super().resizeEvent(event)
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the widget."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), text)
        painter.end()
