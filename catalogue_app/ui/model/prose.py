"""Text of any length as one widget: it can be selected, Tab reaches its links, and it is as high as its words."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent, QPen, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.shares import shares
from catalogue_app.ui.model.writing import Writer, glyph_of

_NARROWEST, _MOST, _GAP = 400, 4, 40  # px, columns, px
Block = Callable[[Writer], None]
"""Writes one block of text."""


class Prose(QTextBrowser):
    """Shows what `write` writes; never scrolls itself."""

    def __init__(self, context: AppContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._heights: dict[int, int] = {}
        self._rules: list[tuple[int, int]] = []
        self.setProperty("prose", True)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(0)
        self.document().setDefaultFont(context.theme.font("body"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.anchorClicked.connect(self._open)

    def write(self, blocks: Sequence[Block]) -> None:
        """Show these blocks instead of what was shown."""
        self.document().clear()
        batch = QTextCursor(self.document())
        batch.beginEditBlock()  # laid out once at the end, not after every word
        writer = Writer(self._context, self.document())
        for block in blocks:
            block(writer)
        batch.endEditBlock()
        self._heights.clear()
        self._rules = writer.rules
        # Tab stops here only where there is a link to open.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if writer.links else Qt.FocusPolicy.ClickFocus)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Return True: narrower text is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words in px."""
        if width not in self._heights:
            before = self.lineWrapColumnOrWidth()
            self._wrap(width)
            self._heights[width] = round(self.document().size().height() + 0.5)
            if self.isVisible():
                self._wrap(before)
        return self._heights[width]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words at the new width."""
        super().resizeEvent(event)
        self._wrap(event.size().width())

    def _wrap(self, width: int) -> None:
        # A fixed width: left to itself the browser lays out for its viewport, also while it is being measured.
        if width != self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(width)

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a small size: the text takes any width."""
        return QSize(120, 10)

    def loadResource(self, _kind: int, name: QUrl | str) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return a mark; nothing else is ever loaded."""
        return glyph_of(QUrl(name))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, then the hairlines between them."""
        super().paintEvent(event)
        if not self._rules:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._context.theme.color("line"), 1))
        layout = self.document().documentLayout()
        for number, gap in self._rules:
            # The box of a block begins below its margin: the hairline is so far above its first line.
            y = round(layout.blockBoundingRect(self.document().findBlockByNumber(number)).top()) - gap
            painter.drawLine(0, y, self.viewport().width(), y)
        painter.end()

    @Slot(QUrl)
    def _open(self, url: QUrl) -> None:
        QDesktopServices.openUrl(url)


class ProseColumns(QWidget):
    """Blocks in as many columns as the width allows, in reading order.

    Each block comes with a weight, about its height in lines.
    """

    def __init__(
        self, context: AppContext, name: str, blocks: Sequence[tuple[int, Block]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._name, self._blocks = context, name, list(blocks)
        self._columns: list[Prose] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def text(self) -> str:
        """All words, column after column."""
        return "\n".join(column.toPlainText() for column in self._columns)

    def hasHeightForWidth(self) -> bool:
        """Return True: fewer columns are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the highest column."""
        if width < 2:
            return 0
        column = self._spread(width)
        return max((prose.heightForWidth(column) for prose in self._columns), default=0)

    def sizeHint(self) -> QSize:
        """Return a size to begin with; who asks for the height names the width."""
        return QSize(_NARROWEST, 100)

    def minimumSizeHint(self) -> QSize:
        """Return a small size."""
        return QSize(_NARROWEST // 2, 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the columns."""
        super().resizeEvent(event)
        width = self._spread(self.width())
        for number, prose in enumerate(self._columns):
            prose.setGeometry(number * (width + _GAP), 0, width, self.height())
            prose.show()

    def _spread(self, width: int) -> int:
        """Make as many columns as fit, return the width of one."""
        fits = (width + _GAP) // (_NARROWEST + _GAP)
        count = max(1, min(_MOST, fits, len(self._blocks)))
        if count != len(self._columns):
            self._make(count)
        return (width - (count - 1) * _GAP) // count

    def _make(self, count: int) -> None:
        while len(self._columns) > count:
            last = self._columns.pop()
            last.hide()
            last.deleteLater()
        while len(self._columns) < count:
            prose = Prose(self._context, self._name, self)
            prose.hide()
            self._columns.append(prose)
        spread = shares([weight for weight, _block in self._blocks], count)
        for number, prose in enumerate(self._columns):
            numbers = spread[number] if number < len(spread) else ()
            prose.write([self._blocks[n][1] for n in numbers])
