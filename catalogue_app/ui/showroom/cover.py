"""Things that lie over the whole screen: a warning, the PIN pad, cleaning."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import Panel


class Cover(QWidget):
    """As large as its parent, dimming what is below and taking every touch. Hidden until `show`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._below = parent
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the parent; takes no event."""
        if event.type() is QEvent.Type.Resize and watched is self._below:
            self.setGeometry(self._below.rect())
        return False

    def focusNextPrevChild(self, following: bool) -> bool:
        """Keep the keyboard inside: Tab goes round the buttons of the cover."""
        inside = [b for b in self.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]
        if not inside:
            return False
        at = next((n for n, button in enumerate(inside) if button.hasFocus()), -1 if following else 0)
        reason = Qt.FocusReason.TabFocusReason if following else Qt.FocusReason.BacktabFocusReason
        inside[(at + (1 if following else -1)) % len(inside)].setFocus(reason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what is below."""
        painter = QPainter(self)
        color = self._theme.color("ink" if self._theme.mode == "light" else "bg")
        color.setAlphaF(0.62)
        painter.fillRect(self.rect(), color)
        painter.end()


class PanelCover(Cover):
    """A cover with a panel in the lower middle: put content in `box`."""

    def __init__(self, theme: Theme, parent: QWidget, width: int) -> None:
        super().__init__(theme, parent)
        self.panel = Panel(theme, self, padding=32)
        self.panel.setFixedWidth(width)
        self.panel.setStyleSheet(f'QFrame[card="true"] {{ border-radius: {theme.radius["touch_card"]}px; }}')
        self.box = self.panel.box
        self.box.setSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 48)
        column.addStretch(2)
        row = QHBoxLayout()
        row.addWidget(self.panel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(row)
        column.addStretch(1)
