"""`catalogue drawing`: the drawing of a car as an SVG file, for a dealer's own web page or poster."""

from pathlib import Path
from typing import Annotated, Any

import typer

from catalogue_app.drawing.modes import Mode
from catalogue_app.drawing.subject import drawing_of
from catalogue_app.drawing.svg import DARK, LIGHT, to_svg
from catalogue_app.sheets.files import write_whole

_MODES: tuple[Mode, ...] = ("full", "ghost", "outline")


def write_drawing(catalogue: Any, model: str, output: Path, mode: str, scale: float, *, dark: bool) -> None:  # noqa: ANN401
    """Write the drawing of a model; `scale` is px per mm. What has no source is dashed.

    Raises NotFound for an unknown model, CatalogueProblem when the file cannot be written.
    """
    chosen = next((known for known in _MODES if known == mode), None)
    if chosen is None:
        raise typer.BadParameter(f"{mode!r} is not one of {', '.join(_MODES)}", param_hint="--mode")
    if not 0.005 <= scale <= 5:
        raise typer.BadParameter(f"{scale:g} px per mm does not lie between 0.005 and 5", param_hint="--scale")
    drawing = drawing_of(catalogue.model(catalogue.finder.model_id(model)))
    text = to_svg(drawing, scale=scale, mode=chosen, palette=DARK if dark else LIGHT, standalone=True)
    write_whole(output, text.encode())


Output = Annotated[Path, typer.Option("-o", "--output", help="The SVG to write.")]
Scale = Annotated[float, typer.Option(help="Pixels per millimetre of the car.")]
"""Options of the command."""
