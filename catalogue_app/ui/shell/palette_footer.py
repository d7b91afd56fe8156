"""The last line of the search palette: all models that answer, in the list."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from catalogue_app.ui.theme import Theme

_HEIGHT, _PAD = 48, 12
_CENTRED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PaletteFooter(QAbstractButton):
    """A row with a hairline above it; shows the key that presses it while it is the chosen row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._chosen = theme, True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the field
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Name the number of models that the list would show."""
        if count == 0:
            words = self.tr("To the list, with what comes nearest")
        elif count == 1:
            words = self.tr("Show the 1 model in the list")
        else:
            words = self.tr("Show the {count} models in the list").format(count=count)
        self.setText(words)
        self.setAccessibleName(words)

    def set_chosen(self, chosen: bool) -> None:
        """Show whether Enter presses it."""
        self._chosen = chosen
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a row."""
        return QSize(240, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, the words and the key."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, self.width(), 1, theme.color("line"))
        box = QRectF(self.rect()).adjusted(0, 4, 0, 0)
        if self._chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("chip"))
            painter.drawRoundedRect(box, 4, 4)
        if self._chosen:
            painter.fillRect(QRectF(box.left(), box.top() + 8, 3, box.height() - 16), theme.color("ink"))
        painter.setFont(theme.font("body", bold=True))
        painter.setPen(theme.color("text"))
        painter.drawText(box.adjusted(_PAD, 0, -_PAD, 0), _CENTRED, self.text())
        if self._chosen:
            self._paint_key(painter, box)
        painter.end()

    def _paint_key(self, painter: QPainter, box: QRectF) -> None:
        font = self._theme.font("caption")
        width = QFontMetricsF(font).horizontalAdvance("Enter") + 14
        key = QRectF(box.right() - width - _PAD, box.center().y() - 10, width, 20)
        painter.setBrush(self._theme.color("surface"))
        painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self._theme.color("text2"))
        painter.setFont(font)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, "Enter")
