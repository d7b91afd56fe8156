"""Pages as pictures, drawn off the GUI thread: a page takes 10 ms and more, a poster much longer."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PX_PER_PT = 96 / 72
A4_PT = QSizeF(595.28, 841.89)
_VIEW_BOX = re.compile(rb'viewBox="0 0 ([\d.]+) ([\d.]+)"')


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as a picture: which one, and at which size on screen."""

    number: int
    size: QSize
    image: QImage


def page_size(svg: bytes) -> QSizeF:
    """Return the size of a page in points, of A4 where it tells none."""
    found = _VIEW_BOX.search(svg[:400])
    return QSizeF(float(found[1]), float(found[2])) if found else A4_PT


def draw_page(svg: bytes, number: int, size: QSize, ratio: float) -> Drawn:
    """Return a page of `size` px on a screen with so many device pixels to one."""
    image = QImage(round(size.width() * ratio), round(size.height() * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return Drawn(number, size, image)
