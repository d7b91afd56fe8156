"""What a screen reader calls the controls that we paint ourselves."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_PRESSED = "pressable"
_installed: list[bool] = []


def say_pressable(widget: QWidget) -> None:
    """Let a screen reader call a widget of ours a button: Enter, space or a tap does something there."""
    widget.setProperty(_PRESSED, True)


def install_roles() -> None:
    """Tell Qt once how to answer for such widgets; without this they are panels of no kind.

    Qt asks for the role of a widget when a screen reader first meets it, and keeps the answer.
    """
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_interface)


def _interface(_class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and thing.property(_PRESSED):
        return QAccessibleWidget(thing, QAccessible.Role.Button)
    return None
