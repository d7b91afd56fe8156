"""What the upper floors ask of a catalogue, whatever keeps it."""

from typing import Protocol, runtime_checkable

from catalogue_app.facts.found import Answer, Found
from catalogue_app.facts.records import (
    Component,
    Conflict,
    Family,
    Gap,
    Model,
    ModelCard,
    Precedent,
    Source,
    Statement,
    Tie,
)
from catalogue_app.facts.relatives import Relatives


class Catalogue(Protocol):
    """Read access to one catalogue. All answers are frozen; every call may be made from any thread."""

    def edition(self) -> str:
        """Return the edition of the content, a date YYYY-MM-DD."""

    def cards(self) -> tuple[ModelCard, ...]:
        """Return every model as a browse card, in the order of the content."""

    def model(self, model_id: str) -> Model:
        """Return one model whole; raises NotFound."""

    def models(self) -> tuple[Model, ...]:
        """Return every model whole: for checks and copies of a whole edition; slow where there are many."""

    def relatives(self, model_id: str, most: int | None = None) -> Relatives:
        """Return who has a part of a model (`origin.sharing` judges them), at most so many; none for an unknown id."""

    def component(self, component_id: str) -> Component:
        """Return one component; raises NotFound."""

    def components(self) -> tuple[Component, ...]:
        """Return every component in the order of the content."""

    def source(self, source_id: str) -> Source:
        """Return one source; raises NotFound."""

    def ties(self) -> tuple[Tie, ...]:
        """Return the bonds between companies, in the order of the content."""

    def families(self) -> tuple[Family, ...]:
        """Return the sharing families."""

    def precedents(self) -> tuple[Precedent, ...]:
        """Return the cases of other makers."""

    def context(self) -> tuple[Statement, ...]:
        """Return the dated statements on topics that belong to no single model."""

    def conflicts(self) -> tuple[Conflict, ...]:
        """Return the differences between sources that are not kept at a figure itself."""

    def gaps(self) -> tuple[Gap, ...]:
        """Return what is known to be unknown."""


@runtime_checkable
class Searchable(Protocol):
    """What answers a search; a catalogue that keeps an index of its own is one."""

    @property
    def search_ready(self) -> bool:
        """Whether `find` answers at once; before that its first call builds the index."""

    def warm_search(self) -> None:
        """Build the index; for a thread of its own."""

    def find(self, text: str, limit: int = 6) -> Answer:
        """Return what answers `text`, at most `limit` things of a kind."""

    def found(self, kind: str, thing_id: str) -> Found:
        """Return a platform, component or company by its id, with the models it leads to; raises NotFound."""
