"""Paints a card of the wall: one target, with one button of 64 px for the comparison."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from catalogue_app.facts.formatting import format_amount, format_date, format_range
from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Status
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.customer.big_text import fitting, paint_fitted, sized
from catalogue_app.ui.customer.origin_line import paint_origin
from catalogue_app.ui.customer.public_data import PublicData
from catalogue_app.ui.photos import paint_photo
from catalogue_app.ui.showroom.choice import Face
from catalogue_app.ui.theme import paint_icon
from catalogue_app.ui.tray import CompareTray
from catalogue_app.ui.widgets import car_pixmap, chip_width, drawing_of, frame_of, paint_chip

Index = QModelIndex | QPersistentModelIndex
FACE = int(Qt.ItemDataRole.UserRole)
GAP, PAD, BUTTON = 24, 28, 64
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORDS = 200  # px of a card below its drawing
_DRAWN = 592  # px, the width of a card at which everything has its drawn size


@dataclass(frozen=True, slots=True)
class CardBoxes:
    """Where everything lies on a card, in px."""

    card: QRectF
    drawing: QRectF
    brand: QRectF
    name: QRectF
    price: QRectF
    reach: QRectF
    origin: QRectF
    button: QRectF


def grow_of(card_width: float) -> float:
    """Return how much larger than drawn a card of this width shows its words: 1 to 1.5."""
    return max(1.0, min(1.5, card_width / _DRAWN))


def card_height(width: float) -> int:
    """Return the height in px of a card of this width, without the gap."""
    return round(PAD + 0.30 * width + _WORDS * grow_of(width))


def boxes(cell: QRectF) -> CardBoxes:
    """Return the boxes of the card in a cell (the cell includes the gap at its right and lower side)."""
    card = cell.adjusted(0, 0, -GAP, -GAP)
    g = grow_of(card.width())
    left, right, width = card.left() + PAD, card.right() - PAD, card.width() - 2 * PAD
    drawing = QRectF(left - 8, card.top() + 22, width + 16, card.height() - _WORDS * g - 22)
    y, side = drawing.bottom() + 16 * g, BUTTON * g
    foot = card.bottom() - side - 14
    return CardBoxes(
        card, drawing,
        QRectF(left, y, width * 0.55, 24 * g), QRectF(left, y + 24 * g, width * 0.55, 44 * g),
        QRectF(left + width * 0.45, y, width * 0.55, 34 * g),
        QRectF(left + width * 0.38, y + 34 * g, width * 0.62, 24 * g),
        QRectF(left, foot, width - side - 12, side), QRectF(right - side, foot, side, side),
    )  # fmt: skip


class WallDelegate(QStyledItemDelegate):
    """One scale for all drawings; the pressed card or button is tinted at once."""

    def __init__(self, context: AppContext, data: PublicData, tray: CompareTray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._data, self._tray = context, data, tray
        self._cell = QSize(400, 400)
        self._scale = 0.08
        self.pressed: tuple[str, bool] | None = None  # model id, and whether its button is meant
        self.by_keys = False  # a finger needs no mark of where the keyboard is
        frames = [frame_of(card) for card in data.cards]
        self._longest = max((frame.length for frame in frames), default=4500.0)
        self._tallest = max((frame.height for frame in frames), default=1600.0)

    def set_cell(self, size: QSize) -> None:
        """Use cells of this size; the scale follows so that the longest and the tallest car fit."""
        self._cell = size
        room = boxes(QRectF(0, 0, size.width(), size.height())).drawing
        self._scale = min((room.width() - 4) / self._longest, (room.height() - 4) / self._tallest)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every cell has the same size."""
        return self._cell

    def on_button(self, cell: QRectF, at: QPointF, face: Face) -> bool:
        """Whether a touch at this place is meant for the comparison."""
        return face.proposed is not None and boxes(cell).button.adjusted(-8, -8, 8, 8).contains(at)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        face: Face = index.data(FACE)
        at, theme = boxes(QRectF(option.rect)), self._context.theme
        chosen = any(v.id in self._tray for v in face.card.variants)
        pressed = self.pressed is not None and self.pressed[0] == face.card.id
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.radius["touch_card"]
        on_card = pressed and self.pressed is not None and not self.pressed[1]
        painter.setPen(QPen(theme.color("ink" if on_card else "line"), 2 if on_card else 1))
        painter.setBrush(theme.color("sunk" if on_card else "surface"))
        painter.drawRoundedRect(at.card.adjusted(1, 1, -1, -1), radius, radius)
        if self.by_keys and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(at.card.adjusted(2, 2, -2, -2), radius, radius)
        self._paint_car(painter, at.drawing, face)
        self._paint_words(painter, at, face)
        painter.setPen(QPen(theme.color("line"), 1))
        y = at.button.top() - 15.5
        painter.drawLine(QPointF(at.card.left() + PAD, y), QPointF(at.card.right() - PAD, y))
        words = self._data.origin(face.card.id).in_(self._context.lang)
        paint_origin(painter, at.origin, words, face.card.ownership, theme, 18 * grow_of(at.card.width()))
        if face.proposed is not None:
            self._paint_button(painter, at.button, chosen=chosen, pressed=pressed and not on_card)
        painter.restore()

    def _paint_car(self, painter: QPainter, box: QRectF, face: Face) -> None:
        theme = self._context.theme
        pen = QPen(theme.color("line2"), 1)
        if face.card.status is Status.ANNOUNCED:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left() + 8, box.bottom()), QPointF(box.right() - 8, box.bottom()))
        ratio = painter.device().devicePixelRatio()
        photos = self._context.photos
        photo = photos.pixmap(face.card.id, QSizeF(box.size()), ratio) if photos.has(face.card.id) else None
        if photo is not None:
            paint_photo(painter, box, photo, standing=True)
            return
        pixmap = car_pixmap(drawing_of(face.card), self._scale, theme, stroke=theme.car_stroke["sheet"], ratio=ratio)
        size = pixmap.deviceIndependentSize()
        painter.drawPixmap(QPointF(box.center().x() - size.width() / 2, box.bottom() - size.height()), pixmap)

    def _paint_words(self, painter: QPainter, at: CardBoxes, face: Face) -> None:
        theme, lang, card = self._context.theme, self._context.lang, face.card
        g = grow_of(at.card.width())
        name = fitting(theme, card.name, 34 * g, at.name.width(), least=22, bold=True)
        painter.fillRect(QRectF(at.brand.left(), at.brand.center().y() - 8, 4, 16), theme.brand(card.brand))
        paint_fitted(painter, at.brand.adjusted(13, 0, 0, 0), card.brand, sized(theme, 18 * g), theme.color("text2"))
        paint_fitted(painter, at.name, card.name, name, theme.color("text"))
        if card.status is not Status.ON_SALE:
            word = card.status.label.in_(lang)
            width = chip_width(word, theme) + 8
            chip = QRectF(at.card.right() - PAD - width, at.drawing.top() - 6, width, 24)
            paint_chip(painter, chip, word, theme, outlined=True)
        if face.price is not None:
            amount = format_amount(face.price.amount, face.price.currency, lang)
            font = sized(theme, 27 * g, bold=True)
            paint_fitted(painter, at.price, amount, font, theme.color("text"), _RIGHT)
            if len(face.variants) > 1:
                before = at.price.adjusted(0, 3 * g, -QFontMetricsF(font).horizontalAdvance(amount) - 8, 0)
                paint_fitted(painter, before, self.tr("from"), sized(theme, 17 * g), theme.color("text2"), _RIGHT)
        for number, words in enumerate(self._below_price(face)):
            line = at.reach.translated(0, 23 * g * number)
            font = fitting(theme, words, 17 * g, line.width(), least=14)
            paint_fitted(painter, line, words, font, theme.color("text2"), _RIGHT)

    def _below_price(self, face: Face) -> tuple[str, str]:
        """Market and date of the price, then range or consumption."""
        lang, price = self._context.lang, face.price
        basis = self.tr("ask us the price")
        if price is not None:
            basis = f"{price.market} {format_date(price.as_of, lang)}".strip()
        if face.range_km is not None:
            return basis, self.tr("up to {range} electric").format(range=_end(face.range_km, "km", lang))
        return basis, format_range(face.fuel, "l/100 km", lang) if face.fuel is not None else ""

    def _paint_button(self, painter: QPainter, box: QRectF, *, chosen: bool, pressed: bool) -> None:
        theme = self._context.theme
        filled = "ink" if chosen else "chip" if pressed else "surface"
        painter.setPen(QPen(theme.color("ink" if chosen or pressed else "line2"), 2 if pressed else 1))
        painter.setBrush(theme.color(filled))
        radius = theme.radius["touch_control"]
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        inset = box.width() * 0.31
        inside = box.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, "check" if chosen else "plus", inside, theme.color("onink" if chosen else "text"))


def _end(ends: tuple[float, float], unit: str, lang: Lang) -> str:
    return format_range((ends[1], ends[1]), unit, lang)
