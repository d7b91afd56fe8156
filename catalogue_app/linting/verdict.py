"""What a check says of a paper."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from catalogue_app.facts.text import Lang, Text, in_all, same
from catalogue_app.linting.draft import Draft
from catalogue_app.linting.rules import Rule

_MOST = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a rule is kept, with the reason; `held` is None where that cannot be seen on the paper."""

    held: bool | None
    why: Text


Check = Callable[[Draft, Rule], Verdict]
"""One idea each, without side effects; what is a fault and how bad it is stands in the rule."""


def held(why: Text) -> Verdict:
    """The rule is kept."""
    return Verdict(True, why)


def broken(why: Text) -> Verdict:
    """The rule is broken."""
    return Verdict(False, why)


def unclear(why: Text) -> Verdict:
    """Whether the rule is kept cannot be seen on the paper."""
    return Verdict(None, why)


def judged(faults: Iterable[Text], fault: Text, fine: Text) -> Verdict:
    """Broken with the faults named in `fault` (its field `{found}`), else held with `fine`."""
    found = list(dict.fromkeys(faults))
    return broken(fault.filled(found=some(found))) if found else held(fine)


def some(found: Sequence[Text]) -> Text:
    """Return the first few after one another, and how many more there are."""
    rest = len(found) - _MOST

    def line(lang: Lang) -> str:
        shown = "; ".join(text.plain(lang) for text in found[:_MOST])
        return f"{shown}; {_MORE.in_(lang).format(n=rest)}" if rest > 0 else shown

    return in_all(line)


def quoted(text: str) -> Text:
    """Return words of the paper as a quotation, which is the same in every language."""
    return same(f"“{text}”")


_MORE = Text("and {n} more", "en nog {n}", "und {n} weitere", "et {n} autres", "e altri {n}")
