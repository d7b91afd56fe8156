"""How a cell of the variants table is painted."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from catalogue_app.ui.model.variants_model import CHIP, COMPARE, DETAIL_ROLE, IN_TRAY_ROLE, NAME, PRICE, QUIET_ROLE
from catalogue_app.ui.theme import Theme, paint_icon
from catalogue_app.ui.widgets import CHIP_HEIGHT, chip_width, paint_chip

Index = QModelIndex | QPersistentModelIndex
ROW = 48
_PAD = 8
_BUTTON = 32


class VariantsDelegate(QStyledItemDelegate):
    """Name in bold, powertrain as a chip, a quiet second line, and a button at the end of the row.

    `worded` False paints the button as a mark only, where there is no room for its word.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self.worded = theme, True
        self._body, self._strong = theme.font("body"), theme.font("body", bold=True)
        self._small = theme.font("caption")

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the longer of both lines."""
        text, detail = str(index.data() or ""), str(index.data(DETAIL_ROLE) or "")
        strong = index.column() in (NAME, PRICE, COMPARE)
        first = QFontMetrics(self._strong if strong else self._body).horizontalAdvance(text)
        width = max(first, QFontMetrics(self._small).horizontalAdvance(detail)) + 2 * _PAD + 2
        if index.column() == CHIP:
            width = round(chip_width(text, self._theme)) + 2 * _PAD + 1
        if index.column() == COMPARE:
            width = width + 44 if self.worded else _BUTTON + 2 * _PAD
        return QSize(width, ROW)

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
        inside = rect.adjusted(_PAD + (4 if index.column() == NAME else 0), 0, -_PAD, -1)
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

    def _paint_lines(self, painter: QPainter, rect: QRect, index: Index) -> None:
        detail = str(index.data(DETAIL_ROLE) or "")
        painter.setFont(self._strong if index.column() in (NAME, PRICE) else self._body)
        painter.setPen(self._theme.color("text3" if index.data(QUIET_ROLE) else "text"))
        upper = rect.adjusted(0, 5, 0, -rect.height() // 2 + 3) if detail else rect
        if index.column() == NAME:
            self._paint_name(painter, rect, str(index.data()))
            return
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, rect.width())
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(upper, left, words)
        if detail:
            painter.setFont(self._small)
            painter.setPen(self._theme.color("text2"))
            painter.drawText(rect.adjusted(0, rect.height() // 2 + 1, 0, -3), left, detail)

    def _paint_name(self, painter: QPainter, rect: QRect, name: str) -> None:
        """Paint a name on one line or two; what does not fit on two ends in an ellipsis."""
        metrics = painter.fontMetrics()
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
        while name and metrics.boundingRect(QRect(0, 0, rect.width(), 999), flags, name).height() > rect.height():
            name = name.rstrip("…")[:-1].rstrip() + "…"
        painter.drawText(rect, flags, name)

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
