"""Glyph and word together: origin, evidence and powertrain."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Ownership, Powertrain
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets.glyphs import GLYPH, paint_evidence_glyph, paint_origin_glyph

_GAP = 6
CHIP_HEIGHT = 20
_CHIP_PAD = 7


class _Badge(QWidget):
    """A glyph of 12 px and a word."""

    def __init__(self, text: str, font: QFont, color: QColor, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._text, self._color, self._theme = text, color, theme
        self.setFont(font)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size that the content asks for."""
        metrics = QFontMetricsF(self.font())
        return QSize(round(GLYPH + _GAP + metrics.horizontalAdvance(self._text) + 1.5), round(metrics.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the widget."""
        painter = QPainter(self)
        self._paint_glyph(painter, QRectF(0, (self.height() - GLYPH) / 2, GLYPH, GLYPH))
        painter.setPen(self._color)
        painter.setFont(self.font())
        rect = self.rect().adjusted(GLYPH + _GAP, 0, 0, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()

    def _paint_glyph(self, painter: QPainter, box: QRectF) -> None:
        raise NotImplementedError


class OriginBadge(_Badge):
    """Whose technology: the mark and a word in the colour of the origin. `text` replaces the general word."""

    def __init__(
        self, ownership: Ownership, lang: Lang, theme: Theme, parent: QWidget | None = None, *, text: str = ""
    ) -> None:
        word = text or ownership.label.in_(lang)
        super().__init__(word, theme.font("body", bold=True), theme.origin(ownership).color, theme, parent)
        self._ownership = ownership

    def _paint_glyph(self, painter: QPainter, box: QRectF) -> None:
        paint_origin_glyph(painter, box, self._ownership, self._theme)


class EvidenceBadge(_Badge):
    """How sure: the mark and its word, both in quiet ink."""

    def __init__(self, evidence: Evidence, lang: Lang, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(evidence.label.in_(lang), theme.font("small"), theme.color("text2"), theme, parent)
        self._evidence = evidence

    def _paint_glyph(self, painter: QPainter, box: QRectF) -> None:
        paint_evidence_glyph(painter, box, self._evidence, self._theme)


def chip_width(text: str, theme: Theme) -> float:
    """Return the width in px of a chip with this text."""
    return QFontMetricsF(theme.font("caption", bold=True)).horizontalAdvance(text) + 2 * _CHIP_PAD


def paint_chip(painter: QPainter, rect: QRectF, text: str, theme: Theme, *, outlined: bool = False) -> None:
    """Paint a chip: tinted, or outlined for a state such as "Announced"."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = theme.radius["chip"]
    if outlined:
        painter.setPen(theme.color("control"))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("chip"))
        painter.drawRoundedRect(rect, radius, radius)
    painter.setFont(theme.font("caption", bold=True))
    painter.setPen(theme.color("text2"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class Chip(QWidget):
    """A word on a tinted ground."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None, *, outlined: bool = False) -> None:
        super().__init__(parent)
        self._text, self._theme, self._outlined = text, theme, outlined
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size that the content asks for."""
        return QSize(round(chip_width(self._text, self._theme) + 0.5), CHIP_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the widget."""
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._text, self._theme, outlined=self._outlined)
        painter.end()


class PowertrainChip(Chip):
    """The short form of a powertrain, its full name for screen readers and as tool tip."""

    def __init__(self, powertrain: Powertrain, lang: Lang, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(powertrain.chip.in_(lang), theme, parent)
        self.setAccessibleName(powertrain.label.in_(lang))
        self.setToolTip(powertrain.label.in_(lang))
