"""One line of the filters of the atlas: box, mark, words, count."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.atlas.selecting import Choice
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.ui.atlas.edge_item import pen_of
from catalogue_app.ui.browse.answer import AnswerButton
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.theme.touch import reach
from catalogue_app.ui.widgets import paint_origin_glyph

_BOX, _GAP, _HEIGHT, _EDGE = 16, 10, 28, 4
_MARKS: dict[StrEnum, int] = {
    Choice.OWNERSHIP: 20,
    Choice.EVIDENCE: 44,
    Choice.BRAND: 11,
}  # width in px with the gap behind it
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class ChoiceRow(AnswerButton):
    """A value with what it would give. Evidence shows its line, origin its glyph: the filters are the legend too."""

    def __init__(self, choice: Choice, value: str, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(choice, value, words, theme, parent)
        self.setObjectName(f"{choice.value}-{value}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Full width of the column, one line."""
        return QSize(180, reach(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, mark, words and count."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunk"))
            painter.drawRoundedRect(area, 4, 4)
        self._paint_box(painter, QRectF(_EDGE, (area.height() - _BOX) / 2, _BOX, _BOX))
        left = _EDGE + _BOX + _GAP
        painter.save()
        painter.setOpacity(1 if self.isEnabled() else 0.45)
        self._paint_mark(painter, left, area.center().y())
        painter.restore()
        left += _MARKS.get(self._question, 0)
        count = str(max(self._count, 0))
        room = painter.fontMetrics().horizontalAdvance(count) + _GAP
        painter.setFont(self.font())
        painter.setPen(theme.color("text3" if not self.isEnabled() else "text" if self.isChecked() else "text2"))
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(area.width() - left - room - _EDGE)
        )
        self.setToolTip("" if words == self.text() else self.text())
        painter.drawText(area.adjusted(left, 0, 0, 0), _LEFT, words)
        painter.setPen(theme.color("text3"))
        painter.drawText(area.adjusted(0, 0, -_EDGE, 0), _RIGHT, count)
        painter.end()

    def _paint_mark(self, painter: QPainter, left: float, y: float) -> None:
        if self._question is Choice.OWNERSHIP:
            paint_origin_glyph(painter, QRectF(left, y - 6, 12, 12), Ownership(self._value), self._theme)
        elif self._question is Choice.EVIDENCE:
            painter.setPen(pen_of(Evidence(self._value), self._theme.color("text"), 1.5, self._theme))
            painter.drawLine(QPointF(left, y), QPointF(left + 34, y))
        elif self._question is Choice.BRAND:
            painter.fillRect(QRectF(left, y - 6.5, 3, 13), self._theme.brand(self._value))
