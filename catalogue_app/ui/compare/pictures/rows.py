"""Small true-to-scale pictures: bars on a ruler, litres as blocks, and minutes on a clock."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.drawing.quantities import Scale, blocks, clock_degrees, scale_from_zero
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import format_number
from catalogue_app.facts.text import Lang
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import paint_evidence_glyph

_LINE, _BAR, _AFTER = 20, 10, 14  # px of words, of a bar, and behind it
_MARK = 11  # px: how well a value is known
_RULER = 22
_DIAL, _DIAL_CELL = 64, 112  # px
_MOST_BLOCK, _BLOCK_GAP = 22, 2


@dataclass(frozen=True, slots=True)
class Amount:
    """One car in a picture: its value in words and its band.

    `doubt` is how well the value is known where that is not officially, `doubted` the same in words.
    """

    name: str
    words: str
    low: float
    high: float
    baseline: bool = False
    doubt: Evidence | None = None
    doubted: str = ""

    @property
    def spoken(self) -> str:
        """The car and its value, and how sure that is."""
        return f"{self.name}: {self.words}" + (f" ({self.doubted})" if self.doubted else "")


class Picture(QWidget):
    """Rows of a name, a value and what stands for it."""

    def __init__(self, amounts: Sequence[Amount], name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amounts, self._theme = tuple(amounts), theme
        self.setAccessibleName(name)
        self.setToolTip("\n".join(amount.spoken for amount in amounts))  # in full, where a name is cut short
        self.setAccessibleDescription("; ".join(amount.spoken for amount in amounts))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def amounts(self) -> tuple[Amount, ...]:
        """What is drawn."""
        return self._amounts

    def hasHeightForWidth(self) -> bool:
        """Return True: a picture may wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at this width; rows are as high however wide."""
        return len(self._amounts) * (_LINE + self._figure_height(width) + _AFTER) - _AFTER + self._foot()

    def sizeHint(self) -> QSize:
        """The size beside the table."""
        return QSize(368, self.heightForWidth(368))

    def minimumSizeHint(self) -> QSize:
        """The least size that still reads."""
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows from above."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tall = self._figure_height(self.width())
        self._paint_behind(painter)
        for place, amount in enumerate(self._amounts):
            y = place * (_LINE + tall + _AFTER)
            self._paint_words(painter, amount, y)
            self._paint_figure(painter, amount, QRectF(0, y + _LINE, self.width(), tall))
        painter.end()

    def _figure_height(self, _width: int) -> int:
        return _BAR

    def _foot(self) -> int:
        return 0

    def _paint_behind(self, painter: QPainter) -> None:
        """What lies behind all rows."""

    def _paint_figure(self, painter: QPainter, amount: Amount, box: QRectF) -> None:
        """What stands for the amount."""
        raise NotImplementedError

    def _paint_words(self, painter: QPainter, amount: Amount, y: float) -> None:
        theme = self._theme
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.setFont(theme.font("small", bold=True))
        value = painter.fontMetrics().horizontalAdvance(amount.words) + 12
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(0, y, self.width(), _LINE), right, amount.words)
        value += self._doubt(painter, amount, self.width() - value + 12 - _MARK - 5, y)
        painter.setFont(theme.font("small", bold=amount.baseline))
        painter.setPen(theme.color("text2"))
        room = int(self.width() - value)
        painter.drawText(QPointF(0, y + painter.fontMetrics().ascent()),
                         painter.fontMetrics().elidedText(amount.name, Qt.TextElideMode.ElideRight, room))  # fmt: skip

    def _doubt(self, painter: QPainter, amount: Amount, x: float, y: float) -> int:
        """Paint how well a value is known from `x` on a line that begins at `y`; return what that takes of it."""
        if amount.doubt is None:
            return 0
        middle = y + painter.fontMetrics().height() / 2
        mark = QRectF(x, middle - _MARK / 2, _MARK, _MARK)
        paint_evidence_glyph(painter, mark, amount.doubt, self._theme, self._theme.color("text3"))
        return _MARK + 5

    def _tone(self, amount: Amount) -> QColor:
        return self._theme.color("ink" if amount.baseline else "control")

    def _band(self, amount: Amount) -> QBrush:
        """The filling of what lies between both ends of a band."""
        return QBrush(self._tone(amount), Qt.BrushStyle.BDiagPattern)


class BarPicture(Picture):
    """Bars from zero on a ruler; the part of a band that is not certain is hatched."""

    def __init__(
        self, amounts: Sequence[Amount], unit: str, name: str, theme: Theme, lang: Lang, parent: QWidget | None = None
    ) -> None:
        super().__init__(amounts, name, theme, parent)
        self._unit, self._lang = unit, lang
        self._scale = scale_from_zero(max(amount.high for amount in amounts))

    @property
    def scale(self) -> Scale:
        """The ruler under the bars."""
        return self._scale

    def _foot(self) -> int:
        return _RULER

    def _x(self, value: float) -> float:
        return round(self._scale.share(value) * (self.width() - 1)) + 0.5

    def _paint_behind(self, painter: QPainter) -> None:
        """The ruler; a number that would touch the last one, which has the unit, is left out."""
        base = self.height() - _RULER + 4.5
        painter.setFont(self._theme.font("caption"))
        measured = painter.fontMetrics()
        last = len(self._scale.ticks) - 1
        end = self.width() - measured.horizontalAdvance(f"{format_number(self._scale.end, self._lang, 0)} {self._unit}")
        painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))
        for place, tick in enumerate(self._scale.ticks):
            painter.setPen(QPen(self._theme.color("control"), 1))
            x = self._x(tick)
            painter.drawLine(QPointF(x, base - 4), QPointF(x, base))
            painter.setPen(self._theme.color("text3"))
            words = format_number(tick, self._lang, 0) + (f" {self._unit}" if place == last else "")
            wide = measured.horizontalAdvance(words) + 2
            left = 0.0 if place == 0 else self.width() - wide if place == last else x - wide / 2
            if place == last or left + wide + 6 <= end:
                painter.drawText(QRectF(left, base + 1, wide, _RULER - 5), Qt.AlignmentFlag.AlignTop, words)

    def _paint_figure(self, painter: QPainter, amount: Amount, box: QRectF) -> None:
        tone = self._tone(amount)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # upright edges are sharper without
        painter.fillRect(QRectF(0, box.y(), self._x(amount.low), _BAR), tone)
        if amount.high > amount.low:
            band = QRectF(self._x(amount.low), box.y() + 0.5, self._x(amount.high) - self._x(amount.low), _BAR - 1)
            painter.fillRect(band, self._theme.color("surface"))
            painter.setPen(QPen(tone, 1))
            painter.setBrush(self._band(amount))
            painter.drawRect(band)
        painter.setPen(QPen(self._theme.color("surface"), 1))
        for tick in self._scale.ticks[1:]:
            if tick < amount.high:  # cut as the ruler counts, so that a bar can be read without going down to it
                painter.drawLine(QPointF(self._x(tick), box.y()), QPointF(self._x(tick), box.y() + _BAR))


class BlockPicture(Picture):
    """Litres as a row of blocks, all of one size; the last one is filled as far as the volume reaches."""

    def __init__(
        self, amounts: Sequence[Amount], litres: int, name: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(amounts, name, theme, parent)
        self._litres = litres
        self._count = max(len(blocks(a.low, a.high, litres)) for a in amounts)

    def _figure_height(self, width: int) -> int:
        return max(8, min(_MOST_BLOCK, (width - 1) // max(1, self._count) - _BLOCK_GAP))

    def _paint_figure(self, painter: QPainter, amount: Amount, box: QRectF) -> None:
        side, tone = box.height(), self._tone(amount)
        for block in blocks(amount.low, amount.high, self._litres):
            at = QRectF(block.x * (side + _BLOCK_GAP) + 0.5, box.y() + 0.5, side - 1, side - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            if block.most > block.share:
                painter.fillRect(QRectF(at.x(), at.y(), at.width() * block.most, at.height()), self._band(amount))
            painter.fillRect(QRectF(at.x(), at.y(), at.width() * block.share, at.height()), tone)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("text3"), 1))
            painter.drawRect(at)


class ClockPicture(Picture):
    """Minutes as a sector of a clock of one hour, a dial for each car; raises ValueError for more than an hour."""

    def _per_row(self, width: int) -> int:
        return max(1, min(len(self._amounts), width // _DIAL_CELL))

    def _cell_height(self) -> int:
        return _DIAL + 2 * _LINE + 4

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows of dials."""
        rows = -(-len(self._amounts) // self._per_row(width))
        return rows * self._cell_height() + (rows - 1) * 8

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dials from left to right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        per_row = self._per_row(self.width())
        cell = self.width() / per_row
        for place, amount in enumerate(self._amounts):
            row, column = divmod(place, per_row)
            box = QRectF(column * cell, row * (self._cell_height() + 8), cell - 10, self._cell_height())
            self._paint_figure(painter, amount, QRectF(box.x() + 1, box.y() + 1, _DIAL - 2, _DIAL - 2))
            self._paint_below(painter, amount, box.adjusted(0, _DIAL + 4, 0, 0))
        painter.end()

    def _paint_figure(self, painter: QPainter, amount: Amount, box: QRectF) -> None:
        theme, tone = self._theme, self._tone(amount)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.setBrush(theme.color("sunk"))
        painter.drawEllipse(box)
        inner = box.adjusted(5, 5, -5, -5)
        painter.setPen(Qt.PenStyle.NoPen)
        low, high = clock_degrees(amount.low), clock_degrees(amount.high)
        # Qt counts sixteenths of a degree, counter-clockwise from three o'clock.
        painter.setBrush(tone)
        painter.drawPie(inner, 90 * 16, round(-low * 16))
        if high > low:
            painter.setBrush(self._band(amount))
            painter.drawPie(inner, round((90 - low) * 16), round((low - high) * 16))
        painter.setPen(QPen(theme.color("text3"), 1))
        center, radius = box.center(), box.width() / 2
        for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0)):
            painter.drawLine(center + QPointF(x, y) * (radius - 4), center + QPointF(x, y) * radius)

    def _paint_below(self, painter: QPainter, amount: Amount, box: QRectF) -> None:
        theme = self._theme
        painter.setFont(theme.font("small", bold=True))
        painter.setPen(theme.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignTop, amount.words)
        after = box.x() + painter.fontMetrics().horizontalAdvance(amount.words) + 5
        self._doubt(painter, amount, after, box.y())
        painter.setFont(theme.font("small", bold=amount.baseline))
        painter.setPen(theme.color("text2"))
        cut = painter.fontMetrics().elidedText(amount.name, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box.adjusted(0, _LINE - 2, 0, 0), Qt.AlignmentFlag.AlignTop, cut)
