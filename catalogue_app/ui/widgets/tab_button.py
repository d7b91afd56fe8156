"""The tab: a word, with an ink line under it when it is the one shown."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from catalogue_app.ui.theme import Theme

_LINE = 2
_WORD = 24
_BAR, _BAR_GAP, _COUNT_GAP = 3, 7, 7


class TabButton(QAbstractButton):
    """A checkable word as tall as its bar; `accent` puts a brand bar before it, `count` a number behind it."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        count: int | None = None,
        accent: QColor | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._count, self._accent = theme, count, accent
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several, for a screen reader: the group decides which
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(text if count is None else f"{text}, {count}")

    def sizeHint(self) -> QSize:
        """Return the size of the word in its bold form, so that nothing moves when it is chosen."""
        width = QFontMetricsF(self._theme.font("body_l", bold=True)).horizontalAdvance(self.text())
        if self._accent is not None:
            width += _BAR + _BAR_GAP
        if self._count is not None:
            width += _COUNT_GAP + QFontMetricsF(self._theme.font("small")).horizontalAdvance(str(self._count))
        return QSize(round(width + 2), 40)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a tab is never cut."""
        return self.sizeHint()

    def word_rect(self) -> QRect:
        """Return the box of the word in its own coordinates: where the focus ring goes."""
        return QRect(0, (self.height() - _WORD) // 2, self.width(), _WORD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bar, word, count and line."""
        painter = QPainter(self)
        theme, x = self._theme, 0.0
        if self._accent is not None:
            painter.fillRect(QRectF(0, (self.height() - 15) / 2, _BAR, 15), self._accent)
            x = _BAR + _BAR_GAP
        lit = self.isChecked() or self.underMouse()
        painter.setPen(theme.color("text" if lit or self._accent is not None else "text2"))
        painter.setFont(theme.font("body_l", bold=self.isChecked()))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(x, 0, self.width(), self.height()), middle, self.text())
        if self._count is not None:
            painter.setPen(theme.color("text3"))
            painter.setFont(theme.font("small"))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(QRectF(self.rect()).adjusted(0, 1, -1, 1), right, str(self._count))
        if self.isChecked():
            painter.fillRect(QRectF(0, self.height() - _LINE, self.width(), _LINE), theme.color("ink"))
        painter.end()
