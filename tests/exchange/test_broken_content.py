"""Broken content is refused with one sentence that says where and what would be right."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from catalogue_app import resources
from catalogue_app.exchange.assemble import load_edition
from catalogue_app.exchange.check import check_folder
from catalogue_app.facts.problems import ContentProblem
from catalogue_app.store.codec import encode
from tests.exchange.tiny import FILES, replace_in, write_tiny

CAR = "brands/acme.yaml"


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return write_tiny(tmp_path / "tiny")


def line_with(folder: Path, name: str, text: str) -> int:
    lines = (folder / name).read_text(encoding="utf-8").splitlines()
    return next(n for n, line in enumerate(lines, 1) if text in line)


def refusal(folder: Path) -> str:
    with pytest.raises(ContentProblem) as caught:
        load_edition(folder)
    sentence = caught.value.sentence
    assert "\n" not in sentence
    assert sentence[-1] in ".?"
    return sentence


def test_the_tiny_content_is_sound(tiny: Path) -> None:
    edition = load_edition(tiny)
    one = edition.models[0]
    assert one.variants[0].figures["range_wltp_km"].value == (380.0, 410.0)
    assert one.variants[0].figures["kerb_mass_kg"].value == 1500
    assert [(o.value, o.source and o.source.id) for o in one.figures["length_mm"].others] == [(4110, "s-press")]
    assert [p.component.id for m in edition.models for p in m.parts] == ["acme-base", "acme-base"]


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        pytest.param(CAR, "power_kw: 100", "powr_kw: 100", ["acme.yaml", "powr_kw", "power_kw"], id="unknown figure"),
        pytest.param(CAR, "    seats: 5", "    seets: 5", ["acme.yaml", "seets"], id="unknown key"),
        pytest.param(CAR, "status: on_sale", "status: on_sail", ["acme.yaml", "status", "on_sail", "'on_sale'"],
                     id="unknown word"),
        pytest.param(CAR, "value: 4100, source: s-maker", "value: 4100", ["acme/one", "length_mm", "source"],
                     id="figure without source"),
        pytest.param(CAR, "sources: [s-maker, s-press]", "sources: []", ["acme.yaml", "sources"],
                     id="variant without source"),
        pytest.param(CAR, "value: 4100, source: s-maker", "value: 4100, source: s-makr",
                     ["acme/one", "s-makr", "'s-maker' meant"], id="source that is not there"),
        pytest.param(CAR, "parts: {platform: acme-base}", "parts: {platform: acme-bsae}",
                     ["acme/one/electric", "acme-bsae", "'acme-base' meant"], id="component that is not there"),
        pytest.param(CAR, "unit: kg", "unit: lb", ["acme/one/electric", "kerb_mass_kg", "'lb'", "'kg'"],
                     id="wrong unit"),
        pytest.param(CAR, "value: 4100", "value: 410", ["acme/one", "length_mm", "410", "2000", "7000"],
                     id="implausible number"),
        pytest.param(CAR, "power_kw: 100", "power_kw: 100 kW", ["acme/one/electric", "power_kw", "100 kW", "number"],
                     id="text for a number"),
        pytest.param(CAR, "power_kw: 100", "power_kw: yes", ["acme/one/electric", "power_kw", "number"],
                     id="yes for a number"),
        pytest.param(CAR, "power_kw: 100", "power_kw: .nan", ["power_kw"], id="not a number"),
        pytest.param(CAR, "[380, 410]", "[410, 380]", ["acme/one/electric", "range_wltp_km", "backwards", "lower end"],
                     id="backwards band"),
        pytest.param(CAR, "drive: fwd", "drive: 4wd", ["acme.yaml", "drive", "fwd, rwd, awd"], id="unknown drive"),
        pytest.param(CAR, "          drive: fwd\n", "", ["acme.yaml", "acme/one/electric", "drive"], id="no drive"),
        pytest.param(CAR, "id: acme/two", "id: acme/one", ["acme/one", "twice"], id="duplicate id"),
        pytest.param(CAR, "    segment: C\n", "    segment: C\n    segment: B\n",
                     ["acme.yaml", "line", "'segment'", "twice"],
                     id="duplicate key"),
        pytest.param(CAR, "as_of: 2026-02", "as_of: Feb 2026", ["acme.yaml", "as_of", "YYYY-MM"], id="no date"),
        pytest.param(CAR, "market: NL, kind", "market: Holland, kind", ["acme.yaml", "market", "Holland"],
                     id="no market code"),
        pytest.param(CAR, "text: {en: The One stands on Acme Base., nl: De One staat op Acme Base.}",
                     "text: {en: The One stands on Acme Base.}", ["acme.yaml", "text", "both languages"],
                     id="no Dutch"),
        pytest.param(CAR, "brand: Acme", "brand: [Acme", ["acme.yaml", "line"], id="broken YAML"),
        pytest.param(CAR, "brand: Acme", "\tbrand: Acme", ["acme.yaml", "line 1"], id="tab"),
        pytest.param(CAR, "brand: Acme", "brand: Ac\x07me", ["acme.yaml"], id="control character"),
        pytest.param(CAR, "seats: 5", "seats: 0x_", ["acme.yaml"], id="number that is none"),
        pytest.param(CAR, "seats: 5", "? [a, b]\n    : 5", ["acme.yaml", "line", "key"], id="list as key"),
        pytest.param("catalogue.yaml", "[acme]", "[acme, tatra]", ["catalogue.yaml", "'tatra'", "brands/"],
                     id="unknown brand"),
        pytest.param("catalogue.yaml", "[acme]", "[]", ["catalogue.yaml", "'acme'", "not listed"],
                     id="brand not listed"),
        pytest.param("catalogue.yaml", "2026-11-23", "autumn", ["catalogue.yaml", "line 1", "edition", "autumn"],
                     id="no edition"),
        pytest.param("sources.yaml", "kind: press", "kind: gossip", ["sources.yaml", "line 12", "s-press", "gossip"],
                     id="unknown kind of source"),
        pytest.param("sources.yaml", "id: s-press", "id: s-maker", ["s-maker", "twice"], id="duplicate source"),
        pytest.param("components.yaml", "    source: s-maker\n", "", ["components.yaml", "acme-base", "source"],
                     id="component without source"),
        pytest.param("companies.yaml", "kind: brand_membership", "kind: friendship",
                     ["companies.yaml", "t-acme", "kind", "friendship"], id="unknown tie"),
        pytest.param("context.yaml", "source: s-press", "source: s-nobody", ["c-1", "s-nobody"], id="context source"),
        pytest.param("families.yaml", "families: []", "familes: []", ["families.yaml", "'families'"],
                     id="list under another name"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_place_and_what_would_be_right(
    tiny: Path, name: str, old: str, new: str, words: list[str]
) -> None:
    replace_in(tiny, name, old, new)
    sentence = refusal(tiny)
    assert [word for word in words if word not in sentence] == [], sentence


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("status: on_sale", "status: on_sail", "on_sail"),
        ("kind: published", "kind: guessed", "guessed"),
        ("    segment: C\n", "    segment: C\n    segment: B\n", "segment: B"),
    ],
)
def test_the_line_is_the_line_of_the_mistake(tiny: Path, old: str, new: str, place: str) -> None:
    replace_in(tiny, CAR, old, new)
    lines = [n for n, text in enumerate((tiny / CAR).read_text().splitlines(), 1) if place in text]
    assert f"line {lines[-1]}" in refusal(tiny)


def test_text_that_is_not_utf8_is_refused(tiny: Path) -> None:
    (tiny / CAR).write_bytes("brand: Citroën\n".encode("latin-1"))
    sentence = refusal(tiny)
    assert "acme.yaml" in sentence
    assert "UTF-8" in sentence
    assert "byte 12" in sentence


@pytest.mark.parametrize("name", [n for n in FILES if n != CAR])
def test_a_missing_file_is_named(tiny: Path, name: str) -> None:
    (tiny / name).unlink()
    assert name in refusal(tiny)


def test_a_missing_brand_file_is_named(tiny: Path) -> None:
    (tiny / CAR).unlink()
    assert "'acme' has no file in brands/" in refusal(tiny)


def test_a_folder_without_content_is_refused(tmp_path: Path) -> None:
    assert "no catalogue.yaml" in refusal(tmp_path)
    assert "no catalogue.yaml" in refusal(tmp_path / "nowhere")


def test_the_check_reports_a_refusal_instead_of_failing(tiny: Path) -> None:
    replace_in(tiny, CAR, "value: 4100", "value: 410")
    report = check_folder(tiny)
    assert report["taken"] == {}
    assert len(report["refused"]) == 1
    assert "length_mm" in report["refused"][0]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shipped") / "catalogue"
    shutil.copytree(resources.content(), folder)
    return folder


def test_a_mistake_in_the_shipped_content_is_found_too(shipped: Path) -> None:
    path = shipped / "brands" / "leapmotor.yaml"
    kept = path.read_text(encoding="utf-8")
    line = line_with(shipped, "brands/leapmotor.yaml", "length_mm: {value: 4515")
    try:
        path.write_text(
            kept.replace("length_mm: {value: 4515, source", "length_mm: {value: 4515, sauce"), encoding="utf-8"
        )
        sentence = refusal(shipped)
        assert "leapmotor.yaml" in sentence
        assert f"line {line}" in sentence
        assert "sauce" in sentence
        path.write_text(kept.replace("length_mm: {value: 4515, ", "length_mm: {value: 45150, "), encoding="utf-8")
        assert "leapmotor/b10, length_mm: 45150 mm cannot be" in refusal(shipped)
    finally:
        path.write_text(kept, encoding="utf-8")


# -- whatever stands in a file, the loader either takes it or says what is wrong


def _loads_or_says_why(folder: Path) -> None:
    sentence = ""
    try:
        encode(load_edition(folder))
    except ContentProblem as problem:
        sentence = problem.sentence
    assert "\n" not in sentence
    assert len(sentence) < 700


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, bytes], None]:
    folder = tmp_path_factory.mktemp("broken")

    def load_with(name: str, data: bytes) -> None:
        write_tiny(folder)
        (folder / name).write_bytes(data)
        _loads_or_says_why(folder)

    return load_with


names = st.sampled_from(sorted(FILES))
scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
junk = st.recursive(
    scalars | st.sampled_from(["acme/one", "s-maker", "press", "bev", "2026-01"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(names, st.binary(max_size=200) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "surrogatepass")))
@example(CAR, b"")
@example(CAR, b"\xff\xfe")
@example("catalogue.yaml", b"a: &a [*a]")
@example("gaps.yaml", b"gaps: !!int soon")
@example("gaps.yaml", b"!!map foo")
@example("gaps.yaml", b"[" * 3000)
@example("catalogue.yaml", b"? {a: b}\n: c")
@settings(max_examples=150)
def test_junk_in_place_of_a_file_never_crashes_the_loader(
    broken: Callable[[str, bytes], None], name: str, data: bytes
) -> None:
    broken(name, data)


def _places(data: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    found = [path] if path else []
    if isinstance(data, dict):
        found += [p for key, value in data.items() for p in _places(value, (*path, key))]
    elif isinstance(data, list):
        found += [p for n, value in enumerate(data) for p in _places(value, (*path, n))]
    return found


@given(names, st.data())
@settings(max_examples=250)
def test_a_wrong_value_anywhere_never_crashes_the_loader(
    broken: Callable[[str, bytes], None], name: str, data: st.DataObject
) -> None:
    import yaml

    content = yaml.safe_load(FILES[name])
    place = data.draw(st.sampled_from(_places(content)))
    target = content
    for step in place[:-1]:
        target = target[step]
    if data.draw(st.booleans()):
        target[place[-1]] = data.draw(junk)
    else:
        del target[place[-1]]
    broken(name, yaml.safe_dump(content, allow_unicode=True).encode())
