"""A check box whose words take as many lines as they need, and a switch at the end of its row."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from catalogue_app.ui.theme import Theme
from catalogue_app.ui.theme.touch import reach

_BOX, _GAP, _AIR = 16, 10, 10  # px
_TRACK = (34, 20)
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class Tick(QAbstractButton):
    """A check box. `clicked` carries whether it is checked now."""

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None, *, role: str = "small") -> None:
        super().__init__(parent)
        self._theme = theme
        self._least = reach(30)
        self.setFont(theme.font(role))
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        return QSize(160, self._least)

    def minimumSizeHint(self) -> QSize:
        """Return the least that still reads."""
        return QSize(120, self._least)

    def heightForWidth(self, width: int) -> int:
        """Return the height in px: more where the words need more lines."""
        room = QRect(0, 0, max(width - self._beside(), 40), 999)
        needed = QFontMetrics(self.font()).boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        return max(self._least, needed.height() + _AIR)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_mark(painter)
        painter.setFont(self.font())
        painter.setPen(self._theme.color("text" if self.isEnabled() else "text3"))
        painter.drawText(self._words_box(), _WRAP, self.text())
        painter.end()

    def _beside(self) -> int:
        return _BOX + _GAP

    def _words_box(self) -> QRect:
        return self.rect().adjusted(_BOX + _GAP, 0, 0, 0)

    def _paint_mark(self, painter: QPainter) -> None:
        theme = self._theme
        box = QRectF(0.5, (self.height() - _BOX) / 2, _BOX, _BOX)
        painter.setPen(QPen(theme.color("ink" if self.isChecked() or self.underMouse() else "control"), 1.2))
        painter.setBrush(theme.color("ink" if self.isChecked() else "surface"))
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            painter.setPen(QPen(theme.color("onink"), 1.8))
            left, top = box.left(), box.top()
            points = [QPointF(left + x, top + y) for x, y in ((3.8, 8.4), (6.8, 11.4), (12.4, 4.8))]
            painter.drawPolyline(points)


class Switch(Tick):
    """On or off, at the right end of its row; a tick inside it says on, not only the colour."""

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words, theme, parent, role="body")
        self._least = reach(36)

    def _beside(self) -> int:
        return _TRACK[0] + _GAP

    def _words_box(self) -> QRect:
        return self.rect().adjusted(0, 0, -_TRACK[0] - _GAP, 0)

    def _paint_mark(self, painter: QPainter) -> None:
        theme, (wide, high) = self._theme, _TRACK
        track = QRectF(self.width() - wide - 1, (self.height() - high) / 2, wide, high)
        on = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(("ink" if on else "control") if self.isEnabled() else "line"))
        painter.drawRoundedRect(track, high / 2, high / 2)
        knob = QPointF(track.right() - high / 2 if on else track.left() + high / 2, track.center().y())
        painter.setBrush(theme.color("onink" if on else "surface"))
        painter.drawEllipse(knob, high / 2 - 3, high / 2 - 3)
        if on:
            painter.setPen(QPen(theme.color("ink"), 1.6))
            x, y = knob.x(), knob.y()
            painter.drawPolyline([QPointF(x - 3, y), QPointF(x - 0.8, y + 2.4), QPointF(x + 3.2, y - 2.6)])
