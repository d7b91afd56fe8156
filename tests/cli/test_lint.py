"""The command `lint`: every applicable rule as data, what is wrong for people."""

from collections.abc import Callable
from pathlib import Path

import pytest

from catalogue_app import resources
from tests.cli.conftest import Answer

Ask = Callable[..., Answer]
MOKKA = "opel/mokka/mokka-1-2-turbo-136-manual"
DAY = ("--on", "2026-11-25")


def test_the_findings_as_data(ask: Ask) -> None:
    answer = ask("lint", "opel/mokka", "--json", *DAY)
    assert (answer.code, answer.err) == (0, "")
    assert set(answer.data) == {"subject", "template", "findings"}
    assert (answer.data["subject"], answer.data["template"]) == ("opel/mokka", "spec")
    findings = {f["rule"]: f for f in answer.data["findings"]}
    assert all(set(f) == {"rule", "severity", "text", "source", "valid_from"} for f in findings.values())
    assert {f["severity"] for f in findings.values()} <= {"block", "ask", "verify", "ok"}
    assert findings["both-units"]["severity"] == "ok"
    green = findings["no-green-words"]
    assert green["valid_from"] == "2026-09-27"
    assert green["source"]["url"].startswith("https://www.europeanoutdoorgroup.com/")
    assert findings["price-all-in"]["severity"] == "ask"
    assert "€\u2009" in findings["price-all-in"]["text"]


def test_a_price_that_is_not_all_in_is_asked_for_on_a_price_card(ask: Ask) -> None:
    b10 = "leapmotor/b10/b10-life-pro-max-67-1-kwh"
    severities = [
        {f["rule"]: f["severity"] for f in ask("lint", b10, "--template", template, "--json", *DAY).data["findings"]}
        for template in ("spec", "price")
    ]
    assert [s["price-all-in"] for s in severities] == ["ask", "ok"]
    assert (severities[1]["price-first"], severities[1]["price-fresh"]) == ("ok", "ok")


def test_the_text_has_the_worst_first_and_counts_what_holds(ask: Ask) -> None:
    answer = ask("lint", "peugeot/3008", "--lang", "en", *DAY)
    assert answer.code == 0
    places = [
        answer.out.index(head) for head in ("Blocks the print (", "Asks first (", "To be verified (", "rules hold.")
    ]
    assert places == sorted(places)
    assert "[consumption-and-co2: European Union (text at fantasticsearch.net), Directive 1999/94/EC" in answer.out
    assert "Niet" not in answer.out
    assert "Vraagt eerst (" in ask("lint", "peugeot/3008", *DAY).out


def test_strict_leaves_with_1_only_when_something_blocks(ask: Ask) -> None:
    assert ask("lint", "peugeot/3008", "--strict", *DAY).code == 1
    assert ask("lint", MOKKA, "--strict", *DAY).code == 0


def test_a_comparison_of_a_model_or_of_versions(ask: Ask) -> None:
    whole = ask("lint", "peugeot/3008", "--template", "compare", "--json", *DAY).data
    assert whole["template"] == "compare"
    assert whole["subject"].count("peugeot/3008/") == 6
    pair = ask("lint", MOKKA, "peugeot/3008/3008-hybrid-145-e-dcs6", "--template", "compare", "--json", *DAY).data
    assert "compared-on-the-same-basis" in {f["rule"] for f in pair["findings"]}
    alone = ask("lint", MOKKA, "--template", "compare")
    assert (alone.code, alone.out) == (1, "")
    assert "two to six versions" in alone.err
    assert ask("lint", MOKKA, "opel/mokka").code == 2


@pytest.mark.parametrize("template", ["spec", "price", "origin", "overview", "screen"])
def test_every_template_is_judged_by_its_own_rules(ask: Ask, template: str) -> None:
    rules = {f["rule"] for f in ask("lint", MOKKA, "--template", template, "--json", *DAY).data["findings"]}
    assert ("overview-size" in rules) == (template == "overview")
    assert ("price-first" in rules) == (template == "price")
    assert "consumption-and-co2" in rules


def test_the_rules_of_another_day_and_of_another_file(ask: Ask, tmp_path: Path) -> None:
    before = ask("lint", MOKKA, "--on", "2026-09-26", "--json").data["findings"]
    after = ask("lint", MOKKA, "--on", "2026-09-27", "--json").data["findings"]
    assert {f["rule"] for f in after} - {f["rule"] for f in before} == {"no-green-words", "green-words-in-names"}
    text = (resources.rules() / "nl.yaml").read_text(encoding="utf-8")
    (tmp_path / "odd.yaml").write_text(text.replace("check: both_units", "check: both_unit"), encoding="utf-8")
    odd = ask("lint", MOKKA, "--rules", str(tmp_path / "odd.yaml"))
    assert (odd.code, odd.out, odd.err.count("\n")) == (1, "", 1)
    assert "odd.yaml, line" in odd.err
    assert "'both_units' meant" in odd.err


def test_slips_are_told_in_one_line(ask: Ask) -> None:
    for slip, code in ((("lint", "opel/mokkaa"), 1), (("lint", MOKKA, "--on", "soon"), 2), (("lint",), 2),
                       (("lint", MOKKA, "--template", "poem"), 2)):  # fmt: skip
        answer = ask(*slip)
        assert (answer.code, answer.out, answer.err.count("\n")) == (code, "", 1)
