"""Folding names, and texts in five languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue_app.facts.text import AND, LANGUAGES, Text, fold, in_all, listed, lowered, plus, same, spaced


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


DUTCH_AND_ENGLISH = Text("It is sold in Europe.", "Hij is te koop in Europa.")
ALL = Text("Front-wheel drive", "Voorwielaandrijving", "Frontantrieb", "Traction avant", "Trazione anteriore")


def said(text: Text) -> list[str]:
    return [text.in_(lang) for lang in LANGUAGES]


def test_a_text_gives_the_asked_language() -> None:
    assert said(ALL) == ["Voorwielaandrijving", "Front-wheel drive", "Frontantrieb", "Traction avant",
                         "Trazione anteriore"]  # fmt: skip


def test_a_statement_that_a_language_lacks_is_the_english_one_visibly_marked() -> None:
    assert said(DUTCH_AND_ENGLISH) == ["Hij is te koop in Europa.", "It is sold in Europe.",
                                       *["It is sold in Europe. [EN]"] * 3]  # fmt: skip


def test_a_name_is_never_marked() -> None:
    assert said(same("LFP")) == ["LFP"] * 5
    name = Text("Electric motor 115 kW", "Elektromotor 115 kW")
    assert [name.plain(lang) for lang in LANGUAGES] == ["Elektromotor 115 kW", *["Electric motor 115 kW"] * 4]


def test_filling_reaches_every_language_the_text_has() -> None:
    built = Text("Built at {plant}.", "Gebouwd in {plant}.", "Gebaut in {plant}.", "Fabriqué à {plant}.")
    assert built.filled(plant="Rüsselsheim") == Text(
        "Built at Rüsselsheim.", "Gebouwd in Rüsselsheim.", "Gebaut in Rüsselsheim.", "Fabriqué à Rüsselsheim."
    )
    assert Text("{n} {what}", "{n} {what}").filled(n="2", what=Text("doors", "deuren", "Türen", "portes", "porte")) == (
        Text("2 doors", "2 deuren", "2 Türen", "2 portes", "2 porte")
    )


def test_texts_are_joined_in_every_language_and_what_falls_back_stays_marked() -> None:
    assert said(spaced(ALL, DUTCH_AND_ENGLISH))[2] == "Frontantrieb It is sold in Europe. [EN]"
    assert said(plus(ALL, same("!")))[3] == "Traction avant!"
    assert said(in_all(lambda lang: lang)) == list(LANGUAGES)
    assert said(listed([same("a"), same("b"), same("c")], AND)) == ["a, b en c", "a, b and c", "a, b und c",
                                                                   "a, b et c", "a, b e c"]  # fmt: skip
    assert said(listed([same("a")], AND)) == ["a"] * 5


def test_german_nouns_keep_their_capital_inside_a_sentence() -> None:
    assert said(lowered(ALL)) == ["voorwielaandrijving", "front-wheel drive", "Frontantrieb", "traction avant",
                                  "trazione anteriore"]  # fmt: skip
