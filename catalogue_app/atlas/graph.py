"""What the atlas is made of: nodes in three layers, and edges that each say who claims them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Source
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Labelled, Layer, Ownership


class NodeKind(Labelled):
    """The layers of the atlas from left to right; a brand stands for its models where these are folded."""

    COMPANY = "company", Text("Companies", "Bedrijven", "Unternehmen", "Entreprises", "Aziende")
    PART = (
        "part",
        Text(
            "Platforms and components",
            "Platforms en onderdelen",
            "Plattformen und Bauteile",
            "Plateformes et composants",
            "Piattaforme e componenti",
        ),
    )
    MODEL = "model", Text("Models", "Modellen", "Modelle", "Modèles", "Modelli")
    BRAND = "brand", Text("Brands", "Merken", "Marken", "Marques", "Marche")

    @property
    def column(self) -> int:
        """The place of the layer from the left: 0, 1 or 2."""
        return _COLUMN[self]


_COLUMN = {NodeKind.COMPANY: 0, NodeKind.PART: 1, NodeKind.MODEL: 2, NodeKind.BRAND: 2}


class EdgeKind(Labelled):
    """What an edge says: a bond of two companies, a company behind a part, or a part in a model."""

    TIE = "tie", Text("Tie", "Verband", "Verbindung", "Lien", "Legame")
    MAKES = (
        "makes",
        Text(
            "develops or makes",
            "ontwikkelt of maakt",
            "entwickelt oder fertigt",
            "développe ou fabrique",
            "sviluppa o produce",
        ),
    )
    HAS = "has", Text("is in", "zit in", "steckt in", "équipe", "è in")


@dataclass(frozen=True, slots=True)
class Node:
    """A company, a platform or component, a model, or a brand that stands for its models.

    Attributes:
        id: unique in the graph, such as "part:cmp".
        ref: the id of the thing itself, the name of a company or brand.
        caption: the small line: what sort of part, what a company is here.
        ownership: None for models and brands.
        brand: of a model or brand.
        layer: of a part.
        count: the models with this part, or of this brand.
    """

    id: str
    kind: NodeKind
    ref: str
    name: Text
    caption: Text
    ownership: Ownership | None = None
    brand: str | None = None
    layer: Layer | None = None
    count: int = 0


@dataclass(frozen=True, slots=True)
class Edge:
    """One claim that joins two nodes.

    Attributes:
        label: what joins them, read from `start` to `end`.
        value: a share, a number of cars, the versions it holds for; None where none is stated.
        count: how many claims a bundle to a folded brand stands for; its evidence is the weakest of theirs.
    """

    id: str
    kind: EdgeKind
    start: str
    end: str
    label: Text
    statement: Text
    evidence: Evidence
    source: Source
    as_of: PartialDate | None = None
    since: PartialDate | None = None
    value: Text | None = None
    ownership: Ownership = Ownership.UNKNOWN
    count: int = 1

    def other(self, node_id: str) -> str:
        """Return the node at the other end."""
        return self.end if node_id == self.start else self.start


@dataclass(frozen=True)
class Graph:
    """Nodes in the order of the content, and edges between them; an edge never leads to a node that is not there."""

    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()

    @cached_property
    def by_id(self) -> Mapping[str, Node]:
        """The nodes by id."""
        return {node.id: node for node in self.nodes}

    @cached_property
    def at(self) -> Mapping[str, tuple[Edge, ...]]:
        """The edges at every node."""
        found: dict[str, list[Edge]] = {node.id: [] for node in self.nodes}
        for edge in self.edges:
            found[edge.start].append(edge)
            if edge.end != edge.start:
                found[edge.end].append(edge)
        return {node_id: tuple(edges) for node_id, edges in found.items()}

    def of(self, *kinds: NodeKind) -> tuple[Node, ...]:
        """Return the nodes of these kinds, in order."""
        return tuple(node for node in self.nodes if node.kind in kinds)

    def only(self, node_ids: Iterable[str]) -> "Graph":
        """Return these nodes and the edges among them."""
        kept = frozenset(node_ids)
        return Graph(
            tuple(n for n in self.nodes if n.id in kept),
            tuple(e for e in self.edges if e.start in kept and e.end in kept),
        )

    def find(self, wanted: str) -> Node | None:
        """Return the node with this id, or of the thing with this id or name; None when there is none."""
        if wanted in self.by_id:
            return self.by_id[wanted]
        folded = wanted.casefold()
        return next((n for n in self.nodes if folded in (n.ref.casefold(), n.name.en.casefold())), None)
