"""The order of the nodes in each layer, so that few edges cross.

Sweeps by barycentre and median in turn (Sugiyama, Tagawa, Toda 1981; Eades, Wormald 1994), then swaps of neighbours
while these help. Everything is deterministic: ties keep the order of the content.
"""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from statistics import median

Layers = tuple[tuple[str, ...], ...]
Pair = tuple[str, str]
Neighbours = dict[str, list[str]]
_SWEEPS, _SWAPS = 16, 6


def crossings(layers: Layers, edges: Sequence[Pair]) -> int:
    """Return how often straight edges between neighbouring layers cross. `edges` lead from a layer to the next one."""
    return sum(_between(upper, lower, edges) for upper, lower in pairwise(layers))


def _between(upper: Sequence[str], lower: Sequence[str], edges: Sequence[Pair]) -> int:
    up, low = _places(upper), _places(lower)
    ends = sorted((up[a], low[b]) for a, b in edges if a in up and b in low)
    total = 0
    seen = [0] * (len(lower) + 1)  # a Fenwick tree: it counts inversions
    for number, (_, place) in enumerate(ends):
        before, at = 0, place + 1
        while at:
            before += seen[at]
            at -= at & -at
        total += number - before
        at = place + 1
        while at <= len(lower):
            seen[at] += 1
            at += at & -at
    return total


def _places(layer: Sequence[str]) -> dict[str, int]:
    return {node: place for place, node in enumerate(layer)}


def ordered(
    layers: Layers, edges: Sequence[Pair], block: Mapping[str, int], beside: Mapping[str, Sequence[str]]
) -> Layers:
    """Return the layers in an order with few crossings.

    Nodes of a lower `block` stay before those of a higher one. A node without edges to a neighbouring layer follows
    the nodes of its own layer that `beside` names for it.
    """
    start = tuple(tuple(sorted(layer, key=lambda n: block[n])) for layer in layers)
    before, behind = _neighbours(edges)
    best, fewest = start, crossings(start, edges)
    now = [list(layer) for layer in start]
    for sweep in range(_SWEEPS):
        middle = median if sweep % 4 >= 2 else _mean
        down = sweep % 2 == 0
        for place in range(1, len(now)) if down else range(len(now) - 2, -1, -1):
            fixed = _places(now[place - 1 if down else place + 1])
            _sort(now[place], fixed, before if down else behind, block, beside, middle)
        count = crossings(tuple(map(tuple, now)), edges)
        if count < fewest:
            best, fewest = tuple(map(tuple, now)), count
    return _swapped(best, before, behind, block)


def _neighbours(edges: Sequence[Pair]) -> tuple[Neighbours, Neighbours]:
    before: Neighbours = {}
    behind: Neighbours = {}
    for a, b in edges:
        behind.setdefault(a, []).append(b)
        before.setdefault(b, []).append(a)
    return before, behind


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _sort(
    layer: list[str],
    fixed: Mapping[str, int],
    neighbours: Mapping[str, Sequence[str]],
    block: Mapping[str, int],
    beside: Mapping[str, Sequence[str]],
    middle: Callable[[Sequence[float]], float],
) -> None:
    own = _places(layer)
    wish: dict[str, float] = {}
    for node in layer:
        places = [fixed[n] for n in neighbours.get(node, ()) if n in fixed]
        if places:
            wish[node] = middle(places)
    for node in layer:
        if node not in wish:
            friends = [wish[n] for n in beside.get(node, ()) if n in wish]
            wish[node] = _mean(friends) if friends else float("inf")
    layer.sort(key=lambda n: (block[n], wish[n], own[n]))


def _swapped(layers: Layers, before: Neighbours, behind: Neighbours, block: Mapping[str, int]) -> Layers:
    """Swap nodes that lie next to each other as long as that takes crossings away."""
    now = [list(layer) for layer in layers]
    for _ in range(_SWAPS):
        changed = False
        for index, layer in enumerate(now):
            around = [
                (neighbours, _places(now[other]))
                for neighbours, other in ((before, index - 1), (behind, index + 1))
                if 0 <= other < len(now)
            ]
            ends = {
                node: [sorted(fixed[n] for n in neighbours.get(node, ()) if n in fixed) for neighbours, fixed in around]
                for node in layer
            }
            for place in range(len(layer) - 1):
                a, b = layer[place], layer[place + 1]
                if block[a] == block[b] and _gain(ends[a], ends[b]) > 0:
                    layer[place], layer[place + 1] = b, a
                    changed = True
        if not changed:
            break
    return tuple(map(tuple, now))


def _gain(a: list[list[int]], b: list[list[int]]) -> int:
    """How many crossings go when b comes before a."""
    return sum(_crossed(first, second) - _crossed(second, first) for first, second in zip(a, b, strict=True))


def _crossed(first: list[int], second: list[int]) -> int:
    """How often edges of `first`, lying first, cross those of `second`: its ends that lie behind one of the other."""
    return sum(bisect_left(second, place) for place in first)
