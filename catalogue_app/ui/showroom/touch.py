"""Controls for fingers: 64 px and more, with feedback while pressed."""

from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from catalogue_app.ui.theme import Theme, icon_pixmap

Kind = Literal["primary", "secondary", "word"]
_SIGN = 22  # px

_SHEET = """
QPushButton[touch="true"] {{
  color: {text}; background: {surface}; border: 1px solid {line2}; border-radius: {radius}px; padding: 0 {pad}px;
  min-height: {height}px; text-align: center;
}}
QPushButton[touch="true"]:hover {{ border-color: {line2}; }}
QPushButton[touch="true"][kind="word"] {{ background: transparent; border-color: transparent; }}
QPushButton[touch="true"][kind="primary"] {{ color: {onink}; background: {ink}; border-color: {ink}; }}
QPushButton[touch="true"]:checked {{ color: {onink}; background: {ink}; border-color: {ink}; }}
QPushButton[touch="true"]:disabled {{ color: {text3}; background: {chip}; border-color: {chip}; }}
QPushButton[touch="true"]:pressed {{ background: {chip}; color: {text}; border: 2px solid {ink}; }}
QPushButton[touch="true"][kind="primary"]:pressed, QPushButton[touch="true"]:checked:pressed {{
  background: {text2}; color: {onink}; border-color: {text2};
}}
"""


def touch_sheet(theme: Theme) -> str:
    """Return the style sheet of touch buttons, for the window that holds them."""
    ui = theme.ui
    return _SHEET.format(
        text=ui.text, text2=ui.text2, text3=ui.text3, surface=ui.surface, line2=ui.line2, chip=ui.chip, ink=ui.ink,
        onink=ui.onink, radius=theme.radius["touch_control"], pad=20, height=theme.size["touch_target"] - 2,
    )  # fmt: skip


def _sign(name: str, ink: QColor, theme: Theme) -> QIcon:
    """The sign of a button; while it is disabled as grey as its word, for faint ink would not be seen there."""
    result = QIcon()
    for ratio in (1.0, 1.5, 2.0, 3.0):
        result.addPixmap(icon_pixmap(name, ink, _SIGN, ratio))
        result.addPixmap(icon_pixmap(name, theme.color("onink"), _SIGN, ratio), QIcon.Mode.Normal, QIcon.State.On)
        result.addPixmap(icon_pixmap(name, theme.color("text3"), _SIGN, ratio), QIcon.Mode.Disabled)
    return result


class TouchButton(QPushButton):
    """A button with a word of 19 px, at least 64 px high and wide, and an icon before the word on request."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        kind: Kind = "secondary",
        icon_name: str = "",
        checkable: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("touch", True)
        self.setProperty("kind", kind)
        self.setFont(theme.font("h3", bold=True))
        self.setCheckable(checkable)
        self.setAccessibleName(text)
        self._least = theme.size["touch_target"]
        if icon_name:
            ink = theme.color("onink" if kind == "primary" else "text")
            self.setIcon(_sign(icon_name, ink, theme))
            self.setIconSize(QSize(_SIGN, _SIGN))

    def minimumSizeHint(self) -> QSize:
        """Return the whole word: a target is never narrower than what it says, nor than 64 px."""
        hint = super().sizeHint()
        return QSize(max(self._least, hint.width()), max(self._least, hint.height()))
