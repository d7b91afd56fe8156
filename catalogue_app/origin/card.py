"""The origin card of a model: six layers under one plain sentence, and what we do not know."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from catalogue_app.facts.evidence import Evidence, weakest
from catalogue_app.facts.records import Gap, Model, Statement, Tie
from catalogue_app.facts.text import Text, fold
from catalogue_app.facts.vocabulary import Layer, Ownership, Status, Technology, TieKind
from catalogue_app.origin.layers import LayerFact, layers
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
    Layer.PLATFORM: Text("platform", "platform"),
    Layer.BATTERY: Text("battery", "accu"),
    Layer.MOTOR: Text("electric motor", "elektromotor"),
    Layer.ENGINE_GEARBOX: Text("engine", "verbrandingsmotor"),
}
_OWNER_PHRASE = {
    Ownership.STELLANTIS: Text("Stellantis", "Stellantis"),
    Ownership.JOINT_VENTURE: Text("a joint venture", "een joint venture"),
    Ownership.PARTNER: Text("a partner", "een partner"),
    Ownership.SUPPLIER: Text("a supplier", "een toeleverancier"),
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
    en, nl = [], []
    for owner, names in firms.items():
        phrase = _OWNER_PHRASE[owner]
        en.append(phrase.en + (f" ({_list(names, 'or')})" if names else ""))
        nl.append(phrase.nl + (f" ({_list(names, 'of')})" if names else ""))
    return Text(" or ".join(en), " of ".join(nl))


def _outside_firm(part: LayerFact) -> str:
    """Return the first firm behind a part that is not Stellantis or one of the houses it grew from."""
    house = {"Stellantis", "Groupe PSA", "FCA", "Fiat"}
    return next((firm for firm in (*part.made_by, *part.developed_by) if firm not in house), "")


def _list(words: list[str], last: str) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"


def _hedge(evidence: Evidence) -> Text:
    if evidence is Evidence.RUMOURED:
        return Text("According to a rumour, ", "Volgens een gerucht ")
    if evidence is Evidence.REPORTED:
        return Text("According to reports, ", "Volgens berichten ")
    return Text("", "")


def _drive_sentence(found: Mapping[Layer, LayerFact]) -> Text:
    en, nl = [], []
    for layer in (Layer.BATTERY, Layer.MOTOR, Layer.ENGINE_GEARBOX):
        fact = found[layer]
        owner = _owner(fact) if fact.known else None
        if owner is not None:
            word = _LAYER_WORD[layer]
            en.append(f"{word.en} from {owner.en}")
            nl.append(f"{word.nl} van {owner.nl}")
    if not en:
        return Text("", "")
    first_en, first_nl = en[0][0].upper() + en[0][1:], nl[0][0].upper() + nl[0][1:]
    return Text(f" {'; '.join([first_en, *en[1:]])}.", f" {'; '.join([first_nl, *nl[1:]])}.")


def _own_layers(found: Mapping[Layer, LayerFact], owner: Ownership) -> Text:
    words = [_LAYER_WORD[k] for k in _LAYER_WORD if found[k].known and found[k].ownership is owner]
    return Text(_list([w.en for w in words], "and"), _list([w.nl for w in words], "en"))


def _as_far_as_known(found: Mapping[Layer, LayerFact]) -> bool:
    levels = [f.evidence for layer, f in found.items() if f.known and layer in _LAYER_WORD]
    return weakest(levels).rank > Evidence.OFFICIAL.rank


def _partner_summary(model: Model, found: Mapping[Layer, LayerFact], member: Tie | None, alone: bool) -> Text:
    platform = found[Layer.PLATFORM]
    developer = platform.developed_by[0] if platform.developed_by else platform.name.en
    own = _own_layers(found, Ownership.PARTNER)
    many = "," in own.en or " and " in own.en
    if member is None:
        return Text(
            f"An {model.brand} that is to be built on technology of {developer}: {platform.name.en}.",
            f"Een {model.brand} die op techniek van {developer} moet komen: {platform.name.nl}.",
        )
    en = (f"Formally a brand of Stellantis, which sells the car; technically a {model.brand}: {own.en} "
          f"{'come' if many else 'comes'} from {developer} itself.")  # fmt: skip
    nl = (f"Formeel een merk van Stellantis, dat de auto verkoopt; technisch een {model.brand}: {own.nl} "
          f"{'komen' if many else 'komt'} van {developer} zelf.")  # fmt: skip
    if alone:
        en += " As far as known it shares no part with cars of other Stellantis brands on sale."
        nl += " Voor zover bekend deelt hij geen onderdeel met leverbare auto’s van andere Stellantis-merken."
    return Text(en, nl)


def summary(model: Model, found: Mapping[Layer, LayerFact], ties: Iterable[Tie], alone: bool) -> Text:
    """Answer "what is this car really?" in one or two sentences as strong as the facts allow.

    `alone`: whether no model of another brand that is on sale shares a part with it.
    """
    platform = found[Layer.PLATFORM]
    hedge = _hedge(platform.evidence)
    kind = technology(found)
    member = next((t for t in ties if t.kind is TieKind.BRAND_MEMBERSHIP and t.giver.en == model.brand), None)
    if kind is Technology.UNKNOWN:
        return Text(f"No source says what the {model.full_name} is built on.",
                    f"Geen bron zegt waarop de {model.full_name} is gebouwd.")  # fmt: skip
    if kind is Technology.PARTNER or (kind is Technology.MIXED and platform.ownership is Ownership.PARTNER):
        text = _partner_summary(model, found, member, alone)
    else:
        makers = _list(list(platform.developed_by) or ["Stellantis"], "&")
        plural = Text("announced ", "aangekondigde ") if model.status is Status.ANNOUNCED else Text("", "")
        drive = _drive_sentence(found)
        known = Text(" as far as known", " voor zover bekend") if _as_far_as_known(found) else Text("", "")
        article = "An" if plural.en else "A"
        text = Text(
            f"{article} {plural.en}Stellantis car{known.en}: platform {platform.name.en}, "
            f"developed by {makers}.{drive.en}",
            f"Een {plural.nl}Stellantis{known.nl}: platform {platform.name.nl}, ontwikkeld door {makers}.{drive.nl}",
        )
    if not hedge.en:
        return text
    return Text(hedge.en + text.en[0].lower() + text.en[1:], hedge.nl + text.nl[0].lower() + text.nl[1:])


def _unknowns(model: Model, found: Mapping[Layer, LayerFact], gaps: Iterable[Gap]) -> tuple[Text, ...]:
    sentences = []
    for layer, fact in found.items():
        label = layer.label
        if not fact.applicable:
            continue
        if not fact.known:
            sentences.append(Text(f"{label.en}: no source found.", f"{label.nl}: geen bron gevonden."))
        elif fact.ownership is Ownership.UNKNOWN:
            sentences.append(Text(f"{label.en}: whose technology it is, no source says.",
                                  f"{label.nl}: van wie de techniek is, zegt geen bron."))  # fmt: skip
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
