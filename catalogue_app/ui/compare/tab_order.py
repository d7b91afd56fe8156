"""The order in which Tab goes through the compare page: as one reads it, however late a part was made."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QAbstractButton, QWidget


def buttons_of(widget: QWidget | None) -> list[QWidget]:
    """Return the buttons in a widget in the order in which they were made; none of None."""
    return [] if widget is None else list(widget.findChildren(QAbstractButton))


def in_turn(stops: Iterable[QWidget]) -> None:
    """Let Tab go from each of these to the next."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
