"""Cells: one value on paper, with its source letter, or the words that say why it is not there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.formatting import (
    NO_SOURCE,
    figure_words,
    format_date,
    format_figure,
    format_number,
    horsepower,
    km_per_litre,
)
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.text import Lang, Text
from catalogue_app.sheets import words
from catalogue_app.sheets.footnotes import Footnotes

Cell = dict[str, str | bool]
Write = Callable[[Figure, Lang], str]
_DASH = " – "


@dataclass(frozen=True)
class Paper:
    """What making one sheet needs to know.

    `with_reported`: the dealer chose to print figures that are only reported; each then carries its mark.
    `marks`: the letter of its source stands at each figure. `price`: prices are printed.
    """

    lang: Lang
    notes: Footnotes
    home: str = "NL"
    with_reported: bool = False
    marks: bool = True
    price: bool = True

    def say(self, text: Text, **values: str) -> str:
        """Return a text in the language of the sheet."""
        return (text.filled(**values) if values else text).in_(self.lang)

    def may_print(self, figure: Figure | None) -> bool:
        """Whether a figure may stand on paper: a rumour never, a report only by the dealer's choice."""
        if figure is None:
            return False
        return figure.evidence.releasable or (self.with_reported and figure.evidence is Evidence.REPORTED)

    def mark(self, *figures: Figure) -> str:
        """Return the letters of the sources of some figures, each once."""
        marks = (self.notes.mark(f.source, f.evidence, f.as_of, f.match) for f in figures)
        letters = " ".join(dict.fromkeys(marks))
        return letters if self.marks else ""


def figures_of(model: Model, variant: Variant | None) -> Mapping[str, Figure]:
    """Return the figures of a variant over those of its model."""
    return {**model.figures, **(variant.figures if variant else {})}


def filled(paper: Paper, value: str, *figures: Figure) -> Cell:
    """Return a cell with a value and the letters of its figures."""
    reported = any(not f.evidence.releasable for f in figures)
    return {"value": value, "mark": paper.mark(*figures), "reported": reported, "missing": False}


def absent(paper: Paper, *withheld: Figure | None) -> Cell:
    """Return a cell that says there is no source, or that what there is was not confirmed."""
    text = words.NOT_CONFIRMED if any(withheld) else NO_SOURCE
    return {"value": paper.say(text), "mark": "", "reported": False, "missing": True}


def cell(paper: Paper, figure: Figure | None, write: Write = format_figure) -> Cell:
    """Return the cell of one figure."""
    if figure is not None and paper.may_print(figure):
        return filled(paper, write(figure, paper.lang), figure)
    return absent(paper, figure)


def power(figure: Figure, lang: Lang) -> str:
    """Power in kW first, horsepower in brackets."""
    return f"{format_figure(figure, lang)} ({horses(figure, lang)})"


def horses(figure: Figure, lang: Lang) -> str:
    """Power in horsepower; a band stays a band."""
    ends = (figure.value,) if isinstance(figure.value, int | float) else figure.value
    numbers = [format_number(horsepower(float(end)), lang, 0) for end in ends]
    return words.HORSEPOWER.filled(n=_DASH.join(dict.fromkeys(numbers))).in_(lang)


def per_litre(figure: Figure, lang: Lang) -> str:
    """Kilometres per litre for a consumption; the band turns round with it."""
    ends = (figure.value,) if isinstance(figure.value, int | float) else figure.value
    numbers = [format_number(value, lang, 1) for value in sorted(km_per_litre(float(end)) for end in ends)]
    return f"{_DASH.join(dict.fromkeys(numbers))} km/l"


def fuel(figure: Figure, lang: Lang) -> str:
    """Consumption as a Dutch showroom must say it: l/100 km and km/l."""
    return f"{format_figure(figure, lang)} ({per_litre(figure, lang)})"


def wording(figure: Figure, lang: Lang) -> str:
    """A text figure in the language of the sheet, where the content has it in both."""
    return figure_words(figure, lang)


def evidence_legend(paper: Paper) -> list[dict[str, str]]:
    """Return the marks of evidence that stand on paper, each with its word."""
    levels = (Evidence.OFFICIAL, Evidence.PRESS, Evidence.REPORTED, Evidence.UNKNOWN)
    return [{"glyph": level.value, "word": paper.say(level.label)} for level in levels]


def price_where(paper: Paper, figure: Figure) -> str:
    """Market and date of a price in few words: "NL, 20 nov 2026", "buitenlands: Frankrijk, mrt 2026"."""
    date = format_date(figure.as_of or figure.source.published, paper.lang) or paper.say(words.NO_DATE)
    if figure.market == paper.home:
        return f"{figure.market}, {date}"
    return f"{paper.say(words.FOREIGN, where=words.country(figure.market, paper.lang))}, {date}"


def price_note(paper: Paper, figure: Figure) -> str:
    """The words that go with a price: as published, market and date; a foreign one is said to be foreign."""
    date = format_date(figure.as_of or figure.source.published, paper.lang) or paper.say(words.NO_DATE)
    text = words.PRICE_HOME if figure.market == paper.home else words.PRICE_ABROAD_NOTE
    return paper.say(text, date=date)


def price_label(paper: Paper, figure: Figure) -> str:
    """The label of a price: "Prijs" for a Dutch one, "Prijs in Frankrijk" for another."""
    if figure.market == paper.home:
        return paper.say(words.PRICE)
    return paper.say(words.PRICE_ABROAD, country=words.country(figure.market, paper.lang))
