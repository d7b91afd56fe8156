"""Door shut lines, the shoulder crease, handles and the mirror."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalogue_app.drawing.glasshouse import window_sill
from catalogue_app.drawing.path import Curve, Move, Path, Point
from catalogue_app.drawing.shapes import Node, chain, polyline

if TYPE_CHECKING:
    from catalogue_app.drawing.skeleton import Skeleton

Pane = tuple[Point, ...]


def seams(sk: Skeleton, pane: Pane) -> tuple[Path, ...]:
    """All thin lines of doors and creases. ``pane`` is the flattened outline of the glass (may be empty)."""
    style = sk.style
    if style.doors == "shell":
        return (_shell_door(sk),)
    lines = [_front_door(sk), _b_line(sk, pane)]
    if style.doors == "four" and style.tail == "bed":
        lines.extend(_bed(sk, pane))
    elif style.doors == "four":
        lines.append(_rear_door(sk, pane))
    elif style.doors == "slide":
        lines.extend(_sliding_door(sk, pane))
    lines.append(_shoulder_line(sk))
    return tuple(lines)


def _foot(sk: Skeleton) -> float:
    """Lower edge of the doors."""
    return sk.sill + 14.0


def _front_door(sk: Skeleton) -> Path:
    small = sk.style.corner < 1.0 and sk.style.doors == "two"
    x = sk.frame.front_axle + sk.arch + (45.0 if small else 95.0)
    foot = _foot(sk)
    top = (max(sk.window_foot[0] - 10.0, x - 40.0), sk.style.belt_front * sk.frame.height - 6.0)
    return chain(
        [Node(*top, 0.0, -0.01), Node(x, sk.shoulder - 140.0, 160.0, -0.01), Node(x + 18.0, foot + 36.0, 60.0),
         Node(x + 90.0, foot)]
    )  # fmt: skip


def _b_line(sk: Skeleton, pane: Pane) -> Path:
    x = sk.b_post
    top = window_sill(sk, pane, x) - 4.0
    return (Move(x, top), Curve(x + 4.0, sk.shoulder, x + 2.0, sk.sill + 180.0, x - 6.0, _foot(sk)))


def _rear_door(sk: Skeleton, pane: Pane) -> Path:
    axle, arch, foot = sk.frame.rear_axle, sk.arch, _foot(sk)
    x = axle - 0.055 * sk.frame.wheelbase + (30.0 if sk.style.tail == "boot" else 20.0)
    x = max(x, sk.b_post + 260.0)
    return chain(
        [
            Node(x, window_sill(sk, pane, x) - 4.0),
            Node(x + 20.0, sk.shoulder - 30.0, 120.0, 0.06),
            Node(axle - arch * 0.86, sk.frame.wheel_radius + arch * 0.62, 90.0, 0.03),
            Node(axle - arch - 36.0, foot + 80.0, 60.0),
            Node(axle - arch - 90.0, foot),
        ]
    )


def _sliding_door(sk: Skeleton, pane: Pane) -> tuple[Path, ...]:
    axle, arch = sk.frame.rear_axle, sk.arch
    long_base = sk.style.b_pillar < 0.42
    x = axle - arch - 60.0 if long_base else axle - arch * 0.55
    low = _foot(sk) if long_base else sk.frame.wheel_radius + arch * 0.88
    edge = polyline((x, window_sill(sk, pane, x) - 4.0), (x, low))
    rail = polyline((sk.b_post + 40.0, sk.shoulder + 30.0), (sk.frame.length - 190.0, sk.shoulder + 44.0))
    return (edge, rail)


def _bed(sk: Skeleton, pane: Pane) -> tuple[Path, ...]:
    """The rear door of the cab, the gap between cab and bed, and the tailgate."""
    frame, foot = sk.frame, _foot(sk)
    gap = sk.glass_base[0] - 6.0
    door = max(gap - 120.0, sk.b_post + 260.0)
    reach = frame.rear_axle - sk.arch - 60.0
    low = min(door - 20.0, reach)
    rear = chain(
        [
            Node(door, window_sill(sk, pane, door) - 4.0),
            Node(door + 8.0, sk.shoulder, 120.0),
            Node(low, foot + 60.0, 70.0),
            Node(low - 70.0, foot),
        ]
    )
    lines = [rear]
    into_arch = frame.wheel_radius + sk.arch_reach(frame.wheel_radius + abs(frame.rear_axle - gap)) + 8.0
    lines.append(polyline((gap, sk.glass_base[1] - 6.0), (gap, foot if gap < reach else into_arch)))
    gate = frame.length - 118.0
    lines.append(polyline((gate, sk.glass_base[1] - 4.0), (gate, sk.frame.height * 0.36)))
    return tuple(lines)


def _shell_door(sk: Skeleton) -> Path:
    axle, arch, foot = sk.frame.front_axle, sk.arch, _foot(sk)
    top = sk.style.belt_front * sk.frame.height - 8.0
    return chain(
        [
            Node(axle + arch * 0.2, top),
            Node(axle + arch + 10.0, sk.frame.wheel_radius + arch * 0.5, 80.0),
            Node(axle + arch + 60.0, foot, 60.0),
            Node(sk.b_post, foot, 60.0),
            Node(sk.b_post, top),
        ]
    )


def _shoulder_line(sk: Skeleton) -> Path:
    style, frame = sk.style, sk.frame
    short = style.corner < 1.0 and style.doors == "two"
    end = frame.length - (120.0 if short else 210.0) - (style.tail_x if style.spare else 0.0)
    rise = 0.020 * frame.height + (style.belt_rear - style.belt_front) * 0.35 * frame.height
    return chain(
        [
            Node(frame.front_axle + sk.arch * 0.30, sk.shoulder - 0.012 * frame.height),
            Node(frame.front_axle + 0.5 * frame.wheelbase, sk.shoulder, 400.0),
            Node(end, sk.shoulder + rise),
        ]
    )


def handles(sk: Skeleton) -> tuple[Path, ...]:
    """Door handles: short strokes just above the shoulder."""
    style, frame = sk.style, sk.frame
    if style.doors == "shell":
        return ()
    y = sk.shoulder + 0.028 * frame.height
    centres = [sk.b_post - 165.0]
    if style.doors == "four":
        rear = sk.glass_base[0] - 250.0 if style.tail == "bed" else frame.rear_axle - 0.055 * frame.wheelbase - 110.0
        centres.append(max(rear, sk.b_post + 120.0))
    elif style.doors == "slide":
        centres.append(sk.b_post + 190.0)
    return tuple(polyline((x - 75.0, y), (x + 75.0, y)) for x in centres)


def mirror(sk: Skeleton) -> Path:
    """The closed outline of the door mirror; an empty path for a quadricycle."""
    style, height = sk.style, sk.frame.height
    if style.doors == "shell":
        return ()
    x, y = sk.window_foot[0] + (30.0 if style.quarter is None else 250.0), style.belt_front * height + 4.0
    if style.tail == "open":
        x, y = sk.cowl[0] + 330.0, y + 18.0
    width, tall = (205.0, 118.0) if height > 1500.0 else (185.0, 100.0)
    return chain(
        [
            Node(x - 30.0, y + 10.0, 26.0),
            Node(x - 10.0, y + tall, 46.0, 0.03),
            Node(x + width - 30.0, y + tall - 8.0, 36.0),
            Node(x + width - 46.0, y + 10.0, 34.0),
        ],
        closed=True,
    )
