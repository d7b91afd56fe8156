"""How large a control must be for a finger."""

from PySide6.QtGui import QInputDevice

TOUCH = 40
"""The least width and height in px of what a finger presses."""


def has_touch() -> bool:
    """Whether a touch screen is connected: what one presses is larger then."""
    return any(device.type() is QInputDevice.DeviceType.TouchScreen for device in QInputDevice.devices())


def reach(px: int) -> int:
    """Return a height or width in px, or what a finger needs where there is a touch screen."""
    return max(px, TOUCH) if has_touch() else px
