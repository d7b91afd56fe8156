"""Photos made ready for painting: read and scaled in the pool, kept up to a number of bytes, painted as they are."""

from collections import OrderedDict
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter, QPixmap

CAPACITY = 64 * 1024 * 1024  # bytes
_CORNER = 6  # px
_NEAR = 3  # px: a whole number of px seldom has the very shape of a photo


class Key(NamedTuple):
    """A photo in a size: width and height of the box it is made for, in device px, and their ratio to logical px."""

    model_id: str
    width: int
    height: int
    ratio: float


def fitted(shape: QSize, box: QSize) -> QSize:
    """Return the largest size of that shape within a box, at least one px."""
    return shape.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def prepared(file: Path, key: Key) -> tuple[QImage, QSize]:
    """Return the picture of a file fitted into the box, with round corners, and the size it has in the file.

    Runs in any thread. Raises PhotoProblem when the file cannot be read.
    """
    from catalogue_app.exchange.photo_faults import PhotoFault  # here, for start-up time

    image = QImageReader(str(file)).read()
    if image.isNull():
        raise PhotoFault.DAMAGED.of(file.name)
    size = fitted(image.size(), QSize(key.width, key.height))
    scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    result = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(scaled))
    radius = _CORNER * key.ratio
    painter.drawRoundedRect(QRectF(result.rect()), radius, radius)
    painter.end()
    result.setDevicePixelRatio(key.ratio)
    return result, image.size()


class PixmapCache:
    """Keeps the pixmaps used last, together at most `capacity` bytes."""

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._capacity = capacity
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self.bytes = 0

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: Key) -> QPixmap | None:
        """Return a pixmap, the newest from now on."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def other_size(self, model_id: str) -> QPixmap | None:
        """Return the photo in the size used last, to be shown until the right one is there."""
        return next((self._kept[key] for key in reversed(self._kept) if key.model_id == model_id), None)

    def keep(self, key: Key, pixmap: QPixmap) -> None:
        """Keep a pixmap and let the oldest go; one that is larger than all there is room for is not kept."""
        self._let_go(key)
        if _bytes(pixmap) > self._capacity:
            return
        self._kept[key] = pixmap
        self.bytes += _bytes(pixmap)
        while self.bytes > self._capacity:
            self._let_go(next(iter(self._kept)))

    def drop(self, model_id: str) -> None:
        """Let every size of a photo go."""
        for key in [key for key in self._kept if key.model_id == model_id]:
            self._let_go(key)

    def _let_go(self, key: Key) -> None:
        gone = self._kept.pop(key, None)
        if gone is not None:
            self.bytes -= _bytes(gone)


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4


def paint_photo(painter: QPainter, box: QRectF, pixmap: QPixmap, *, standing: bool = False) -> None:
    """Paint a photo whole into a box, in the middle; `standing` puts it on the lower edge of the box.

    One that was made for this box is painted pixel by pixel, another is scaled to fit meanwhile.
    """
    size = pixmap.deviceIndependentSize()
    fits = size.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    if abs(fits.width() - size.width()) > _NEAR or abs(fits.height() - size.height()) > _NEAR:
        size = fits
    y = box.bottom() - size.height() if standing else box.center().y() - size.height() / 2
    corner = _on_a_pixel(painter, QPointF(box.center().x() - size.width() / 2, y))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(QRectF(corner, QSizeF(size)), pixmap, QRectF(pixmap.rect()))
    painter.restore()


def _on_a_pixel(painter: QPainter, point: QPointF) -> QPointF:
    """Return the nearest corner of a device px: half a px away every px of a photo would be a mixture of two."""
    ratio = painter.device().devicePixelRatio()
    return QPointF(round(point.x() * ratio) / ratio, round(point.y() * ratio) / ratio)
