"""The building blocks of the screens."""

from catalogue_app.drawing.subject import drawing_of, frame_of
from catalogue_app.ui.widgets.badges import (
    CHIP_HEIGHT,
    Chip,
    EvidenceBadge,
    OriginBadge,
    PowertrainChip,
    chip_width,
    paint_chip,
)
from catalogue_app.ui.widgets.buttons import IconButton, SegmentedControl, TextButton
from catalogue_app.ui.widgets.car_painter import car_pixmap, car_rect, paint_car, to_qpath
from catalogue_app.ui.widgets.car_view import CarView, awaited_car
from catalogue_app.ui.widgets.empty_state import EmptyState
from catalogue_app.ui.widgets.flow import FlowLayout
from catalogue_app.ui.widgets.glyphs import GLYPH, OriginGlyph, paint_evidence_glyph, paint_origin_glyph
from catalogue_app.ui.widgets.labels import ElidedLabel, TextLabel
from catalogue_app.ui.widgets.panel import Hairline, Panel
from catalogue_app.ui.widgets.source_card import SourceCard
from catalogue_app.ui.widgets.source_watch import SourceWatch
from catalogue_app.ui.widgets.tab_button import TabButton

__all__ = [
    "CHIP_HEIGHT",
    "GLYPH",
    "CarView",
    "Chip",
    "ElidedLabel",
    "EmptyState",
    "EvidenceBadge",
    "FlowLayout",
    "Hairline",
    "IconButton",
    "OriginBadge",
    "OriginGlyph",
    "Panel",
    "PowertrainChip",
    "SegmentedControl",
    "SourceCard",
    "SourceWatch",
    "TabButton",
    "TextButton",
    "TextLabel",
    "awaited_car",
    "car_pixmap",
    "car_rect",
    "chip_width",
    "drawing_of",
    "frame_of",
    "paint_car",
    "paint_chip",
    "paint_evidence_glyph",
    "paint_origin_glyph",
    "to_qpath",
]
