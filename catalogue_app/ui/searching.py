"""The search of whoever looks at the window: the catalogue's own, or one over what a customer may see."""

from functools import cached_property
from typing import TYPE_CHECKING

from catalogue_app.facts.found import Answer, Found
from catalogue_app.facts.ports import Catalogue, Searchable

if TYPE_CHECKING:
    from catalogue_app.store.finding import Finding

_KEPT = 2  # the dealer's and the customer's
_made: list["_Indexed"] = []


class _Indexed:
    """A search over a catalogue that has none of its own: nothing in its answers that the catalogue would not show."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    @cached_property
    def _finding(self) -> "Finding":
        from catalogue_app.store.finding import Finding  # here, for start-up time

        users: dict[str, list[str]] = {}
        for model in self.catalogue.models():
            for component_id in dict.fromkeys(part.component.id for part in model.parts):
                users.setdefault(component_id, []).append(model.id)
        catalogue = self.catalogue
        return Finding(catalogue.cards(), catalogue.components(), catalogue.ties(), users)

    @property
    def search_ready(self) -> bool:
        """Whether `find` answers at once."""
        return "_finding" in self.__dict__

    def warm_search(self) -> None:
        """Build the index."""
        self._finding.warm()

    def find(self, text: str, limit: int = 6) -> Answer:
        """Return what answers `text`."""
        return self._finding.find(text, limit)

    def found(self, kind: str, thing_id: str) -> Found:
        """Return a platform, component or company; raises NotFound."""
        return self._finding.thing(kind, thing_id)


def search_in(catalogue: Catalogue) -> Searchable:
    """Return the search of a catalogue, made once and kept with it."""
    if isinstance(catalogue, Searchable):
        return catalogue
    for made in _made:
        if made.catalogue is catalogue:
            return made
    fresh = _Indexed(catalogue)
    _made.append(fresh)
    del _made[:-_KEPT]
    return fresh
