"""The atlas laid out: boxes and curves in px, the family of the focus on top."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from catalogue_app.atlas.family import Family
from catalogue_app.atlas.graph import Edge, EdgeKind, Graph, Node, NodeKind
from catalogue_app.atlas.ordering import Layers, ordered
from catalogue_app.atlas.placing import tops

ARCS, HEAD, PAD = 104.0, 40.0, 16.0
"""Px: the room for ties at the left of the companies, above the first row, and around everything."""
WIDTHS = (176.0, 236.0, 176.0)
HEIGHTS = (44.0, 40.0, 32.0)
GAPS = (10.0, 9.0, 6.0)
_BETWEEN = (84.0, 240.0)  # px, the least and most between two layers
_PART = 44.0  # px between the family and the rest
HUB = 30
"""A node with more edges than this is a hub: unless it is in focus its edges are stubs."""
_STUB = 18.0  # px
LEAST_WIDTH = ARCS + sum(WIDTHS) + 2 * _BETWEEN[0] + 2 * PAD
"""The width in px below which the atlas does not fit."""


@dataclass(frozen=True, slots=True)
class Box:
    """A node and where it lies, in px. `block` is 0 for the family (or for all, without one) and 1 for the rest."""

    node: Node
    x: float
    y: float
    width: float
    height: float
    block: int = 0

    @property
    def middle(self) -> float:
        """The y of its middle."""
        return self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Curve:
    """An edge as a cubic curve: x and y in px of the start, the two controls and the end.

    A `stub` is only begun, at the end that is not the family or the hub: hundreds of lines to one box hide all others.
    """

    edge: Edge
    points: tuple[float, ...]
    stub: bool = False


@dataclass(frozen=True)
class Layout:
    """Everything that is drawn. `folded` is the graph that it is of; `rest_top` the y of the line above the rest."""

    folded: Graph
    boxes: tuple[Box, ...]
    curves: tuple[Curve, ...]
    width: float
    height: float
    columns: tuple[float, float, float]
    family: Family | None = None
    rest_top: float | None = None

    @cached_property
    def box_of(self) -> Mapping[str, Box]:
        """The boxes by the id of their node."""
        return {box.node.id: box for box in self.boxes}

    @cached_property
    def lit(self) -> frozenset[str]:
        """The nodes of the family, a folded brand when it has a model of it; all without a focus."""
        return frozenset(box.node.id for box in self.boxes if box.block == 0)


def lay_out(graph: Graph, family: Family | None = None, width: float = 1050.0) -> Layout:
    """Return where everything lies; `graph` is filtered and folded, `family` is of it.

    `width` is what there is to fill, in px; the layout is never narrower than `LEAST_WIDTH`.
    """
    focus = family.focus if family is not None else None
    block = {n.id: 0 if family is None or n.id in family.nodes else 1 for n in graph.nodes}
    layers = order_of(graph, block, focus)
    columns = _columns(width)
    places, rest_top = _place(layers, graph, block)
    column_of = {n: c for c, layer in enumerate(layers) for n in layer}
    boxes = tuple(
        Box(node, columns[c], places[node.id], WIDTHS[c], HEIGHTS[c], block[node.id])
        for node in graph.nodes
        for c in (column_of[node.id],)
    )
    bottom = max((box.y + box.height for box in boxes), default=HEAD)
    layout = Layout(
        graph, boxes, (), columns[2] + WIDTHS[2] + PAD, bottom + PAD, columns, family, rest_top
    )  # fmt: skip
    return Layout(
        graph, boxes, _curves(graph, layout.box_of, family), layout.width, layout.height, columns, family, rest_top
    )  # fmt: skip


def layers_of(graph: Graph) -> Layers:
    """Return the ids of the nodes of each layer, in the order of the content."""
    return tuple(
        tuple(n.id for n in graph.nodes if n.kind.column == column) for column in range(NodeKind.MODEL.column + 1)
    )


def pairs_of(graph: Graph) -> list[tuple[str, str]]:
    """Return the ends of the edges that lead from one layer to the next."""
    return [(e.start, e.end) for e in graph.edges if e.kind is not EdgeKind.TIE]


def order_of(graph: Graph, block: Mapping[str, int], focus: str | None = None) -> Layers:
    """Return the nodes of each layer in the order they are drawn; the focus comes first."""
    beside: dict[str, list[str]] = defaultdict(list)
    for edge in graph.edges:
        if edge.kind is EdgeKind.TIE:
            beside[edge.start].append(edge.end)
            beside[edge.end].append(edge.start)
    ranked = {n: 2 * b for n, b in block.items()}
    if focus in ranked:
        ranked[focus] = -1
    return ordered(layers_of(graph), pairs_of(graph), ranked, beside)


def _columns(width: float) -> tuple[float, float, float]:
    between = (width - 2 * PAD - ARCS - sum(WIDTHS)) / 2
    between = min(max(between, _BETWEEN[0]), _BETWEEN[1])
    first = PAD + ARCS
    second = first + WIDTHS[0] + between
    return first, second, second + WIDTHS[1] + between


def _place(layers: Layers, graph: Graph, block: Mapping[str, int]) -> tuple[dict[str, float], float | None]:
    neighbours: dict[str, list[str]] = defaultdict(list)
    for start, end in pairs_of(graph):
        if block[start] == block[end]:
            neighbours[start].append(end)
            neighbours[end].append(start)
    found: dict[str, float] = {}
    top, rest_top = HEAD, None
    for number in (0, 1):
        columns = [[n for n in layer if block[n] == number] for layer in layers]
        if not any(columns):
            continue
        if number and found:
            rest_top = top + _PART / 2 - GAPS[0]
            top += _PART
        found.update(tops(columns, HEIGHTS, GAPS, neighbours, top))
        top += max((HEIGHTS[c] + GAPS[c]) * len(column) for c, column in enumerate(columns))
    return found, rest_top


def _curves(graph: Graph, boxes: Mapping[str, Box], family: Family | None) -> tuple[Curve, ...]:
    numbers: dict[tuple[str, str], int] = defaultdict(int)
    found = []
    for edge in graph.edges:
        start, end = boxes[edge.start], boxes[edge.end]
        begun = _begun_at(edge, start, end, graph, family)
        if begun is not None:
            found.append(Curve(edge, _begin(begun, at_left=begun is end or edge.kind is EdgeKind.TIE), stub=True))
        elif edge.kind is EdgeKind.TIE:
            pair = (min(edge.start, edge.end), max(edge.start, edge.end))
            found.append(Curve(edge, _arc(start, end, numbers[pair])))
            numbers[pair] += 1
        else:
            found.append(Curve(edge, _bow(start, end)))
    return tuple(found)


def _begun_at(edge: Edge, start: Box, end: Box, graph: Graph, family: Family | None) -> Box | None:
    """The box at which a stub begins, None for an edge that is drawn whole."""
    if start.block != end.block:
        return start if start.block else end
    if family is not None and edge.id in family.edges:
        return None
    hub = {box.node.id for box in (start, end) if len(graph.at[box.node.id]) > HUB}
    return None if not hub else start if end.node.id in hub else end


def _begin(box: Box, *, at_left: bool) -> tuple[float, ...]:
    x, way = (box.x, -_STUB) if at_left else (box.x + box.width, _STUB)
    return x, box.middle, x + way / 3, box.middle, x + way * 2 / 3, box.middle, x + way, box.middle


def _bow(start: Box, end: Box) -> tuple[float, ...]:
    x1, x2 = start.x + start.width, end.x
    bend = (x2 - x1) * 0.46
    return x1, start.middle, x1 + bend, start.middle, x2 - bend, end.middle, x2, end.middle


def _arc(start: Box, end: Box, number: int) -> tuple[float, ...]:
    """A tie bows out at the left; several of the same two companies lie inside each other."""
    shift = ((number % 2) * 2 - 1) * ((number + 1) // 2) * 2.5
    shift = min(max(shift, 6 - start.height / 2), start.height / 2 - 6)
    y1, y2 = start.middle + shift, end.middle + (shift if start.middle > end.middle else -shift)
    # A cubic reaches three quarters of the way to its controls.
    reach = min(min(26 + 0.14 * abs(y2 - y1), 72) + 4.6 * number, (ARCS - 4) / 0.75)
    return start.x, y1, start.x - reach, y1, end.x - reach, y2, end.x, y2
