"""The reference drawing of every body style, number for number.

After a change of the geometry that is meant: run with UPDATE_GOLDEN=1, look at the SVG files, and commit them.
"""

import os
import re
from pathlib import Path

import pytest

from catalogue_app.drawing.car import build
from catalogue_app.drawing.modes import Mode
from catalogue_app.drawing.spec import CarSpec
from catalogue_app.drawing.styles import BODIES
from catalogue_app.drawing.svg import to_svg

GOLDEN = Path(__file__).parent / "golden"
SAMPLES = {
    "quadricycle": CarSpec("quadricycle", 2410, 1525, 1728, 140),
    "city": CarSpec("city", 3632, 1527, 2322, 130),
    "hatchback": CarSpec("hatchback", 4055, 1430, 2540, 140),
    "suv": CarSpec("suv", 4515, 1655, 2735, 170),
    "coupe-suv": CarSpec("coupe-suv", 4687, 1487, 2787, 189),
    "sedan": CarSpec("sedan", 4643, 1436, 2820, 125),
    "estate": CarSpec("estate", 4636, 1442, 2732, 135),
    "mpv": CarSpec("mpv", 4403, 1844, 2785, 160),
    "van": CarSpec("van", 4959, 1905, 3275, 150),
    "coupe": CarSpec("coupe", 4959, 1353, 2929, 120),
    "convertible": CarSpec("convertible", 4966, 1365, 2929, 120),
    "pickup": CarSpec("pickup", 5325, 1815, 3085, 220),
    "nothing-known": CarSpec("suv"),
}
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def same_drawing(text: str, golden: str) -> bool:
    """Equal words, and numbers within 0.03 px: the last decimal may differ between processors."""
    ours, theirs = NUMBER.findall(text), NUMBER.findall(golden)
    return NUMBER.sub("#", text) == NUMBER.sub("#", golden) and all(
        abs(float(a) - float(b)) < 0.03 for a, b in zip(ours, theirs, strict=True)
    )


def check(name: str, text: str) -> None:
    path = GOLDEN / f"{name}.svg"
    text = text.replace("><", ">\n<") + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert same_drawing(text, path.read_text(encoding="utf-8")), f"{name} is drawn differently"


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_drawn_as_before(name: str) -> None:
    check(name, to_svg(build(SAMPLES[name]), scale=0.1, standalone=True))


@pytest.mark.parametrize("mode", ["ghost", "outline"])
def test_the_other_modes_are_drawn_as_before(mode: Mode) -> None:
    check(f"suv-{mode}", to_svg(build(SAMPLES["suv"]), scale=0.1, mode=mode, standalone=True))


def test_every_body_style_has_a_sample() -> None:
    assert {spec.body for spec in SAMPLES.values()} == set(BODIES)


def test_the_comparison_notices_a_moved_point() -> None:
    assert same_drawing('<path d="M1.00 2"/>', '<path d="M1.02 2"/>')
    assert not same_drawing('<path d="M1.00 2"/>', '<path d="M1.20 2"/>')
    assert not same_drawing('<path d="M1 2"/>', '<path d="L1 2"/>')
