"""What the upper floors ask of a catalogue, whatever keeps it."""

from typing import Protocol

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


class Catalogue(Protocol):
    """Read access to one catalogue. All answers are frozen; every call may be made from any thread."""

    def edition(self) -> str:
        """Return the edition of the content, a date YYYY-MM-DD."""

    def cards(self) -> tuple[ModelCard, ...]:
        """Return every model as a browse card, in the order of the content."""

    def model(self, model_id: str) -> Model:
        """Return one model whole; raises NotFound."""

    def models(self) -> tuple[Model, ...]:
        """Return every model whole: for sharing, sheets of the range and checks; slower than `cards`."""

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
