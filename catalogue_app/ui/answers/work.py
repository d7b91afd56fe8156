"""What the page of questions needs, composed off the GUI thread."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.text import Lang, Text, in_all, spaced
from catalogue_app.origin.answer_card import AnswerCard
from catalogue_app.origin.answers import answers_of
from catalogue_app.origin.asking import asking_of
from catalogue_app.origin.say import spoken_date
from catalogue_app.ui.past.days import in_order
from catalogue_app.ui.skin.data import Fact

_COPIED = 3  # sources or sentences that go along with an answer


@dataclass(frozen=True, slots=True)
class Shown:
    """The answers to what was typed.

    Attributes:
        question: what was understood; None where nothing was typed, or nothing understood.
        names: of the models and parts that the cards are about, by id.
        examples: what can be asked.
        days: on which these answers came to tell more, newest first.
    """

    words: str
    question: Text | None
    cards: tuple[AnswerCard, ...]
    names: Mapping[str, Text | str]
    examples: tuple[Text, ...]
    today: PartialDate
    days: tuple[PartialDate, ...]


def load(catalogue: Catalogue, words: str, day: PartialDate | None, now: Catalogue) -> Shown:
    """Understand `words` and compose the answers; without words the general ones. `now` is the catalogue of today.

    `day` is that of `catalogue`, None where it is today's.
    """
    asking = asking_of(catalogue)
    understood = asking.understand(words)
    today = PartialDate.parse(now.edition())
    if understood is None:
        cards = () if words.strip() else answers_of(catalogue, None, day=day)
    else:
        cards = answers_of(catalogue, understood.kind, understood.model_ids, understood.brands, day)
    recent = cards
    if day is not None:  # of later news the day is offered as well
        asked = asking_of(now).understand(words)
        kind, ids, brands = (None, (), ()) if asked is None else (asked.kind, asked.model_ids, asked.brands)
        recent = answers_of(now, kind, ids, brands)
    names: dict[str, Text | str] = {card.id: card.full_name for card in catalogue.cards()}
    names |= {part: catalogue.component(part).name for card in cards for part in card.component_ids}
    return Shown(
        words, None if understood is None else understood.question, cards, names, asking.examples, today,
        in_order(day for day in _told_on(recent) if day.known_by(today)),
    )  # fmt: skip


def facts_of(card: AnswerCard) -> tuple[Fact, ...]:
    """Return what an answer rests on, each with who says so; without the sentences that only say nothing is known."""
    return tuple(
        Fact(None, None, None, said.content, said.evidence, said.source, said.as_of)
        for said in card.sentences
        if said.source is not None
    )


def copied(card: AnswerCard) -> Text | None:
    """Return what a dealer may pass on: the answer with who says so, or the sentences of it that may be told.

    An answer that also rests on a report or a rumour is not passed on itself. None where nothing may be told.
    """
    if card.releasable:
        return in_all(lambda lang: f"{card.answer.in_(lang)}{_behind(card, lang)}")
    told = [said.text for said in card.sentences if said.releasable and said.source is not None]
    return spaced(*told[:_COPIED]) if told else None


def _behind(card: AnswerCard, lang: Lang) -> str:
    said = [s for s in card.sentences if s.source is not None][:_COPIED]
    names = dict.fromkeys(f"{s.source.publisher}, {spoken_date(s.as_of, lang)}" for s in said if s.source is not None)
    return f" ({'; '.join(names)})" if names else ""


def _told_on(cards: tuple[AnswerCard, ...]) -> Iterator[PartialDate]:
    yield from (said.as_of for card in cards for said in card.sentences if said.as_of is not None)
