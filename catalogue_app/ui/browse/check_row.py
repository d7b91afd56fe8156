"""One line of a facet: box, mark, words, count."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from catalogue_app.facts.vocabulary import Technology
from catalogue_app.ui.browse.origin_mark import paint_technology_glyph
from catalogue_app.ui.browse.selection import Facet
from catalogue_app.ui.theme import Theme, paint_icon

_BOX, _GAP, _HEIGHT = 16, 10, 28


class CheckRow(QAbstractButton):
    """A check box with a count at its right end that tells what one would get. Greyed when that is nothing."""

    switched = Signal(str, str)  # facet, value: by the user

    def __init__(self, facet: Facet, value: str, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facet, self._value, self._theme, self._count = facet, value, theme, 0
        self.setText(words)
        self.setCheckable(True)
        self.setFont(theme.font("body"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(words)
        self.clicked.connect(self._tell)

    @property
    def value(self) -> str:
        """The value that this row stands for."""
        return self._value

    @property
    def count(self) -> int:
        """How many models one would get."""
        return self._count

    def show_state(self, count: int, checked: bool) -> None:
        """Show a count and whether the value is chosen; a row that gives nothing can only be switched off."""
        self._count = count
        self.setChecked(checked)
        self.setEnabled(checked or count > 0)
        self.setAccessibleName(f"{self.text()}, {count}")
        self.update()

    def sizeHint(self) -> QSize:
        """Full width of the column, one line."""
        return QSize(200, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, mark, words and count."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunk"))
            painter.drawRoundedRect(area, 4, 4)
        box = QRectF(4, (area.height() - _BOX) / 2, _BOX, _BOX)
        self._paint_box(painter, box)
        x = box.right() + _GAP
        if self._facet is Facet.TECHNOLOGY:
            glyph = QRectF(x, area.center().y() - 6, 12, 12)
            paint_technology_glyph(painter, glyph, Technology(self._value), theme)
            x += 20
        painter.setFont(self.font())
        painter.setPen(theme.color("text3" if not self.isEnabled() else "text" if self.isChecked() else "text2"))
        number = str(self._count)
        width = painter.fontMetrics().horizontalAdvance(number)
        room = QRectF(x, 0, area.width() - x - width - 14, area.height())
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.setPen(theme.color("text3"))
        painter.drawText(
            area.adjusted(0, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number
        )
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        checked = self.isChecked()
        edge = "ink" if checked else "control" if self.isEnabled() else "line2"
        painter.setPen(QPen(theme.color(edge), 1))
        painter.setBrush(theme.color("ink" if checked else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        if checked:
            paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), theme.color("onink"))

    def _tell(self) -> None:
        self.switched.emit(str(self._facet), self._value)
