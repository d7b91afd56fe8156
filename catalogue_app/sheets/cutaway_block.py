"""The car cut open on paper: which part sits where, painted in the pattern of whose it is."""

from collections.abc import Mapping

from catalogue_app.cutaway.places import can_be_known, layout_for, part_at
from catalogue_app.drawing.car import DASH
from catalogue_app.drawing.modes import select_layers
from catalogue_app.drawing.path import Path, bounds
from catalogue_app.drawing.subject import LAYER_OF
from catalogue_app.drawing.zones import Zone, seat_lines, zones
from catalogue_app.facts.records import Model, Variant
from catalogue_app.facts.vocabulary import Layer, Ownership
from catalogue_app.origin.layers import LayerFact
from catalogue_app.sheets import words
from catalogue_app.sheets.cells import Paper
from catalogue_app.sheets.drawing_block import commands, layer_data, paper_drawing
from catalogue_app.sheets.hatching import hatch_dots, hatch_lines

Data = dict[str, object]
_PITCH = 78.0  # mm of the car between the lines of a pattern: about 2 mm on paper
_TWO_ROWS = 4  # seats


def cutaway_block(
    paper: Paper, model: Model, variant: Variant | None, found: Mapping[Layer, LayerFact], numbers: Mapping[Layer, int]
) -> Data:
    """Return the drawing of one version, of a model its first; lengths in mm of the car, y up from the ground.

    `found` are the layers as they may be printed, `numbers` what they are called beside the drawing.
    """
    version = variant or next(iter(model.variants), None)
    drawn = paper_drawing(paper, model, {**model.figures, **(version.figures if version is not None else {})})
    drawing = drawn.drawing
    layout = layout_for(version, found) if version is not None else None
    shapes = zones(drawing, layout or "bev-fwd")
    placed = [
        _zone(path, zone, found[LAYER_OF[zone]], numbers[LAYER_OF[zone]])
        for zone, path in shapes.items()
        if found[LAYER_OF[zone]].applicable and can_be_known(zone, model, layout, found)
    ]
    shown = "" if variant is not None or version is None or len(model.variants) < 2 else version.name.plain(paper.lang)
    return {
        "layers": [layer_data(layer) for layer in select_layers(drawing, "ghost")],
        "seats": commands(seat_lines(drawing, 1 if (model.seats or _TWO_ROWS) < _TWO_ROWS else 2)),
        "zones": placed,
        "dash": list(DASH),
        "length": drawing.frame.length,
        "height": drawing.frame.height,
        "true_scale": drawn.true_scale,
        "version": shown,
        "alt": paper.say(words.ALT, name=model.full_name),
        "scale_text": paper.say(words.SCALE),
        "no_scale_text": paper.say(words.NO_SCALE),
        "remarks": [paper.say(words.DASHED)] if drawing.dashed_parts - {"floor"} else [],
    }


def _zone(path: Path, zone: Zone, fact: LayerFact, number: int) -> Data:
    part = part_at(zone, fact)
    box = bounds(path)
    return {
        "path": commands(path),
        "glyph": part.ownership.value,
        "evidence": part.evidence.value if part.known else "unknown",
        "lines": [[round(number, 1) for number in line] for line in hatch_lines(path, part.ownership, _PITCH)],
        "dots": [[round(x, 1), round(y, 1)] for x, y in hatch_dots(path, part.ownership, _PITCH)],
        "number": str(number),
        # The rail of the platform passes under all others, so its number stands at its tail.
        "at": [box.x1 - 130, (box.y0 + box.y1) / 2 + 40]
        if zone == "platform"
        else [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2],
    }


def owners_legend(paper: Paper) -> list[dict[str, str]]:
    """Return the glyphs of origin, each with its word."""
    return [{"glyph": owner.value, "word": paper.say(owner.label)} for owner in Ownership]
