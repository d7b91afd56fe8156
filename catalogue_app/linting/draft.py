"""What is going to be printed, described as data: what the rules look at, whichever template sets it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Figure, Source
from catalogue_app.facts.text import Lang
from catalogue_app.facts.vocabulary import Powertrain

ASK_AFTER_DAYS = 90
BLOCK_AFTER_DAYS = 365
"""After how many days a price is asked about, and after how many it stops the print, unless the dealer sets others."""


TO_ASK = "price_to_ask"
"""The `figure` of a line that says to ask for the price where there is none to print."""


class Template(StrEnum):
    """What kind of paper or screen."""

    SPEC = "spec"
    COMPARE = "compare"
    PRICE = "price"
    ORIGIN = "origin"
    OVERVIEW = "overview"
    SCREEN = "screen"


class Place(StrEnum):
    """Where words stand, as far as rules care."""

    NAME = "name"  # brand, model and version, as the maker gives them
    HEADLINE = "headline"  # large, on top
    TABLE = "table"
    ORIGIN = "origin"
    NOTE = "note"  # our own sentences
    CITED = "cited"  # titles of sources: words of others


class Block(StrEnum):
    """A part of the paper that a rule may ask for."""

    MADE = "made"  # the day it was drawn up
    EDITION = "edition"  # the date of the data
    DEALER = "dealer"  # the name of the dealer
    OFFER = "offer"  # figures can change; the offer counts
    SOURCES = "sources"
    TEST = "test"  # by which test consumption is measured
    EVIDENCE_WORDS = "evidence_words"  # evidence told in words, not by colour or shape alone
    CODE = "code"  # a QR code, or room for one


class PriceBasis(StrEnum):
    """What a price holds, as far as its source says."""

    ALL_IN = "on_the_road"  # with btw, bpm, fees, recycling and getting it on the road
    LIST = "list"
    PUBLISHED = "published"  # the source does not say
    WITHOUT_VAT = "without_vat"
    AFTER_SUBSIDY = "after_subsidy"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the paper.

    Attributes:
        aside: what stands beside the value in smaller type.
        figure: key of the figure it shows; empty for other words.
        cars: ids of the cars it is about; empty for all.
    """

    place: Place
    value: str
    label: str = ""
    aside: str = ""
    figure: str = ""
    cars: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All words of the line, with plain single spaces."""
        return " ".join(f"{self.label} {self.value} {self.aside}".split())

    @property
    def plain_sight(self) -> str:
        """The words in the size of the other text."""
        return " ".join(f"{self.label} {self.value}".split())


@dataclass(frozen=True, slots=True)
class Car:
    """A version that the paper names, with those of its figures that stand on it, alone or in a span."""

    id: str
    name: str
    powertrain: Powertrain
    figures: Mapping[str, Figure] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PriceTag:
    """A price on the paper."""

    amount: float
    currency: str
    market: str | None
    basis: PriceBasis
    as_of: PartialDate | None
    version: str
    source: str = ""
    car: str = ""


@dataclass(frozen=True, slots=True)
class OriginWords:
    """Something the paper says on where technology comes from; `marked`: that it is only reported stands beside it."""

    text: str
    evidence: Evidence
    source: Source | None
    marked: bool = False


@dataclass(frozen=True, slots=True)
class EnergyLabel:
    """A class A to G on the paper.

    Attributes:
        given_by: who gave the letter ("RDW", the importer); empty where nobody did.
        edition: of which year or date the classes are; empty where not told.
        official: whether it is the unaltered official label; `lookalike`: whether it looks like it.
        letters: of the versions the letter stands for.
    """

    letter: str
    given_by: str = ""
    edition: str = ""
    official: bool = False
    lookalike: bool = False
    letters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PosterRow:
    """One model on the overview: the fuel it is grouped under and its CO2 in g/km."""

    fuel: str
    name: str
    co2: float | None


@dataclass(frozen=True, slots=True)
class Poster:
    """The overview as a whole; sizes in mm. `on_sale`: how many models are sold here, None where not known."""

    width: float
    height: float
    rows: tuple[PosterRow, ...]
    on_sale: int | None = None
    screen: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A paper before it is printed.

    Attributes:
        subject: id of the model or version, or several with commas between.
        blocks: the parts that are there, with their words.
        ranked: keys of the figures on which one car is called the best.
        today: the day it is printed; prices age until then.
        with_reported: the dealer chose to print what is only reported.
    """

    template: Template
    subject: str
    lang: Lang
    today: date
    cars: tuple[Car, ...] = ()
    lines: tuple[Line, ...] = ()
    prices: tuple[PriceTag, ...] = ()
    origin: tuple[OriginWords, ...] = ()
    blocks: Mapping[Block, str] = field(default_factory=dict)
    ranked: tuple[str, ...] = ()
    label: EnergyLabel | None = None
    poster: Poster | None = None
    with_reported: bool = False
    home: str = "NL"
    ask_after_days: int = ASK_AFTER_DAYS
    block_after_days: int = BLOCK_AFTER_DAYS

    def at(self, *places: Place) -> tuple[Line, ...]:
        """Return the lines at these places."""
        return tuple(line for line in self.lines if line.place in places)

    def showing(self, *keys: str) -> tuple[Line, ...]:
        """Return the lines that show one of these figures."""
        return tuple(line for line in self.lines if line.figure in keys)
