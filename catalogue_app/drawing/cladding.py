"""Dark cladding round the wheel arches and along the sill, and its edges."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from catalogue_app.drawing.path import Close, Curve, Line, Move, Path, Point
from catalogue_app.drawing.shapes import Node, arc, chain, on_circle

if TYPE_CHECKING:
    from catalogue_app.drawing.skeleton import Skeleton

_LIP = 46.0  # width of the cladding round an arch
_RISE = 118.0  # height of the cladding above the sill


def cladding(sk: Skeleton) -> tuple[Path, ...]:
    """Closed areas of dark cladding; none when the style has no cladding."""
    if not sk.style.clad:
        return ()
    front = _arch_band(sk, sk.front_hub, sk.front_lip + 6.0, sk.sill + 6.0)
    rear = _arch_band(sk, sk.rear_hub, sk.sill + 6.0, sk.rear_lip + 6.0)
    return (front, rear, _sill_band(sk))


def clad_lines(sk: Skeleton) -> tuple[Path, ...]:
    """The upper edge of the cladding, or the crease above the sill of a car without cladding."""
    frame, arch = sk.frame, sk.arch
    if not sk.style.clad:
        return (
            _bowed(
                sk, (frame.front_axle + arch + 70.0, sk.sill + 74.0), (frame.rear_axle - arch - 40.0, sk.sill + 86.0)
            ),
        )
    reach = arch + _LIP - 6.0
    sill = _bowed(sk, (frame.front_axle + reach, sk.sill + _RISE), (frame.rear_axle - reach, sk.sill + _RISE))
    return (_lip(sk, sk.front_hub, sk.front_lip + 6.0, sk.sill + _RISE),
            _lip(sk, sk.rear_hub, sk.sill + _RISE, sk.rear_lip + 6.0), sill)  # fmt: skip


def _bowed(sk: Skeleton, start: Point, end: Point) -> Path:
    a, b = (sk.frame.front_axle + share * sk.frame.wheelbase for share in (0.4, 0.6))
    return (Move(*start), Curve(a, start[1] - 12.0, b, end[1] - 14.0, *end))


def _turn(sk: Skeleton, y: float, radius: float) -> float:
    """Angle in degrees at which a circle round a hub reaches height ``y``."""
    return math.degrees(math.asin(max(-0.98, min(0.98, (y - sk.frame.wheel_radius) / radius))))


def _lip(sk: Skeleton, hub: Point, left_y: float, right_y: float) -> Path:
    """The outer edge of an arch, from its left foot over the top to its right foot."""
    radius = sk.arch + _LIP
    if sk.style.square_arch:
        return chain(_trapezium(sk, hub, left_y, right_y))
    left, right = 180.0 - _turn(sk, left_y, radius), _turn(sk, right_y, radius)
    return (Move(*on_circle(hub, radius, left)), *arc(hub, radius, left, right))


def _trapezium(sk: Skeleton, hub: Point, left_y: float, right_y: float) -> list[Node]:
    reach, top = sk.arch + _LIP + 8.0, hub[1] + sk.arch + _LIP * 0.72
    shoulder = reach * 0.60
    return [
        Node(hub[0] - reach, left_y),
        Node(hub[0] - reach, min(hub[1] + 20.0, hub[1] + 0.3 * reach), 60.0),
        Node(hub[0] - shoulder, top, 70.0),
        Node(hub[0] + shoulder, top, 70.0),
        Node(hub[0] + reach, min(hub[1] + 20.0, hub[1] + 0.3 * reach), 60.0),
        Node(hub[0] + reach, right_y),
    ]


def _arch_band(sk: Skeleton, hub: Point, left_y: float, right_y: float) -> Path:
    """The band between an arch and its outer edge, closed along both feet."""
    right, left = _turn(sk, right_y, sk.arch), 180.0 - _turn(sk, left_y, sk.arch)
    inner = on_circle(hub, sk.arch, right)
    return (*_lip(sk, hub, left_y, right_y), Line(*inner), *arc(hub, sk.arch, right, left), Close())


def _sill_band(sk: Skeleton) -> Path:
    frame, reach = sk.frame, sk.arch + _LIP
    left, right = frame.front_axle, frame.rear_axle
    inner = sk.arch * 0.98
    top = sk.sill + _RISE
    a, b = (frame.front_axle + share * frame.wheelbase for share in (0.4, 0.6))
    return (
        Move(left + inner, sk.sill),
        Line(left + reach - 6.0, top),
        Curve(a, top - 14.0, b, top - 14.0, right - reach + 6.0, top),
        Line(right - inner, sk.sill),
        Close(),
    )
