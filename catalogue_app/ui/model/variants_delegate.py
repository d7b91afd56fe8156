"""How a cell of the variants table is painted."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from catalogue_app.ui.model.figure_widget import marks_width, paint_value, unparted, width_of
from catalogue_app.ui.model.figure_words import FigureWords
from catalogue_app.ui.model.variants_model import CELL_ROLE, CHIP, COMPARE, IN_TRAY_ROLE, NAME, PRICE, Cell
from catalogue_app.ui.theme import Theme, paint_icon
from catalogue_app.ui.widgets import CHIP_HEIGHT, chip_width, paint_chip

Index = QModelIndex | QPersistentModelIndex
ROW = 48
_PAD = 8
_BUTTON = 32


def two_lines(name: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Return a name on one line, or on two parted at a space where it is wider than `width` px."""
    lines = [""]
    for word in name.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and len(lines) < 2 and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


class VariantsDelegate(QStyledItemDelegate):
    """Name in bold, powertrain as a chip, a quiet second line, and a button at the end of the row.

    `worded` False paints the button as a mark only, where there is no room for its word.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self.worded = theme, True
        self._body, self._strong = theme.font("body"), theme.font("body", bold=True)
        self._small = theme.font("caption")

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row; the table asks `room_for` for widths."""
        return QSize(_BUTTON, ROW)

    def room_for(self, column: int, cell: Cell) -> int:
        """Return the width in px that a cell needs."""
        if column == CHIP:
            return round(chip_width(cell.words.text, self._theme)) + 2 * _PAD + 1
        lines = [self._room(cell.words, self._strong if column == PRICE else self._body)]
        lines.append(width_of(cell.detail, self._small) if cell.below is None else self._room(cell.below, self._small))
        return round(max(lines)) + 2 * _PAD + 2

    def room_for_button(self, words: str) -> int:
        """Return the width in px of the button with its words, or of its mark alone."""
        return round(width_of(words, self._strong)) + 2 * _PAD + 46 if self.worded else _BUTTON + 2 * _PAD

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("sunk"))
            if index.column() == NAME:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), theme.color("ink"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inside = rect.adjusted(_PAD, 0, -_PAD, -1)
        if index.column() == CHIP:
            self._paint_chip(painter, inside, str(index.data()), chosen=bool(state & QStyle.StateFlag.State_Selected))
        elif index.column() == COMPARE:
            self._paint_button(painter, inside, index)
        else:
            self._paint_lines(painter, inside, index)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 2, -1, -2), 4, 4)
        painter.restore()

    def _room(self, words: FigureWords, font: QFont) -> float:
        return width_of(words.text, font) + marks_width(words, self._theme)

    def _paint_lines(self, painter: QPainter, rect: QRect, index: Index) -> None:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        if index.column() == NAME:
            painter.setPen(self._theme.color("text"))
            self._paint_name(painter, rect, unparted(cell.words.text))
            return
        font = self._strong if index.column() == PRICE and not cell.words.quiet else self._body
        two = bool(cell.detail or cell.below)
        base = self._base(font, rect.top() + (5 if two else 0), rect.height() // 2 - 2 if two else rect.height())
        paint_value(painter, cell.words, QPointF(rect.left(), base), rect.width(), self._theme, font)
        lower = QPointF(rect.left(), self._base(self._small, rect.center().y() + 2, rect.height() // 2 - 4))
        if cell.below is not None:
            paint_value(painter, cell.below, lower, rect.width(), self._theme, self._small)
        elif cell.detail:
            painter.setFont(self._small)
            painter.setPen(self._theme.color("text2"))
            painter.drawText(lower, cell.detail)

    @staticmethod
    def _base(font: QFont, top: float, height: float) -> float:
        metrics = QFontMetricsF(font)
        return top + (height + metrics.ascent() - metrics.descent()) / 2

    def _paint_name(self, painter: QPainter, rect: QRect, name: str) -> None:
        """Paint a name on one line or two, smaller before it is cut with an ellipsis."""
        painter.setFont(self._strong)
        lines = two_lines(name, painter.fontMetrics(), rect.width())
        if max(map(painter.fontMetrics().horizontalAdvance, lines)) > rect.width():
            painter.setFont(self._theme.font("small", bold=True))
            lines = two_lines(name, painter.fontMetrics(), rect.width())
        metrics = painter.fontMetrics()
        cut = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, rect.width()) for line in lines]
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), "\n".join(cut))

    def _paint_chip(self, painter: QPainter, rect: QRect, text: str, *, chosen: bool) -> None:
        box = QRectF(rect.left(), rect.center().y() - CHIP_HEIGHT / 2, chip_width(text, self._theme), CHIP_HEIGHT)
        paint_chip(painter, box, text, self._theme, outlined=chosen)

    def _paint_button(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme, inside = self._theme, bool(index.data(IN_TRAY_ROLE))
        text = str(index.data()) if self.worded else ""
        painter.setFont(self._strong)
        width = painter.fontMetrics().horizontalAdvance(text) + 44 if text else _BUTTON
        box = QRectF(rect.right() - width, rect.center().y() - _BUTTON / 2 + 0.5, width, _BUTTON)
        painter.setPen(QPen(theme.color("ink" if inside else "line2"), 1))
        painter.setBrush(theme.color("ink" if inside else "surface"))
        painter.drawRoundedRect(box, 6, 6)
        ink = theme.color("onink" if inside else "text")
        square = QRectF(box.left() + (11 if text else 8), box.center().y() - 8, 16, 16)
        paint_icon(painter, "check" if inside else "plus", square, ink)
        painter.setPen(ink)
        painter.drawText(
            box.adjusted(34, 0, 0, 0), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text
        )
