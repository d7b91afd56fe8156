"""Lines between columns that have the same or a related part on a layer: the fewest that say it, free of each other."""

from collections.abc import Mapping
from dataclasses import dataclass

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Source
from catalogue_app.facts.text import Text
from catalogue_app.origin.sharing import LayerVerdict, Verdict

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Link:
    """A line between two columns, with the verdict behind it.

    Attributes:
        evidence: of the weakest link in the chain.
        lane: 0 goes straight from neighbour to neighbour; others pass over the cars between.
        verdict: same part or same family.
        reason, source, components: as in the verdict of `origin.sharing`.
    """

    left: int
    right: int
    evidence: Evidence
    lane: int
    verdict: Verdict
    reason: Text
    source: Source | None
    components: tuple[str, ...]


def lines_between(verdicts: Mapping[Pair, LayerVerdict]) -> tuple[Link, ...]:
    """Return the lines of one layer: first those of the same part, then those of one family."""
    joined: list[Link] = []
    for kind in (Verdict.SAME_PART, Verdict.SAME_FAMILY):
        found = {pair: verdict for pair, verdict in verdicts.items() if verdict.verdict is kind}
        for (left, right), verdict in sorted(found.items(), key=lambda item: (item[0][1] - item[0][0], item[0])):
            # A chain through a car between them says the same with fewer lines.
            if not any(_chained(verdicts, kind, left, middle, right) for middle in range(left + 1, right)):
                lane = _lane(joined, left, right)
                joined.append(
                    Link(left, right, verdict.evidence, lane, kind, verdict.reason, verdict.source, verdict.components)
                )
    return tuple(joined)


def _chained(verdicts: Mapping[Pair, LayerVerdict], kind: Verdict, left: int, middle: int, right: int) -> bool:
    """Whether two shorter lines say it: for one part both of that part, for a family also of the same part."""
    wanted = (kind,) if kind is Verdict.SAME_PART else (Verdict.SAME_PART, Verdict.SAME_FAMILY)
    return all(verdicts[pair].verdict in wanted for pair in ((left, middle), (middle, right)))


def _lane(joined: list[Link], left: int, right: int) -> int:
    if right - left == 1:
        return 0
    taken = {link.lane for link in joined if link.left < right and left < link.right}
    return next(lane for lane in range(1, len(joined) + 2) if lane not in taken)
