"""The silhouette: one closed path from the front bumper over the roof to the tail and back past the wheel arches."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from catalogue_app.drawing.path import Close, Line, Path, bounds, transform
from catalogue_app.drawing.shapes import Node, arc, chain, on_circle

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalogue_app.drawing.skeleton import Skeleton


def outline(sk: Skeleton) -> Path:
    """The closed silhouette of the body, wheel arches cut out, exactly from x = 0 to the length of the car.

    Its highest point is exactly the height, except for a convertible, whose outline is that of the open car.
    """
    upper = chain([*_front(sk), *_roof(sk), *_tail(sk)])
    return fitted(sk, (*upper, *_underside(sk), Close()))


def _front(sk: Skeleton) -> list[Node]:
    style, height = sk.style, sk.frame.height
    k = style.corner
    slope = 1.0 - style.nose
    arch_x = sk.frame.front_axle - sk.arch_reach(sk.front_lip)
    return [
        Node(arch_x, sk.front_lip),
        Node(max(26.0, min(arch_x - 20.0, 95.0 * k + 30.0 * slope)), sk.front_lip - 4.0, 70.0 * k, 0.03),
        Node(6.0, min(0.245 * height + 30.0, 0.36 * height), 120.0 * k, 0.015),
        Node(8.0 * slope, 0.385 * height, 160.0 * k, 0.025),
        Node(*sk.bonnet, style.nose_radius, style.hood_crown, 0.42),
    ]


def _roof(sk: Skeleton) -> list[Node]:
    style, frame = sk.style, sk.frame
    base_x, base_y = sk.glass_base
    if style.tail == "open":
        return [
            Node(*sk.cowl, 60.0),
            Node(sk.cowl[0] + 420.0, style.belt_front * frame.height + 12.0, 120.0),
            Node(frame.rear_axle - 250.0, style.belt_rear * frame.height - 6.0, 160.0, 0.035),
            Node(frame.length - 60.0, base_y + 4.0, 55.0, 0.03),
        ]
    nodes = [
        Node(*sk.cowl, 105.0 * style.corner, style.screen_crown),
        Node(*sk.header, style.header_radius, sk.roof_crown, 1.0 - style.roof_skew),
        Node(*sk.tip, style.tip_radius, style.glass_crown),
    ]
    if style.tail == "boot":
        return [*nodes, Node(base_x, base_y, 120.0, 0.018), Node(frame.length - 52.0, base_y + style.lip, 34.0, 0.03)]
    if style.tail == "fast":
        return [*nodes, Node(base_x, base_y, 60.0, 0.01), Node(frame.length - 70.0, base_y + style.lip, 55.0, 0.02)]
    if style.tail == "bed":
        rail = Node(frame.length - style.tail_x - 12.0, base_y + style.lip, 26.0, 0.004)
        return [*nodes, Node(base_x, base_y, 34.0, 0.0), rail]
    return [*nodes, Node(base_x, base_y, 110.0 * style.corner, 0.02)]


def _tail(sk: Skeleton) -> list[Node]:
    style, length, height = sk.style, sk.frame.length, sk.frame.height
    k = style.corner
    arch_x = sk.frame.rear_axle + sk.arch_reach(sk.rear_lip)
    panel = 50.0 if style.spare else 90.0 * k
    return [
        Node(length - style.tail_x, style.tail_y * height, panel, 0.02),
        Node(length, 0.375 * height, panel if style.spare else 130.0 * k, 0.02),
        Node(length - 8.0, max(0.27 * height, sk.rear_lip + 40.0), 90.0 * k, 0.03),
        Node(max(length - 75.0 * k, arch_x + 14.0), sk.rear_lip, 70.0 * k),
        Node(arch_x, sk.rear_lip),
    ]


def _angle(sk: Skeleton, x: float, y: float) -> float:
    return math.degrees(math.atan2(y - sk.frame.wheel_radius, x))


def _underside(sk: Skeleton) -> Path:
    """Rear arch, sill and front arch, from the tail back to the start of the silhouette."""
    sill = sk.arch_reach(sk.sill)
    rear = _arch(sk, sk.rear_hub, _angle(sk, sk.arch_reach(sk.rear_lip), sk.rear_lip), _angle(sk, -sill, sk.sill))
    front = _arch(sk, sk.front_hub, _angle(sk, sill, sk.sill), _angle(sk, -sk.arch_reach(sk.front_lip), sk.front_lip))
    return (*rear, Line(sk.frame.front_axle + sill, sk.sill), *front)


def _arch(sk: Skeleton, hub: tuple[float, float], start: float, end: float) -> Path:
    return arc(hub, sk.arch, start, end if end > start else end + 360.0)


def well(sk: Skeleton, hub: tuple[float, float]) -> Path:
    """The dark space inside one wheel arch, above the sill."""
    angle = _angle(sk, sk.arch_reach(sk.sill), sk.sill)
    start = on_circle(hub, sk.arch, angle)
    return (*chain([Node(2.0 * hub[0] - start[0], start[1]), Node(*start)]), *arc(hub, sk.arch, angle, 180.0 - angle),
            Close())  # fmt: skip


def fitted(sk: Skeleton, path: Path) -> Path:
    """Fillets round corners off by a few mm: stretch nose, tail and roof so that the extremes are exact again."""
    frame = sk.frame
    left, right = frame.front_axle - sk.arch - 5.0, frame.rear_axle + sk.arch + 5.0
    for _ in range(3):
        box = bounds(path)
        fit_x = _stretch(left, box.x0, 0.0, right, box.x1, frame.length)
        top = box.y1 if sk.style.tail == "open" else frame.height
        fit_y = _stretch(-1.0, -2.0, -2.0, sk.header[1] - 60.0, box.y1, top)
        path = transform(path, fit_x, fit_y)
    return path


def _stretch(
    low: float, low_is: float, low_to: float, high: float, high_is: float, high_to: float
) -> Callable[[float], float]:
    """Identity between ``low`` and ``high``; linear outside, so that ``low_is`` maps on ``low_to`` and so on."""
    below, above = (low - low_to) / (low - low_is), (high_to - high) / (high_is - high)

    def fit(value: float) -> float:
        if value < low:
            return low - (low - value) * below
        if value > high:
            return high + (value - high) * above
        return value

    return fit


def floor_pan(sk: Skeleton) -> Path:
    """The floor between the wheels; its lower edge is the ground clearance."""
    frame = sk.frame
    near, far, corner = (70.0, 130.0, 24.0) if frame.wheelbase > 1900.0 else (30.0, 60.0, 14.0)
    left, right = frame.front_axle + frame.wheel_radius, frame.rear_axle - frame.wheel_radius
    return chain(
        [
            Node(right - near + 20.0, sk.sill),
            Node(right - far + 20.0, frame.clearance, corner),
            Node(left + far, frame.clearance, corner),
            Node(left + near, sk.sill),
        ]
    )
