"""Head lamps, tail lamps and the spare wheel on a tailgate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalogue_app.drawing.path import Path, Point, x_span
from catalogue_app.drawing.shapes import Node, box, chain, circle

if TYPE_CHECKING:
    from catalogue_app.drawing.skeleton import Skeleton


def lamps(sk: Skeleton, silhouette: tuple[Point, ...]) -> tuple[Path, ...]:
    """Closed outlines of the head lamp and the tail lamp. ``silhouette`` is the flattened outline of the body."""
    return (_head_lamp(sk, silhouette), _tail_lamp(sk, silhouette))


def _skin(silhouette: tuple[Point, ...], y: float, length: float) -> tuple[float, float]:
    """X of the nose and of the tail at height ``y``."""
    return x_span(silhouette, y) or (0.0, length)


def _head_lamp(sk: Skeleton, silhouette: tuple[Point, ...]) -> Path:
    style, height, length = sk.style, sk.frame.height, sk.frame.length
    y = sk.bonnet[1] - style.lamp_drop * height
    x = _skin(silhouette, y, length)[0]
    if style.lamp == "round":
        radius = 44.0 if style.doors == "shell" else 0.043 * height
        return circle((x + radius + 40.0, y - radius * 0.2), radius)
    if style.lamp == "block":
        left = max(x, _skin(silhouette, y - 0.07 * height, length)[0]) + 12.0
        return box(left, y - 0.075 * height, left + 0.040 * length, y + 0.006 * height, 18.0)
    reach, thick = style.lamp_length * length, 0.026 * height
    return chain(
        [
            Node(x + 8.0, y - thick * 0.2, 8.0),
            Node(x + reach, y + thick * 0.55, 12.0),
            Node(x + reach * 0.82, y - thick * 0.75, 16.0),
            Node(x + 22.0, y - thick, 10.0),
        ],
        closed=True,
    )


def _tail_lamp(sk: Skeleton, silhouette: tuple[Point, ...]) -> Path:
    style, height, length = sk.style, sk.frame.height, sk.frame.length
    y = style.rear_lamp_y * height
    x = _skin(silhouette, y, length)[1]
    if style.rear_lamp == "round":
        return circle((x - 74.0, y - 26.0), 34.0)
    if style.rear_lamp == "post":
        half, width = (0.085, 86.0) if style.doors == "slide" else (0.0475, 102.0)
        return _sliver(silhouette, length, y + half * height, y - half * height, width, width, 14.0)
    reach, thick = 0.060 * length, 0.030 * height
    return _sliver(silhouette, length, y + thick * 0.5, y - thick * 0.7, reach, reach * 0.8, 9.0)


def _sliver(
    silhouette: tuple[Point, ...], length: float, top: float, low: float, top_reach: float, low_reach: float, r: float
) -> Path:
    """A lamp that follows the tail between two heights and reaches forward along the side."""
    x_top, x_low = _skin(silhouette, top, length)[1] - 7.0, _skin(silhouette, low, length)[1] - 7.0
    inner_top = min(x_top, x_low) - top_reach
    inner_low = min(x_top, x_low) - low_reach
    drop = (top - low) * (0.15 if top - low < 100.0 else 0.04)
    return chain(
        [Node(x_top, top, r), Node(x_low, low, r), Node(inner_low, low + drop * 0.5, r * 1.4),
         Node(inner_top, top - drop, r * 1.2)],
        closed=True,
    )  # fmt: skip


def spare_wheel(sk: Skeleton) -> Path:
    """A spare wheel on the tailgate, seen edge on; an empty path when there is none."""
    if not sk.style.spare:
        return ()
    frame = sk.frame
    y, radius = 0.56 * frame.height, frame.wheel_radius * 0.94
    left = frame.length - sk.style.tail_x - 60.0
    return box(left, y - radius, frame.length - 4.0, y + radius, 58.0)
