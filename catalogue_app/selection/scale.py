"""The steps of a slider: round numbers from the lowest to where nearly all cars are; the last step takes the rest."""

import math

from catalogue_app.selection.axis import Axis
from catalogue_app.selection.wishes import Bounds, Span

_STEP = {Span.PRICE: 2_500, Span.RANGE: 25, Span.BOOT: 50, Span.TOW: 100}
_MOST = 32  # bins
_NEARLY_ALL = 0.95


def scale_of(axis: Axis, span: Span) -> tuple[float, ...]:
    """Return the edges of the bins, the last one infinity where cars lie beyond the last step; empty without numbers.

    A few very dear cars would squeeze all others into two bins: from the 95th percentile on there is one bin.
    """
    if axis.ends is None:
        return ()
    step = float(_STEP.get(span, 1))
    lowest, highest = axis.ends
    usual = axis.numbers[int((len(axis.numbers) - 1) * _NEARLY_ALL)]
    first = math.floor(lowest / step) * step
    while (usual - first) / step > _MOST:
        step *= 2
        first = math.floor(lowest / step) * step
    count = max(1, math.ceil((usual - first) / step))
    edges = [first + n * step for n in range(count + 1)]
    return (*edges, math.inf) if highest > edges[-1] else tuple(edges)


def bounds_at(edges: tuple[float, ...], low: int, high: int) -> Bounds:
    """Return the bounds of two handles that stand at edges `low` and `high`: at an end nothing is asked."""
    return Bounds(None if low <= 0 else edges[low], None if high >= len(edges) - 1 else edges[high])


def handles_at(edges: tuple[float, ...], bounds: Bounds) -> tuple[int, int]:
    """Return where the handles stand for bounds: the nearest edges that do not leave a wanted car out."""
    last = len(edges) - 1
    low = 0 if bounds.low is None else max((n for n, edge in enumerate(edges) if edge <= bounds.low), default=0)
    high = (
        last if bounds.high is None else min((n for n, edge in enumerate(edges) if edge >= bounds.high), default=last)
    )
    return min(low, max(last - 1, 0)), max(high, 1) if last else 0
