"""The drawing on paper: the car as paths in true scale, with dimension lines for what has a source.

The template draws the paths itself. An embedded SVG picture would be turned into pixels on its way through the SVG
renderer of Qt, and so on a printer.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from catalogue_app.drawing.car import DASH, CarDrawing, Layer
from catalogue_app.drawing.dimensions import DimensionLine, dimension_lines
from catalogue_app.drawing.modes import select_layers
from catalogue_app.drawing.path import Close, Path
from catalogue_app.drawing.subject import SIZE_KEYS, drawing_of
from catalogue_app.drawing.svg import LIGHT
from catalogue_app.facts.formatting import format_number
from catalogue_app.facts.records import Figure, Model
from catalogue_app.sheets import words
from catalogue_app.sheets.cells import Paper


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing, and whether its length is one that may be printed."""

    drawing: CarDrawing
    true_scale: bool


_WORDS = {"length": words.LENGTH, "wheelbase": words.WHEELBASE}


def drawing_block(paper: Paper, model: Model, figures: Mapping[str, Figure]) -> dict[str, object]:
    """Return the drawing. Only figures that may be printed shape it; what is missing is dashed and has no line.

    All lengths are in mm of the real car, x from the front bumper, y up from the ground; the template divides by
    the scale, which depends on how full the page is.
    """
    drawn = paper_drawing(paper, model, figures)
    drawing = drawn.drawing
    frame = drawing.frame
    notes = [words.DASHED] if drawing.dashed_parts - {"floor"} else []
    return {
        "layers": car_layers(drawing),
        "dash": list(DASH),
        "length": frame.length,
        "height": frame.height,
        "lines": [_line(paper, line) for line in dimension_lines(drawing)],
        "alt": paper.say(words.ALT, name=model.full_name),
        "true_scale": drawn.true_scale,
        "scale_text": paper.say(words.SCALE),
        "no_scale_text": paper.say(words.NO_SCALE),
        "remarks": [paper.say(note) for note in notes],
    }


def car_layers(drawing: CarDrawing) -> list[dict[str, object]]:
    """Return the paths of a car from back to front, as the templates draw them."""
    return [layer_data(layer) for layer in select_layers(drawing)]


def paper_drawing(paper: Paper, model: Model, figures: Mapping[str, Figure]) -> Drawn:
    """Return the drawing from the sizes that may be printed."""
    length, height, wheelbase, clearance = (_size(paper, figures.get(key)) for key in SIZE_KEYS)
    return Drawn(drawing_of(model, (length, height, wheelbase, clearance)), length is not None)


def commands(path: Path) -> list[list[object]]:
    """Return a path as [kind, x, y ...] with kind M, L, C or Z."""
    found: list[list[object]] = []
    for command in path:
        if isinstance(command, Close):
            found.append(["Z"])
        else:
            numbers = [round(float(number), 1) for number in command[:-1]]
            found.append([command.op, *numbers])
    return found


def layer_data(layer: Layer) -> dict[str, object]:
    """Return a path with its paint."""
    stroke = {"line": LIGHT.carline, "soft": LIGHT.carsoft}.get(layer.stroke or "", "")
    return {
        "path": commands(layer.path),
        "fill": getattr(LIGHT, layer.fill) if layer.fill else "",
        "stroke": stroke,
        "weight": layer.weight,
        "dashed": layer.dashed,
    }


def _size(paper: Paper, figure: Figure | None) -> float | None:
    return figure.low if figure is not None and paper.may_print(figure) else None


def _line(paper: Paper, line: DimensionLine) -> dict[str, object]:
    word = _WORDS.get(line.kind)
    return {
        "kind": line.kind,
        "start": list(line.start),
        "end": list(line.end),
        "extensions": [[list(p), list(q)] for p, q in line.extensions],
        "value": format_number(line.value_mm, paper.lang, 0),
        "word": paper.say(word) if word is not None else "",
    }
