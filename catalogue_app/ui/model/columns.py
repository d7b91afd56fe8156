"""Blocks side by side in as many columns as the width allows, each next to the shortest one so far."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


class Columns(QWidget):
    """Give it blocks with a weight (their height in rows); it lays them out again when the width changes."""

    def __init__(self, column_width: int, most: int, spacing: int = 32, parent: QWidget | None = None, *,
                 gap: int = 20) -> None:  # fmt: skip
        super().__init__(parent)
        self._width, self._most, self._count, self._gap = column_width, most, 0, gap
        self._blocks: list[tuple[QWidget, int]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)

    def add(self, block: QWidget, weight: int) -> None:
        """Take a block; call `arrange` after the last."""
        block.setParent(self)
        self._blocks.append((block, weight))

    def arrange(self) -> None:
        """Lay the blocks out for the present width."""
        fits = (self.width() + self._row.spacing()) // (self._width + self._row.spacing())
        count = max(1, min(self._most, fits, len(self._blocks) or 1))
        if count == self._count:
            return
        self._count = count
        while (old := self._row.takeAt(0)) is not None:
            inner = old.layout()
            while inner is not None and inner.takeAt(0) is not None:
                pass
        for blocks in self._spread(count):
            column = QVBoxLayout()
            column.setSpacing(self._gap)
            for block in blocks:
                column.addWidget(block)
                block.show()
            column.addStretch()
            self._row.addLayout(column, 1)

    def _spread(self, count: int) -> list[list[QWidget]]:
        """Keep the reading order: fill a column up to its share, then go on with the next."""
        total = sum(weight for _block, weight in self._blocks)
        columns: list[list[QWidget]] = [[] for _ in range(count)]
        done, at = 0.0, 0
        for block, weight in self._blocks:
            if columns[at] and done + weight / 2 > total * (at + 1) / count and at < count - 1:
                at += 1
            columns[at].append(block)
            done += weight
        return columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again when another number of columns fits."""
        super().resizeEvent(event)
        self.arrange()
