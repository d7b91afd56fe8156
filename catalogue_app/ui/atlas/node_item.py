"""A box of the atlas: painted in full when it can be read, as a plain box from afar."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from catalogue_app.atlas.graph import NodeKind
from catalogue_app.atlas.layout import Box
from catalogue_app.facts.formatting import format_number
from catalogue_app.facts.names import full_name
from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import GLYPH, paint_origin_glyph

READABLE, SMALL_READABLE = 0.5, 0.65
"""Below the first zoom a box has no words, below the second only its name."""
_PAD, _RING = 12.0, 4.0
_ELIDE = Qt.TextElideMode.ElideRight
_MODELS = (NodeKind.MODEL, NodeKind.BRAND)


class NodeItem(QGraphicsItem):
    """One node: `focus` is the one in focus, `lit` one of its family, `quiet` none of it."""

    def __init__(self, box: Box, theme: Theme, lang: Lang, *, focus: bool, lit: bool, quiet: bool) -> None:
        super().__init__()
        self.box = box
        self._theme, self._lang = theme, lang
        self._focus, self._lit, self._quiet = focus, lit, quiet
        self._cursor = self._hovered = False
        self._words: tuple[str, str, str] | None = None
        self.setPos(box.x, box.y)
        self.setZValue(2)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)  # the view tells a click from a drag
        self.setToolTip(self._tip())

    @property
    def node_id(self) -> str:
        """The id of the node."""
        return self.box.node.id

    def set_cursor_here(self, here: bool) -> None:
        """Show or hide the ring of the keyboard."""
        if here != self._cursor:
            self._cursor = here
            self.update()

    def set_hovered(self, hovered: bool) -> None:
        """Show that the pointer is on it."""
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def boundingRect(self) -> QRectF:
        """Return the box with room for the ring."""
        return QRectF(-_RING, -_RING, self.box.width + 2 * _RING, self.box.height + 2 * _RING)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Paint the box, its words, and the ring."""
        level = option.levelOfDetailFromTransform(painter.worldTransform())
        body = QRectF(0, 0, self.box.width, self.box.height)
        self._paint_box(painter, body, level)
        if level >= READABLE:
            small = level >= SMALL_READABLE
            if self.box.node.kind in _MODELS:
                self._paint_model(painter, body, small=small)
            else:
                self._paint_part(painter, body, small=small)
        if self._cursor:
            pen = QPen(self._theme.color("focus"), 2)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body.adjusted(-3, -3, 3, 3), 8, 8)

    def _paint_box(self, painter: QPainter, body: QRectF, level: float) -> None:
        theme, owner = self._theme, self.box.node.ownership
        origin = theme.origin(owner) if owner is not None else None
        edge = theme.color("line2")
        fill = theme.color("surface")
        if self._lit:
            edge = origin.color if origin else theme.color("ink")
            fill = origin.tint if origin else fill
        if self._focus:
            fill = edge
        if self._hovered:
            edge = theme.color("ink")
        pen = QPen(edge, 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(fill)
        if level < READABLE:
            painter.drawRect(body)
        else:
            painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    @property
    def _ink(self) -> tuple[str, str]:
        if self._focus:
            return "surface", "surface"
        return ("text2", "text2") if self._quiet else ("text", "text2")

    def _paint_part(self, painter: QPainter, body: QRectF, *, small: bool) -> None:
        theme, company = self._theme, self.box.node.kind is NodeKind.COMPANY
        ink, pale = (theme.color(name) for name in self._ink)
        left = _PAD
        if company:
            self._paint_mark(painter, QRectF(left, body.center().y() - GLYPH / 2, GLYPH, GLYPH))
            left += GLYPH + 8
        caption, name, count = self._fitted(body.width() - left - _PAD)
        upper, lower = body.height() / 4 + 2, body.height() * 3 / 4 - 2.5
        under, over = (lower, upper) if company else (upper, lower)
        if small:
            self._write(painter, left, under, caption, theme.font("caption"), pale)
            self._paint_count(painter, body, count)
        else:
            over = body.center().y()
        self._write(painter, left, over, name, theme.font("body", bold=True), ink)

    @staticmethod
    def _write(painter: QPainter, left: float, middle: float, words: str, font: QFont, ink: QColor) -> None:
        """Write one line around the height of `middle`: at a point, which costs less than in a rectangle."""
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QPointF(left, middle + _drop(font)), words)

    def _paint_mark(self, painter: QPainter, at: QRectF) -> None:
        owner = self.box.node.ownership or Ownership.UNKNOWN
        if self._focus:  # the mark has the colour of the box: it stands on a light ground
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("surface"))
            painter.drawRoundedRect(at.adjusted(-3, -3, 3, 3), 4, 4)
        paint_origin_glyph(painter, at, owner, self._theme)

    def _paint_model(self, painter: QPainter, body: QRectF, *, small: bool) -> None:
        theme, node = self._theme, self.box.node
        ink, pale = (theme.color(name) for name in self._ink)
        middle = body.center().y()
        painter.fillRect(QRectF(_PAD, middle - 6.5, 3, 13), theme.brand(str(node.brand)))
        left = _PAD + 11
        brand, name, count = self._fitted(body.width() - left - _PAD)
        if brand:
            plain = theme.font("body")
            self._write(painter, left, middle, brand, plain, pale)
            left += QFontMetricsF(plain).horizontalAdvance(brand + " ")
        if small:
            self._paint_count(painter, body, count)
        self._write(painter, left, middle, name, theme.font("body", bold=True), ink)

    def _paint_count(self, painter: QPainter, body: QRectF, count: str) -> None:
        if count:
            font = self._theme.font("small")
            left = body.right() - _PAD - QFontMetricsF(font).horizontalAdvance(count)
            self._write(painter, left, body.center().y(), count, font, self._theme.color(self._ink[1]))

    def _fitted(self, room: float) -> tuple[str, str, str]:
        """The caption (or brand), the name and the count, shortened to the box; worked out when first painted."""
        if self._words is None:
            node, theme = self.box.node, self._theme
            count = format_number(node.count, self._lang, 0) if node.kind in (NodeKind.PART, NodeKind.BRAND) else ""
            if count:
                room -= QFontMetricsF(theme.font("small")).horizontalAdvance(count) + 10
            bold, plain = QFontMetricsF(theme.font("body", bold=True)), QFontMetricsF(theme.font("body"))
            if node.kind in _MODELS:
                brand = str(node.brand) if node.kind is NodeKind.MODEL else ""
                room -= plain.horizontalAdvance(brand + " ") if brand else 0
                self._words = brand, bold.elidedText(node.name.plain(self._lang), _ELIDE, room), count
            else:
                small = QFontMetricsF(theme.font("caption"))
                self._words = (
                    small.elidedText(node.caption.plain(self._lang), _ELIDE, room),
                    bold.elidedText(node.name.plain(self._lang), _ELIDE, room),
                    count,
                )
        return self._words

    def _tip(self) -> str:
        node = self.box.node
        name, caption = node.name.plain(self._lang), node.caption.plain(self._lang)
        if node.kind is NodeKind.MODEL:
            return full_name(node.brand or "", name)
        return f"{name}\n{caption}" if caption else name


@lru_cache
def _drop(font: QFont) -> float:
    """How far below the middle of a line its letters stand, in px."""
    metrics = QFontMetricsF(font)
    return (metrics.ascent() - metrics.descent()) / 2
