"""Where the arrow keys go in the atlas."""

from catalogue_app.atlas.graph import EdgeKind
from catalogue_app.atlas.layout import Box, Layout


def step(layout: Layout, at: str, across: int, down: int) -> str:
    """Return the node that an arrow leads to: `across` -1 or 1 along an edge, `down` -1 or 1 in the same layer.

    Across goes to the connected node that lies nearest in height; down keeps to the family while there is a focus and
    the node belongs to it. Where nothing lies in that direction, the node itself.
    """
    here = layout.box_of[at]
    found = _connected(layout, here, across) if across else _in_layer(layout, here, down)
    return found.node.id if found is not None else at


def _connected(layout: Layout, here: Box, way: int) -> Box | None:
    column = here.node.kind.column + way
    ends = {e.other(here.node.id) for e in layout.folded.at[here.node.id] if e.kind is not EdgeKind.TIE}
    boxes = [layout.box_of[end] for end in ends if layout.box_of[end].node.kind.column == column]
    return min(boxes, key=lambda b: (b.block != here.block, abs(b.middle - here.middle), b.node.id), default=None)


def _in_layer(layout: Layout, here: Box, way: int) -> Box | None:
    boxes = [b for b in layout.boxes if b.node.kind.column == here.node.kind.column and (b.y - here.y) * way > 0]
    return min(boxes, key=lambda b: abs(b.y - here.y), default=None)
