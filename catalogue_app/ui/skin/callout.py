"""A numbered callout of the cutaway: which layer, what it is, whose, how sure."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.origin.layers import LayerFact
from catalogue_app.ui.skin.data import is_withheld
from catalogue_app.ui.skin.lines import mark_width, paint_evidence, paint_origin
from catalogue_app.ui.theme import Theme

DISC = 22
"""Width of the numbered disc in px."""
HEIGHT = 92
_TEXT = DISC + 10  # px, where the words begin
_LINE = 19.0


def paint_disc(painter: QPainter, middle: QPointF, number: int, theme: Theme, *, filled: bool, side: float) -> None:
    """Paint a number in a disc, or in a ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = theme.color("ink")
    painter.setPen(QPen(ink, 1.4))
    painter.setBrush(ink if filled else theme.color("surface"))
    painter.drawEllipse(middle, side / 2 - 0.7, side / 2 - 0.7)
    painter.setFont(theme.font("small" if side >= DISC else "caption", bold=True))
    painter.setPen(theme.color("onink") if filled else ink)
    box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


class Callout(QAbstractButton):
    """One layer of a version. Checked = its facts are selected. A layer that cannot exist has no number."""

    def __init__(self, layer: Layer, lang: Lang, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.layer = layer
        self._lang: Lang = lang
        self._theme = theme
        self._fact: LayerFact | None = None
        self._number: int | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def fact(self) -> LayerFact | None:
        """The layer as it is in the version shown."""
        return self._fact

    def show_fact(self, fact: LayerFact, number: int | None) -> None:
        """Show a layer; `number` is None for one that the version cannot have."""
        self._fact, self._number = fact, number
        self.setEnabled(number is not None)
        words = [fact.layer.label.in_(self._lang), fact.name.plain(self._lang)]
        if number is not None:
            words.insert(0, str(number))
        if number is not None and not is_withheld(fact):
            words += [fact.ownership.label.in_(self._lang), fact.evidence.label.in_(self._lang)]
        self.setAccessibleName(", ".join(words))
        self.setToolTip("\n".join(part.name.plain(self._lang) for part in fact.all_parts))
        self.update()

    def sizeHint(self) -> QSize:
        """All callouts are alike."""
        return QSize(260, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint number, layer, name and marks."""
        fact, theme = self._fact, self._theme
        if fact is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.isChecked() or self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("mark" if self.isChecked() else "sunk"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self._number is not None:
            paint_disc(painter, QPointF(DISC / 2 + 5, 6 + DISC / 2), self._number, theme, filled=True, side=DISC)
        left, width = _TEXT + 5.0, self.width() - _TEXT - 10.0
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text2"))
        self._text(painter, QRectF(left, 4, width, _LINE), fact.layer.label.in_(self._lang))
        lines = self._name_lines(fact, width)
        painter.setFont(theme.font("h4"))
        painter.setPen(theme.color("text" if fact.known else "text2"))
        y = 4 + _LINE
        for line in lines:
            self._text(painter, QRectF(left, y, width, _LINE + 1), line)
            y += _LINE
        if self._number is not None and not is_withheld(fact):
            self._paint_marks(painter, QRectF(left, y + 2, width, _LINE), fact)
        painter.end()

    def _paint_marks(self, painter: QPainter, row: QRectF, fact: LayerFact) -> None:
        lang, theme = self._lang, self._theme
        x = paint_origin(painter, row, fact.ownership, lang, theme)
        needed = mark_width(fact.evidence.label.in_(lang), theme)
        if x + needed - 14 > row.right():  # no room beside it
            x, row = row.left(), row.translated(0, _LINE)
        paint_evidence(painter, QRectF(x, row.top(), row.right() - x, row.height()), fact.evidence, lang, theme)

    def _name_lines(self, fact: LayerFact, width: float) -> list[str]:
        """The name on at most two lines, and how many more parts there are."""
        more = len(fact.all_parts) - 1
        name = fact.name.plain(self._lang)
        end = f"  +{more}" if more else ""
        metrics = QFontMetricsF(self._theme.font("h4"))
        words, lines = name.split(" "), [""]
        for word in words:
            line = f"{lines[-1]} {word}".strip()
            if metrics.horizontalAdvance(line) <= width or not lines[-1]:
                lines[-1] = line
            else:
                lines.append(word)
        if len(lines) > 2:
            lines = [lines[0], " ".join(lines[1:])]
        room = width - metrics.horizontalAdvance(end)
        lines[-1] = metrics.elidedText(lines[-1], Qt.TextElideMode.ElideRight, room) + end
        return lines

    @staticmethod
    def _text(painter: QPainter, box: QRectF, text: str) -> None:
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        cut = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
        painter.drawText(box, flags, cut)
