"""The lines by which the cars of an overlay are told apart, without colour."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

from catalogue_app.drawing.car import DASH
from catalogue_app.ui.theme import Theme

DASHES: tuple[tuple[float, ...], ...] = (
    (),
    (7.0, 4.0),
    (1.6, 3.2),
    (10.0, 3.0, 1.6, 3.0),
    (16.0, 5.0),
    (10.0, 3.0, 1.6, 3.0, 1.6, 3.0),
)
"""Dash and gap in px: full, dashed, dotted, dash-dot, long dashes, dash-dot-dot. The baseline has the full line."""
_BASE, _OTHER, _LIFTED, _FAINT = 2.0, 1.5, 2.6, 1.0  # px


def dash_number(car: int, baseline: int) -> int:
    """Return which of the patterns a car has: the baseline the first, the others the next ones in their order."""
    if car == baseline:
        return 0
    return (car + 1 if car < baseline else car) % len(DASHES)


def outline_pen(theme: Theme, number: int, *, lifted: bool = False, faded: bool = False, assumed: bool = False) -> QPen:
    """Return the pen of the car with that pattern.

    `lifted` stands out, `faded` stands back for one that does. `assumed` is an outline with a typical size instead of
    a published one: thin, and also as the baseline not in a full line.
    """
    width = _LIFTED if lifted else _FAINT if faded or assumed else _BASE if number == 0 else _OTHER
    pen = QPen(theme.color(_tone(number, lifted=lifted, faded=faded, assumed=assumed)), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    dash = DASH if assumed and number == 0 else DASHES[number]
    if dash:
        pen.setDashPattern([part / width for part in dash])  # Qt counts in widths of the pen
    return pen


def _tone(number: int, *, lifted: bool, faded: bool, assumed: bool) -> str:
    if faded:
        return "control" if number == 0 else "line2"  # the baseline is what a lifted car is measured by
    if lifted:
        return "ink"
    return "text3" if assumed else "ink" if number == 0 else "text2"
