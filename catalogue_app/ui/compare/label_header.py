"""The first column, which stays in sight: names of figures, remarks, and the headings of groups."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from catalogue_app.ui.compare.lines import GroupLine, LayerLine, SkinLine
from catalogue_app.ui.compare.metrics import HEADING, LABEL_WIDTH, REMARK
from catalogue_app.ui.compare.table_model import CompareModel
from catalogue_app.ui.compare.wrapped import two_lines
from catalogue_app.ui.theme import Theme

_INDENT, _AIR = 24, 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class LabelHeader(QHeaderView):
    """The vertical header of the table, painted from the model."""

    def __init__(self, model: CompareModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._lines, self._theme = model, theme
        self.setFixedWidth(LABEL_WIDTH)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.setSectionsClickable(False)
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
        elif isinstance(line, LayerLine):
            box.setTop(box.top() + 10)
        else:
            box.setTop(box.top() + 6)
        self._words(painter, box, name, remark)
        painter.setPen(self._theme.color("line2" if heading else "line"))
        start = rect.topLeft() + QPoint(_INDENT, rect.height() - 1)
        painter.drawLine(start, rect.bottomRight())
        painter.restore()

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
