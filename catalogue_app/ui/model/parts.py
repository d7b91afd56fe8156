"""Small building blocks of the model page."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.formatting import NO_SOURCE, NOT_APPLICABLE, format_figure
from catalogue_app.facts.records import Figure
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.marks import Marks
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import GLYPH, Panel, TextLabel, paint_evidence_glyph
from catalogue_app.ui.widgets.labels import Tone

_PAD = 4
_READABLE = 980  # px


def label(
    theme: Theme,
    text: str,
    role: str = "body",
    tone: Tone = "text",
    parent: QWidget | None = None,
    *,
    wrap: bool = False,
) -> TextLabel:
    """Return a label; text that wraps can also be selected, to be copied into a mail."""
    made = TextLabel(text, theme, role, tone, parent, wrap=wrap)
    if wrap:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def readable(text: QWidget) -> QHBoxLayout:
    """Return a row that keeps a line of text from growing too long to read on a wide screen.

    A maximum width on the text itself would do, but a column above it then reckons with fewer lines than it gets.
    """
    text.setMaximumWidth(_READABLE)
    row = QHBoxLayout()
    row.addWidget(text, 1000)
    row.addStretch(1)
    return row


class Section(Panel):
    """A panel with a name for screen readers."""

    def __init__(self, context: AppContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self.context = context
        self.box.setContentsMargins(24, 20, 24, 20)
        self.setAccessibleName(name)


def block(theme: Theme, title: str, parent: QWidget) -> tuple[QWidget, QVBoxLayout]:
    """Return a widget with a heading and its layout."""
    made = QWidget(parent)
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(4)
    box.addWidget(label(theme, title, "h4", "text", made))
    return made, box


class FigureValue(QWidget):
    """A value with its unit and a small raised letter for its source; a mark when it is only reported.

    Without a figure it says `geen bron`, or `n.v.t.` when `applicable` is False. A rumour is named, its value not.
    """

    def __init__(
        self, context: AppContext, figure: Figure | None, marks: Marks, parent: QWidget, *, role: str = "body",
        applicable: bool = True, right: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._right = context.theme, right
        self._font, self._small = context.theme.font(role), context.theme.font("caption")
        rumour = figure is not None and figure.evidence is Evidence.RUMOURED
        if figure is None:
            self.text = (NO_SOURCE if applicable else NOT_APPLICABLE).in_(context.lang)
        else:
            self.text = Evidence.RUMOURED.label.in_(context.lang) if rumour else format_figure(figure, context.lang)
        self._quiet = figure is None or rumour
        if figure is None and role != "body":
            self._font = context.theme.font("h4")
        self._mark = marks.letter(figure)
        self._weak = figure.evidence if figure is not None and figure.evidence.rank > Evidence.PRESS.rank else None
        self.figure = figure
        name = BY_KEY[figure.key].label.in_(context.lang) if figure is not None else ""
        self.setAccessibleName(f"{name}: {self.text}" if name else self.text)
        self.setToolTip("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line_height = QFontMetricsF(context.theme.font(role)).height()

    def sizeHint(self) -> QSize:
        """Return room for value and marks on one line."""
        return QSize(round(self._width() + 2 * _PAD + 2), round(self._line_height + 4))

    def minimumSizeHint(self) -> QSize:
        """Return a narrow size: a long text is cut with an ellipsis and shown whole in its source card."""
        return QSize(min(70, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint value, letter and mark."""
        painter = QPainter(self)
        metrics = QFontMetricsF(self._font)
        marks = self._width() - metrics.horizontalAdvance(self.text)
        room = self.width() - 2 * _PAD - marks
        text = metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, room + 1)
        width = metrics.horizontalAdvance(text)
        x = self.width() - _PAD - marks - width if self._right else 0.0
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.setFont(self._font)
        painter.setPen(self._theme.color("text3" if self._quiet else "text"))
        painter.drawText(QPointF(x, base), text)
        x += width + 2
        if self._mark:
            painter.setFont(self._small)
            painter.setPen(self._theme.color("text2"))
            painter.drawText(QPointF(x, base - metrics.ascent() * 0.34), self._mark)
            x += self._mark_width()
        if self._weak is not None:
            box = QRectF(x + 2, (self.height() - GLYPH) / 2, GLYPH, GLYPH)
            paint_evidence_glyph(painter, box, self._weak, self._theme)
        painter.end()

    def _mark_width(self) -> float:
        return QFontMetricsF(self._small).horizontalAdvance(self._mark) + 2 if self._mark else 0

    def _width(self) -> float:
        glyph = GLYPH + 4 if self._weak is not None else 0
        return QFontMetricsF(self._font).horizontalAdvance(self.text) + 2 + self._mark_width() + glyph
