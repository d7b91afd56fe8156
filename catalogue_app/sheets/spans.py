"""A figure over the versions of a model: lowest to highest, and which version gives each end."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.vocabulary import Powertrain
from catalogue_app.sheets.cells import Paper, figures_of


@dataclass(frozen=True, slots=True)
class Span:
    """Lowest and highest of what may be printed.

    Attributes:
        figure: as that of the lowest version, with the ends of the span as its value.
        used: the figures of both ends, each once.
        cars: ids of the versions that have the figure.
    """

    low: Variant
    high: Variant
    figure: Figure
    used: tuple[Figure, ...]
    cars: tuple[str, ...]

    @property
    def one_value(self) -> bool:
        """Whether both ends are the same."""
        return self.figure.low == self.figure.high


def span_of(paper: Paper, model: Model, key: str, of: Collection[Powertrain]) -> Span | None:
    """Return the span over the versions with these powertrains; None where nothing of it may be printed."""
    found = [(v, f) for v, f in known(model, key, of) if paper.may_print(f)]
    if not found:
        return None
    low = min(found, key=lambda pair: ends_of(pair[1])[0])
    high = max(found, key=lambda pair: ends_of(pair[1])[1])
    ends = (ends_of(low[1])[0], ends_of(high[1])[1])
    used = (low[1],) if low[1] is high[1] else (low[1], high[1])
    figure = replace(low[1], value=ends[0] if ends[0] == ends[1] else ends)
    return Span(low[0], high[0], figure, used, tuple(v.id for v, _figure in found))


def known(model: Model, key: str, of: Collection[Powertrain]) -> list[tuple[Variant, Figure]]:
    """Return the versions with these powertrains that have the figure, printable or not."""
    own = [v for v in model.variants if v.powertrain in of]
    return [(v, f) for v in own if (f := figures_of(model, v).get(key)) is not None]


def ends_of(figure: Figure) -> tuple[float, float]:
    """Return both ends of a figure; raises ValueError for a text."""
    low, high = figure.low, figure.high
    if low is None or high is None:
        raise ValueError(f"{figure.key} of a version is not a number")
    return low, high
