"""Where the parts of a version sit, and what in the drawing nobody can know."""

import re
from collections.abc import Mapping

from catalogue_app.drawing.subject import layout_of
from catalogue_app.drawing.zones import Layout, Zone
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Model, Variant
from catalogue_app.facts.vocabulary import Body, Drive, Layer, Ownership
from catalogue_app.origin.layers import LayerFact

_REAR = re.compile(r"\brear[- ](?:axle )?(?:electric )?motor", re.IGNORECASE)


def layout_for(variant: Variant, found: Mapping[Layer, LayerFact]) -> Layout:
    """Return where the parts of a version with these layers sit; of a hybrid what is said of its motors decides."""
    layout = layout_of(variant)
    if layout != "hybrid":
        return layout
    motors = [part for part in found[Layer.MOTOR].all_parts if part.known]
    # Where no motor is described by itself, the drive it belongs to may say on which axle it sits.
    told = motors or [part for part in found[Layer.ENGINE_GEARBOX].all_parts if part.known]
    rear = variant.drive is Drive.AWD and any(_is_rear(part) for part in told)
    if not rear:
        return "hybrid"
    return "hybrid-awd" if any(not _is_rear(part) for part in motors) else "hybrid-rear"


def can_be_known(zone: Zone, model: Model, layout: Layout | None, found: Mapping[Layer, LayerFact]) -> bool:
    """Return whether anybody can know that something sits there; what nobody can know is not drawn.

    Without a layout nobody says what drives the car: neither where its motor sits nor whether it has an engine.
    """
    if layout is None:
        return zone in ("platform", "electronics") or (zone == "battery" and found[Layer.BATTERY].known)
    middle = layout == "ice" and model.body in (Body.COUPE, Body.CONVERTIBLE)
    return not (middle and zone == "engine")  # a sports car may carry it in the middle


def part_at(zone: Zone, fact: LayerFact) -> LayerFact:
    """Return which part of a layer sits in a zone: of several motors the one whose name tells the axle.

    A front motor is unknown where the only ones described are at the rear.
    """
    if zone not in ("motor_f", "motor_r") or not fact.known:
        return fact
    rear = [part for part in fact.all_parts if _is_rear(part)]
    front = [part for part in fact.all_parts if part not in rear]
    here, elsewhere = (rear, front) if zone == "motor_r" else (front, rear)
    if here:
        return here[0]
    if zone == "motor_r":  # a part that names no axle sits on this one too
        return elsewhere[0]
    return LayerFact(fact.layer, fact.name, Ownership.UNKNOWN, Evidence.UNKNOWN, fact.statement)


def _is_rear(part: LayerFact) -> bool:
    return _REAR.search(part.name.en) is not None or _REAR.search(part.statement.en) is not None
