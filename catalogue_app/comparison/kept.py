"""A comparison kept under a name: which cars in which order, how it was looked at, and what was seen that day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from catalogue_app.comparison.entries import Column, figure_of, is_rumour
from catalogue_app.drawing.overlay import Align
from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import FIGURES
from catalogue_app.facts.records import Figure, Value
from catalogue_app.facts.text import Lang, Text, in_all

MOST_CARS = 6
NAME_LENGTH = 60
NOTE_LENGTH = 2000
REASON_LENGTH = 300
MOST_STEPS = 200


class Rows(StrEnum):
    """Which rows are shown."""

    ALL = "all"
    DIFFERENT = "different"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class View:
    """How a comparison is looked at; rows and groups by key, in the order in which they were hidden or collapsed."""

    rows: Rows = Rows.ALL
    align: Align = Align.WHEEL
    hidden_rows: tuple[str, ...] = ()
    hidden_groups: tuple[str, ...] = ()
    collapsed_groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CarName:
    """A version as people call it, so that one that is no longer in the catalogue can still be named."""

    id: str
    model: str
    version: Text

    @property
    def full(self) -> Text:
        """Brand, model and version, no word of it twice: "Peugeot E-3008 · 73 kWh", "Leapmotor B10 Life Pro"."""
        return in_all(self._in)

    def _in(self, lang: Lang) -> str:
        words, version = self.model.split(), self.version.plain(lang)
        for place in range(len(words)):
            if f"{version} ".startswith(" ".join(words[place:]) + " "):
                return " ".join((*words[:place], version))
        return f"{self.model} · {version}"


@dataclass(frozen=True, slots=True)
class Step:
    """One choice in champion and challenger: who stayed, who went and why, and who took the place (None: nobody)."""

    day: date
    kept: CarName
    dropped: CarName
    replaced_by: CarName | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SeenFigure:
    """A figure as it was shown. `words` is how a text reads in each language where that differs from its value."""

    value: Value
    unit: str
    evidence: Evidence
    market: str | None = None
    as_of: PartialDate | None = None
    words: Text | None = None


@dataclass(frozen=True, slots=True)
class SeenCar:
    """A car with its figures as they were shown, by key; a figure that is absent had no source."""

    name: CarName
    figures: Mapping[str, SeenFigure]


@dataclass(frozen=True, slots=True)
class Kept:
    """A named comparison.

    Attributes:
        made: when, with its time zone.
        edition: of the catalogue that it was made with.
        seen: the cars from left to right, one to six of them and each once.
        baseline: the id of the car that the others are measured against, None for none.
        customer: whether only what a customer may see was kept; it is then compared with the same measure later.
        story: the choices that led here, oldest first.
    """

    name: str
    made: datetime
    edition: str
    seen: tuple[SeenCar, ...]
    baseline: str | None = None
    view: View = View()
    note: str = ""
    story: tuple[Step, ...] = ()
    customer: bool = False

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the versions from left to right."""
        return tuple(car.name.id for car in self.seen)


def name_of(column: Column) -> CarName:
    """Return how the version in a column is called."""
    model, variant = column
    return CarName(variant.id, model.full_name, variant.name)


def kept_of(
    columns: Sequence[Column],
    name: str,
    made: datetime,
    edition: str,
    *,
    baseline: str | None = None,
    view: View | None = None,
    note: str = "",
    story: Sequence[Step] = (),
    customer: bool = False,
) -> Kept:
    """Return the comparison of these columns with a snapshot of their figures.

    `customer` leaves out what may not be shown to a customer. Raises ValueError for no columns, too many, one twice,
    a baseline that is none of them, or a time without a time zone.
    """
    seen = tuple(SeenCar(name_of(column), seen_figures(column, customer=customer)) for column in columns)
    ids = [car.name.id for car in seen]
    if not 1 <= len(set(ids)) == len(ids) <= MOST_CARS:
        raise ValueError(f"a comparison has one to {MOST_CARS} different versions, not {ids}")
    if baseline is not None and baseline not in ids:
        raise ValueError(f"the baseline {baseline} is none of {ids}")
    if made.tzinfo is None:
        raise ValueError(f"{made} has no time zone")
    return Kept(name, made, edition, seen, baseline, view or View(), note, tuple(story), customer)


def seen_figures(column: Column, *, customer: bool = False) -> dict[str, SeenFigure]:
    """Return the figures of a column that count as known, by key in the order of the registry.

    A rumour is never a figure, so it is left out as in the table.
    """
    found = {}
    for spec in FIGURES:
        figure = figure_of(column, spec.key)
        if figure is None or is_rumour(figure) or (customer and not figure.evidence.releasable):
            continue
        found[spec.key] = seen_of(figure)
    return found


def seen_of(figure: Figure) -> SeenFigure:
    """Return what was shown of a figure."""
    return SeenFigure(figure.value, figure.unit, figure.evidence, figure.market, figure.as_of, figure.words)


def identity(key: str, figure: SeenFigure) -> tuple[object, ...]:
    """Return what makes two values of a figure the same for a buyer, as in the table.

    Equal amounts in two countries are two prices; a band of one number is that number.
    """
    value: object = figure.value
    if isinstance(value, str):
        value = value.casefold()
    elif isinstance(value, tuple):
        value = float(value[0]) if value[0] == value[1] else tuple(map(float, value))
    else:
        value = float(figure.value)  # type: ignore[arg-type]  # neither a text nor a band
    return (value, figure.unit, figure.market) if key == "price" else (value,)
