"""The drawing of a model of the catalogue: from its published dimensions, or from those that may be shown."""

from catalogue_app.drawing.car import CarDrawing, build
from catalogue_app.drawing.spec import CarSpec, Frame, frame_for
from catalogue_app.drawing.stances import spec_for
from catalogue_app.facts.records import Model, ModelCard

Sizes = tuple[float | None, float | None, float | None, float | None]
"""Length, height, wheelbase and ground clearance in mm; None where not known."""

SIZE_KEYS = ("length_mm", "height_mm", "wheelbase_mm", "ground_clearance_mm")


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
