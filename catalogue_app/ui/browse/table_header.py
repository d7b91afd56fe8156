"""The header of the table of models: it names the columns and sorts by some of them."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from catalogue_app.selection.wishes import Sort
from catalogue_app.ui.browse.table_columns import COLUMNS, FALLING, HEADER_HEIGHT, PAD, Column
from catalogue_app.ui.context import AppContext

_ARROW = 10  # px, with the gap before it


class TableHeader(QHeaderView):
    """Names in small type. Those that sort answer a click and carry an arrow while they do."""

    sort_chosen = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = context.theme
        self._sort: Sort | None = None
        self._hover = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.setFixedHeight(HEADER_HEIGHT)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Columns"))
        self.sectionClicked.connect(self._choose)

    def show_sort(self, sort: Sort) -> None:
        """Put the arrow at the column in force."""
        self._sort = sort
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint the name of a column and its arrow."""
        spec, theme = COLUMNS[section], self._theme
        sorts = spec.sort is not None
        on = sorts and spec.sort is self._sort
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line2"))
        painter.setFont(theme.font("caption", bold=on))
        painter.setPen(theme.color("text" if on or (sorts and section == self._hover) else "text2"))
        box = QRectF(rect).adjusted(PAD + (10 if spec.column is Column.BRAND else 0), 0, -PAD, -1)
        if on:
            box.setRight(box.right() - _ARROW)
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        lines = _lines(words, painter.fontMetrics(), int(box.width()))
        wide = max(painter.fontMetrics().horizontalAdvance(line) for line in lines)
        align = Qt.AlignmentFlag.AlignRight if spec.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, "\n".join(lines))
        end = box.right() if spec.right else box.left() + wide
        if on:
            self._paint_arrow(painter, QPointF(end + 6, box.center().y()), down=self._sort in FALLING)
        elif sorts and section == self._hover:
            painter.setPen(QPen(theme.color("text"), 1))
            y = box.center().y() + painter.fontMetrics().height() / 2 * len(lines)
            painter.drawLine(QPointF(end - wide, y), QPointF(end, y))
        painter.restore()

    def _paint_arrow(self, painter: QPainter, at: QPointF, *, down: bool) -> None:
        way = 1 if down else -1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("text"), 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        tip = QPointF(at.x(), at.y() + 4 * way)
        painter.drawLine(QPointF(at.x(), at.y() - 4 * way), tip)
        sides = [tip + QPointF(-3, -3 * way), tip, tip + QPointF(3, -3 * way)]
        painter.drawPolyline(QPolygonF(sides))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Underline what a click would sort by."""
        section = self.logicalIndexAt(event.position().toPoint())
        self._set_hover(section if section >= 0 and COLUMNS[section].sort is not None else -1)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._set_hover(-1)
        super().leaveEvent(event)

    def _set_hover(self, section: int) -> None:
        if section != self._hover:
            self._hover = section
            shape = Qt.CursorShape.PointingHandCursor if section >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _choose(self, section: int) -> None:
        sort = COLUMNS[section].sort
        if sort is not None:
            self.sort_chosen.emit(str(sort))


def _lines(words: str, metrics: QFontMetrics, room: int) -> list[str]:
    """Return words on one line, or on two where they do not fit; a line that is still too long ends in an ellipsis."""
    lines = [words] if metrics.horizontalAdvance(words) <= room else words.split(" ", 1)
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]
