"""What stands below the car: answers, sisters and the timeline, composed off the GUI thread."""

from dataclasses import dataclass

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.ports import Catalogue
from catalogue_app.origin.answer_card import AnswerCard
from catalogue_app.origin.answers import answers
from catalogue_app.origin.sisters import Sister, sisters
from catalogue_app.origin.timeline import Timeline, timeline

_SISTERS = 4


@dataclass(frozen=True, slots=True)
class More:
    """The answers about a model, its nearest cars, and how what is known of it grew."""

    answers: tuple[AnswerCard, ...] = ()
    sisters: tuple[Sister, ...] = ()
    timeline: Timeline | None = None


def load_more(catalogue: Catalogue, model_id: str, day: PartialDate | None) -> More:
    """Compose all of it; raises NotFound for a model that was not known on the day of the catalogue."""
    return More(
        answers(catalogue, None, model_id, day=day), sisters(catalogue, model_id, _SISTERS),
        timeline(catalogue, model_id),
    )  # fmt: skip
