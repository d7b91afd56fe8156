"""One line of the filters of the atlas: box, mark, words, count."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from catalogue_app.atlas.selecting import Choice
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.ui.atlas.edge_item import pen_of
from catalogue_app.ui.theme import Theme, paint_icon
from catalogue_app.ui.theme.touch import reach
from catalogue_app.ui.widgets import paint_origin_glyph

_BOX, _GAP, _HEIGHT, _EDGE = 16, 10, 28, 4
_MARKS = {Choice.OWNERSHIP: 20, Choice.EVIDENCE: 44, Choice.BRAND: 11}  # width in px with the gap behind it
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class ChoiceRow(QAbstractButton):
    """A value with what it would give. Evidence shows its line, origin its glyph: the filters are the legend too."""

    switched = Signal(str, str)  # choice, value: by the user

    def __init__(self, choice: Choice, value: str, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice, self._value, self._theme, self._count = choice, value, theme, 0
        self.setText(words)
        self.setObjectName(f"{choice.value}-{value}")
        self.setCheckable(True)
        self.setFont(theme.font("body"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tell)

    @property
    def value(self) -> str:
        """The value that this row stands for."""
        return self._value

    @property
    def count(self) -> int:
        """What one would get."""
        return self._count

    def show_state(self, count: int, checked: bool) -> None:
        """Show a count and whether the value is chosen; what gives nothing can only be switched off."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}")
        self.setChecked(checked)
        self.setEnabled(checked or count > 0)
        self.update()

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
        left += _MARKS.get(self._choice, 0)
        count = str(self._count)
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
        if self._choice is Choice.OWNERSHIP:
            paint_origin_glyph(painter, QRectF(left, y - 6, 12, 12), Ownership(self._value), self._theme)
        elif self._choice is Choice.EVIDENCE:
            painter.setPen(pen_of(Evidence(self._value), self._theme.color("text"), 1.5, self._theme))
            painter.drawLine(QPointF(left, y), QPointF(left + 34, y))
        elif self._choice is Choice.BRAND:
            painter.fillRect(QRectF(left, y - 6.5, 3, 13), self._theme.brand(self._value))

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        theme, checked = self._theme, self.isChecked()
        edge = "ink" if checked else "control" if self.isEnabled() else "line2"
        painter.setPen(QPen(theme.color(edge), 1))
        painter.setBrush(theme.color("ink" if checked else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        if checked:
            paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), theme.color("onink"))

    @Slot()
    def _tell(self) -> None:
        self.switched.emit(self._choice.value, self._value)
