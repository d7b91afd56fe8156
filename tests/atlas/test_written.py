"""The atlas as a table and as an SVG file."""

import json
import re
from xml.etree import ElementTree

import pytest

from catalogue_app.atlas.build import atlas_of
from catalogue_app.atlas.family import family_of
from catalogue_app.atlas.folding import fold_brands
from catalogue_app.atlas.graph import Graph
from catalogue_app.atlas.layout import lay_out
from catalogue_app.atlas.look import Look, Mode, look_of
from catalogue_app.atlas.picture import picture_of
from catalogue_app.atlas.rows import Column, sorted_rows, table_of
from catalogue_app.atlas.svg import to_svg
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import LANGUAGES
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.resources import assets
from catalogue_app.store.reading import StoredCatalogue

_SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def graph(catalogue: StoredCatalogue) -> Graph:
    return atlas_of(catalogue)


def look(mode: Mode = "light") -> Look:
    return look_of(json.loads((assets() / "tokens.json").read_text(encoding="utf-8")), mode)


def test_a_row_per_link_with_value_since_evidence_and_source(graph: Graph) -> None:
    rows = table_of(graph, "nl")
    assert len(rows) == len(graph.edges)
    joint = next(r for r in rows if r.cell(Column.VALUE) == "51/49")
    assert joint.cell(Column.START) == "Stellantis"
    assert joint.cell(Column.END) == "Leapmotor International"
    assert joint.cell(Column.SINCE) == "okt 2023"
    assert joint.cell(Column.EVIDENCE) == "Officieel"
    assert all(r.cell(Column.SOURCE) and r.cell(Column.EVIDENCE) for r in rows)


@pytest.mark.parametrize("column", list(Column))
@pytest.mark.parametrize("falling", [False, True])
def test_sorting_keeps_all_rows_and_puts_the_empty_ones_last(graph: Graph, column: Column, falling: bool) -> None:
    rows = table_of(graph, "en")
    found = sorted_rows(rows, column, falling=falling)
    assert sorted(r.edge.id for r in found) == sorted(r.edge.id for r in rows)
    filled = [bool(r.cell(column)) for r in found]
    assert filled == sorted(filled, reverse=True)


def test_evidence_sorts_by_strength(graph: Graph) -> None:
    ranks = [r.edge.evidence.rank for r in sorted_rows(table_of(graph, "en"), Column.EVIDENCE, falling=False)]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_svg_is_well_formed_and_says_everything(graph: Graph, lang: str) -> None:
    folded = fold_brands(graph)
    text = to_svg(lay_out(folded), look(), lang, edition="2026-11-25")  # type: ignore[arg-type]
    root = ElementTree.fromstring(text)
    titles = [t.text or "" for t in root.iter(f"{_SVG}title")]
    assert len(titles) == 1 + len(folded.nodes) + len(folded.edges)
    assert all(title.strip() for title in titles)


def test_only_the_family_has_colour_and_evidence_shows_in_the_line(graph: Graph) -> None:
    focus = "part:stla-medium"
    layout, looks = picture_of(graph, focus, 1050, folding=False).layout, look()
    text = to_svg(layout, looks, "en", edition="2026-11-25")
    line = r'<path d="M[^"]*C[^"]*" fill="none" stroke="(#\w+)" stroke-width="\d"( stroke-dasharray="[^"]*")?'
    curves = re.findall(line, text)
    family = family_of(graph, focus)
    assert len(curves) == len(graph.edges)
    origins = {color for color, _ in looks.origins.values()}
    assert sum(color in origins for color, _ in curves) == len(family.edges)
    solid = sum(e.evidence in (Evidence.OFFICIAL, Evidence.MEASURED) for e in graph.edges)
    assert sum(not dash for _, dash in curves) == solid


def test_the_evidence_lines_differ_without_colour() -> None:
    dashes = look().dashes
    told = [dashes[e] for e in Evidence if e is not Evidence.MEASURED]
    assert len(set(told)) == len(told)
    assert not dashes[Evidence.OFFICIAL]


def test_light_and_dark_differ() -> None:
    assert look("light").origins[Ownership.PARTNER] != look("dark").origins[Ownership.PARTNER]


def test_the_heading_names_the_day_of_a_view(graph: Graph) -> None:
    layout = lay_out(fold_brands(graph))
    assert "Editie van 25 nov 2026" in to_svg(layout, look(), "nl", edition="2026-11-25")
    assert "Stand per 2 mrt 2026" in to_svg(layout, look(), "nl", edition="2026-11-25", as_of="2026-03-02")
