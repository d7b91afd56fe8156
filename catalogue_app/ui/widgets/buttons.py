"""Buttons: with a word, with an icon, and one of several."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QWidget

from catalogue_app.ui.theme import Theme, icon
from catalogue_app.ui.theme.touch import reach

Kind = Literal["primary", "secondary", "quiet", "link", "pill"]


class TextButton(QPushButton):
    """A button with a word, and an icon before it on request. `small` is 32 px high instead of 40."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        kind: Kind = "secondary",
        icon_name: str = "",
        small: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setProperty("small", small)
        self.setFont(theme.font("body", bold=kind in ("primary", "secondary")))
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon_name:
            ink = theme.color("onink" if kind == "primary" else "text")
            self.setIcon(icon(icon_name, ink, 18, theme.color("onink")))
            self.setIconSize(QSize(18, 18))


class IconButton(QToolButton):
    """A square button with an icon only, larger where a finger may press it. `name` is what a screen reader says."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        side: int = 40,
        quiet: bool = True,
    ) -> None:
        super().__init__(parent)
        self._theme, side = theme, reach(side)
        self.setProperty("kind", "quiet" if quiet else "secondary")
        self.setStyleSheet(f"min-height: {side - 2}px; padding: 0;")
        self.setFixedSize(side, side)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_face(icon_name, name)

    def set_face(self, icon_name: str, name: str) -> None:
        """Show another icon and say another name."""
        self.setIcon(icon(icon_name, self._theme.color("text"), 20, self._theme.color("onink")))
        self.setIconSize(QSize(20, 20))
        self.setAccessibleName(name)
        self.setToolTip(name)


class SegmentedControl(QWidget):
    """One of a few choices, side by side. `chosen` carries the key the user picked; arrow keys move the choice."""

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        current: str,
        theme: Theme,
        name: str,
        parent: QWidget | None = None,
        *,
        small: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._keys = [key for key, _label in choices]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for index, (key, label) in enumerate(choices):
            button = TextButton(label, theme, self, small=small)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # one of several, for a screen reader
            button.setChecked(key == current)
            button.setStyleSheet(_corners(index, len(choices), theme.radius["control"]))
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.idClicked.connect(self._report)

    @property
    def current(self) -> str:
        """The key of the choice in force."""
        return self._keys[self._group.checkedId()]

    @property
    def keys(self) -> list[str]:
        """The keys of the choices, in order."""
        return list(self._keys)

    def set_current(self, key: str) -> None:
        """Show another choice, without a signal."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def button(self, key: str) -> QPushButton:
        """Return the button of a choice."""
        button = self._group.button(self._keys.index(key))
        if not isinstance(button, QPushButton):
            raise TypeError("a segment is always a push button")
        return button

    def _report(self, index: int) -> None:
        self.chosen.emit(self._keys[index])


def _corners(index: int, count: int, radius: int) -> str:
    left = radius if index == 0 else 0
    right = radius if index == count - 1 else 0
    border = "" if index == 0 else "border-left-width: 0px;"
    return (
        f"QPushButton {{ {border} border-top-left-radius: {left}px; border-bottom-left-radius: {left}px;"
        f" border-top-right-radius: {right}px; border-bottom-right-radius: {right}px; }}"
    )
