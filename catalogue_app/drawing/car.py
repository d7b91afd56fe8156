"""From a ``CarSpec`` to a ``CarDrawing``: an ordered list of layers that a painter only has to loop over."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from catalogue_app.drawing.cladding import clad_lines, cladding
from catalogue_app.drawing.glasshouse import glass, pillars, screen, seats
from catalogue_app.drawing.hood import hood
from catalogue_app.drawing.lamps import lamps, spare_wheel
from catalogue_app.drawing.outline import floor_pan, outline, well
from catalogue_app.drawing.path import Path, flatten, join
from catalogue_app.drawing.seams import handles, mirror, seams
from catalogue_app.drawing.skeleton import Skeleton, skeleton_for
from catalogue_app.drawing.wheels import RIM, rings, spokes

if TYPE_CHECKING:
    from catalogue_app.drawing.spec import CarSpec, Frame

Stroke: TypeAlias = Literal["line", "soft"]
Fill: TypeAlias = Literal["carfill", "carglass", "carclad", "cartyre", "carrim"]

OUTLINE = 1.0
"""Weight of the silhouette and the wheels, as a multiple of the pen width of the view."""
THIN = 0.55
"""Weight of everything inside."""
DASH = (3.0, 2.6)
"""Dash and gap as multiples of the pen width."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One path to fill and then stroke.

    ``path`` is in mm (x from the front bumper, y up). ``stroke`` 'line' is the token carline, 'soft' is carsoft and
    None is no stroke; ``fill`` is a token name or None. ``weight`` multiplies the pen width. ``detail`` layers are
    left out below 60 px width. ``dashed`` layers show what is assumed, or the closed hood of a convertible.
    """

    name: str
    path: Path
    stroke: Stroke | None
    fill: Fill | None
    weight: float = THIN
    dashed: bool = False
    detail: bool = False


@dataclass(frozen=True, slots=True)
class CarDrawing:
    """A finished drawing in mm: x from the front bumper, y up from the ground, the car faces left.

    ``assumed`` names every CarSpec field that was unknown and filled in with a typical proportion. ``dashed_parts``
    holds 'outline', 'wheels' and 'floor' where a painter shows that: the layers are marked already.
    """

    spec: CarSpec
    body: str
    skeleton: Skeleton
    layers: tuple[Layer, ...]
    dashed_parts: frozenset[str]

    @property
    def frame(self) -> Frame:
        """The dimensions of the drawing, including assumed ones."""
        return self.skeleton.frame

    @property
    def assumed(self) -> frozenset[str]:
        """Names of the CarSpec fields that were filled in."""
        return self.frame.assumed

    def layer(self, name: str) -> Layer:
        """The layer of that name. Raises KeyError when this car has none."""
        for layer in self.layers:
            if layer.name == name:
                return layer
        raise KeyError(name)

    @property
    def outline(self) -> Path:
        """The closed silhouette of the body."""
        return self.layer("outline").path


@lru_cache(maxsize=512)
def build(spec: CarSpec) -> CarDrawing:
    """Draw a car. Unknown dimensions never raise; they are filled in and named in ``CarDrawing.assumed``.

    Raises ValueError for an unknown body style and for dimensions that cannot belong to one car. Results are cached.
    """
    sk = skeleton_for(spec)
    dashed = _dashed_parts(sk.frame.assumed)
    layers = tuple(layer for layer in _layers(sk, dashed) if layer.path)
    return CarDrawing(spec, sk.style.name, sk, layers, dashed)


def _dashed_parts(assumed: frozenset[str]) -> frozenset[str]:
    parts: set[str] = set()
    if assumed & {"length_mm", "height_mm", "wheelbase_mm"}:
        parts.add("outline")
    if "wheelbase_mm" in assumed:
        parts.add("wheels")
    if "ground_clearance_mm" in assumed:
        parts.add("floor")
    return frozenset(parts)


def _layers(sk: Skeleton, dashed: frozenset[str]) -> list[Layer]:
    body = outline(sk)
    return [*_shell_layers(sk, body, dashed), *_trim_layers(sk, body), *_wheel_layers(sk, "wheels" in dashed)]


def _shell_layers(sk: Skeleton, body: Path, dashed: frozenset[str]) -> list[Layer]:
    is_open = sk.style.tail == "open"
    wells = join((well(sk, sk.front_hub), well(sk, sk.rear_hub)))
    return [
        Layer("hood", hood(sk) if is_open else (), "soft", None, 0.6, dashed=True),
        Layer("seats", join(seats(sk)) if is_open else (), "soft", "carglass", detail=True),
        Layer("floor", floor_pan(sk), "soft", "carclad", dashed="floor" in dashed),
        Layer("wells", wells, None, "carclad"),
        Layer("spare", spare_wheel(sk), "line", "cartyre"),
        Layer("body", body, None, "carfill"),
        Layer("cladding", join(cladding(sk)), None, "carclad"),
        Layer("outline", body, "line", None, OUTLINE, dashed="outline" in dashed),
        Layer("screen", screen(sk) if is_open else (), "line", "carglass", 0.9),
    ]


def _trim_layers(sk: Skeleton, body: Path) -> list[Layer]:
    window = glass(sk)
    pane = flatten(window, 8)
    silhouette = flatten(body, 8)
    return [
        Layer("glass", window, "line", "carglass"),
        Layer("pillars", join(pillars(sk, pane)), "soft", "carfill", 0.5),
        Layer("seams", join(seams(sk, pane)), "soft", None, detail=True),
        Layer("clad-lines", join(clad_lines(sk)), "soft", None, detail=True),
        Layer("handles", join(handles(sk)), "line", None, 0.8, detail=True),
        Layer("lamps", join(lamps(sk, silhouette)), "line", "carrim", 0.6, detail=True),
        Layer("mirror", mirror(sk), "line", "carfill", 0.6, detail=True),
    ]


def _wheel_layers(sk: Skeleton, dashed: bool) -> list[Layer]:
    return [
        Layer("tyres", rings(sk, 1.0), "line", "cartyre", OUTLINE, dashed=dashed),
        Layer("rims", rings(sk, RIM), "soft" if dashed else "line", "carrim", 0.62),
        Layer("spokes", join((spokes(sk), rings(sk, 0.66))), "soft", None, detail=True),
        Layer("hubs", rings(sk, 0.10), "line", "cartyre", 0.5, detail=True),
    ]
