"""Building blocks in millimetres: bowed edges, filleted chains, arcs, circles and rounded boxes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from catalogue_app.drawing.path import Bezier, Close, Command, Curve, Line, Move, Path, Point

if TYPE_CHECKING:
    from collections.abc import Sequence


class Node(NamedTuple):
    """A corner of a chain.

    ``radius`` is the length in mm that the fillet takes from both edges; ``crown`` is the bow of the *next* edge as
    a share of its chord (positive bows outward); ``skew`` above 0.5 moves that bow towards the start of the edge.
    """

    x: float
    y: float
    radius: float = 0.0
    crown: float = 0.0
    skew: float = 0.5

    @property
    def point(self) -> Point:
        """The corner without its fillet."""
        return (self.x, self.y)


def lerp(a: Point, b: Point, t: float) -> Point:
    """The point at share ``t`` of the way from ``a`` to ``b``."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


def edge(start: Point, end: Point, crown: float = 0.0, skew: float = 0.5) -> Bezier:
    """A cubic that bows out to the left of its direction by ``crown`` times its chord."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    bow = 4.0 / 3.0 * crown
    nx, ny = -dy * bow, dx * bow
    a, b = 1.0 / 3.0 + (0.5 - skew) * 0.3, 2.0 / 3.0 + (0.5 - skew) * 0.3
    return (
        start,
        (start[0] + dx * a + nx, start[1] + dy * a + ny),
        (start[0] + dx * b + nx, start[1] + dy * b + ny),
        end,
    )


def _cut(curve: Bezier, t: float) -> tuple[Bezier, Bezier]:
    a, b, c = lerp(curve[0], curve[1], t), lerp(curve[1], curve[2], t), lerp(curve[2], curve[3], t)
    d, e = lerp(a, b, t), lerp(b, c, t)
    middle = lerp(d, e, t)
    return (curve[0], a, d, middle), (middle, e, c, curve[3])


def part(curve: Bezier, t0: float, t1: float) -> Bezier:
    """The piece of a cubic between two parameters, ``0 <= t0 < t1 <= 1``."""
    tail = _cut(curve, t0)[1] if t0 > 0.0 else curve
    return _cut(tail, (t1 - t0) / (1.0 - t0))[0] if t1 < 1.0 else tail


def chain(nodes: Sequence[Node], *, closed: bool = False, clockwise: bool = True) -> Path:
    """Join nodes by bowed edges and tangent-continuous fillets.

    ``clockwise`` is the direction in which the nodes run seen with y up (over the roof from nose to tail); it decides
    which side of an edge is outward. Raises ValueError for fewer than two nodes.
    """
    if len(nodes) < 2:
        raise ValueError("a chain needs at least two nodes")
    pieces = _trimmed_edges(nodes, closed, 1.0 if clockwise else -1.0)
    out: list[Command] = [Move(*pieces[0][0])]
    for index, piece in enumerate(pieces):
        out.append(Curve(*piece[1], *piece[2], *piece[3]))
        if closed or index + 1 < len(pieces):
            fillet = _fillet(piece, pieces[(index + 1) % len(pieces)])
            if fillet is not None:
                out.append(fillet)
    if closed:
        out.append(Close())
    return tuple(out)


def _trimmed_edges(nodes: Sequence[Node], closed: bool, side: float) -> list[Bezier]:
    """The edges of a chain, shortened at both ends to leave room for the fillets."""
    count = len(nodes) if closed else len(nodes) - 1
    pieces: list[Bezier] = []
    for i in range(count):
        a, b = nodes[i], nodes[(i + 1) % len(nodes)]
        curve = edge(a.point, b.point, a.crown * side, a.skew)
        length = math.dist(a.point, b.point) or 1.0
        r0 = a.radius if closed or i > 0 else 0.0
        r1 = b.radius if closed or i < count - 1 else 0.0
        scale = min(1.0, length * 0.98 / (r0 + r1)) if r0 + r1 > 0.0 else 1.0
        pieces.append(part(curve, r0 * scale / length, 1.0 - r1 * scale / length))
    return pieces


def _fillet(before: Bezier, after: Bezier) -> Curve | None:
    """A near-circular cubic from the end of one piece to the start of the next, tangent to both."""
    start, end = before[3], after[0]
    gap = math.dist(start, end)
    if gap <= 0.5:
        return None
    t0, t1 = _direction(before[2], before[3]), _direction(after[0], after[1])
    angle = math.acos(max(-1.0, min(1.0, t0[0] * t1[0] + t0[1] * t1[1])))
    reach = gap / 3.0 if angle < 0.05 else gap * 2.0 / 3.0 * math.tan(angle / 4.0) / math.sin(angle / 2.0)
    return Curve(
        start[0] + t0[0] * reach, start[1] + t0[1] * reach, end[0] - t1[0] * reach, end[1] - t1[1] * reach, *end
    )


def _direction(a: Point, b: Point) -> Point:
    length = math.dist(a, b) or 1.0
    return ((b[0] - a[0]) / length, (b[1] - a[1]) / length)


def on_circle(centre: Point, radius: float, degrees: float) -> Point:
    """The point of a circle at an angle in degrees, counted from the +x axis with y up."""
    angle = math.radians(degrees)
    return (centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle))


def arc(centre: Point, radius: float, start: float, end: float) -> Path:
    """Curve commands of a circular arc between two angles in degrees (no Move: the pen must be at the start)."""
    count = max(1, math.ceil(abs(end - start) / 60.0))
    step = math.radians((end - start) / count)
    k = 4.0 / 3.0 * math.tan(step / 4.0) * radius
    out: list[Command] = []
    for i in range(count):
        p = math.radians(start) + step * i
        q = p + step
        cp, sp, cq, sq = math.cos(p), math.sin(p), math.cos(q), math.sin(q)
        x0, y0 = centre[0] + radius * cp, centre[1] + radius * sp
        x1, y1 = centre[0] + radius * cq, centre[1] + radius * sq
        out.append(Curve(x0 - k * sp, y0 + k * cp, x1 + k * sq, y1 - k * cq, x1, y1))
    return tuple(out)


def circle(centre: Point, radius: float) -> Path:
    """A closed circle."""
    return (Move(centre[0] + radius, centre[1]), *arc(centre, radius, 0.0, 360.0), Close())


def box(x0: float, y0: float, x1: float, y1: float, radius: float = 40.0) -> Path:
    """A closed box with rounded corners."""
    r = min(radius, abs(x1 - x0) / 2.0 - 1.0, abs(y1 - y0) / 2.0 - 1.0)
    return chain([Node(x0, y0, r), Node(x0, y1, r), Node(x1, y1, r), Node(x1, y0, r)], closed=True)


def polyline(*points: Point, closed: bool = False) -> Path:
    """Straight lines through the points."""
    first, *rest = points
    return (Move(*first), *(Line(*point) for point in rest), *((Close(),) if closed else ()))
