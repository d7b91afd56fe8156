"""How a figure is said of a car: its name, its basis and its market in one phrase, so that no number stands alone."""

import re
from dataclasses import dataclass

from babel import Locale

from catalogue_app.facts.figures import BY_KEY, Form
from catalogue_app.facts.formatting import format_figure
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.text import LOCALES, Lang, Text, in_all, same
from catalogue_app.facts.vocabulary import Match

HOME = "NL"
"""The market of this showroom: a price of any other is said not to hold here."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a figure is of: a model, or one version of it."""

    model: Model
    variant: Variant | None = None

    def name(self, figure: Figure | None = None) -> Text:
        """Return brand, model and version; only brand and model for a figure that is kept for the whole model."""
        variant = self.variant
        if variant is None or (figure is not None and figure.key not in variant.figures):
            return same(self.model.full_name)

        def words(lang: Lang) -> str:
            version = variant.name.plain(lang)
            if version.startswith(f"{self.model.brand} "):  # "DS 7 E-Tense", a DS
                return version
            return f"{self.model.brand if self.model.name in version else self.model.full_name} {version}"

        return in_all(words)

    def beside(self, key: str) -> Figure | None:
        """Return another figure of the same car."""
        own = self.variant.figures.get(key) if self.variant is not None else None
        return own if own is not None else self.model.figures.get(key)


_TO = Text("to", "tot", "bis", "à", "a")
_STARS = Text("{stars} of 5 stars", "{stars} van 5 sterren", "{stars} von 5 Sternen", "{stars} étoiles sur 5",
              "{stars} stelle su 5")  # fmt: skip
_MARKET = Text("market {market}", "markt {market}", "Markt {market}", "marché {market}", "mercato {market}")
_NO_MARKET = Text(
    "market not stated", "markt niet vermeld", "Markt nicht angegeben", "marché non précisé", "mercato non indicato"
)
_NOT_HERE = Text(
    "This is not a Dutch price.", "Dit is geen Nederlandse prijs.", "Das ist kein niederländischer Preis.",
    "Ce n’est pas un prix néerlandais.", "Non è un prezzo olandese.",
)  # fmt: skip
_NO_TEST = Text(
    "test procedure not stated", "testmethode niet vermeld", "Prüfverfahren nicht angegeben",
    "procédure d’essai non précisée", "procedura di prova non indicata",
)  # fmt: skip
_WINDOW = Text("DC charging window", "DC-laadvenster", "DC-Ladefenster", "plage de charge DC",
               "intervallo di ricarica DC")  # fmt: skip
_FROM = Text("from {low} to {high} %", "van {low} tot {high} %", "von {low} bis {high} %", "de {low} à {high} %",
             "da {low} a {high} %")  # fmt: skip
_NO_WINDOW = Text(
    "charging window not stated", "laadvenster niet vermeld", "Ladefenster nicht angegeben",
    "plage de charge non précisée", "intervallo di ricarica non indicato",
)  # fmt: skip
_IN_REGISTER = Text(
    "in the register: {match}", "in het register: {match}", "im Register: {match}", "au registre\u00a0: {match}",
    "nel registro: {match}",
)  # fmt: skip
_TESTED = ("range_", "consumption_", "co2_")
_NAMED_PARTS = re.compile(r"^(?P<what>[^,]+), (?P<how>.+)$")
_ADJECTIVE_FIRST = re.compile(r"^\w+e[rs]? [A-ZÄÖÜ]")  # "Veröffentlichter Preis", but not "Reichweite, ..."
_BAND = re.compile(r"(?<=[0-9]) – (?=[0-9])")


def spoken_figure(figure: Figure, subject: Subject) -> Text:
    """Return "Peugeot 3008 Hybrid 145, fuel consumption (WLTP): 5.1 to 5.6 l/100 km, market United Kingdom."."""
    car = subject.name(figure)

    def words(lang: Lang) -> str:
        colon = "\u00a0: " if lang == "fr" else ": "
        said = ", ".join([f"{_name(figure, lang)}{colon}{_value(figure, lang)}", *_conditions(figure, subject, lang)])
        foreign = figure.key == "price" and figure.market not in (None, HOME)
        return f"{car.plain(lang)}, {said}." + (f" {_NOT_HERE.plain(lang)}" if foreign else "")

    return in_all(words)


def _name(figure: Figure, lang: Lang) -> str:
    """Return the label as it stands inside a sentence, with its basis in brackets: "electric range (WLTP)"."""
    if figure.key == "dc_window":
        return _WINDOW.plain(lang)
    label = BY_KEY[figure.key].label
    words = label.plain(lang)
    if figure.key == "euro_ncap_stars":  # the year of the test belongs to its name
        return figure.test if figure.test is not None and figure.test.startswith(words) else words
    parts = _NAMED_PARTS.match(words)
    basis = parts["how"] if parts else ""
    if _is_tested(figure) and figure.test is not None and figure.test not in words:
        basis = f"{basis}, {figure.test}" if basis else figure.test
    name = _inside(parts["what"] if parts else words, lang)
    return f"{name} ({basis})" if basis else name


def _inside(words: str, lang: Lang) -> str:
    """Return a label without its capital, which abbreviations (DC, CO₂) and German nouns keep."""
    keeps = not words[1:2].islower() or (lang == "de" and _ADJECTIVE_FIRST.match(words) is None)
    return words if keeps else words[0].lower() + words[1:]


def _value(figure: Figure, lang: Lang) -> str:
    if figure.key == "dc_window" and isinstance(figure.value, str) and (window := _window(figure, lang)):
        return window
    if figure.key == "euro_ncap_stars" and isinstance(figure.value, int | float):
        return _STARS.plain(lang).format(stars=f"{figure.value:g}")
    text = _BAND.sub(f" {_TO.plain(lang)} ", format_figure(figure, lang))
    return _inside(text, lang) if BY_KEY[figure.key].form is Form.CHOICE else text


def _window(figure: Figure | None, lang: Lang) -> str:
    """Return "from 20 to 80 %"; empty where a window is written in another way."""
    ends = re.fullmatch(r"(\d+)\s*[-–]\s*(\d+)", str(figure.value)) if figure is not None else None
    return _FROM.plain(lang).format(low=ends[1], high=ends[2]) if ends else ""


def _is_tested(figure: Figure) -> bool:
    return figure.key.startswith(_TESTED)


def _conditions(figure: Figure, subject: Subject, lang: Lang) -> list[str]:
    """Return what a figure holds for: charging window, basis, market, and how well a registry row fits."""
    found = []
    if figure.key == "dc_time_min":
        found.append(_window(subject.beside("dc_window"), lang) or _NO_WINDOW.plain(lang))
    if _is_tested(figure) and figure.test is None and "WLTP" not in BY_KEY[figure.key].label.en:
        found.append(_NO_TEST.plain(lang))
    if figure.key == "price" and figure.test not in (None, "published"):
        found.append(str(figure.test))
    if figure.market is not None:
        found.append(_MARKET.plain(lang).format(market=market_name(figure.market, lang)))
    elif figure.key == "price":
        found.append(_NO_MARKET.plain(lang))
    if figure.match is not None and figure.match is not Match.EXACT:
        found.append(_IN_REGISTER.plain(lang).format(match=figure.match.label.plain(lang)))
    return found


def market_name(market: str, lang: Lang) -> str:
    """Return a market by name in a language ("Frankrijk"), the code itself where it has none."""
    names = Locale.parse(LOCALES[lang]).territories
    code = "GB" if market == "UK" else market
    return str(names.get(code, market))
