"""Paints one car of the line-up: names and price above, the car, its length and wheelbase below."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.facts.formatting import format_amount, format_date, format_number
from catalogue_app.facts.vocabulary import Status
from catalogue_app.ui.browse.lineup_layout import BASE_ROW, BELOW, LABEL, LENGTH_ROW, RULER, SIDE
from catalogue_app.ui.browse.model import CardRow
from catalogue_app.ui.browse.reported_legend import REPORTED_MARK, paint_reported
from catalogue_app.ui.browse.wall_delegate import CENTER, RIGHT, WallDelegate
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.widgets import drawing_of, paint_car, paint_origin_glyph

_ADD, _ADD_HIT = 28, 40
_GLYPH = 11
_END = 4  # px, half of the stroke that ends a dimension line


@dataclass(frozen=True, slots=True)
class _Size:
    """A dimension line: from where to where in px, its figure in mm or None, and how sure that is."""

    left: float
    right: float
    mm: int | None
    unsure: bool


class LineupDelegate(WallDelegate):
    """One car on the ground line, at `scale` px per mm."""

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._absent = context.absent.in_(context.lang)
        self.scale = 0.05

    def card_box(self, cell: QRectF) -> QRectF:
        """Return the part of a cell in which a press opens the model: all of it."""
        return cell

    def add_box(self, cell: QRectF) -> QRectF:
        """Return the part of a cell in which a press adds the model: 40 px around the button."""
        grow = (_ADD_HIT - _ADD) / 2
        return self._add_at(cell).adjusted(-grow, -grow, grow, grow)

    def _add_at(self, cell: QRectF) -> QRectF:
        return QRectF(cell.right() - SIDE - _ADD, cell.top() + 10, _ADD, _ADD)

    def paint_rest(self, painter: QPainter, cell: QRectF, row: CardRow) -> None:
        """Paint the car and all that belongs to it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing, stroke = drawing_of(row.card), self._theme.car_stroke["lineup"]
        ground = cell.bottom() - BELOW
        self._paint_label(painter, cell, row)
        paint_car(
            painter, drawing, QPointF(cell.left() + SIDE, ground - stroke / 2), self.scale, self._theme, stroke=stroke
        )
        self._paint_sizes(painter, cell.left() + SIDE, ground + RULER, row, drawing)
        painter.restore()

    def paint_rough(self, painter: QPainter, cell: QRectF, row: CardRow) -> None:
        """Paint the names."""
        self._text(painter, self._name_box(cell), row.card.name, "h3", "text", bold=True)

    def paint_lit(self, painter: QPainter, cell: QRectF, _row: CardRow, *, hovered: bool, focused: bool) -> None:
        """Paint a frame: thin under the pointer, the ring of the focus under the keyboard."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, width = ("focus", 2) if focused else ("ink", 1)
        painter.setPen(QPen(self._theme.color(color), width))
        radius, half = self._theme.radius["control"], width / 2
        painter.drawRoundedRect(cell.adjusted(half, half, -half, -half), radius, radius)
        if hovered and focused:
            painter.setPen(QPen(self._theme.color("ink"), 1))
            painter.drawRoundedRect(cell.adjusted(3.5, 3.5, -3.5, -3.5), radius, radius)
        painter.restore()

    def _name_box(self, cell: QRectF) -> QRectF:
        return QRectF(cell.left() + SIDE, cell.top() + 21, cell.width() - 2 * SIDE - _ADD - 8, 23)

    def _paint_label(self, painter: QPainter, cell: QRectF, row: CardRow) -> None:
        name = self._name_box(cell)
        upper = QRectF(name.left(), cell.top() + 4, name.width(), 17)
        lower = QRectF(name.left(), name.bottom(), name.width(), LABEL - 4 - name.bottom() + cell.top())
        taken = self._paint_platform(painter, upper, row)
        self._paint_brand(painter, upper.adjusted(0, 0, -taken - 8, 0), row)
        priced = row.face.priced
        price = priced.price if priced is not None else None
        words = self._absent if price is None else format_amount(price.amount, price.currency, self._lang)
        role = "small" if price is None else "body_l"
        self._text(painter, name, words, role, "text3" if price is None else "text", bold=price is not None,
                   align=RIGHT)  # fmt: skip
        wide = min(name.width(), painter.fontMetrics().horizontalAdvance(words)) + 8
        self._text(painter, name.adjusted(0, 0, -wide, 0), row.card.name, "h3", "text", bold=True)
        if priced is not None and price is not None:
            where = ", ".join(part for part in (price.market, format_date(price.as_of, self._lang)) if part)
            self._text(painter, lower, where, "caption", "text3", align=RIGHT)
            wide = painter.fontMetrics().horizontalAdvance(where) + 8
            version = priced.name.plain(self._lang)
            self._text(painter, lower.adjusted(0, 0, -wide, 0), version, "caption", "text3")
        if row.face.proposed is not None:
            self._paint_add(painter, self._add_at(cell), chosen=self.chosen(row))

    def _paint_brand(self, painter: QPainter, box: QRectF, row: CardRow) -> None:
        card = row.card
        painter.fillRect(QRectF(box.left(), box.center().y() - 6, 3, 12), self._theme.brand(card.brand))
        words = card.brand
        if card.status is not Status.ON_SALE:
            words = f"{words} · {card.status.label.in_(self._lang)}"
        self._text(painter, box.adjusted(9, 0, 0, 0), words, "small", "text2")

    def _paint_platform(self, painter: QPainter, box: QRectF, row: CardRow) -> float:
        """Paint the mark of the origin and the platform at the right; return the width that took in px."""
        card = row.card
        # Brackets explain the name on the model page; here is room for the name alone.
        name = card.platform_name.plain(self._lang).split(" (")[0] if card.platform_name else self._absent
        color = self._theme.origin(card.ownership).color
        painter.setFont(self._theme.font("small", bold=True))
        room = box.width() * 0.62 - _GLYPH - 5
        wide = min(room, painter.fontMetrics().horizontalAdvance(name) + 1)
        words = QRectF(box.right() - wide, box.top(), wide, box.height())
        self._text(painter, words, name, "small", color, bold=True)
        glyph = QRectF(words.left() - 5 - _GLYPH, box.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
        paint_origin_glyph(painter, glyph, card.ownership, self._theme)
        return wide + _GLYPH + 5

    def _paint_sizes(self, painter: QPainter, left: float, top: float, row: CardRow, drawing: CarDrawing) -> None:
        frame, card = drawing.frame, row.card
        length = _Size(left, left + frame.length * self.scale, card.dimensions[0], "length_mm" in card.unsure)
        base = _Size(
            left + frame.front_axle * self.scale,
            left + frame.rear_axle * self.scale,
            card.dimensions[2],
            "wheelbase_mm" in card.unsure,
        )
        self._paint_size(painter, length, top + LENGTH_ROW / 2, "body", "text")
        self._paint_size(painter, base, top + LENGTH_ROW + BASE_ROW / 2 - 2, "small", "text2")

    def _paint_size(self, painter: QPainter, size: _Size, y: float, role: str, tone: str) -> None:
        """Paint a dimension line with its figure; without a figure there is no line."""
        middle = (size.left + size.right) / 2
        known = size.mm is not None
        words = format_number(size.mm, self._lang, 0) if size.mm is not None else self._absent
        bold = known and role == "body"
        painter.setFont(self._theme.font(role if known else "caption", bold=bold))
        mark = REPORTED_MARK + 6 if known and size.unsure else 0
        wide = painter.fontMetrics().horizontalAdvance(words) + 2
        box = QRectF(middle - wide / 2 + mark / 2, y - 10, wide, 20)
        self._text(painter, box, words, role if known else "caption", tone if known else "text3", bold=bold,
                   align=CENTER)  # fmt: skip
        if mark:
            paint_reported(painter, box.left() - mark, y, self._theme)
        if known:
            painter.setPen(QPen(self._theme.color("text2" if role == "body" else "line2"), 1))
            for start, end in ((size.left, box.left() - mark - 6), (box.right() + 6, size.right)):
                painter.drawLine(QPointF(start, y), QPointF(end, y))
            for x in (size.left + 0.5, size.right - 0.5):
                painter.drawLine(QPointF(x, y - _END), QPointF(x, y + _END))
