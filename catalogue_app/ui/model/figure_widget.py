"""A painted figure: the value, the raised letter of its source, and a mark where it is only reported."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from catalogue_app.origin.spoken_figure import Subject
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.figure_words import FigureWords
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import GLYPH, SourceWatch, paint_evidence_glyph


class FigureWidget(QWidget):
    """Shows one figure, under its name; subclasses paint both. Without a source it takes no focus and opens nothing."""

    def __init__(self, context: AppContext, watch: SourceWatch, parent: QWidget) -> None:
        super().__init__(parent)
        self.context, self.theme, self._watch = context, context.theme, watch
        self.name, self.words = "", FigureWords("")

    @property
    def text(self) -> str:
        """The value as it reads."""
        return self.words.text

    @property
    def told(self) -> bool:
        """Whether the source card of this figure is open."""
        return self._watch.tells(self.words.figure)

    def show_words(self, name: str, words: FigureWords, subject: Subject) -> None:
        """Show another figure."""
        self.name, self.words = name, words
        self.setAccessibleName(words.spoken(name, self.context.lang))
        if words.figure is None:
            self._watch.unwatch(self)
        else:
            self._watch.watch(self, words.figure, subject)
        self.update()


def unparted(name: str) -> str:
    """Return a name for a text that wraps: no line ends between the capacity of a battery and its unit."""
    return name.replace(" kWh", "\u00a0kWh")


def width_of(text: str, font: QFont) -> float:
    """Return the width of a line of text in px; remembered: a page asks for the same words again and again."""
    return _width(text, font.key())


@lru_cache(maxsize=4096)
def _width(text: str, key: str) -> float:
    return _metrics(key).horizontalAdvance(text)


@lru_cache(maxsize=64)
def _metrics(key: str) -> QFontMetricsF:
    font = QFont()
    font.fromString(key)
    return QFontMetricsF(font)


def marks_width(words: FigureWords, theme: Theme) -> float:
    """Return the width in px of what stands after a value."""
    letter = width_of(words.mark, theme.font("caption")) + 2 if words.mark else 0
    return 2 + letter + (GLYPH + 4 if words.weak is not None else 0)


def paint_value(painter: QPainter, words: FigureWords, at: QPointF, room: float, theme: Theme, font: QFont) -> None:
    """Paint a value on a base line from `at`, with its marks at most `room` px wide; what does not fit is elided."""
    metrics, text = QFontMetricsF(font), words.text
    if metrics.horizontalAdvance(text) > room - marks_width(words, theme) + 1:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room - marks_width(words, theme)))
    painter.setFont(font)
    painter.setPen(theme.color("text3" if words.quiet else "text"))
    painter.drawText(at, text)
    x = at.x() + metrics.horizontalAdvance(text) + 2
    if words.mark:
        small = theme.font("caption")
        painter.setFont(small)
        painter.setPen(theme.color("text2"))
        painter.drawText(QPointF(x, at.y() - metrics.ascent() * 0.34), words.mark)
        x += width_of(words.mark, small) + 2
    if words.weak is not None:
        box = QRectF(x + 2, at.y() - metrics.xHeight() / 2 - GLYPH / 2, GLYPH, GLYPH)
        paint_evidence_glyph(painter, box, words.weak, theme)
