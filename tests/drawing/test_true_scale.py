"""Whatever the size: the drawing has exactly the dimensions it was given."""

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue_app.drawing.car import CarDrawing, build
from catalogue_app.drawing.dimensions import dimension_lines
from catalogue_app.drawing.path import Path, bounds, segments
from catalogue_app.drawing.spec import DIMENSIONS, CarSpec
from catalogue_app.drawing.styles import BODIES, style_for
from catalogue_app.drawing.svg import to_svg
from catalogue_app.drawing.zones import LAYOUTS, zones

EXACT = 0.05  # mm: far below what any view can show


@st.composite
def plausible_specs(draw: st.DrawFn) -> CarSpec:
    """A car of any body within the range in which real cars of that type are built, in whole mm."""
    style = style_for(draw(st.sampled_from(BODIES)))

    def near(typical: float, low: float, high: float) -> float:
        return float(draw(st.integers(round(typical * low), round(typical * high))))

    length = near(style.typical_length, 0.88, 1.15)
    wheelbase = near(length * style.typical_wheelbase / style.typical_length, 0.97, 1.03)
    height = near(style.typical_height, 0.92, 1.10)
    return CarSpec(style.name, length, height, wheelbase, near(style.typical_clearance, 0.75, 1.30))


@st.composite
def incomplete_specs(draw: st.DrawFn) -> CarSpec:
    missing = draw(st.sets(st.sampled_from(DIMENSIONS)))
    return replace(draw(plausible_specs()), **dict.fromkeys(missing))


def subpaths_x(path: Path) -> set[float]:
    """Centre abscissas of the circles in a path of two equal circles."""
    box = bounds(path)
    radius = (box.y1 - box.y0) / 2.0
    return {round(box.x0 + radius, 1), round(box.x1 - radius, 1)}


def height_of(drawing: CarDrawing) -> float:
    top = "hood" if drawing.body == "convertible" else "outline"
    return bounds(drawing.layer(top).path).y1


@settings(max_examples=150, deadline=None)
@given(plausible_specs())
def test_the_body_has_exactly_the_published_size(spec: CarSpec) -> None:
    drawing = build(spec)
    box = bounds(drawing.outline)
    assert box.x0 == pytest.approx(0.0, abs=EXACT)
    assert box.x1 == pytest.approx(spec.length_mm, abs=EXACT)
    assert height_of(drawing) == pytest.approx(spec.height_mm, abs=EXACT)
    assert bounds(drawing.layer("floor").path).y0 == pytest.approx(spec.ground_clearance_mm, abs=EXACT)


@settings(max_examples=100, deadline=None)
@given(plausible_specs())
def test_the_wheels_stand_on_the_ground_exactly_the_wheelbase_apart(spec: CarSpec) -> None:
    assert spec.wheelbase_mm is not None
    drawing = build(spec)
    tyres = drawing.layer("tyres").path
    front, rear = sorted(subpaths_x(tyres))
    assert rear - front == pytest.approx(spec.wheelbase_mm, abs=0.2)
    assert bounds(tyres).y0 == pytest.approx(0.0, abs=EXACT)


@settings(max_examples=100, deadline=None)
@given(plausible_specs())
def test_nothing_but_the_tyres_reaches_outside_the_body_or_below_the_floor(spec: CarSpec) -> None:
    assert spec.length_mm is not None
    drawing = build(spec)
    low = min(drawing.frame.clearance, drawing.skeleton.sill)
    for layer in drawing.layers:
        box = bounds(layer.path)
        assert box.x0 >= -EXACT, layer.name
        assert box.x1 <= spec.length_mm + EXACT, layer.name
        assert box.y1 <= drawing.frame.height + EXACT, layer.name
        if layer.name not in {"tyres", "rims", "spokes", "hubs"}:
            assert box.y0 >= low - EXACT, layer.name


@settings(max_examples=150, deadline=None)
@given(incomplete_specs())
def test_any_dimension_may_be_missing_and_is_then_drawn_dashed(spec: CarSpec) -> None:
    drawing = build(spec)
    missing = {name for name in DIMENSIONS if getattr(spec, name) is None}
    assert drawing.assumed & set(DIMENSIONS) == missing
    shape_unknown = bool(missing - {"ground_clearance_mm"})
    assert drawing.layer("outline").dashed == shape_unknown
    assert drawing.layer("tyres").dashed == ("wheelbase_mm" in missing)
    assert drawing.layer("floor").dashed == ("ground_clearance_mm" in missing)


@settings(max_examples=60, deadline=None)
@given(incomplete_specs())
def test_what_is_known_stays_exact_when_something_else_is_missing(spec: CarSpec) -> None:
    drawing = build(spec)
    if spec.length_mm is not None:
        assert bounds(drawing.outline).x1 == pytest.approx(spec.length_mm, abs=EXACT)
    if spec.height_mm is not None:
        assert height_of(drawing) == pytest.approx(spec.height_mm, abs=EXACT)


@settings(max_examples=60, deadline=None)
@given(incomplete_specs())
def test_only_a_known_dimension_gets_a_dimension_line(spec: CarSpec) -> None:
    lines = {line.kind: line for line in dimension_lines(build(spec))}
    known = {name.removesuffix("_mm") for name in DIMENSIONS if getattr(spec, name) is not None}
    assert set(lines) == known
    for kind, line in lines.items():
        (x0, y0), (x1, y1) = line.start, line.end
        assert line.value_mm == getattr(spec, f"{kind}_mm")
        assert abs(x1 - x0) + abs(y1 - y0) == pytest.approx(line.value_mm, abs=EXACT)


@settings(max_examples=60, deadline=None)
@given(incomplete_specs(), st.sampled_from(LAYOUTS))
def test_the_component_zones_lie_within_the_car(spec: CarSpec, layout: str) -> None:
    drawing = build(spec)
    for name, path in zones(drawing, layout).items():  # type: ignore[arg-type]
        box = bounds(path)
        assert box.x0 > 0.0, name
        assert box.x1 < drawing.frame.length, name
        assert 0.0 < box.y0 < box.y1 < drawing.frame.height, name


@settings(max_examples=40, deadline=None)
@given(incomplete_specs())
def test_every_layer_is_a_finite_path_that_svg_can_hold(spec: CarSpec) -> None:
    drawing = build(spec)
    assert all(any(True for _ in segments(layer.path)) for layer in drawing.layers)
    text = to_svg(drawing, scale=0.08, standalone=True)
    assert "nan" not in text
    assert "inf" not in text


@pytest.mark.parametrize("body", BODIES)
def test_a_body_of_which_nothing_is_known_is_drawn_in_full(body: str) -> None:
    drawing = build(CarSpec(body))
    assert drawing.assumed == {f.name for f in fields(CarSpec) if f.name.endswith("_mm")}
    assert drawing.dashed_parts == {"outline", "wheels", "floor"}
    assert dimension_lines(drawing) == ()
