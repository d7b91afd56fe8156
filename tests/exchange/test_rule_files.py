"""Rules are read strictly: what is wrong is told in one sentence with file, line, key and what would be right."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app import resources
from catalogue_app.exchange.rule_files import read_rules
from catalogue_app.facts.problems import ContentProblem
from catalogue_app.facts.vocabulary import Powertrain
from catalogue_app.linting.draft import Template
from catalogue_app.linting.rules import Level, RuleBook, Standing

TINY = """\
country: NL
edition: 2026-11-25
valid_from: 2026-11-25
sources:
  code: {publisher: Acme, title: Code of Acme, url: "https://example.org/code", date: 2025}
rules:
  - id: no-rumours
    notes: [21]
    text: {en: No rumours., nl: Geen geruchten.}
    todo: {en: Take it off., nl: Haal het weg.}
    sources: [code]
    status: in_force
    valid_from: 2026-01-01
    valid_until: 2026-12-31
    templates: [spec, price]
    severity: ask
    severity_on: {price: block}
    powertrains: [petrol]
    check: no_rumour
  - id: no-praise
    text: {en: No praise., nl: Geen lof., de: Kein Lob.}
    todo: {en: Take it off., nl: Haal het weg.}
    sources: [code]
    status: practice
    templates: [spec]
    severity: verify
    check: words_absent
    words: [best, mooi*]
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "xx.yaml"
    found.write_text(TINY, encoding="utf-8")
    return found


def refusal(path: Path) -> str:
    with pytest.raises(ContentProblem) as caught:
        read_rules(path)
    sentence = caught.value.sentence
    assert "\n" not in sentence
    assert sentence[-1] in ".?"
    return sentence


def test_a_rule_is_what_its_file_says(path: Path) -> None:
    book = read_rules(path)
    first, second = book.rules
    assert (book.country, book.edition) == ("NL", date(2026, 11, 25))
    assert first.severity == {Template.SPEC: Level.ASK, Template.PRICE: Level.BLOCK}
    assert (first.valid_from, first.valid_until) == (date(2026, 1, 1), date(2026, 12, 31))
    assert first.powertrains == {Powertrain.PETROL}
    assert first.standing is Standing.IN_FORCE
    assert str(first.sources[0].date) == "2025"
    assert (second.valid_from, second.text.de, second.words) == (None, "Kein Lob.", ("best", "mooi*"))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("check: no_rumour", "check: no_rumor", ["line 19", "check", "'no_rumour' meant"]),
        ("check: no_rumour", "check: [a]", ["line 19", "check", "no check of that name"]),
        ("sources: [code]", "sources: [cod]", ["line 11", "no-rumours", "'code' meant"]),
        ("sources: [code]", "sources: []", ["line 11", "sources"]),
        ("severity: ask", "severity: red", ["line 16", "severity", "'red'", "'block'"]),
        ("severity: ask", "severity: ok", ["no-rumours", "block, ask or verify"]),
        ("severity_on: {price: block}", "severity_on: {compare: block}", ["compare", "not among its templates"]),
        ("status: in_force", "status: inforce", ["line 12", "status", "'in_force'"]),
        ("templates: [spec, price]", "templates: [spec, prize]", ["line 15", "templates", "'price'"]),
        ("valid_from: 2026-01-01", "valid_from: 2026-01", ["line 13", "valid_from", "YYYY-MM-DD"]),
        ("valid_from: 2026-01-01", "valid_from: 2026-02-30", ["line 13", "no day of the calendar"]),
        ("valid_until: 2026-12-31", "valid_until: 2025-12-31", ["no-rumours", "before"]),
        ("nl: Geen geruchten.", "de: Keine.", ["line 9", "text", "both languages"]),
        ("nl: Geen geruchten.", "nl: ' '", ["line 9", "text", "both languages"]),
        ("    words: [best, mooi*]\n", "", ["no-praise", "needs words", "words_absent"]),
        ("words: [best, mooi*]", "words: ['  ']", ["line 28", "words"]),
        ("id: no-praise", "id: no-rumours", ["line 20", "'no-rumours'", "twice"]),
        ("id: no-praise", "id: No praise", ["line 20", "id", "No praise"]),
        ("powertrains: [petrol]", "powertrains: [steam]", ["line 18", "powertrains", "'petrol'"]),
        ("notes: [21]", "note: [21]", ["line 8", "note", "not known here"]),
        ("    todo: {en: Take it off., nl: Haal het weg.}\n", "", ["line 7", "todo", "missing"]),
        ("https://example.org/code", "example.org", ["line 5", "url"]),
        ("country: NL", "country: Holland", ["line 1", "country", "Holland"]),
        ("edition: 2026-11-25", "edition: now", ["line 2", "edition", "YYYY-MM-DD"]),
        ("    notes: [21]\n", "    notes: [21]\n    notes: [21]\n", ["line 9", "'notes'", "twice"]),
        ("rules:\n", "rules: [\n", ["line"]),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_place_and_what_would_be_right(
    path: Path, old: str, new: str, words: list[str]
) -> None:
    assert old in TINY
    path.write_text(TINY.replace(old, new, 1), encoding="utf-8")
    sentence = refusal(path)
    assert [word for word in ["xx.yaml", *words] if word not in sentence] == [], sentence


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / "zz.yaml") == "zz.yaml cannot be read (No such file or directory)."
    (tmp_path / "empty.yaml").write_text("", encoding="utf-8")
    assert "empty.yaml" in refusal(tmp_path / "empty.yaml")


@pytest.mark.parametrize("path", sorted(resources.rules().glob("*.yaml")), ids=lambda path: path.stem)
def test_the_shipped_rules_are_sound(path: Path) -> None:
    assert read_rules(path).country == path.stem.upper()


LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
KEYS = ["id", "text", "todo", "sources", "status", "valid_from", "templates", "severity", "severity_on", "check",
        "words", "blocks", "wording", "remark", "notes", "powertrains"]  # fmt: skip


def loads_or_says_why(path: Path) -> None:
    sentence = path.name
    try:
        assert isinstance(read_rules(path), RuleBook)
    except ContentProblem as problem:
        sentence = problem.sentence
    assert "\n" not in sentence
    assert path.name in sentence
    assert len(sentence) < 700


def written(tree: object) -> bytes:
    import yaml

    return yaml.safe_dump(tree, allow_unicode=True).encode()


@given(garbage=st.binary(max_size=200) | TREES.map(written))
def test_garbage_loads_or_is_told(tmp_path_factory: pytest.TempPathFactory, garbage: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "garbage.yaml"
    path.write_bytes(garbage)
    loads_or_says_why(path)


@given(key=st.sampled_from(KEYS), value=TREES)
def test_a_rule_with_one_odd_value_loads_or_is_told(
    tmp_path_factory: pytest.TempPathFactory, key: str, value: object
) -> None:
    import yaml

    path = tmp_path_factory.getbasetemp() / "odd.yaml"
    data = yaml.safe_load(TINY.replace("2026-11-25", "'2026-11-25'").replace("2026-01-01", "'2026-01-01'"))
    data["rules"][0][key] = value
    path.write_bytes(written(data))
    loads_or_says_why(path)
