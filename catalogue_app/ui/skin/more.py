"""What stands below the car: answers, sisters and the timeline, composed off the GUI thread."""

from dataclasses import dataclass

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.vocabulary import Ownership
from catalogue_app.origin.answer_card import AnswerCard
from catalogue_app.origin.answers import answers
from catalogue_app.origin.sisters import Sister, sisters
from catalogue_app.origin.timeline import Timeline, timeline
from catalogue_app.origin.topics import mentions, partners

_SISTERS = 4


@dataclass(frozen=True, slots=True)
class More:
    """The answers about a model, its nearest cars, and how what is known of it grew."""

    answers: tuple[AnswerCard, ...] = ()
    sisters: tuple[Sister, ...] = ()
    timeline: Timeline | None = None
    name: str = ""
    partner: str = ""
    topic: Timeline | None = None  # how that partner's technology came, or may come, into the brands of the group


def load_more(catalogue: Catalogue, model_id: str, day: PartialDate | None) -> More:
    """Compose all of it; raises NotFound for a model that was not known on the day of the catalogue."""
    partner, topic = _topic(catalogue, model_id)
    return More(
        answers(catalogue, None, model_id, day=day), sisters(catalogue, model_id, _SISTERS),
        timeline(catalogue, model_id), catalogue.model(model_id).full_name, partner, topic,
    )  # fmt: skip


def _topic(catalogue: Catalogue, model_id: str) -> tuple[str, Timeline | None]:
    """The partner whose technology a car has, and the timeline of that technology where content has such a topic."""
    model = catalogue.model(model_id)
    makers = {
        maker
        for part in model.parts
        if part.component.ownership is Ownership.PARTNER
        for maker in (*part.component.developed_by, *part.component.made_by)
    }
    for partner in partners(catalogue):
        if model.brand != partner and not any(mentions(maker, partner) for maker in makers):
            continue
        for subject in sorted({said.subject for said in catalogue.context()}):
            if mentions(subject, partner) and mentions(subject, "technology"):
                return partner, timeline(catalogue, subject)
    return "", None
