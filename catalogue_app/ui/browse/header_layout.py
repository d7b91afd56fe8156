"""How the header fills its width: counts, pills and tools on one line where they fit, below each other where not."""

from PySide6.QtCore import QRect, QSize, Qt

from catalogue_app.ui.widgets.flow import ItemsLayout

_GAP, _LINE_GAP = 16, 10


class HeaderLayout(ItemsLayout):
    """Three widgets, added in this order: counts at the left, pills in between, tools at the right.

    The pills, whose size hint is that of one line, go below the others and wrap when they do not fit beside them; the
    tools go below the counts when these leave them no room.
    """

    def expandingDirections(self) -> Qt.Orientation:
        """Return sideways: the tools stand at the right edge."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Return True: a narrow header needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        return QSize(sum(h.width() for h in hints), max((h.height() for h in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the widest of the three."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place the three."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the three, return the height used in px."""
        counts, pills, tools = self._items
        left, right = counts.sizeHint(), tools.sizeHint()
        y, line = rect.y(), max(left.height(), right.height())
        beside = left.width() + _GAP + right.width() <= rect.width()
        free = rect.width() - left.width() - right.width() - 2 * _GAP
        inside = beside and not pills.isEmpty() and pills.sizeHint().width() <= free
        placed = [(counts, _middle(rect.x(), y, line if beside else left.height(), left))]
        if not beside:
            y += left.height() + _LINE_GAP
            line = right.height()
        tools_x = rect.right() + 1 - right.width() if beside else rect.x()
        placed.append((tools, _middle(tools_x, y, line, right)))
        if inside:
            room = QSize(free, pills.heightForWidth(free))
            placed.append((pills, _middle(rect.x() + left.width() + _GAP, y, line, room)))
        y += line
        if not inside and not pills.isEmpty():
            height = pills.heightForWidth(rect.width())
            placed.append((pills, QRect(rect.x(), y + _LINE_GAP, rect.width(), height)))
            y += _LINE_GAP + height
        if move:
            for item, place in placed:
                item.setGeometry(place)
        return y - rect.y()


def _middle(x: int, y: int, line: int, size: QSize) -> QRect:
    """The box of something in the middle of a line."""
    return QRect(x, y + (line - size.height()) // 2, size.width(), size.height())
