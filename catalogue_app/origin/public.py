"""What a customer may see: the same facts without what is meant for the dealer or not sure enough to be told.

Screens never hide anything themselves; in customer view they are given a `PublicCatalogue`. Out go dealer notes,
conflicts, internal gaps, free remarks that carry no evidence, and every figure, part, plant or statement that rests
on a report or a rumour (UCPD art. 6), unless the dealer chose to show those. A model whose layers lost a part says so
in `Model.withheld`, so that no rule concludes from our silence that nobody knows.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol, TypeVar

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import (
    SHARING,
    Component,
    Conflict,
    Family,
    Figure,
    Gap,
    Model,
    ModelCard,
    Other,
    PartLink,
    Precedent,
    Source,
    Statement,
    Tie,
    Variant,
)
from catalogue_app.facts.relatives import Relatives
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Layer, Status
from catalogue_app.origin.cards import model_card, sharing_counts
from catalogue_app.origin.sharing import relatives_among


@dataclass(frozen=True, slots=True)
class Release:
    """Which evidence may go to a customer: the releasable levels, and what the dealer adds by choice."""

    with_reports: bool = False
    with_rumours: bool = False

    def allows(self, evidence: Evidence) -> bool:
        """Return whether something so founded may be shown."""
        return (
            evidence.releasable
            or (self.with_reports and evidence is Evidence.REPORTED)
            or (self.with_rumours and evidence is Evidence.RUMOURED)
        )


class _Said(Protocol):
    @property
    def evidence(self) -> Evidence: ...


T = TypeVar("T", bound=_Said)


def _kept(things: tuple[T, ...], release: Release) -> tuple[T, ...]:
    return tuple(thing for thing in things if release.allows(thing.evidence))


def public_figures(figures: Mapping[str, Figure], release: Release) -> Mapping[str, Figure]:
    """Return the figures that may be shown, each with those of its other values that may."""
    return {
        key: replace(figure, others=_kept(figure.others, release))
        for key, figure in figures.items()
        if release.allows(figure.evidence)
    }


def public_component(component: Component, release: Release) -> Component | None:
    """Return what may be told of a component, None when its own description may not."""
    if not release.allows(component.statement.evidence):
        return None
    return replace(
        component,
        facts=_kept(component.facts, release),
        dealer_notes=(),
        also_described=tuple(d for d in component.also_described if release.allows(d.statement.evidence)),
        kin=_kept(component.kin, release),
        used_by=(),  # a bare list of names, without evidence of its own: the models say who has it
        sources=(),  # their titles carry reports, without a mark
    )


def _part(link: PartLink, release: Release) -> PartLink | None:
    """A link is as sure as its weakest end: who says the car has the part, and who says what the part is."""
    component = public_component(link.component, release) if release.allows(link.evidence) else None
    return None if component is None else replace(link, component=component)


def _variant(variant: Variant, release: Release) -> Variant:
    kept: dict[str, tuple[Other, ...]] = {key: _kept(o, release) for key, o in variant.indications.items()}
    return replace(
        variant,
        figures=public_figures(variant.figures, release),
        indications={key: others for key, others in kept.items() if others},
        note=None,
    )


def public_model(model: Model, release: Release = Release()) -> Model:
    """Return the model as a customer may see it; `withheld` names the layers on which something was left out."""
    parts = [(link, _part(link, release)) for link in model.parts]
    production = _kept(model.production, release)
    withheld = {str(link.component.layer) for link, part in parts if part is None}
    if len(production) < len(model.production):
        withheld.add(str(Layer.DESIGN_PRODUCTION))
    return replace(
        model,
        market_note=None,
        figures=public_figures(model.figures, release),
        variants=tuple(_variant(v, release) for v in model.variants),
        parts=tuple(part for _, part in parts if part is not None),
        production=production,
        statements=_kept(model.statements, release),
        shares=tuple(s for s in model.shares if release.allows(s.statement.evidence)),
        notes=(),
        withheld=frozenset(withheld),
    )


def _sharing(models: Iterable[Model]) -> set[str]:
    """The ids of the models that do not stand alone (`origin.sharing.stands_alone`), of all of them at once."""
    found = list(models)
    brands: dict[str, set[str]] = {}
    for model in found:
        if model.status is not Status.ANNOUNCED:
            for link in model.parts:
                brands.setdefault(link.component.canonical, set()).add(model.brand)
    return {m.id for m in found if any(brands.get(p.component.canonical, set()) - {m.brand} for p in m.parts)}


class PublicCatalogue:
    """A catalogue as a customer may see it (see `facts.ports.Catalogue`). Every answer is worked out once and kept.

    `home` is the home market, whose price a card shows first.
    """

    def __init__(self, inner: Catalogue, release: Release = Release(), home: str = "NL") -> None:
        self._inner, self.release, self._home = inner, release, home

    @property
    def day(self) -> PartialDate | None:
        """The day that the wrapped view stands for, None for today."""
        day = getattr(self._inner, "day", None)
        return day if isinstance(day, PartialDate) else None

    def edition(self) -> str:
        """Return the edition of the content, a date YYYY-MM-DD."""
        return self._inner.edition()

    @cached_property
    def _models(self) -> dict[str, Model]:
        whole = self._inner.models()
        public = tuple(public_model(model, self.release) for model in whole)
        # A car that shares only by report must not be said to share nothing.
        quiet = _sharing(whole) - _sharing(public)
        return {m.id: replace(m, withheld=m.withheld | {SHARING}) if m.id in quiet else m for m in public}

    def models(self) -> tuple[Model, ...]:
        """Return every model whole."""
        return tuple(self._models.values())

    def model(self, model_id: str) -> Model:
        """Return one model whole; raises NotFound."""
        try:
            return self._models[model_id]
        except KeyError:
            return public_model(self._inner.model(model_id), self.release)  # raises NotFound as the catalogue does

    def relatives(self, model_id: str, most: int | None = None) -> Relatives:
        """Return who may be said to have a part of a model; none for an unknown id."""
        model = self._models.get(model_id)
        return Relatives() if model is None else relatives_among(model, self._models.values(), most)

    @cached_property
    def _cards(self) -> tuple[ModelCard, ...]:
        counts = sharing_counts(self.models())
        return tuple(model_card(model, self._home, counts[model.id]) for model in self.models())

    def cards(self) -> tuple[ModelCard, ...]:
        """Return every model as a browse card, drawn from its public form."""
        return self._cards

    @cached_property
    def _components(self) -> dict[str, Component]:
        found = (public_component(part, self.release) for part in self._inner.components())
        return {part.id: part for part in found if part is not None}

    def component(self, component_id: str) -> Component:
        """Return one component; raises NotFound, also for one that may not be shown."""
        if component_id not in self._components:
            raise NotFound(
                Text(
                    "Nothing about {part} is stated here; ask us.",
                    "Over {part} staat hier niets vermeld; vraag ons ernaar.",
                    "Zu {part} ist hier nichts angegeben; fragen Sie uns.",
                    "Rien n’est indiqué ici sur {part}\u00a0; demandez-nous.",
                    "Qui non è indicato nulla su {part}; chieda a noi.",
                ).filled(part=repr(component_id))
            )
        return self._components[component_id]

    def components(self) -> tuple[Component, ...]:
        """Return every component that may be shown, in the order of the content."""
        return tuple(self._components.values())

    def source(self, source_id: str) -> Source:
        """Return one source; raises NotFound."""
        return self._inner.source(source_id)

    def ties(self) -> tuple[Tie, ...]:
        """Return the bonds between companies that may be told."""
        return tuple(t for t in self._inner.ties() if self.release.allows(t.statement.evidence))

    def families(self) -> tuple[Family, ...]:
        """Return the sharing families that may be told."""
        return _kept(self._inner.families(), self.release)

    def precedents(self) -> tuple[Precedent, ...]:
        """Return the cases of other makers that may be told."""
        return tuple(p for p in self._inner.precedents() if self.release.allows(p.statement.evidence))

    def context(self) -> tuple[Statement, ...]:
        """Return the dated statements on topics that may be told."""
        return _kept(self._inner.context(), self.release)

    def conflicts(self) -> tuple[Conflict, ...]:
        """Return nothing: which sources differ is work for the dealer."""
        return ()

    def gaps(self) -> tuple[Gap, ...]:
        """Return what is known to be unknown, without the research notes."""
        return tuple(gap for gap in self._inner.gaps() if not gap.internal)
