"""Whether the user asked the system for less motion."""

import sys


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
