"""Short words for the showroom on whose technology a car is, that need no explaining."""

from collections.abc import Iterable, Mapping

from catalogue_app.facts.evidence import Evidence, weakest
from catalogue_app.facts.records import Model, PartLink
from catalogue_app.facts.text import AND, Text, listed, same
from catalogue_app.facts.vocabulary import Layer, Ownership, Status
from catalogue_app.origin.layers import LayerFact

_SAME_BASE = Text(
    "Same base as the {cars}", "Zelfde basis als de {cars}", "Gleiche Basis wie {cars}", "Même base que {cars}",
    "Stessa base di {cars}",
)  # fmt: skip
_OTHERS = Text("{count} others", "{count} andere", "{count} weitere", "{count} autres", "altre {count}")
_TECHNICALLY = Text(
    "Technically a {firm}", "Technisch een {firm}", "Technisch ein {firm}", "Techniquement une {firm}",
    "Tecnicamente una {firm}",
)  # fmt: skip
_BUILT_ON = Text(
    "Technology of {firm}", "Techniek van {firm}", "Technik von {firm}", "Technique de {firm}", "Tecnica di {firm}"
)
_OWN_BASE = {
    Ownership.STELLANTIS: Text(
        "Platform of Stellantis", "Platform van Stellantis", "Plattform von Stellantis", "Plateforme de Stellantis",
        "Piattaforma di Stellantis",
    ),
    Ownership.JOINT_VENTURE: Text(
        "Platform of a joint venture", "Platform van een joint venture", "Plattform eines Joint Ventures",
        "Plateforme d’une coentreprise", "Piattaforma di una joint venture",
    ),
    Ownership.SUPPLIER: Text(
        "Platform of a supplier", "Platform van een toeleverancier", "Plattform eines Zulieferers",
        "Plateforme d’un fournisseur", "Piattaforma di un fornitore",
    ),
}  # fmt: skip
ASK = Text(
    "Ask us whose technology it is", "Vraag ons van wie de techniek is", "Fragen Sie uns, von wem die Technik stammt",
    "Demandez-nous de qui est la technique", "Chiedeteci di chi è la tecnica",
)  # fmt: skip
_HEDGES = {
    Evidence.REPORTED: Text(" (reported)", " (gemeld)", " (gemeldet)", " (rapporté)", " (riportato)"),
    Evidence.RUMOURED: Text(" (rumour)", " (gerucht)", " (Gerücht)", " (rumeur)", " (indiscrezione)"),
}
_NAMED = 2


def _platform(model: Model) -> PartLink | None:
    links = [link for link in model.parts if link.component.layer is Layer.PLATFORM]
    return max(links, key=lambda link: len(link.variants), default=None)


def plain_origins(models: Iterable[Model]) -> Mapping[str, Text]:
    """Return for each model, by id, the sentence that says on what it is built.

    Of several cars on one platform those of other brands, of the same segment and body, are named first; announced cars
    are not named.
    """
    found = {model.id: (model, _platform(model)) for model in models}
    users: dict[str, list[tuple[Model, PartLink]]] = {}
    for model, link in found.values():
        if link is not None and model.status in (Status.ON_SALE, Status.RUN_OUT):
            users.setdefault(link.component.canonical, []).append((model, link))
    return {
        key: ASK if link is None else _sentence(model, link, users.get(link.component.canonical, []))
        for key, (model, link) in found.items()
    }


def _sentence(model: Model, link: PartLink, users: list[tuple[Model, PartLink]]) -> Text:
    part = link.component
    firm = part.developed_by[0] if part.developed_by else part.name.en
    if part.ownership is Ownership.PARTNER:
        words = (_TECHNICALLY if firm == model.brand else _BUILT_ON).filled(firm=firm)
        return _hedged(words, [link.evidence])
    others = [(m, at) for m, at in users if m.id != model.id]
    if others:
        others.sort(key=lambda other: _unlikeness(model, other[0]))
        return _hedged(
            _SAME_BASE.filled(cars=_named([m for m, _ in others])),
            [at.evidence for at in (link, *(at for _, at in others))],
        )
    return _hedged(_OWN_BASE.get(part.ownership, ASK), [link.evidence])


def _unlikeness(model: Model, other: Model) -> tuple[bool, bool, bool]:
    return other.brand == model.brand, other.segment != model.segment, other.body is not model.body


def _named(cars: list[Model]) -> Text:
    """Two names at most, and how many more; one car of each brand before a second of the same."""
    first: dict[str, Model] = {}
    for car in cars:
        first.setdefault(car.brand, car)
    ordered = [*first.values(), *(car for car in cars if car not in first.values())]
    if len(cars) <= _NAMED:
        return listed([_name(car) for car in ordered], AND)
    return listed([_name(ordered[0]), _OTHERS.filled(count=str(len(cars) - 1))], AND)


def _name(car: Model) -> Text:
    """Brand and model, without saying the brand twice ("DS 3")."""
    return same(car.name if car.name.startswith(f"{car.brand} ") else car.full_name)


def _hedged(words: Text, levels: list[Evidence]) -> Text:
    hedge = _HEDGES.get(weakest(levels))
    return words if hedge is None else Text("{words}{hedge}", "{words}{hedge}").filled(words=words, hedge=hedge)


_OF = {
    Ownership.STELLANTIS: Text(
        "{layer} of Stellantis", "{layer} van Stellantis", "{layer} von Stellantis", "{layer} de Stellantis",
        "{layer} di Stellantis",
    ),
    Ownership.JOINT_VENTURE: Text(
        "{layer} of a joint venture", "{layer} van een joint venture", "{layer} aus einem Joint Venture",
        "{layer} d’une coentreprise", "{layer} di una joint venture",
    ),
    Ownership.PARTNER: Text(
        "{layer} of {firm}", "{layer} van {firm}", "{layer} von {firm}", "{layer} de {firm}", "{layer} di {firm}"
    ),
    Ownership.SUPPLIER: Text(
        "{layer} of a supplier", "{layer} van een toeleverancier", "{layer} von einem Zulieferer",
        "{layer} d’un fournisseur", "{layer} di un fornitore",
    ),
}  # fmt: skip


def layer_words(fact: LayerFact) -> Text | None:
    """Return "Battery of a supplier"; None where nobody says whose it is, or where it differs between versions."""
    owners = {part.ownership for part in fact.all_parts}
    if not fact.known or len(owners) > 1 or fact.ownership not in _OF:
        return None
    firm = (*fact.developed_by, *fact.made_by)
    if fact.ownership is Ownership.PARTNER and not firm:
        return None
    words = _OF[fact.ownership].filled(layer=fact.layer.label, firm=firm[0] if firm else "")
    return _hedged(words, [part.evidence for part in fact.all_parts])
