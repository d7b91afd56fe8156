"""The known values of one row: what ranking, deltas and bars are worked out from."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.vocabulary import Powertrain

Column = tuple[Model, Variant]


@dataclass(frozen=True, slots=True)
class Entry:
    """A known value: its column, the powertrain of that car and the window of its charging time."""

    column: int
    figure: Figure
    powertrain: Powertrain
    dc_window: Figure | None = None

    @property
    def ends(self) -> tuple[float, float]:
        """The lower and upper end of the value; raises ValueError for a text."""
        low, high = self.figure.low, self.figure.high
        if low is None or high is None:
            raise ValueError(f"{self.figure.key} {self.figure.value!r} is not a number")
        return low, high


def figure_of(column: Column, key: str) -> Figure | None:
    """Return the figure of the variant, else that of its model (dimensions, boot), None without a source."""
    model, variant = column
    return variant.figures.get(key) or model.figures.get(key)


def is_rumour(figure: Figure) -> bool:
    """Return whether a value is only a rumour: never a figure in a table, so it counts as not known."""
    return figure.evidence is Evidence.RUMOURED


def entries_of(values: Sequence[Figure | None], columns: Sequence[Column]) -> tuple[Entry, ...]:
    """Return the values that are known, each with what it takes to judge it."""
    return tuple(
        Entry(position, figure, column[1].powertrain, figure_of(column, "dc_window"))
        for position, (figure, column) in enumerate(zip(values, columns, strict=True))
        if figure is not None and not is_rumour(figure)
    )
