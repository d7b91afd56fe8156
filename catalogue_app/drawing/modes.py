"""Which layers a view shows: full, ghost (lines only), outline (silhouette and wheels), and less when small."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from catalogue_app.drawing.car import CarDrawing, Layer, Stroke

Mode: TypeAlias = Literal["full", "ghost", "outline"]

SMALL_PX = 60.0
"""Below this width of the whole car in px, detail layers are left out."""

_GHOST: dict[str, Stroke] = {
    "floor": "soft", "spare": "line", "outline": "line", "screen": "line", "glass": "soft", "tyres": "line",
    "rims": "soft",
}  # fmt: skip
_OUTLINE = ("spare", "outline", "screen", "tyres")


def select_layers(drawing: CarDrawing, mode: Mode = "full", width_px: float | None = None) -> tuple[Layer, ...]:
    """The layers to paint, in order.

    ``width_px`` is the width at which the car appears; None means large. Raises ValueError for an unknown mode.
    """
    layers = drawing.layers
    if mode == "ghost":
        layers = tuple(replace(x, stroke=_GHOST[x.name], fill=None) for x in layers if x.name in _GHOST)
    elif mode == "outline":
        layers = tuple(replace(x, stroke="line", fill=None) for x in layers if x.name in _OUTLINE)
    elif mode != "full":
        raise ValueError(f"unknown mode {mode!r}")
    if width_px is not None and width_px < SMALL_PX:
        layers = tuple(layer for layer in layers if not layer.detail)
    return layers
