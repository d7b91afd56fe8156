"""One line of the specifications: name, value, and below the value the same in another unit."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen

from catalogue_app.ui.model.figure_widget import FigureWidget, marks_width, paint_value, width_of
from catalogue_app.ui.theme.touch import reach

_PAD, _GAP = 4, 12  # px at both ends, and between name and value
_HALF = 0.56  # the share of the width that a long name or a long value may take at most
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class FigureRow(FigureWidget):
    """Values stand at the right edge; a long name goes on below itself."""

    def height_for(self, width: int) -> int:
        """Return the height in px that the row needs at a width, and a finger to press it."""
        return reach(self._words_height(width))

    def _words_height(self, width: int) -> int:
        line = QFontMetrics(self.theme.font("body")).height()
        lines = 2 if self.words.more else 1
        return 9 + max(lines * line, self._name_box(width).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name, value and hairline."""
        painter = QPainter(self)
        theme, width, font = self.theme, self.width(), self.theme.font("body")
        if self.told:
            painter.fillRect(self.rect(), theme.color("mark"))
        metrics = QFontMetricsF(font)
        top = 4 + (self.height() - self._words_height(width)) // 2
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        painter.drawText(self._name_box(width).translated(_PAD, top), _WRAP, self.name)
        room = self._value_room(width)
        used = min(room, width_of(self.text, font) + marks_width(self.words, theme))
        base = top + metrics.ascent()
        paint_value(painter, self.words, QPointF(width - _PAD - used, base), room, theme, font)
        if self.words.more:
            painter.setFont(font)
            painter.setPen(theme.color("text2"))
            # Under the value itself, not under its marks: the two are read as one.
            right = width - _PAD - marks_width(self.words, theme)
            box = QRectF(0, top + metrics.height(), right, metrics.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), self.words.more)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(_PAD, self.height() - 1, width - _PAD, self.height() - 1)
        painter.end()

    def _value_room(self, width: int) -> float:
        """The px that the value may take: all that a short name leaves, else its share."""
        name = width_of(self.name, self.theme.font("body"))
        return max(width * (1 - _HALF), width - 2 * _PAD - name - _GAP)

    def _name_box(self, width: int) -> QRect:
        font = self.theme.font("body")
        value = width_of(self.text, font) + marks_width(self.words, self.theme)
        room = int(max(width * (1 - _HALF), width - 2 * _PAD - min(value, width * _HALF) - _GAP))
        metrics = QFontMetrics(font)
        if width_of(self.name, font) <= room:
            return QRect(0, 0, room, metrics.height())
        return QRect(0, 0, room, metrics.boundingRect(QRect(0, 0, room, 999), _WRAP, self.name).height())
