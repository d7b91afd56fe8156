"""The button to the comparison, with the number of versions that lie in it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.version_drag import dropped_version
from catalogue_app.ui.widgets import TextButton

_DISC = 20


class CompareButton(TextButton):
    """Counts along with the tray, and takes versions that are dropped on it."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__("", context.theme, parent, icon_name="compare")
        self._context = context
        self.setText(self.tr("Compare"))
        self.setStyleSheet(f"padding-left: 12px; padding-right: {_DISC + 20}px; text-align: left;")
        self.setAcceptDrops(True)
        context.tray.changed.connect(self._count)
        self._count()

    def sizeHint(self) -> QSize:
        """Return the size of the word, the icon and the disc."""
        return super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button and the count on an ink disc."""
        super().paintEvent(event)
        theme, number = self._context.theme, len(self._context.tray)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.width() - _DISC - 11, (self.height() - _DISC) / 2, _DISC, _DISC)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ink" if number else "chip"))
        painter.drawEllipse(box)
        painter.setPen(theme.color("onink" if number else "text2"))
        painter.setFont(theme.font("caption", bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take versions only, and show it."""
        if dropped_version(event.mimeData()) is not None:
            event.acceptProposedAction()
            self.setDown(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """The version is not for here."""
        self.setDown(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the version to the comparison."""
        self.setDown(False)
        variant_id = dropped_version(event.mimeData())
        if variant_id is not None:
            event.acceptProposedAction()
            self._context.tray.add(variant_id)

    def _count(self) -> None:
        number = len(self._context.tray)
        words = self.tr("Compare, 1 version") if number == 1 else self.tr("Compare, {count} versions")
        self.setAccessibleName(words.format(count=number))
        self.update()
