"""Which part of the atlas is shown, and what each further choice would give."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from catalogue_app.atlas.graph import Edge, EdgeKind, Graph, Node, NodeKind
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Labelled


class Choice(Labelled):
    """What the atlas can be filtered by."""

    OWNERSHIP = "ownership", Text("Origin", "Herkomst", "Herkunft", "Origine", "Origine")
    LAYER = "layer", Text("Layer", "Laag", "Ebene", "Couche", "Strato")
    EVIDENCE = "evidence", Text("Evidence", "Bewijs", "Beleg", "Preuve", "Prova")
    BRAND = "brand", Text("Brand", "Merk", "Marke", "Marque", "Marca")
    COMPANY = "company", Text("Company", "Bedrijf", "Unternehmen", "Entreprise", "Azienda")


@dataclass(frozen=True, slots=True)
class Wanted:
    """The chosen values per choice, as their stored words; an empty set leaves that choice open."""

    ownership: frozenset[str] = frozenset()
    layer: frozenset[str] = frozenset()
    evidence: frozenset[str] = frozenset()
    brand: frozenset[str] = frozenset()
    company: frozenset[str] = frozenset()

    def of(self, choice: Choice) -> frozenset[str]:
        """Return the chosen values of one choice."""
        chosen: frozenset[str] = getattr(self, choice.value)
        return chosen

    def with_(self, choice: Choice, values: frozenset[str]) -> "Wanted":
        """Return the same with other values for one choice."""
        return replace(self, **{choice.value: values})

    def toggled(self, choice: Choice, value: str) -> "Wanted":
        """Return the same with one value switched on or off."""
        return self.with_(choice, self.of(choice) ^ {value})

    @property
    def empty(self) -> bool:
        """Whether everything is shown."""
        return not any(self.of(choice) for choice in Choice)


def select(graph: Graph, wanted: Wanted) -> Graph:
    """Return what a filter leaves: no edge without both its nodes, and no node that nothing leads to any more."""
    if wanted.empty:
        return graph
    parts = _parts(graph, wanted)
    edges = [
        e
        for e in graph.edges
        if (not wanted.evidence or e.evidence in wanted.evidence) and _part_stays(e, parts) and _tie_stays(e, wanted)
    ]
    if wanted.brand:
        edges = _led_to_by(graph, edges, EdgeKind.HAS, lambda e: graph.by_id[e.end].brand in wanted.brand, wanted)
    if wanted.company:
        edges = _led_to_by(graph, edges, EdgeKind.MAKES, lambda e: graph.by_id[e.start].ref in wanted.company, wanted)
    ends = {end for e in edges for end in (e.start, e.end)}
    return Graph(tuple(n for n in graph.nodes if n.id in ends), tuple(edges))


def _parts(graph: Graph, wanted: Wanted) -> frozenset[str]:
    return frozenset(
        n.id
        for n in graph.of(NodeKind.PART)
        if (not wanted.ownership or n.ownership in wanted.ownership) and (not wanted.layer or n.layer in wanted.layer)
    )


def _part_stays(edge: Edge, parts: frozenset[str]) -> bool:
    if edge.kind is EdgeKind.TIE:
        return True
    return (edge.end if edge.kind is EdgeKind.MAKES else edge.start) in parts


def _tie_stays(edge: Edge, wanted: Wanted) -> bool:
    """A tie has no layer: it goes when one is asked for; under an origin only those of that origin stay."""
    if edge.kind is not EdgeKind.TIE:
        return True
    return not wanted.layer and (not wanted.ownership or edge.ownership in wanted.ownership)


def _led_to_by(
    graph: Graph, edges: list[Edge], kind: EdgeKind, fits: Callable[[Edge], bool], wanted: Wanted
) -> list[Edge]:
    """Keep the parts that a fitting edge of this kind leads to, what is behind them, and ties of those meant."""
    fitting = {e.id for e in edges if e.kind is kind and fits(e)}
    parts = {e.end if kind is EdgeKind.MAKES else e.start for e in edges if e.id in fitting}
    kept = [e for e in edges if e.kind is not EdgeKind.TIE and _part_end(e) in parts]
    if kind is EdgeKind.HAS:
        kept = [e for e in kept if e.kind is not kind or e.id in fitting]
    meant = wanted.brand if kind is EdgeKind.HAS else wanted.company
    ties = [
        e
        for e in edges
        if e.kind is EdgeKind.TIE and not meant.isdisjoint((graph.by_id[e.start].ref, graph.by_id[e.end].ref))
    ]
    return ties + kept


def _part_end(edge: Edge) -> str:
    return edge.end if edge.kind is EdgeKind.MAKES else edge.start


def counts(graph: Graph, wanted: Wanted) -> dict[Choice, Counter[str]]:
    """Return per choice and value how many links, parts, models or links of a company one would get.

    Counted with all other choices in force and this one left open.
    """
    return {choice: _count(select(graph, wanted.with_(choice, frozenset())), choice) for choice in Choice}


def _count(graph: Graph, choice: Choice) -> Counter[str]:
    if choice is Choice.EVIDENCE:
        return Counter(str(e.evidence) for e in graph.edges)
    if choice is Choice.BRAND:
        return Counter(str(n.brand) for n in graph.of(NodeKind.MODEL))
    if choice is Choice.COMPANY:
        return Counter(n.ref for n in graph.of(NodeKind.COMPANY) for _ in graph.at[n.id])
    parts = graph.of(NodeKind.PART)
    return Counter(str(n.ownership if choice is Choice.OWNERSHIP else n.layer) for n in parts)


def options(graph: Graph, choice: Choice) -> tuple[tuple[str, Node | None], ...]:
    """Return the values of a choice that the graph has, for companies and brands with a node that names them."""
    if choice is Choice.COMPANY:
        return tuple((n.ref, n) for n in graph.of(NodeKind.COMPANY))
    if choice is Choice.BRAND:
        return tuple({str(n.brand): n for n in graph.of(NodeKind.MODEL)}.items())
    return tuple((value, None) for value in _count(graph, choice))
