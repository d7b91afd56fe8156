"""What changed since a comparison was kept or taken home: which figures, which cars are gone, what is surer now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from catalogue_app.comparison.code import ORDER, Prints, TakenHome, prints_of
from catalogue_app.comparison.entries import Column
from catalogue_app.comparison.kept import CarName, Kept, SeenCar, SeenFigure, identity, name_of, seen_figures
from catalogue_app.facts.text import same


class Became(StrEnum):
    """What became of a figure. A change of certainty is the same value from a firmer or a weaker source."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"
    SURER = "surer"
    LESS_SURE = "less_sure"


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A figure then and now; `before` is None where it had no source, or where a QR code tells only that it changed."""

    became: Became
    before: SeenFigure | None
    now: SeenFigure | None


@dataclass(frozen=True, slots=True)
class CarChange:
    """What became of a car.

    Attributes:
        gone: it is no longer in the catalogue; then there are no figures.
        figures: by key, those that were known then or are known now; only those that the code tells of.
        unplaced: something changed, but the few bits in the code do not tell which figure.
    """

    name: CarName
    gone: bool = False
    figures: Mapping[str, FigureChange] = field(default_factory=dict)
    unplaced: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything since `since`, the cars in the order in which they were kept."""

    since: date
    edition: str
    cars: tuple[CarChange, ...]

    @property
    def any(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.gone or self.told or any(car.unplaced for car in self.cars))

    @property
    def gone(self) -> tuple[CarName, ...]:
        """The cars that are no longer in the catalogue."""
        return tuple(car.name for car in self.cars if car.gone)

    @property
    def told(self) -> tuple[tuple[CarName, str, FigureChange], ...]:
        """Every figure that is not as it was, with its car and key: by figure as in the registry, then by car."""
        found = [
            (car.name, key, change)
            for car in self.cars
            for key, change in car.figures.items()
            if change.became is not Became.UNCHANGED
        ]
        return tuple(sorted(found, key=lambda entry: _place(entry[1])))

    def of(self, variant_id: str, key: str) -> Became:
        """Return what became of a figure of a car; unchanged where nothing is known of it, then or now."""
        for car in self.cars:
            if car.name.id == variant_id and key in car.figures:
                return car.figures[key].became
        return Became.UNCHANGED


def changes_since(before: Kept | TakenHome, columns: Sequence[Column], *, customer: bool = False) -> Changes:
    """Return what changed, `columns` being those of the cars that are still in the catalogue, in any order.

    Other columns are passed over. `customer` leaves out, then and now, what may not be shown to a customer; a
    comparison that was kept for a customer is always compared so, or what was held back then would seem new.
    """
    now = {column[1].id: column for column in columns}
    strict = customer or before.customer
    if isinstance(before, Kept):
        cars = tuple(_since_seen(car, now.get(car.name.id), customer=strict) for car in before.seen)
        return Changes(before.made.date(), before.edition, cars)
    # The code does not say which of its figures may be shown: what is not there now may only be held back.
    silent = customer and not before.customer
    cars = tuple(
        _since_taken(before, variant_id, prints, now.get(variant_id), customer=strict, silent=silent)
        for variant_id, prints in zip(before.ids, before.prints, strict=True)
    )
    return Changes(before.made, before.edition, cars)


def name_from_id(variant_id: str) -> CarName:
    """Return how a car may be called of which only the id is left: "ds/n8/n8-awd" is "DS n8", "n8 awd"."""
    brand, _, rest = variant_id.partition("/")
    model, _, version = rest.partition("/")
    full = " ".join(_titled(part) for part in (brand.replace("-", " "), model) if part)
    return CarName(variant_id, full or variant_id, same(version.replace("-", " ") or variant_id))


def _titled(text: str) -> str:
    words = text.split()
    return " ".join(
        word if any(c.isdigit() for c in word) else word.upper() if len(word) < 3 else word.capitalize()
        for word in words
    )


def _place(key: str) -> int:
    return ORDER.index(key) if key in ORDER else len(ORDER)


def _since_seen(car: SeenCar, column: Column | None, *, customer: bool) -> CarChange:
    if column is None:
        return CarChange(car.name, gone=True)
    then = {key: seen for key, seen in car.figures.items() if seen.evidence.releasable or not customer}
    now = seen_figures(column, customer=customer)
    keys = [*now, *(key for key in then if key not in now)]
    figures = {
        key: FigureChange(_became(key, then.get(key), now.get(key)), then.get(key), now.get(key)) for key in keys
    }
    return CarChange(name_of(column), figures=figures)


def _became(key: str, before: SeenFigure | None, now: SeenFigure | None) -> Became:
    if before is None:
        return Became.NEW
    if now is None:
        return Became.GONE
    if identity(key, before) != identity(key, now):
        return Became.CHANGED
    if before.evidence.rank == now.evidence.rank:
        return Became.UNCHANGED
    return Became.SURER if now.evidence.rank < before.evidence.rank else Became.LESS_SURE


def _since_taken(
    taken: TakenHome, variant_id: str, then: Prints, column: Column | None, *, customer: bool, silent: bool
) -> CarChange:
    if column is None:
        return CarChange(name_from_id(variant_id), gone=True)
    keys = tuple(key for key in taken.keys if key in ORDER)
    seen = seen_figures(column, customer=customer)
    now = prints_of(seen, keys, taken.width)
    figures = {}
    for key in keys:
        if key in then.of_figures or key in now.of_figures:
            became = _became_print(then.of_figures.get(key), now.of_figures.get(key))
            if not (silent and became is Became.GONE):
                figures[key] = FigureChange(became, None, seen.get(key))
    same_figures = all(change.became is Became.UNCHANGED for change in figures.values())
    comparable = not silent and keys == taken.keys  # the print of the whole is of exactly these figures
    return CarChange(name_of(column), figures=figures, unplaced=comparable and same_figures and then.whole != now.whole)


def _became_print(before: int | None, now: int | None) -> Became:
    if before is None:
        return Became.NEW
    if now is None:
        return Became.GONE
    return Became.UNCHANGED if before == now else Became.CHANGED
