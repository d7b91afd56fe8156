"""The drawing of a model of the catalogue, from the dimensions that may be shown, and which parts of it sit where."""

from catalogue_app.drawing.car import CarDrawing, build
from catalogue_app.drawing.spec import CarSpec, Frame, frame_for
from catalogue_app.drawing.stances import spec_for
from catalogue_app.drawing.zones import Layout, Zone
from catalogue_app.facts.records import Model, ModelCard, Variant
from catalogue_app.facts.vocabulary import Drive, Layer, Powertrain

Sizes = tuple[float | None, float | None, float | None, float | None]
"""Length, height, wheelbase and ground clearance in mm; None where not known."""

SIZE_KEYS = ("length_mm", "height_mm", "wheelbase_mm", "ground_clearance_mm")

LAYER_OF: dict[Zone, Layer] = {
    "platform": Layer.PLATFORM, "battery": Layer.BATTERY, "motor_f": Layer.MOTOR, "motor_r": Layer.MOTOR,
    "engine": Layer.ENGINE_GEARBOX, "electronics": Layer.ELECTRONICS,
}  # fmt: skip
"""The technology layer that a zone shows."""
_BEV: dict[Drive, Layout] = {Drive.FWD: "bev-fwd", Drive.RWD: "bev-rwd", Drive.AWD: "bev-awd"}


def sizes_of(subject: ModelCard | Model) -> Sizes:
    """Return the published dimensions of a car."""
    if isinstance(subject, ModelCard):
        return subject.dimensions
    length, height, wheelbase, clearance = (
        figure.low if (figure := subject.figures.get(key)) else None for key in SIZE_KEYS
    )
    return length, height, wheelbase, clearance


def drawing_of(subject: ModelCard | Model, sizes: Sizes | None = None) -> CarDrawing:
    """Return the drawing of a card or a model; `sizes` takes the place of all its own dimensions.

    Dimensions that cannot belong to one car are taken as unknown: the drawing then says so by its dashes.
    """
    spec = spec_for(subject.id, str(subject.body), *(sizes or sizes_of(subject)))
    try:
        return build(spec)
    except ValueError:
        # The figures come from sources and may contradict each other; the body style alone always gives a car.
        return build(CarSpec(spec.body, stance=spec.stance))


def frame_of(subject: ModelCard | Model) -> Frame:
    """Return the size that `drawing_of` gives the car, without drawing it: a hundred times quicker."""
    spec = spec_for(subject.id, str(subject.body), *sizes_of(subject))
    try:
        return frame_for(spec, spec.style())
    except ValueError:
        bare = CarSpec(spec.body, stance=spec.stance)
        return frame_for(bare, bare.style())


def layout_of(variant: Variant) -> Layout:
    """Return where the parts sit in a version, as a type."""
    if variant.powertrain is Powertrain.BEV:
        return _BEV[variant.drive]
    if variant.powertrain is Powertrain.EREV:
        return "erev"
    return "hybrid" if variant.powertrain.has_motor else "ice"
