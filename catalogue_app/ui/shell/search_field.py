"""The search field of the top bar."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from catalogue_app.ui.theme import Theme, paint_icon
from catalogue_app.ui.widgets import IconButton

_PAUSE_MS = 90
_LEFT, _RIGHT, _CROSS = 38, 76, 40
_ROOMY = 320


class SearchField(QLineEdit):
    """A line with a magnifier and the key that leads to it.

    `searched` carries the text a moment after the last key; `left_downwards` tells that the user goes on to the
    results with Down or Enter.
    """

    searched = Signal(str)
    left_downwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(theme.font("body"))
        self.setPlaceholderText(self.tr("Search model, platform or engine"))
        self.setAccessibleName(self.tr("Search"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(460)
        self.setMinimumWidth(200)
        self._clear = IconButton("close", self.tr("Clear the search"), theme, self, side=28)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._said = ""
        self.textChanged.connect(self._on_text)

    def show_text(self, text: str) -> None:
        """Show a search that is already in force, without searching again."""
        self._said = text.strip()
        self.setText(text)

    @property
    def _roomy(self) -> bool:
        """Whether there is room for the key beside the words."""
        return self.width() >= _ROOMY

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        return QSize(460, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross at the right end."""
        super().resizeEvent(event)
        self.setTextMargins(_LEFT - 10, 0, (_RIGHT if self._roomy else _CROSS) - 12, 0)
        self._clear.move(self.width() - 34, (self.height() - 28) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field first, Down and Enter go on to the results."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._search()
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, the magnifier and, while empty, the key."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        paint_icon(painter, "search", QRectF(12, (self.height() - 18) / 2, 18, 18), theme.color("text2"))
        if not self.text() and self._roomy:
            font = theme.font("caption")
            width = QFontMetricsF(font).horizontalAdvance("Ctrl K") + 14
            box = QRectF(self.width() - width - 11, (self.height() - 20) / 2, width, 20)
            painter.setPen(QPen(theme.color("line2"), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(theme.color("text3"))
            painter.setFont(font)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "Ctrl K")
        painter.end()

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if text.strip() != self._said:
            self._pause.start()

    def _search(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._said:
            self._said = text
            self.searched.emit(text)
