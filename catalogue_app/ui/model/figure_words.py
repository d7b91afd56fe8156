"""What the page says of one figure: value, the same in another unit, mark, and how sure where that is not plain."""

from dataclasses import dataclass

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.figures import BY_KEY
from catalogue_app.facts.formatting import NOT_APPLICABLE, format_figure, format_number, horsepower, km_per_litre
from catalogue_app.facts.records import Figure
from catalogue_app.facts.text import Lang, Text
from catalogue_app.ui.context import AppContext
from catalogue_app.ui.model.marks import Marks

FUEL = ("consumption_l_100km", "consumption_l_100km_charge_sustaining")
ELECTRIC = "consumption_kwh_100km"
PK = Text("hp", "pk", "PS", "ch", "CV")
"""Metric horsepower as each language calls it."""


@dataclass(frozen=True, slots=True)
class FigureWords:
    """The words of one figure.

    Attributes:
        text: value and unit; `geen bron`, `n.v.t.`, or the word for a rumour, whose value is not told.
        more: the same in another unit, empty where there is none.
        mark: the letter of its source; `weak` its evidence where that is below press.
        figure: what the source card tells of; None without a source.
    """

    text: str
    more: str = ""
    mark: str = ""
    weak: Evidence | None = None
    figure: Figure | None = None

    @property
    def quiet(self) -> bool:
        """Whether there is no value to read."""
        return self.figure is None or self.figure.evidence is Evidence.RUMOURED

    def spoken(self, name: str, lang: Lang) -> str:
        """Return everything in one line, for a screen reader."""
        parts = [f"{name}: {self.text}", self.more]
        if self.figure is not None:
            parts += [self.figure.source.publisher, self.figure.evidence.label.in_(lang)]
        return ", ".join(part for part in parts if part)


def words_of(context: AppContext, figure: Figure | None, marks: Marks, *, applicable: bool = True) -> FigureWords:
    """Return the words of a figure, or of its absence."""
    lang = context.lang
    if figure is None:
        return FigureWords((context.absent if applicable else NOT_APPLICABLE).in_(lang))
    weak = figure.evidence if figure.evidence.rank > Evidence.PRESS.rank else None
    if figure.evidence is Evidence.RUMOURED:
        return FigureWords(Evidence.RUMOURED.label.in_(lang), "", marks.letter(figure), weak, figure)
    return FigureWords(format_figure(figure, lang), converted(figure, lang), marks.letter(figure), weak, figure)


def name_of(key: str, lang: Lang) -> str:
    """Return the name of a kind of figure."""
    return BY_KEY[key].label.in_(lang)


def converted(figure: Figure | None, lang: Lang) -> str:
    """Return km/l beside l/100 km, km/kWh beside kWh/100 km and horsepower beside kW; empty for other figures."""
    if figure is None or figure.low is None or figure.high is None or figure.low <= 0:
        return ""
    if figure.key == "power_kw":
        return f"{horsepower(figure.low)} {PK.in_(lang)}"
    if figure.key in FUEL:
        return _band(km_per_litre(figure.high), km_per_litre(figure.low), "km/l", lang)
    if figure.key == ELECTRIC:
        return _band(km_per_kwh(figure.high), km_per_kwh(figure.low), "km/kWh", lang)
    return ""


def _band(low: float, high: float, unit: str, lang: Lang) -> str:
    """Low to high with one digit after the comma each, or one number where both are the same."""
    first, last = format_number(low, lang, 1), format_number(high, lang, 1)
    return f"{first} {unit}" if first == last else f"{first} – {last} {unit}"


def km_per_kwh(kwh_per_100_km: float) -> float:
    """Return km/kWh for a consumption in kWh/100 km, to one decimal."""
    return round(100 / kwh_per_100_km, 1)
