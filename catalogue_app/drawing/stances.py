"""What sets one model apart from its body style: a few stance numbers per model.

Only the type and the posture are told apart: no grilles, badges or light signatures. Where the published body is
plainly another type to the eye (a Fiat 500e is filed as a hatchback), the stance also replaces the body style of the
drawing. None of these numbers is data about a model; length, height, wheelbase and clearance always come from the
catalogue.
"""

from __future__ import annotations

from catalogue_app.drawing.spec import CarSpec, Stance

_FIAT_500 = Stance(
    body="city", nose=0.45, hood=0.52, hood_crown=0.10, nose_radius=150, cowl=0.64, rake=34, tip_x=400, tip_y=140,
    tip_radius=150, glass_x=120, glass_y=0.64, belt_front=0.615, belt_rear=0.645, pane_low=410, pane_top=260,
    lamp="round", lamp_drop=0.035, screen_crown=0.045, roof_skew=0.42,
)  # fmt: skip
_FIAT_600 = Stance(
    nose=0.62, hood=0.575, hood_crown=0.075, nose_radius=170, lamp="round", lamp_drop=0.045, tip_x=330, tip_y=115,
    tip_radius=120, rake=31, pane_kick=46, roof_skew=0.45,
)  # fmt: skip
_AMI = Stance(nose=0.95, hood=0.46, cowl=0.565, rake=60)
_VAN = Stance(body="van")
_BOXY_JEEP = Stance(
    square_arch=True, nose=1.0, hood=0.640, hood_crown=0.014, nose_radius=80, cowl=0.672, cowl_dx=0.19, rake=56,
    screen_crown=0.006, header_radius=70, front_share=0.40, wheel=830, arch_gap=66, spare=True, tail_x=225, tail_y=0.43,
    tip_x=262, tip_y=36, tip_radius=40, glass_x=238, glass_y=0.665, glass_crown=0.004, belt_front=0.655,
    belt_rear=0.660, pane_low=95, pane_top=75, pane_kick=0, pane_radius=40, pane_crown=0.0, b_pillar=0.50,
    b_lean=0.02, c_pillar=0.04, c_lean=0.02, lamp="round", lamp_drop=0.075, rear_lamp="post", rear_lamp_y=0.56,
)  # fmt: skip

STANCES: dict[str, Stance] = {
    "abarth/500e": _FIAT_500,
    "abarth/600e": _FIAT_600,
    "alfa-romeo/junior": Stance(
        nose=0.68, hood=0.572, rake=30, tip_x=430, tip_y=125, glass_x=140, belt_rear=0.738, pane_kick=62, pane_top=300,
        clad=False,
    ),
    "alfa-romeo/tonale": Stance(
        nose=0.72, hood=0.570, rake=30, tip_x=400, tip_y=118, glass_x=135, belt_rear=0.730, pane_kick=48, clad=False,
    ),
    "alfa-romeo/stelvio": Stance(
        front_share=0.455, nose=0.62, hood=0.580, hood_crown=0.055, cowl_dx=0.165, rake=29, wheel=735, tip_x=480,
        tip_y=130, glass_x=150, belt_rear=0.735, pane_kick=52, clad=False,
    ),
    "alfa-romeo/giulia": Stance(front_share=0.425, cowl_dx=0.175, nose=0.38, belt_rear=0.70, wheel=680),
    "citroen/ami": _AMI,
    "citroen/c3": Stance(
        nose=0.88, hood=0.575, hood_crown=0.035, cowl=0.668, rake=34, tip_x=235, tip_y=92, glass_x=95, glass_y=0.70,
        belt_front=0.655, belt_rear=0.695, pane_low=290, pane_top=230, clad=True, wheel=655, pane_kick=34,
    ),
    "citroen/c3-aircross": Stance(
        nose=0.98, hood=0.605, hood_crown=0.028, cowl=0.676, rake=36, tip_x=180, tip_y=70, glass_x=85, pane_low=220,
        pane_top=175, tip_radius=36, belt_rear=0.700, pane_kick=26,
    ),
    "citroen/c4": Stance(
        body="coupe-suv", tip_x=720, tip_y=160, tip_radius=300, glass_x=165, glass_y=0.735, lip=-120, pane_low=390,
        pane_top=90, hood=0.560, nose=0.70, front_share=0.52,
    ),
    "citroen/c4-x": Stance(
        body="coupe-suv", tail="boot", tip_x=1080, tip_y=165, tip_radius=300, glass_x=300, glass_y=0.735, lip=-4,
        pane_low=560, pane_top=150, hood=0.560, nose=0.70, front_share=0.47,
    ),
    "citroen/c5-aircross": Stance(
        nose=0.94, hood=0.600, hood_crown=0.032, rake=33, tip_x=235, tip_y=85, glass_x=95, belt_rear=0.705, wheel=720,
        pane_low=270, pane_top=200, tip_radius=38,
    ),
    "citroen/spacetourer": _VAN,
    "dodge/charger": Stance(
        nose=0.90, hood=0.560, hood_crown=0.022, nose_radius=90, cowl=0.690, cowl_dx=0.215, rake=29, front_share=0.43,
        tip_x=1420, tip_y=118, tip_radius=520, glass_x=260, glass_y=0.735, lip=-16, belt_front=0.665, belt_rear=0.715,
        pane_low=1000, pane_top=180, wheel=730, roof_skew=0.45,
    ),
    "ds/ds-3": Stance(
        nose=0.80, hood=0.590, rake=32, tip_x=330, tip_y=110, glass_x=120, belt_rear=0.742, pane_kick=58, pane_top=250,
    ),
    "ds/n4": Stance(
        wheel=700, nose=0.66, hood=0.548, rake=28, tip_x=520, tip_y=150, glass_x=160, belt_front=0.665, belt_rear=0.735,
        pane_kick=52, arch_gap=44, clad=True, front_share=0.50,
    ),
    "ds/ds-7": Stance(nose=0.84, hood=0.592, rake=31, tip_x=340, tip_y=108, glass_x=120, pane_kick=40, wheel=720),
    "ds/n7": Stance(nose=0.78, hood=0.575, rake=29, tip_x=470, tip_y=130, glass_x=130, pane_kick=48, wheel=720),
    "ds/n8": Stance(
        body="coupe-suv", tip_x=1000, tip_y=205, tip_radius=480, glass_x=210, glass_y=0.715, lip=-40, wheel=730,
        nose=0.74, pane_low=560, pane_top=120,
    ),
    "fiat/topolino": Stance(
        nose=0.55, hood=0.47, hood_crown=0.07, nose_radius=120, cowl=0.560, rake=53, header_radius=230, tip_x=190,
        tip_y=75, tip_radius=120, corner=0.59, pane_radius=120,
    ),
    "fiat/500e": _FIAT_500,
    "fiat/500-hybrid": _FIAT_500,
    "fiat/pandina": Stance(
        body="city", doors="four", clad=True, nose=0.80, hood=0.560, hood_crown=0.050, cowl=0.640, rake=39, tip_x=150,
        tip_y=62, tip_radius=60, glass_x=70, glass_y=0.63, belt_front=0.610, belt_rear=0.625, pane_low=190,
        pane_top=150, pane_radius=80, b_pillar=0.52, c_pillar=0.04, c_lean=0.03, corner=0.85, wheel=600,
    ),
    "fiat/grande-panda": Stance(
        nose=1.0, hood=0.605, hood_crown=0.022, nose_radius=75, cowl=0.662, rake=38, header_radius=110, tip_x=150,
        tip_y=58, tip_radius=34, glass_x=85, glass_y=0.68, glass_crown=0.008, belt_front=0.645, belt_rear=0.655,
        pane_low=200, pane_top=165, pane_kick=0, pane_radius=44, pane_crown=0.0, c_lean=0.03, clad=True, lamp="block",
        lamp_drop=0.012, rear_lamp="post", rear_lamp_y=0.57, wheel=655, tail_x=6, corner=0.8,
    ),
    "fiat/600": _FIAT_600,
    "fiat/tipo": Stance(hood=0.520, rake=28, tip_x=450, tip_y=135, glass_x=150, nose=0.50),
    "fiat/e-ulysse": _VAN,
    "fiat/grizzly": Stance(
        nose=1.0, hood=0.605, hood_crown=0.024, nose_radius=90, rake=36, tip_x=170, tip_y=66, glass_x=85,
        pane_low=210, pane_top=170, belt_rear=0.690, pane_kick=0, lamp="block", lamp_drop=0.012,
    ),
    "jeep/avenger": Stance(
        square_arch=True, nose=0.98, hood=0.612, hood_crown=0.026, nose_radius=100, cowl=0.688, rake=34, tip_x=270,
        tip_y=86, glass_x=110, tip_radius=36, wheel=690, pane_low=320, pane_top=240, arch_gap=56,
    ),
    "jeep/compass": Stance(
        square_arch=True, nose=1.0, hood=0.625, hood_crown=0.020, nose_radius=85, cowl=0.690, rake=35, tip_x=200,
        tip_y=74, tip_radius=34, glass_x=95, belt_front=0.680, belt_rear=0.706, pane_low=250, pane_top=185, wheel=725,
        arch_gap=58, pane_kick=24,
    ),
    "jeep/recon": Stance(
        square_arch=True, nose=1.0, hood=0.635, hood_crown=0.016, nose_radius=80, cowl=0.668, cowl_dx=0.135, rake=44,
        screen_crown=0.012, header_radius=90, front_share=0.42, wheel=820, arch_gap=62, spare=True, tail_x=205,
        tail_y=0.43, tip_x=250, tip_y=46, tip_radius=40, glass_x=222, glass_y=0.665, glass_crown=0.004,
        belt_front=0.650, belt_rear=0.656, pane_low=110, pane_top=85, pane_kick=0, pane_radius=40, pane_crown=0.0,
        b_pillar=0.50, b_lean=0.03, c_pillar=0.03, c_lean=0.04, rear_lamp="post", rear_lamp_y=0.56,
    ),
    "jeep/wrangler": _BOXY_JEEP,
    "jeep/cherokee": Stance(
        square_arch=True, nose=1.0, hood=0.612, hood_crown=0.022, nose_radius=90, cowl=0.684, rake=34, tip_x=230,
        tip_y=74, tip_radius=34, glass_x=100, belt_front=0.672, belt_rear=0.690, pane_low=220, pane_top=165,
        wheel=735, pane_kick=0, cowl_dx=0.14,
    ),
    "jeep/wagoneer-s": Stance(
        square_arch=True, nose=0.96, hood=0.590, hood_crown=0.028, rake=28, tip_x=560, tip_y=150, glass_x=140,
        wheel=745, belt_rear=0.722, pane_kick=44, pane_top=330, nose_radius=110,
    ),
    "jeep/renegade": Stance(
        square_arch=True, nose=1.0, hood=0.628, hood_crown=0.018, nose_radius=70, cowl=0.678, rake=42,
        header_radius=100, tip_x=140, tip_y=58, tip_radius=34, glass_x=75, glass_y=0.69, glass_crown=0.006,
        belt_front=0.662, belt_rear=0.685, pane_low=230, pane_top=190, pane_kick=26, pane_crown=0.0, lamp="round",
        lamp_drop=0.055, wheel=690, rear_lamp="post", rear_lamp_y=0.58, c_lean=0.10,
    ),
    "jeep/grand-cherokee": Stance(
        square_arch=True, front_share=0.445, nose=1.0, hood=0.618, hood_crown=0.022, nose_radius=90, cowl=0.684,
        cowl_dx=0.165, rake=32, tip_x=330, tip_y=88, glass_x=120, belt_front=0.676, belt_rear=0.700, wheel=765,
        pane_low=300, pane_top=210,
    ),
    "lancia/ypsilon": Stance(
        hood=0.535, hood_crown=0.062, nose=0.55, rake=29, tip_x=460, tip_y=150, tip_radius=90, glass_x=140,
        rear_lamp="round", rear_lamp_y=0.64, belt_rear=0.722, pane_kick=58, roof_skew=0.44,
    ),
    "lancia/gamma": Stance(
        body="coupe-suv", tip_x=820, tip_y=190, tip_radius=420, glass_x=180, nose=0.80, hood=0.575, wheel=725,
    ),
    "leapmotor/t03": Stance(
        body="city", doors="four", nose=0.74, hood=0.560, hood_crown=0.060, cowl=0.645, cowl_dx=0.045, rake=37,
        tip_x=170, tip_y=78, tip_radius=70, glass_x=65, glass_y=0.64, belt_front=0.612, belt_rear=0.665, pane_low=250,
        pane_top=220, pane_kick=30, pane_radius=90, b_pillar=0.50, c_pillar=0.05, c_lean=0.12, rear_lamp="sliver",
        rear_lamp_y=0.60, wheel=600, lamp="round", lamp_drop=0.055,
    ),
    "leapmotor/c10": Stance(
        nose=0.70, hood=0.562, hood_crown=0.050, cowl_dx=0.100, rake=29, tip_x=360, tip_y=108, tip_radius=70,
        glass_x=120, belt_front=0.655, belt_rear=0.690, wheel=735, clad=False, pane_low=300, pane_top=230,
    ),
    "leapmotor/b10": Stance(
        nose=0.80, hood=0.572, hood_crown=0.045, cowl_dx=0.105, rake=31, tip_x=300, tip_y=98, belt_rear=0.695,
        pane_low=300, pane_top=220, wheel=715,
    ),
    "leapmotor/b05": Stance(
        hood=0.540, nose=0.55, cowl_dx=0.085, rake=28, tip_x=560, tip_y=150, tip_radius=90, glass_x=170, wheel=690,
        belt_rear=0.705, pane_kick=48, front_share=0.50,
    ),
    "leapmotor/b03x": Stance(
        nose=0.74, hood=0.578, hood_crown=0.052, cowl_dx=0.095, rake=33, tip_x=240, tip_y=88, tip_radius=64,
        glass_x=95, belt_rear=0.690, pane_low=280, pane_top=210, wheel=690,
    ),
    "leapmotor/b03": Stance(
        hood=0.550, nose=0.60, hood_crown=0.055, cowl_dx=0.080, rake=31, tip_x=330, tip_y=115, tip_radius=80,
        glass_x=120, wheel=660, belt_rear=0.695, front_share=0.51,
    ),
    "maserati/grecale": Stance(
        front_share=0.455, nose=0.48, hood=0.560, hood_crown=0.058, cowl_dx=0.165, rake=28, tip_x=600, tip_y=150,
        tip_radius=80, glass_x=165, wheel=750, belt_rear=0.732, pane_kick=56, clad=False, pane_top=320,
    ),
    "maserati/mcpura": Stance(
        front_share=0.500, nose=0.12, hood=0.500, hood_crown=0.085, cowl=0.715, cowl_dx=0.060, rake=24, wheel=690,
        tip_x=1500, tip_y=92, tip_radius=520, glass_x=210, glass_y=0.745, lip=-46, belt_front=0.690, belt_rear=0.735,
        pane_low=1420, pane_top=170, pane_kick=18, b_pillar=0.545, b_lean=0.42, roof_skew=0.42, rear_lamp_y=0.66,
    ),
    "opel/corsa": Stance(hood=0.525, nose=0.55, rake=30, tip_x=370, tip_y=125, glass_x=120, belt_rear=0.718),
    "opel/mokka": Stance(
        nose=1.0, hood=0.600, hood_crown=0.024, nose_radius=95, rake=32, tip_x=360, tip_y=112, glass_x=125,
        belt_rear=0.735, pane_kick=54, pane_low=350, front_share=0.49,
    ),
    "opel/grandland": Stance(
        nose=0.94, hood=0.596, hood_crown=0.028, nose_radius=110, rake=31, tip_x=330, tip_y=98, glass_x=120,
        belt_rear=0.722, wheel=720, pane_kick=42,
    ),
    "opel/frontera": Stance(
        nose=1.0, hood=0.610, hood_crown=0.020, nose_radius=85, cowl=0.680, rake=38, header_radius=110, tip_x=150,
        tip_y=60, tip_radius=34, glass_x=80, glass_y=0.70, glass_crown=0.008, belt_front=0.668, belt_rear=0.688,
        pane_low=200, pane_top=160, pane_kick=0, c_lean=0.10,
    ),
    "opel/astra": Stance(nose=0.68, hood=0.530, hood_crown=0.035, rake=28, tip_x=450, tip_y=135, glass_x=150),
    "opel/astra-sports-tourer": Stance(nose=0.68, hood=0.525, hood_crown=0.034, tip_x=430, tip_y=115),
    "opel/rocks-electric": _AMI,
    "opel/zafira": _VAN,
    "peugeot/2008": Stance(
        nose=0.96, hood=0.600, hood_crown=0.026, nose_radius=105, rake=31, tip_x=360, tip_y=110, glass_x=125,
        belt_rear=0.725, pane_kick=48, cowl=0.690,
    ),
    "peugeot/308": Stance(hood=0.520, nose=0.55, rake=27, tip_x=480, tip_y=140, glass_x=160, cowl_dx=0.125, wheel=660),
    "peugeot/308-sw": Stance(nose=0.55, tip_x=440, tip_y=122, glass_x=150),
    "peugeot/408": Stance(
        body="coupe-suv", nose=0.74, hood=0.575, tip_x=800, tip_y=190, tip_radius=380, glass_x=190, lip=-60, wheel=705,
    ),
    "peugeot/3008": Stance(
        nose=0.90, hood=0.592, hood_crown=0.035, rake=30, tip_x=600, tip_y=155, tip_radius=80, glass_x=125,
        glass_y=0.725, belt_rear=0.728, pane_kick=36, pane_low=430, pane_top=230, wheel=725,
    ),
    "peugeot/5008": Stance(
        nose=0.96, hood=0.598, hood_crown=0.028, nose_radius=105, rake=31, tip_x=190, tip_y=80, tip_radius=36,
        glass_x=90, belt_front=0.668, belt_rear=0.695, pane_low=230, pane_top=175, wheel=725, pane_kick=22,
    ),
    "peugeot/traveller": _VAN,
    "ram/1500": Stance(
        body="pickup", tip_x=2120, tip_y=60, glass_x=2010, front_share=0.465, wheel=820, hood=0.620, cowl_dx=0.175,
        b_pillar=0.46,
    ),
}  # fmt: skip


def spec_for(
    model_id: str,
    body: str,
    length_mm: float | None,
    height_mm: float | None,
    wheelbase_mm: float | None,
    ground_clearance_mm: float | None,
) -> CarSpec:
    """The spec of a catalogue model: its published body and dimensions (mm, None = unknown) and its stance.

    A model without an entry in ``STANCES`` is drawn as its body style. Nothing is checked here: ``build`` raises
    ValueError for an unknown body or impossible dimensions.
    """
    stance = STANCES.get(model_id)
    return CarSpec(body, length_mm, height_mm, wheelbase_mm, ground_clearance_mm, stance=stance)
