"""`component`, `ties`, `timeline`, `answers` and `--as-of`: their shapes, what they refuse, what was known when."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from catalogue_app.facts.edition import Edition
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import LANGUAGES
from tests.cli.conftest import Answer

Ask = Callable[..., Answer]
LEAP = "leapmotor-technology-in-stellantis-brands"
SOURCE = ["id", "publisher", "title", "url", "published"]


def check_said(said: dict[str, Any]) -> None:
    assert said["statement"]
    assert said["evidence"] in [str(e) for e in Evidence]
    assert list(said["source"]) == SOURCE
    assert {"as_of", "supersedes"} <= set(said)


def test_every_component_tells_itself_with_sources(ask: Ask, edition: Edition) -> None:
    assert len(edition.components) > 100
    for part in edition.components:
        answer = ask("component", part.id, "--json")
        assert (answer.code, answer.err) == (0, ""), part.id
        data = answer.data
        assert (data["id"], data["kind"], data["layer"]) == (part.id, part.kind.value, part.layer.value)
        for said in (data, *data["models"], *data["statements"], *data["also_described"], *data["ties"]):
            if "supersedes" in said:
                check_said(said)
            assert said["source"]["publisher"], part.id
    users = {m.id for m in edition.models for p in m.parts if p.component.id == "leap-3-5"}
    assert {m["id"] for m in ask("component", "leap-3-5", "--json").data["models"]} == users


def test_a_component_by_its_name_and_the_nearest_of_an_unknown_one(ask: Ask) -> None:
    assert ask("component", "stla medium", "--json").data["id"] == "stla-medium"
    lines = ask("component", "stla-medium", "--lang", "nl").out
    assert "In deze modellen:" in lines
    assert "Peugeot 3008 (peugeot/3008)" in lines
    refused = ask("component", "puretec")
    assert (refused.code, refused.out) == (1, "")
    assert "puretech-12" in refused.err
    assert refused.err.count("\n") == 1


def test_ties_all_of_a_company_and_of_an_unknown_one(ask: Ask, edition: Edition) -> None:
    data = ask("ties", "--json").data
    assert data["company"] is None
    assert [t["id"] for t in data["ties"]] == [t.statement.id for t in edition.ties]
    for tie in data["ties"]:
        check_said(tie)
        assert {"from", "to", "kind", "value", "since", "superseded_by"} <= set(tie)
    acc = ask("ties", "acc", "--json").data["ties"]
    assert acc
    assert all("ACC" in f"{t['from']} {t['to']}" for t in acc)
    replaced = {t["id"]: t["superseded_by"] for t in data["ties"] if t["superseded_by"]}
    assert replaced == {"t-stellantis-leapmotor-equity-2023-10-26": "t-stellantis-leapmotor-equity-2026-01"}
    refused = ask("ties", "Toyta")
    assert (refused.code, refused.out) == (1, "")
    assert "Toyota" in refused.err


def test_a_bond_that_was_superseded_later_stands_alone_on_an_earlier_day(ask: Ask) -> None:
    lines = ask("ties", "Leapmotor", "--lang", "nl").out
    assert "(later vervangen)" in lines
    earlier = ask("ties", "Leapmotor", "--as-of", "2025-12-31", "--lang", "nl").out
    assert "(later vervangen)" not in earlier
    assert "Stand van 31 dec 2025; weggelaten feiten zonder datum: " in earlier


def test_the_timeline_is_as_documented_and_oldest_first(ask: Ask) -> None:
    data = ask("timeline", LEAP, "--json").data
    assert data["topic"] == LEAP
    for entry in data["entries"]:
        check_said(entry)
    days = [e["as_of"] for e in data["entries"]]
    assert days == sorted(days)
    assert "2026-03-02" in days
    assert set(data["growth"]) <= {e["id"] for e in data["entries"]}
    for name in ("Opel", "leapmotor/b10", "B10", "leap-3-5", "Dongfeng", "stellantis-stake-in-leapmotor"):
        dated = [e["as_of"] for e in ask("timeline", name, "--json").data["entries"] if e["as_of"]]
        assert dated == sorted(dated), name
    refused = ask("timeline", "no such thing")
    assert (refused.code, refused.out) == (1, "")


def test_the_timeline_of_a_day_holds_nothing_later(ask: Ask) -> None:
    now, then = (ask("timeline", LEAP, "--json", *option).data["entries"] for option in ([], ["--as-of", "2026-03-02"]))
    assert {e["id"] for e in then} < {e["id"] for e in now}
    assert max(e["as_of"] for e in then) == "2026-03-02"
    before = ask("timeline", LEAP, "--as-of", "2020", "--json")
    assert (before.code, before.data["entries"]) == (0, [])
    assert "Niemand had er iets over gezegd." in ask("timeline", LEAP, "--as-of", "2020", "--lang", "nl").out


def test_answers_in_every_language(ask: Ask) -> None:
    for lang in LANGUAGES:
        data = ask("answers", "--json", "--lang", lang).data
        assert data["day"] == "2026-11-23"
        assert len(data["answers"]) > 5
        for card in data["answers"]:
            assert card["question"]
            assert card["answer"]
            for said in card["sentences"]:
                assert said["source"] is None or list(said["source"]) == SOURCE
                assert isinstance(said["releasable"], bool)
    text = ask("answers", "Is een Leapmotor een Stellantis?", "--lang", "nl").out
    assert text.startswith("Is een Leapmotor een Stellantis?\nFormeel wel, technisch niet:")
    assert "Bij andere merken:" in text


def test_answers_for_a_model_and_for_a_question(ask: Ask) -> None:
    kinds = [card["kind"] for card in ask("answers", "--model", "3008", "--json").data["answers"]]
    assert kinds == ["belt", "battery", "same_car", "built", "next"]
    (built,) = ask("answers", "built", "--model", "3008", "--json").data["answers"]
    assert built["models"] == ["peugeot/3008"]
    assert "Sochaux" in built["answer"]
    refused = ask("answers", "belt", "--model", "T03")
    assert (refused.code, refused.out) == (1, "")
    assert "does not fit this model" in refused.err
    assert "ask one of: partner, belt" in ask("answers", "foo").err


def test_answers_of_2_march_2026(ask: Ask) -> None:
    data = ask("answers", "partner", "--as-of", "2026-03-02", "--json").data
    assert data["day"] == "2026-03-02"
    (card,) = data["answers"]
    assert "As of 2 March 2026 no Leapmotor model shares a layer" in card["answer"]
    assert all(s["as_of"] is None or s["as_of"] <= "2026-03-02" for s in card["sentences"])


def test_origin_and_shared_of_a_day(ask: Ask) -> None:
    card = ask("origin", "Opel C-SUV", "--as-of", "2025-11", "--json").data
    assert [s["as_of"] for s in card["statements"]] == ["2025-10"]
    assert "According to reports" in card["summary"]
    assert "As known on Nov 2025" in ask("origin", "Opel C-SUV", "--as-of", "2025-11").out
    absent = ask("origin", "Opel C-SUV", "--as-of", "2025-09")
    assert (absent.code, absent.out) == (1, "")
    assert absent.err == "Nothing about Opel C-SUV 2028 was known up to Sept 2025.\n"
    now = ask("shared", "b10", "--json").data["shared_with"]
    then = ask("shared", "b10", "--as-of", "2025-09", "--json").data["shared_with"]
    assert "opel/c-suv-2028" in {s["id"] for s in now} - {s["id"] for s in then}
    pair = ask("shared", "Grandland", "peugeot/3008", "--as-of", "2025-12", "--json").data
    assert pair["layers"]["platform"]["verdict"] == "same_part"


@pytest.mark.parametrize(
    "command",
    [("origin", "B10"), ("shared", "B10"), ("shared", "B10", "C10"), ("component", "leap-3-5"), ("ties",),
     ("timeline", "Opel"), ("answers",)],
)  # fmt: skip
def test_from_the_edition_on_the_past_is_the_present(ask: Ask, command: tuple[str, ...]) -> None:
    now, then = ask(*command, "--json").data, ask(*command, "--json", "--as-of", "2026-11-23").data
    assert json.dumps(now, sort_keys=True) == json.dumps(then, sort_keys=True)
    slip = ask(*command, "--as-of", "yesterday")
    assert (slip.code, slip.out) == (2, "")
    assert "write YYYY, YYYY-MM or YYYY-MM-DD" in slip.err
    assert slip.err.count("\n") == 1
