"""Where everything lies on a card, in px from the corner of its cell."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

GAP = 16  # between cards
LEAST = 280  # px, the narrowest card
PAD = 16
DRAWING = 106
_TOP = 20
_ADD, ADD_HIT = 28, 40
HEIGHT = 364  # of a card, without the gap


def columns_for(width: int) -> int:
    """Return how many cards fit beside each other in `width` px; always at least one."""
    return max(1, (width + GAP) // (LEAST + GAP))


@dataclass(frozen=True, slots=True)
class CardBoxes:
    """The boxes of one card."""

    card: QRectF
    drawing: QRectF
    brand: QRectF
    add: QRectF
    name: QRectF
    chips: QRectF
    figures: QRectF
    origin: QRectF

    @property
    def add_hit(self) -> QRectF:
        """The area in which a press counts for the add button: 40 px."""
        grow = (ADD_HIT - _ADD) / 2
        return self.add.adjusted(-grow, -grow, grow, grow)


def boxes(cell: QRectF) -> CardBoxes:
    """Return the boxes of the card in a grid cell (the cell includes the gap at its right and lower side)."""
    card = QRectF(cell.left(), cell.top(), cell.width() - GAP, cell.height() - GAP)
    left, right, width = card.left() + PAD, card.right() - PAD, card.width() - 2 * PAD
    y = card.top() + _TOP
    drawing = QRectF(card.left() + 10, y, card.width() - 20, DRAWING)
    y = drawing.bottom() + 14
    brand = QRectF(left, y, width - _ADD - 8, _ADD)
    add = QRectF(right - _ADD, y, _ADD, _ADD)
    name = QRectF(left, y + 27, width, 29)
    chips = QRectF(left, y + 61, width, 20)
    figures = QRectF(left, y + 91, width, 78)
    return CardBoxes(card, drawing, brand, add, name, chips, figures, QRectF(left, card.bottom() - 42, width, 34))
