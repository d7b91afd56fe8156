"""Timelines: oldest first, nothing overwritten, and what belongs to a topic found by rule."""

import pytest

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import Source, Statement
from catalogue_app.facts.text import Text, same
from catalogue_app.origin.as_of import AsOfCatalogue
from catalogue_app.origin.timeline import Timeline, TopicKind, entries_of, timeline
from catalogue_app.origin.topics import partners, technology_names, topic_of
from catalogue_app.store.reading import StoredCatalogue

LEAP = "leapmotor-technology-in-stellantis-brands"


def said(number: int, as_of: str | None, evidence: Evidence = Evidence.PRESS, old: str | None = None) -> Statement:
    day = PartialDate.parse(as_of) if as_of else None
    words = same(f"words {number}")
    return Statement(f"s{number}", "topic", words, evidence, day, Source("x", "P", "T"), supersedes=old)


def test_oldest_first_undated_last_and_a_superseded_one_stays() -> None:
    entries = entries_of([said(1, None), said(2, "2026-05", old="s3"), said(3, "2025"), said(4, "2025-02-01")])
    assert [e.id for e in entries] == ["s3", "s4", "s2", "s1"]
    assert [e.superseded_by for e in entries] == ["s2", None, None, None]


def test_the_same_words_of_one_source_appear_once() -> None:
    twice = [said(1, "2025"), Statement("other", "b", same("words 1"), Evidence.PRESS, PartialDate(2025),
                                        Source("x", "P", "T"))]  # fmt: skip
    assert [e.id for e in entries_of(twice)] == ["s1"]


def test_it_grows_by_better_evidence_and_a_bare_year_counts_from_its_end() -> None:
    levels = [("2025-11", Evidence.RUMOURED), ("2026", Evidence.OFFICIAL), ("2026-01", Evidence.PRESS),
              ("2025-12", Evidence.REPORTED), ("2026-02", Evidence.REPORTED), (None, Evidence.OFFICIAL)]  # fmt: skip
    grown = Timeline("t", TopicKind.CONTEXT, entries_of(said(n, *level) for n, level in enumerate(levels))).growth
    assert [e.evidence for e in grown] == [Evidence.RUMOURED, Evidence.REPORTED, Evidence.PRESS, Evidence.OFFICIAL]


@pytest.fixture(scope="module")
def leap(catalogue: StoredCatalogue) -> Timeline:
    return timeline(catalogue, LEAP)


def test_the_topic_gathers_the_announcement_and_the_bonds_that_belong_to_it(
    leap: Timeline, catalogue: StoredCatalogue
) -> None:
    ids = {e.id for e in leap.entries}
    assert {s.id for s in catalogue.context() if s.subject == LEAP} <= ids
    subjects = {e.subject for e in leap.entries}
    assert {"opel/c-suv-2028", "opel-leapmotor-csuv"} <= subjects
    assert "t-stellantis-leapmotor-international-joint-venture-2023-11-02" not in ids  # shares and sales, no technology
    assert not any("FAW" in e.text.en and "tender" in e.text.en for e in leap.entries)  # another house
    assert [e.evidence for e in leap.growth] == [Evidence.REPORTED, Evidence.PRESS]
    # The dossier has the announcement of Opel from secondary sources only, so it stays a report.
    announced = [e for e in leap.entries if e.subject == "opel-leapmotor-csuv" and "Opel announced" in e.text.en]
    assert announced
    assert all(e.evidence is Evidence.REPORTED for e in announced)
    assert len([e for e in leap.entries if e.as_of and e.as_of.year == 2026]) > 10


def test_it_is_oldest_first(catalogue: StoredCatalogue) -> None:
    for name in (LEAP, "Opel", "Leapmotor", "leapmotor/b10", "leap-3-5", "ACC", "Stellantis"):
        days = [e.as_of for e in timeline(catalogue, name).entries if e.as_of is not None]
        assert days, name
        assert days == sorted(days), name


def test_before_the_report_of_october_2025_the_topic_is_empty(catalogue: StoredCatalogue) -> None:
    assert timeline(AsOfCatalogue(catalogue, PartialDate(2025, 10, 31)), "Opel").entries
    early = AsOfCatalogue(catalogue, PartialDate(2026, 3, 1))
    entries = timeline(AsOfCatalogue(catalogue, PartialDate(2026, 3, 2)), LEAP).entries
    assert all(e.as_of is not None and e.as_of <= PartialDate(2026, 3, 2) for e in entries)
    assert not any(e.evidence is Evidence.OFFICIAL for e in entries)
    with pytest.raises(NotFound):  # the topic itself dates from 2 March 2026
        timeline(early, LEAP)


@pytest.mark.parametrize(
    ("name", "kind", "found"),
    [
        (LEAP, TopicKind.CONTEXT, LEAP),
        ("leapmotor", TopicKind.BRAND, "Leapmotor"),
        ("citroen", TopicKind.BRAND, "Citroën"),
        ("b10", TopicKind.MODEL, "leapmotor/b10"),
        ("Peugeot 3008", TopicKind.MODEL, "peugeot/3008"),
        ("leap-3-5", TopicKind.COMPONENT, "leap-3-5"),
        ("Dongfeng", TopicKind.COMPANY, "Dongfeng"),
        ("XPeng", TopicKind.COMPANY, "XPeng"),
    ],
)
def test_names_as_people_write_them(catalogue: StoredCatalogue, name: str, kind: TopicKind, found: str) -> None:
    topic = topic_of(catalogue, name)
    assert (topic.kind, topic.id) == (kind, found)
    assert timeline(catalogue, name).topic == found


def test_an_unknown_name_lists_the_nearest(catalogue: StoredCatalogue) -> None:
    with pytest.raises(NotFound, match=r"'leapmotr'.*The nearest: Leapmotor"):
        topic_of(catalogue, "leapmotr")


def test_partners_and_the_brands_spoken_of_are_found_by_rule(catalogue: StoredCatalogue) -> None:
    assert partners(catalogue) == ("Leapmotor",)
    assert "Opel" in technology_names(catalogue, "Leapmotor")
    assert "Leapmotor" not in technology_names(catalogue, "Leapmotor")


def test_every_entry_has_a_source(catalogue: StoredCatalogue) -> None:
    for card in catalogue.cards():
        for entry in timeline(catalogue, card.id).entries:
            assert entry.source.publisher, entry
            assert isinstance(entry.text, Text)
