"""`show`, `origin`, `shared` and `compare`: their shapes, for every model, and their values where checked by hand."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from catalogue_app.facts.edition import Edition
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.vocabulary import Layer, Ownership
from tests.cli.conftest import Answer

Ask = Callable[..., Answer]
LAYERS = ["platform", "battery", "motor", "engine_gearbox", "electronics", "design_production"]
B10 = "leapmotor/b10/b10-life-pro-56-2-kwh"
C10 = "leapmotor/c10/c10-bev-rwd-69-9-kwh"


def check_source(source: dict[str, Any]) -> None:
    assert list(source) == ["id", "publisher", "title", "url", "published"]
    assert source["id"].startswith("s-")


def check_figure(key: str, figure: dict[str, Any]) -> None:
    assert {"value", "unit", "evidence", "as_of", "market", "source", "others"} <= set(figure), key
    value = figure["value"]
    assert isinstance(value, int | float | str) or (isinstance(value, list) and len(value) == 2), key
    if key != "price":
        assert figure["unit"] == BY_KEY[key].unit
    assert figure["evidence"] in [str(e) for e in Evidence]
    check_source(figure["source"])
    for other in figure["others"]:
        assert {"value", "source", "why_not"} <= set(other), key
        assert other["why_not"], key


def no_model_left_out(edition: Edition) -> list[str]:
    found = [m.id for m in edition.models]
    assert len(found) == 72
    return found


def test_show_succeeds_for_every_model_with_every_figure_sourced(ask: Ask, edition: Edition) -> None:
    for model_id in no_model_left_out(edition):
        answer = ask("show", model_id, "--json")
        assert (answer.code, answer.err) == (0, ""), model_id
        data = answer.data
        assert {"id", "brand", "name", "figures", "variants"} <= set(data)
        assert data["id"] == model_id
        model = next(m for m in edition.models if m.id == model_id)
        assert [v["id"] for v in data["variants"]] == [v.id for v in model.variants]
        assert list(data["figures"]) == list(model.figures)
        for key, figure in data["figures"].items():
            check_figure(key, figure)
        for variant in data["variants"]:
            assert {"id", "name", "powertrain", "figures"} <= set(variant)
            for key, figure in variant["figures"].items():
                check_figure(key, figure)
                if key == "price":
                    assert figure["market"], variant["id"]
                    assert figure["as_of"], variant["id"]


def test_show_gives_the_values_of_the_content(ask: Ask) -> None:
    data = ask("show", "leapmotor b10", "--json").data
    length = data["figures"]["length_mm"]
    assert (length["value"], length["unit"], length["source"]["id"]) == (4515, "mm", "s-acl-b10")
    pro = data["variants"][0]["figures"]
    assert pro["battery_gross_kwh"]["value"] == 56.2
    assert pro["price"]["value"] == 27995
    assert (pro["price"]["unit"], pro["price"]["market"], pro["price"]["kind"]) == ("EUR", "NL", "published")
    reach = pro["range_wltp_km"]
    assert reach["value"] == 361
    assert any(o["value"] == 362 and o["source"]["id"] == "s-vroom-be-b10-winter" for o in reach["others"])


@pytest.mark.parametrize(
    ("name", "model_id"),
    [("B10", "leapmotor/b10"), ("e-3008", "peugeot/3008"), ("citroen c3", "citroen/c3"), ("ë-C3", "citroen/c3")],
)
def test_names_are_forgiving(ask: Ask, name: str, model_id: str) -> None:
    assert ask("show", name, "--json").data["id"] == model_id
    assert ask("origin", name, "--json").data["id"] == model_id


def test_a_name_of_two_models_lists_both(ask: Ask) -> None:
    answer = ask("show", "500e")
    assert (answer.code, answer.out) == (1, "")
    assert len(answer.err.splitlines()) == 1
    assert "abarth/500e" in answer.err
    assert "fiat/500e" in answer.err


@pytest.mark.parametrize("command", ["show", "origin", "shared"])
def test_an_unknown_name_is_one_line_with_the_nearest(ask: Ask, command: str) -> None:
    answer = ask(command, "stelvoi", "--json")
    assert (answer.code, answer.out) == (1, "")
    assert len(answer.err.splitlines()) == 1
    assert "alfa-romeo/stelvio" in answer.err


def test_show_for_people_names_source_and_market(ask: Ask) -> None:
    answer = ask("show", "B10", "--lang", "nl")
    assert answer.code == 0
    price = next(line for line in answer.out.splitlines() if "27.995" in line)
    assert "NL" in price
    assert "sep 2025" in price
    assert "AutoWeek" in price


# -- origin


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_origin_succeeds_for_every_model_with_six_layers(ask: Ask, edition: Edition, lang: str) -> None:
    for model_id in no_model_left_out(edition):
        answer = ask("origin", model_id, "--lang", lang, "--json")
        assert (answer.code, answer.err) == (0, ""), model_id
        data = answer.data
        assert {"id", "summary", "layers", "statements", "unknown"} <= set(data)
        assert data["summary"]
        assert list(data["layers"]) == LAYERS == [str(layer) for layer in Layer]
        for layer, fact in data["layers"].items():
            assert {
                "name", "component", "developed_by", "made_by", "built_at", "ownership", "evidence", "as_of", "source",
                "statement",
            } <= set(fact)  # fmt: skip
            assert fact["ownership"] in [str(o) for o in Ownership]
            assert fact["statement"], (model_id, layer)
            for part in (fact, *fact["also"]):
                assert isinstance(part["developed_by"], list)
                assert isinstance(part["made_by"], list)
                if part["evidence"] != "unknown":
                    check_source(part["source"])
        for said in data["statements"]:
            assert said["statement"]
            check_source(said["source"])


def test_origin_of_a_battery_car_says_that_there_is_no_engine(ask: Ask) -> None:
    engine = ask("origin", "leapmotor t03", "--json", "--lang", "nl").data["layers"]["engine_gearbox"]
    assert engine["applicable"] is False
    assert engine["name"] == "Geen verbrandingsmotor"
    assert (engine["component"], engine["source"], engine["evidence"]) == (None, None, "unknown")


def test_origin_of_the_b10_in_two_languages(ask: Ask) -> None:
    dutch, english = (ask("origin", "B10", "--json", "--lang", lang).data for lang in ("nl", "en"))
    assert dutch["summary"].startswith("In Europa een merk van Stellantis")
    assert english["summary"].startswith("In Europe a brand of Stellantis")
    platform = english["layers"]["platform"]
    assert (platform["component"], platform["ownership"], platform["as_of"]) == ("leap-3-5", "partner", "2025-10")
    text = ask("origin", "B10", "--lang", "nl").out
    assert "In Europa een merk van Stellantis" in text
    assert "Wat we niet weten:" in text


# -- shared


def test_shared_succeeds_for_every_model(ask: Ask, edition: Edition) -> None:
    known = set(no_model_left_out(edition))
    for model_id in known:
        answer = ask("shared", model_id, "--json")
        assert (answer.code, answer.err) == (0, ""), model_id
        assert answer.data["id"] == model_id
        for other in answer.data["shared_with"]:
            assert other["id"] in known - {model_id}
            assert other["shares"]
            assert set(other["shares"]) <= set(LAYERS)
            assert all(other["shares"].values())


def test_shared_of_two_gives_a_verdict_on_each_layer(ask: Ask) -> None:
    data = ask("shared", "peugeot 208", "corsa", "--json").data
    assert set(data) == {"a", "b", "layers", "summary"}
    assert (data["a"], data["b"]) == ("peugeot/208", "opel/corsa")
    assert list(data["layers"]) == LAYERS
    for verdict in data["layers"].values():
        assert {"verdict", "reason", "evidence", "source"} <= set(verdict)
        assert verdict["verdict"] in ("same_part", "same_family", "different", "unknown")
        assert verdict["reason"]
    assert data["layers"]["platform"]["verdict"] == "same_part"
    assert "cmp" in data["layers"]["platform"]["components"]
    assert "CMP" in data["layers"]["platform"]["reason"]


def test_shared_of_two_leapmotors_and_of_a_leapmotor_and_a_peugeot(ask: Ask) -> None:
    own = ask("shared", "B10", "C10", "--json").data["layers"]
    assert own["platform"]["verdict"] == "same_family"
    foreign = ask("shared", "B10", "3008", "--json").data["layers"]
    assert {v["verdict"] for v in foreign.values()} <= {"different", "unknown"}
    text = ask("shared", "B10", "3008", "--lang", "nl")
    assert "0 van 6 lagen gedeeld" in text.out


# -- compare


def test_compare_gives_a_row_a_figure_and_a_value_a_variant(ask: Ask) -> None:
    data = ask("compare", B10, C10, "--json").data
    assert {"variants", "rows", "baseline", "counts"} <= set(data)
    assert data["variants"] == [B10, C10]
    rows = {row["key"]: row for row in data["rows"]}
    assert list(rows) == [key for key in BY_KEY if key in rows]
    for key, row in rows.items():
        assert {"key", "group", "unit", "direction", "values", "best", "reason"} <= set(row)
        assert row["direction"] in ("higher", "lower", "none")
        assert len(row["values"]) == 2
        assert any(v is not None for v in row["values"])
        assert set(row["best"]) <= {0, 1}
        assert bool(row["best"]) != bool(row["reason"]), key
        for value in row["values"]:
            if value is not None:
                check_figure(key, value)
    assert [v["value"] for v in rows["range_wltp_km"]["values"]] == [361, 420]
    assert rows["range_wltp_km"]["best"] == [1]
    assert rows["zero_to_100_s"]["best"] == [1]
    assert rows["power_kw"]["best"] == [0, 1]
    assert rows["price"]["best"] == [], "a Dutch and a Spanish price are not ranked"
    assert rows["price"]["reason"]


def test_compare_refuses_a_model_and_lists_its_variants(ask: Ask) -> None:
    answer = ask("compare", "leapmotor b10", C10)
    assert (answer.code, answer.out) == (1, "")
    assert len(answer.err.splitlines()) == 1
    assert B10 in answer.err


def test_json_is_readable_text_and_not_escaped(ask: Ask) -> None:
    out = ask("show", "citroen c3", "--json").out
    assert '"Citroën"' in out
    json.loads(out)


def test_the_drawing_of_a_car_is_written_to_true_scale(ask: Ask, tmp_path: Path) -> None:
    target = tmp_path / "b10.svg"
    assert ask("drawing", "b10", "-o", str(target), "--scale", "0.1").code == 0
    root = ElementTree.parse(target).getroot()
    assert float(root.get("width", 0)) == pytest.approx(4515 * 0.1 + 16, abs=0.1)  # length 4515 mm and the margin
    assert ask("drawing", "b10", "-o", str(target), "--mode", "x-ray").code == 2
    assert ask("drawing", "b10", "-o", str(tmp_path / "none" / "b10.svg")).code == 1


def test_a_sheet_leaves_reported_figures_off_unless_asked_for(ask: Ask, tmp_path: Path) -> None:
    plain, whole = tmp_path / "plain.pdf", tmp_path / "whole.pdf"
    assert ask("sheet", "abarth/500e/500e-155", "-o", str(plain)).code == 0
    assert ask("sheet", "abarth/500e/500e-155", "-o", str(whole), "--reported").code == 0
    texts = ["".join(page.extract_text() for page in PdfReader(path).pages) for path in (plain, whole)]
    assert ["114" in text for text in texts] == [False, True]  # kW, told by an encyclopedia only
