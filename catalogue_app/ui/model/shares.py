"""Spreads blocks over columns in reading order, so that the highest column is as low as can be."""

from collections.abc import Sequence


def shares(heights: Sequence[int], count: int) -> list[range]:
    """Return for each of at most `count` columns the numbers of its blocks; one empty column without blocks."""
    low, high = max(heights, default=0), sum(heights)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if _columns_at(heights, middle) <= count else (middle + 1, high)
    found: list[range] = []
    first, used = 0, 0
    for number, height in enumerate(heights):
        if used and used + height > low:
            found.append(range(first, number))
            first, used = number, 0
        used += height
    return [*found, range(first, len(heights))]


def _columns_at(heights: Sequence[int], most: int) -> int:
    """Return how many columns of a height hold all blocks in order."""
    columns, used = 1, 0
    for height in heights:
        if used and used + height > most:
            columns, used = columns + 1, 0
        used += height
    return columns
