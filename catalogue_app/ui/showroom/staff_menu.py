"""What staff can do after the PIN."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from catalogue_app.ui.showroom.cover import PanelCover
from catalogue_app.ui.showroom.touch import TouchButton
from catalogue_app.ui.theme import Theme
from catalogue_app.ui.widgets import TextLabel

IDLE_CHOICES: tuple[int, ...] = (60, 90, 180, 300)


class StaffMenu(PanelCover):
    """Leave, clean, another PIN, how long the screen waits, or go on. `idle_chosen` carries seconds."""

    leave_pressed = Signal()
    clean_pressed = Signal()
    pin_pressed = Signal()
    idle_chosen = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, 760)
        self.setAccessibleName(self.tr("Showroom: staff"))
        self.box.addWidget(TextLabel(self.tr("Showroom: staff"), theme, "h1", parent=self.panel))
        self.leave = TouchButton(self.tr("Leave showroom mode"), theme, self.panel, kind="primary")
        self.clean = TouchButton(self.tr("Clean the screen"), theme, self.panel, icon_name="clean")
        self.pin = TouchButton(self.tr("Change the PIN"), theme, self.panel, icon_name="lock")
        self.on = TouchButton(self.tr("Go on in the showroom"), theme, self.panel)
        for button, signal in (
            (self.leave, self.leave_pressed), (self.clean, self.clean_pressed), (self.pin, self.pin_pressed),
            (self.on, self.closed),
        ):  # fmt: skip
            button.clicked.connect(signal)
        for button in (self.leave, self.clean, self.pin):
            self.box.addWidget(button)
        self.box.addWidget(TextLabel(self.tr("Start over without a touch after"), theme, "lead", "text2", self.panel))
        self.box.addLayout(self._idle_row(theme))
        self.box.addSpacing(8)
        self.box.addWidget(self.on)

    def open_menu(self, idle_ms: int) -> None:
        """Show it with the waiting time in force."""
        button = self._group.button(round(idle_ms / 1000))
        if button is not None:
            button.setChecked(True)
        self.show()
        self.raise_()
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def idle(self, seconds: int) -> TouchButton:
        """Return the button of a waiting time; raises KeyError."""
        button = self._group.button(seconds)
        if not isinstance(button, TouchButton):
            raise KeyError(seconds)
        return button

    def _idle_row(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._group = QButtonGroup(self)
        for seconds in IDLE_CHOICES:
            words = (
                self.tr("{count} seconds").format(count=seconds)
                if seconds < 120
                else self.tr("{count} minutes").format(count=seconds // 60)
            )
            button = TouchButton(words, theme, self.panel, checkable=True)
            button.setAutoExclusive(True)
            self._group.addButton(button, seconds)
            row.addWidget(button, 1)
        self._group.idClicked.connect(self.idle_chosen)
        return row
