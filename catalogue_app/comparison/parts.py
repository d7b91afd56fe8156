"""Values explained by a shared part: equal because it is the same, or unequal though it is."""

import re
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from catalogue_app.comparison import part_words as words
from catalogue_app.comparison.columns import short_part_name
from catalogue_app.comparison.entries import Column, Entry, figure_of, is_rumour
from catalogue_app.comparison.fitted import NOT_ENOUGH, Fitted, fitted, stated
from catalogue_app.facts.evidence import Evidence, weakest
from catalogue_app.facts.figures import Change, FigureSpec
from catalogue_app.facts.formatting import horsepower
from catalogue_app.facts.records import Component, Figure, Kinship, PartLink, Source
from catalogue_app.facts.text import AND, Text, listed
from catalogue_app.facts.vocabulary import ComponentKind, Layer

_WHOLE = re.compile(r"\d+")
_NEAR_KW, _NEAR_HP = 1.0, 3


Group = list[tuple[Entry, Fitted]]
"""Columns whose figure follows from the same parts."""


class Finding(StrEnum):
    """What a shared part says about the values of a row."""

    EQUAL = "equal"  # equal because it is the same part
    CHECK = "check"  # unequal on the same part, and no source says why
    VERSIONS = "versions"  # unequal on the same part, which is sold in several outputs or sizes
    WORDS = "words"  # the same part in other words


@dataclass(frozen=True, slots=True)
class SharedPart:
    """A part that some columns of a row have in common and from which the figure follows.

    Attributes:
        columns: at least two, in order.
        odd: of unequal values those to look at first: no source tells of that output, or most of the others agree.
        name: short, without what the full name has in brackets.
        components: the ids of the parts; more than one where the figure follows from them together.
        evidence: that of the weakest link: each car has the part, and two ids mean one part. Never a rumour.
        source: of that link.
        sentence: ready to be shown, with the evidence in it.
    """

    finding: Finding
    columns: tuple[int, ...]
    layer: Layer
    components: tuple[str, ...]
    name: Text
    evidence: Evidence
    source: Source | None
    sentence: Text
    odd: tuple[int, ...] = ()

    @property
    def component(self) -> str:
        """The id of the part; of several the first."""
        return self.components[0]


def findings(
    spec: FigureSpec,
    entries: Sequence[Entry],
    columns: Sequence[Column],
    links: Sequence[Sequence[PartLink]],
) -> tuple[SharedPart, ...]:
    """Return what shared parts say about the known values of a row; most columns first.

    `links` are the parts of each column (`fitted.links_of`).
    """
    if not spec.follows:
        return ()
    groups: dict[Hashable, Group] = {}
    for entry in entries:
        found = fitted(spec, columns[entry.column], links[entry.column])
        if found is not None:
            groups.setdefault(found.key, []).append((entry, found))
    parts: list[SharedPart] = []
    for group in groups.values():
        parts += _of_group(spec, group, columns)
    return tuple(sorted(parts, key=lambda part: (-len(part.columns), part.columns)))


def _of_group(spec: FigureSpec, group: Group, columns: Sequence[Column]) -> list[SharedPart]:
    by_value: dict[Hashable, Group] = {}
    for entry, found in group:
        by_value.setdefault(identity(entry), []).append((entry, found))
    parts = [
        _part(spec, Finding.EQUAL, equal)
        for equal in by_value.values()
        if len(equal) > 1 and _explains(spec, *equal[0])
    ]
    if len(by_value) > 1 and all(found.whole for _, found in group):
        components = [part.component for _, found in group for part in found.parts.values()]
        untold = [entry.column for entry, _ in group if not _output_is_told(columns[entry.column], components)]
        finding = _why_unequal(group, columns, untold)
        parts.append(_part(spec, finding, group, _odd(list(by_value.values()), untold)))
    return [part for part in parts if part.evidence not in NOT_ENOUGH]


def _odd(groups: Sequence[Group], untold: Sequence[int]) -> tuple[int, ...]:
    """The columns to look at first; all of them where nothing tells which."""
    every = [entry.column for group in groups for entry, _ in group]
    if groups[0][0][1].follows.change is Change.TUNING and 0 < len(untold) < len(every):
        return tuple(sorted(untold))
    largest = max(groups, key=len)
    most = [group for group in groups if len(group) == len(largest)]
    agreed = {entry.column for entry, _ in largest} if len(largest) > 1 and len(most) == 1 else set()
    return tuple(sorted(set(every) - agreed))


def identity(entry: Entry) -> Hashable:
    """Return what makes two values of one figure the same."""
    value = entry.figure.value
    return value.casefold() if isinstance(value, str) else value


def _explains(spec: FigureSpec, entry: Entry, found: Fitted) -> bool:
    """Whether the value may well be that of the part, and not of something beside it that no source names."""
    own = [value for part in found.parts.values() for value in stated(part.component, spec.key)]
    if found.follows.stated:
        return entry.figure.value in own
    return found.whole or not own


def _why_unequal(group: Group, columns: Sequence[Column], untold: Sequence[int]) -> Finding:
    follows = group[0][1].follows
    if follows.change is Change.WORDS:
        return Finding.WORDS
    if follows.change is Change.TUNING:
        powers = {power.value for entry, _ in group if (power := _power(columns[entry.column])) is not None}
        return Finding.VERSIONS if not untold and len(powers) > 1 else Finding.CHECK
    sizes = follows.kinds == (ComponentKind.BATTERY,) and any(
        len(set(stated(part.component, "battery_kwh"))) > 1 for part in group[0][1].parts.values()
    )
    return Finding.VERSIONS if sizes else Finding.CHECK


def _output_is_told(column: Column, components: Sequence[Component]) -> bool:
    """Whether this output is no slip: the version is named after it, or a description of the part gives it."""
    power = _power(column)
    if power is None or power.low is None:
        return False
    horses = horsepower(power.low)
    if any(abs(int(number) - horses) <= _NEAR_HP for number in _WHOLE.findall(column[1].name.en)):
        return True
    kilowatts = [value for one in components for value in stated(one, "power_kw")]
    horsepowers = [value for one in components for value in stated(one, "power_hp")]
    return any(abs(value - power.low) <= _NEAR_KW for value in kilowatts) or any(
        abs(value - horses) <= _NEAR_HP for value in horsepowers
    )


def _power(column: Column) -> Figure | None:
    power = figure_of(column, "power_kw")
    return None if power is None or is_rumour(power) else power


def _part(spec: FigureSpec, finding: Finding, group: Group, odd: tuple[int, ...] = ()) -> SharedPart:
    follows = group[0][1].follows
    cars = [found.parts for _, found in group]
    keys = sorted(cars[0], key=lambda key: (follows.kinds.index(cars[0][key].component.kind), key))
    shown = {key: min((parts[key] for parts in cars), key=lambda link: link.component.id) for key in keys}
    evidence, source = _weakest(cars, with_description=follows.stated)
    name = listed([short_part_name(shown[key].component.name) for key in keys], AND)
    sentence = _sentence(spec, finding, group[0][1]).filled(
        part=_same(group[0][1]), name=name, evidence=words.within(evidence)
    )
    return SharedPart(
        finding, tuple(sorted(entry.column for entry, _ in group)), shown[keys[0]].component.layer,
        tuple(shown[key].component.id for key in keys), name, evidence, source, sentence, odd,
    )  # fmt: skip


def _same(found: Fitted) -> Text:
    if found.follows.kinds == (ComponentKind.MOTOR,) and len(found.parts) > 1:
        return words.MOTORS
    return words.SAME[found.follows.kinds]


def _sentence(spec: FigureSpec, finding: Finding, found: Fitted) -> Text:
    tuning = found.follows.change is Change.TUNING
    if finding is Finding.EQUAL:
        if spec.key == "power_kw" and ComponentKind.ENGINE in found.follows.kinds:
            return words.AT_ONE_OUTPUT
        return words.EQUAL_MANY if _same(found) is words.MOTORS else words.EQUAL
    if finding is Finding.WORDS:
        return words.OTHER_WORDS
    if finding is Finding.VERSIONS:
        return words.SEVERAL_OUTPUTS if tuning else words.SEVERAL_SIZES
    return words.CHECK_OUTPUT if tuning else words.CHECK_VALUE


def _weakest(cars: Sequence[Mapping[str, PartLink]], *, with_description: bool) -> tuple[Evidence, Source | None]:
    """The evidence and source of the weakest link; of equals the first by source, whatever the order of the cars.

    Where the figure must stand in the description of the part, that is a link too.
    """
    chain: list[tuple[Evidence, Source | None]] = []
    for key in cars[0]:
        links = [parts[key] for parts in cars]
        chain += [(link.evidence, link.source) for link in links]
        chain += [(kin.evidence, kin.source) for kin in _kin(links)]
        if with_description:
            chain += [(said.evidence, said.source) for said in (link.component.statement for link in links)]
    level = weakest([evidence for evidence, _ in chain])
    sources = [source for evidence, source in chain if evidence is level and source is not None]
    return level, min(sources, key=lambda source: source.id, default=None)


def _kin(links: Sequence[PartLink]) -> list[Kinship]:
    """The statements by which the ids among these are one part; none where there is only one id."""
    if len({link.component.id for link in links}) == 1:
        return []
    return [kin for link in links for kin in link.component.kin if kin.same]
