"""Which parts of a version determine a figure, and what tells two such versions apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from catalogue_app.comparison.entries import Column
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import Change, FigureSpec, Follows
from catalogue_app.facts.records import Component, PartLink
from catalogue_app.facts.vocabulary import ComponentKind, Drive, Layer, Powertrain

_LITRES = re.compile(r"\b\d\.\d\b")
NOT_ENOUGH = (Evidence.RUMOURED, Evidence.UNKNOWN)
"""Evidence on which no explanation rests."""
_LAYERS = {
    ComponentKind.MOTOR: Layer.MOTOR,
    ComponentKind.BATTERY: Layer.BATTERY,
    ComponentKind.ENGINE: Layer.ENGINE_GEARBOX,
    ComponentKind.TRANSMISSION: Layer.ENGINE_GEARBOX,
}


@dataclass(frozen=True, slots=True)
class Fitted:
    """The parts of one version that determine a figure.

    Attributes:
        parts: by the id under which sharing is judged.
        apart: what else must agree before the same parts give the same value: the drive and further motors.
        whole: whether the parts are all there is; of a car with a motor at either end a source may name only one.
    """

    follows: Follows
    parts: dict[str, PartLink]
    apart: tuple[object, ...]
    whole: bool

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for two versions whose figure follows from the same parts."""
        return (self.follows.kinds, self.follows.change, frozenset(self.parts), *self.apart)


def links_of(column: Column) -> tuple[PartLink, ...]:
    """Return the parts that this version has."""
    model, variant = column
    return tuple(part for part in model.parts if not part.variants or variant.id in part.variants)


def fitted(spec: FigureSpec, column: Column, links: Sequence[PartLink]) -> Fitted | None:
    """Return the parts of this version that determine the figure, None where they are not all known well enough.

    Nothing rests on a rumour, nor on a layer on which something is withheld.
    """
    model, variant = column
    follows = next((f for f in spec.follows if variant.powertrain in f.powertrains), None)
    if follows is None or any(str(_LAYERS[kind]) in model.withheld for kind in follows.kinds):
        return None
    chosen: dict[str, PartLink] = {}
    for kind in follows.kinds:
        found = {p.component.canonical: p for p in links if p.component.kind is kind and describes(p.component)}
        if not found:
            return None
        chosen |= found
    if any(part.evidence in NOT_ENOUGH for part in chosen.values()):
        return None
    if follows.stated and not any(spec.key in part.component.figures for part in chosen.values()):
        return None
    if follows.change is not Change.TUNING:
        return Fitted(follows, chosen, (), whole=True)
    return _driving(follows, chosen, column, links)


def _driving(follows: Follows, chosen: dict[str, PartLink], column: Column, links: Sequence[PartLink]) -> Fitted | None:
    """Output depends on all that drives the wheels, so drive and every motor must agree too."""
    model, variant = column
    motors = [p for p in links if p.component.layer is Layer.MOTOR]
    if str(Layer.MOTOR) in model.withheld or any(p.evidence in NOT_ENOUGH for p in motors):
        return None
    turning = [p for p in motors if p.component.kind is ComponentKind.MOTOR]
    both_ends = variant.drive is Drive.AWD and variant.powertrain.has_motor
    if both_ends and not turning:
        return None
    whole = not both_ends or len(turning) > 1 or variant.powertrain not in (Powertrain.BEV, Powertrain.EREV)
    apart = (variant.drive, frozenset(p.component.canonical for p in motors))
    return Fitted(follows, chosen, apart, whole)


def describes(component: Component) -> bool:
    """Return whether this is one part with properties of its own.

    Not a way to build a pack into the car, of which no size is known; not a family of engines of several sizes.
    """
    if component.kind is ComponentKind.BATTERY:
        return bool(component.figures or component.chemistry or "kWh" in component.name.en)
    if component.kind is ComponentKind.ENGINE:
        return len(set(_LITRES.findall(component.name.en))) < 2
    return True


def stated(component: Component, start: str) -> tuple[float, ...]:
    """Return the numbers that the description of a part gives under keys that begin so; alternatives one by one."""
    found: list[float] = []
    for key, value in component.figures.items():
        if key.startswith(start):
            found += [v for v in (value if isinstance(value, tuple | list) else (value,)) if isinstance(v, int | float)]
    return tuple(found)
