"""Where the nodes of a layer lie, given their order: as near to what they belong to as the gaps allow."""

from collections.abc import Mapping, Sequence

_ROUNDS = 6


def settled(wishes: Sequence[float], steps: Sequence[float], low: float, high: float) -> list[float]:
    """Return tops in px, nearest to `wishes` in least squares, each at least a step below the one before.

    `steps` is the height with the gap behind each; all lie within `low` to `high`, which must have room for them.
    Isotonic regression by pooling adjacent violators (Ayer et al. 1955).
    """
    offsets, total = [], 0.0
    for step in steps:
        offsets.append(total)
        total += step
    pools: list[tuple[float, int]] = []  # sum and size
    for wish, offset in zip(wishes, offsets, strict=True):
        pools.append((wish - offset, 1))
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] > pools[-1][0] / pools[-1][1]:
            (a, n), (b, m) = pools[-2:]
            pools[-2:] = [(a + b, n + m)]
    levels = [value / size for value, size in pools for _ in range(size)]
    most = max(low, high - total)
    return [min(max(level, low), most) + offset for level, offset in zip(levels, offsets, strict=True)]


def tops(
    columns: Sequence[Sequence[str]],
    heights: Sequence[float],
    gaps: Sequence[float],
    neighbours: Mapping[str, Sequence[str]],
    start: float,
) -> dict[str, float]:
    """Return the top of every node in px. The tallest column is packed from `start`, the others lean to their kin.

    `heights` and `gaps` hold per column; `neighbours` are the nodes that one would like to lie beside.
    """
    steps = [h + g for h, g in zip(heights, gaps, strict=True)]
    height_of = {node: heights[c] for c, column in enumerate(columns) for node in column}
    found = {node: start + steps[c] * n for c, column in enumerate(columns) for n, node in enumerate(column)}
    bottom = start + max((steps[c] * len(column) for c, column in enumerate(columns)), default=0.0)
    for turn in range(_ROUNDS):
        order = range(len(columns)) if turn % 2 else reversed(range(len(columns)))
        for c in order:
            wishes = []
            for node in columns[c]:
                middles = [found[n] + height_of[n] / 2 for n in neighbours.get(node, ()) if n in found]
                wishes.append(sum(middles) / len(middles) - heights[c] / 2 if middles else found[node])
            levels = settled(wishes, [steps[c]] * len(wishes), start, bottom)
            found.update(zip(columns[c], levels, strict=True))
    return found
