"""Where the callouts of a cutaway stand and where their leaders end. Pure geometry, in mm and in slots."""

from collections.abc import Mapping

from catalogue_app.drawing.car import CarDrawing
from catalogue_app.drawing.path import Point
from catalogue_app.drawing.zones import Layout
from catalogue_app.facts.vocabulary import Layer

Slot = tuple[int, int]
"""Row (0 above the car, 1 below) and column (0, 1, 2)."""


def slots(layout: Layout | None) -> Mapping[Layer, Slot]:
    """Return where each layer's callout stands: near what it points at, so that no leaders cross.

    The engine is above the nose, the motor below its axle and the platform below the other one.
    """
    rear = layout in ("bev-rwd", "erev", "hybrid-rear")
    motor, platform = ((1, 2), (1, 0)) if rear else ((1, 0), (1, 2))
    return {
        Layer.ENGINE_GEARBOX: (0, 0), Layer.ELECTRONICS: (0, 1), Layer.DESIGN_PRODUCTION: (0, 2),
        Layer.PLATFORM: platform, Layer.BATTERY: (1, 1), Layer.MOTOR: motor,
    }  # fmt: skip


def platform_anchor(drawing: CarDrawing, layout: Layout | None) -> Point:
    """Return a point on the rail of the platform: outside the wheel that the motor is not at."""
    frame, radius = drawing.frame, drawing.frame.wheel_radius
    if slots(layout)[Layer.PLATFORM][1] == 0:
        return frame.length * 0.045, radius + 70.0 + 33.0
    return frame.length * 0.955, radius + 96.0 + 33.0
