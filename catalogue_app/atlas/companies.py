"""Whose the technology of a company is, as far as what it makes and its ties tell."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable

from catalogue_app.atlas.names import key_of
from catalogue_app.facts.records import Component, ModelCard
from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Ownership


def makers(component: Component) -> tuple[str, ...]:
    """Return the companies behind a component, each once."""
    return tuple(dict.fromkeys((*component.developed_by, *component.made_by)))


def ownerships(
    components: Iterable[Component], cards: Iterable[ModelCard], joint: Iterable[str], companies: Collection[str]
) -> dict[str, Ownership]:
    """Return per key of a company whose technology it stands for; a company that nothing tells of is left out.

    What a company develops or makes alone says most; a joint company of a tie is a joint venture; of a brand the
    platforms of its models decide. `joint` and `companies` are keys.
    """
    found: dict[str, Ownership] = {}
    for key in joint:
        found[key] = Ownership.JOINT_VENTURE
    alone: dict[str, Counter[Ownership]] = defaultdict(Counter)
    for component in components:
        for side in (component.developed_by, component.made_by):
            if len(side) == 1:
                alone[key_of(side[0])][component.ownership] += 1
    platforms: dict[str, Counter[Ownership]] = defaultdict(Counter)
    for card in cards:
        platforms[key_of(card.brand)][card.ownership] += 1
    for counts in (alone, platforms):
        for key, counter in counts.items():
            best = _most(counter)
            if best is not Ownership.UNKNOWN and key in companies:
                found.setdefault(key, best)
    return found


def _most(counter: Counter[Ownership]) -> Ownership:
    return max(Ownership, key=lambda o: (counter[o], o is not Ownership.UNKNOWN))


def caption_of(ownership: Ownership, ties: int, parts: int) -> Text:
    """Return the small line of a company: whose it is where that is known, else how much the atlas has of it."""
    if ownership is not Ownership.UNKNOWN:
        return ownership.label
    if ties:
        return _TIES.filled(count=str(ties)) if ties > 1 else _ONE_TIE
    return _PARTS.filled(count=str(parts)) if parts != 1 else _ONE_PART


_TIES = Text("{count} ties", "{count} verbanden", "{count} Verbindungen", "{count} liens", "{count} legami")
_ONE_TIE = Text("1 tie", "1 verband", "1 Verbindung", "1 lien", "1 legame")
_PARTS = Text(
    "{count} components", "{count} onderdelen", "{count} Bauteile", "{count} composants", "{count} componenti"
)
_ONE_PART = Text("1 component", "1 onderdeel", "1 Bauteil", "1 composant", "1 componente")
