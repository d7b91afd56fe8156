"""Reading plain data strictly: what is not as it should be is told with its place and what would be right."""

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from catalogue_app.facts.text import Text, same

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
_MOST = 1e12  # beyond any price in any currency
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_NOTE_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)

TEXT = Text(
    "a text of at most {most} characters",
    "een tekst van hoogstens {most} tekens",
    "ein Text mit höchstens {most} Zeichen",
    "un texte de {most} caractères au plus",
    "un testo di al massimo {most} caratteri",
)
FILLED = Text(
    "a text of 1 to {most} characters",
    "een tekst van 1 tot {most} tekens",
    "ein Text mit 1 bis {most} Zeichen",
    "un texte de 1 à {most} caractères",
    "un testo da 1 a {most} caratteri",
)
LIST = Text(
    "a list of {least} to {most} entries",
    "een lijst van {least} tot {most} regels",
    "eine Liste mit {least} bis {most} Einträgen",
    "une liste de {least} à {most} entrées",
    "un elenco da {least} a {most} voci",
)
ENTRIES = Text(
    "entries with a name",
    "gegevens met een naam",
    "benannte Angaben",
    "des données nommées",
    "dati con un nome",
)
NOTHING_HERE = Text(
    "nothing; this name is not known",
    "niets; deze naam is niet bekend",
    "nichts; dieser Name ist nicht bekannt",
    "rien\u00a0; ce nom n’est pas connu",
    "niente; questo nome non è noto",
)
TRUTH = Text("true or false", "true of false", "true oder false", "true ou false", "true o false")
DAY = Text(
    "a day as 2026-03-02",
    "een dag als 2026-03-02",
    "ein Tag wie 2026-03-02",
    "un jour comme 2026-03-02",
    "un giorno come 2026-03-02",
)
TIME = Text(
    "a time with its zone as 2026-03-02T14:30:00+01:00",
    "een tijd met zone als 2026-03-02T14:30:00+01:00",
    "eine Zeit mit Zone wie 2026-03-02T14:30:00+01:00",
    "une heure avec fuseau comme 2026-03-02T14:30:00+01:00",
    "un’ora con fuso come 2026-03-02T14:30:00+01:00",
)
NUMBER = Text(
    "a number, a band of two numbers from low to high, or a text of 1 to {most} characters",
    "een getal, een band van twee getallen van laag naar hoog, of een tekst van 1 tot {most} tekens",
    "eine Zahl, eine Spanne aus zwei Zahlen von niedrig bis hoch oder ein Text mit 1 bis {most} Zeichen",
    "un nombre, une fourchette de deux nombres du bas vers le haut, ou un texte de 1 à {most} caractères",
    "un numero, un intervallo di due numeri dal basso all’alto, o un testo da 1 a {most} caratteri",
)
ONE_OF = Text("one of {names}", "een van {names}", "eines von {names}", "l’un de {names}", "uno tra {names}")


class NotRight(ValueError):
    """Something in the data is not as it should be.

    Attributes:
        place: the way to it, outermost first: ("cars", 2, "id"); lists are counted from 1.
        right: what would be right there, as a name that follows "here belongs".
    """

    def __init__(self, place: tuple[str | int, ...], right: Text) -> None:
        self.place = place
        self.right = right
        super().__init__(f"{' > '.join(map(str, place))}: here belongs {right.en}")


class At:
    """A value at a place in the data. Every method returns it as what it should be, or raises NotRight."""

    def __init__(self, value: object, place: tuple[str | int, ...] = ()) -> None:
        self.value = value
        self.place = place

    def wrong(self, right: Text) -> NotRight:
        """Return the fault of this place."""
        return NotRight(self.place, right)

    @property
    def absent(self) -> bool:
        """Whether there is nothing here."""
        return self.value is None

    def fields(self, *names: str) -> "dict[str, At]":
        """Return the entries of a mapping that may have these names and no other; one that is missing is absent."""
        found = self.entries()
        for name in found:
            if name not in names:
                raise found[name].wrong(NOTHING_HERE)
        return {name: found.get(name, At(None, (*self.place, name))) for name in names}

    def entries(self) -> "dict[str, At]":
        """Return the entries of a mapping."""
        if not isinstance(self.value, Mapping) or not all(isinstance(name, str) for name in self.value):
            raise self.wrong(ENTRIES)
        return {name: At(value, (*self.place, name)) for name, value in self.value.items()}

    def items(self, least: int, most: int) -> "list[At]":
        """Return the items of a list of a length within these bounds."""
        if not isinstance(self.value, list) or not least <= len(self.value) <= most:
            raise self.wrong(LIST.filled(least=str(least), most=str(most)))
        return [At(value, (*self.place, number)) for number, value in enumerate(self.value, 1)]

    def text(self, most: int, *, least: int = 1) -> str:
        """Return a text of one line that long."""
        right = (FILLED if least else TEXT).filled(most=str(most))
        if not isinstance(self.value, str) or not least <= len(self.value) <= most or _CONTROL.search(self.value):
            raise self.wrong(right)
        return self.value

    def lines(self, most: int) -> str:
        """Return a text that may be empty and may have several lines."""
        if not isinstance(self.value, str) or len(self.value) > most or _NOTE_CONTROL.search(self.value):
            raise self.wrong(TEXT.filled(most=str(most)))
        return self.value

    def truth(self) -> bool:
        """Return a yes or no."""
        if not isinstance(self.value, bool):
            raise self.wrong(TRUTH)
        return self.value

    def member(self, kind: type[E]) -> E:
        """Return a member of a word list."""
        if not isinstance(self.value, str) or self.value not in list(kind):
            raise self.wrong(ONE_OF.filled(names=same(", ".join(kind))))
        return kind(self.value)

    def day(self) -> date:
        """Return a whole date."""
        if not isinstance(self.value, str) or _DAY.fullmatch(self.value) is None:
            raise self.wrong(DAY)
        return self.parsed(date.fromisoformat, DAY)

    def time(self) -> datetime:
        """Return a time with its time zone."""
        found = self.parsed(datetime.fromisoformat, TIME)
        if found.tzinfo is None:
            raise self.wrong(TIME)
        return found

    def parsed(self, parse: Callable[[str], T], right: Text) -> T:
        """Return a text as `parse`, which raises ValueError, understands it."""
        if not isinstance(self.value, str):
            raise self.wrong(right)
        try:
            return parse(self.value)
        except ValueError:
            raise self.wrong(right) from None

    def quantity(self, most: int) -> int | float | tuple[float, float] | str:
        """Return the value of a figure: a number, a band or a text of at most so many characters."""
        right = NUMBER.filled(most=str(most))
        if isinstance(self.value, str):
            if not self.value or len(self.value) > most or _CONTROL.search(self.value):
                raise self.wrong(right)
            return self.value
        if isinstance(self.value, list):
            ends = [_number(end) for end in self.value]
            if len(ends) != 2 or ends[0] is None or ends[1] is None or ends[0] > ends[1]:
                raise self.wrong(right)
            return ends[0], ends[1]
        number = _number(self.value)
        if number is None:
            raise self.wrong(right)
        return number


def _number(value: object) -> int | float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if -_MOST <= value <= _MOST and math.isfinite(value) else None
