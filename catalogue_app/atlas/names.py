"""Which companies the two sides of a tie name, as the sources write them."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from catalogue_app.facts.records import Tie
from catalogue_app.facts.text import Text, fold, same
from catalogue_app.facts.vocabulary import TieKind

_BRACKETS = re.compile(r"\s*\(([^)]*)\)")
_LIST = re.compile(r",\s+|\s+\+\s+")


@dataclass(frozen=True, slots=True)
class Side:
    """One company on a side of a tie. `joint` names the joint companies that the source puts in brackets behind it."""

    name: Text
    joint: tuple[str, ...] = ()


def key_of(name: str) -> str:
    """Return what two spellings of one company have in common."""
    return fold(name)


def tie_pairs(tie: Tie, known: Collection[str]) -> tuple[tuple[Text, Text], ...]:
    """Return which company is bound to which: "XPeng, Xiaomi" are two.

    "Nidec (Emotors)" in a joint venture is Nidec with the joint company Emotors: both parents are bound to that one.
    So is Leapmotor to "Leapmotor International" where the shares are stated. `known` are keys of companies named
    elsewhere; they tell who is meant by "Filosa / Stellantis".
    """
    givers, takers = sides(tie.giver, tie.kind, known), sides(tie.taker, tie.kind, known)
    pairs: list[tuple[Text, Text]] = []
    for giver in givers:
        for taker in takers:
            if taker.joint:
                joint = [same(name) for name in taker.joint]
                pairs += [(parent, child) for child in joint for parent in (giver.name, taker.name)]
            else:
                pairs.append((giver.name, taker.name))
                parent = _namesake(taker.name.en, known) if tie.kind is TieKind.JOINT_VENTURE and tie.value else None
                if parent is not None:
                    pairs.append((same(parent), taker.name))
    return tuple(dict.fromkeys(pairs))


def sides(text: Text, kind: TieKind, known: Collection[str]) -> tuple[Side, ...]:
    """Return the companies that one side of a tie names."""
    inside = _BRACKETS.search(text.en)
    plain = Text(_BRACKETS.sub("", text.en), _BRACKETS.sub("", text.nl))
    names = _parts(plain, known)
    joint: tuple[str, ...] = ()
    if inside and kind is TieKind.JOINT_VENTURE and len(names) == 1 and not _short_for(names[0].en, inside[1]):
        joint = tuple(_LIST.split(inside[1]))
    return tuple(Side(name, joint) for name in names)


def _parts(text: Text, known: Collection[str]) -> tuple[Text, ...]:
    alternatives = text.en.split(" / ")
    meant = [name for name in alternatives if key_of(name) in known]
    if len(alternatives) > 1 and meant:
        return tuple(same(name) for name in meant)
    english, dutch = _LIST.split(text.en), _LIST.split(text.nl)
    if len(english) == len(dutch):
        return tuple(Text(en, nl) for en, nl in zip(english, dutch, strict=True))
    return tuple(same(name) for name in english)


def _namesake(name: str, known: Collection[str]) -> str | None:
    """The company that a joint company is named after."""
    words = name.split()
    starts = (" ".join(words[:count]) for count in range(len(words) - 1, 0, -1))
    return next((start for start in starts if key_of(start) in known), None)


def _short_for(short: str, long: str) -> bool:
    return "".join(word[0] for word in long.split() if word).casefold() == short.casefold()
