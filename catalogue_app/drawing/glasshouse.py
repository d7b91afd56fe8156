"""Side windows and pillars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalogue_app.drawing.path import Path, Point, y_span
from catalogue_app.drawing.shapes import Node, chain, polyline

if TYPE_CHECKING:
    from catalogue_app.drawing.skeleton import Skeleton


def glass(sk: Skeleton) -> Path:
    """The closed outline of all side windows together; an empty path for a convertible."""
    style, frame = sk.style, sk.frame
    if style.tail == "open":
        return ()
    rail = 78.0 if frame.height > 1500.0 else 66.0
    foot = sk.window_foot
    top_y = sk.header[1] - rail + 12.0
    top_x = sk.screen_x(top_y) + 10.0
    low_x = max(sk.glass_base[0] - style.pane_low, top_x + 120.0)
    high_x = max(sk.tip[0] - style.pane_top, top_x + 60.0)
    low = Node(low_x, sk.belt(low_x) + style.pane_kick, min(46.0, style.pane_radius), style.pane_crown)
    high_y = max(sk.roof_y(high_x) - rail + 4.0, low.y + 60.0)
    round_top = style.tail in ("fast", "boot")
    high = Node(high_x, high_y, 240.0 if round_top else style.pane_radius, 0.028 if round_top else 0.014)
    nodes = [Node(*foot, 40.0, -0.006), *_bend(sk, foot, low), low, high, Node(top_x, top_y, 70.0, -0.012)]
    return chain(nodes, closed=True, clockwise=False)


def _bend(sk: Skeleton, foot: Point, low: Node) -> list[Node]:
    """The point where the window line starts to rise, if it does."""
    if sk.style.pane_kick < 20.0:
        return []
    x = sk.frame.rear_axle - 110.0
    if low.x - x < 140.0:
        x = low.x - 260.0
    return [Node(x, sk.belt(x), 100.0)] if x > foot[0] + 400.0 else []


def pillars(sk: Skeleton, pane: tuple[Point, ...]) -> tuple[Path, ...]:
    """The posts that divide the windows. ``pane`` is the flattened outline of the glass."""
    style, frame = sk.style, sk.frame
    if not pane:
        return ()
    wide = {"two": 62.0, "four": 62.0, "slide": 62.0, "shell": 46.0}[style.doors]
    wanted: list[Path | None] = [_pillar(pane, sk.b_post, wide, style.b_lean)]
    if style.c_pillar is not None:
        width = 46.0 if style.doors == "slide" else 36.0
        wanted.append(_pillar(pane, frame.rear_axle - style.c_pillar * frame.wheelbase, width, style.c_lean))
    if style.quarter is not None:
        wanted.append(_pillar(pane, sk.window_foot[0] + style.quarter, 30.0, 0.42))
    return tuple(path for path in wanted if path is not None)


def _pillar(pane: tuple[Point, ...], x: float, width: float, lean: float) -> Path | None:
    """A post of the full height of the window at ``x``; None where it would touch the end of the window."""
    span = y_span(pane, x)
    if span is None or span[1] - span[0] < 90.0:
        return None
    low, high = span
    corners: list[Point] = []
    for shift, y, side in ((-width / 2, low, 0), (width / 2, low, 0), (width / 2, high, 1), (-width / 2, high, 1)):
        at = x + shift + lean * (y - low)
        here = y_span(pane, at)
        if here is None or here[1] - here[0] < 60.0:
            return None
        corners.append((at, here[side]))
    return polyline(*corners, closed=True)


def window_sill(sk: Skeleton, pane: tuple[Point, ...], x: float) -> float:
    """Height of the lower edge of the window at ``x`` (the window line where there is no glass)."""
    span = y_span(pane, x) if pane else None
    return sk.belt(x) if span is None else span[0]


def screen(sk: Skeleton) -> Path:
    """The windscreen of an open car, seen from the side."""
    (cowl_x, cowl_y), (top_x, top_y) = sk.cowl, sk.header
    return chain(
        [
            Node(cowl_x + 40.0, cowl_y - 4.0, 0.0, 0.025),
            Node(top_x, top_y - 6.0, 14.0),
            Node(top_x + 44.0, top_y - 18.0, 14.0, -0.02),
            Node(cowl_x + 330.0, sk.belt(cowl_x + 330.0) + 20.0),
        ]
    )


def seats(sk: Skeleton) -> tuple[Path, ...]:
    """Two head restraints above the window line of an open car."""
    shapes: list[Path] = []
    for share in (0.60, 0.83):
        x = sk.frame.front_axle + share * sk.frame.wheelbase
        y = sk.belt(x)
        shapes.append(
            chain([Node(x - 40, y + 6), Node(x + 10, y + 150, 50), Node(x + 130, y + 160, 50), Node(x + 150, y + 4)])
        )
    return tuple(shapes)
