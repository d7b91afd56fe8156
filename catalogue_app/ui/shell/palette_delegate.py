"""Paints the rows of the search palette."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from catalogue_app.facts.found import Found, FoundKind
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.shell.palette_model import ROW
from catalogue_app.ui.shell.palette_rows import Row, RowKind
from catalogue_app.ui.theme import icon
from catalogue_app.ui.widgets import car_pixmap, chip_width, drawing_of, paint_chip, paint_origin_glyph

if TYPE_CHECKING:
    from catalogue_app.drawing.car import CarDrawing
    from catalogue_app.facts.records import ModelCard

Index = QModelIndex | QPersistentModelIndex
HIT, HEADING, LIMITS, NOTE = 48, 30, 44, 52  # px high
_PAD, _SIGN, _GAP, _CODE = 12, 62, 12, 20
_CAR_SCALE = 0.0118  # px per mm: one for all, a bigger car is bigger here too
_CAR_STROKE = 0.9
_HEIGHTS = {RowKind.HIT: HIT, RowKind.HEADING: HEADING, RowKind.LIMITS: LIMITS, RowKind.NOTE: NOTE}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CUT = Qt.TextElideMode.ElideRight


def row_height(row: Row) -> int:
    """Return the height of a row in px."""
    return _HEIGHTS[row.kind]


class PaletteDelegate(QStyledItemDelegate):
    """Sign at the left, title with the reason below it, detail at the right."""

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._theme = context, context.theme
        self._drawings: dict[str, CarDrawing] = {}
        self._cards: dict[str, ModelCard] = {}
        for card in context.catalogue.cards():
            self._cards[card.id] = card

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the fixed height of the kind of row."""
        return QSize(240, row_height(index.data(ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is RowKind.HIT:
            self._paint_hit(painter, box, row, option.state)
        elif row.kind is RowKind.LIMITS:
            self._paint_limits(painter, box.adjusted(_PAD, 0, -_PAD, 0), row)
        elif row.kind is RowKind.HEADING:
            self._text(painter, box.adjusted(_PAD, 6, -_PAD, 0), row.text, "small", "text2", bold=True)
        else:
            self._paint_note(painter, box.adjusted(_PAD, 0, -_PAD, 0), row)
        painter.restore()

    def _paint_hit(self, painter: QPainter, box: QRectF, row: Row, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver) and row.leads_on
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("chip"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 4, 4)
        if chosen:  # ink at the edge too: a tint alone is too faint on some screens
            painter.fillRect(QRectF(box.left(), box.top() + 8, 3, box.height() - 16), self._theme.color("ink"))
        if row.question is not None:
            sign = QRectF(box.left() + _PAD, box.top(), _SIGN, box.height())
            self._text(painter, sign, "?", "h4", "text2", align=Qt.AlignmentFlag.AlignCenter)
        elif row.code is not None:
            sign = QRectF(box.left() + _PAD + (_SIGN - _CODE) / 2, box.center().y() - _CODE / 2, _CODE, _CODE)
            icon("compare", self._theme.color("text2"), _CODE).paint(painter, sign.toRect())
        elif row.overview:
            sign = QRectF(box.left() + _PAD + (_SIGN - _CODE) / 2, box.center().y() - _CODE / 2, _CODE, _CODE)
            icon("monitor", self._theme.color("text2"), _CODE).paint(painter, sign.toRect())
        elif row.found is not None:
            self._paint_sign(painter, QRectF(box.left() + _PAD, box.top(), _SIGN, box.height()), row.found)
        room = box.adjusted(_PAD + _SIGN + _GAP, 0, -_PAD, 0)
        line = QRectF(room.left(), box.top() + 5, room.width(), 20) if row.why else room
        taken = self._paint_detail(painter, line, row.detail)
        self._title(painter, line.adjusted(0, 0, -taken, 0), row)
        if row.why:
            self._text(painter, QRectF(room.left(), box.top() + 25, room.width(), 18), row.why, "small", "text2")

    def _paint_note(self, painter: QPainter, box: QRectF, row: Row) -> None:
        """A sentence, and what to do about it below."""
        line = QRectF(box.left(), box.top() + 5, box.width(), 21) if row.why else box
        self._text(painter, line, row.text, "body", "text")
        if row.why:
            self._text(painter, line.translated(0, 21), row.why, "small", "text2")

    def _paint_sign(self, painter: QPainter, box: QRectF, found: Found) -> None:
        """The car of a model or version, the mark of origin of a part; a company has none."""
        if found.ownership is not None:
            paint_origin_glyph(painter, QRectF(box.center().x() - 7, box.center().y() - 7, 14, 14), found.ownership,
                               self._theme)  # fmt: skip
            return
        card = self._cards.get(found.model_ids[0]) if found.kind in (FoundKind.MODEL, FoundKind.VARIANT) else None
        if card is None:
            return
        if card.id not in self._drawings:
            self._drawings[card.id] = drawing_of(card)
        ratio = painter.device().devicePixelRatio()
        pixmap = car_pixmap(self._drawings[card.id], _CAR_SCALE, self._theme, stroke=_CAR_STROKE, ratio=ratio)
        size = pixmap.deviceIndependentSize()
        ground = box.center().y() + 11
        painter.drawPixmap(QPointF(box.center().x() - size.width() / 2, ground - size.height()), pixmap)

    def _paint_detail(self, painter: QPainter, room: QRectF, detail: str) -> float:
        """Paint the words at the right; returns the width they take with their gap."""
        if not detail:
            return 0.0
        width = min(QFontMetricsF(self._theme.font("small")).horizontalAdvance(detail) + 2, room.width() * 0.46)
        self._text(painter, QRectF(room.right() - width, room.top(), width, room.height()), detail, "small", "text2",
                   align=_RIGHT)  # fmt: skip
        return width + 16

    def _title(self, painter: QPainter, box: QRectF, row: Row) -> None:
        """The title with what was typed in bold, cut where the room ends."""
        painter.setPen(self._theme.color("text" if row.leads_on else "text2"))
        x = box.left()
        for words, bold in row.runs:
            font = self._theme.font("body", bold=bold)
            metrics = QFontMetricsF(font)
            width = metrics.horizontalAdvance(words)
            cut = x + width > box.right()
            painter.setFont(font)
            shown = metrics.elidedText(words, _CUT, max(0.0, box.right() - x)) if cut else words
            painter.drawText(QRectF(x, box.top(), box.right() - x + 2, box.height()), _LEFT, shown)
            if cut:
                return
            x += width

    def _paint_limits(self, painter: QPainter, box: QRectF, row: Row) -> None:
        self._text(painter, box, row.text, "small", "text2")
        x = box.left() + QFontMetricsF(self._theme.font("small")).horizontalAdvance(row.text) + 12
        for words in row.words:
            width = chip_width(words, self._theme)
            if x + width > box.right():
                return
            paint_chip(painter, QRectF(x, box.center().y() - 11, width, 22), words, self._theme, outlined=True)
            x += width + 6

    def _text(
        self, painter: QPainter, box: QRectF, text: str, role: str, tone: str, *, bold: bool = False,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:  # fmt: skip
        font: QFont = self._theme.font(role, bold=bold)
        painter.setFont(font)
        painter.setPen(self._theme.color(tone))
        painter.drawText(box, align, QFontMetricsF(font).elidedText(text, _CUT, box.width()))
