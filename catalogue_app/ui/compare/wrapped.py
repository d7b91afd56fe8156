"""Words on two lines at most."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

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
