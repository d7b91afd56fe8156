"""Paints a model card and answers its add button."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.facts.formatting import NO_SOURCE, format_amount, format_date, format_number, format_range
from catalogue_app.facts.records import ModelCard, Price
from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Status
from catalogue_app.ui.browse.card_layout import GAP, HEIGHT, LEAST, CardBoxes, boxes
from catalogue_app.ui.browse.model import ROW, CardRow
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import Theme, paint_icon
from catalogue_app.ui.widgets import car_pixmap, chip_width, drawing_of, frame_of, paint_chip, paint_origin_glyph

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CardDelegate(QStyledItemDelegate):
    """One card: drawing at the common scale, names, price, range, origin, add button."""

    add_pressed = Signal(str)  # model id

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._theme: Theme = context.theme
        self._lang: Lang = context.lang
        self._cell = QSize(LEAST + GAP, HEIGHT + GAP)
        self._scale = 0.05
        self._drawings: dict[str, CarDrawing] = {}
        frames = [frame_of(card) for card in context.catalogue.cards()]
        self._longest = max((frame.length for frame in frames), default=4500.0)
        self._tallest = max((frame.height for frame in frames), default=1600.0)

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

    def add_box(self, cell: QRectF) -> QRectF:
        """Return where in the viewport a press adds the model of this cell."""
        return boxes(cell).add_hit

    def opens(self, cell: QRectF, at: QPointF, row: CardRow) -> bool:
        """Whether a press at this place is meant for the card: not for its add button nor the gap beside it."""
        on_add = row.face.proposed is not None and self.add_box(cell).contains(at)
        return boxes(cell).card.contains(at) and not on_add

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Take presses on the add button; all others are the view's."""
        left = isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
        if not isinstance(event, QMouseEvent) or not left or event.type() not in kinds:
            return super().editorEvent(event, model, option, index)
        row: CardRow = index.data(ROW)
        if row.face.proposed is None or not self.add_box(QRectF(option.rect)).contains(event.position()):
            return super().editorEvent(event, model, option, index)
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.add_pressed.emit(row.card.id)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        row: CardRow = index.data(ROW)
        at = boxes(QRectF(option.rect))
        state = option.state
        chosen = any(variant.id in self._context.tray for variant in row.card.variants)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        self._paint_frame(painter, at.card, bool(state & QStyle.StateFlag.State_MouseOver) or chosen, focused)
        self._paint_car(painter, at.drawing, row.card, bool(state & QStyle.StateFlag.State_MouseOver))
        self._paint_brand(painter, at, row.card)
        if row.face.proposed is not None:
            self._paint_add(painter, at.add, chosen)
        self._text(painter, at.name, row.card.name, "model", "text", bold=True)
        self._paint_chips(painter, at.chips, row)
        self._paint_figures(painter, at.figures, row)
        self._paint_origin(painter, at.origin, row.card)
        painter.restore()

    def _drawing(self, card: ModelCard) -> CarDrawing:
        if card.id not in self._drawings:
            self._drawings[card.id] = drawing_of(card)
        return self._drawings[card.id]

    def _paint_frame(self, painter: QPainter, box: QRectF, ink: bool, focused: bool) -> None:
        radius = self._theme.radius["card"]
        painter.setPen(QPen(self._theme.color("ink" if ink else "line"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if focused:
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_car(self, painter: QPainter, box: QRectF, card: ModelCard, hovered: bool) -> None:
        drawing, theme = self._drawing(card), self._theme
        device = painter.device()
        ratio = device.devicePixelRatio()
        pen = QPen(theme.color("line2"), 1)
        if card.status is Status.ANNOUNCED:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left() + 6, box.bottom()), QPointF(box.right() - 6, box.bottom()))
        pixmap = car_pixmap(drawing, self._scale, theme, stroke=theme.car_stroke["card"], ratio=ratio)
        size = pixmap.deviceIndependentSize()
        painter.drawPixmap(QPointF(box.center().x() - size.width() / 2, box.bottom() - size.height()), pixmap)
        length = card.dimensions[0]
        if hovered and length is not None:
            words = f"{format_number(length, self._lang, 0)} mm"
            self._text(painter, QRectF(box.left() + 6, box.top() - 12, box.width() - 12, 16), words, "caption", "text2")

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

    def _paint_add(self, painter: QPainter, box: QRectF, chosen: bool) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.color("ink" if chosen else "control"), 1))
        painter.setBrush(theme.color("ink" if chosen else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        inside = box.adjusted(6, 6, -6, -6)
        paint_icon(painter, "check" if chosen else "plus", inside, theme.color("onink" if chosen else "text"))

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
        price = row.face.priced.price if row.face.priced else None
        self._text(painter, _part(lines[0], 0.5), self.tr("From"), "caption", "text3")
        amount = NO_SOURCE.in_(self._lang) if price is None else format_amount(price.amount, price.currency, self._lang)
        words, span = self._reach(row)
        tone = "text" if price else "text3"
        value_room = _part(lines[1], 0.5)
        self._text(painter, value_room, amount, "lead" if price else "body", tone, bold=price is not None)
        right = lines[0].adjusted(box.width() * 0.36, 0, 0, 0)
        self._text(painter, right, words, "caption", "text3", align=_RIGHT)
        known = span != NO_SOURCE.in_(self._lang)
        room = QRectF(box.left() + box.width() * 0.42, lines[1].top(), box.width() * 0.58, lines[1].height())
        self._text(painter, room, span, "lead" if known else "body", "text" if known else "text3", bold=known,
                   align=_RIGHT)  # fmt: skip
        if price is not None and row.face.priced is not None:
            self._text(painter, lines[2], _basis(price, self._lang), "caption", "text3")
            self._text(painter, lines[3], row.face.priced.name.in_(self._lang), "caption", "text3")

    def _reach(self, row: CardRow) -> tuple[str, str]:
        """Caption and value at the right: electric range, else consumption, else that there is no source."""
        face = row.face
        if face.range_km is not None:
            words = self.tr("Electric range, WLTP")
            if face.range_of is not None and len(row.card.powertrains) > 1:
                words = self.tr("Range WLTP, {powertrain}").format(powertrain=face.range_of.chip.in_(self._lang))
            return words, format_range(face.range_km, "km", self._lang)
        if face.fuel is not None:
            return self.tr("Consumption WLTP"), format_range(face.fuel, "l/100 km", self._lang)
        if not row.card.powertrains:
            return self.tr("Range or consumption"), NO_SOURCE.in_(self._lang)
        plugs = any(power.plugs_in for power in row.card.powertrains)
        words = self.tr("Electric range, WLTP") if plugs else self.tr("Consumption WLTP")
        return words, NO_SOURCE.in_(self._lang)

    def _paint_origin(self, painter: QPainter, box: QRectF, card: ModelCard) -> None:
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(QPointF(box.left(), box.top() + 0.5), QPointF(box.right(), box.top() + 0.5))
        line = box.adjusted(0, 8, 0, 0)
        paint_origin_glyph(painter, QRectF(line.left(), line.center().y() - 6, 12, 12), card.ownership, self._theme)
        # Brackets explain the name on the model page; a card has room for the name alone.
        platform = card.platform_name.in_(self._lang).split(" (")[0] if card.platform_name else ""
        name = platform or self.tr("platform: no source")
        shared = self._shared(card.shares_with)
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

    def _text(self, painter: QPainter, box: QRectF, text: str, role: str, tone: str | QColor, *, bold: bool = False,
              align: Qt.AlignmentFlag = _LEFT) -> None:  # fmt: skip
        painter.setFont(self._theme.font(role, bold=bold))
        painter.setPen(self._theme.color(tone) if isinstance(tone, str) else tone)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width() + 0.5))
        painter.drawText(box, align, cut)


def _part(box: QRectF, share: float) -> QRectF:
    return QRectF(box.left(), box.top(), box.width() * share, box.height())


def _basis(price: Price, lang: Lang) -> str:
    return ", ".join(part for part in (price.market, format_date(price.as_of, lang)) if part)
