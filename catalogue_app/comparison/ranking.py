"""Which of several values of one figure is best, and why none is when they may not be ranked."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalogue_app.comparison.entries import Entry
from catalogue_app.facts.figures import Basis, Direction, FigureSpec
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Powertrain

_WEIGHTED = (Powertrain.PHEV, Powertrain.EREV)

NO_DIRECTION = Text(
    "More is neither better nor worse here.",
    "Meer is hier niet beter of slechter.",
    "Mehr ist hier weder besser noch schlechter.",
    "Plus n’est ici ni mieux ni moins bien.",
    "Di più qui non è né meglio né peggio.",
)
TOO_FEW = Text(
    "Fewer than two known values.",
    "Minder dan twee bekende waarden.",
    "Weniger als zwei bekannte Werte.",
    "Moins de deux valeurs connues.",
    "Meno di due valori noti.",
)
OVERLAP = Text(
    "The bands overlap, so none is better on the whole band.",
    "De bandbreedtes overlappen; geen is over de hele band beter.",
    "Die Spannen überschneiden sich; keine ist durchgehend besser.",
    "Les fourchettes se chevauchent\u00a0; aucune n’est meilleure partout.",
    "Gli intervalli si sovrappongono; nessuno è migliore in tutto.",
)
OTHER_MARKET = Text(
    "Prices of different markets hold other taxes and equipment.",
    "Prijzen uit verschillende markten hebben andere belasting en uitrusting.",
    "Preise verschiedener Märkte enthalten andere Steuern und Ausstattung.",
    "Les prix de marchés différents incluent d’autres taxes et équipements.",
    "I prezzi di mercati diversi includono altre imposte e dotazioni.",
)
OTHER_WINDOW = Text(
    "The charging times are for different windows.",
    "De laadtijden gelden voor verschillende laadvensters.",
    "Die Ladezeiten gelten für verschiedene Ladefenster.",
    "Les temps de charge valent pour des plages différentes.",
    "I tempi di ricarica valgono per intervalli diversi.",
)
NO_WINDOW = Text(
    "Of at least one charging time the window is not stated.",
    "Van minstens een laadtijd is het laadvenster niet genoemd.",
    "Bei mindestens einer Ladezeit ist das Ladefenster nicht genannt.",
    "Pour au moins un temps de charge, la plage n’est pas indiquée.",
    "Per almeno un tempo di ricarica l’intervallo non è indicato.",
)
PLUG_IN = Text(
    "Values of plug-in hybrids and range extenders depend on how often they are charged.",
    "Waarden van plug-in hybrides en range extenders hangen af van hoe vaak er geladen wordt.",
    "Werte von Plug-in-Hybriden und Range-Extendern hängen davon ab, wie oft geladen wird.",
    "Les valeurs des hybrides rechargeables et à prolongateur dépendent de la fréquence de charge.",
    "I valori di ibride plug-in e range extender dipendono da quanto spesso si ricarica.",
)
OTHER_TEST = Text(
    "The values come from different tests.",
    "De waarden komen uit verschillende tests.",
    "Die Werte stammen aus verschiedenen Tests.",
    "Les valeurs viennent d’essais différents.",
    "I valori provengono da prove diverse.",
)
NOTHING = Text("", "")


@dataclass(frozen=True, slots=True)
class Ranking:
    """The best columns, or the reason why there are none; `blocked_by` where the measuring basis differs."""

    best: tuple[int, ...] = ()
    reason: Text = NOTHING
    blocked_by: Basis | None = None


def rank(spec: FigureSpec, entries: Sequence[Entry]) -> Ranking:
    """Return which of the known values is best. Ties are all named; one wrong basis stops the whole row."""
    if spec.direction is Direction.NONE:
        return Ranking(reason=NO_DIRECTION)
    known = [entry for entry in entries if entry.figure.low is not None]
    if len(known) < 2:
        return Ranking(reason=TOO_FEW)
    block = blocked(spec, known)
    if block is not None:
        return Ranking(reason=block[1], blocked_by=block[0])
    best = tuple(e.column for e in known if all(_holds(e, other, spec.direction) for other in known))
    return Ranking(best) if best else Ranking(reason=OVERLAP)


def blocked(spec: FigureSpec, entries: Sequence[Entry]) -> tuple[Basis, Text] | None:
    """Return the measuring basis that these values do not share, with the words; None when they may be compared."""
    for basis in spec.basis:
        reason = _CHECKS[basis](entries)
        if reason is not None:
            return basis, reason
    return None


def _holds(one: Entry, other: Entry, direction: Direction) -> bool:
    """Whether nothing in the band of `other` beats anything in the band of `one`; single equal values tie."""
    (low, high), (their_low, their_high) = one.ends, other.ends
    if one is other or low == high == their_low == their_high:
        return True
    return low > their_high if direction is Direction.HIGHER else high < their_low


def _market(entries: Sequence[Entry]) -> Text | None:
    markets = {(e.figure.market, e.figure.unit) for e in entries}
    return OTHER_MARKET if len(markets) > 1 or any(market is None for market, _ in markets) else None


def _window(entries: Sequence[Entry]) -> Text | None:
    windows = [e.dc_window.value if e.dc_window is not None else None for e in entries]
    if None in windows:
        return NO_WINDOW
    return OTHER_WINDOW if len(set(windows)) > 1 else None


def _plug_in(entries: Sequence[Entry]) -> Text | None:
    # Not even among themselves: which utility factor a figure was weighted with (Euro 6e or 6e-bis) is not stated.
    return PLUG_IN if any(e.powertrain in _WEIGHTED for e in entries) else None


def _test(entries: Sequence[Entry]) -> Text | None:
    # A figure that names no test is by the test in the name of the row.
    tests = {e.figure.test.casefold() for e in entries if e.figure.test}
    return OTHER_TEST if len(tests) > 1 else None


_CHECKS = {Basis.MARKET: _market, Basis.DC_WINDOW: _window, Basis.PLUG_IN: _plug_in, Basis.TEST: _test}
