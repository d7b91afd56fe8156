"""Our own single-colour icons: SVG lines in `assets/icons`, tinted from the tokens."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from catalogue_app.resources import assets


def _ratios() -> tuple[float, ...]:
    """The device pixel ratios of the screens there are: an icon in all ratios there could be costs a start its time."""
    return tuple(sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()})) or (1.0,)


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    text = (assets() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(text.replace("currentColor", color).encode()))


def paint_icon(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Paint an icon into a box in logical px.

    Raises FileNotFoundError for a name without a file.
    """
    _renderer(name, color.name()).render(painter, rect)


def icon_pixmap(name: str, color: QColor, size: int | QSize, ratio: float) -> QPixmap:
    """Return one icon as a pixmap of `size` logical px (a side, or width and height) at a device pixel ratio."""
    box = QSize(size, size) if isinstance(size, int) else size
    pixmap = QPixmap(round(box.width() * ratio), round(box.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_icon(painter, name, QRectF(0, 0, box.width(), box.height()), color)
    painter.end()
    return pixmap


def _faint(pixmap: QPixmap) -> QPixmap:
    result = QPixmap(pixmap.size())
    result.setDevicePixelRatio(pixmap.devicePixelRatio())
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setOpacity(0.3)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return result


def icon(name: str, color: QColor, size: int = 20, checked_color: QColor | None = None) -> QIcon:
    """Return an icon in one colour, in another one while its button is checked, and faint while disabled."""
    checked = checked_color.name() if checked_color is not None else ""
    return QIcon(_icon(name, color.name(), size, checked, _ratios()))


@lru_cache(maxsize=256)
def _icon(name: str, color: str, size: int, checked_color: str, ratios: tuple[float, ...]) -> QIcon:
    result = QIcon()
    for ratio in ratios:
        face = icon_pixmap(name, QColor(color), size, ratio)
        result.addPixmap(face)
        result.addPixmap(_faint(face), QIcon.Mode.Disabled)
        if checked_color:
            result.addPixmap(icon_pixmap(name, QColor(checked_color), size, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return result
