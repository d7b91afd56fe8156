"""Wheels: tyres, rims, spokes and hubs, both axles in one path each."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from catalogue_app.drawing.path import Line, Move, Path, Point, join
from catalogue_app.drawing.shapes import circle

if TYPE_CHECKING:
    from catalogue_app.drawing.skeleton import Skeleton

RIM = 0.735  # radius of the rim, share of the wheel radius
_SPOKES = 5


def rings(sk: Skeleton, share: float) -> Path:
    """Two circles round the hubs, ``share`` times the wheel radius."""
    radius = sk.frame.wheel_radius * share
    return join((circle(sk.front_hub, radius), circle(sk.rear_hub, radius)))


def spokes(sk: Skeleton) -> Path:
    """Five double spokes in each wheel."""
    radius = sk.frame.wheel_radius
    return join(_spokes_of(hub, radius) for hub in (sk.front_hub, sk.rear_hub))


def _spokes_of(hub: Point, radius: float) -> Path:
    commands: list[Move | Line] = []
    for index in range(_SPOKES):
        angle = math.radians(90.0 + 360.0 / _SPOKES * index)
        for offset in (-0.155, 0.155):
            inner, outer = angle + offset * 2.4, angle + offset
            commands.append(Move(hub[0] + 0.16 * radius * math.cos(inner), hub[1] + 0.16 * radius * math.sin(inner)))
            commands.append(Line(hub[0] + 0.67 * radius * math.cos(outer), hub[1] + 0.67 * radius * math.sin(outer)))
    return tuple(commands)
