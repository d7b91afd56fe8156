"""Component zones of the cutaway: where battery, motors, engine and electronics sit, drawn as a type, not to data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from catalogue_app.drawing.path import join
from catalogue_app.drawing.shapes import Node, box, chain

if TYPE_CHECKING:
    from catalogue_app.drawing.car import CarDrawing
    from catalogue_app.drawing.path import Path
    from catalogue_app.drawing.skeleton import Skeleton

Layout: TypeAlias = Literal["bev-fwd", "bev-rwd", "bev-awd", "erev", "hybrid", "hybrid-rear", "hybrid-awd", "ice"]
Zone: TypeAlias = Literal["platform", "battery", "motor_f", "motor_r", "engine", "electronics"]

LAYOUTS: tuple[Layout, ...] = (
    "bev-fwd", "bev-rwd", "bev-awd", "erev", "hybrid", "hybrid-rear", "hybrid-awd", "ice",
)  # fmt: skip
_HYBRIDS = ("hybrid", "hybrid-rear", "hybrid-awd")
_RAIL = 66.0  # thickness of the platform rail


def zones(drawing: CarDrawing, layout: Layout = "bev-fwd") -> dict[Zone, Path]:
    """Closed paths in mm by zone, in painting order. Raises ValueError for an unknown layout."""
    if layout not in LAYOUTS:
        raise ValueError(f"unknown layout {layout!r}")
    sk = drawing.skeleton
    found: dict[Zone, Path] = {"platform": _platform(sk)}
    battery = _battery(sk, layout)
    if battery is not None:
        found["battery"] = battery
    if layout in ("bev-fwd", "bev-awd", "hybrid", "hybrid-awd"):
        found["motor_f"] = _motor(sk, sk.frame.front_axle + 5.0)
    if layout in ("bev-rwd", "bev-awd", "erev", "hybrid-rear", "hybrid-awd"):
        found["motor_r"] = _motor(sk, sk.frame.rear_axle - 5.0)
    if layout in ("erev", *_HYBRIDS, "ice"):
        found["engine"] = _engine(sk)
    found["electronics"] = _electronics(sk)
    return found


def seat_lines(drawing: CarDrawing, rows: int = 2) -> Path:
    """One or two rows of seats in mm as thin lines: a type, not to data."""
    sk = drawing.skeleton
    frame = sk.frame
    places = (0.50, 0.80) if rows > 1 else (0.62,)
    low, top = sk.sill + 26.0 + _RAIL + 150.0 + 60.0, frame.height
    shapes: list[Path] = []
    for share in places:
        x = frame.front_axle + share * frame.wheelbase
        back = 0.60 * top - low
        shapes += [
            chain([Node(x - 330, low, 50), Node(x + 60, low, 70), Node(x + 60 + 0.24 * back, low + back, 45),
                   Node(x - 30 + 0.24 * back, low + back, 45), Node(x - 70, low + 130, 60),
                   Node(x - 330, low + 130, 50)], closed=True, clockwise=False),
            box(x + 0.26 * back, low + back + 26, x + 0.26 * back + 78, low + back + 160, 34.0),
        ]  # fmt: skip
    return join(shapes)


def _platform(sk: Skeleton) -> Path:
    """One rail: crash structure ahead of the axles, kick-up over them, flat floor between."""
    frame, radius = sk.frame, sk.frame.wheel_radius
    front, rear, floor = frame.front_axle, frame.rear_axle, sk.sill + 12.0
    nose, tail = frame.length * 0.028, frame.length * 0.972
    low = [
        (nose, radius + 70.0, 24.0), (front - radius * 0.8, radius + 70.0, 60.0),
        (front + radius * 0.75, radius + 56.0, 90.0), (front + radius + 150.0, floor, 70.0),
        (rear - radius - 120.0, floor, 70.0), (rear - radius * 0.5, radius + 96.0, 90.0), (tail, radius + 96.0, 24.0),
    ]  # fmt: skip
    shift = (0.0, 0.0, radius * 0.1, 40.0, -30.0, -radius * 0.05, 0.0)
    high = [(x + move, y + _RAIL, r) for (x, y, r), move in zip(low, shift, strict=True)]
    return chain([Node(*corner) for corner in (*low, *reversed(high))], closed=True, clockwise=False)


def _battery(sk: Skeleton, layout: Layout) -> Path | None:
    frame, radius = sk.frame, sk.frame.wheel_radius
    base = sk.sill + 26.0 + _RAIL
    front, rear = frame.front_axle + radius + 215.0, frame.rear_axle - radius - 175.0
    if layout == "ice":
        return None
    if layout in _HYBRIDS:
        start = frame.front_axle + 0.47 * frame.wheelbase
        return box(start, base, start + 0.15 * frame.wheelbase, base + 96.0, 26.0)
    return box(front, base, max(rear, front + 300.0), base + 150.0, 34.0)


def _motor(sk: Skeleton, x: float) -> Path:
    y = sk.frame.wheel_radius
    half = min(210.0, 0.7 * y)
    return box(x - half, y - 0.52 * half, x + half, y + 0.88 * half, 110.0)


def _engine(sk: Skeleton) -> Path:
    x, y = sk.frame.front_axle, sk.frame.wheel_radius
    return box(x - 250.0, y + 205.0, x + 170.0, max(sk.cowl[1] - 190.0, y + 330.0), 40.0)


def _electronics(sk: Skeleton) -> Path:
    belt = sk.style.belt_front * sk.frame.height
    return box(sk.cowl[0] + 150.0, belt - 205.0, sk.cowl[0] + 470.0, belt - 55.0, 34.0)
