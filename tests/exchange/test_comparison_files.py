"""One comparison as a file: comes back as it was, and whatever else is in the file is told in one sentence."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.comparison.kept import Kept, kept_of
from catalogue_app.exchange import comparison_files
from catalogue_app.exchange.comparison_faults import ComparisonProblem
from catalogue_app.exchange.comparison_files import (
    FORMAT,
    SUFFIX,
    from_bytes,
    read_comparison,
    to_bytes,
    write_comparison,
)
from catalogue_app.facts.text import FALLBACK_MARK, LANGUAGES
from tests.comparison.keeping import EDITION, MADE, car, kepts, price

KEPT = kept_of([car("a/b/c", price(30_000)), car("a/b/d")], "Family car", MADE, EDITION, baseline="a/b/d")
BYTES = to_bytes(KEPT)


@given(kepts())
def test_any_comparison_comes_back_from_its_file(kept):
    assert from_bytes(to_bytes(kept), "x") == kept


def is_told(problem: ComparisonProblem, name: str) -> None:
    for lang in LANGUAGES:
        sentence = problem.in_(lang)
        assert name in sentence
        assert "\n" not in sentence
        assert FALLBACK_MARK not in sentence


@given(st.binary(max_size=200) | st.text(max_size=100).map(lambda text: text.encode("utf-8")))
def test_any_bytes_are_told(data):
    with pytest.raises(ComparisonProblem) as told:
        from_bytes(data, "odd.json")
    is_told(told.value, "odd.json")


@given(st.lists(st.tuples(st.integers(0, len(BYTES) - 1), st.binary(max_size=3)), min_size=1, max_size=4))
def test_a_file_with_some_bytes_changed_loads_or_is_told(changes):
    data = bytearray(BYTES)
    for place, other in changes:
        data[place : place + max(1, len(other))] = other
    try:
        assert isinstance(from_bytes(bytes(data), "odd.json"), Kept)
    except ComparisonProblem as problem:
        is_told(problem, "odd.json")


def ways(data, way=()):
    yield way
    if isinstance(data, dict | list):
        for step, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from ways(value, (*way, step))


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from([way for way in ways(json.loads(BYTES)) if way]), ANY)
def test_a_file_with_anything_in_any_place_loads_or_is_told(way, value):
    data = json.loads(BYTES)
    at = data
    for step in way[:-1]:
        at = at[step]
    at[way[-1]] = value
    try:
        kept = from_bytes(json.dumps(data).encode(), "odd.json")
    except ComparisonProblem as problem:
        is_told(problem, "odd.json")
    else:
        assert from_bytes(to_bytes(kept), "again.json") == kept


def other(**values: object) -> bytes:
    return json.dumps({**json.loads(BYTES), **values}).encode()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "line 1: this is not the JSON"),
        (BYTES[:-30], "this is not the JSON"),
        (b"{\n\xff", "line 2: this is not the JSON"),
        (b"[" * 100_000, "this is not the JSON"),
        (b"9" * 5000, "this is not the JSON"),
        (b"[]", f"“format” has to be “{FORMAT}”"),
        (other(format="spreadsheet"), "holds no comparison"),
        (other(version=2), "newer version of this program (version 2 of the file)"),
        (other(version=True), "a whole number from 1 to 1"),
        (other(version="1"), "a whole number from 1 to 1"),
        (other(cars=json.loads(BYTES)["cars"] * 4), "cars: here belongs a list of 1 to 6 entries"),
        (other(colour="red"), "colour: here belongs nothing; this name is not known"),
        (other(name=5), "name: here belongs a text of 1 to 60 characters"),
    ],
)
def test_each_fault_is_told_with_the_file_the_place_and_what_would_be_right(data, sentence):
    with pytest.raises(ComparisonProblem) as told:
        from_bytes(data, "odd.json")
    assert sentence in str(told.value)
    is_told(told.value, "odd.json")


def test_a_file_is_written_whole_and_read_back(tmp_path: Path):
    path = tmp_path / "new" / f"a{SUFFIX}"
    write_comparison(path, KEPT)
    write_comparison(path, replace(KEPT, note="two\nlines"))
    assert read_comparison(path).note == "two\nlines"
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_file_from_windows_with_a_byte_order_mark_is_read():
    assert from_bytes(b"\xef\xbb\xbf" + BYTES, "x") == KEPT


def test_what_no_file_may_hold_is_told_before_anything_is_written(tmp_path: Path):
    path = tmp_path / f"a{SUFFIX}"
    write_comparison(path, KEPT)
    with pytest.raises(ComparisonProblem, match="at name belongs a text of 1 to 60 characters"):
        write_comparison(path, replace(KEPT, name="x" * 61))
    assert read_comparison(path) == KEPT


def test_a_missing_file_a_folder_and_a_giant_are_told(tmp_path: Path, monkeypatch):
    with pytest.raises(ComparisonProblem, match=r"none\.json is not there"):
        read_comparison(tmp_path / "none.json")
    with pytest.raises(ComparisonProblem, match="cannot be read"):
        read_comparison(tmp_path)
    with pytest.raises(ComparisonProblem, match="cannot be read"):
        read_comparison(tmp_path / "null\0")
    monkeypatch.setattr(comparison_files, "MAX_MB", 1)
    (tmp_path / "giant.json").write_bytes(b" " * (1024 * 1024 + 1))
    with pytest.raises(ComparisonProblem, match="larger than 1 MB"):
        read_comparison(tmp_path / "giant.json")


def test_a_disk_that_does_not_let_us_is_told_and_keeps_what_was_there(tmp_path: Path, monkeypatch):
    path = tmp_path / f"a{SUFFIX}"
    write_comparison(path, KEPT)

    def full(_file):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(comparison_files.os, "fsync", full)
    with pytest.raises(ComparisonProblem, match="No space left on device"):
        write_comparison(path, replace(KEPT, note="more"))
    assert read_comparison(path) == KEPT
    assert len(list(tmp_path.iterdir())) == 1
    with pytest.raises(ComparisonProblem, match="could not be changed"):
        write_comparison(path / "inside a file", KEPT)
