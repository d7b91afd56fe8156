"""SVG text of a drawing: the reference renderer, also used for paper."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue_app.drawing.car import DASH, CarDrawing, Layer
from catalogue_app.drawing.modes import Mode, select_layers
from catalogue_app.drawing.path import Close, Curve, Path


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as CSS values; the field names are the keys of the token group 'car'."""

    carline: str = "#20262d"
    carsoft: str = "#8a939c"
    carfill: str = "#f7f8f9"
    carglass: str = "#dfe4e8"
    cartyre: str = "#c9ced3"
    carrim: str = "#ffffff"
    carclad: str = "#e3e6ea"


LIGHT = Palette()
DARK = Palette("#dfe3e7", "#737d88", "#20262d", "#333c46", "#454f5a", "#181d22", "#2a323a")


def path_data(path: Path, scale: float = 1.0, dx: float = 0.0, dy: float = 0.0) -> str:
    """The ``d`` attribute of a path; ``scale`` is px per mm. y is turned over: SVG counts it downward."""
    out: list[str] = []
    for command in path:
        if isinstance(command, Close):
            out.append("Z")
            continue
        values = command[:-1]
        numbers = [
            _number(float(v) * scale + dx) if i % 2 == 0 else _number(dy - float(v) * scale)
            for i, v in enumerate(values)
        ]
        out.append(("C" if isinstance(command, Curve) else command.op) + " ".join(numbers))
    return "".join(out)


def _number(value: float) -> str:
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _element(layer: Layer, palette: Palette, scale: float, pen: float) -> str:
    fill = getattr(palette, layer.fill) if layer.fill else "none"
    parts = [f'<path class="{layer.name}" d="{path_data(layer.path, scale)}" fill="{fill}"']
    if layer.stroke:
        colour = palette.carline if layer.stroke == "line" else palette.carsoft
        width = pen * layer.weight
        parts.append(f' stroke="{colour}" stroke-width="{_number(width)}"')
        if layer.dashed:
            parts.append(f' stroke-dasharray="{_number(DASH[0] * pen)} {_number(DASH[1] * pen)}"')
    return "".join(parts) + "/>"


def to_svg(
    drawing: CarDrawing,
    *,
    scale: float,
    palette: Palette = LIGHT,
    pen: float = 1.4,
    mode: Mode = "full",
    standalone: bool = False,
    margin: float = 8.0,
) -> str:
    """A ``<g>`` whose origin is the front bumper on the ground, or with ``standalone`` a complete ``<svg>``.

    ``scale`` is px per mm, ``pen`` the width of the outline and ``margin`` the space round a standalone drawing, both
    in px. Raises ValueError for a scale or pen that is not positive.
    """
    if not (scale > 0.0 and pen > 0.0):
        raise ValueError("scale and pen must be positive")
    width, height = drawing.frame.length * scale, drawing.frame.height * scale
    body = "".join(_element(layer, palette, scale, pen) for layer in select_layers(drawing, mode, width))
    group = f'<g stroke-linejoin="round" stroke-linecap="round">{body}</g>'
    if not standalone:
        return group
    full_w, full_h = _number(width + 2.0 * margin), _number(height + 2.0 * margin)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{full_w}" height="{full_h}" viewBox="0 0 {full_w} {full_h}">'
        f'<g transform="translate({_number(margin)} {_number(height + margin)})">{group}</g></svg>'
    )
