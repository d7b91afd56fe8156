"""The first column, which stays in sight: names of figures, remarks, and the headings of groups."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from catalogue_app.ui.compare.lines import GroupLine, HiddenLine, LayerLine, SkinLine
from catalogue_app.ui.compare.metrics import FIRST_LINE, HEADING, LABEL_WIDTH, REMARK
from catalogue_app.ui.compare.table_model import CompareModel
from catalogue_app.ui.compare.wrapped import two_lines
from catalogue_app.ui.theme import Theme

_INDENT, _AIR = 24, 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class LabelHeader(QHeaderView):
    """The vertical header of the table, painted from the model.

    `pressed` carries the row of a click, `menu_wanted` that of a right click and the place of it on screen.
    """

    pressed = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, model: CompareModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._lines, self._theme = model, theme
        self.setFixedWidth(LABEL_WIDTH)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.setSectionsClickable(False)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Figures"))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint one label."""
        painter.save()
        painter.fillRect(rect, self._theme.color("surface"))
        line = self._lines.line(logicalIndex)
        name, remark = self._lines.label(logicalIndex)
        box = QRectF(rect).adjusted(_INDENT, 0, -_AIR, -1)
        heading = isinstance(line, GroupLine | SkinLine)
        painter.setPen(self._theme.color("text"))
        painter.setFont(self._theme.font("body_l" if heading else "body", bold=heading))
        if isinstance(line, SkinLine):
            box.setTop(box.top() + HEADING - 28)
        elif heading:
            # A long name in two lines takes the air above it.
            wraps = len(two_lines(name, QFontMetricsF(painter.font()), box.width())) > 1
            box.setTop(box.bottom() - (45 if wraps else 32))
            if isinstance(line, GroupLine):
                self._arrow(painter, box, folded=line.folded)
        elif isinstance(line, HiddenLine):
            name = ""  # its words run over the columns
        elif isinstance(line, LayerLine):
            box.setTop(box.top() + 10)
        else:
            box.setTop(box.top() + FIRST_LINE - QFontMetricsF(painter.font()).ascent())
        self._words(painter, box, name, remark)
        painter.setPen(self._theme.color("line2" if heading else "line"))
        start = rect.topLeft() + QPoint(_INDENT, rect.height() - 1)
        painter.drawLine(start, rect.bottomRight())
        painter.restore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which line was clicked."""
        super().mouseReleaseEvent(event)
        row = self.logicalIndexAt(event.position().toPoint())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer which lines can be pressed."""
        super().mouseMoveEvent(event)
        row = self.logicalIndexAt(event.position().toPoint())
        can = row >= 0 and isinstance(self._lines.line(row), GroupLine | HiddenLine)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if can else Qt.CursorShape.ArrowCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a line."""
        row = self.logicalIndexAt(event.pos())
        if row >= 0:
            self.menu_wanted.emit(row, event.globalPos())

    def _arrow(self, painter: QPainter, box: QRectF, *, folded: bool) -> None:
        """Paint the arrow before the name of a group: down when it is open, to the right when it is folded."""
        middle = QPointF(box.left() - 11, box.top() + 11)
        ways = [(-2.0, -4.0), (2.0, 0.0), (-2.0, 4.0)] if folded else [(-4.0, -2.0), (0.0, 2.0), (4.0, -2.0)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("text2"), 1.4))
        painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in ways]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._theme.color("text"))

    def more_height(self, row: int) -> int:
        """Return how many px a line needs more because its name takes two lines and a remark follows."""
        name, remark = self._lines.label(row)
        width = QFontMetricsF(self._theme.font("body")).horizontalAdvance(name)
        return REMARK if remark and width > LABEL_WIDTH - _INDENT - _AIR else 0

    def _words(self, painter: QPainter, box: QRectF, name: str, remark: str) -> None:
        metrics = QFontMetricsF(painter.font())
        lines, y = two_lines(name, metrics, box.width()), box.top()
        for text in lines:
            painter.drawText(QRectF(box.left(), y, box.width(), metrics.height()), _LEFT, text)
            y += metrics.height() - 1
        if remark:
            painter.setFont(self._theme.font("caption"))
            painter.setPen(self._theme.color("text3"))
            painter.drawText(QRectF(box.left(), y, box.width(), 16), _LEFT, remark)
