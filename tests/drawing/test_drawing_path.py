"""Paths, chains and what is measured on them."""

import math

import pytest

from catalogue_app.drawing.path import (
    Bounds,
    Close,
    Curve,
    Line,
    Move,
    bounds,
    flatten,
    join,
    segments,
    transform,
    x_span,
    y_span,
)
from catalogue_app.drawing.shapes import Node, arc, box, chain, circle, edge, part, polyline


def test_commands_of_different_kinds_are_never_equal() -> None:
    assert len({Move(1, 2), Line(1, 2)}) == 2
    assert Close()


def test_bounds_follow_the_curve_and_not_its_control_points() -> None:
    arch = (Move(0, 0), Curve(0, 100, 100, 100, 100, 0))
    assert bounds(arch) == pytest.approx(Bounds(0, 0, 100, 75))


def test_bounds_of_nothing_are_an_error() -> None:
    with pytest.raises(ValueError, match="empty"):
        bounds(())


def test_closing_draws_a_segment_back_to_the_start() -> None:
    open_path = polyline((0, 0), (10, 0), (10, 10))
    assert len(list(segments(open_path))) == 2
    assert len(list(segments((*open_path, Close())))) == 3


def test_circle_has_its_radius_everywhere() -> None:
    path = circle((50, 20), 300)
    assert bounds(path) == pytest.approx(Bounds(-250, -280, 350, 320), abs=0.2)
    assert all(math.dist(point, (50, 20)) == pytest.approx(300, abs=0.3) for point in flatten(path))


def test_arc_ends_where_its_angle_says() -> None:
    last = arc((0, 0), 100, 0, 90)[-1]
    assert isinstance(last, Curve)
    assert (last.x, last.y) == pytest.approx((0, 100))


def test_crown_bows_to_the_left_of_the_direction() -> None:
    path = chain([Node(0, 0, 0, 0.1), Node(100, 0)])
    assert bounds(path).y1 == pytest.approx(10)
    assert bounds(chain([Node(0, 0, 0, 0.1), Node(100, 0)], clockwise=False)).y0 == pytest.approx(-10)


def test_part_of_an_edge_lies_on_the_edge() -> None:
    whole = edge((0, 0), (100, 40), 0.2)
    assert part(whole, 0.0, 1.0) == whole
    half = part(whole, 0.25, 0.75)
    assert 0 < half[0][0] < half[3][0] < 100


def test_fillets_are_tangent_to_both_edges() -> None:
    path = chain([Node(0, 0), Node(0, 100, 20), Node(100, 100)])
    curves = [command for command in path if isinstance(command, Curve)]
    assert len(curves) == 3
    before, fillet, after = curves
    assert fillet.x1 == pytest.approx(before.x)
    assert fillet.y2 == pytest.approx(after.y)


def test_chain_of_one_node_is_an_error() -> None:
    with pytest.raises(ValueError, match="two nodes"):
        chain([Node(0, 0)])


def test_oversized_fillets_are_reduced_to_fit() -> None:
    assert bounds(box(0, 0, 100, 60, 500)) == pytest.approx(Bounds(0, 0, 100, 60))


def test_spans_through_a_box() -> None:
    outline = flatten(box(0, 0, 100, 60, 1))
    assert y_span(outline, 50) == pytest.approx((0, 60))
    assert x_span(outline, 30) == pytest.approx((0, 100))
    assert y_span(outline, 101) is None


def test_transform_and_join_keep_every_command() -> None:
    path = join((circle((0, 0), 10), polyline((0, 0), (5, 5), closed=True)))
    moved = transform(path, lambda x: x + 1, lambda y: -y)
    assert [command.op for command in moved] == [command.op for command in path]
    assert bounds(moved) == pytest.approx(Bounds(-9, -10, 11, 10), abs=0.01)
