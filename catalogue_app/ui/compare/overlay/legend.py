"""The legend of the overlay: one row per car, which a tap or a key lifts out of the others."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from catalogue_app.ui.theme import Theme

_INSET, _SAMPLE, _GAP = 8, 42, 10  # px before the piece of line (a lifted row has its bar there), to its end, behind it
_PAD, _LEAST = 7, 40
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_WRAP = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """What one row says. `told` is the line below: what sets the car apart; `spoken` is all of it as a sentence."""

    name: str
    full_name: str
    sizes: str
    told: str
    spoken: str
    baseline: bool


class LegendRow(QAbstractButton):
    """A piece of the car's line, its name, its sizes, and what sets it apart. Checked while it is lifted out."""

    def __init__(self, entry: LegendEntry, pen: QPen, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry, self._pen, self._theme = entry, pen, theme
        self._hovered = False
        self._measured: dict[int, tuple[QRect, QRect, QRect]] = {}  # by width: a layout asks often
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(entry.spoken)
        self.setToolTip(entry.full_name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def entry(self) -> LegendEntry:
        """What the row says."""
        return self._entry

    def set_pen(self, pen: QPen) -> None:
        """Show another piece of line, once the car is drawn and one knows what is assumed."""
        self._pen = pen
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return True: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        _name, sizes, told = self._boxes(width)
        return max(_LEAST, (told if told.height() else sizes).bottom() + 1 + _PAD)

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = self.width() or 368
        return QSize(240, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size that still reads."""
        return QSize(200, self.heightForWidth(self.width() or 368))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the new width takes."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _boxes(self, width: int) -> tuple[QRect, QRect, QRect]:
        if width not in self._measured:
            self._measured[width] = self._measure(width)
        return self._measured[width]

    def _measure(self, width: int) -> tuple[QRect, QRect, QRect]:
        """Where the name, the sizes and the words stand; the sizes go below a name that leaves them no room."""
        x = _SAMPLE + _GAP
        room = max(60, width - x)
        strong = QFontMetrics(self._theme.font("body", bold=True))  # also while it is lifted
        plain = QFontMetrics(self._theme.font("body"))
        small = QFontMetrics(self._theme.font("small"))
        sizes = plain.horizontalAdvance(self._entry.sizes) + 2
        line = strong.height()
        if strong.horizontalAdvance(self._entry.name) + 14 + sizes <= room:
            name_box = QRect(x, _PAD, room - sizes, line)
            size_box = QRect(x + room - sizes, _PAD, sizes, line)
        else:
            name_box = QRect(x, _PAD, room, line)
            tall = plain.boundingRect(QRect(0, 0, room, 1_000), _LEFT | _WRAP, self._entry.sizes).height()
            size_box = QRect(x, _PAD + line, room, tall)
        if not self._entry.told:
            return name_box, size_box, QRect(x, size_box.bottom() + 1, room, 0)
        tall = small.boundingRect(QRect(0, 0, room, 1_000), _LEFT | _WRAP, self._entry.told).height()
        return name_box, size_box, QRect(x, size_box.bottom() + 2, room, tall)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row; a lifted one has a bar of ink and a bold name, so that it does not show by tone alone."""
        painter = QPainter(self)
        theme = self._theme
        if self.isChecked() or self._hovered:
            painter.fillRect(self.rect().adjusted(0, 1, 0, -1), theme.color("sunk"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(0, 0, self.width(), 0)
        name, sizes, told = self._boxes(self.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._pen)
        middle = name.center().y() + 0.5
        painter.drawLine(QPointF(_INSET, middle), QPointF(_SAMPLE, middle))
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("body", bold=self._entry.baseline or self.isChecked()))
        cut = painter.fontMetrics().elidedText(self._entry.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, _LEFT, cut)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text2"))
        painter.drawText(sizes, _LEFT | _WRAP, self._entry.sizes)
        painter.setFont(theme.font("small"))
        painter.drawText(told, _LEFT | _WRAP, self._entry.told)
        if self.isChecked():
            painter.fillRect(QRectF(0, 1, 3, self.height() - 2), theme.color("ink"))
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the row can be pressed."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show it as before."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses like the space bar; up and down walk the rows."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        rows = parent.findChildren(LegendRow, options=Qt.FindChildOption.FindDirectChildrenOnly)
        place = rows.index(self) + step
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)
