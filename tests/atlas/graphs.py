"""Graphs for tests: a small one by hand, and random ones."""

from hypothesis import strategies as st

from catalogue_app.atlas.graph import Edge, EdgeKind, Graph, Node, NodeKind
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Source
from catalogue_app.facts.text import same
from catalogue_app.facts.vocabulary import Layer, Ownership

SOURCE = Source("src", "Invented Gazette", "An invented article")
BRANDS = ("Peugeot", "Opel", "Fiat")


def company(name: str, ownership: Ownership = Ownership.SUPPLIER) -> Node:
    return Node(f"company:{name}", NodeKind.COMPANY, name, same(name), ownership.label, ownership)


def part(name: str, ownership: Ownership = Ownership.STELLANTIS, layer: Layer = Layer.PLATFORM) -> Node:
    return Node(f"part:{name}", NodeKind.PART, name, same(name), layer.label, ownership, None, layer)


def model(name: str, brand: str = "Peugeot") -> Node:
    return Node(f"model:{name}", NodeKind.MODEL, name, same(name), same(brand), brand=brand)


def edge(start: Node, end: Node, evidence: Evidence = Evidence.OFFICIAL) -> Edge:
    kinds = {(0, 0): EdgeKind.TIE, (0, 1): EdgeKind.MAKES, (1, 2): EdgeKind.HAS}
    kind = kinds[start.kind.column, end.kind.column]
    owner = end.ownership or start.ownership or Ownership.UNKNOWN
    ends = start.id, end.id
    return Edge(">".join(ends), kind, *ends, kind.label, same("said"), evidence, SOURCE, ownership=owner)


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Random atlases of up to 6 companies, 8 parts and 26 models."""
    owners, layers = st.sampled_from(tuple(Ownership)), st.sampled_from(tuple(Layer)[:5])
    companies = [company(f"c{n}", draw(owners)) for n in range(draw(st.integers(0, 6)))]
    parts = [part(f"p{n}", draw(owners), draw(layers)) for n in range(draw(st.integers(0, 8)))]
    models = [model(f"m{n}", draw(st.sampled_from(BRANDS))) for n in range(draw(st.integers(0, 26)))]
    edges: dict[str, Edge] = {}
    for starts, ends in ((companies, companies), (companies, parts), (parts, models)):
        if starts and ends:
            pairs = st.tuples(st.sampled_from(starts), st.sampled_from(ends), st.sampled_from(tuple(Evidence)))
            for start, end, evidence in draw(st.lists(pairs, max_size=25)):
                if start is not end:
                    made = edge(start, end, evidence)
                    edges[made.id] = made
    return Graph((*companies, *parts, *models), tuple(edges.values()))
