"""Platforms, components and companies as things that a search finds, with the words they are found by."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.found import FoundKind
from catalogue_app.facts.records import Component, Statement, Tie
from catalogue_app.facts.text import Text, fold, in_all, same
from catalogue_app.facts.vocabulary import ComponentKind, Ownership
from catalogue_app.store.spoken import Field, Said, said

_TOLD = (Evidence.OFFICIAL, Evidence.PRESS, Evidence.MEASURED)
_LIST = re.compile(r"\s*[,/+]\s*")
_BRACKETS = re.compile(r"\s*\(.*?\)")


_MAKES = Text(
    "Develops or makes: {parts}", "Ontwikkelt of maakt: {parts}", "Entwickelt oder baut: {parts}",
    "Développe ou fabrique\u00a0: {parts}", "Sviluppa o produce: {parts}",
)  # fmt: skip


def side_by_side(texts: Sequence[Text], sign: str = " · ") -> Text:
    """Return texts side by side, in every language that one of them has; empty ones are left out."""
    kept = [text for text in texts if text.en]
    if not kept:
        return same("")
    return in_all(lambda lang: sign.join(text.plain(lang) for text in kept))


@dataclass(frozen=True, slots=True)
class PartEntry:
    """One thing beside the models.

    Attributes:
        phrases: the words it is found by.
        texts: what sources state of it; reports, rumours and notes for the dealer are not among them, for the reason
            of a hit may quote it on a screen that a customer sees.
        about: what it is: the kind of a component; what a company develops or makes, or what binds it to others.
        model_ids: the models with this part, or with a part of this company.
    """

    kind: FoundKind
    id: str
    title: Text
    phrases: tuple[Said, ...]
    model_ids: tuple[str, ...]
    about: Text
    texts: tuple[Text, ...] = ()
    ownership: Ownership | None = None


def component_entry(component: Component, model_ids: Sequence[str]) -> PartEntry:
    """Return a platform or another component as a thing to find."""
    phrases = [said(Field.NAME, component.name), said(Field.TRAIT, component.kind.label)]
    phrases += [said(Field.ALIAS, other.name) for other in component.also_described]
    phrases += [said(Field.COMPANY, name) for name in (*component.developed_by, *component.made_by)]
    if component.chemistry:
        phrases.append(said(Field.ALIAS, component.chemistry))
    platform = component.kind is ComponentKind.PLATFORM
    return PartEntry(
        kind=FoundKind.PLATFORM if platform else FoundKind.COMPONENT,
        id=component.id,
        title=component.name,
        phrases=tuple(phrases),
        model_ids=tuple(model_ids),
        about=component.kind.label,
        texts=tuple(_texts(component)),
        ownership=component.ownership,
    )


def _texts(component: Component) -> Iterator[Text]:
    told: list[Statement] = [component.statement, *component.facts]
    told += [other.statement for other in component.also_described]
    yield from (statement.text for statement in told if statement.evidence in _TOLD)
    if component.legacy is not None:
        yield component.legacy


def company_entries(
    components: Iterable[Component], ties: Iterable[Tie], users: Mapping[str, Sequence[str]], brands: Iterable[str]
) -> Iterator[PartEntry]:
    """Yield the companies that develop or make a component, and those that are bound to one of them.

    A brand without parts of its own is not among them: its models are found by its name.
    """
    known = {fold(brand) for brand in brands}
    names: dict[str, str] = {}
    parts: dict[str, list[Component]] = {}
    for component in components:
        for name in dict.fromkeys((*component.developed_by, *component.made_by)):
            names.setdefault(fold(name), name)
            parts.setdefault(fold(name), []).append(component)
    bonds: dict[str, dict[Text, None]] = {}
    for tie in ties:
        for name in (*companies_in(tie.giver.en), *companies_in(tie.taker.en)):
            names.setdefault(fold(name), name)
            bonds.setdefault(fold(name), {})[tie.kind.label] = None
    for key, name in names.items():
        own = parts.get(key, [])
        if not own and key in known:
            continue
        model_ids = dict.fromkeys(model for part in own for model in users.get(part.id, ()))
        kinds = list(dict.fromkeys(part.kind.label for part in own))
        about = _MAKES.filled(parts=side_by_side(kinds)) if kinds else side_by_side(list(bonds[key]))
        phrases = (said(Field.NAME, name),)
        yield PartEntry(FoundKind.COMPANY, name, same(name), phrases, tuple(model_ids), about)


def companies_in(side: str) -> tuple[str, ...]:
    """Return the companies that one side of a tie names: "XPeng, Xiaomi" are two, "Stellantis dealers" is none."""
    names = _LIST.split(_BRACKETS.sub("", side))
    return tuple(name for name in names if name and not any(word.islower() for word in name.split()[1:]))
