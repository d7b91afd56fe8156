"""Cars laid over each other: what they are aligned on, and by how much each differs from one of them.

In the frame of an overlay x is 0 where the cars are aligned and y is 0 on the ground, in mm.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalogue_app.drawing.car import CarDrawing
    from catalogue_app.drawing.dimensions import Segment
    from catalogue_app.drawing.path import Point
    from catalogue_app.drawing.spec import Frame

Size: TypeAlias = Literal["length", "width", "height", "wheelbase", "overhangs"]
SIZES: tuple[Size, ...] = ("length", "width", "height", "wheelbase", "overhangs")
Drawn: TypeAlias = Literal["length", "height", "wheelbase"]


class Align(StrEnum):
    """What lies on one line in all of them."""

    WHEEL = "wheel"
    BUMPER = "bumper"
    MIDDLE = "middle"
    REAR = "rear"


_EXACT: dict[Drawn, tuple[Align, ...]] = {"length": (Align.BUMPER, Align.REAR), "wheelbase": (Align.WHEEL,)}
"""Where one end of a size lies on the line of alignment, so that the other end shows the whole difference."""


@dataclass(frozen=True, slots=True)
class Published:
    """The published sizes of one car in mm; None where no source gives one figure."""

    length: float | None = None
    width: float | None = None
    height: float | None = None
    wheelbase: float | None = None

    @property
    def overhangs(self) -> float | None:
        """Front and rear overhang together: the length less the wheelbase."""
        return None if self.length is None or self.wheelbase is None else self.length - self.wheelbase


@dataclass(frozen=True, slots=True)
class Difference:
    """One size of a car beside the same size of the baseline, in mm."""

    kind: Size
    own: float | None
    base: float | None

    @property
    def mm(self) -> float | None:
        """How much larger than the baseline the car is; None when either is unknown."""
        return None if self.own is None or self.base is None else self.own - self.base


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    """The dimension line of one car, in the frame of the overlay.

    Attributes:
        car: position of the car; value_mm: its published size.
        difference_mm: to the baseline, None for the baseline itself and where that is unknown.
        start, end: the line, from the front bumper or axle to the rear one, or from the ground to the roof.
        stub: the part of the line that is the difference; None when there is none, and where the alignment splits it
            over two ends by an overhang that no source gives.
    """

    kind: Drawn
    car: int
    value_mm: float
    difference_mm: float | None
    start: Point
    end: Point
    stub: Segment | None


def shift(frame: Frame, align: Align) -> float:
    """Return how far in mm an outline moves to the right, so that what is aligned comes to lie at 0."""
    return {
        Align.WHEEL: -frame.front_axle, Align.BUMPER: 0.0, Align.MIDDLE: -frame.length / 2, Align.REAR: -frame.length,
    }[align]  # fmt: skip


def reach(frames: Sequence[Frame]) -> tuple[float, float]:
    """Return the width and height in mm that the outlines need, whatever they are aligned on."""
    wide = 0.0
    for align in Align:
        left, right = span(frames, [shift(frame, align) for frame in frames])
        wide = max(wide, right - left)
    return wide, max((frame.height for frame in frames), default=0.0)


def span(frames: Sequence[Frame], shifts: Sequence[float]) -> tuple[float, float]:
    """Return from where to where in mm the outlines reach when shifted so; (0, 0) without any."""
    ends = [start + frame.length for start, frame in zip(shifts, frames, strict=True)]
    return min(shifts, default=0.0), max(ends, default=0.0)


def fitted_scale(frames: Sequence[Frame], width: float, height: float, most: float) -> float:
    """Return the one scale (px per mm, at most `most`) at which all outlines fit in a box, however aligned."""
    wide, tall = reach(frames)
    if wide <= 0.0 or tall <= 0.0:
        return most
    return max(0.005, min(most, width / wide, height / tall))


def differences(cars: Sequence[Published], baseline: int) -> tuple[tuple[Difference, ...], ...]:
    """Return for every car its sizes beside those of the baseline, in the order of `SIZES`.

    Raises IndexError for a baseline that is not one of the cars.
    """
    base = cars[baseline]
    return tuple(tuple(Difference(kind, getattr(car, kind), getattr(base, kind)) for kind in SIZES) for car in cars)


def difference_lines(
    drawings: Sequence[CarDrawing], baseline: int, align: Align, step: float, gap: float
) -> tuple[DifferenceLine, ...]:
    """Return the dimension lines: lengths and then wheelbases in rows under the ground, heights behind the cars.

    Each car whose size is known has a line of its own, the baseline first. `step` is the distance in mm between two
    lines and `gap` that from the cars to the first ones. A size that is assumed in the drawing has no line.
    """
    order = [baseline, *(n for n in range(len(drawings)) if n != baseline)]
    shifts = [shift(drawing.frame, align) for drawing in drawings]
    _left, right = span([drawing.frame for drawing in drawings], shifts)
    lines: list[DifferenceLine] = []
    y = -gap
    for kind in ("length", "wheelbase"):
        known = [n for n in order if _known(drawings[n], kind) is not None]
        for car in known:
            lines.append(_level(drawings, car, baseline, kind, align, y))
            y -= step
        y -= step if known else 0.0
    heights = [n for n in order if _known(drawings[n], "height") is not None]
    lines += [_upright(drawings, car, baseline, right + gap + place * step) for place, car in enumerate(heights)]
    return tuple(lines)


def _known(drawing: CarDrawing, kind: Drawn) -> float | None:
    spec = drawing.spec
    return {"length": spec.length_mm, "wheelbase": spec.wheelbase_mm, "height": spec.height_mm}[kind]


def _more(drawings: Sequence[CarDrawing], car: int, baseline: int, kind: Drawn) -> float | None:
    own, base = _known(drawings[car], kind), _known(drawings[baseline], kind)
    return None if car == baseline or own is None or base is None else own - base


def _ends(drawing: CarDrawing, kind: Drawn, align: Align) -> tuple[float, float]:
    frame, moved = drawing.frame, shift(drawing.frame, align)
    if kind == "length":
        return moved, moved + frame.length
    return moved + frame.front_axle, moved + frame.rear_axle


def _level(
    drawings: Sequence[CarDrawing], car: int, baseline: int, kind: Drawn, align: Align, y: float
) -> DifferenceLine:
    x0, x1 = _ends(drawings[car], kind, align)
    base0, base1 = _ends(drawings[baseline], kind, align)
    more = _more(drawings, car, baseline, kind)
    stub: Segment | None = None
    if more and align in _EXACT[kind]:
        stub = ((base0, y), (x0, y)) if align is Align.REAR else ((base1, y), (x1, y))
    value = _known(drawings[car], kind) or 0.0
    return DifferenceLine(kind, car, value, more, (x0, y), (x1, y), stub)


def _upright(drawings: Sequence[CarDrawing], car: int, baseline: int, x: float) -> DifferenceLine:
    own, base = drawings[car].frame.height, drawings[baseline].frame.height
    more = _more(drawings, car, baseline, "height")
    stub = ((x, base), (x, own)) if more else None
    return DifferenceLine("height", car, own, more, (x, 0.0), (x, own), stub)
