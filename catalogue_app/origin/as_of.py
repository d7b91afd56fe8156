"""The catalogue as it was known on a day: the same port, without anything that was said later.

Nothing is overwritten in the catalogue, so a day of the past needs no history of its own: what was not known yet is
left out (`origin.moment`), and what was superseded since stands there as it did then.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.formatting import format_date
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import NotFound
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
from catalogue_app.facts.text import Text, in_all
from catalogue_app.origin.as_of_model import (
    Dated,
    facts_of_component,
    facts_of_model,
    known_component,
    known_model,
    known_statements,
)
from catalogue_app.origin.cards import model_card, sharing_counts
from catalogue_app.origin.moment import Moment
from catalogue_app.origin.sharing import relatives_among

_NOT_YET = Text(
    "Nothing about {what} was known up to {day}.",
    "Over {what} was tot en met {day} nog niets bekend.",
    "Über {what} war bis einschließlich {day} noch nichts bekannt.",
    "Rien n’était connu sur {what} jusqu’à la date\u00a0: {day}.",
    "Su {what} non si sapeva ancora nulla fino a: {day}.",
)


class AsOfCatalogue:
    """A catalogue as it was known by the end of `day` (see `facts.ports.Catalogue`); answers are kept once made.

    From the day of the edition on it is the catalogue itself. `home` is the home market, whose price a card shows
    first.
    """

    def __init__(self, inner: Catalogue, day: PartialDate, home: str = "NL") -> None:
        self._inner, self.day, self._home = inner, day, home
        self.moment = Moment(day, PartialDate.parse(inner.edition()))
        self._reduced: dict[str, Model | None] = {}

    def edition(self) -> str:
        """Return the edition of the content, a date YYYY-MM-DD (not the day of the view)."""
        return self._inner.edition()

    # -- models

    def _model(self, model_id: str) -> Model | None:
        """The model as it was known, its neighbours not looked at; None for one nobody had heard of."""
        if model_id not in self._reduced:
            self._reduced[model_id] = known_model(self._inner.model(model_id), self.moment, self._home)
        return self._reduced[model_id]

    def _related(self, model: Model) -> Model:
        """Take away the references to models that were not known yet."""
        if self.moment.whole or not any(s.other_id for s in model.shares):
            return model
        shares = (
            replace(s, other_id=None) if s.other_id is not None and self._model(s.other_id) is None else s
            for s in model.shares
        )
        return replace(model, shares=tuple(shares))

    def model(self, model_id: str) -> Model:
        """Return one model whole; raises NotFound, also for one of which nothing was known."""
        model = self._model(model_id)
        if model is None:
            raise NotFound(self._not_yet(self._inner.model(model_id).full_name))
        return self._related(model)

    @cached_property
    def _models(self) -> tuple[Model, ...]:
        for model in self._inner.models():
            self._reduced.setdefault(model.id, known_model(model, self.moment, self._home))
        known = (self._reduced[model.id] for model in self._inner.models())
        return tuple(self._related(model) for model in known if model is not None)

    def models(self) -> tuple[Model, ...]:
        """Return every model that was known, whole."""
        return self._models

    def relatives(self, model_id: str, most: int | None = None) -> Relatives:
        """Return who was known to have a part of a model; none for an unknown id."""
        try:
            model = self._model(model_id)
        except NotFound:
            return Relatives()
        if model is None:
            return Relatives()
        # A view of the past only ever lacks parts: who has none in common now had none then.
        candidates = (self._model(relative.id) for relative in self._inner.relatives(model_id).nearest)
        return relatives_among(model, [c for c in candidates if c is not None], most)

    @cached_property
    def _cards(self) -> tuple[ModelCard, ...]:
        counts = sharing_counts(self._models)
        return tuple(model_card(model, self._home, counts[model.id]) for model in self._models)

    def cards(self) -> tuple[ModelCard, ...]:
        """Return every model that was known as a browse card, drawn from what was known."""
        return self._cards

    # -- components and sources

    @cached_property
    def _components(self) -> dict[str, Component]:
        known = (known_component(part, self.moment) for part in self._inner.components())
        return {part.id: part for part in known if part is not None}

    def component(self, component_id: str) -> Component:
        """Return one component; raises NotFound, also for one that nobody had described."""
        if component_id not in self._components:
            name = self._inner.component(component_id).name  # raises NotFound as the catalogue does
            raise NotFound(self._not_yet(name))
        return self._components[component_id]

    def components(self) -> tuple[Component, ...]:
        """Return every component that was known, in the order of the content."""
        return tuple(self._components.values())

    def source(self, source_id: str) -> Source:
        """Return one source; raises NotFound."""
        return self._inner.source(source_id)

    # -- companies, families, precedents, context, conflicts, gaps

    def ties(self) -> tuple[Tie, ...]:
        """Return the bonds between companies that had been told."""
        return tuple(t for t in self._inner.ties() if self.moment.knows(t.statement.as_of, t.statement.source))

    def families(self) -> tuple[Family, ...]:
        """Return the sharing families that had been told, with those of their members that were known."""
        known = {model.id for model in self._models}
        return tuple(
            replace(
                f,
                member_ids=tuple(i for i in f.member_ids if i in known),
                sources=f.sources if self.moment.whole else tuple(s for s in f.sources if self.moment.knows(None, s)),
            )
            for f in self._inner.families()
            if self.moment.knows(f.as_of, f.source)
        )

    def precedents(self) -> tuple[Precedent, ...]:
        """Return the cases of other makers that had been told."""
        return tuple(p for p in self._inner.precedents() if self.moment.knows(p.statement.as_of, p.statement.source))

    def context(self) -> tuple[Statement, ...]:
        """Return the dated statements on topics made by then."""
        return known_statements(self._inner.context(), self.moment)

    def conflicts(self) -> tuple[Conflict, ...]:
        """Return the differences between sources that were there to be seen."""
        return tuple(c for c in self._inner.conflicts() if self.moment.knows(None, c.source))

    def gaps(self) -> tuple[Gap, ...]:
        """Return what is known to be unknown: the state of research at the edition, which bears no earlier date."""
        return self._inner.gaps() if self.moment.whole else ()

    # -- what is missing for want of a date

    def _facts(self) -> Iterator[Dated]:
        for model in self._inner.models():
            yield from facts_of_model(model)
        for component in self._inner.components():
            yield from facts_of_component(component)
        ties, precedents = self._inner.ties(), self._inner.precedents()
        said = (*(t.statement for t in ties), *(p.statement for p in precedents), *self._inner.context())
        yield from ((s.as_of, s.source) for s in said)
        yield from ((f.as_of, f.source) for f in self._inner.families())
        yield from ((None, c.source) for c in self._inner.conflicts())
        yield from ((None, None) for _ in self._inner.gaps())

    @cached_property
    def undated(self) -> int:
        """How many facts are left out only because neither they nor their source bear a date."""
        return sum(self.moment.leaves_out(as_of, source) for as_of, source in self._facts())

    def _not_yet(self, what: str | Text) -> Text:
        return in_all(
            lambda lang: _NOT_YET.plain(lang).format(
                what=what.plain(lang) if isinstance(what, Text) else what, day=format_date(self.day, lang)
            )
        )
