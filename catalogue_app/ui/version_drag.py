"""Versions that are dragged to a comparison: what is carried, how a drag begins, and who wants to know of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QDrag, QInputDevice, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from catalogue_app.facts.records import ModelCard
    from catalogue_app.ui.context import AppContext
    from catalogue_app.ui.theme import Theme

VERSION_MIME = "application/x-catalogue-version"
"""The id of a version as UTF-8."""

_SCALE = 0.02  # px per mm of the car under the pointer
_PAD = 8
_POINTERS = (QInputDevice.DeviceType.Mouse, QInputDevice.DeviceType.TouchPad)


def version_mime(variant_id: str) -> QMimeData:
    """Return what a drag of a version carries."""
    mime = QMimeData()
    mime.setData(VERSION_MIME, variant_id.encode())
    return mime


def dropped_version(mime: QMimeData) -> str | None:
    """Return the id of the version that is dragged or dropped; None when it is something else."""
    if not mime.hasFormat(VERSION_MIME):
        return None
    return bytes(mime.data(VERSION_MIME).data()).decode("utf-8", "replace") or None


class VersionDrags(QObject):
    """Runs the drags of a session. `began` and `ended` tell those who show themselves as a place to drop."""

    began = Signal()
    ended = Signal()

    def __init__(self, context: "AppContext") -> None:
        super().__init__(context)
        self._context = context
        self._under_way = False

    @property
    def under_way(self) -> bool:
        """Whether a version is being dragged now."""
        return self._under_way

    def start(self, source: QWidget, variant_id: str) -> None:
        """Drag a version from somewhere in the window of `source`; returns when it was dropped or given up."""
        drag = QDrag(source.window())  # the source itself may go while the version is on its way
        drag.setMimeData(version_mime(variant_id))
        picture = self._picture(source, variant_id)
        if picture is not None:
            drag.setPixmap(picture)
            size = picture.deviceIndependentSize()
            drag.setHotSpot(QPoint(round(size.width() / 2), round(size.height()) - _PAD))
        self._under_way = True
        self.began.emit()
        try:
            drag.exec(Qt.DropAction.CopyAction)
        finally:
            self._under_way = False
            self.ended.emit()

    def _picture(self, source: QWidget, variant_id: str) -> QPixmap | None:
        from catalogue_app.ui.version_card import version_card  # here, for start-up time

        found = version_card(self._context.catalogue, variant_id)
        return None if found is None else _small_car(found.card, self._context.theme, source.devicePixelRatioF())


class DragStarter(QObject):
    """Begins a drag from a widget when the mouse pulls at a version.

    Only a mouse or touch pad: a finger scrolls. `version_at` says what lies at a point of the widget, or None.
    """

    about_to_start = Signal()

    def __init__(self, widget: QWidget, context: "AppContext", version_at: Callable[[QPoint], str | None]) -> None:
        super().__init__(widget)
        self._widget, self._context, self._version_at = widget, context, version_at
        self._from: QPoint | None = None
        self._held: str | None = None
        self._dragged = False  # some platforms still tell of the release at the end: it is no click
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the moves of a held button where a version was pressed: it may still become a drag."""
        if not isinstance(event, QMouseEvent):
            return False
        kind = event.type()
        if kind is QEvent.Type.MouseButtonPress:
            self._press(event)
        elif kind is QEvent.Type.MouseButtonRelease:
            self._held, dragged, self._dragged = None, self._dragged, False
            return dragged
        elif kind is QEvent.Type.MouseMove and self._held is not None and self._from is not None:
            if not event.buttons() & Qt.MouseButton.LeftButton:
                self._held = None
                return False
            if (event.position().toPoint() - self._from).manhattanLength() >= QApplication.startDragDistance():
                variant_id, self._held, self._dragged = self._held, None, True
                self._drag(variant_id)
            return True
        return False

    def _drag(self, variant_id: str) -> None:
        """Drag, and tell the widget that the pointer leaves it: nobody else does.

        Once more afterwards: the move that began it all is still under way, and lets the pointer hover again.
        """
        self.about_to_start.emit()
        QCoreApplication.sendEvent(self._widget, QEvent(QEvent.Type.Leave))
        self._context.drags.start(self._widget, variant_id)
        if shiboken6.isValid(self._widget):
            QCoreApplication.postEvent(self._widget, QEvent(QEvent.Type.Leave))

    def _press(self, event: QMouseEvent) -> None:
        by_mouse = event.button() is Qt.MouseButton.LeftButton and event.device().type() in _POINTERS
        self._from, self._dragged = event.position().toPoint(), False
        self._held = self._version_at(self._from) if by_mouse else None


def _small_car(card: "ModelCard", theme: "Theme", ratio: float) -> QPixmap:
    from catalogue_app.ui.widgets import car_pixmap, drawing_of  # here, for start-up time

    car = car_pixmap(drawing_of(card), _SCALE, theme, stroke=1.0, ratio=ratio)
    size = car.deviceIndependentSize()
    width, height = size.width() + 2 * _PAD, size.height() + 2 * _PAD
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("ink"), 1))
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), theme.radius["control"], theme.radius["control"])
    painter.drawPixmap(QPointF(_PAD, _PAD), car)
    painter.end()
    return picture
