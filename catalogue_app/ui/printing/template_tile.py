"""A tile for a kind of sheet: a small drawing of its page, and its name."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from catalogue_app.linting.draft import Template
from catalogue_app.ui.printing.wrapping import wrapped
from catalogue_app.ui.theme import Theme

_HEIGHT, _PAGE = 104, 56  # px: the tile, room for the drawing of the page
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class TemplateTile(QAbstractButton):
    """One of several; checked where the sheet that is looked at is of this kind."""

    def __init__(self, template: Template, words: str, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template = template
        self._theme = theme
        self.setText(words)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFont(theme.font("caption"))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the usual size; the width follows the column."""
        return QSize(80, _HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, page and words."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ink = "ink" if on or (self.underMouse() and self.isEnabled()) else "line2"
        painter.setPen(QPen(theme.color(ink), 2 if on else 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.radius["card"], theme.radius["card"])
        if not self.isEnabled():
            painter.setOpacity(0.45)
        self._paint_page(painter, QRectF(0, 10, self.width(), _PAGE))
        painter.setOpacity(1)
        painter.setFont(self.font())
        painter.setPen(theme.color("text" if self.isEnabled() else "text3"))
        metrics = QFontMetricsF(self.font())
        lines = wrapped(self.text(), metrics, self.width() - 4, 2)
        top = 12 + _PAGE + (self.height() - 16 - _PAGE - len(lines) * metrics.height()) / 2
        for number, line in enumerate(lines):
            painter.drawText(
                QRectF(2, top + number * metrics.height(), self.width() - 4, metrics.height()), _CENTRE, line
            )
        painter.end()

    def _paint_page(self, painter: QPainter, room: QRectF) -> None:
        wide = self.template in (Template.COMPARE, Template.OVERVIEW)
        size = (54, 39) if wide else (28, 39) if self.template is Template.PRICE else (38, 54)
        page = QRectF(0, 0, *size)
        page.moveCenter(room.center())
        painter.setPen(QPen(self._theme.color("control"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRect(page)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("text2"))
        painter.drawRect(QRectF(page.left() + 5, page.top() + 5, 12, 3))
        marks = {
            Template.SPEC: self._spec, Template.COMPARE: self._columns, Template.PRICE: self._price,
            Template.ORIGIN: self._origin, Template.OVERVIEW: self._rows,
        }  # fmt: skip
        marks[self.template](painter, page)

    def _lines(self, painter: QPainter, left: float, right: float, ys: list[float]) -> None:
        painter.setPen(QPen(self._theme.color("line2"), 1))
        for y in ys:
            painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _box(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("chip"))
        painter.drawRect(box)

    def _spec(self, painter: QPainter, page: QRectF) -> None:
        self._box(painter, QRectF(page.left() + 5, page.top() + 12, page.width() - 10, 13))
        self._lines(painter, page.left() + 5, page.right() - 5, [page.top() + 30 + 5 * n for n in range(4)])

    def _columns(self, painter: QPainter, page: QRectF) -> None:
        for column in range(3):
            self._box(painter, QRectF(page.left() + 5 + 15.5 * column, page.top() + 11, 13, 8))
        self._lines(painter, page.left() + 5, page.right() - 5, [page.top() + 24 + 4 * n for n in range(3)])

    def _price(self, painter: QPainter, page: QRectF) -> None:
        painter.setBrush(self._theme.color("text2"))
        painter.drawRect(QRectF(page.left() + 5, page.top() + 15, page.width() - 10, 7))
        self._lines(painter, page.left() + 5, page.right() - 5, [page.top() + 28, page.top() + 33])

    def _origin(self, painter: QPainter, page: QRectF) -> None:
        for row in range(4):
            y = page.top() + 17 + 9 * row
            self._box(painter, QRectF(page.left() + 5, y - 2, 5, 5))
            self._lines(painter, page.left() + 13, page.right() - 5, [y])

    def _rows(self, painter: QPainter, page: QRectF) -> None:
        for left in (page.left() + 5, page.left() + 29):
            self._lines(painter, left, left + 20, [page.top() + 12 + 4 * n for n in range(6)])
