"""Geometry of dimension lines, only for dimensions that are known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from catalogue_app.drawing.path import Point

if TYPE_CHECKING:
    from catalogue_app.drawing.car import CarDrawing

Kind: TypeAlias = Literal["length", "wheelbase", "height", "ground_clearance"]
Segment: TypeAlias = tuple[Point, Point]

_BESIDE = 285.0  # height line behind the rear bumper
_BELOW_WHEELBASE = -295.0
_BELOW_LENGTH = -505.0
_OVERSHOOT = 30.0


@dataclass(frozen=True, slots=True)
class DimensionLine:
    """One dimension line in mm. ``extensions`` are the thin lines from the car to both ends of the line."""

    kind: Kind
    value_mm: float
    start: Point
    end: Point
    extensions: tuple[Segment, ...]


def dimension_lines(drawing: CarDrawing) -> tuple[DimensionLine, ...]:
    """Dimension lines for the known ones of length, wheelbase, height and ground clearance, in this order.

    An assumed dimension has no line. Lines below the ground have negative y; the height stands behind the car.
    """
    spec = drawing.spec
    lines: list[DimensionLine] = []
    if spec.length_mm is not None:
        y = 0.40 * drawing.frame.height
        lines.append(_level("length", 0.0, drawing.frame.length, _BELOW_LENGTH, y, spec.length_mm))
    if spec.wheelbase_mm is not None:
        front, rear = drawing.skeleton.front_hub, drawing.skeleton.rear_hub
        lines.append(_level("wheelbase", front[0], rear[0], _BELOW_WHEELBASE, front[1], spec.wheelbase_mm))
    if spec.height_mm is not None:
        lines.append(_height(drawing, spec.height_mm))
    if spec.ground_clearance_mm is not None:
        x = drawing.frame.front_axle + 0.5 * drawing.frame.wheelbase
        lines.append(DimensionLine("ground_clearance", spec.ground_clearance_mm, (x, 0.0),
                                   (x, spec.ground_clearance_mm), ()))  # fmt: skip
    return tuple(lines)


def _level(kind: Kind, x0: float, x1: float, y: float, from_y: float, value: float) -> DimensionLine:
    extensions = tuple(((x, from_y), (x, y - _OVERSHOOT)) for x in (x0, x1))
    return DimensionLine(kind, value, (x0, y), (x1, y), extensions)


def _height(drawing: CarDrawing, value: float) -> DimensionLine:
    x = drawing.frame.length + _BESIDE
    roof = ((drawing.skeleton.header[0] + drawing.skeleton.tip[0]) / 2.0, value)
    extensions = ((roof, (x + _OVERSHOOT, value)), ((drawing.frame.length, 0.0), (x + _OVERSHOOT, 0.0)))
    return DimensionLine("height", value, (x, 0.0), (x, value), extensions)
