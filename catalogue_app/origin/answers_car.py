"""The answer cards on one car: who makes the battery, where it is built, and is it another car."""

from collections.abc import Iterable

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Model, PartLink, Precedent, Production, Source
from catalogue_app.facts.text import AND, Lang, Text, in_all, listed, plus, same
from catalogue_app.facts.vocabulary import Layer, PlantState
from catalogue_app.origin.answer_card import AnswerCard, in_a_row, not_known, precedents_for, say_part
from catalogue_app.origin.questions import Question
from catalogue_app.origin.say import Said, nothing_known, say
from catalogue_app.origin.sentences import NAMED, NOTHING, STOP, hedge_behind
from catalogue_app.origin.sharing import LayerVerdict, Verdict, pair_summary, verdicts

# -- the battery

_MADE = Text(
    "{name} – made by: {makers}", "{name} – gemaakt door: {makers}", "{name} – hergestellt von: {makers}",
    "{name} – fabriqué par\u00a0: {makers}", "{name} – prodotto da: {makers}",
)  # fmt: skip
_DEVELOPED = Text(
    " – developed by: {makers}", " – ontwikkeld door: {makers}", " – entwickelt von: {makers}",
    " – développé par\u00a0: {makers}", " – sviluppato da: {makers}",
)  # fmt: skip
_NO_MAKER = Text(
    "{name}: who makes it, no source says", "{name}: wie die maakt, zegt geen bron",
    "{name}: wer sie herstellt, sagt keine Quelle", "{name}\u00a0: aucune source ne dit qui la fabrique",
    "{name}: nessuna fonte dice chi la produca",
)  # fmt: skip
_NO_BATTERY_KNOWN = Text(
    "Which battery the {a} has, no source here says.", "Welke accu de {a} heeft, zegt geen bron hier.",
    "Welche Batterie der {a} hat, sagt hier keine Quelle.", "Aucune source ici ne dit quelle batterie a la {a}.",
    "Nessuna fonte qui dice quale batteria abbia la {a}.",
)  # fmt: skip


def _firms(names: tuple[str, ...], wording: Text | None) -> Text | None:
    """The fuller wording of the source where it has one, else the names."""
    if wording is not None:
        return wording
    return listed([same(n) for n in names], AND) if names else None


def _maker_line(link: PartLink) -> tuple[Text, bool]:
    part = link.component
    maker = _firms(part.made_by, part.made_text)
    if maker is None:
        return plus(_NO_MAKER.filled(name=part.name), STOP), False
    developer = _firms(part.developed_by, part.developed_text)
    behind = NOTHING if developer is None else _DEVELOPED.filled(makers=developer)
    evidence = max(part.statement.evidence, link.evidence, key=lambda level: level.rank)
    return plus(_MADE.filled(name=part.name, makers=maker), behind, hedge_behind(evidence), STOP), True


def battery_card(model: Model) -> AnswerCard:
    """Return who makes the batteries of a car."""
    question = Question.BATTERY.label.filled(a=model.full_name)
    links = [link for link in model.parts if link.component.layer is Layer.BATTERY]
    if not links:
        words = not_known(model, Layer.BATTERY, _NO_BATTERY_KNOWN.filled(a=model.full_name))
        return AnswerCard(Question.BATTERY, question, words, (nothing_known(words),), unknown=(words,),
                          model_ids=(model.id,))  # fmt: skip
    lines = [_maker_line(link) for link in links]
    return AnswerCard(
        Question.BATTERY, question, in_a_row([line for line, _ in lines]), tuple(say_part(link) for link in links),
        unknown=tuple(line for line, known in lines if not known), model_ids=(model.id,),
        component_ids=tuple(link.component.id for link in links),
    )  # fmt: skip


# -- where it is built

_BUILT = {
    PlantState.ACTIVE: Text(
        "The {car} is built at {plant}", "De {car} wordt gebouwd in {plant}", "Der {car} wird gebaut in {plant}",
        "La {car} est fabriquée à {plant}", "La {car} viene prodotta a {plant}",
    ),
    PlantState.PLANNED: Text(
        "Production of the {car} is announced for {plant}", "Productie van de {car} is aangekondigd voor {plant}",
        "Die Produktion des {car} ist angekündigt für {plant}",
        "La production de la {car} est annoncée pour {plant}", "La produzione della {car} è annunciata per {plant}",
    ),
    PlantState.ENDED: Text(
        "Earlier the {car} was built at {plant}", "Eerder werd de {car} gebouwd in {plant}",
        "Früher wurde der {car} gebaut in {plant}", "Auparavant, la {car} était fabriquée à {plant}",
        "In passato la {car} veniva prodotta a {plant}",
    ),
}  # fmt: skip
_NO_PLANT_NOW = Text(
    "Which plant builds the {a} now, no source here says.", "Welke fabriek de {a} nu bouwt, zegt geen bron hier.",
    "Welches Werk den {a} derzeit baut, sagt hier keine Quelle.",
    "Aucune source ici ne dit quelle usine fabrique actuellement la {a}.",
    "Nessuna fonte qui dice quale stabilimento produca ora la {a}.",
)  # fmt: skip


def _plant_line(model: Model, plant: Production) -> Text:
    line = _BUILT[plant.state].filled(car=model.full_name, plant=plant.plant)
    return plus(line, hedge_behind(plant.evidence), STOP)


def built_card(model: Model) -> AnswerCard:
    """Return where a car is built, is to be built and was built, in that order."""
    order = tuple(_BUILT)
    plants = sorted(model.production, key=lambda p: order.index(p.state))
    said = [say(_plant_line(model, p), p.evidence, p.source, p.as_of) for p in plants]
    lines = [_plant_line(model, p) for p in plants]
    unknown: tuple[Text, ...] = ()
    if not any(p.state is PlantState.ACTIVE for p in plants):
        words = not_known(model, Layer.DESIGN_PRODUCTION, _NO_PLANT_NOW.filled(a=model.full_name))
        unknown, lines = (words,), [words, *lines]
        said = said or [nothing_known(words)]
    return AnswerCard(Question.BUILT, Question.BUILT.label.filled(a=model.full_name), in_a_row(lines), tuple(said),
                      unknown=unknown, model_ids=(model.id,))  # fmt: skip


# -- one car under two names

_LEAD = {
    Verdict.SAME_PART: Text(
        "On the same platform, another car on top of it: ", "Op hetzelfde platform, met een andere auto erop: ",
        "Auf derselben Plattform, mit einem anderen Auto darauf: ",
        "Sur la même plateforme, avec une autre voiture dessus\u00a0: ",
        "Sulla stessa piattaforma, con un’altra auto sopra: ",
    ),
    Verdict.SAME_FAMILY: Text(
        "Not the same platform, but one of the same family: ",
        "Niet hetzelfde platform, wel een van dezelfde familie: ",
        "Nicht dieselbe Plattform, aber eine aus derselben Familie: ",
        "Pas la même plateforme, mais une de la même famille\u00a0: ",
        "Non la stessa piattaforma, ma una della stessa famiglia: ",
    ),
    Verdict.DIFFERENT: Text(
        "No, it stands on another platform: ", "Nee, hij staat op een ander platform: ",
        "Nein, er steht auf einer anderen Plattform: ", "Non, elle repose sur une autre plateforme\u00a0: ",
        "No, poggia su un’altra piattaforma: ",
    ),
    Verdict.UNKNOWN: Text(
        "Whether they share the platform is not known here: ", "Of ze het platform delen, is hier niet bekend: ",
        "Ob sie die Plattform teilen, ist hier nicht bekannt: ",
        "On ignore ici si elles partagent la plateforme\u00a0: ", "Qui non si sa se condividano la piattaforma: ",
    ),
}  # fmt: skip


def same_car_card(one: Model, other: Model, precedents: Iterable[Precedent]) -> AnswerCard:
    """Return what two cars have in common, layer by layer, and whether that makes one of them the other."""
    found = verdicts(one, other)
    platform = found[Layer.PLATFORM]
    said, unknown = [], []
    for layer, verdict in found.items():
        line = NAMED.filled(name=layer.label, words=in_all(verdict.reason.in_))
        told = say_verdict(one, other, verdict, line)
        if told is not None:
            said.append(told)
        elif verdict.applicable:
            unknown.append(line)
    doubt = platform.evidence if platform.verdict is not Verdict.UNKNOWN else Evidence.OFFICIAL

    def answer(lang: Lang) -> str:
        lead = _LEAD[platform.verdict].plain(lang)
        hedge = hedge_behind(doubt).plain(lang)
        summary = pair_summary(one, other, found).in_(lang)
        return f"{lead.rstrip().rstrip(':').rstrip()}{hedge}{_colon(lang)}{summary}" if hedge else lead + summary

    return AnswerCard(
        Question.SAME_CAR, Question.SAME_CAR.label.filled(a=one.full_name, b=other.full_name), in_all(answer),
        tuple(said) or (nothing_known(),),
        _of_both(precedents, one, other), tuple(unknown), (one.id, other.id),
    )  # fmt: skip


def say_verdict(one: Model, other: Model, verdict: LayerVerdict, content: Text) -> Said | None:
    """Return what may be said of a verdict in the name of its weakest link; None where nothing is known.

    A verdict is a chain: who says that either car has the part, and who says that the parts are kin. The sentence
    names whoever makes it so unsure, not whoever stands at the strong end.
    """
    if verdict.verdict is Verdict.UNKNOWN or verdict.source is None:
        return None
    weak = max(_chain(one, other, verdict), key=lambda claim: claim[0].rank, default=None)
    if weak is None or weak[0] is not verdict.evidence:
        return say(content, verdict.evidence, verdict.source)
    return say(content, verdict.evidence, weak[1], weak[2])


def _chain(one: Model, other: Model, verdict: LayerVerdict) -> list[tuple[Evidence, Source, PartialDate | None]]:
    if verdict.layer is Layer.DESIGN_PRODUCTION:
        plants = (p for m in (one, other) for p in m.production if p.state is PlantState.ACTIVE)
        wanted = verdict.components
        return [(p.evidence, p.source, p.as_of) for p in plants if not wanted or p.site in wanted]
    links = (link for m in (one, other) for link in m.parts if link.component.layer is verdict.layer)
    named = set(verdict.components)
    return [
        (link.evidence, link.source, link.as_of)
        for link in links
        if not named or {link.component.id, link.component.canonical} & named
    ]


def _of_both(precedents: Iterable[Precedent], one: Model, other: Model) -> tuple[Precedent, ...]:
    about_one = precedents_for(precedents, [one.name])
    return tuple(p for p in about_one if p in precedents_for(about_one, [other.name]))


def _colon(lang: Lang) -> str:
    return "\u00a0: " if lang == "fr" else ": "
