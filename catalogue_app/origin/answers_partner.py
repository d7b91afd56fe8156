"""The answer cards on a partner: is its car one of the house, and is the next car of the house one of the partner's."""

from collections.abc import Iterable
from dataclasses import dataclass

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence, weakest
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import SHARING, Component, Model, Precedent, Statement
from catalogue_app.facts.text import AND, Lang, Text, in_all, listed, lowered, plus, same
from catalogue_app.facts.vocabulary import Layer, Ownership, PlantState, Status, TieKind
from catalogue_app.origin.answer_card import AnswerCard, precedents_for
from catalogue_app.origin.answers_car import say_verdict
from catalogue_app.origin.layers import layers
from catalogue_app.origin.moment import date_of, last_day
from catalogue_app.origin.questions import Question
from catalogue_app.origin.say import Said, nothing_known, say, say_statement, say_tie, spoken_date
from catalogue_app.origin.sentences import NAMED, STOP, hedge_behind
from catalogue_app.origin.sharing import LayerVerdict, Verdict, verdicts
from catalogue_app.origin.timeline import entries_of
from catalogue_app.origin.topics import (
    is_of_partner,
    mentions,
    names_brand,
    technology_of_partner,
    ties_between,
)

_HOUSE = Ownership.STELLANTIS.label
_SHARED = (Verdict.SAME_PART, Verdict.SAME_FAMILY)

# -- what its cars share with the others


@dataclass(frozen=True, slots=True)
class Overlap:
    """A layer that a car of the partner and a car of another brand are said to share."""

    model: Model
    other: Model
    layer: Layer
    verdict: LayerVerdict

    @property
    def to_come(self) -> bool:
        """Whether one of the two is not on sale yet."""
        return Status.ANNOUNCED in (self.model.status, self.other.status)


def _handles(model: Model) -> set[str]:
    """What can make two cars share a layer: their parts, the family of those, and the plants that build them now."""
    parts = {link.component.canonical for link in model.parts} | {link.component.id for link in model.parts}
    kin = {k.other for link in model.parts for k in link.component.kin}
    return parts | kin | {p.site for p in model.production if p.state is PlantState.ACTIVE}


def overlaps(catalogue: Catalogue, partner: str) -> tuple[Overlap, ...]:
    """Return every layer that a car of the partner shares with a car of another brand, by what sources say."""
    everyone = catalogue.models()
    own = [(m, _handles(m)) for m in everyone if m.brand == partner]
    reach = set().union(*(handles for _, handles in own))
    others = [(m, handles) for m in everyone if m.brand != partner and (handles := _handles(m)) & reach]
    return tuple(
        Overlap(one, other, layer, verdict)
        for one, ours in own
        for other, theirs in others
        if ours & theirs
        for layer, verdict in verdicts(one, other).items()
        if verdict.applicable and verdict.verdict in _SHARED
    )


_NONE_SHARED = Text(
    "As of {day} no {partner} model shares a layer with a model of another {house} brand, as far as our sources say.",
    "Per {day} deelt geen enkel model van {partner} een laag met een model van een ander merk van {house}, voor zover "
    "onze bronnen zeggen.",
    "Stand {day}: Kein Modell von {partner} teilt eine Ebene mit einem Modell einer anderen Marke von {house}, soweit "
    "unsere Quellen sagen.",
    "État {day}\u00a0: aucun modèle {partner} ne partage de couche avec un modèle d’une autre marque de {house}, "
    "selon nos sources.",
    "Stato {day}: nessun modello {partner} condivide un livello con un modello di un altro marchio di {house}, per "
    "quanto dicono le nostre fonti.",
)
_NONE_BUT = Text(
    "As of {day} no {partner} model shares a layer with a model on sale of another {house} brand, as far as our "
    "sources say; of cars still to come only this is told: {cars}.",
    "Per {day} deelt geen enkel model van {partner} een laag met een leverbaar model van een ander merk van {house}, "
    "voor zover onze bronnen zeggen; over auto’s die nog moeten komen is alleen dit verteld: {cars}.",
    "Stand {day}: Kein Modell von {partner} teilt eine Ebene mit einem lieferbaren Modell einer anderen Marke von "
    "{house}, soweit unsere Quellen sagen; über kommende Autos ist nur dies gesagt: {cars}.",
    "État {day}\u00a0: aucun modèle {partner} ne partage de couche avec un modèle en vente d’une autre marque de "
    "{house}, selon nos sources\u00a0; des voitures à venir, on dit seulement ceci\u00a0: {cars}.",
    "Stato {day}: nessun modello {partner} condivide un livello con un modello in vendita di un altro marchio di "
    "{house}, per quanto dicono le nostre fonti; delle auto in arrivo si dice solo questo: {cars}.",
)
_SOME_SHARED = Text(
    "As of {day} {partner} models share layers with models of other {house} brands: {cars}.",
    "Per {day} delen modellen van {partner} lagen met modellen van andere merken van {house}: {cars}.",
    "Stand {day}: Modelle von {partner} teilen Ebenen mit Modellen anderer Marken von {house}: {cars}.",
    "État {day}\u00a0: des modèles {partner} partagent des couches avec des modèles d’autres marques de "
    "{house}\u00a0: {cars}.",
    "Stato {day}: modelli {partner} condividono livelli con modelli di altri marchi di {house}: {cars}.",
)
_NOT_SHOWN = Text(
    "What the cars of {partner} share with other brands of {house} is not stated here; ask us.",
    "Wat de auto’s van {partner} delen met andere merken van {house}, staat hier niet vermeld; vraag ons ernaar.",
    "Was die Autos von {partner} mit anderen Marken von {house} teilen, steht hier nicht; fragen Sie uns.",
    "Ce que les voitures {partner} partagent avec d’autres marques de {house} n’est pas indiqué ici\u00a0; "
    "demandez-nous.",
    "Che cosa le auto {partner} condividano con altri marchi di {house} non è indicato qui; chieda a noi.",
)


def _cars(found: Iterable[Overlap]) -> Text:
    """The cars of the other brands with the layers, each hedged as its evidence demands."""
    by_car: dict[str, list[Overlap]] = {}
    for overlap in found:
        by_car.setdefault(overlap.other.full_name, []).append(overlap)
    lines = []
    for name, shared in by_car.items():
        labels = listed(list(dict.fromkeys(lowered(o.layer.label) for o in shared)), AND)
        hedge = hedge_behind(weakest([o.verdict.evidence for o in shared]))
        lines.append(plus(same(f"{name} – "), labels, hedge))
    return listed(lines, AND)


def sharing_sentence(catalogue: Catalogue, partner: str, day: PartialDate, found: tuple[Overlap, ...]) -> Text:
    """Return the one sentence on what a partner's cars share with those of the other brands."""
    if not found and any(SHARING in m.withheld for m in catalogue.models() if m.brand == partner):
        return _NOT_SHOWN.filled(partner=partner, house=_HOUSE)
    template = _NONE_SHARED if not found else _NONE_BUT if all(o.to_come for o in found) else _SOME_SHARED
    cars = _cars(found) if found else same("")
    when = in_all(lambda lang: spoken_date(day, lang))
    return template.filled(day=when, partner=partner, house=_HOUSE, cars=cars)


# -- what has been said since

_SINCE = Text(
    "Since {day}: {said}", "Sinds {day}: {said}", "Seit {day}: {said}", "Depuis {day}\u00a0: {said}",
    "Da {day}: {said}",
)  # fmt: skip


def _base(catalogue: Catalogue, partner: str) -> Statement | None:
    """The newest plain fact on technology of the partner: what was so "until now" on its date."""
    facts = [
        s
        for s in catalogue.context()
        if s.kind == "fact" and mentions(s.subject, partner) and mentions(s.subject, "technology")
    ]
    return max(facts, key=lambda s: s.as_of or PartialDate(0), default=None)


def _since(catalogue: Catalogue, partner: str, base: Statement) -> tuple[Said, ...]:
    """What became known after a statement, best founded first, then newest."""
    start = date_of(base.as_of, base.source)
    entries = entries_of(technology_of_partner(catalogue, partner))
    later = [
        (last_day(e.as_of), e)
        for e in entries
        if start is not None and e.as_of is not None and not e.as_of.known_by(start)
    ]
    later.sort(key=lambda dated: dated[0], reverse=True)
    later.sort(key=lambda dated: dated[1].evidence.rank)
    return tuple(say(e.text, e.evidence, e.source, e.as_of) for _, e in later)


def _since_sentence(catalogue: Catalogue, partner: str, base: Statement, later: tuple[Said, ...]) -> Text | None:
    """What was announced since, if anything, and the best founded of what was said; the others stand below it."""
    if not later:
        return None
    start = date_of(base.as_of, base.source)
    brands = {card.brand for card in catalogue.cards()} - {partner}
    joint = {part.statement.text.en for brand in brands for part in _joint_parts(catalogue, brand, partner)}
    announced = next((said for said in later if said.content.en in joint), later[0])
    told = tuple(dict.fromkeys((announced.text, later[0].text)))

    def words(lang: Lang) -> str:
        said = " ".join(text.in_(lang) for text in told)
        return _SINCE.plain(lang).format(day=spoken_date(start, lang), said=said[0].lower() + said[1:])

    return in_all(words)


# -- is its car one of the house

_FORMALLY = Text(
    "Formally yes, technically no: in Europe {a} counts as a brand of {house}, but its platforms are its own.",
    "Formeel wel, technisch niet: in Europa geldt {a} als merk van {house}, maar zijn platforms zijn van hemzelf.",
    "Formal ja, technisch nein: in Europa gilt {a} als Marke von {house}, aber seine Plattformen sind seine eigenen.",
    "Officiellement oui, techniquement non\u00a0: en Europe {a} compte comme une marque de {house}, mais ses "
    "plateformes sont les siennes.",
    "Formalmente sì, tecnicamente no: in Europa {a} conta come marchio di {house}, ma le sue piattaforme sono sue.",
)
_TECHNICALLY = Text(
    "Technically no: the platforms of {a} are its own.", "Technisch niet: de platforms van {a} zijn van hemzelf.",
    "Technisch nein: die Plattformen von {a} sind seine eigenen.",
    "Techniquement non\u00a0: les plateformes de {a} sont les siennes.",
    "Tecnicamente no: le piattaforme di {a} sono sue.",
)  # fmt: skip


def _platforms(catalogue: Catalogue, partner: str) -> tuple[Said, ...]:
    """Who says whose the platforms are, once for each platform."""
    found: dict[str, Said] = {}
    for model in catalogue.models():
        for link in model.parts if model.brand == partner else ():
            part = link.component
            if part.layer is Layer.PLATFORM and is_of_partner(part, partner):
                found.setdefault(part.id, say_statement(part.statement))
    return tuple(found.values())


def _once(said: Iterable[Said]) -> tuple[Said, ...]:
    return tuple({s.text.en: s for s in said}.values())


def _precedents(catalogue: Catalogue, partner: str) -> tuple[Precedent, ...]:
    """The cases that name the partner or the house, or that the source on its technology tells itself."""
    told = [s for s in catalogue.context() if mentions(s.subject, partner) and mentions(s.subject, "technology")]
    return precedents_for(
        catalogue.precedents(), [partner, f"{_HOUSE.en} car"], dict.fromkeys(s.source.id for s in told)
    )


def _say_overlap(overlap: Overlap) -> Said:
    """Who says that two cars share a layer."""
    names = same(f"{overlap.model.full_name}, {overlap.other.full_name}")
    content = NAMED.filled(name=names, words=in_all(overlap.verdict.reason.in_))
    return say_verdict(overlap.model, overlap.other, overlap.verdict, content) or nothing_known()


def partner_card(catalogue: Catalogue, partner: str, day: PartialDate) -> AnswerCard:
    """Return whether a partner's car is one of the house: formally, technically, on this day, and what changed since.

    Works out every pair that can share a layer, so it costs a moment in a large catalogue.
    """
    members = [t for t in catalogue.ties() if t.kind is TieKind.BRAND_MEMBERSHIP and mentions(t.giver.en, partner)]
    stakes = ties_between(catalogue, partner, "stake")
    replaced = {t.statement.supersedes for t in catalogue.ties()}
    found = overlaps(catalogue, partner)
    base = _base(catalogue, partner)
    later = _since(catalogue, partner, base) if base is not None else ()
    lines = [
        (_FORMALLY if members else _TECHNICALLY).filled(a=partner, house=_HOUSE),
        sharing_sentence(catalogue, partner, day, found),
        _since_sentence(catalogue, partner, base, later) if base is not None else None,
    ]
    sentences = _once(
        [
            *(say_tie(t) for t in members),
            *_platforms(catalogue, partner),
            *(say_tie(t) for t in stakes if t.statement.id not in replaced),
            *([say_statement(base)] if base is not None else []),
            *(_say_overlap(o) for o in found),
            *later,
        ]
    )
    told = [line for line in lines if line is not None]
    cars = tuple(card.id for card in catalogue.cards() if card.brand == partner)
    return AnswerCard(
        Question.PARTNER, Question.PARTNER.label.filled(a=partner, b=_HOUSE),
        in_all(lambda lang: " ".join(line.in_(lang) for line in told)), sentences, _precedents(catalogue, partner),
        model_ids=cars,
    )  # fmt: skip


# -- is the next car of the house one of the partner's

_ANNOUNCED = Text(
    "Announced on technology of {b}: {cars}", "Aangekondigd op techniek van {b}: {cars}",
    "Angekündigt auf Technik von {b}: {cars}", "Annoncé sur la technique de {b}\u00a0: {cars}",
    "Annunciato su tecnica di {b}: {cars}",
)  # fmt: skip
_SAID_ANNOUNCED = Text(
    "Announced by {a} according to reports, on technology of {b}: {cars}",
    "Volgens berichten door {a} aangekondigd, op techniek van {b}: {cars}",
    "Laut Berichten von {a} angekündigt, auf Technik von {b}: {cars}",
    "Annoncé par {a} d’après des articles, sur la technique de {b}\u00a0: {cars}",
    "Annunciato da {a} secondo quanto riferito, su tecnica di {b}: {cars}",
)
_ONLY_TALK = Text(
    "Not announced; only told of on technology of {b}: {cars}",
    "Niet aangekondigd; alleen over verteld, op techniek van {b}: {cars}",
    "Nicht angekündigt; nur im Gespräch, auf Technik von {b}: {cars}",
    "Non annoncé\u00a0; seulement évoqué, sur la technique de {b}\u00a0: {cars}",
    "Non annunciato; se ne parla soltanto, su tecnica di {b}: {cars}",
)
_CONSIDERED = Text(
    "As of {day} no {a} on technology of {b} is announced; that it is considered, these sources say.",
    "Per {day} is geen {a} op techniek van {b} aangekondigd; dat het wordt overwogen, zeggen deze bronnen.",
    "Stand {day}: Kein {a} auf Technik von {b} ist angekündigt; dass es erwogen wird, sagen diese Quellen.",
    "État {day}\u00a0: aucune {a} sur la technique de {b} n’est annoncée\u00a0; ces sources disent que c’est à "
    "l’étude.",
    "Stato {day}: nessuna {a} su tecnica di {b} è annunciata; che sia allo studio lo dicono queste fonti.",
)
_NOT_CONFIRMED = Text(
    "As of {day} nothing is confirmed about a coming {a} on technology of {b}.",
    "Per {day} is over een komende {a} op techniek van {b} niets bevestigd.",
    "Stand {day}: Über einen kommenden {a} auf Technik von {b} ist nichts bestätigt.",
    "État {day}\u00a0: rien n’est confirmé au sujet d’une future {a} sur la technique de {b}.",
    "Stato {day}: nulla è confermato su una futura {a} su tecnica di {b}.",
)
_NOTHING_SAID = Text(
    "As of {day} no source here names a coming {a} on technology of {b}.",
    "Per {day} noemt geen bron hier een komende {a} op techniek van {b}.",
    "Stand {day}: Keine Quelle hier nennt einen kommenden {a} auf Technik von {b}.",
    "État {day}\u00a0: aucune source ici ne cite de future {a} sur la technique de {b}.",
    "Stato {day}: nessuna fonte qui cita una futura {a} su tecnica di {b}.",
)
_AS_OF = Text(" (as of {day}).", " (stand {day}).", " (Stand {day}).", " (état {day}).", " (stato {day}).")


def _of_brand(catalogue: Catalogue, brand: str, partner: str) -> tuple[Statement, ...]:
    """What is said of technology of the partner in cars of one brand."""
    own = {card.id for card in catalogue.cards() if card.brand == brand}
    told = [*technology_of_partner(catalogue, partner)]
    told += [s for s in catalogue.context() if mentions(s.subject, partner) and mentions(s.subject, "technology")]
    chosen = {s.id: s for s in told if names_brand(s, brand) or s.subject in own}
    return tuple(chosen.values())


def _announced(catalogue: Catalogue, brand: str) -> list[Model]:
    ids = [c.id for c in catalogue.cards() if c.brand == brand and c.status is Status.ANNOUNCED]
    return [catalogue.model(model_id) for model_id in ids]


def _projects(catalogue: Catalogue, brand: str, partner: str) -> list[tuple[Text, Evidence]]:
    """The coming cars of a brand on the partner's technology, each with the best evidence that anybody gives for it.

    Where a car may not be shown with its part, a part that both developed speaks for it.
    """
    cars = []
    for model in _announced(catalogue, brand):
        if any(is_of_partner(link.component, partner) for link in model.parts):
            levels = [s.evidence for s in model.statements] or [link.evidence for link in model.parts]
            cars.append((same(model.full_name), min(levels, key=lambda level: level.rank)))
    return cars or [(part.name, part.statement.evidence) for part in _joint_parts(catalogue, brand, partner)]


def _joint_parts(catalogue: Catalogue, brand: str, partner: str) -> list[Component]:
    """The parts that a brand and the partner develop together: known from the day on which the brand announced it."""
    return [
        part
        for part in catalogue.components()
        if is_of_partner(part, partner) and any(mentions(firm, brand) for firm in part.developed_by)
    ]


def _lead(firm: Evidence, *, announced: bool) -> Text:
    if firm.releasable:
        return _ANNOUNCED
    return _SAID_ANNOUNCED if announced and firm is Evidence.REPORTED else _ONLY_TALK


def next_card(catalogue: Catalogue, brand: str, partner: str, day: PartialDate) -> AnswerCard:
    """Return whether a coming car of a brand stands on a partner's technology, as firmly as that is founded."""
    entries = entries_of(_of_brand(catalogue, brand, partner))
    said = [say(e.text, e.evidence, e.source, e.as_of) for e in reversed(entries)]
    said.sort(key=lambda s: s.evidence.rank)
    when = in_all(lambda lang: spoken_date(day, lang))
    coming, projects = _announced(catalogue, brand), _projects(catalogue, brand, partner)
    if projects:
        firm = min((level for _, level in projects), key=lambda level: level.rank)
        announced = bool(_joint_parts(catalogue, brand, partner))
        lead = _lead(firm, announced=announced).filled(
            a=brand, b=partner, cars=listed([name for name, _ in projects], AND)
        )
        answer = plus(lead, hedge_behind(firm), _AS_OF.filled(day=when))
    else:
        words = _CONSIDERED if said else _NOTHING_SAID
        # From what is only withheld one may not conclude that nobody says it.
        words = _NOT_CONFIRMED if any(model.withheld for model in coming) else words
        answer = words.filled(day=when, a=brand, b=partner)
    return AnswerCard(
        Question.NEXT, Question.NEXT.label.filled(a=brand, b=partner), answer,
        _once([*said, *_other_bases(coming, partner)]) or (nothing_known(answer),), _precedents(catalogue, partner),
        unknown=() if said else (answer,), model_ids=tuple(m.id for m in coming),
    )  # fmt: skip


def _other_bases(coming: Iterable[Model], partner: str) -> Iterable[Said]:
    """What the other coming cars stand on."""
    for model in coming:
        fact = layers(model)[Layer.PLATFORM]
        if fact.source is not None and not any(is_of_partner(link.component, partner) for link in model.parts):
            yield say(NAMED.filled(name=same(model.full_name), words=plus(fact.name, STOP)), fact.evidence, fact.source,
                      fact.as_of)  # fmt: skip
