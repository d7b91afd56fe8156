"""Large words that grow with the room they get and shrink before they would be cut."""

from math import floor

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import Lang
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import paint_evidence_glyph

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def grown(px: float, widget: QWidget) -> float:
    """Return a size drawn for a screen of 1600 px, for the window that the widget is in."""
    return px * max(1.0, min(1.8, widget.window().width() / 1600))


def sized(theme: Theme, px: float, *, bold: bool = False) -> QFont:
    """Return the display face at any size in px."""
    font = theme.font("hero" if px >= 30 else "lead", bold=bold)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setPixelSize(max(1, round(px)))
    return font


def fitting(theme: Theme, text: str, px: float, width: float, *, least: float = 11, bold: bool = False) -> QFont:
    """Return the largest face up to `px` in which the text fits the width, but not under `least` px."""
    font = sized(theme, px, bold=bold)
    needed = QFontMetricsF(font).horizontalAdvance(text)
    return font if needed <= width else sized(theme, max(least, floor(px * width / needed * 0.985)), bold=bold)


def paint_fitted(
    painter: QPainter, box: QRectF, text: str, font: QFont, color: QColor, align: Qt.AlignmentFlag = LEFT
) -> None:
    """Paint one line; what still does not fit ends in an ellipsis."""
    painter.setFont(font)
    painter.setPen(color)
    cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
    painter.drawText(box, align, cut)


class BigLine(QWidget):
    """One line of large text, as tall as `px` asks; it shrinks to the width it gets."""

    def __init__(
        self, text: str, theme: Theme, px: float, parent: QWidget | None = None, *, tone: str = "text",
        color: QColor | None = None, bold: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._text, self._theme, self._px, self._bold = text, theme, px, bold
        self._color = color or theme.color(tone)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The words."""
        return self._text

    def sizeHint(self) -> QSize:
        """Return the width of the words and the height of the line."""
        px = grown(self._px, self)
        metrics = QFontMetricsF(sized(self._theme, px, bold=self._bold))
        return QSize(round(metrics.horizontalAdvance(self._text)) + 2, round(px * 1.32))

    def minimumSizeHint(self) -> QSize:
        """Return a width that words can shrink to."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow along with the window."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        font = fitting(self._theme, self._text, grown(self._px, self), self.width(), bold=self._bold)
        paint_fitted(painter, QRectF(self.rect()), self._text, font, self._color)
        painter.end()


def paint_weak_mark(painter: QPainter, box: QRectF, px: float, evidence: Evidence, lang: Lang, theme: Theme) -> float:
    """Paint the mark and word of what is only reported at the left of a line; returns the width used in px."""
    paint_evidence_glyph(painter, QRectF(box.left(), box.center().y() - px / 2, px, px), evidence, theme)
    font, word = sized(theme, px), evidence.label.in_(lang)
    width = QFontMetricsF(font).horizontalAdvance(word) + 2
    paint_fitted(painter, QRectF(box.left() + px + 6, box.top(), width, box.height()), word, font, theme.color("text2"))
    return px + 16 + width
