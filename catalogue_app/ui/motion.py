"""Whether the user asked the system for less motion, and the motion that is Qt's own."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_ALL_EFFECTS = Qt.UIEffect.UI_General
_WANTED = "systemAnimatesMenus"


def calm_menus(app: QApplication, *, reduced: bool) -> None:
    """Let menus and tool tips come at once where less motion is wanted, else as the system has it."""
    if app.property(_WANTED) is None:
        app.setProperty(_WANTED, QApplication.isEffectEnabled(_ALL_EFFECTS))
    QApplication.setEffectEnabled(_ALL_EFFECTS, bool(app.property(_WANTED)) and not reduced)


def system_reduces_motion() -> bool:
    """Return whether animations are switched off in the system; False where it cannot be asked.

    Qt 6.11 does not tell; Windows answers SystemParametersInfo(SPI_GETCLIENTAREAANIMATION).
    """
    if sys.platform == "win32":
        import ctypes

        animated = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(0x1042, 0, ctypes.byref(animated), 0)
        return not animated.value
    return False
