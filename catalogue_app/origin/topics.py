"""What a timeline can be about, and which statements belong to a topic: by rule, never by a list made by hand."""

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import Component, Statement, Tie
from catalogue_app.facts.text import Text, fold
from catalogue_app.facts.vocabulary import Ownership, TieKind


class TopicKind(StrEnum):
    """The kinds of things that have a timeline."""

    CONTEXT = "context"
    BRAND = "brand"
    MODEL = "model"
    COMPONENT = "component"
    COMPANY = "company"


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that has a timeline: its kind, and its id or name."""

    kind: TopicKind
    id: str


# Which bonds a topic is about, by a word in its name.
_KINDS_OF_WORD = {
    "technology": (TieKind.PLATFORM_USE, TieKind.TECHNOLOGY_LICENCE, TieKind.COMPONENT_SUPPLY, TieKind.JOINT_VENTURE),
    "stake": (TieKind.EQUITY, TieKind.JOINT_VENTURE),
}
_NO_TOPIC = Text(
    "There is no topic, brand, model, component or company {name} in the catalogue.",
    "Er is geen onderwerp, merk, model, onderdeel of bedrijf {name} in de catalogus.",
    "Im Katalog gibt es kein Thema, keine Marke, kein Modell, kein Teil und kein Unternehmen {name}.",
    "Le catalogue ne contient ni sujet, ni marque, ni modèle, ni composant, ni entreprise {name}.",
    "Nel catalogo non c’è alcun argomento, marchio, modello, componente o azienda {name}.",
)
_MANY = Text(
    "{name} can mean more than one thing: {names}.", "{name} kan meer dan één ding zijn: {names}.",
    "{name} kann mehreres bedeuten: {names}.", "{name} peut désigner plusieurs choses\u00a0: {names}.",
    "{name} può indicare più cose: {names}.",
)  # fmt: skip
_NEAREST = Text(
    " The nearest: {names}.", " Het dichtst erbij: {names}.", " Am nächsten: {names}.",
    " Les plus proches\u00a0: {names}.", " I più vicini: {names}.",
)  # fmt: skip


def mentions(name: str, company: str) -> bool:
    """Return whether the words of `company` stand in `name` ("Leapmotor International" mentions "Leapmotor")."""
    return f" {fold(company)} " in f" {fold(name)} "


def _closed(text: str) -> str:
    return fold(text).replace(" ", "")


def companies(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the names of all parties to ties, in the order of the content."""
    return tuple(dict.fromkeys(name.en for t in catalogue.ties() for name in (t.giver, t.taker)))


def _named(catalogue: Catalogue) -> Iterator[tuple[str, Topic]]:
    """Every name with the topic it means; where a name means two things the first kind has it."""
    for subject in dict.fromkeys(s.subject for s in catalogue.context()):
        yield subject, Topic(TopicKind.CONTEXT, subject)
    cards = catalogue.cards()
    for brand in dict.fromkeys(card.brand for card in cards):
        yield brand, Topic(TopicKind.BRAND, brand)
    for card in cards:
        for name in (card.id, card.full_name, card.name, *card.aliases):
            yield name, Topic(TopicKind.MODEL, card.id)
    for part in catalogue.components():
        for name in (part.id, part.name.en, part.name.nl):
            yield name, Topic(TopicKind.COMPONENT, part.id)
    for company in companies(catalogue):
        yield company, Topic(TopicKind.COMPANY, company)
        for party in company.split(", "):
            yield party.split(" (")[0], Topic(TopicKind.COMPANY, party.split(" (")[0])


def topic_of(catalogue: Catalogue, name: str) -> Topic:
    """Return what `name` means; raises NotFound with the nearest names, or with those it may mean."""
    wanted, known = _closed(name), list(_named(catalogue))
    exact = [topic for text, topic in known if text == name]
    hits = exact or [topic for text, topic in known if _closed(text) == wanted]
    if not hits:
        near = difflib.get_close_matches(wanted, list(dict.fromkeys(_closed(text) for text, _ in known)), n=5)
        names = tuple(dict.fromkeys(topic.id for text, topic in known if _closed(text) in near))[:5]
        sentence = _NO_TOPIC.filled(name=repr(name))
        hint = _NEAREST.filled(names=", ".join(names)) if names else Text("", "")
        raise NotFound(Text("{a}{b}", "{a}{b}").filled(a=sentence, b=hint), names)
    alike = tuple(dict.fromkeys(topic.id for topic in hits if topic.kind is hits[0].kind))
    if len(alike) > 1:
        raise NotFound(_MANY.filled(name=repr(name), names=", ".join(alike)), alike)
    return hits[0]


def about_companies(catalogue: Catalogue, company: str) -> Iterator[Statement]:
    """Yield the bonds of a company and the topics that name it."""
    for tie in catalogue.ties():
        if mentions(tie.giver.en, company) or mentions(tie.taker.en, company):
            yield tie.statement
    yield from (s for s in catalogue.context() if mentions(s.subject, company))


def partners(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the brands of the catalogue whose cars stand on a platform of a partner that bears the same name."""
    found = dict.fromkeys(
        card.brand
        for card in catalogue.cards()
        if card.platform is not None
        and card.ownership is Ownership.PARTNER
        and card.brand in catalogue.component(card.platform).developed_by
    )
    return tuple(found)


def house_names(catalogue: Catalogue, partner: str) -> tuple[str, ...]:
    """Return how the house is named in bonds: the group, and its brands but for the partner's own."""
    brands = dict.fromkeys(card.brand for card in catalogue.cards() if card.brand != partner)
    return (Ownership.STELLANTIS.label.en, *brands)


def _of_house(name: str, house: Iterable[str]) -> bool:
    return any(mentions(name, member) for member in house)


def is_of_partner(part: Component, partner: str) -> bool:
    """Return whether a component is a partner's technology developed by this partner."""
    return part.ownership is Ownership.PARTNER and any(mentions(firm, partner) for firm in part.developed_by)


def ties_between(catalogue: Catalogue, partner: str, word: str) -> tuple[Tie, ...]:
    """Return the bonds between a partner and the house on what `word` names ("technology", "stake").

    Of supplies only those that the partner gives; of joint ventures, when it is about technology, only those whose
    words speak of it.
    """
    house, wanted = house_names(catalogue, partner), set(_KINDS_OF_WORD[word])

    def fits(tie: Tie) -> bool:
        out = mentions(tie.giver.en, partner) and _of_house(tie.taker.en, house)
        back = mentions(tie.taker.en, partner) and _of_house(tie.giver.en, house)
        if tie.kind is TieKind.JOINT_VENTURE and word == "technology" and not mentions(tie.statement.text.en, word):
            return False
        return tie.kind in wanted and (out or (back and tie.kind is not TieKind.COMPONENT_SUPPLY))

    return tuple(tie for tie in catalogue.ties() if fits(tie))


def technology_of_partner(catalogue: Catalogue, partner: str) -> Iterator[Statement]:
    """Yield what is said about technology of a partner in cars of the other brands.

    The bonds that give or license it; all that is said of a car of another brand that has such a part; the parts that
    the partner developed with such a brand; and what the partner's own cars are said to share with those brands.
    """
    house = house_names(catalogue, partner)
    brands = house[1:]
    yield from (tie.statement for tie in ties_between(catalogue, partner, "technology"))
    for model in catalogue.models():
        if model.brand != partner:
            if any(is_of_partner(link.component, partner) for link in model.parts):
                yield from model.statements
                yield from (note.statement for note in model.shares)
        else:
            yield from (note.statement for note in model.shares if _of_house(note.other_name.en, house))
    for part in catalogue.components():
        if is_of_partner(part, partner) and any(_of_house(firm, brands) for firm in part.developed_by):
            yield part.statement
            yield from part.facts


def topic_statements(catalogue: Catalogue, subject: str) -> Iterator[Statement]:
    """Yield what is said on a context topic: its own statements, and by the words of its name what belongs to it."""
    yield from (s for s in catalogue.context() if s.subject == subject)
    for partner in partners(catalogue):
        if not mentions(subject, partner):
            continue
        if mentions(subject, "technology"):
            yield from technology_of_partner(catalogue, partner)
        if mentions(subject, "stake"):
            yield from (tie.statement for tie in ties_between(catalogue, partner, "stake"))


def technology_names(catalogue: Catalogue, partner: str) -> tuple[str, ...]:
    """Return the brands of which anybody says something about technology of a partner, in the order of the content."""
    told = list(technology_of_partner(catalogue, partner))
    told += [s for s in catalogue.context() if mentions(s.subject, partner) and mentions(s.subject, "technology")]
    owner = {card.id: card.brand for card in catalogue.cards()}
    brands = dict.fromkeys(card.brand for card in catalogue.cards() if card.brand != partner)
    return tuple(b for b in brands if any(names_brand(s, b) or owner.get(s.subject) == b for s in told))


def names_brand(statement: Statement, brand: str) -> bool:
    """Return whether a statement, or what it is about, names a brand."""
    return mentions(statement.text.en, brand) or mentions(statement.subject, brand)
