"""What is known about a car (``CarSpec``), and the complete set of dimensions it is drawn with (``Frame``)."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, replace

from catalogue_app.drawing.styles import BodyStyle, Doors, FrontLamp, RearLamp, Tail, style_for

DIMENSIONS = ("length_mm", "height_mm", "wheelbase_mm", "ground_clearance_mm")
"""The four published dimensions; the other two fields of a CarSpec are drawing aids that are nearly always assumed."""

_MARGIN = 40.0  # mm of bumper that stay visible outside the wheel arches


@dataclass(frozen=True, slots=True)
class Stance:
    """Adjustments of a body style for one model; None keeps the value of the style.

    Field names, units and meaning are those of ``BodyStyle``. ``body`` replaces the body style itself.
    """

    body: str | None = None
    front_share: float | None = None
    wheel: float | None = None
    arch_gap: float | None = None
    clad: bool | None = None
    square_arch: bool | None = None
    nose: float | None = None
    hood: float | None = None
    hood_crown: float | None = None
    nose_radius: float | None = None
    cowl: float | None = None
    cowl_dx: float | None = None
    rake: float | None = None
    screen_crown: float | None = None
    header_radius: float | None = None
    tail: Tail | None = None
    tip_x: float | None = None
    tip_y: float | None = None
    tip_radius: float | None = None
    roof_skew: float | None = None
    glass_x: float | None = None
    glass_y: float | None = None
    glass_crown: float | None = None
    lip: float | None = None
    tail_x: float | None = None
    tail_y: float | None = None
    corner: float | None = None
    belt_front: float | None = None
    belt_rear: float | None = None
    pane_low: float | None = None
    pane_top: float | None = None
    pane_kick: float | None = None
    pane_radius: float | None = None
    pane_crown: float | None = None
    doors: Doors | None = None
    b_pillar: float | None = None
    b_lean: float | None = None
    c_pillar: float | None = None
    c_lean: float | None = None
    lamp: FrontLamp | None = None
    lamp_drop: float | None = None
    lamp_length: float | None = None
    rear_lamp: RearLamp | None = None
    rear_lamp_y: float | None = None
    spare: bool | None = None


@dataclass(frozen=True, slots=True)
class CarSpec:
    """What is known about a car, in mm. None means unknown: it is drawn with a typical proportion and marked."""

    body: str
    length_mm: float | None = None
    height_mm: float | None = None
    wheelbase_mm: float | None = None
    ground_clearance_mm: float | None = None
    front_overhang_mm: float | None = None
    wheel_diameter_mm: float | None = None
    stance: Stance | None = None

    def style(self) -> BodyStyle:
        """The body style with the stance applied. Raises ValueError for an unknown body."""
        stance = self.stance or Stance()
        base = style_for(stance.body or self.body)
        changes = {
            field.name: value
            for field in fields(stance)
            if field.name != "body" and (value := getattr(stance, field.name)) is not None
        }
        return replace(base, **changes)


@dataclass(frozen=True, slots=True)
class Frame:
    """All dimensions of the drawing in mm. ``assumed`` names the CarSpec fields that were filled in."""

    length: float
    height: float
    wheelbase: float
    clearance: float
    front_overhang: float
    wheel_diameter: float
    assumed: frozenset[str]

    @property
    def wheel_radius(self) -> float:
        """Radius of the tyre, and the height of both wheel centres."""
        return self.wheel_diameter / 2.0

    @property
    def front_axle(self) -> float:
        """X of the front wheel centre."""
        return self.front_overhang

    @property
    def rear_axle(self) -> float:
        """X of the rear wheel centre."""
        return self.front_overhang + self.wheelbase


def frame_for(spec: CarSpec, style: BodyStyle) -> Frame:
    """Fill what is unknown with the typical proportions of the style.

    Length and wheelbase follow each other in the ratio of the style; height and clearance take the typical value,
    because small cars are relatively tall. Raises ValueError for dimensions that do not describe a car: not finite,
    not positive, or so unlike each other that the wheels do not fit under the body.
    """
    _check(spec)
    ratio = style.typical_length / style.typical_wheelbase
    wheelbase, length = spec.wheelbase_mm, spec.length_mm
    if length is None:
        length = style.typical_length if wheelbase is None else wheelbase * ratio
    if wheelbase is None:
        wheelbase = length / ratio
    height = min(style.typical_height, length) if spec.height_mm is None else spec.height_mm
    wheel = spec.wheel_diameter_mm
    if wheel is None:
        room = length - wheelbase - 2.0 * (style.arch_gap + _MARGIN)
        wheel = min(style.wheel * (1.0 + 0.22 * (length / style.typical_length - 1.0)), room, 0.57 * height)
    clearance = spec.ground_clearance_mm
    if clearance is None:
        clearance = min(style.typical_clearance, 0.6 * wheel / 2.0)
    overhang = spec.front_overhang_mm
    if overhang is None:
        least = wheel / 2.0 + style.arch_gap + _MARGIN
        overhang = max(least, min((length - wheelbase) * style.front_share, length - wheelbase - least))
    assumed = frozenset(f.name for f in fields(spec) if f.name.endswith("_mm") and getattr(spec, f.name) is None)
    frame = Frame(length, height, wheelbase, clearance, overhang, wheel, assumed)
    _check_fit(frame, style)
    return frame


def _check(spec: CarSpec) -> None:
    for field in fields(spec):
        if field.name.endswith("_mm"):
            value = getattr(spec, field.name)
            if value is not None and not (math.isfinite(value) and value > 0.0):
                raise ValueError(f"{field.name} must be a positive number of mm, not {value!r}")


def _check_fit(frame: Frame, style: BodyStyle) -> None:
    arch = frame.wheel_radius + style.arch_gap
    rear_overhang = frame.length - frame.rear_axle
    if frame.wheel_diameter < 250.0 or min(frame.front_overhang, rear_overhang) < arch + _MARGIN / 2.0:
        raise ValueError(f"wheelbase {frame.wheelbase:.0f} does not fit in length {frame.length:.0f} mm")
    if frame.wheelbase < 2.0 * arch + 300.0:
        raise ValueError(f"wheelbase {frame.wheelbase:.0f} mm is too short for the wheels")
    if frame.height < frame.wheel_diameter * 1.6 or frame.height > frame.length:
        raise ValueError(f"height {frame.height:.0f} does not suit length {frame.length:.0f} mm")
    if frame.clearance > frame.wheel_radius:
        raise ValueError(f"ground clearance {frame.clearance:.0f} mm is higher than the wheels allow")
