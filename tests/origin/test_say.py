"""What may I say: the wording is as strong as the evidence, names who says it and when, and never says more."""

import pytest

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Source, Statement
from catalogue_app.facts.text import FALLBACK_MARK, LANGUAGES, Text, same
from catalogue_app.origin.layers import layers
from catalogue_app.origin.say import (
    NOTHING_KNOWN,
    Said,
    about,
    nothing_known,
    say,
    say_figure,
    say_statement,
    say_tie,
    spoken_date,
)
from catalogue_app.origin.spoken_figure import Subject
from catalogue_app.store.reading import StoredCatalogue

WORDS = Text("It has four wheels.", "Hij heeft vier wielen.")
DAY = PartialDate(2026, 3, 2)


def source(kind: str) -> Source:
    return Source("s", "AutoWeek", "Title", kind=kind)


@pytest.mark.parametrize(
    ("evidence", "kind", "nl", "en"),
    [
        (Evidence.OFFICIAL, "manufacturer", "Volgens de fabrikant (AutoWeek, 2 maart 2026): ",
         "According to the maker (AutoWeek, 2 March 2026): "),
        (Evidence.OFFICIAL, "registry", "Volgens het officiële register (AutoWeek, 2 maart 2026): ",
         "According to the official register (AutoWeek, 2 March 2026): "),
        (Evidence.OFFICIAL, "press", "Volgens een officiële mededeling, aangehaald door AutoWeek (2 maart 2026): ",
         "According to an official announcement, as told by AutoWeek (2 March 2026): "),
        (Evidence.PRESS, "press", "Volgens AutoWeek (2 maart 2026): ", "According to AutoWeek (2 March 2026): "),
        (Evidence.REPORTED, "press", "Volgens niet bij naam genoemde bronnen, zo meldt AutoWeek (2 maart 2026): ",
         "According to sources who are not named, as AutoWeek reports (2 March 2026): "),
        (Evidence.RUMOURED, "press", "Er gaat een gerucht, volgens AutoWeek (2 maart 2026); het is niet bevestigd: ",
         "There is a rumour, according to AutoWeek (2 March 2026); it is not confirmed: "),
    ],
)  # fmt: skip
def test_the_frame_follows_the_evidence(evidence: Evidence, kind: str, nl: str, en: str) -> None:
    said = say(WORDS, evidence, source(kind), DAY)
    assert said.text.in_("nl") == nl + WORDS.nl
    assert said.text.in_("en") == en + WORDS.en
    assert said.releasable == evidence.releasable


def test_an_indirect_source_is_not_turned_into_unnamed_ones() -> None:
    said = say(WORDS, Evidence.REPORTED, source("dataset"), DAY).text.in_("nl")
    assert "niet bij naam genoemde" not in said
    assert "niet bevestigd" in said


def test_no_two_levels_sound_alike_in_any_language() -> None:
    for lang in LANGUAGES:
        said = {say(WORDS, level, source("press"), DAY).text.in_(lang) for level in Evidence}
        assert len(said) == len(Evidence), lang


def test_content_without_a_translation_is_marked_and_the_frame_is_not_english() -> None:
    text = say(WORDS, Evidence.PRESS, source("press"), DAY).text
    assert text.in_("de") == f"Laut AutoWeek (2. März 2026): {WORDS.en}{FALLBACK_MARK}"
    assert text.in_("fr").startswith("Selon AutoWeek (2 mars 2026)\u00a0: ")


def test_dates_as_precise_as_known_and_undated_said() -> None:
    assert [spoken_date(PartialDate.parse(t), "nl") for t in ("2026", "2026-05", "2026-05-12")] == [
        "2026", "mei 2026", "12 mei 2026",
    ]  # fmt: skip
    assert "zonder datum" in say(WORDS, Evidence.PRESS, source("press")).text.in_("nl")
    published = Source("s", "P", "T", published=PartialDate(2024, 6), kind="press")
    assert "(juni 2024)" in say(WORDS, Evidence.PRESS, published).text.in_("nl")


def test_nothing_known_names_nobody(catalogue: StoredCatalogue) -> None:
    said = nothing_known()
    assert (said.text, said.source, said.text.nl) == (NOTHING_KNOWN, None, "Daarover is niets bekend.")
    assert say_figure(None, Subject(catalogue.model("opel/corsa"))).text == NOTHING_KNOWN


def is_traceable(said: Said) -> bool:
    return said.source is not None and all(said.source.publisher in said.text.in_(lang) for lang in LANGUAGES)


def test_every_statement_tie_layer_and_figure_of_the_catalogue_can_be_said(catalogue: StoredCatalogue) -> None:
    """Walks all models and fails on a sentence that cannot be traced to a source."""
    statements: list[Statement] = list(catalogue.context())
    for part in catalogue.components():
        statements += [part.statement, *part.facts, *part.dealer_notes, *(d.statement for d in part.also_described)]
    for model in catalogue.models():
        statements += [*model.statements, *model.notes, *(s.statement for s in model.shares)]
        for layer, fact in layers(model).items():
            for part_fact in fact.all_parts:
                assert (part_fact.source is not None) == fact.known, (model.id, layer)
                assert fact.known or part_fact.evidence is Evidence.UNKNOWN
        subjects = [(model.figures, Subject(model)), *((v.figures, Subject(model, v)) for v in model.variants)]
        for figures, subject in subjects:
            for key, figure in figures.items():
                said = say_figure(figure, subject)
                assert said.source is not None, (model.id, key)
                for lang in LANGUAGES:
                    assert subject.name(figure).plain(lang) in said.text.in_(lang)
                assert figure.market is not None or key != "price"
    assert len(statements) > 600
    assert all(is_traceable(say_statement(s)) for s in statements)
    assert all(is_traceable(say_tie(t)) for t in catalogue.ties())


def test_a_statement_that_stands_alone_names_what_it_is_about() -> None:
    car, part = same("Leapmotor B10"), Text("LEAP platform", "LEAP-platform")
    bare = Text("Built on the same platform.", "Gebouwd op hetzelfde platform.")
    assert about([car], bare).nl == "Leapmotor B10: Gebouwd op hetzelfde platform."
    assert about([car, part], bare).nl == "Leapmotor B10, LEAP-platform: Gebouwd op hetzelfde platform."
    assert about([car], bare).in_("de") == f"Leapmotor B10: {bare.en}{FALLBACK_MARK}"
    named = Text("The B10 is built in Zaragoza.", "De B10 wordt gebouwd in Zaragoza.")
    assert about([car], named) == named
    assert about([], bare) == bare
