"""The atlas of the shipped content: what is in it and where it comes from."""

import pytest

from catalogue_app.atlas.build import atlas_of
from catalogue_app.atlas.graph import Edge, EdgeKind, Graph, NodeKind
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.origin.public import PublicCatalogue
from catalogue_app.store.reading import StoredCatalogue


@pytest.fixture(scope="module")
def graph(catalogue: StoredCatalogue) -> Graph:
    return atlas_of(catalogue)


def between(graph: Graph, start: str, end: str) -> list[Edge]:
    return [e for e in graph.edges if (e.start, e.end) == (f"company:{start}", f"company:{end}")]


def test_every_model_part_and_tie_is_in_it(graph: Graph, catalogue: StoredCatalogue) -> None:
    assert {n.ref for n in graph.of(NodeKind.MODEL)} == {m.id for m in catalogue.models()}
    shown = {n.ref for n in graph.of(NodeKind.PART)}
    assert {c.canonical for c in catalogue.components()} == shown
    told = {e.id.split(":")[1] for e in graph.edges if e.kind is EdgeKind.TIE}
    assert told == {t.statement.id for t in catalogue.ties()}


def test_every_link_says_who_claims_it(graph: Graph) -> None:
    for edge in graph.edges:
        assert all((edge.statement.en, edge.statement.nl)), edge.id
        assert edge.source.publisher, edge.id
        assert edge.evidence in Evidence
        assert edge.start in graph.by_id
        assert edge.end in graph.by_id


def test_a_link_of_a_model_is_the_link_that_the_model_has(graph: Graph, catalogue: StoredCatalogue) -> None:
    for model in catalogue.models():
        parts = {graph.by_id[e.start].ref for e in graph.at[f"model:{model.id}"]}
        assert parts == {link.component.canonical for link in model.parts}


def test_the_ties_that_dealers_ask_for(graph: Graph) -> None:
    stakes = [e for e in between(graph, "Stellantis", "Leapmotor") if e.label.en == "Shareholding"]
    assert any(e.value is not None and "20 %" in e.value.en for e in stakes)
    (joint, *_) = between(graph, "Stellantis", "Leapmotor International")
    assert joint.value is not None
    assert joint.value.en == "51/49"
    assert joint.ownership is Ownership.JOINT_VENTURE
    assert between(graph, "Leapmotor", "Leapmotor International"), "both parents are bound to their joint company"
    assert any(e.label.en == "Joint venture" for e in between(graph, "Stellantis", "ACC"))
    for parent in ("Stellantis", "Punch Powertrain"):
        assert between(graph, parent, "e-Transmissions"), parent
    for parent in ("Stellantis", "Nidec"):
        assert between(graph, parent, "Emotors"), parent


def test_a_list_of_companies_is_so_many_ties(graph: Graph) -> None:
    for maker in ("CATL", "BYD", "LG", "SVOLT", "ACC"):
        assert between(graph, maker, "Stellantis"), maker
    assert between(graph, "BYD", "Citroën"), "the spelling of the sources is that of the brand"


def test_whose_a_company_is(graph: Graph) -> None:
    owner = {n.ref: n.ownership for n in graph.of(NodeKind.COMPANY)}
    assert owner["Stellantis"] is owner["Groupe PSA"] is owner["Opel"] is Ownership.STELLANTIS
    assert owner["Leapmotor"] is Ownership.PARTNER
    assert owner["ACC"] is owner["Emotors"] is owner["Leapmotor International"] is Ownership.JOINT_VENTURE
    assert owner["CATL"] is owner["BYD"] is Ownership.SUPPLIER
    assert owner["Punch Powertrain"] is owner["Xiaomi"] is Ownership.UNKNOWN, "nothing says whose these are"


def test_two_ids_of_one_part_are_one_node(graph: Graph) -> None:
    assert "part:e-dct6" in graph.by_id
    assert not {"part:edcs6", "part:edct6", "part:edct-6"} & set(graph.by_id)


def test_a_customer_sees_no_report_or_rumour(catalogue: StoredCatalogue) -> None:
    graph = atlas_of(PublicCatalogue(catalogue))
    assert graph.edges
    assert all(e.evidence.releasable for e in graph.edges)


def test_find_by_id_or_name(graph: Graph) -> None:
    for wanted in ("leapmotor", "company:Leapmotor", "Leapmotor"):
        found = graph.find(wanted)
        assert found is not None
        assert found.id == "company:Leapmotor"
    found = graph.find("stla-medium")
    assert found is not None
    assert found.id == "part:stla-medium"
    assert graph.find("nobody") is None
