"""Paints a model card."""

from collections.abc import Hashable

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from catalogue_app.facts.formatting import format_amount, format_date, format_number, format_range
from catalogue_app.facts.records import ModelCard, Price
from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Status
from catalogue_app.ui.browse.card_layout import GAP, HEIGHT, LEAST, CardBoxes, boxes
from catalogue_app.ui.browse.doubt import fuel_unsure, price_unsure, range_unsure
from catalogue_app.ui.browse.extremes import longest_and_tallest
from catalogue_app.ui.browse.model import CardRow
from catalogue_app.ui.browse.reported_legend import REPORTED_MARK, paint_reported
from catalogue_app.ui.browse.wall_delegate import LEFT, RIGHT, Index, WallDelegate
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.photos import paint_photo
from catalogue_app.ui.widgets import chip_width, drawing_of, paint_car, paint_chip, paint_origin_glyph

_ABOVE = 10  # px that a photo may reach above the room of the drawings
_MARK = REPORTED_MARK + 5  # px, with the gap beside it


class CardDelegate(WallDelegate):
    """One card: drawing at the common scale, names, price, range, origin, add button."""

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._cell = QSize(LEAST + GAP, HEIGHT + GAP)
        self._scale = 0.05
        self._absent = context.absent.in_(context.lang)
        self._empty = QPixmap()
        self._photos = context.photos
        self._longest, self._tallest = longest_and_tallest(context.catalogue.cards())

    @property
    def scale(self) -> float:
        """Px per mm, the same for every card."""
        return self._scale

    def set_cell(self, size: QSize) -> None:
        """Use cells of this size; the scale follows so that the longest and the tallest car fit."""
        self._cell = size
        room = boxes(QRectF(0, 0, size.width(), size.height())).drawing
        most = self._theme.car_scale["card"]
        self._scale = min(most, (room.width() - 6) / self._longest, (room.height() - 4) / self._tallest)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every cell has the same size."""
        return self._cell

    def card_box(self, cell: QRectF) -> QRectF:
        """Return the card of a cell, without the gap beside it."""
        return boxes(cell).card

    def add_box(self, cell: QRectF) -> QRectF:
        """Return where in the viewport a press adds the model of this cell."""
        return boxes(cell).add_hit

    def key(self, row: CardRow) -> Hashable:
        """Return what tells one picture from another, the dealer's own photo and the marks included."""
        marks = price_unsure(row), range_unsure(row), fuel_unsure(row)
        return super().key(row), self._photos.stamp(row.card.id), marks

    def paint_rest(self, painter: QPainter, cell: QRectF, row: CardRow) -> None:
        """Paint one card at rest."""
        at, chosen = boxes(cell), self.chosen(row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, at.card, ink=chosen)
        self._paint_ground_line(painter, at.drawing, row.card)
        self._paint_car(painter, at.drawing, row.card)
        self._paint_brand(painter, at, row.card)
        if row.face.proposed is not None:
            self._paint_add(painter, at.add, chosen=chosen)
        self._text(painter, at.name, row.card.name, "model", "text", bold=True)
        self._paint_chips(painter, at.chips, row)
        self._paint_figures(painter, at.figures, row)
        self._paint_origin(painter, at.origin, row.card)
        painter.restore()

    def paint_rough(self, painter: QPainter, cell: QRectF, row: CardRow) -> None:
        """Paint the empty card and the model's name: what a fast scroller wants to read."""
        painter.drawPixmap(cell.topLeft(), self._empty_card(cell, painter.device().devicePixelRatioF()))
        self._text(painter, boxes(cell).name, row.card.name, "model", "text", bold=True)

    def _empty_card(self, cell: QRectF, ratio: float) -> QPixmap:
        size = QSize(round(cell.width() * ratio), round(cell.height() * ratio))
        if self._empty.size() != size:
            self._empty = QPixmap(size)
            self._empty.setDevicePixelRatio(ratio)
            self._empty.fill(self._theme.color("bg"))
            painter = QPainter(self._empty)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            at = boxes(QRectF(0, 0, cell.width(), cell.height()))
            self._paint_frame(painter, at.card, ink=False)
            painter.setPen(QPen(self._theme.color("line2"), 1))
            painter.drawLine(*_ground_line(at.drawing))
            painter.end()
        return self._empty

    def paint_lit(self, painter: QPainter, cell: QRectF, row: CardRow, *, hovered: bool, focused: bool) -> None:
        """Paint the ink border and the length under the pointer, and the ring of the focus."""
        at, radius = boxes(cell), self._theme.radius["card"]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if hovered:
            painter.setPen(QPen(self._theme.color("ink"), 1))
            painter.drawRoundedRect(at.card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if focused:
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.drawRoundedRect(at.card.adjusted(1, 1, -1, -1), radius, radius)
        length, box = row.card.dimensions[0], at.drawing
        if hovered and length is not None:
            words = f"{format_number(length, self._lang, 0)} mm"
            self._text(painter, QRectF(box.left() + 6, box.top() - 12, box.width() - 12, 16), words, "caption", "text2")
        painter.restore()

    def _paint_frame(self, painter: QPainter, box: QRectF, *, ink: bool) -> None:
        radius = self._theme.radius["card"]
        painter.setPen(QPen(self._theme.color("ink" if ink else "line"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _paint_ground_line(self, painter: QPainter, box: QRectF, card: ModelCard) -> None:
        pen = QPen(self._theme.color("line2"), 1)
        if card.status is Status.ANNOUNCED:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(*_ground_line(box))

    def _paint_car(self, painter: QPainter, box: QRectF, card: ModelCard) -> None:
        room = box.adjusted(0, -_ABOVE, 0, 0)
        photo = self._photos.pixmap(card.id, room.size(), painter.device().devicePixelRatioF())
        if photo is not None:
            paint_photo(painter, room, photo, standing=True)
            return
        drawing, stroke = drawing_of(card), self._theme.car_stroke["card"]
        origin = QPointF(box.center().x() - drawing.frame.length * self._scale / 2, box.bottom() - stroke / 2)
        paint_car(painter, drawing, origin, self._scale, self._theme, stroke=stroke)

    def _paint_brand(self, painter: QPainter, at: CardBoxes, card: ModelCard) -> None:
        bar = QRectF(at.brand.left(), at.brand.center().y() - 7, 3, 13)
        painter.fillRect(bar, self._theme.brand(card.brand))
        room = at.brand.adjusted(10, 0, 0, 0)
        if card.status is not Status.ON_SALE:
            word = card.status.label.in_(self._lang)
            width = chip_width(word, self._theme)
            right = at.brand.right() if card.variants else at.add.right()  # no version, no add button
            chip = QRectF(right - width, at.brand.center().y() - 10, width, 20)
            paint_chip(painter, chip, word, self._theme, outlined=True)
            room.setRight(chip.left() - 6)
        self._text(painter, room, card.brand, "small", "text2")

    def _paint_chips(self, painter: QPainter, box: QRectF, row: CardRow) -> None:
        x = box.left()
        words = [power.chip.in_(self._lang) for power in row.card.powertrains]
        for place, word in enumerate(words):
            width = chip_width(word, self._theme)
            rest = len(words) - place
            more = f"+{rest}"
            last = place == len(words) - 1
            if x + width + (0 if last else 6 + chip_width(more, self._theme)) > box.right() + 1:
                paint_chip(painter, QRectF(x, box.top(), chip_width(more, self._theme), 20), more, self._theme)
                return
            paint_chip(painter, QRectF(x, box.top(), width, 20), word, self._theme)
            x += width + 5

    def _paint_figures(self, painter: QPainter, box: QRectF, row: CardRow) -> None:
        lines = [QRectF(box.left(), box.top() + y, box.width(), h) for y, h in ((0, 18), (18, 26), (44, 17), (61, 17))]
        priced = row.face.priced
        price = priced.price if priced is not None else None
        self._text(painter, _part(lines[0], 0.5), self._from_words(row), "caption", "text3")
        amount = None if price is None else format_amount(price.amount, price.currency, self._lang)
        self._paint_figure(painter, _part(lines[1], 0.5), amount, LEFT, unsure=price_unsure(row))
        words, span, unsure = self._reach(row)
        right = lines[0].adjusted(box.width() * 0.36, 0, 0, 0)
        self._text(painter, right, words, "caption", "text3", align=RIGHT)
        self._paint_figure(painter, lines[1].adjusted(box.width() * 0.42, 0, 0, 0), span, RIGHT, unsure=unsure)
        if price is not None and priced is not None:
            self._text(painter, lines[2], _basis(price, self._lang), "caption", "text3")
            self._text(painter, lines[3], priced.name.plain(self._lang), "caption", "text3")

    def _paint_figure(
        self, painter: QPainter, box: QRectF, words: str | None, align: Qt.AlignmentFlag, *, unsure: bool
    ) -> None:
        """Paint a value, at its inner side the mark of what is only reported."""
        if words is None:
            self._text(painter, box, self._absent, "body", "text3", align=align)
            return
        room = box
        if unsure:
            room = box.adjusted(_MARK, 0, 0, 0) if align == RIGHT else box.adjusted(0, 0, -_MARK, 0)
        self._text(painter, room, words, "lead", "text", bold=True, align=align)
        if unsure:
            wide = min(painter.fontMetrics().horizontalAdvance(words), room.width())
            left = room.right() - wide - _MARK if align == RIGHT else room.left() + wide + _MARK - REPORTED_MARK
            paint_reported(painter, left, box.center().y() + 1, self._theme)

    def _from_words(self, row: CardRow) -> str:
        if not row.face.narrowed or row.face.priced is None:
            return self.tr("From")
        return self.tr("From, {powertrain}").format(powertrain=row.face.priced.powertrain.chip.in_(self._lang))

    def _reach(self, row: CardRow) -> tuple[str, str | None, bool]:
        """Caption and value at the right: electric range, else consumption, else None; and whether it is doubtful."""
        face = row.face
        if face.range_km is not None:
            words = self.tr("Electric range, WLTP")
            if face.range_of is not None and len(row.card.powertrains) > 1:
                words = self.tr("Range WLTP, {powertrain}").format(powertrain=face.range_of.chip.in_(self._lang))
            return words, format_range(face.range_km, "km", self._lang), range_unsure(row)
        if face.fuel is not None:
            return self.tr("Consumption WLTP"), format_range(face.fuel, "l/100 km", self._lang), fuel_unsure(row)
        if not row.card.powertrains:
            return self.tr("Range or consumption"), None, False
        plugs = any(power.plugs_in for power in row.card.powertrains)
        return self.tr("Electric range, WLTP") if plugs else self.tr("Consumption WLTP"), None, False

    def _paint_origin(self, painter: QPainter, box: QRectF, card: ModelCard) -> None:
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(QPointF(box.left(), box.top() + 0.5), QPointF(box.right(), box.top() + 0.5))
        line = box.adjusted(0, 8, 0, 0)
        paint_origin_glyph(painter, QRectF(line.left(), line.center().y() - 6, 12, 12), card.ownership, self._theme)
        # Brackets explain the name on the model page; a card has room for the name alone.
        platform = card.platform_name.plain(self._lang).split(" (")[0] if card.platform_name else ""
        name = platform or self.tr("platform: {absent}").format(absent=self._absent)
        # Of a car whose platform is not known or not told, nobody can say that it shares nothing.
        shared = self._shared(card.shares_with) if platform or card.shares_with else ""
        room = line.adjusted(19, 0, 0, 0)
        painter.setFont(self._theme.font("small"))
        shared_width = painter.fontMetrics().horizontalAdvance(shared) + 2
        painter.setFont(self._theme.font("small", bold=True))
        name_width = min(painter.fontMetrics().horizontalAdvance(name) + 2, max(60, room.width() - shared_width - 8))
        colour = self._theme.origin(card.ownership).color
        self._text(
            painter, QRectF(room.left(), room.top(), name_width, room.height()), name, "small", colour, bold=True
        )
        self._text(painter, room.adjusted(name_width + 7, 0, 0, 0), shared, "small", "text2")

    def _shared(self, count: int) -> str:
        if count == 0:
            return self.tr("shared with none here")
        if count == 1:
            return self.tr("shared with 1 model")
        return self.tr("shared with {count} models").format(count=count)


def _ground_line(box: QRectF) -> tuple[QPointF, QPointF]:
    return QPointF(box.left() + 6, box.bottom()), QPointF(box.right() - 6, box.bottom())


def _part(box: QRectF, share: float) -> QRectF:
    return QRectF(box.left(), box.top(), box.width() * share, box.height())


def _basis(price: Price, lang: Lang) -> str:
    return ", ".join(part for part in (price.market, format_date(price.as_of, lang)) if part)
