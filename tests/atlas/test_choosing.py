"""Filters, families and folding: nothing hangs in the air and nothing foreign comes along."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.atlas.build import atlas_of
from catalogue_app.atlas.family import family_of
from catalogue_app.atlas.folding import MOST, fold_brands
from catalogue_app.atlas.graph import EdgeKind, Graph, NodeKind
from catalogue_app.atlas.selecting import Choice, Wanted, counts, options, select
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.vocabulary import Layer, Ownership
from catalogue_app.store.reading import StoredCatalogue
from tests.atlas.graphs import company, edge, graphs, model, part


def whole(graph: Graph) -> bool:
    return all(e.start in graph.by_id and e.end in graph.by_id for e in graph.edges)


VALUES = {
    Choice.OWNERSHIP: tuple(map(str, Ownership)),
    Choice.LAYER: tuple(map(str, Layer)),
    Choice.EVIDENCE: tuple(map(str, Evidence)),
    Choice.BRAND: ("Peugeot", "Opel", "Fiat", "Nobody"),
    Choice.COMPANY: ("c0", "c1", "c5"),
}
FILTERS = st.builds(Wanted, **{c.value: st.frozensets(st.sampled_from(VALUES[c]), max_size=2) for c in Choice})


@given(graphs(), FILTERS)
def test_a_filter_leaves_no_loose_edge_and_no_lonely_node(graph: Graph, wanted: Wanted) -> None:
    left = select(graph, wanted)
    assert whole(left)
    assert set(left.nodes) <= set(graph.nodes)
    assert set(left.edges) <= set(graph.edges)
    if wanted.empty:
        assert left is graph
    else:
        assert all(left.at[n.id] for n in left.nodes)
        assert not wanted.evidence or all(e.evidence in wanted.evidence for e in left.edges)
        assert not wanted.brand or all(n.brand in wanted.brand for n in left.of(NodeKind.MODEL))
        parts = left.of(NodeKind.PART)
        assert not wanted.layer or all(n.layer in wanted.layer for n in parts)
        assert not wanted.ownership or all(n.ownership in wanted.ownership for n in parts)


@given(graphs(), FILTERS)
def test_a_count_is_what_one_would_get(graph: Graph, wanted: Wanted) -> None:
    counted = counts(graph, wanted)
    for value, _ in options(graph, Choice.EVIDENCE):
        got = select(graph, wanted.with_(Choice.EVIDENCE, frozenset({value})))
        open_ = select(graph, wanted.with_(Choice.EVIDENCE, frozenset()))
        assert counted[Choice.EVIDENCE][value] == sum(e.evidence == value for e in open_.edges)
        assert len(got.edges) <= counted[Choice.EVIDENCE][value]


def test_filters_on_the_shipped_content(catalogue: StoredCatalogue) -> None:
    graph = atlas_of(catalogue)
    leap = select(graph, Wanted(company=frozenset({"Leapmotor"})))
    assert {n.brand for n in leap.of(NodeKind.MODEL)} >= {"Leapmotor", "Opel"}
    assert any(e.kind is EdgeKind.TIE for e in leap.edges)
    opel = select(graph, Wanted(brand=frozenset({"Opel"})))
    assert {n.brand for n in opel.of(NodeKind.MODEL)} == {"Opel"}
    rumours = select(graph, Wanted(evidence=frozenset({"rumoured"})))
    assert rumours.edges
    assert {e.evidence for e in rumours.edges} == {Evidence.RUMOURED}


@given(graphs(), st.data())
def test_a_family_is_connected_with_its_focus(graph: Graph, data: st.DataObject) -> None:
    if not graph.nodes:
        return
    focus = data.draw(st.sampled_from(graph.nodes)).id
    family = family_of(graph, focus)
    ends = {e.id: (e.start, e.end) for e in graph.edges}
    reached, grown = {focus}, True
    while grown:
        more = {end for e in family.edges for end in ends[e] if set(ends[e]) & reached}
        grown = not more <= reached
        reached |= more
    assert reached == family.nodes
    assert family.direct <= family.edges
    assert all(focus in ends[e] for e in family.direct)


def test_the_family_of_a_part_takes_along_what_half_of_its_models_have() -> None:
    cmp, rare, often = part("cmp"), part("rare"), part("often")
    models = [model(f"m{n}") for n in range(4)]
    maker, stranger = company("maker"), company("stranger")
    other = model("other")
    edges = [edge(cmp, m) for m in models] + [edge(often, m) for m in models[:2]]
    edges += [edge(rare, models[0]), edge(rare, other), edge(maker, often), edge(stranger, rare)]
    graph = Graph((cmp, rare, often, *models, other, maker, stranger), tuple(edges))
    assert family_of(graph, cmp.id).nodes == {cmp.id, often.id, maker.id, *(m.id for m in models)}


def test_no_family_of_a_node_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        family_of(Graph(), "part:none")


@given(graphs(), st.frozensets(st.sampled_from(("Peugeot", "Opel"))))
def test_folding_keeps_every_model_somewhere(graph: Graph, unfolded: frozenset[str]) -> None:
    folded = fold_brands(graph, unfolded)
    assert whole(folded)
    models = folded.of(NodeKind.MODEL)
    assert len(graph.of(NodeKind.MODEL)) == len(models) + sum(n.count for n in folded.of(NodeKind.BRAND))
    assert len([e for e in graph.edges if e.kind is EdgeKind.HAS]) == sum(
        e.count for e in folded.edges if e.kind is EdgeKind.HAS
    )
    if len(graph.of(NodeKind.MODEL)) <= MOST:
        assert folded is graph
    assert not {n.brand for n in folded.of(NodeKind.BRAND)} & unfolded


def test_of_a_large_family_the_models_of_a_brand_stand_apart_from_its_others() -> None:
    models = [model(f"m{n}") for n in range(30)]
    folded = fold_brands(Graph(tuple(models)), (), {m.id for m in models[:25]})
    assert {n.id: n.count for n in folded.nodes} == {"brand:Peugeot": 25, "brand:Peugeot:other": 5}


def test_a_bundle_is_as_sure_as_its_weakest_claim() -> None:
    platform = part("p")
    models = [model(f"m{n}") for n in range(25)]
    weak = [edge(platform, models[0], Evidence.REPORTED), edge(platform, models[1], Evidence.OFFICIAL)]
    (bundle,) = fold_brands(Graph((platform, *models), tuple(weak))).edges
    assert (bundle.evidence, bundle.count) == (Evidence.REPORTED, 2)


def test_a_family_stays_unfolded_and_one_that_is_too_large_does_not() -> None:
    models = [model(f"m{n}") for n in range(30)]
    graph = Graph(tuple(models))
    few = fold_brands(graph, (), {m.id for m in models[:5]})
    assert len(few.of(NodeKind.MODEL)) == 5
    many = fold_brands(graph, (), {m.id for m in models[:25]})
    assert not many.of(NodeKind.MODEL)
