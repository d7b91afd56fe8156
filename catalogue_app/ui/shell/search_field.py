"""The search field of the top bar."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from catalogue_app.ui.theme import Theme, paint_icon
from catalogue_app.ui.widgets import IconButton

_LEFT, _RIGHT, _CROSS = 38, 84, 40
_CLEAR = 28
_ROOMY = 320


class SearchField(QLineEdit):
    """A line with a magnifier and the key that leads to it.

    `typed` carries the text at every key. `searched` carries a text that is to narrow the list: with Enter, or an
    empty one when the search in force is wiped. `left_downwards` tells that the user goes on to the list.
    """

    typed = Signal(str)
    searched = Signal(str)
    left_downwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(theme.font("body"))
        self._invitation = self.tr("Search model, platform or engine")
        self.setPlaceholderText(self._invitation)
        self.setAccessibleName(self.tr("Search"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(460)
        self.setMinimumWidth(130)
        self._clear = IconButton("close", self.tr("Clear the search"), theme, self, side=_CLEAR)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self._said = ""
        self._open = False
        self.textChanged.connect(self._on_text)

    def show_text(self, text: str) -> None:
        """Show a search that is already in force, without searching again."""
        self._said = text.strip()
        self.blockSignals(True)
        self.setText(text)
        self.blockSignals(False)
        self._clear.setVisible(bool(text))

    def show_open(self, shown: bool) -> None:
        """Show the key that closes the results, or no longer."""
        self._open = shown
        self.update()

    @property
    def _roomy(self) -> bool:
        """Whether there is room for the key beside the words."""
        return self.width() >= _ROOMY

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        return QSize(460, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross at the right end, and invite in one word where there is no room for more."""
        super().resizeEvent(event)
        self.setTextMargins(_LEFT - 10, 0, (_RIGHT if self._roomy else _CROSS) - 12, 0)
        self._clear.move(self.width() - _CLEAR - 6, (self.height() - _CLEAR) // 2)
        room = self.width() - _LEFT - (_RIGHT if self._roomy else _CROSS)
        whole = self.fontMetrics().horizontalAdvance(self._invitation) <= room
        self.setPlaceholderText(self._invitation if whole else self.tr("Search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field first; Enter searches and goes on to the list, Down goes there."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._search()
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Down:
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
        if self._roomy and not self.text():
            self._paint_key(painter, "Ctrl K", self.width() - 11)
        elif self._roomy and self._open:
            self._paint_key(painter, "Esc", self._clear.x() - 4)
        painter.end()

    def _paint_key(self, painter: QPainter, key: str, right: float) -> None:
        font = self._theme.font("caption")
        width = QFontMetricsF(font).horizontalAdvance(key) + 14
        box = QRectF(right - width, (self.height() - 20) / 2, width, 20)
        painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self._theme.color("text3"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.typed.emit(text)
        if not text.strip() and self._said:
            self._search()

    def _search(self) -> None:
        text = self.text().strip()
        if text != self._said:
            self._said = text
            self.searched.emit(text)
