"""The layout: fast, always the same, without overlaps, with far fewer crossings than the order of the content."""

import random
import time
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.atlas.build import atlas_of
from catalogue_app.atlas.family import family_of
from catalogue_app.atlas.graph import EdgeKind, Graph, NodeKind
from catalogue_app.atlas.layout import HUB, LEAST_WIDTH, Layout, lay_out, layers_of, order_of, pairs_of
from catalogue_app.atlas.ordering import crossings, ordered
from catalogue_app.atlas.picture import picture_of
from catalogue_app.atlas.placing import settled
from catalogue_app.store.reading import StoredCatalogue
from tests.atlas.graphs import company, edge, graphs, part


@pytest.fixture(scope="module")
def graph(catalogue: StoredCatalogue) -> Graph:
    return atlas_of(catalogue)


def laid_out(graph: Graph, focus: str | None, width: float = 1050) -> Layout:
    return picture_of(graph, focus, width, folding=False).layout


def overlaps(layout: Layout) -> list[tuple[str, str]]:
    return [
        (a.node.id, b.node.id)
        for a, b in combinations(layout.boxes, 2)
        if a.x < b.x + b.width and b.x < a.x + a.width and a.y < b.y + b.height - 0.01 and b.y < a.y + a.height - 0.01
    ]


def check_curves(layout: Layout) -> None:
    for curve in layout.curves:
        start, end = layout.box_of[curve.edge.start], layout.box_of[curve.edge.end]
        x1, y1, *_, x4, y4 = curve.points
        if curve.stub:
            assert any(y1 == box.middle and x1 in (box.x, box.x + box.width) for box in (start, end))
        elif curve.edge.kind is EdgeKind.TIE:
            assert (x1, x4) == (start.x, end.x)
            assert abs(y1 - start.middle) < start.height / 2
            assert abs(y4 - end.middle) < end.height / 2
        else:
            assert (x1, y1, x4, y4) == (start.x + start.width, start.middle, end.x, end.middle)
            assert end.node.kind.column == start.node.kind.column + 1


@pytest.mark.parametrize("focus", [None, "part:stla-medium", "part:cmp", "company:Leapmotor", "company:Stellantis"])
def test_the_whole_content(graph: Graph, focus: str | None) -> None:
    began = time.thread_time()
    layout = laid_out(graph, focus)
    assert time.thread_time() - began < 1
    assert len(layout.boxes) == len(graph.nodes)
    assert {c.edge.id for c in layout.curves} == {e.id for e in graph.edges}
    assert not overlaps(layout)
    check_curves(layout)
    assert all(b.x >= 0 and b.x + b.width <= layout.width and b.y + b.height <= layout.height for b in layout.boxes)
    reached = [0.25 * c.points[0] + 0.75 * c.points[2] for c in layout.curves if c.edge.kind is EdgeKind.TIE]
    assert min(reached) >= 0, "a cubic reaches three quarters of the way to its controls"


@pytest.mark.parametrize("focus", [None, "part:stla-medium"])
def test_it_is_always_the_same(catalogue: StoredCatalogue, focus: str | None) -> None:
    first, second = (picture_of(atlas_of(catalogue), focus, 1050).layout for _ in range(2))
    assert (first.boxes, first.curves) == (second.boxes, second.curves)


def test_far_fewer_lines_cross_than_in_the_order_of_the_content(graph: Graph) -> None:
    none = dict.fromkeys(graph.by_id, 0)
    naive = crossings(layers_of(graph), pairs_of(graph))
    assert crossings(order_of(graph, none), pairs_of(graph)) < naive / 3


def test_the_focus_and_its_family_lie_on_top(graph: Graph) -> None:
    layout = laid_out(graph, "part:stla-medium")
    family = family_of(graph, "part:stla-medium")
    assert layout.family == family
    assert layout.rest_top is not None
    for box in layout.boxes:
        assert (box.y + box.height <= layout.rest_top) == (box.node.id in family.nodes)
    parts = [b for b in layout.boxes if b.node.kind.column == 1]
    assert min(parts, key=lambda b: b.y).node.id == "part:stla-medium"


def test_every_line_of_the_family_is_drawn_whole_and_those_of_a_hub_are_not(graph: Graph) -> None:
    layout = laid_out(graph, "part:stla-medium")
    family = family_of(graph, "part:stla-medium")
    assert not any(c.stub for c in layout.curves if c.edge.id in family.edges)
    unfocused = lay_out(graph)
    for curve in unfocused.curves:
        hub = any(len(graph.at[end]) > HUB for end in (curve.edge.start, curve.edge.end))
        assert curve.stub == hub


@given(graphs(), st.data())
def test_any_graph_is_laid_out_without_overlap(graph: Graph, data: st.DataObject) -> None:
    focus = data.draw(st.sampled_from([None, *(n.id for n in graph.nodes)]))
    layout = laid_out(graph, focus, data.draw(st.floats(200, 3000)))
    assert not overlaps(layout)
    check_curves(layout)
    assert {b.node.id for b in layout.boxes} == set(graph.by_id)
    assert layout.width >= LEAST_WIDTH - 1e-6


@given(graphs(), st.data())
def test_folding_changes_nothing_about_who_belongs_together(graph: Graph, data: st.DataObject) -> None:
    focus = data.draw(st.sampled_from([None, *(n.id for n in graph.nodes)]))
    folded, whole = (picture_of(graph, focus, 1050, folding=on) for on in (True, False))
    assert folded.family == whole.family
    others = [{i for i in p.layout.lit if not i.startswith(("model:", "brand:"))} for p in (folded, whole)]
    assert others[0] == others[1]
    lit = [folded.layout.box_of[i].node for i in folded.layout.lit]
    models = sum(n.count if n.kind is NodeKind.BRAND else n.kind is NodeKind.MODEL for n in lit)
    assert models == len([i for i in whole.layout.lit if i.startswith("model:")])


@given(graphs())
def test_ordering_never_makes_it_worse_and_loses_nobody(graph: Graph) -> None:
    layers, edges = layers_of(graph), pairs_of(graph)
    found = ordered(layers, edges, dict.fromkeys(graph.by_id, 0), {})
    assert crossings(found, edges) <= crossings(layers, edges)
    assert [sorted(layer) for layer in found] == [sorted(layer) for layer in layers]


@given(st.integers(0, 10_000))
def test_crossings_are_counted_as_by_hand(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    upper, lower = tuple(f"a{n}" for n in range(6)), tuple(f"b{n}" for n in range(6))
    edges = [(a, b) for a in upper for b in lower if chance.random() < 0.4]
    by_hand = sum(
        (upper.index(a) - upper.index(c)) * (lower.index(b) - lower.index(d)) < 0
        for (a, b), (c, d) in combinations(edges, 2)
    )
    assert crossings((upper, lower), edges) == by_hand


def test_two_crossed_pairs_are_uncrossed() -> None:
    a, b, x, y = company("a"), company("b"), part("x"), part("y")
    graph = Graph((a, b, x, y), (edge(a, y), edge(b, x)))
    found = order_of(graph, dict.fromkeys(graph.by_id, 0))
    assert crossings(layers_of(graph), pairs_of(graph)) == 1
    assert crossings(found, pairs_of(graph)) == 0


@given(st.lists(st.floats(-500, 1500), min_size=1, max_size=12))
def test_settled_keeps_order_gap_and_bounds(wishes: list[float]) -> None:
    found = settled(wishes, [40.0] * len(wishes), 0, 600)
    assert all(b - a >= 40 - 1e-6 for a, b in pairwise(found))
    assert found[0] >= -1e-6
    assert found[-1] + 40 <= 600 + 1e-6


def test_settled_gives_what_is_wished_where_there_is_room() -> None:
    assert settled([10, 100, 300], [40.0] * 3, 0, 600) == [10, 100, 300]
