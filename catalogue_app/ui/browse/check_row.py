"""One line of a facet: box, mark, words, count."""

from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.vocabulary import Technology
from catalogue_app.selection.wishes import Facet
from catalogue_app.ui.browse.answer import AnswerButton
from catalogue_app.ui.browse.origin_mark import paint_technology_glyph
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.theme.touch import reach
from catalogue_app.ui.widgets import paint_evidence_glyph

_BOX, _GAP, _HEIGHT, _AIR, _EDGE = 16, 10, 28, 10, 4
_MARKS: dict[StrEnum, int] = {
    Facet.TECHNOLOGY: 20,
    Facet.EVIDENCE: 20,
    Facet.BRAND: 11,
}  # width in px with the gap behind it
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class CheckRow(AnswerButton):
    """A check box with its count at the right end. Long words take a second line."""

    def __init__(
        self, facet: Facet, value: str, words: str, theme: Theme, parent: QWidget | None = None, *, most: int = 999
    ) -> None:
        """Make a row; `most` is the highest count there can be, for which room is kept."""
        super().__init__(facet, value, words, theme, parent)
        self._count_room = self.fontMetrics().horizontalAdvance(str(max(most, 10))) + _GAP
        self._least = reach(_HEIGHT)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Full width of the column, one line."""
        return QSize(200, self._least)

    def heightForWidth(self, width: int) -> int:
        """Return the height in px: more where the words need a second line."""
        room = width - self._words_left() - self._count_room - _EDGE
        if self.fontMetrics().horizontalAdvance(self.text()) <= room:
            return self._least
        needed = self.fontMetrics().boundingRect(QRect(0, 0, room, 999), Qt.TextFlag.TextWordWrap, self.text())
        return max(self._least, needed.height() + _AIR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, mark, words and count."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunk"))
            painter.drawRoundedRect(area, 4, 4)
        box = QRectF(_EDGE, (area.height() - _BOX) / 2, _BOX, _BOX)
        self._paint_box(painter, box)
        self._paint_mark(painter, QRectF(box.right() + _GAP, area.center().y() - 6, 12, 12))
        painter.setFont(self.font())
        painter.setPen(theme.color("text3" if not self.isEnabled() else "text" if self.isChecked() else "text2"))
        left = self._words_left()
        room = QRectF(left, 0, area.width() - left - self._count_room - _EDGE, area.height())
        painter.drawText(room, int(_LEFT) | int(Qt.TextFlag.TextWordWrap), self.text())
        painter.setPen(theme.color("text3"))
        painter.drawText(area.adjusted(0, 0, -_EDGE, 0), _RIGHT, str(max(self._count, 0)))
        painter.end()

    def _words_left(self) -> int:
        return _EDGE + _BOX + _GAP + _MARKS.get(self._question, 0)

    def _paint_mark(self, painter: QPainter, at: QRectF) -> None:
        if not self.isEnabled():
            painter.setOpacity(0.45)
        if self._question is Facet.TECHNOLOGY:
            paint_technology_glyph(painter, at, Technology(self._value), self._theme)
        elif self._question is Facet.EVIDENCE:
            paint_evidence_glyph(painter, at, Evidence(self._value), self._theme)
        elif self._question is Facet.BRAND:
            painter.fillRect(QRectF(at.left(), at.top() - 0.5, 3, 13), self._theme.brand(self._value))
        painter.setOpacity(1)
