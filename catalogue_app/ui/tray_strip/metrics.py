"""Sizes of the strip in px."""

HEIGHT = 72
"""The whole strip, with the hairline above it."""
SLOT = 62
"""Height of a place."""
GAP, GHOST, WIDEST = 6, 46, 232
"""Between two places; width of an empty one; the most that a car takes."""
CAR_WIDTH, CAR_HEIGHT = 64, 22
"""Room for the drawings, which all have the scale at which the longest and the tallest of them fit."""
EDGE = 4
"""Around the places: room for the ring of the focus."""


def slot_width(room: int, cars: int, empty: int) -> int:
    """Return the width of a place with a car in a row of `room` px."""
    taken = empty * (GHOST + GAP) + max(0, cars - 1) * GAP
    return max(1, min(WIDEST, (room - taken) // max(1, cars)))
