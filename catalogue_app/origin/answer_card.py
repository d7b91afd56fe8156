"""What an answer card is, and the cases of other makers that belong beside it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from catalogue_app.facts.records import Model, PartLink, Precedent, Statement
from catalogue_app.facts.text import Text, in_all, plus
from catalogue_app.facts.vocabulary import Layer
from catalogue_app.origin.layers import NOT_STATED
from catalogue_app.origin.questions import Question
from catalogue_app.origin.say import Said, say
from catalogue_app.origin.sentences import NAMED, STOP
from catalogue_app.origin.topics import mentions


@dataclass(frozen=True, slots=True)
class AnswerCard:
    """A question of customers with its answer.

    Attributes:
        question: as it is asked, with the names filled in.
        answer: in one to three sentences, no stronger than the sentences below it allow.
        sentences: what the answer rests on, each with source, date and evidence.
        precedents: how it went at other makers, the official line beside practice.
        unknown: what no source tells.
        model_ids: the models it is about.
        component_ids: the parts it is about.
    """

    kind: Question
    question: Text
    answer: Text
    sentences: tuple[Said, ...]
    precedents: tuple[Precedent, ...] = ()
    unknown: tuple[Text, ...] = ()
    model_ids: tuple[str, ...] = ()
    component_ids: tuple[str, ...] = ()

    @property
    def releasable(self) -> bool:
        """Whether all of it may go to a customer without the dealer choosing to."""
        return all(said.releasable for said in self.sentences)


def _told(precedent: Precedent) -> str:
    texts = (precedent.model, precedent.based_on, precedent.official_line, precedent.in_practice)
    return " ".join((precedent.brand, *(text.en for text in texts), precedent.statement.text.en))


def precedents_for(
    precedents: Iterable[Precedent], names: Sequence[str], sources: Iterable[str] = ()
) -> tuple[Precedent, ...]:
    """Return the cases that name one of `names`, or that a source with one of these ids tells."""
    ids = set(sources)
    return tuple(
        p for p in precedents if p.statement.source.id in ids or any(mentions(_told(p), name) for name in names)
    )


def in_a_row(lines: Sequence[Text]) -> Text:
    """Return sentences one after the other, each with its own mark where it falls back."""
    return in_all(lambda lang: " ".join(line.in_(lang) for line in lines))


def say_part(link: PartLink, statement: Statement | None = None) -> Said:
    """Return what is said of a part; the chain from car to part to words is as sure as its weakest link."""
    said = statement or link.component.statement
    evidence = max(said.evidence, link.evidence, key=lambda level: level.rank)
    colon: Text = NAMED.filled(name=link.component.name, words=in_all(said.text.in_))
    return say(colon, evidence, said.source, said.as_of)


def not_known(model: Model, layer: Layer, sentence: Text) -> Text:
    """Return `sentence` where nobody says what is on a layer: silence in the form for customers is no proof of that."""
    return plus(NOT_STATED, STOP) if str(layer) in model.withheld else sentence
