"""Immutable vector paths: ``Move``, ``Line``, ``Curve`` and ``Close``, and what can be measured on them.

All coordinates are millimetres in the frame of the car: x runs from the front bumper to the back, y runs up from
the ground, and the car faces left. A path maps one to one on an SVG ``d`` attribute or on a QPainterPath
(moveTo, lineTo, cubicTo, closeSubpath).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Point: TypeAlias = tuple[float, float]
Bezier: TypeAlias = tuple[Point, Point, Point, Point]


class Move(NamedTuple):
    """Start a new subpath at (x, y)."""

    x: float
    y: float
    op: Literal["M"] = "M"


class Line(NamedTuple):
    """Straight line from the current point to (x, y)."""

    x: float
    y: float
    op: Literal["L"] = "L"


class Curve(NamedTuple):
    """Cubic Bézier from the current point, with two control points, to (x, y)."""

    x1: float
    y1: float
    x2: float
    y2: float
    x: float
    y: float
    op: Literal["C"] = "C"


class Close(NamedTuple):
    """Close the current subpath with a straight line to its start."""

    op: Literal["Z"] = "Z"


Command: TypeAlias = Move | Line | Curve | Close
Path: TypeAlias = tuple[Command, ...]


class Bounds(NamedTuple):
    """Axis-parallel box in mm: left, bottom, right, top."""

    x0: float
    y0: float
    x1: float
    y1: float


def point_on(curve: Bezier, t: float) -> Point:
    """The point of a cubic at parameter ``t`` (0 to 1)."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = curve
    u = 1.0 - t
    a, b, c, d = u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t
    return (a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3)


def extremes(p0: float, p1: float, p2: float, p3: float) -> tuple[float, float]:
    """Exact smallest and largest value that one coordinate of a cubic takes."""
    low, high = min(p0, p3), max(p0, p3)
    if low <= p1 <= high and low <= p2 <= high:
        return (low, high)
    a, b, c = p3 - 3.0 * p2 + 3.0 * p1 - p0, 2.0 * (p2 - 2.0 * p1 + p0), p1 - p0
    for t in _quadratic_roots(a, b, c):
        if 0.0 < t < 1.0:
            u = 1.0 - t
            value = u * u * u * p0 + 3.0 * u * u * t * p1 + 3.0 * u * t * t * p2 + t * t * t * p3
            low, high = min(low, value), max(high, value)
    return (low, high)


def _quadratic_roots(a: float, b: float, c: float) -> tuple[float, ...]:
    if abs(a) < 1e-9:
        return (-c / b,) if abs(b) > 1e-12 else ()
    root = b * b - 4.0 * a * c
    if root < 0.0:
        return ()
    root = math.sqrt(root)
    return ((-b - root) / (2.0 * a), (-b + root) / (2.0 * a))


def segments(path: Path) -> Iterator[Bezier]:
    """Every drawn piece of ``path`` as a cubic; straight pieces (also the closing one) included."""
    start = here = (0.0, 0.0)
    for command in path:
        match command:
            case Move(x, y):
                start = here = (x, y)
            case Line(x, y):
                yield (here, here, (x, y), (x, y))
                here = (x, y)
            case Curve(x1, y1, x2, y2, x, y):
                yield (here, (x1, y1), (x2, y2), (x, y))
                here = (x, y)
            case Close():
                if here != start:
                    yield (here, here, start, start)
                here = start


def bounds(path: Path) -> Bounds:
    """Exact bounding box of a path in mm (control points are not counted).

    Raises ValueError for a path that draws nothing.
    """
    xs: list[float] = []
    ys: list[float] = []
    for (ax, ay), (bx, by), (cx, cy), (dx, dy) in segments(path):
        xs.extend(extremes(ax, bx, cx, dx))
        ys.extend(extremes(ay, by, cy, dy))
    if not xs:
        raise ValueError("an empty path has no bounds")
    return Bounds(min(xs), min(ys), max(xs), max(ys))


def flatten(path: Path, steps: int = 12) -> tuple[Point, ...]:
    """The path as one polyline: ``steps`` points for each curve. Meant for a path with a single subpath."""
    points: list[Point] = []
    for command in path:
        match command:
            case Move(x, y) | Line(x, y):
                points.append((x, y))
            case Curve(x1, y1, x2, y2, x, y):
                curve = (points[-1], (x1, y1), (x2, y2), (x, y))
                points.extend(point_on(curve, k / steps) for k in range(1, steps + 1))
            case Close():
                pass
    return tuple(points)


def y_span(outline: tuple[Point, ...], x: float) -> tuple[float, float] | None:
    """Lowest and highest y (mm) of a closed polyline at abscissa ``x``; None where it does not reach."""
    found: list[float] = []
    ax, ay = outline[-1]
    for bx, by in outline:
        if (ax - x) * (bx - x) <= 0.0 and ax != bx:
            found.append(ay + (by - ay) * (x - ax) / (bx - ax))
        ax, ay = bx, by
    return (min(found), max(found)) if found else None


def x_span(outline: tuple[Point, ...], y: float) -> tuple[float, float] | None:
    """Leftmost and rightmost x (mm) of a closed polyline at height ``y``; None where it does not reach."""
    return y_span(tuple((py, px) for px, py in outline), y)


def transform(path: Path, fx: Callable[[float], float], fy: Callable[[float], float]) -> Path:
    """The path with ``fx`` applied to every x and ``fy`` to every y, control points included."""

    def moved(command: Command) -> Command:
        match command:
            case Move(x, y):
                return Move(fx(x), fy(y))
            case Line(x, y):
                return Line(fx(x), fy(y))
            case Curve(x1, y1, x2, y2, x, y):
                return Curve(fx(x1), fy(y1), fx(x2), fy(y2), fx(x), fy(y))
            case Close():
                return command

    return tuple(moved(command) for command in path)


def join(paths: Iterable[Path]) -> Path:
    """Several paths as one path with several subpaths."""
    return tuple(command for path in paths for command in path)
