"""Folding names and texts in two languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.facts.text import LANGUAGES, Text, fold, same


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("ë-C3", "e c3"),
        ("Citroën C3 Aircross", "citroen c3 aircross"),
        ("e-3008", "e 3008"),
        ("  B10  ", "b10"),
        ("N°8", "n 8"),
        ("Škoda", "skoda"),
        ("Straße", "strasse"),
        ("Œuvre Æ Ø", "oeuvre ae o"),
        ("500e (3+1)", "500e 3 1"),
        ("56.2 kWh", "56 2 kwh"),
        ("", ""),
        ("---", ""),
    ],
)
def test_names_are_compared_without_accents_case_and_punctuation(name: str, folded: str) -> None:
    assert fold(name) == folded


@given(st.text())
def test_folding_leaves_no_double_or_outer_spaces(text: str) -> None:
    folded = fold(text)
    assert folded == folded.strip()
    assert "  " not in folded


@given(st.from_regex(r"[A-Za-zà-ÿ0-9\- ]{0,20}", fullmatch=True))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_a_text_gives_the_asked_language() -> None:
    text = Text("platform of {owner}", "platform van {owner}")
    assert [text.in_(lang) for lang in LANGUAGES] == ["platform van {owner}", "platform of {owner}"]
    assert text.filled(owner="PSA") == Text("platform of PSA", "platform van PSA")
    assert same("LFP").nl == same("LFP").en == "LFP"
