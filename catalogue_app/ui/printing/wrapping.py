"""Breaking words into lines, for painted rows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF


def wrapped(text: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """Return `text` broken at spaces into at most so many lines; what is left over ends in an ellipsis."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    lines: list[str] = []
    rest = text.split()
    while rest and len(lines) < most - 1:
        count = 1
        while count < len(rest) and metrics.horizontalAdvance(" ".join(rest[: count + 1])) <= width:
            count += 1
        lines.append(" ".join(rest[:count]))
        rest = rest[count:]
    lines += [" ".join(rest)] if rest else []
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]
