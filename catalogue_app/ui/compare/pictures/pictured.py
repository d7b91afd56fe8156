"""Which values of a row may stand in one picture, and why the others do not."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalogue_app.comparison.entries import Column, Entry, entries_of, figure_of
from catalogue_app.comparison.table import Comparison, Row
from catalogue_app.facts.figures import BY_KEY, Basis
from catalogue_app.facts.formatting import NOT_APPLICABLE
from catalogue_app.facts.records import Figure
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Powertrain

_WEIGHTED = (Powertrain.PHEV, Powertrain.EREV)

BY_CHARGING = Text(
    "depends on how often it is charged, so not on this scale",
    "hangt af van hoe vaak er geladen wordt, dus niet op deze schaal",
    "hängt davon ab, wie oft geladen wird, daher nicht auf dieser Skala",
    "dépend de la fréquence de charge, donc pas sur cette échelle",
    "dipende da quanto spesso si ricarica, quindi non su questa scala",
)
OTHER_WINDOW = Text(
    "for another window, so not on this scale",
    "voor een ander laadvenster, dus niet op deze schaal",
    "für ein anderes Ladefenster, daher nicht auf dieser Skala",
    "pour une autre plage, donc pas sur cette échelle",
    "per un altro intervallo, quindi non su questa scala",
)
NO_WINDOW = Text(
    "the window is not stated, so not on this scale",
    "het laadvenster is niet genoemd, dus niet op deze schaal",
    "das Ladefenster ist nicht genannt, daher nicht auf dieser Skala",
    "la plage n’est pas indiquée, donc pas sur cette échelle",
    "l’intervallo non è indicato, quindi non su questa scala",
)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A column without a picture: with the figure, if there is one, and the reason; an empty reason is no source."""

    column: int
    figure: Figure | None
    reason: Text | None


@dataclass(frozen=True, slots=True)
class Pictured:
    """Groups of values that share a measuring basis, each on a scale of its own, and what is left out of them."""

    groups: tuple[tuple[Entry, ...], ...]
    left: tuple[LeftOut, ...]


def pictured(row: Row, comparison: Comparison) -> Pictured:
    """Sort the values of a row. A value that shares its basis with no other is only drawn when it is the only one.

    Raises ValueError for a figure with another basis than a charging window or how often a plug-in is charged.
    """
    columns = comparison.columns
    shown = {entry.column: entry for entry in entries_of(row.values, columns) if entry.figure.low is not None}
    groups: dict[tuple[object, ...], list[Entry]] = {}
    for one in shown.values():
        groups.setdefault(_basis(row.key, one), []).append(one)
    drawn = [tuple(group) for group in groups.values() if len(group) > 1 or len(groups) == 1]
    inside = {one.column for group in drawn for one in group}
    left = []
    for n in range(len(columns)):
        if n in shown and n not in inside:
            left.append(LeftOut(n, shown[n].figure, _reason(row.key, columns[n])))
        elif n not in shown:
            left.append(LeftOut(n, None, None if row.applicable[n] else NOT_APPLICABLE))
    return Pictured(tuple(drawn), tuple(left))


def without_row(key: str, columns: Sequence[Column]) -> tuple[LeftOut, ...]:
    """Return why there is no picture of a figure that none of these cars has."""
    can = [BY_KEY[key].applies_to(variant.powertrain) for _, variant in columns]
    return tuple(LeftOut(n, None, None if applies else NOT_APPLICABLE) for n, applies in enumerate(can))


def _basis(key: str, one: Entry) -> tuple[object, ...]:
    """What two values must have in common; a value that can be set beside no other has its column in it."""
    parts: list[object] = []
    for basis in BY_KEY[key].basis:
        if basis is Basis.PLUG_IN:
            parts.append(one.column if one.powertrain in _WEIGHTED else None)
        elif basis is Basis.DC_WINDOW:
            parts.append(one.column if one.dc_window is None else one.dc_window.value)
        else:
            raise ValueError(f"{key} is measured by {basis}, of which pictures know nothing")
    return tuple(parts)


def _reason(key: str, car: Column) -> Text:
    if Basis.PLUG_IN in BY_KEY[key].basis and car[1].powertrain in _WEIGHTED:
        return BY_CHARGING
    return NO_WINDOW if figure_of(car, "dc_window") is None else OTHER_WINDOW
