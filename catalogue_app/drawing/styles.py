"""The twelve body styles: one frozen record of proportions each.

Heights are shares of the car's height H, lengths are mm unless the comment says otherwise. Front and rear hard points
keep their distance to the nearest bumper or axle, so that a longer car grows where real cars grow: in the middle.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Tail = Literal["hatch", "boot", "fast", "bed", "open"]
Doors = Literal["two", "four", "slide", "shell"]
FrontLamp = Literal["sliver", "round", "block"]
RearLamp = Literal["sliver", "post", "round"]


@dataclass(frozen=True, slots=True)
class BodyStyle:
    """How one type of car is drawn. The four ``typical_*`` fields are drawing aids, never data about a model."""

    name: str
    typical_length: float
    typical_height: float
    typical_wheelbase: float
    typical_clearance: float
    # running gear
    front_share: float  # share of (length - wheelbase) that lies ahead of the front axle
    wheel: float  # wheel diameter at the typical length
    arch_gap: float = 40.0  # between tyre and arch
    clad: bool = False  # dark cladding round the arches and along the sill
    square_arch: bool = False  # trapezoid cladding
    # nose
    nose: float = 0.45  # 0 sloping, 1 upright
    hood: float = 0.515  # height of the bonnet's leading edge
    hood_crown: float = 0.045  # bow of the bonnet
    nose_radius: float = 150.0
    # windscreen
    cowl: float = 0.66  # height of the windscreen base
    cowl_dx: float = 0.11  # windscreen base behind the front axle, share of the wheelbase
    rake: float = 30.0  # windscreen angle from horizontal, degrees
    screen_crown: float = 0.028
    header_radius: float = 150.0
    # roof and tail
    tail: Tail = "hatch"
    tip_x: float = 300.0  # end of the roof, ahead of the rear bumper
    tip_y: float = 100.0  # end of the roof, below H
    tip_radius: float = 46.0
    roof_skew: float = 0.5  # below 0.5 the roof is highest towards the front
    glass_x: float = 110.0  # base of the rear glass, ahead of the rear bumper
    glass_y: float = 0.70  # base of the rear glass
    glass_crown: float = 0.02
    lip: float = 6.0  # boot lid edge above the base of the rear glass
    tail_x: float = 14.0  # the tail panel, ahead of the rear bumper
    tail_y: float = 0.535
    corner: float = 1.0  # size of the bumper corners
    # side windows
    belt_front: float = 0.65  # window line at the A pillar
    belt_rear: float = 0.70  # window line at the rear axle
    pane_low: float = 300.0  # lower rear corner of the window, ahead of the rear glass base
    pane_top: float = 150.0  # upper rear corner of the window, ahead of the end of the roof
    pane_kick: float = 40.0  # rise of the window line behind the rear door
    pane_radius: float = 60.0
    pane_crown: float = 0.02  # bow of the window's rear edge
    # doors
    doors: Doors = "four"
    b_pillar: float = 0.535  # share of the wheelbase
    b_lean: float = 0.09
    c_pillar: float | None = 0.055  # ahead of the rear axle, share of the wheelbase; None: no pillar drawn
    c_lean: float = 0.20
    quarter: float | None = None  # light ahead of the mirror: mm behind the corner of the window
    # lamps
    lamp: FrontLamp = "sliver"
    lamp_drop: float = 0.040  # below the bonnet's leading edge
    lamp_length: float = 0.072  # share of the length
    rear_lamp: RearLamp = "sliver"
    rear_lamp_y: float = 0.605
    spare: bool = False  # spare wheel on the tailgate


_ALL = (
    BodyStyle(
        "quadricycle", 2410, 1525, 1728, 140, front_share=0.5, wheel=505, arch_gap=34, nose=0.80, hood=0.455,
        hood_crown=0.045, nose_radius=85, cowl=0.575, cowl_dx=-0.060, rake=58, header_radius=150, tip_x=150, tip_y=55,
        glass_x=40, glass_y=0.52, tail_x=4, tail_y=0.44, corner=0.55, belt_front=0.505, belt_rear=0.505, pane_low=150,
        pane_top=120, pane_kick=0, pane_radius=90, pane_crown=0.006, doors="shell", b_pillar=0.78, b_lean=0.0,
        c_pillar=None, lamp="round", lamp_drop=0.066, rear_lamp="round", rear_lamp_y=0.47,
    ),
    BodyStyle(
        "city", 3650, 1530, 2320, 135, front_share=0.50, wheel=590, arch_gap=38, nose=0.5, hood=0.50, hood_crown=0.085,
        nose_radius=125, cowl=0.632, cowl_dx=0.085, rake=35, screen_crown=0.035, tip_x=215, tip_y=95, glass_x=85,
        glass_y=0.66, corner=0.8, belt_front=0.605, belt_rear=0.640, pane_low=500, pane_top=330, pane_kick=12,
        pane_radius=105, pane_crown=0.05, doors="two", b_pillar=0.66, c_pillar=None, lamp_length=0.070,
        rear_lamp="post", rear_lamp_y=0.535,
    ),
    BodyStyle(
        "hatchback", 4150, 1450, 2580, 140, front_share=0.535, wheel=640, nose=0.45, hood=0.515, nose_radius=155,
        cowl=0.662, cowl_dx=0.105, rake=29, tip_x=400, tip_y=128, glass_x=128, glass_y=0.705, belt_front=0.650,
        belt_rear=0.712, pane_low=345, pane_top=300, pane_kick=42,
    ),
    BodyStyle(
        "suv", 4450, 1640, 2700, 175, front_share=0.500, wheel=700, arch_gap=52, clad=True, nose=0.86, hood=0.585,
        cowl=0.678, cowl_dx=0.125, rake=32, tip_x=262, tip_y=88, glass_x=105, glass_y=0.715, belt_front=0.670,
        belt_rear=0.716, pane_low=330, pane_top=262, pane_kick=34,
    ),
    BodyStyle(
        "coupe-suv", 4600, 1520, 2760, 170, front_share=0.500, wheel=700, arch_gap=48, clad=True, nose=0.70,
        hood=0.565, cowl=0.682, cowl_dx=0.120, rake=28, tail="fast", tip_x=760, tip_y=215, tip_radius=380,
        glass_x=175, glass_y=0.715, glass_crown=0.0, lip=-70, belt_front=0.668, belt_rear=0.730, pane_low=470,
        pane_top=40, pane_kick=34, pane_crown=0.03, rear_lamp_y=0.625,
    ),
    BodyStyle(
        "sedan", 4640, 1445, 2800, 130, front_share=0.450, wheel=665, arch_gap=38, nose=0.40, hood=0.485, cowl=0.660,
        cowl_dx=0.155, rake=27, tail="boot", tip_x=1060, tip_y=145, tip_radius=260, glass_x=470, glass_y=0.722,
        belt_front=0.640, belt_rear=0.690, pane_low=443, pane_top=174, pane_kick=26, pane_crown=0.03, c_lean=0.28,
        rear_lamp_y=0.645,
    ),
    BodyStyle(
        "estate", 4640, 1460, 2730, 135, front_share=0.480, wheel=655, nose=0.45, hood=0.505, cowl=0.658,
        cowl_dx=0.120, rake=28, tip_x=395, tip_y=112, glass_x=135, glass_y=0.69, belt_front=0.645, belt_rear=0.695,
        pane_low=235, pane_top=130, c_pillar=0.03,
    ),
    BodyStyle(
        "mpv", 4400, 1820, 2785, 160, front_share=0.545, wheel=655, arch_gap=46, clad=True, nose=0.80, hood=0.535,
        cowl=0.632, cowl_dx=0.055, rake=38, tip_x=165, tip_y=70, glass_x=70, glass_y=0.62, belt_front=0.598,
        belt_rear=0.608, pane_low=110, pane_top=70, pane_kick=0, pane_crown=0.01, doors="slide", b_pillar=0.47,
        c_lean=0.02, quarter=300, lamp_drop=0.060, rear_lamp="post", rear_lamp_y=0.50,
    ),
    BodyStyle(
        "van", 4960, 1900, 3275, 155, front_share=0.490, wheel=690, arch_gap=48, nose=0.72, hood=0.525, cowl=0.615,
        cowl_dx=-0.010, rake=36, tip_x=125, tip_y=60, glass_x=55, glass_y=0.62, belt_front=0.585, belt_rear=0.598,
        pane_low=95, pane_top=55, pane_kick=0, pane_crown=0.01, doors="slide", b_pillar=0.36, c_pillar=0.20,
        c_lean=0.01, quarter=330, lamp_drop=0.060, rear_lamp="post", rear_lamp_y=0.50,
    ),
    BodyStyle(
        "coupe", 4960, 1360, 2930, 120, front_share=0.455, wheel=700, arch_gap=34, nose=0.28, hood=0.470,
        hood_crown=0.052, cowl=0.685, cowl_dx=0.225, rake=27, tail="fast", tip_x=1180, tip_y=172, tip_radius=420,
        glass_x=300, glass_y=0.765, lip=-78, belt_front=0.668, belt_rear=0.735, pane_low=744, pane_top=194,
        pane_kick=22, pane_crown=0.03, doors="two", b_pillar=0.66, b_lean=0.30, c_pillar=None, rear_lamp_y=0.655,
    ),
    BodyStyle(
        "convertible", 4960, 1365, 2930, 120, front_share=0.455, wheel=700, arch_gap=34, nose=0.28, hood=0.470,
        hood_crown=0.052, cowl=0.685, cowl_dx=0.225, rake=27, tail="open", tip_x=1150, tip_y=150, tip_radius=420,
        glass_x=700, glass_y=0.735, belt_front=0.672, belt_rear=0.725, doors="two", b_pillar=0.66, c_pillar=None,
        rear_lamp_y=0.635,
    ),
    BodyStyle(
        "pickup", 5350, 1830, 3150, 220, front_share=0.475, wheel=770, arch_gap=58, nose=0.92, hood=0.600,
        hood_crown=0.030, nose_radius=120, cowl=0.668, cowl_dx=0.165, rake=37, tail="bed", tip_x=1690, tip_y=62,
        tip_radius=110, glass_x=1585, glass_y=0.628, glass_crown=0.0, lip=10, tail_x=10, tail_y=0.58, belt_front=0.650,
        belt_rear=0.655, pane_low=95, pane_top=70, pane_kick=0, pane_radius=50, pane_crown=0.0, c_pillar=None,
        b_pillar=0.475, b_lean=0.03, corner=0.75, rear_lamp="post", rear_lamp_y=0.53,
    ),
)  # fmt: skip

STYLES: dict[str, BodyStyle] = {style.name: style for style in _ALL}
BODIES: tuple[str, ...] = tuple(STYLES)


def style_for(body: str) -> BodyStyle:
    """The style of a body name. Raises ValueError for a name that is not in ``BODIES``."""
    try:
        return STYLES[body]
    except KeyError:
        raise ValueError(f"unknown body style {body!r}; known: {', '.join(BODIES)}") from None
