"""Words on two lines at most: painted, and as a label."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from catalogue_app.ui.theme import Theme

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def two_lines(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Return `text` broken at spaces; what does not fit on the second line ends in an ellipsis."""
    words, lines = text.split(" "), [""]
    while words:
        longer = f"{lines[-1]} {words[0]}".strip()
        if metrics.horizontalAdvance(longer) <= width or not lines[-1]:
            lines[-1] = longer
            words.pop(0)
        elif len(lines) == 1:
            lines.append("")
        else:
            lines[-1] = f"{lines[-1]} {' '.join(words)}"
            break
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


def write_wrapped(painter: QPainter, box: QRectF, text: str) -> None:
    """Write `text` from the top of `box` in the font and pen of the painter."""
    metrics = QFontMetricsF(painter.font())
    height = metrics.height() - 1
    for number, line in enumerate(two_lines(text, metrics, box.width())):
        painter.drawText(QRectF(box.left(), box.top() + number * height, box.width(), height), _LEFT, line)


class TwoLines(QWidget):
    """A label as high as two lines, from the top; what does not fit is in its tool tip."""

    def __init__(self, text: str, theme: Theme, role: str, tone: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text, self._tone, self._theme = text, tone, theme
        self.setFont(theme.font(role))
        self.setFixedHeight(2 * self.fontMetrics().height())
        self.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in the tool tip what is cut."""
        super().resizeEvent(event)
        whole = " ".join(two_lines(self._text, QFontMetricsF(self.font()), self.width())) == self._text
        self.setToolTip("" if whole else self._text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._tone))
        write_wrapped(painter, QRectF(self.rect()), self._text)
        painter.end()
