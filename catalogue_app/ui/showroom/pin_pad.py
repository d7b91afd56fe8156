"""Keys of 72 px for a PIN; the keyboard works too."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from catalogue_app.store.pin import LEAST, MOST
from catalogue_app.ui.showroom.cover import PanelCover
from catalogue_app.ui.showroom.touch import TouchButton
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import TextLabel

_SECOND = 1_000


class _Dots(QWidget):
    """How many digits there are, never which."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._count = theme, 0
        self.setFixedHeight(28)

    def show_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(f"{count}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = max(LEAST, self._count)
        left = (self.width() - shown * 30 + 14) / 2
        for number in range(shown):
            painter.setPen(theme.color("control"))
            painter.setBrush(theme.color("ink") if number < self._count else theme.color("surface"))
            painter.drawEllipse(QRectF(left + number * 30, 6, 16, 16))
        painter.end()


class PinPad(PanelCover):
    """`entered` carries the digits when the user is done; `cancelled` tells that they went away."""

    entered = Signal(str)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, 460)
        self._digits = ""
        self._left = 0
        self._busy = False
        self.title = TextLabel("", theme, "h1", parent=self.panel)
        self.words = TextLabel("", theme, "lead", "text2", self.panel, wrap=True)
        self._dots = _Dots(theme, self.panel)
        for widget in (self.title, self.words, self._dots):
            self.box.addWidget(widget)
        self.box.addLayout(self._keys(theme))
        self._foot = QHBoxLayout()
        self.back = TouchButton(self.tr("Back"), theme, self.panel, kind="word")
        self.back.clicked.connect(self.cancel)
        self.forgotten = TouchButton(self.tr("PIN forgotten?"), theme, self.panel, kind="word", checkable=True)
        self.forgotten.toggled.connect(self._show_way)
        self._foot.addWidget(self.back)
        self._foot.addWidget(self.forgotten)
        self.box.addLayout(self._foot)
        self.way = TextLabel(
            self.tr("On this computer, outside showroom mode, run:") + "\ncatalogue showroom reset-pin",
            theme, "lead", "text", self.panel, wrap=True,
        )  # fmt: skip
        self.way.hide()
        self.box.addWidget(self.way)
        self._wait = QTimer(self, interval=_SECOND)
        self._wait.timeout.connect(self._count_down)

    def ask(self, title: str, words: str, *, can_forget: bool) -> None:
        """Ask for a PIN; a wait that is still running runs on."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self._say(words)
        self._empty()
        self.set_busy(False)
        self.forgotten.setChecked(False)
        self.forgotten.setVisible(can_forget)
        self.show()
        self.raise_()
        self.key("1").setFocus(Qt.FocusReason.OtherFocusReason)
        if self._left:
            self._show_wait()

    def refuse(self, words: str, wait_ms: int) -> None:
        """Say that the PIN was wrong; keys work again after `wait_ms`."""
        self._say(words, "err")
        self._refusal = words
        self._empty()
        self.set_busy(False)
        self._left = wait_ms
        self._wait.setInterval(min(_SECOND, wait_ms))
        self._wait.start()
        self._show_wait()

    def set_busy(self, busy: bool) -> None:
        """Take no keys while a PIN is being checked."""
        self._busy = busy
        self._enable()

    @property
    def open_for_keys(self) -> bool:
        """Whether keys are taken now."""
        return not self._busy and not self._left

    def key(self, name: str) -> TouchButton:
        """Return a key: a digit, "back" or "ok"."""
        return self._buttons[name]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the same from a keyboard."""
        text = event.text()
        if text.isascii() and text.isdigit():
            self._type(text)
        elif event.key() == Qt.Key.Key_Backspace:
            self._type("back")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._type("ok")
        else:
            super().keyPressEvent(event)

    def _keys(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        self._buttons: dict[str, TouchButton] = {}
        for number, name in enumerate((*"123456789", "back", "0", "ok")):
            if name == "back":
                button = TouchButton("", theme, self.panel, icon_name="backspace")
                button.setAccessibleName(self.tr("Delete the last digit"))
            elif name == "ok":
                button = TouchButton(self.tr("OK"), theme, self.panel, kind="primary")
            else:
                button = TouchButton(name, theme, self.panel)
            button.setMinimumHeight(theme.size["touch_button"])
            button.setProperty("key", name)
            button.clicked.connect(self._on_key)
            self._buttons[name] = button
            grid.addWidget(button, number // 3, number % 3)
        return grid

    def _on_key(self) -> None:
        button = self.sender()
        if button is not None:
            self._type(str(button.property("key")))

    def _type(self, key: str) -> None:
        if not self.open_for_keys:
            return
        if key == "ok":
            if len(self._digits) >= LEAST:
                digits, self._digits = self._digits, ""  # the dots stay while it is checked
                self.entered.emit(digits)
            return
        self._digits = self._digits[:-1] if key == "back" else (self._digits + key)[:MOST]
        self._dots.show_count(len(self._digits))
        self._enable()

    def cancel(self) -> None:
        """Forget what was typed and go away."""
        self._empty()
        self.cancelled.emit()

    def _empty(self) -> None:
        self._digits = ""
        self._dots.show_count(0)
        self._enable()

    def _enable(self) -> None:
        for name, button in self._buttons.items():
            enough = len(self._digits) >= LEAST if name == "ok" else bool(self._digits) or name != "back"
            button.setEnabled(self.open_for_keys and enough)

    def _say(self, words: str, tone: str = "text2") -> None:
        self.words.setText(words)
        if self.words.property("tone") != tone:
            self.words.setProperty("tone", tone)
            self.words.style().unpolish(self.words)
            self.words.style().polish(self.words)

    def _show_wait(self) -> None:
        seconds = ceil(self._left / _SECOND)
        wait = (
            self.tr("Try again in 1 second.")
            if seconds == 1
            else self.tr("Try again in {count} seconds.").format(count=seconds)
        )
        self._say(f"{self._refusal} {wait}", "err")
        self._enable()

    def _count_down(self) -> None:
        self._left = max(0, self._left - self._wait.interval())
        if self._left:
            self._show_wait()
            return
        self._wait.stop()
        self._say(self._refusal, "err")
        self._enable()

    def _show_way(self, shown: bool) -> None:
        self.way.setVisible(shown)

    _refusal = ""
