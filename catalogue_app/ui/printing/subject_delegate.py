"""Paints a row of the subject list: name and detail, or a heading."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from catalogue_app.ui.printing.addable import Role
from catalogue_app.ui.theme import Theme

_PAD = 12
_ROW, _HEADING = 52, 38


class SubjectDelegate(QStyledItemDelegate):
    """Two lines per subject with a hairline below; the chosen one has an ink border."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the fixed height of the kind of row."""
        return QSize(160, _ROW if index.data(Role.SUBJECT) else _HEADING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        state = option.state
        if index.data(Role.SUBJECT):
            self._frame(painter, box, state)
            self._words(painter, box, index.data(), index.data(Role.DETAIL))
        else:
            self._text(painter, box.adjusted(_PAD, 14, -_PAD, 0), index.data(), "caption", self._theme.color("text2"))
        painter.restore()

    def _frame(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        theme, inner = self._theme, box.adjusted(2, 2, -2, -2)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if not chosen:
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(box.bottomLeft() + QRectF(_PAD, 0, 0, 0).topLeft(), box.bottomRight())
        if bool(state & QStyle.StateFlag.State_MouseOver) and not chosen:
            painter.fillRect(inner, theme.color("sunk"))
        if chosen or focused:
            painter.setPen(QPen(theme.color("focus" if focused else "ink"), 2 if focused else 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, theme.radius["control"], theme.radius["control"])

    def _words(self, painter: QPainter, box: QRectF, name: str, detail: str) -> None:
        line = box.adjusted(_PAD, 7, -_PAD, 0)
        self._text(painter, line, name, "body", self._theme.color("text"), bold=True)
        self._text(painter, line.adjusted(0, 20, 0, 0), detail, "small", self._theme.color("text2"))

    def _text(self, painter: QPainter, box: QRectF, text: str, role: str, color: QColor, *, bold: bool = False) -> None:
        font = self._theme.font(role, bold=bold)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, shown)
