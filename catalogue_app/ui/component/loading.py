"""What the page needs of the catalogue: the part first, then its story; both off the GUI thread."""

from collections.abc import Mapping
from dataclasses import dataclass

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import ModelCard
from catalogue_app.origin.component_story import ComponentStory, component_story
from catalogue_app.ui.past.days import days_of_part
from catalogue_app.ui.widgets import drawing_of

DRAWN = 24
"""Cars drawn at first; a button shows the rest."""


@dataclass(frozen=True, slots=True)
class PageData:
    """The story of a part, the cards of the cars that have it, and the days one can go back to, newest first."""

    story: ComponentStory
    cards: Mapping[str, ModelCard]
    days: tuple[PartialDate, ...] = ()


def load(catalogue: Catalogue, component_id: str, today: Catalogue) -> PageData:
    """Read all of it. `today` is the same catalogue as it is known now: the days of later news are days as well.

    Raises NotFound for a part that is not there or may not be shown.
    """
    story = component_story(catalogue, component_id)
    wanted = {use.model_id for use in story.uses}
    cards = {card.id: card for card in catalogue.cards() if card.id in wanted}
    for use in story.uses[:DRAWN]:
        drawing_of(cards[use.model_id])  # kept by the drawing code: the GUI thread finds it ready
    return PageData(story, cards, days_told(today, component_id, story if catalogue is today else None))


def days_told(today: Catalogue, component_id: str, story: ComponentStory | None = None) -> tuple[PartialDate, ...]:
    """Return the days on which something about a part became known. Raises NotFound as `load` does."""
    return days_of_part(story or component_story(today, component_id), PartialDate.parse(today.edition()))
