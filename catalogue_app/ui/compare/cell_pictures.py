"""Cells that were painted before: switching rows and scrolling puts them back instead of painting them anew."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

_MOST_BYTES = 48 * 1024 * 1024


class CellPictures:
    """Keeps the pictures of the cells of one comparison, looked at in one way, up to 48 MB."""

    def __init__(self) -> None:
        self._of: tuple[object, ...] = ()
        self._ratio = 0.0
        self._kept: dict[Hashable, QPixmap] = {}

    def draw(
        self, painter: QPainter, box: QRectF, cell: Hashable, of: tuple[object, ...],
        paint: Callable[[QPainter, QRectF], None],
    ) -> None:  # fmt: skip
        """Put the picture of a cell in `box`; `paint` makes it the first time.

        `of` is what all pictures are made of: another object in it, and none of them holds any more.
        """
        ratio = painter.device().devicePixelRatioF()
        if ratio != self._ratio or not _alike(of, self._of):
            self._of, self._ratio = of, ratio
            self._kept.clear()
        size = box.toAlignedRect().size()
        picture = self._kept.get(cell)
        if picture is None or picture.deviceIndependentSize().toSize() != size:
            picture = self._made(size, ratio, paint)
            if (len(self._kept) + 1) * picture.width() * picture.height() * 4 > _MOST_BYTES:
                self._kept.clear()
            self._kept[cell] = picture
        painter.drawPixmap(box.topLeft(), picture)

    def _made(self, size: QSize, ratio: float, paint: Callable[[QPainter, QRectF], None]) -> QPixmap:
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return made


def _alike(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))
