"""The mark of a model's technology: that of its origin, or two side by side for a mixture."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from catalogue_app.facts.vocabulary import Ownership, Technology
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import paint_origin_glyph

_OWNERSHIP = {
    Technology.STELLANTIS: Ownership.STELLANTIS,
    Technology.JOINT_VENTURE: Ownership.JOINT_VENTURE,
    Technology.PARTNER: Ownership.PARTNER,
    Technology.UNKNOWN: Ownership.UNKNOWN,
}


def paint_technology_glyph(painter: QPainter, rect: QRectF, technology: Technology, theme: Theme) -> None:
    """Paint the mark of a technology in `rect`; `mixed` is the Stellantis square beside the partner triangle."""
    if technology is not Technology.MIXED:
        paint_origin_glyph(painter, rect, _OWNERSHIP[technology], theme)
        return
    half = rect.width() * 0.56
    top = rect.center().y() - half / 2
    paint_origin_glyph(painter, QRectF(rect.left() - 1, top, half, half), Ownership.STELLANTIS, theme)
    paint_origin_glyph(painter, QRectF(rect.right() - half + 1, top, half, half), Ownership.PARTNER, theme)
