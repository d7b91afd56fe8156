"""From a filtered atlas to what is drawn: family, folding and layout together."""

from collections.abc import Collection
from dataclasses import dataclass

from catalogue_app.atlas.family import among, family_of
from catalogue_app.atlas.folding import fold_brands, members_in
from catalogue_app.atlas.graph import Graph
from catalogue_app.atlas.layout import Layout, lay_out


@dataclass(frozen=True, slots=True)
class Picture:
    """The layout, and the graph it shows with every model by itself; `family` are the nodes of the focus in that."""

    graph: Graph
    layout: Layout
    family: frozenset[str]


def picture_of(
    graph: Graph,
    focus: str | None,
    width: float,
    *,
    unfolded: Collection[str] = (),
    folding: bool = True,
    only_family: bool = False,
) -> Picture:
    """Return the picture of a graph around a node of it, or of all with None; a node that is not there is none.

    `width` in px is what there is to fill. With `folding` models above 20 stand together per brand, but for the brands
    in `unfolded`; `only_family` leaves out what does not belong to the focus.
    """
    if focus is None or focus not in graph.by_id:
        folded = fold_brands(graph, unfolded) if folding else graph
        return Picture(graph, lay_out(folded, None, width), frozenset())
    nodes = family_of(graph, focus).nodes
    chosen = graph.only(nodes) if only_family else graph
    folded = fold_brands(chosen, unfolded, nodes) if folding else chosen
    family = among(folded, focus, members_in(folded, nodes))
    return Picture(chosen, lay_out(folded, family, width), nodes)
