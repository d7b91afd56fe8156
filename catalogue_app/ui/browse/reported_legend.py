"""What the mark of a figure that is only reported means."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from catalogue_app.facts.evidence import Evidence
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import TextLabel, paint_evidence_glyph

REPORTED_MARK = 9
"""Side of the mark in px."""


def shows_reports(context: AppContext) -> bool:
    """Whether such a figure can be in sight at all: customers get them on request only."""
    return context.audience == "dealer" or context.with_reports


def paint_reported(painter: QPainter, left: float, middle: float, theme: Theme) -> None:
    """Paint the mark, its left edge and its middle line at these px."""
    box = QRectF(left, middle - REPORTED_MARK / 2, REPORTED_MARK, REPORTED_MARK)
    paint_evidence_glyph(painter, box, Evidence.REPORTED, theme, theme.color("text3"))


class _Mark(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(REPORTED_MARK, REPORTED_MARK)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        paint_reported(painter, 0, REPORTED_MARK / 2, self._theme)
        painter.end()


class ReportedLegend(QWidget):
    """The mark and its words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_Mark(theme, self))
        row.addWidget(TextLabel(self.tr("only reported, not certain"), theme, "small", "text2"))
