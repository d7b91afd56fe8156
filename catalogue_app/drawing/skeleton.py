"""The hard points of a car in mm, from which every other part is drawn."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalogue_app.drawing.path import Bezier, Point, extremes, point_on
from catalogue_app.drawing.shapes import edge
from catalogue_app.drawing.spec import CarSpec, Frame, frame_for

if TYPE_CHECKING:
    from catalogue_app.drawing.styles import BodyStyle


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Frame, style and hard points. ``roof`` runs from the windscreen header to the end of the roof."""

    style: BodyStyle
    frame: Frame
    bonnet: Point  # leading edge of the bonnet
    cowl: Point  # base of the windscreen
    header: Point  # top of the windscreen
    tip: Point  # end of the roof
    glass_base: Point  # base of the rear glass
    roof: Bezier
    roof_crown: float
    sill: float  # height of the body's lower edge between the wheels
    front_lip: float  # lower edge of the front bumper
    rear_lip: float  # lower edge of the rear bumper

    @property
    def arch(self) -> float:
        """Radius of the wheel arches."""
        return self.frame.wheel_radius + self.style.arch_gap

    @property
    def front_hub(self) -> Point:
        """Centre of the front wheel."""
        return (self.frame.front_axle, self.frame.wheel_radius)

    @property
    def rear_hub(self) -> Point:
        """Centre of the rear wheel."""
        return (self.frame.rear_axle, self.frame.wheel_radius)

    @property
    def window_foot(self) -> Point:
        """The front lower corner of the side windows."""
        style = self.style
        y = style.belt_front * self.frame.height
        lead = 0.0 if style.doors in ("slide", "shell") else 25.0
        return (self.screen_x(y) + lead, y)

    def screen_x(self, y: float) -> float:
        """X of the inner edge of the windscreen pillar at height ``y``."""
        angle = math.radians(self.style.rake)
        return self.cowl[0] + (y - self.cowl[1]) / math.tan(angle) + 78.0 / math.sin(angle)

    def belt(self, x: float) -> float:
        """Height of the window line at ``x``; level ahead of the window and behind the rear axle."""
        style, height = self.style, self.frame.height
        foot, axle = self.window_foot[0], self.frame.rear_axle
        share = max(0.0, min(1.0, (x - foot) / (axle - foot)))
        return (style.belt_front + (style.belt_rear - style.belt_front) * share) * height

    def roof_y(self, x: float) -> float:
        """Height of the roof at ``x``, held at its ends."""
        low, high = 0.0, 1.0
        for _ in range(20):
            middle = (low + high) / 2.0
            low, high = (middle, high) if point_on(self.roof, middle)[0] < x else (low, middle)
        return point_on(self.roof, low)[1]

    def arch_reach(self, y: float) -> float:
        """Half the width of a wheel arch at height ``y``."""
        return math.sqrt(max(1.0, self.arch**2 - (y - self.frame.wheel_radius) ** 2))

    @property
    def shoulder(self) -> float:
        """Height of the crease along the doors."""
        return (self.style.belt_front - 0.075) * self.frame.height

    @property
    def b_post(self) -> float:
        """X of the post behind the front door."""
        return self.frame.front_axle + self.style.b_pillar * self.frame.wheelbase


def crowned_edge(start: Point, end: Point, top: float, skew: float) -> tuple[Bezier, float]:
    """The edge whose highest point is exactly ``top`` mm, and its crown. Level when the ends are higher already."""
    low, high = 0.0, 0.30
    for _ in range(32):
        middle = (low + high) / 2.0
        curve = edge(start, end, middle, skew)
        peak = extremes(curve[0][1], curve[1][1], curve[2][1], curve[3][1])[1]
        low, high = (middle, high) if peak < top else (low, middle)
    return edge(start, end, low, skew), low


def skeleton_for(spec: CarSpec) -> Skeleton:
    """The hard points of a spec. Raises ValueError as ``frame_for`` does."""
    style = spec.style()
    frame = frame_for(spec, style)
    length, height = frame.length, frame.height
    cowl = (frame.front_axle + style.cowl_dx * frame.wheelbase, style.cowl * height)
    header_y = height - (62.0 if height > 1500.0 else 54.0)
    header_x = cowl[0] + (header_y - cowl[1]) / math.tan(math.radians(style.rake))
    tip = (max(length - style.tip_x, header_x + 420.0), height - style.tip_y)
    glass_x = min(max(length - style.glass_x, tip[0] + 20.0), length - 30.0)
    roof, crown = crowned_edge((header_x, header_y), tip, height, 1.0 - style.roof_skew)
    base = frame.clearance
    back_set = 40.0 + 210.0 * (1.0 - style.nose) * (length / 4500.0)
    return Skeleton(
        style=style,
        frame=frame,
        bonnet=(min(back_set, cowl[0] - 160.0), style.hood * height),
        cowl=cowl,
        header=(header_x, header_y),
        tip=tip,
        glass_base=(glass_x, style.glass_y * height),
        roof=roof,
        roof_crown=crown,
        sill=base + (55.0 if style.clad else 45.0),
        front_lip=base + (70.0 if style.clad else 48.0),
        rear_lip=base + (120.0 if style.clad else 60.0 if style.corner < 0.6 else 85.0),
    )
