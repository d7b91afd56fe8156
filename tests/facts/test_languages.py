"""The words of the program exist in five languages; content falls back visibly."""

import ast
import dataclasses
import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path

import pytest

import catalogue_app
from catalogue_app.facts.figures import FIGURES
from catalogue_app.facts.text import FALLBACK_MARK, LANGUAGES, Text
from catalogue_app.facts.vocabulary import Labelled, Powertrain

PACKAGES = ("facts", "origin", "comparison", "selection", "linting", "store", "exchange", "sheets", "cli", "ui")
ROOT = Path(catalogue_app.__file__).parent


def module_names() -> list[str]:
    return [
        name
        for package in PACKAGES
        for _, name, _ in pkgutil.walk_packages([str(ROOT / package)], f"catalogue_app.{package}.")
    ]


def texts_in(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Labelled):
        yield value.label
    elif isinstance(value, type) and issubclass(value, Enum):
        for member in value:
            yield from texts_in(member if isinstance(member, Labelled) else member.value)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from texts_in(getattr(value, field.name))
    elif isinstance(value, Mapping):
        yield from texts_in(tuple(value.values()))
    elif isinstance(value, tuple | list | frozenset):
        for item in value:
            yield from texts_in(item)


def texts_of(module: str) -> set[Text]:
    found = vars(importlib.import_module(module)).values()
    own = [v for v in found if not isinstance(v, type) or v.__module__ == module]
    return {text for value in own for text in texts_in(value)}


UNITS = {"km", "km/h", "kWh", "kWh/100 km", "kW", "Nm", "V", "l", "mm", "kg", "cc", "cm³", "min", "s", "%", "°C"}


def is_complete(text: Text) -> bool:
    """A code of capitals ("PHEV"), a unit and nothing at all are the same everywhere; words are given per language."""
    words = [getattr(text, lang) for lang in LANGUAGES]
    return (
        all(words)
        or (text.en == text.nl and text.en in UNITS)
        or (text.en == text.nl and re.sub(r"{[^}]*}", "", text.en).isupper())
        or not text.en
    )


def fields(words: str) -> list[str]:
    return sorted(re.findall(r"{[^}]*}", words))


def test_the_walk_sees_the_vocabulary_the_registry_the_faults_and_the_sentences() -> None:
    seen = {text.en for name in module_names() for text in texts_of(name)}
    assert {"Plug-in hybrid", "Wheelbase", "no tow approval", "Reported", "no source", "EV", "Page"} <= seen
    assert {"{name} is damaged and cannot be read.", "Built at {plant}.", "Both have: {names}"} <= seen
    assert len(seen) > 250


@pytest.mark.parametrize("module", module_names())
def test_every_text_of_the_program_has_five_languages_with_the_same_fields(module: str) -> None:
    found = texts_of(module)
    assert [text for text in found if not is_complete(text)] == []
    assert [t for t in found for lang in LANGUAGES if fields(t.in_(lang)) != fields(t.en)] == []


def test_no_sentence_is_put_together_in_two_languages_only() -> None:
    """`Text("…", "…")` with words in it, also inside a function; content, which has two, is read from data."""
    short = []
    for path in sorted(p for package in PACKAGES for p in (ROOT / package).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Text" and len(node.args) in (2, 3, 4):
                parts = [part for a in node.args for part in (a.values if isinstance(a, ast.JoinedStr) else [a])]
                literals = [part.value for part in parts if isinstance(part, ast.Constant)]
                if any(re.search(r"[^\W\d]", re.sub(r"{[^}]*}", "", str(words))) for words in literals):
                    short.append(f"{path.name}:{node.lineno}")
    assert short == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_figures_and_no_two_powertrains_read_the_same(lang: str) -> None:
    for words in ([f.label.in_(lang) for f in FIGURES], [p.label.in_(lang) for p in Powertrain]):  # type: ignore[arg-type]
        assert len(set(words)) == len(words)
        assert not any(FALLBACK_MARK in word for word in words)
