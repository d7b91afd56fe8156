"""What paints one car of a view and answers its add button."""

from collections.abc import Hashable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from catalogue_app.ui.browse.model import ROW, CardRow
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import Theme, paint_icon

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)


class WallDelegate(QStyledItemDelegate):
    """Paints in three parts, so that a view can keep the costly one as a picture.

    `paint_rest` is the car at rest, `paint_lit` what hovering and focus add on top of it, `paint_rough` what stands
    there until the car is painted.
    """

    add_pressed = Signal(str)  # model id

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = context.tray
        self._theme: Theme = context.theme
        self._lang = context.lang

    def paint_rest(self, painter: QPainter, cell: QRectF, row: CardRow) -> None:
        """Paint one car as it looks at rest."""
        raise NotImplementedError

    def paint_rough(self, painter: QPainter, cell: QRectF, row: CardRow) -> None:
        """Paint, in next to no time, what stands there until the car is painted."""
        raise NotImplementedError

    def paint_lit(self, painter: QPainter, cell: QRectF, row: CardRow, *, hovered: bool, focused: bool) -> None:
        """Paint what hovering and focus add."""
        raise NotImplementedError

    def card_box(self, cell: QRectF) -> QRectF:
        """Return the part of a cell in which a press opens the model."""
        raise NotImplementedError

    def add_box(self, cell: QRectF) -> QRectF:
        """Return the part of a cell in which a press adds the model to the comparison."""
        raise NotImplementedError

    def key(self, row: CardRow) -> Hashable:
        """Return what tells one picture from another: all that a model shows under the selection."""
        face, priced = row.face, row.face.priced
        shown = None if priced is None else (priced.id, priced.price)
        return (row.card.id, shown, face.range_km, face.range_of, face.fuel, face.proposed is None, self.chosen(row))

    def chosen(self, row: CardRow) -> bool:
        """Whether a version of the model is in the comparison."""
        ids = self._tray.ids
        return bool(ids) and any(variant.id in ids for variant in row.card.variants)

    def opens(self, cell: QRectF, at: QPointF, row: CardRow) -> bool:
        """Whether a press at this place is meant for the model: not for its add button nor the gap beside it."""
        on_add = row.face.proposed is not None and self.add_box(cell).contains(at)
        return self.card_box(cell).contains(at) and not on_add

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one car in the state of the option."""
        row: CardRow = index.data(ROW)
        cell = QRectF(option.rect)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self.paint_rest(painter, cell, row)
        if hovered or focused:
            self.paint_lit(painter, cell, row, hovered=hovered, focused=focused)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Take presses on the add button; all others are the view's."""
        left = isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton
        if not isinstance(event, QMouseEvent) or not left or event.type() not in _PRESSES:
            return super().editorEvent(event, model, option, index)
        row: CardRow = index.data(ROW)
        if row.face.proposed is None or not self.add_box(QRectF(option.rect)).contains(event.position()):
            return super().editorEvent(event, model, option, index)
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.add_pressed.emit(row.card.id)
        return True

    def _paint_add(self, painter: QPainter, box: QRectF, *, chosen: bool) -> None:
        paint_add(painter, box, self._theme, chosen=chosen)

    def _text(self, painter: QPainter, box: QRectF, text: str, role: str, tone: str | QColor, *, bold: bool = False,
              align: Qt.AlignmentFlag = LEFT) -> None:  # fmt: skip
        painter.setFont(self._theme.font(role, bold=bold))
        painter.setPen(self._theme.color(tone) if isinstance(tone, str) else tone)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width() + 0.5))
        painter.drawText(box, align, cut)


def paint_add(painter: QPainter, box: QRectF, theme: Theme, *, chosen: bool) -> None:
    """Paint the button that adds a model to the comparison: a plus, or filled with a check when it is in."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("ink" if chosen else "control"), 1))
    painter.setBrush(theme.color("ink" if chosen else "surface"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    inside = box.adjusted(6, 6, -6, -6)
    paint_icon(painter, "check" if chosen else "plus", inside, theme.color("onink" if chosen else "text"))
