"""The newest facts about a node of the atlas."""

from collections.abc import Iterator

from catalogue_app.atlas.graph import Graph, Node, NodeKind
from catalogue_app.ui.atlas.work import Read
from catalogue_app.ui.skin.data import Fact


def newest(read: Read, graph: Graph, node: Node, most: int) -> tuple[Fact, ...]:
    """Return at most so many facts about a node, the newest first, each sentence once."""
    once: dict[str, Fact] = {}
    for fact in _facts(read, graph, node):
        known = once.get(fact.text.en)
        if known is None or fact.evidence.rank < known.evidence.rank:
            once[fact.text.en] = fact
    dated = sorted(once.values(), key=lambda f: (f.as_of is not None, str(f.as_of)), reverse=True)
    return tuple(dated[:most])


def _facts(read: Read, graph: Graph, node: Node) -> Iterator[Fact]:
    component = read.components.get(node.ref) if node.kind is NodeKind.PART else None
    if component is not None:
        for said in (component.statement, *component.facts):
            yield Fact(None, None, None, said.text, said.evidence, said.source, said.as_of)
        return
    for edge in graph.at[node.id]:
        yield Fact(None, None, None, edge.statement, edge.evidence, edge.source, edge.as_of)
