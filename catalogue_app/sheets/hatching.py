"""Patterns of origin as plain lines and dots inside a shape: what every printer and SVG reader can draw."""

import math
from collections.abc import Iterator

from catalogue_app.drawing.path import Path, Point, bounds, point_on, segments
from catalogue_app.facts.vocabulary import Ownership

Segment = tuple[float, float, float, float]
"""A line from (x, y) to (x, y), in mm of the car."""
_STEPS = 6  # pieces of a curve


def hatch_lines(path: Path, ownership: Ownership, pitch: float) -> list[Segment]:
    """Return the lines inside a path: level for a joint venture, rising for a partner; none for the others."""
    if ownership is Ownership.JOINT_VENTURE:
        return list(_level(_corners(path), pitch))
    if ownership is Ownership.PARTNER:
        # Turned by an eighth the slanting lines are level, so they are found level and turned back.
        turned = [_turn(point, 1) for point in _corners(path)]
        found = _level(turned, pitch / math.sqrt(2))
        return [(*_turn((x0, y0), -1), *_turn((x1, y1), -1)) for x0, y0, x1, y1 in found]
    return []


def hatch_dots(path: Path, ownership: Ownership, pitch: float) -> list[Point]:
    """Return the middles of the dots inside a path: for a supplier; none for the others."""
    if ownership is not Ownership.SUPPLIER:
        return []
    box, corners = bounds(path), _corners(path)
    across, up = range(int((box.x1 - box.x0) / pitch) + 1), range(int((box.y1 - box.y0) / pitch) + 1)
    points = [(box.x0 + (n + 0.5) * pitch, box.y0 + (m + 0.5) * pitch) for m in up for n in across]
    return [point for point in points if _inside(point, corners)]


def _corners(path: Path) -> list[Point]:
    """The path as a polygon."""
    return [point_on(curve, step / _STEPS) for curve in segments(path) for step in range(_STEPS)]


def _level(corners: list[Point], pitch: float) -> Iterator[Segment]:
    low, high = min(y for _x, y in corners), max(y for _x, y in corners)
    for n in range(int((high - low) / pitch) + 1):
        y = low + (n + 0.5) * pitch
        crossed = _crossed(corners, y)
        yield from ((a, y, b, y) for a, b in zip(crossed[::2], crossed[1::2], strict=False))


def _crossed(corners: list[Point], y: float) -> list[float]:
    """Where the edge of a polygon crosses a height, from left to right."""
    found = []
    for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1], strict=True):
        if (y0 <= y) != (y1 <= y):
            found.append(x0 + (y - y0) / (y1 - y0) * (x1 - x0))
    return sorted(found)


def _inside(point: Point, corners: list[Point]) -> bool:
    return sum(x > point[0] for x in _crossed(corners, point[1])) % 2 == 1


def _turn(point: Point, way: int) -> Point:
    share = math.sqrt(0.5)
    x, y = point
    return (x + way * y) * share, (y - way * x) * share
