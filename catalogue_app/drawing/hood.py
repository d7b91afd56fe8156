"""The closed hood of a convertible, which carries the height of the car."""

from __future__ import annotations

from catalogue_app.drawing.path import Path, bounds, transform
from catalogue_app.drawing.shapes import Node, chain
from catalogue_app.drawing.skeleton import Skeleton, crowned_edge


def hood(sk: Skeleton) -> Path:
    """Open path of the closed hood from the windscreen to the rear deck; its highest point is exactly the height."""
    start = (sk.header[0] + 20.0, sk.header[1] - 2.0)
    end = (sk.tip[0] - 60.0, sk.tip[1] + 10.0)
    height = sk.frame.height
    crown = crowned_edge(start, end, height, 0.5)[1]
    foot = (sk.glass_base[0] - 40.0, sk.style.belt_rear * height + 6.0)
    path = chain([Node(*start, 0.0, crown), Node(*end, sk.style.tip_radius, 0.02), Node(*foot)])
    peak, low = bounds(path).y1, start[1] - 60.0
    return transform(path, lambda x: x, lambda y: y if y < low else low + (y - low) * (height - low) / (peak - low))
