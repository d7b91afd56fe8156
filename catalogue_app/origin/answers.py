"""Answer cards: the questions that customers ask, answered from dated facts, every sentence with its source.

No answer is written by hand for a model. A card is a rule over facts: what it says follows the catalogue it is given,
also one of a day in the past (`origin.as_of`) or one for customers (`origin.public`).
"""

from collections.abc import Iterator, Sequence

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import Model
from catalogue_app.facts.vocabulary import ComponentKind, Layer
from catalogue_app.origin.answer_card import AnswerCard
from catalogue_app.origin.answers_belt import belt_card, engine_belt_card, speaks_of_belt
from catalogue_app.origin.answers_car import battery_card, built_card, same_car_card
from catalogue_app.origin.answers_partner import next_card, partner_card
from catalogue_app.origin.layers import has_layer
from catalogue_app.origin.questions import Question, models_in, question_of
from catalogue_app.origin.sisters import sisters
from catalogue_app.origin.topics import mentions, partners, technology_names

_GENERAL = (Question.PARTNER, Question.NEXT, Question.BELT, Question.SAME_CAR)
"""What is answered when no question is asked and no model named."""
_PAIRS_AT_MOST = 300


def day_of(catalogue: Catalogue) -> PartialDate:
    """Return the day on which answers hold: that of a view of the past, else that of the edition."""
    day = getattr(catalogue, "day", None)
    return day if isinstance(day, PartialDate) else PartialDate.parse(catalogue.edition())


def answers(
    catalogue: Catalogue, question: str | None = None, model_id: str | None = None, day: PartialDate | None = None
) -> tuple[AnswerCard, ...]:
    """Return the answer cards for a question, for a model, for both, or the general ones for neither.

    `question` is its short name (`Question`) or the question in people's own words, which may name the models. `day`
    is the day the answers hold for where `catalogue` does not know it (a customer's view of an older day). Raises
    NotFound for an unknown model and for words that are no such question.
    """
    named = models_in(question, catalogue.cards()) if question else ()
    firms = partners(catalogue)
    kind = question_of(question, named, firms) if question else None
    subjects = tuple(dict.fromkeys((*((model_id,) if model_id else ()), *named)))
    brands = tuple(brand for brand in _brands_in(catalogue, question or "") if brand not in firms)
    return answers_of(catalogue, kind, subjects, brands, day)


def answers_of(
    catalogue: Catalogue,
    kind: Question | None,
    model_ids: Sequence[str] = (),
    brands: Sequence[str] = (),
    day: PartialDate | None = None,
) -> tuple[AnswerCard, ...]:
    """Return what `answers` does, for a question that was understood before; None stands for every kind.

    `brands` are brands of the house of which the next car is asked. Raises NotFound for an unknown model.
    """
    kinds, firms = (kind,) if kind is not None else tuple(Question), partners(catalogue)
    when = day or day_of(catalogue)
    if not model_ids:
        if kind is Question.NEXT and brands:
            return tuple(next_card(catalogue, brand, firm, when) for brand in brands for firm in firms)
        wanted = [one for one in kinds if kind is not None or one in _GENERAL]
        return tuple(card for one in wanted for card in _without_model(catalogue, one, when))
    if Question.SAME_CAR in kinds and len(model_ids) > 1:
        first, second = (catalogue.model(i) for i in model_ids[:2])
        return (same_car_card(first, second, catalogue.precedents()),)
    model = catalogue.model(model_ids[0])
    return tuple(card for one in kinds for card in _of_model(catalogue, one, model, when))


def _brands_in(catalogue: Catalogue, words: str) -> tuple[str, ...]:
    brands = dict.fromkeys(card.brand for card in catalogue.cards())
    return tuple(brand for brand in brands if mentions(words.strip(" ?!"), brand))


def _of_model(catalogue: Catalogue, kind: Question, model: Model, day: PartialDate) -> Iterator[AnswerCard]:
    firms = partners(catalogue)
    if kind is Question.PARTNER and model.brand in firms:
        yield partner_card(catalogue, model.brand, day)
    elif kind is Question.BELT and has_layer(model, Layer.ENGINE_GEARBOX):
        yield belt_card(model)
    elif kind is Question.BATTERY and has_layer(model, Layer.BATTERY):
        yield battery_card(model)
    elif kind is Question.BUILT:
        yield built_card(model)
    elif kind is Question.SAME_CAR:
        near = sisters(catalogue, model.id, most=1, other_brands=True)
        yield from (same_car_card(model, catalogue.model(s.model_id), catalogue.precedents()) for s in near)
    elif kind is Question.NEXT:
        yield from (next_card(catalogue, model.brand, firm, day) for firm in firms if firm != model.brand)


def _without_model(catalogue: Catalogue, kind: Question, day: PartialDate) -> Iterator[AnswerCard]:
    if kind is Question.PARTNER:
        yield from (partner_card(catalogue, firm, day) for firm in partners(catalogue))
    elif kind is Question.NEXT:
        for firm in partners(catalogue):
            yield from (next_card(catalogue, brand, firm, day) for brand in technology_names(catalogue, firm))
    elif kind is Question.SAME_CAR:
        yield from _nearest_pair(catalogue)
    elif kind is Question.BELT:
        yield from _engines(catalogue)
    else:
        for model in catalogue.models():
            yield from _of_model(catalogue, kind, model, day)


def _engines(catalogue: Catalogue) -> Iterator[AnswerCard]:
    """The engines of which anybody says something about a belt in oil, with the models that have them."""
    users: dict[str, list[str]] = {}
    for model in catalogue.models():
        for link in model.parts:
            users.setdefault(link.component.id, []).append(model.id)
    for part in catalogue.components():
        if part.kind is ComponentKind.ENGINE and speaks_of_belt(part):
            yield engine_belt_card(part, users.get(part.id, ()))


def _nearest_pair(catalogue: Catalogue) -> Iterator[AnswerCard]:
    """The two cars of different brands that have most in common: what customers ask about first.

    None in a catalogue so large that setting every car beside its relatives would take minutes.
    """
    if len(catalogue.cards()) > _PAIRS_AT_MOST:
        return
    best: tuple[tuple[int, int, str], str, str] | None = None
    for card in catalogue.cards():
        for sister in sisters(catalogue, card.id, most=1, other_brands=True):
            found = ((-sister.same, -sister.related, card.id), card.id, sister.model_id)
            best = found if best is None else min(best, found)
    if best is not None:
        yield same_car_card(catalogue.model(best[1]), catalogue.model(best[2]), catalogue.precedents())
