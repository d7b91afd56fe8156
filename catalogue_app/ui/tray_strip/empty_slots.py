"""The places in the strip that are still free."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from catalogue_app.ui.context import AppContext
from catalogue_app.ui.theme import paint_icon
from catalogue_app.ui.tray_strip.metrics import GAP, GHOST, SLOT
from catalogue_app.ui.widgets.roles import say_pressable

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class EmptySlots(QWidget):
    """Dashed outlines with a plus. One control for all of them: a press tells that another car is wanted."""

    pressed = Signal()
    stepped = Signal(int)

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self.count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        say_pressable(self)
        self.setToolTip(self.tr("Choose another car"))

    def show_count(self, count: int) -> None:
        """Show so many free places."""
        self.count = count
        words = (
            self.tr("Choose another car, 1 free place")
            if count == 1
            else self.tr("Choose another car, {count} free places")
        )
        self.setAccessibleName(words.format(count=count))
        self.setFixedSize(max(1, count * (GHOST + GAP) - GAP), SLOT)
        self.setVisible(count > 0)

    def paintEvent(self, _event: object) -> None:
        """Paint the outlines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = self._theme.color("text2" if self.underMouse() else "text3")
        radius = self._theme.radius["control"]
        for number in range(self.count):
            box = QRectF(number * (GHOST + GAP), 0, GHOST, SLOT).adjusted(0.5, 0.5, -0.5, -0.5)
            pen = QPen(self._theme.color("control"), 1)
            pen.setDashPattern([4, 4])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, radius, radius)
            paint_icon(painter, "plus", QRectF(box.center().x() - 8, box.center().y() - 8, 16, 16), tone)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell that another car is wanted."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press; the arrows are the row's."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.key() in _KEYS:
            self.pressed.emit()
        elif step is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        super().leaveEvent(event)
        self.update()
