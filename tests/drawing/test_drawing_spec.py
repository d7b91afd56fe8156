"""What a spec and a stance may change, and what the floor may import."""

import ast
import re
from dataclasses import fields, replace
from pathlib import Path

import pytest

import catalogue_app.drawing as drawing_package
from catalogue_app.drawing.car import build
from catalogue_app.drawing.spec import CarSpec, Stance
from catalogue_app.drawing.styles import BodyStyle

SUV = CarSpec("suv", 4515, 1655, 2735, 170)


def test_stance_changes_only_what_it_names() -> None:
    names = {field.name for field in fields(BodyStyle)}
    assert {field.name for field in fields(Stance)} - {"body"} <= names
    spec = replace(SUV, stance=Stance(body="city", nose=0.9))
    style = spec.style()
    assert (style.name, style.nose) == ("city", 0.9)
    assert replace(style, nose=0.5) == CarSpec("city").style()


def test_overhang_and_wheel_that_are_given_are_used() -> None:
    car = build(replace(SUV, front_overhang_mm=930, wheel_diameter_mm=720))
    assert car.skeleton.front_hub == (930, 360)
    assert car.assumed == frozenset()
    assert car.dashed_parts == frozenset()


def test_overhang_that_leaves_no_room_for_the_wheel_is_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        build(replace(SUV, front_overhang_mm=200))


def test_unknown_wheelbase_follows_the_length() -> None:
    short, long = (build(CarSpec("suv", length_mm=length)).frame for length in (4100.0, 4800.0))
    assert short.wheelbase / short.length == pytest.approx(long.wheelbase / long.length)


def test_floor_is_pure_geometry() -> None:
    allowed = re.compile(r"__future__|collections|dataclasses|enum|functools|math|typing|catalogue_app\.drawing")
    for source in Path(drawing_package.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                modules = [node.module or "."]
            if source.name == "subject.py":  # the one place that knows what a model of the catalogue is
                modules = [module for module in modules if not module.startswith("catalogue_app.facts")]
            assert all(allowed.match(module) for module in modules), source.name
