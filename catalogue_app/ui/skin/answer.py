"""The answer in large letters: two lines at most, what else belongs to it smaller below."""

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.ui.theme import Theme

_ROLES = ("answer", "h2", "h3", "h4")
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-ZÀ-ÝÖÜ])")
_GAP = 6


class Answer(QWidget):
    """As many sentences as fit on two lines at 27 px; a first sentence that does not fit is set smaller."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._text = theme, ""
        self._set: dict[int, tuple[str, str, str]] = {}  # role, head and rest by width
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def text(self) -> str:
        """All of the answer."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show another answer."""
        self._text = text
        self._set.clear()
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return True: it wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px."""
        role, head, rest = self._parts(width)
        below = _GAP + self._height(rest, "lead", width) if rest else 0
        return self._height(head, role, width) + below

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(self.width(), 300)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        role, head, rest = self._parts(self.width())
        top = self._height(head, role, self.width())
        painter.setPen(self._theme.color("text"))
        painter.setFont(self._font(role))
        painter.drawText(QRect(0, 0, self.width(), top + 4), _WRAP, head)
        if rest:
            painter.setPen(self._theme.color("text2"))
            painter.setFont(self._font("lead"))
            painter.drawText(QRect(0, top + _GAP, self.width(), self.height() - top), _WRAP, rest)
        painter.end()

    def lines(self, width: int) -> int:
        """Return on how many lines the large letters stand."""
        role, head, _rest = self._parts(width)
        return round(self._height(head, role, width) / QFontMetrics(self._font(role)).lineSpacing())

    def _parts(self, width: int) -> tuple[str, str, str]:
        if width not in self._set:
            self._set[width] = self._split(width)
        return self._set[width]

    def _split(self, width: int) -> tuple[str, str, str]:
        first, *others = _SENTENCE.split(self._text)
        role = next((r for r in _ROLES if self._fits(first, r, width)), _ROLES[-1])
        while others and self._fits(f"{first} {others[0]}", role, width):
            first = f"{first} {others.pop(0)}"
        return role, first, " ".join(others)

    def _fits(self, text: str, role: str, width: int) -> bool:
        return self._height(text, role, width) <= 2 * QFontMetrics(self._font(role)).lineSpacing() + 2

    def _height(self, text: str, role: str, width: int) -> int:
        return QFontMetrics(self._font(role)).boundingRect(QRect(0, 0, max(50, width), 9_999), _WRAP, text).height()

    def _font(self, role: str) -> QFont:
        return self._theme.font(role)
