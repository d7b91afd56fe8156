"""Models folded into their brands where there are too many to read."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from catalogue_app.atlas.graph import Edge, EdgeKind, Graph, Node, NodeKind
from catalogue_app.atlas.words import MODELS_OF
from catalogue_app.facts.text import same

_OTHER = ":other"
MOST = 20
"""So many models are shown one by one; above that those of a brand stand together."""


def fold_brands(graph: Graph, unfolded: Collection[str] = (), family: Collection[str] = (), most: int = MOST) -> Graph:
    """Return the graph with its models folded per brand when there are more than `most`.

    The models of the brands in `unfolded` stay, and so do those whose ids are in `family`, unless these alone are more
    than `most`: then those of a brand stand together apart from its other models. A model that would stand alone for
    its brand stays itself.
    """
    models = graph.of(NodeKind.MODEL)
    if len(models) <= most:
        return graph
    related = {n.id for n in models if n.id in family}
    stays = {n.id for n in models if n.brand in unfolded} | (related if len(related) <= most else set())
    groups: dict[tuple[str, bool], list[Node]] = defaultdict(list)
    for node in models:
        if node.id not in stays:
            groups[str(node.brand), bool(family) and node.id not in related].append(node)
    made = [_group(brand, members, other=other) for (brand, other), members in groups.items() if len(members) > 1]
    home = {n.id: group for (group, members) in made for n in members}
    nodes = (*(n for n in graph.nodes if n.id not in home), *(group for group, _ in made))
    return Graph(nodes, _folded(graph, home))


def members_in(folded: Graph, family: Collection[str]) -> frozenset[str]:
    """Return the nodes of a graph folded around a family that are of it, a brand where its models are."""
    return frozenset(
        n.id for n in folded.nodes if n.id in family or (n.kind is NodeKind.BRAND and not n.id.endswith(_OTHER))
    )


def _group(brand: str, members: list[Node], *, other: bool) -> tuple[Node, list[Node]]:
    node_id = f"brand:{brand}{_OTHER}" if other else f"brand:{brand}"
    return Node(node_id, NodeKind.BRAND, brand, same(brand), same(""), brand=brand, count=len(members)), members


def _folded(graph: Graph, home: Mapping[str, Node]) -> tuple[Edge, ...]:
    bundles: dict[tuple[str, str], list[Edge]] = defaultdict(list)
    edges: list[Edge] = []
    groups = {group.id: group for group in home.values()}
    for edge in graph.edges:
        if edge.kind is EdgeKind.HAS and edge.end in home:
            bundles[edge.start, home[edge.end].id].append(edge)
        else:
            edges.append(edge)
    edges += [_bundle(start, groups[end], claims) for (start, end), claims in bundles.items()]
    return tuple(edges)


def _bundle(start: str, end: Node, claims: list[Edge]) -> Edge:
    """A bundle is as sure as its weakest claim, and names that one's source."""
    weakest = max(claims, key=lambda e: e.evidence.rank)
    said = MODELS_OF.filled(count=str(len(claims)), brand=end.ref) if len(claims) > 1 else weakest.statement
    return Edge(
        f"bundle:{start}:{end.id}", EdgeKind.HAS, start, end.id, EdgeKind.HAS.label, said, weakest.evidence,
        weakest.source, weakest.as_of, value=weakest.value if len(claims) == 1 else None,
        ownership=weakest.ownership, count=len(claims),
    )  # fmt: skip
