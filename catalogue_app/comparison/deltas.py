"""How far a value lies from that of the baseline, and how such a difference is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from catalogue_app.comparison.entries import Entry
from catalogue_app.comparison.ranking import blocked
from catalogue_app.facts.figures import FigureSpec, Form
from catalogue_app.facts.formatting import format_amounts, format_number
from catalogue_app.facts.text import Lang, Text

_TELLING = 1000  # percent
EQUAL = Text("equal", "gelijk", "gleich", "égal", "uguale")
NO_NUMBER = Text(
    "One of the two values is not known.",
    "Een van de twee waarden is niet bekend.",
    "Einer der beiden Werte ist nicht bekannt.",
    "L’une des deux valeurs n’est pas connue.",
    "Uno dei due valori non è noto.",
)
NOT_THERE = Text(
    "One of the two cars cannot have this.",
    "Een van de twee auto’s kan dit niet hebben.",
    "Eines der beiden Autos kann dies nicht haben.",
    "L’une des deux voitures ne peut pas avoir cela.",
    "Una delle due auto non può averlo.",
)
ACROSS = Text(
    "The bands overlap: the difference can go either way.",
    "De bandbreedtes overlappen: het verschil kan beide kanten op.",
    "Die Spannen überschneiden sich: der Unterschied kann in beide Richtungen gehen.",
    "Les fourchettes se chevauchent\u00a0: l’écart peut aller dans les deux sens.",
    "Gli intervalli si sovrappongono: la differenza può andare in entrambe le direzioni.",
)
NOTHING = Text("", "")
_MINUS, _PLUS = "\u2212", "+"


@dataclass(frozen=True, slots=True)
class Delta:
    """The difference of a value to that of the baseline, in the unit of the row.

    Attributes:
        low, high: the differences of the like ends of the two bands, the smaller first; equal for single values.
        percent_low, percent_high: the same in percent of the baseline, to a tenth, the smaller first; None where an end
            of the baseline is zero.
        equal: both values are the same, end by end.
    """

    low: float
    high: float
    percent_low: float | None
    percent_high: float | None
    equal: bool

    @property
    def single(self) -> bool:
        """Whether it is one number, not a band."""
        return self.low == self.high


@dataclass(frozen=True, slots=True)
class Answer:
    """A delta, or the reason why there is none; both are empty for the baseline itself and for a text."""

    delta: Delta | None = None
    reason: Text = NOTHING


def deltas(
    spec: FigureSpec, entries: Sequence[Entry], applicable: Sequence[bool], baseline: int | None
) -> tuple[Answer, ...]:
    """Return one answer a column. Two values are compared only where they share their measuring basis."""
    width = len(applicable)
    if baseline is None or spec.form is not Form.NUMBER:
        return (Answer(),) * width
    known = {entry.column: entry for entry in entries if entry.figure.low is not None}
    base = known.get(baseline)
    silent = [NO_NUMBER if applicable[n] and applicable[baseline] else NOT_THERE for n in range(width)]
    return tuple(Answer() if n == baseline else _answer(spec, base, known.get(n), silent[n]) for n in range(width))


def _answer(spec: FigureSpec, base: Entry | None, entry: Entry | None, silent: Text) -> Answer:
    if base is None or entry is None:
        return Answer(reason=silent)
    block = blocked(spec, (base, entry))
    if block is not None:
        return Answer(reason=block[1])
    delta = difference(spec, base.ends, entry.ends)
    return Answer(reason=ACROSS) if delta is None else Answer(delta)


def difference(spec: FigureSpec, base: tuple[float, float], value: tuple[float, float]) -> Delta | None:
    """Return the difference of `value` to `base`, each from low to high.

    None where one end lies above and the other below that of the baseline: such a difference says nothing.
    """
    ends = [(_decimal(one) - _decimal(other), _decimal(other)) for one, other in zip(value, base, strict=True)]
    if ends[0][0] * ends[1][0] < 0:
        return None
    low, high = sorted(apart for apart, _ in ends)
    shares = sorted(share for share in (_percent(apart, of) for apart, of in ends) if share is not None)
    least, most = (shares[0], shares[1]) if len(shares) == len(ends) else (None, None)
    return Delta(_rounded(low, spec), _rounded(high, spec), least, most, low == high == 0)


def _decimal(value: float) -> Decimal:
    return Decimal(str(value))


def _rounded(value: Decimal, spec: FigureSpec) -> float:
    """Round as the figure is shown; what the source gives more finely is not rounded away (see `format_value`)."""
    places = spec.decimals
    if places is None or (places == 0 and value != value.to_integral_value()):
        return float(value)
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return float(rounded if rounded or not value else value)


def _percent(value: Decimal, of: Decimal) -> float | None:
    if not of:
        return None
    return float((value * 100 / of).quantize(Decimal("0.1"), ROUND_HALF_UP))


def format_delta(delta: Delta, spec: FigureSpec, lang: Lang, *, unit: bool = False, currency: str = "") -> str:
    """Return a difference: "+93", "−0,5", "+1,1 – +4,0", "gelijk"; money with its symbol ("+€ 15.000").

    `unit` puts the unit behind it; `currency` is that of a price (ISO 4217), the registry's when it is empty.
    """
    if delta.equal:
        return EQUAL.in_(lang)
    if spec.key == "price":
        return _span(delta, [_money(end, currency or spec.unit, lang) for end in (delta.low, delta.high)])
    text = _span(delta, [_signed(end, _places(end, spec), lang) for end in (delta.low, delta.high)])
    return f"{text} {spec.unit}" if unit and spec.unit else text


def format_delta_percent(delta: Delta, lang: Lang) -> str:
    """Return a difference in percent of the baseline: "+21 %", "−3,4 %"; empty where the baseline is zero.

    Whole percents from ten up, tenths below. Empty too from ten times the baseline on: the battery of an electric car
    is not "5,900 %" larger than that of a mild hybrid in any way that helps somebody choose.
    """
    if delta.equal:
        return EQUAL.in_(lang)
    if delta.percent_low is None or delta.percent_high is None:
        return ""
    ends = (delta.percent_low, delta.percent_high)
    if max(abs(end) for end in ends) >= _TELLING:
        return ""
    places = 0 if min(abs(end) for end in ends) >= 10 else 1
    words = [_signed(end, places, lang) for end in ends]
    text = words[0] if words[0] == words[1] else " – ".join(words)
    return f"{text}\u00a0%"


def _places(value: float, spec: FigureSpec) -> int | None:
    """The digits of the registry; a finer difference (see `_rounded`) as it is."""
    if spec.decimals is None or value != round(value, spec.decimals):
        return None
    return spec.decimals


def _span(delta: Delta, words: list[str]) -> str:
    return words[0] if delta.single else " – ".join(words)


def _sign(value: float) -> str:
    return _PLUS if value > 0 else _MINUS if value < 0 else ""


def _signed(value: float, places: int | None, lang: Lang) -> str:
    return f"{_sign(value)}{format_number(abs(value), lang, places)}"


def _money(value: float, currency: str, lang: Lang) -> str:
    return f"{_sign(value)}{format_amounts((abs(value),), currency, lang)}"
