"""The cells and notes of the overview, as words in one language; poster, screen and rules show the very same."""

from dataclasses import dataclass

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.formatting import format_date, format_number, km_per_litre
from catalogue_app.facts.records import Figure
from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Match
from catalogue_app.sheets import overview_words, words
from catalogue_app.sheets.footnotes import letters, shortened
from catalogue_app.sheets.overview import CO2, CURRENT, FUEL_USE, FUEL_USE_EMPTY, RANGE, Entry, Fuel, Spread

_HOME = ("NL", "EU", None)


@dataclass(frozen=True, slots=True)
class OverviewCell:
    """One amount without its unit: `head` is that of its column; `figure` the key of what it shows."""

    head: str
    value: str
    figure: str
    missing: bool = False
    reported: bool = False


def heads(fuel: Fuel, lang: Lang) -> list[str]:
    """Return the units at the heads of the columns."""
    if fuel is Fuel.ELECTRIC:
        return ["kWh/100 km", overview_words.RANGE_HEAD.in_(lang)]
    return ["l/100 km", "km/l", overview_words.CO2_HEAD.in_(lang)]


def test_words(fuel: Fuel, lang: Lang) -> str:
    """Return by which test the amounts are measured; those of plug-ins are weighted with current from the mains."""
    return (overview_words.WEIGHTED if fuel is Fuel.PLUG_IN else overview_words.TEST).in_(lang)


def cells_of(entry: Entry, lang: Lang) -> list[OverviewCell]:
    """Return the amounts of a model in the order of `heads`."""
    first, second = entry.fuel.needed
    amounts = [_amount(entry, first, lang)]
    if entry.fuel is not Fuel.ELECTRIC:
        amounts.append(_amount(entry, first, lang, turned=True))
    amounts.append(_amount(entry, second, lang))
    return [
        OverviewCell(head, value or overview_words.NOT_KNOWN.in_(lang), key, not value, reported)
        for head, (key, value, reported) in zip(heads(entry.fuel, lang), amounts, strict=True)
    ]


def second_line(entry: Entry, lang: Lang) -> str:
    """Return what else a plug-in must tell: fuel with an empty battery, current, electric range; as far as known."""
    if entry.fuel is not Fuel.PLUG_IN:
        return ""
    parts = []
    empty = entry.spreads.get(FUEL_USE_EMPTY)
    if empty is not None:
        fuel = f"{written(empty, FUEL_USE_EMPTY, lang)} l/100 km ({per_litre(empty, lang)} km/l)"
        parts.append(overview_words.EMPTY.filled(fuel=fuel).in_(lang))
    current = entry.spreads.get(CURRENT)
    if current is not None:
        parts.append(f"{written(current, CURRENT, lang)} kWh/100 km")
    distance = entry.spreads.get(RANGE)
    if distance is not None:
        parts.append(overview_words.ELECTRIC_RANGE.filled(km=f"{written(distance, RANGE, lang)} km").in_(lang))
    return "; ".join(parts)


def part_of(entry: Entry) -> str:
    """Return "2/3" where all figures are known of two of three versions; nothing where they are of all."""
    return "" if entry.complete else f"{entry.whole}/{len(entry.versions)}"


def written(spread: Spread, key: str, lang: Lang) -> str:
    """Return lowest to highest: whole g/km and km, the rest to one decimal; one number where both are the same."""
    digits = 0 if key in (CO2, RANGE) else 1
    return " – ".join(dict.fromkeys(format_number(end, lang, digits) for end in spread.ends))


def litres_turned(spread: Spread) -> tuple[float, float]:
    """Return km/l for l/100 km, lowest to highest, to one decimal."""
    return km_per_litre(spread.high), km_per_litre(spread.low)


def per_litre(spread: Spread, lang: Lang) -> str:
    """Return km/l for l/100 km, in words."""
    return " – ".join(dict.fromkeys(format_number(end, lang, 1) for end in litres_turned(spread)))


def _amount(entry: Entry, key: str, lang: Lang, *, turned: bool = False) -> tuple[str, str, bool]:
    spread = entry.spreads.get(key)
    if spread is None:
        return key, "", False
    reported = any(not is_official(figure) for figure in spread.figures)
    return key, per_litre(spread, lang) if turned else written(spread, key, lang), reported


def is_official(figure: Figure) -> bool:
    """Whether a figure is an official one."""
    return figure.evidence.value == "official"


class OverviewNotes:
    """Gives one letter to each source, told apart by country and evidence, in order of first use."""

    def __init__(self, lang: Lang) -> None:
        self._lang = lang
        self._notes: dict[tuple[str, str | None, bool, bool], tuple[str, str]] = {}

    def mark(self, entry: Entry) -> str:
        """Return the letters of the sources of a line, each once and in order."""
        figures = [figure for spread in entry.spreads.values() for figure in spread.figures]
        return " ".join(sorted({self._letter(figure) for figure in figures}, key=lambda mark: (len(mark), mark)))

    def notes(self) -> list[dict[str, str]]:
        """Return the notes in the order of their letters."""
        return [{"mark": mark, "text": text} for mark, text in self._notes.values()]

    def _letter(self, figure: Figure) -> str:
        key = (figure.source.id, figure.market, is_official(figure), figure.match is Match.RENAMED)
        if key not in self._notes:
            self._notes[key] = letters(len(self._notes)), self._text(figure)
        return self._notes[key][0]

    def _text(self, figure: Figure) -> str:
        source, lang = figure.source, self._lang
        day = self._date(source.published or figure.as_of)
        if not is_official(figure):  # its cells bear a mark that says it; in short, as there may be many
            return f"{source.publisher}, {day}"
        parts = [source.publisher, shortened(source.title), day]
        if figure.market not in _HOME:
            country = words.country(figure.market, lang)
            parts.append(overview_words.ABROAD.filled(country=country).in_(lang))
        if figure.match is Match.RENAMED:
            parts.append(words.OLDER_BADGE.in_(lang))
        return ", ".join(part for part in parts if part)

    def _date(self, day: PartialDate | None) -> str:
        return format_date(day, self._lang) or words.NO_DATE.in_(self._lang)


def fuel_use(entry: Entry, lang: Lang) -> str:
    """Return fuel consumption in both units, as one line of words; nothing where it is not known."""
    spread = entry.spreads.get(FUEL_USE)
    return "" if spread is None else f"{written(spread, FUEL_USE, lang)} l/100 km ({per_litre(spread, lang)} km/l)"
