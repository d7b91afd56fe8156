"""What `component`, `ties`, `timeline` and `answers` print for people; the same facts as the JSON, in lines."""

from collections.abc import Iterable

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.records import Source, Tie
from catalogue_app.facts.text import Lang, Text
from catalogue_app.origin.answer_card import AnswerCard
from catalogue_app.origin.component_story import ComponentStory
from catalogue_app.origin.timeline import Entry, Timeline

_UNDATED = Text("undated", "zonder datum", "ohne Datum", "sans date", "senza data")
_SUPERSEDED = Text("superseded later", "later vervangen", "später ersetzt", "remplacé depuis", "sostituito in seguito")
_NO_STATEMENT = Text(
    "Nobody had said anything about it.", "Niemand had er iets over gezegd.", "Niemand hatte etwas dazu gesagt.",
    "Personne n’en avait rien dit.", "Nessuno ne aveva detto nulla.",
)  # fmt: skip
_USED_IN = Text("In these models:", "In deze modellen:", "In diesen Modellen:", "Dans ces modèles\u00a0:",
                "In questi modelli:")  # fmt: skip
_ELSEWHERE = Text(
    "At other makers:", "Bij andere merken:", "Bei anderen Herstellern:", "Chez d’autres constructeurs\u00a0:",
    "Presso altri costruttori:",
)  # fmt: skip


def _who(evidence: Evidence, source: Source | None, as_of: PartialDate | None, lang: Lang) -> str:
    day = format_date(as_of, lang) or _UNDATED.plain(lang)
    publisher = source.publisher if source is not None else ""
    return f"[{', '.join(p for p in (evidence.label.plain(lang), publisher, day) if p)}]"


def _entry(entry: Entry, lang: Lang) -> str:
    day = format_date(entry.as_of, lang) or _UNDATED.plain(lang)
    mark = f" ({_SUPERSEDED.plain(lang)})" if entry.superseded_by is not None else ""
    return f"{day:12} {entry.evidence.label.plain(lang):10} {entry.text.in_(lang)} [{entry.source.publisher}]{mark}"


def timeline(found: Timeline, lang: Lang) -> str:
    """Return a timeline, a line a statement, oldest first."""
    lines = [_entry(entry, lang) for entry in found.entries] or [_NO_STATEMENT.plain(lang)]
    return "\n".join((found.topic, *lines))


def ties(found: Iterable[Tie], lang: Lang) -> str:
    """Return bonds, a line each."""
    all_of_them = list(found)
    replaced = {t.statement.supersedes for t in all_of_them}
    lines = []
    for t in all_of_them:
        value = f", {t.value.plain(lang)}" if t.value is not None else ""
        mark = f" ({_SUPERSEDED.plain(lang)})" if t.statement.id in replaced else ""
        s = t.statement
        lines.append(f"{t.giver.plain(lang)} > {t.taker.plain(lang)}: {t.kind.label.plain(lang)}{value}{mark}")
        lines.append(f"    {s.text.in_(lang)} {_who(s.evidence, s.source, s.as_of, lang)}")
    return "\n".join(lines)


def component(story: ComponentStory, lang: Lang) -> str:
    """Return a component: what it is, who says what of it, and the models that have it."""
    part = story.component
    firms = ", ".join(dict.fromkeys((*part.developed_by, *part.made_by)))
    head = "; ".join(p for p in (part.kind.label.plain(lang), part.ownership.label.plain(lang), firms) if p)
    lines = [f"{part.name.plain(lang)} ({part.id})", head]
    also = (d.statement for d in story.descriptions)
    told = dict.fromkeys((part.statement, *story.statements, *also))
    lines += [f"- {s.text.in_(lang)} {_who(s.evidence, s.source, s.as_of, lang)}" for s in told]
    lines += ["", _USED_IN.plain(lang)] if story.uses else []
    lines += [f"  {u.full_name} ({u.model_id}) {_who(u.evidence, u.source, u.as_of, lang)}" for u in story.uses]
    return "\n".join(lines)


def answers(cards: Iterable[AnswerCard], lang: Lang) -> str:
    """Return answer cards: the question, the answer, and below it what it rests on."""
    lines: list[str] = []
    for card in cards:
        lines += ["", card.question.in_(lang), card.answer.in_(lang)]
        lines += [f"  - {s.text.in_(lang)}" for s in card.sentences if s.text != card.answer]
        if card.precedents:
            lines.append(_ELSEWHERE.plain(lang))
        for p in card.precedents:
            who = _who(p.statement.evidence, p.statement.source, p.statement.as_of, lang)
            lines.append(
                f"  - {p.brand} {p.model.plain(lang)}: {p.official_line.in_(lang)} {p.in_practice.in_(lang)} {who}"
            )
    return "\n".join(lines[1:])
