"""The JSON shapes of `component`, `ties`, `timeline` and `answers` (documented in README.md)."""

from collections.abc import Iterable

from catalogue_app.cli.jsonable import Json, source, statement
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.records import ComponentDescription, Precedent, Tie
from catalogue_app.facts.text import Lang, Text
from catalogue_app.origin.answer_card import AnswerCard
from catalogue_app.origin.component_story import ComponentStory, KinPart, ModelUse
from catalogue_app.origin.say import Said
from catalogue_app.origin.timeline import Timeline


def _date(date: PartialDate | None) -> str | None:
    return None if date is None else str(date)


def _words(text: Text | None, lang: Lang) -> str | None:
    return None if text is None else text.in_(lang)


def timeline(found: Timeline, lang: Lang) -> Json:
    """Return a timeline, oldest first; `superseded_by` is the id of the statement that took the place of one."""
    return {
        "topic": found.topic,
        "kind": found.kind.value,
        "entries": [
            {
                "id": e.id,
                "as_of": _date(e.as_of),
                "evidence": e.evidence.value,
                "statement": e.text.in_(lang),
                "source": source(e.source),
                "supersedes": e.supersedes,
                "superseded_by": e.superseded_by,
                "subject": e.subject,
            }
            for e in found.entries
        ],
        "growth": [e.id for e in found.growth],
    }


def tie(t: Tie, superseded_by: str | None, lang: Lang) -> Json:
    """Return a bond between two companies with who says so."""
    return {
        "id": t.statement.id,
        "from": t.giver.plain(lang),
        "to": t.taker.plain(lang),
        "kind": t.kind.value,
        "value": _words(t.value, lang),
        "since": _date(t.since),
        **statement(t.statement, lang),
        "superseded_by": superseded_by,
    }


def ties(found: Iterable[Tie], lang: Lang) -> list[Json]:
    """Return bonds, each with the newer one that took its place."""
    all_of_them = list(found)
    later = {t.statement.supersedes: t.statement.id for t in all_of_them if t.statement.supersedes is not None}
    return [tie(t, later.get(t.statement.id), lang) for t in all_of_them]


def _use(use: ModelUse, lang: Lang) -> Json:
    return {
        "id": use.model_id,
        "name": use.full_name,
        "status": use.status.value,
        "every_version": use.every,
        "variants": [v.id for v in use.versions],
        "component": use.component_id,
        "statement": use.statement.in_(lang),
        "evidence": use.evidence.value,
        "as_of": _date(use.as_of),
        "source": source(use.source),
    }


def _kin(part: KinPart, lang: Lang) -> Json:
    return {
        "component": part.component.id,
        "name": part.component.name.plain(lang),
        "same": part.same,
        "reason": part.reason.in_(lang),
        "evidence": part.evidence.value,
        "source": source(part.source),
    }


def _description(also: ComponentDescription, lang: Lang) -> Json:
    return {
        "name": also.name.plain(lang),
        "developed_by": _words(also.developed_by, lang),
        "made_by": _words(also.made_by, lang),
        "plant": _words(also.plant, lang),
        **statement(also.statement, lang),
    }


def component(story: ComponentStory, lang: Lang) -> Json:
    """Return a component with everything that hangs on it."""
    part = story.component
    return {
        "id": part.id,
        "kind": part.kind.value,
        "layer": part.layer.value,
        "name": part.name.plain(lang),
        "ownership": part.ownership.value,
        "developed_by": list(part.developed_by),
        "developed_text": _words(part.developed_text, lang),
        "made_by": list(part.made_by),
        "made_text": _words(part.made_text, lang),
        "built_at": _words(part.built_at, lang),
        "chemistry": part.chemistry,
        "figures": {key: list(v) if isinstance(v, tuple) else v for key, v in part.figures.items()},
        **statement(part.statement, lang),
        "models": [_use(use, lang) for use in story.uses],
        "statements": [{"kind": s.kind, **statement(s, lang)} for s in story.statements],
        "also_described": [_description(also, lang) for also in story.descriptions],
        "kin": [_kin(kin, lang) for kin in story.kin],
        "ties": ties(story.ties, lang),
    }


def said(s: Said, lang: Lang) -> Json:
    """Return a sentence that is ready to be said, with who says so."""
    return {
        "text": s.text.in_(lang),
        "evidence": s.evidence.value,
        "as_of": _date(s.as_of),
        "source": source(s.source),
        "releasable": s.releasable,
    }


def precedent(p: Precedent, lang: Lang) -> Json:
    """Return how it went at another maker: the official line beside practice."""
    return {
        "brand": p.brand,
        "model": p.model.plain(lang),
        "based_on": p.based_on.plain(lang),
        "official_line": p.official_line.in_(lang),
        "in_practice": p.in_practice.in_(lang),
        **statement(p.statement, lang),
    }


def answers(cards: Iterable[AnswerCard], day: PartialDate, lang: Lang) -> Json:
    """Return answer cards and the day they hold for."""
    return {
        "day": str(day),
        "answers": [
            {
                "kind": card.kind.value,
                "question": card.question.in_(lang),
                "answer": card.answer.in_(lang),
                "sentences": [said(s, lang) for s in card.sentences],
                "precedents": [precedent(p, lang) for p in card.precedents],
                "unknown": [text.in_(lang) for text in card.unknown],
                "models": list(card.model_ids),
                "releasable": card.releasable,
            }
            for card in cards
        ],
    }
