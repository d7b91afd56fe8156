"""Every model of the catalogue can be drawn; stances; what is refused; and what a view leaves out."""

from itertools import pairwise
from pathlib import Path

import pytest

from catalogue_app.drawing.car import build
from catalogue_app.drawing.modes import select_layers
from catalogue_app.drawing.path import bounds
from catalogue_app.drawing.spec import DIMENSIONS, CarSpec
from catalogue_app.drawing.stances import STANCES, spec_for
from catalogue_app.drawing.styles import BODIES
from catalogue_app.drawing.svg import DARK, path_data, to_svg
from catalogue_app.drawing.zones import zones
from catalogue_app.facts.vocabulary import Body

BRANDS = Path(__file__).parents[2] / "db" / "catalogue" / "brands"
B10 = CarSpec("suv", 4515, 1655, 2735, 170)


def catalogue_specs() -> dict[str, CarSpec]:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    specs = {}
    for path in sorted(BRANDS.glob("*.yaml")):
        for model in yaml.load(path.read_text(encoding="utf-8"), Loader=loader)["models"]:  # noqa: S506 - a safe loader
            figures = model.get("figures") or {}
            sizes = [(figures.get(name) or {}).get("value") for name in DIMENSIONS]
            specs[model["id"]] = spec_for(model["id"], model["body"], *sizes)
    return specs


@pytest.fixture(scope="module")
def specs() -> dict[str, CarSpec]:
    return catalogue_specs()


def test_every_model_of_the_catalogue_is_drawn_to_its_own_size(specs: dict[str, CarSpec]) -> None:
    assert len(specs) > 60
    for model_id, spec in specs.items():
        drawing = build(spec)
        if spec.length_mm is not None:
            assert bounds(drawing.outline).x1 == pytest.approx(spec.length_mm, abs=0.05), model_id
        if spec.height_mm is not None and drawing.body != "convertible":
            assert bounds(drawing.outline).y1 == pytest.approx(spec.height_mm, abs=0.05), model_id


def test_stances_belong_to_models_that_exist(specs: dict[str, CarSpec]) -> None:
    assert set(STANCES) <= set(specs)


def test_a_stance_never_changes_a_published_dimension(specs: dict[str, CarSpec]) -> None:
    for spec in specs.values():
        frame = build(spec).frame
        drawn = (frame.length, frame.height, frame.wheelbase, frame.clearance)
        for name, value in zip(DIMENSIONS, drawn, strict=True):
            assert getattr(spec, name) in (None, value)


def test_a_model_without_a_stance_is_drawn_as_its_body() -> None:
    assert spec_for("nobody/nothing", "suv", 4515, 1655, 2735, 170) == B10


def test_every_body_of_the_vocabulary_can_be_drawn() -> None:
    assert {str(body.value) for body in Body} <= set(BODIES)


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        (CarSpec("hovercraft"), "unknown body style 'hovercraft'"),
        (CarSpec("suv", length_mm=-1), "length_mm must be a positive"),
        (CarSpec("suv", height_mm=float("nan")), "height_mm must be a positive"),
        (CarSpec("suv", length_mm=4000, wheelbase_mm=3900), "does not fit in length"),
        (CarSpec("suv", length_mm=4500, height_mm=6000), "height 6000 does not suit"),
        (CarSpec("suv", ground_clearance_mm=900), "ground clearance 900"),
        (CarSpec("suv", length_mm=4500, wheelbase_mm=900), "too short for the wheels"),
    ],
)
def test_dimensions_that_are_no_car_are_refused_in_words(spec: CarSpec, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        build(spec)


def test_a_drawing_is_built_once() -> None:
    assert build(B10) is build(CarSpec("suv", 4515, 1655, 2735, 170))


def test_a_part_that_this_car_lacks_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        build(B10).layer("hood")


def test_a_small_picture_leaves_out_the_details() -> None:
    names = {layer.name for layer in select_layers(build(B10), width_px=59)}
    assert names.isdisjoint({"seams", "handles", "spokes", "lamps"})
    assert {"outline", "glass", "tyres"} <= names
    assert select_layers(build(B10), width_px=60) == build(B10).layers


def test_ghost_and_outline_are_lines_only() -> None:
    drawing = build(B10)
    assert all(layer.fill is None for mode in ("ghost", "outline") for layer in select_layers(drawing, mode))
    assert [layer.name for layer in select_layers(drawing, "outline")] == ["outline", "tyres"]
    with pytest.raises(ValueError, match="unknown mode"):
        select_layers(drawing, "x-ray")  # type: ignore[arg-type]


def test_the_convertible_is_open_with_its_closed_hood_dashed() -> None:
    drawing = build(CarSpec("convertible", 4966, 1365, 2929, 120))
    assert drawing.layer("hood").dashed
    assert bounds(drawing.layer("hood").path).y1 == pytest.approx(1365, abs=0.05)
    assert bounds(drawing.outline).y1 < 1365


@pytest.mark.parametrize(
    ("layout", "parts"),
    [
        ("bev-fwd", {"battery", "motor_f"}),
        ("bev-rwd", {"battery", "motor_r"}),
        ("bev-awd", {"battery", "motor_f", "motor_r"}),
        ("erev", {"battery", "motor_r", "engine"}),
        ("hybrid", {"battery", "motor_f", "engine"}),
        ("ice", {"engine"}),
    ],
)
def test_a_layout_shows_its_own_components(layout: str, parts: set[str]) -> None:
    found = zones(build(B10), layout)  # type: ignore[arg-type]
    assert set(found) == parts | {"platform", "electronics"}


def test_an_unknown_layout_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown layout"):
        zones(build(B10), "steam")  # type: ignore[arg-type]


def test_svg_is_scaled_and_takes_the_colours_of_the_theme() -> None:
    text = to_svg(build(B10), scale=0.1, palette=DARK, standalone=True, margin=10)
    assert 'width="471.5" height="185.5"' in text
    assert DARK.carfill in text
    assert 'stroke-dasharray="' not in to_svg(build(B10), scale=0.1)
    assert 'stroke-dasharray="4.2 3.64"' in to_svg(build(CarSpec("suv")), scale=0.1)
    with pytest.raises(ValueError, match="must be positive"):
        to_svg(build(B10), scale=0)


def test_svg_counts_y_downward() -> None:
    line = build(B10).layer("handles").path
    assert path_data(line[:2], 0.1).startswith(f"M{line[0][0] * 0.1:.2f} -".replace(".00", ""))


def test_layers_are_painted_from_back_to_front() -> None:
    order = [layer.name for layer in build(B10).layers]
    wanted = ["floor", "body", "outline", "glass", "seams", "tyres", "rims", "hubs"]
    assert all(order.index(a) < order.index(b) for a, b in pairwise(wanted))
