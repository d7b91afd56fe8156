"""A band above the table: one sentence, and what may be done about it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from catalogue_app.ui.theme import Theme, icon
from catalogue_app.ui.widgets import Hairline, IconButton, TextLabel

_ICON = 18


class Strip(QWidget):
    """Hidden while there is nothing to say; what it says is read out. Esc or the cross puts it away: `closed`."""

    closed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self._mark = QLabel(self)
        self._mark.setFixedSize(_ICON, _ICON)
        self._title = TextLabel("", theme, "body", parent=self, bold=True)
        self._told = TextLabel("", theme, "body", parent=self, wrap=True)
        self._told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = IconButton("close", self.tr("Close"), theme, self, side=32)
        self._close.setObjectName("close")
        self._close.clicked.connect(self.put_away)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(32, 6, 32, 6)
        self._row.setSpacing(12)
        for part in (self._mark, self._title):
            self._row.addWidget(part)
        self._row.addWidget(self._told, 1)
        self._row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(Hairline(self))
        self.hide()

    @property
    def told(self) -> str:
        """The sentence that is shown."""
        return self._told.accessibleName()

    @property
    def title(self) -> str:
        """What the sentence is about; empty for nothing in particular."""
        return self._title.text()

    def add(self, button: QWidget) -> None:
        """Put a button before the cross."""
        self._row.insertWidget(self._row.count() - 1, button)

    def say(self, sentence: str, *, title: str = "", icon_name: str = "", problem: bool = False) -> None:
        """Show a sentence; a problem stands in the ink of errors and has a sign besides."""
        self._told.setProperty("tone", "err" if problem else "text")
        self._told.style().unpolish(self._told)
        self._told.style().polish(self._told)
        name = "warning" if problem else icon_name
        self._mark.setVisible(bool(name))
        if name:
            shown = icon(name, self._theme.color("err" if problem else "text2"), _ICON)
            self._mark.setPixmap(shown.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._told.setText(sentence.replace("\u2009", "\u202f"))  # no line ends between a number and its sign
        self._told.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{title} {sentence}".strip()))

    def event(self, event: QEvent) -> bool:
        """Have Esc while the keyboard is in here; the window would take it as its own."""
        overriding = event.type() is QEvent.Type.ShortcutOverride
        if overriding and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    @Slot()
    def put_away(self) -> None:
        """Say no more."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()
