"""What belongs to one node: the things it is made of, made by, or found in."""

from collections import Counter
from dataclasses import dataclass

from catalogue_app.atlas.graph import EdgeKind, Graph, NodeKind


@dataclass(frozen=True, slots=True)
class Family:
    """A node with its family: ids of nodes, ids of edges, and of these the ones at the node itself."""

    focus: str
    nodes: frozenset[str]
    edges: frozenset[str]
    direct: frozenset[str]


def family_of(graph: Graph, focus: str) -> Family:
    """Return the family of a node with the edges among it; raises KeyError for one that the graph does not have.

    Of a part: who is behind it, the models with it, and the parts that at least half of these models (and two, where
    there are two) have as well, with who is behind those. Of a model: its parts and who is behind them. Of a company:
    its parts, the models with them, and the companies it is bound to. Ties among the companies found belong to it.
    """
    node = graph.by_id[focus]
    if node.kind is NodeKind.PART:
        members = _of_part(graph, focus)
    elif node.kind is NodeKind.COMPANY:
        members = _of_company(graph, focus)
    else:
        members = _of_model(graph, focus)
    return among(graph, focus, frozenset(members))


def among(graph: Graph, focus: str, members: frozenset[str]) -> Family:
    """Return the family that these nodes are, with the edges among them."""
    edges = frozenset(e.id for e in graph.edges if e.start in members and e.end in members)
    return Family(focus, members, edges, frozenset(e.id for e in graph.at[focus]) & edges)


def _next(graph: Graph, node_id: str, kind: EdgeKind) -> set[str]:
    return {e.other(node_id) for e in graph.at[node_id] if e.kind is kind}


def _of_part(graph: Graph, focus: str) -> set[str]:
    models = _next(graph, focus, EdgeKind.HAS)
    users = Counter(part for model in models for part in _next(graph, model, EdgeKind.HAS))
    least = max((len(models) + 1) // 2, min(2, len(models)))
    parts = {focus, *(part for part, count in users.items() if count >= least)}
    makers = {company for part in parts for company in _next(graph, part, EdgeKind.MAKES)}
    return models | parts | makers


def _of_company(graph: Graph, focus: str) -> set[str]:
    parts = _next(graph, focus, EdgeKind.MAKES)
    models = {model for part in parts for model in _next(graph, part, EdgeKind.HAS)}
    return {focus} | parts | models | _next(graph, focus, EdgeKind.TIE)


def _of_model(graph: Graph, focus: str) -> set[str]:
    parts = _next(graph, focus, EdgeKind.HAS)
    return {focus} | parts | {company for part in parts for company in _next(graph, part, EdgeKind.MAKES)}
