"""The origin card of a model: six layers under one plain sentence, and what we do not know."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from catalogue_app.facts.evidence import Evidence, weakest
from catalogue_app.facts.records import Gap, Model, Statement, Tie
from catalogue_app.facts.text import AND, OR, Lang, Text, fold, in_all, listed, plus, same, spaced
from catalogue_app.facts.vocabulary import Layer, Ownership, Status, Technology, TieKind
from catalogue_app.origin.layers import NOT_STATED, LayerFact, layers
from catalogue_app.origin.sentences import (
    A_STELLANTIS,
    ALONE,
    AN_ANNOUNCED_STELLANTIS,
    AS_FAR_AS_KNOWN,
    LISTED,
    NAMED,
    NO_OWNER_FOUND,
    NO_SOURCE_FOUND,
    NOT_BUILT_ON,
    NOTHING,
    PART_FROM,
    PARTNER_MANY,
    PARTNER_ONE,
    PARTNER_TO_BE,
    STOP,
    hedge_before,
)
from catalogue_app.origin.technology import technology


@dataclass(frozen=True, slots=True)
class OriginCard:
    """What a model is under the skin.

    `statements` are the dated statements behind the card, newest first, rumours last; `unknown` says what no source
    tells, one sentence each.
    """

    model_id: str
    summary: Text
    technology: Technology
    layers: Mapping[Layer, LayerFact]
    statements: tuple[Statement, ...]
    unknown: tuple[Text, ...]


_LAYER_WORD = {
    Layer.PLATFORM: Text("platform", "platform", "Plattform", "plateforme", "piattaforma"),
    Layer.BATTERY: Text("battery", "accu", "Batterie", "batterie", "batteria"),
    Layer.MOTOR: Text("electric motor", "elektromotor", "Elektromotor", "moteur électrique", "motore elettrico"),
    Layer.ENGINE_GEARBOX: Text(
        "engine", "verbrandingsmotor", "Verbrennungsmotor", "moteur thermique", "motore termico"
    ),
}
_TWICE = re.compile(r"^platform |[ -]platform(?=$| \()", re.IGNORECASE)
_OWNER_PHRASE = {
    Ownership.STELLANTIS: Text("Stellantis", "Stellantis", "Stellantis", "de Stellantis", "Stellantis"),
    Ownership.JOINT_VENTURE: Text(
        "a joint venture", "een joint venture", "einem Joint Venture", "d’une coentreprise", "una joint venture"
    ),
    Ownership.PARTNER: Text("a partner", "een partner", "einem Partner", "d’un partenaire", "un partner"),
    Ownership.SUPPLIER: Text(
        "a supplier", "een toeleverancier", "einem Zulieferer", "d’un fournisseur", "un fornitore"
    ),
}


def _owner(fact: LayerFact) -> Text | None:
    """Who stands behind the parts of a layer, None when nobody says."""
    firms: dict[Ownership, list[str]] = {}
    for part in fact.all_parts:
        if part.ownership not in _OWNER_PHRASE:
            continue
        named = firms.setdefault(part.ownership, [])
        firm = _outside_firm(part) if part.ownership is not Ownership.STELLANTIS else ""
        if firm and firm not in named:
            named.append(firm)
    if not firms:
        return None
    phrases = []
    for owner, names in firms.items():
        phrase = _OWNER_PHRASE[owner]
        phrases.append(plus(phrase, LISTED.filled(names=listed([same(n) for n in names], OR))) if names else phrase)
    return in_all(lambda lang: f" {OR.in_(lang)} ".join(phrase.in_(lang) for phrase in phrases))


def _outside_firm(part: LayerFact) -> str:
    """Return the first firm behind a part that is not Stellantis or one of the houses it grew from."""
    house = {"Stellantis", "Groupe PSA", "FCA", "Fiat"}
    return next((firm for firm in (*part.made_by, *part.developed_by) if firm not in house), "")


def _drive_sentence(found: Mapping[Layer, LayerFact]) -> Text:
    told = []
    for layer in (Layer.BATTERY, Layer.MOTOR, Layer.ENGINE_GEARBOX):
        fact = found[layer]
        owner = _owner(fact) if fact.known else None
        if owner is not None:
            told.append(PART_FROM.filled(part=_LAYER_WORD[layer], owner=owner))

    def sentence(lang: Lang) -> str:
        parts = [part.in_(lang) for part in told]
        line = ("\u00a0; " if lang == "fr" else "; ").join(parts)
        return f" {line[0].upper()}{line[1:]}."

    return in_all(sentence) if told else NOTHING


_BUILT_ON_NOT_STATED = Text(
    "What the {car} is built on is not stated here; ask us.",
    "Waarop de {car} is gebouwd, staat hier niet vermeld; vraag ons ernaar.",
    "Worauf der {car} gebaut ist, steht hier nicht; fragen Sie uns.",
    "La base de la {car} n’est pas indiquée ici\u00a0; demandez-nous.",
    "La base della {car} non è indicata qui; chieda a noi.",
)


def _own_layers(found: Mapping[Layer, LayerFact], owner: Ownership) -> list[Text]:
    return [_LAYER_WORD[k] for k in _LAYER_WORD if found[k].known and found[k].ownership is owner]


def _as_far_as_known(found: Mapping[Layer, LayerFact]) -> bool:
    levels = [f.evidence for layer, f in found.items() if f.known and layer in _LAYER_WORD]
    return weakest(levels).rank > Evidence.OFFICIAL.rank


def _partner_summary(model: Model, found: Mapping[Layer, LayerFact], member: Tie | None, alone: bool) -> Text:
    platform = found[Layer.PLATFORM]
    developer = platform.developed_by[0] if platform.developed_by else platform.name.en
    if member is None:
        return PARTNER_TO_BE.filled(brand=model.brand, developer=developer, platform=platform.name)
    own = _own_layers(found, Ownership.PARTNER)
    sentence = PARTNER_ONE if len(own) == 1 else PARTNER_MANY
    text = sentence.filled(brand=model.brand, own=listed(own, AND), developer=developer)
    return spaced(text, ALONE) if alone else text


def summary(model: Model, found: Mapping[Layer, LayerFact], ties: Iterable[Tie], alone: bool) -> Text:
    """Answer "what is this car really?" in one or two sentences as strong as the facts allow.

    `alone`: whether no model of another brand that is on sale shares a part with it.
    """
    platform = found[Layer.PLATFORM]
    hedge = hedge_before(platform.evidence)
    kind = technology(found)
    member = next((t for t in ties if t.kind is TieKind.BRAND_MEMBERSHIP and t.giver.en == model.brand), None)
    if kind is Technology.UNKNOWN and str(Layer.PLATFORM) in model.withheld:
        return _BUILT_ON_NOT_STATED.filled(car=model.full_name)
    if kind is Technology.UNKNOWN:
        return NOT_BUILT_ON.filled(car=model.full_name)
    if kind is Technology.PARTNER or (kind is Technology.MIXED and platform.ownership is Ownership.PARTNER):
        text = _partner_summary(model, found, member, alone)
    else:
        text = _stellantis_summary(model, found)
    if not hedge.en:
        return text
    return in_all(lambda lang: _continued(hedge.in_(lang), text.in_(lang)))


def _bare(name: str) -> str:
    """Return the name of a platform for after the word "platform", without saying that word twice."""
    return _TWICE.sub("", name)


def _stellantis_summary(model: Model, found: Mapping[Layer, LayerFact]) -> Text:
    platform = found[Layer.PLATFORM]
    makers = [same(name) for name in platform.developed_by or ("Stellantis",)]
    sentence = AN_ANNOUNCED_STELLANTIS if model.status is Status.ANNOUNCED else A_STELLANTIS
    text = sentence.filled(
        known=AS_FAR_AS_KNOWN if _as_far_as_known(found) else NOTHING,
        platform=in_all(lambda lang: _bare(platform.name.plain(lang))),
        makers=listed(makers, same("&")),
    )
    return plus(text, _drive_sentence(found))


def _continued(before: str, sentence: str) -> str:
    return before + sentence[0].lower() + sentence[1:]


def _unknowns(model: Model, found: Mapping[Layer, LayerFact], gaps: Iterable[Gap]) -> tuple[Text, ...]:
    sentences = []
    for layer, fact in found.items():
        label = layer.label
        if not fact.applicable:
            continue
        if not fact.known and str(layer) in model.withheld:
            sentences.append(plus(NAMED.filled(name=label, words=NOT_STATED), STOP))
        elif not fact.known:
            sentences.append(NO_SOURCE_FOUND.filled(layer=label))
        elif fact.ownership is Ownership.UNKNOWN:
            sentences.append(NO_OWNER_FOUND.filled(layer=label))
    words = f" {fold(model.name)} "
    brand = fold(model.brand).replace(" ", "-")
    told = (g.text for g in gaps if not g.internal and brand in fold(g.topic).replace(" ", "-"))
    return (*sentences, *(text for text in told if words in f" {fold(text.en)} "))


def origin_card(model: Model, ties: Iterable[Tie], gaps: Iterable[Gap], alone: bool) -> OriginCard:
    """Return the origin card of a model, composed from its facts; nothing in it is written by hand per model."""
    found = layers(model)
    statements = sorted(model.statements, key=lambda s: str(s.as_of or ""), reverse=True)
    statements.sort(key=lambda s: s.evidence is Evidence.RUMOURED)
    return OriginCard(
        model.id, summary(model, found, ties, alone), technology(found), found, tuple(statements),
        _unknowns(model, found, gaps),
    )  # fmt: skip
