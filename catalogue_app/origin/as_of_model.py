"""One model and one component as they were known on a day."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.records import (
    Component,
    Figure,
    Model,
    Other,
    PartLink,
    Source,
    Statement,
    Variant,
)
from catalogue_app.facts.resolution import OTHER_EDITION, OTHER_MARKET, Claim, resolve
from catalogue_app.facts.vocabulary import Status
from catalogue_app.origin.moment import Moment, begins_after

_STANDS_FOR_THE_CAR = (OTHER_EDITION, OTHER_MARKET)
Dated = tuple[PartialDate | None, Source | None]
"""When a fact holds and who says so."""


def known_statements(said: Iterable[Statement], moment: Moment) -> tuple[Statement, ...]:
    """Return the statements that had been made by then."""
    return tuple(s for s in said if moment.knows(s.as_of, s.source))


def _known_sources(sources: tuple[Source, ...], moment: Moment) -> tuple[Source, ...]:
    return tuple(s for s in sources if moment.knows(None, s))


def _others(others: Iterable[Other], moment: Moment) -> tuple[Other, ...]:
    return tuple(o for o in others if moment.knows(o.as_of, o.source))


def known_figure(figure: Figure, moment: Moment, home: str) -> Figure | None:
    """Return the figure as it stood: where today's was not known yet, the one that a newer edition replaced."""
    others = _others(figure.others, moment)
    if moment.knows(figure.as_of, figure.source):
        return replace(figure, others=others, backed_by=_known_sources(figure.backed_by, moment))
    earlier = [o for o in others if o.why_not in _STANDS_FOR_THE_CAR]
    claims = [
        Claim(figure.key, o.value, o.unit or figure.unit, o.evidence, o.source, o.as_of, o.market, note=o.note)
        for o in earlier
        if o.source is not None
    ]
    found, _ = resolve(claims, home) if claims else (None, ())
    if found is None:
        return None
    return replace(found, others=(*found.others, *(o for o in others if o not in earlier)))


def _figures(figures: Mapping[str, Figure], moment: Moment, home: str) -> dict[str, Figure]:
    known = {key: known_figure(figure, moment, home) for key, figure in figures.items()}
    return {key: figure for key, figure in known.items() if figure is not None}


def _variant(variant: Variant, moment: Moment, home: str) -> Variant | None:
    """A version is known from its first figure on."""
    kept = {key: _others(others, moment) for key, others in variant.indications.items()}
    known = replace(
        variant,
        figures=_figures(variant.figures, moment, home),
        indications={key: others for key, others in kept.items() if others},
        note=variant.note if moment.whole else None,
    )
    return known if moment.whole or known.figures or known.indications else None


def known_component(component: Component, moment: Moment) -> Component | None:
    """Return what was known of a component, None when nobody had described it yet."""
    if not moment.knows(component.statement.as_of, component.statement.source):
        return None
    return replace(
        component,
        facts=known_statements(component.facts, moment),
        dealer_notes=known_statements(component.dealer_notes, moment),
        also_described=tuple(
            d for d in component.also_described if moment.knows(d.statement.as_of, d.statement.source)
        ),
        kin=tuple(k for k in component.kin if moment.knows(None, k.source)),
        sources=_known_sources(component.sources, moment) if not moment.whole else component.sources,
        used_by=component.used_by if moment.whole else (),  # a list of names without a date
    )


def _part(link: PartLink, versions: set[str], moment: Moment) -> PartLink | None:
    """A part is known when somebody had said that the car has it, and what it is, of a version known by then."""
    variants = tuple(v for v in link.variants if v in versions)
    if not moment.knows(link.as_of, link.source) or (link.variants and not variants):
        return None
    component = known_component(link.component, moment)
    return None if component is None else replace(link, component=component, variants=variants)


def _status(model: Model, moment: Moment) -> Status:
    """What is on sale now was announced at most while its first day of sale had not come."""
    start = model.on_sale_from
    to_come = start is not None and begins_after(start, moment.day)
    return Status.ANNOUNCED if to_come and model.status in (Status.ON_SALE, Status.RUN_OUT) else model.status


def known_model(model: Model, moment: Moment, home: str) -> Model | None:
    """Return the model as it was known, None when nothing about it was. Free remarks without a date are left out."""
    variants = [known for v in model.variants if (known := _variant(v, moment, home)) is not None]
    versions = {v.id for v in variants}
    parts = [part for link in model.parts if (part := _part(link, versions, moment)) is not None]
    start = model.on_sale_from
    reduced = replace(
        model,
        status=_status(model, moment),
        generation=model.generation if moment.whole else None,
        market_note=model.market_note if moment.whole else None,
        on_sale_from=start if moment.whole or start is None or start.known_by(moment.day) else None,
        figures=_figures(model.figures, moment, home),
        variants=tuple(variants),
        parts=tuple(parts),
        production=tuple(p for p in model.production if moment.knows(p.as_of, p.source)),
        statements=known_statements(model.statements, moment),
        shares=tuple(s for s in model.shares if moment.knows(s.statement.as_of, s.statement.source)),
        notes=known_statements(model.notes, moment),
    )
    told = (reduced.figures, variants, parts, reduced.production, reduced.statements, reduced.shares, reduced.notes)
    return reduced if moment.whole or any(told) else None


def _of_figures(figures: Mapping[str, Figure]) -> Iterator[Dated]:
    for figure in figures.values():
        yield figure.as_of, figure.source
        yield from ((o.as_of, o.source) for o in figure.others)


def facts_of_model(model: Model) -> Iterator[Dated]:
    """Yield when each fact of a model holds and who says so."""
    yield from ((link.as_of, link.source) for link in model.parts)
    yield from ((plant.as_of, plant.source) for plant in model.production)
    said = (*model.statements, *model.notes, *(s.statement for s in model.shares))
    yield from ((s.as_of, s.source) for s in said)
    yield from _of_figures(model.figures)
    for variant in model.variants:
        yield from _of_figures(variant.figures)
        yield from ((o.as_of, o.source) for others in variant.indications.values() for o in others)


def facts_of_component(component: Component) -> Iterator[Dated]:
    """Yield when each fact of a component holds and who says so."""
    also = (d.statement for d in component.also_described)
    said = (component.statement, *component.facts, *component.dealer_notes, *also)
    yield from ((s.as_of, s.source) for s in said)
    yield from ((None, k.source) for k in component.kin)
