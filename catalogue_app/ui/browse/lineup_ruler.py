"""The metre ruler under the cars and the heights behind them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from catalogue_app.facts.formatting import format_number
from catalogue_app.facts.text import Lang
from catalogue_app.ui.browse.lineup_layout import ABOVE, GUTTER, LABEL, RULER, SIDE, Line
from catalogue_app.ui.theme import Theme

_HEIGHTS = (1000, 1500, 2000, 2500)  # mm
_LABEL_HEIGHT = 16


class Ruler:
    """Paints the ground of a line. The ticks are the same on every line and kept as a picture."""

    def __init__(self, theme: Theme, lang: Lang) -> None:
        self._theme, self._lang = theme, lang
        self._picture = QPixmap()
        self._made_for: tuple[float, ...] = ()

    def paint(self, painter: QPainter, line: Line, shift: float, room: int, scale: float) -> None:
        """Paint the ground of a line, `shift` px down; `room` px wide, at `scale` px per mm."""
        ground, left, right = line.ground + shift, float(SIDE), float(room - SIDE)
        tallest = line.ground - line.top - LABEL - ABOVE
        painter.setFont(self._theme.font("caption"))
        for height in _HEIGHTS:
            y = round(ground - height * scale) + 0.5
            if height > 1500 and height * scale > tallest:
                break
            pen = QPen(self._theme.color("line2"), 1)
            pen.setDashPattern([1, 4])
            painter.setPen(pen)
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            painter.setPen(self._theme.color("text3"))
            words = format_number(height / 1000, self._lang, 1)
            box = QRectF(right + 8, y - _LABEL_HEIGHT / 2, GUTTER - 8, _LABEL_HEIGHT)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(QPointF(0, ground - 1), self._ticks(room, scale, ratio))

    def _ticks(self, room: int, scale: float, ratio: float) -> QPixmap:
        wanted: tuple[float, ...] = (room, scale, ratio)
        if wanted == self._made_for:
            return self._picture
        picture = QPixmap(round((room + GUTTER) * ratio), round(RULER * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.color("surface"))
        painter = QPainter(picture)
        painter.setFont(self._theme.font("caption"))
        length = room - 2 * SIDE
        halves = int(length / scale / 500)
        for half in range(halves + 1):
            x = round(SIDE + half * 500 * scale) + 0.5
            whole = half % 2 == 0
            painter.setPen(QPen(self._theme.color("text3" if whole else "line2"), 1))
            painter.drawLine(QPointF(x, 1), QPointF(x, 7 if whole else 5))
            if whole:
                last = half + 2 > halves
                words = str(half // 2) + (" m" if last else "")
                painter.setPen(self._theme.color("text3"))
                wide = painter.fontMetrics().horizontalAdvance(str(half // 2))
                painter.drawText(QRectF(max(SIDE, x - wide / 2), 8, 60, _LABEL_HEIGHT), words)
        painter.fillRect(QRectF(SIDE, 0, length, 1.5), self._theme.color("text2"))
        painter.end()
        self._picture, self._made_for = picture, wanted
        return picture
