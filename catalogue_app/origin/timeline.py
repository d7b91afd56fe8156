"""The timeline of a topic: every dated statement on it, oldest first, none overwritten by a later one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import Source, Statement
from catalogue_app.facts.text import Text
from catalogue_app.origin.moment import date_of, last_day
from catalogue_app.origin.topics import Topic, TopicKind, about_companies, topic_of, topic_statements


@dataclass(frozen=True, slots=True)
class Entry:
    """One statement on the timeline.

    Attributes:
        as_of: its date, else that of its source; None where neither is known.
        supersedes: the id of the older statement that it takes the place of; that one stays on the timeline.
        superseded_by: the id of the newer one, None while it stands.
        subject: the id of the model, component, tie or topic it is about.
    """

    id: str
    as_of: PartialDate | None
    evidence: Evidence
    text: Text
    source: Source
    subject: str
    supersedes: str | None = None
    superseded_by: str | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """The entries of a topic, oldest first, undated ones last."""

    topic: str
    kind: TopicKind
    entries: tuple[Entry, ...]

    @property
    def growth(self) -> tuple[Entry, ...]:
        """How it grew: the entries that were better founded than all before them (rumour, report, press, official).

        Here a partly known date counts from its last possible day: an announcement of "2026" is not put before a
        report of January 2026.
        """
        dated = [(last_day(entry.as_of), entry) for entry in self.entries if entry.as_of is not None]
        grown: list[Entry] = []
        for _, entry in sorted(dated, key=lambda pair: pair[0]):
            if not grown or entry.evidence.rank < grown[-1].evidence.rank:
                grown.append(entry)
        return tuple(grown)


def _of_model(catalogue: Catalogue, model_id: str) -> Iterator[Statement]:
    model = catalogue.model(model_id)
    yield from model.statements
    yield from model.notes
    yield from (note.statement for note in model.shares)


def _of_component(catalogue: Catalogue, component_id: str) -> Iterator[Statement]:
    part = catalogue.component(component_id)
    yield part.statement
    yield from part.facts
    yield from part.dealer_notes
    yield from (also.statement for also in part.also_described)


def _of_brand(catalogue: Catalogue, brand: str) -> Iterator[Statement]:
    for card in catalogue.cards():
        if card.brand == brand:
            yield from _of_model(catalogue, card.id)
    yield from about_companies(catalogue, brand)


def _gathered(catalogue: Catalogue, topic: Topic) -> Iterable[Statement]:
    if topic.kind is TopicKind.MODEL:
        return _of_model(catalogue, topic.id)
    if topic.kind is TopicKind.COMPONENT:
        return _of_component(catalogue, topic.id)
    if topic.kind is TopicKind.BRAND:
        return _of_brand(catalogue, topic.id)
    if topic.kind is TopicKind.COMPANY:
        return about_companies(catalogue, topic.id)
    return topic_statements(catalogue, topic.id)


def _age(entry: Entry) -> tuple[bool, PartialDate, str]:
    return entry.as_of is None, entry.as_of or PartialDate(0), entry.id


def entries_of(said: Iterable[Statement]) -> tuple[Entry, ...]:
    """Return statements as entries, oldest first; the same words of one source on one day appear once."""
    found: dict[tuple[str, str, str], Entry] = {}
    for s in said:
        entry = Entry(s.id, date_of(s.as_of, s.source), s.evidence, s.text, s.source, s.subject, s.supersedes)
        found.setdefault((s.text.en, str(s.as_of), s.source.id), entry)
    later = {entry.supersedes: entry.id for entry in found.values() if entry.supersedes is not None}
    entries = (replace(entry, superseded_by=later.get(entry.id)) for entry in found.values())
    return tuple(sorted(entries, key=_age))


def timeline(catalogue: Catalogue, name: str) -> Timeline:
    """Return the timeline of a context topic, a brand, a model, a component or a company.

    `name` is an id or a name as people write it; raises NotFound that names the nearest.
    """
    return timeline_of(catalogue, topic_of(catalogue, name))


def timeline_of(catalogue: Catalogue, topic: Topic) -> Timeline:
    """Return the timeline of a topic found earlier, perhaps in a fuller view of the catalogue; raises NotFound."""
    return Timeline(topic.id, topic.kind, entries_of(_gathered(catalogue, topic)))
