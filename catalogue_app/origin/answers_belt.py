"""The answer cards on the belt in oil: of an engine, and of the engines of a car."""

import re
from collections.abc import Iterable
from enum import StrEnum

from catalogue_app.facts.records import Component, Model, Statement
from catalogue_app.facts.text import Text, plus
from catalogue_app.facts.vocabulary import ComponentKind, Layer
from catalogue_app.origin.answer_card import AnswerCard, in_a_row, not_known, say_part
from catalogue_app.origin.questions import Question
from catalogue_app.origin.say import nothing_known, say_statement
from catalogue_app.origin.sentences import NAMED, STOP, hedge_behind

_BELT = re.compile(r"wet (timing )?belt|(timing )?belt (that runs |running )?in (the )?oil", re.IGNORECASE)
_CHAIN = re.compile(r"timing chain", re.IGNORECASE)


class Belt(StrEnum):
    """What is known of an engine and the belt in oil."""

    YES = "yes"
    CHAIN = "chain"
    OPEN = "open"
    NOT_SAID = "not_said"


_BELT_WORDS = {
    Belt.YES: Text(
        "yes, this is the engine with the timing belt in oil", "ja, dit is de motor met de distributieriem in olie",
        "ja, das ist der Motor mit dem Zahnriemen im Ölbad",
        "oui, c’est le moteur à courroie de distribution humide",
        "sì, è il motore con la cinghia di distribuzione in bagno d’olio",
    ),
    Belt.CHAIN: Text(
        "no, this one has a timing chain", "nee, deze heeft een distributieketting",
        "nein, dieser hat eine Steuerkette", "non, celui-ci a une chaîne de distribution",
        "no, questo ha una catena di distribuzione",
    ),
    Belt.OPEN: Text(
        "sources name the belt in oil here; whether this one has it is not established",
        "bronnen noemen hier de riem in olie; of deze hem heeft, staat niet vast",
        "Quellen nennen hier den Riemen im Ölbad; ob dieser ihn hat, steht nicht fest",
        "des sources citent ici la courroie humide\u00a0; on n’a pas établi si celui-ci en a une",
        "le fonti citano qui la cinghia in bagno d’olio; non è accertato se questo la abbia",
    ),
    Belt.NOT_SAID: Text(
        "no source here connects this engine with a belt in oil",
        "geen bron hier brengt deze motor met een riem in olie in verband",
        "keine Quelle hier bringt diesen Motor mit einem Riemen im Ölbad in Verbindung",
        "aucune source ici n’associe ce moteur à une courroie humide",
        "nessuna fonte qui collega questo motore a una cinghia in bagno d’olio",
    ),
}  # fmt: skip
_NO_ENGINE_KNOWN = Text(
    "Which combustion engine the {a} has, no source here says.",
    "Welke verbrandingsmotor de {a} heeft, zegt geen bron hier.",
    "Welchen Verbrennungsmotor der {a} hat, sagt hier keine Quelle.",
    "Aucune source ici ne dit quel moteur thermique a la {a}.",
    "Nessuna fonte qui dice quale motore termico abbia la {a}.",
)


def _belt_statements(engine: Component) -> list[Statement]:
    also = (d.statement for d in engine.also_described)
    said = (engine.statement, *engine.facts, *engine.dealer_notes, *also)
    return [s for s in said if _BELT.search(s.text.en) or _CHAIN.search(s.text.en)]


def speaks_of_belt(engine: Component) -> bool:
    """Return whether a source says anything about a belt in oil in this engine, or about its having none."""
    told = " ".join((engine.name.en, *(s.text.en for s in _belt_statements(engine))))
    return bool(_BELT.search(told))


def belt_of(engine: Component) -> Belt:
    """Return what is known of the belt: by the name of the engine, else by what its description says."""
    if _BELT.search(engine.name.en):
        return Belt.YES
    if not speaks_of_belt(engine):
        return Belt.NOT_SAID
    return Belt.CHAIN if _CHAIN.search(engine.name.en) else Belt.OPEN


_THIS_ENGINE = Text(
    "Is this the engine with the belt in oil: {a}?", "Is dit de motor met de riem in olie: {a}?",
    "Ist das der Motor mit dem Riemen im Ölbad: {a}?", "Est-ce le moteur à courroie humide\u00a0: {a}\u00a0?",
    "È il motore con la cinghia in bagno d’olio: {a}?",
)  # fmt: skip


def engine_belt_card(engine: Component, users: Iterable[str]) -> AnswerCard:
    """Return whether an engine has the timing belt that runs in oil; `users` are the ids of the models that have it."""
    verdict = belt_of(engine)
    line = plus(NAMED.filled(name=engine.name, words=_BELT_WORDS[verdict]), hedge_behind(engine.statement.evidence),
                STOP)  # fmt: skip
    told = (s for s in _belt_statements(engine) if s is not engine.statement)
    return AnswerCard(
        Question.BELT, _THIS_ENGINE.filled(a=engine.name), line,
        tuple(say_statement(s) for s in (engine.statement, *told)),
        unknown=(line,) if verdict is Belt.OPEN else (), model_ids=tuple(users), component_ids=(engine.id,),
    )  # fmt: skip


def belt_card(model: Model) -> AnswerCard:
    """Return whether the engines of a car have the timing belt that runs in oil."""
    question = Question.BELT.label.filled(a=model.full_name)
    engines = [link for link in model.parts if link.component.kind is ComponentKind.ENGINE]
    if not engines:
        words = not_known(model, Layer.ENGINE_GEARBOX, _NO_ENGINE_KNOWN.filled(a=model.full_name))
        return AnswerCard(Question.BELT, question, words, (nothing_known(words),), unknown=(words,),
                          model_ids=(model.id,))  # fmt: skip
    lines, said, open_ones = [], [], []
    for link in engines:
        verdict = belt_of(link.component)
        line = plus(NAMED.filled(name=link.component.name, words=_BELT_WORDS[verdict]), hedge_behind(link.evidence),
                    STOP)  # fmt: skip
        lines.append(line)
        if verdict in (Belt.OPEN, Belt.NOT_SAID):
            open_ones.append(line)
        said.append(say_part(link))
        told = (s for s in _belt_statements(link.component) if s is not link.component.statement)
        said += [say_part(link, s) for s in told]
    return AnswerCard(Question.BELT, question, in_a_row(lines), tuple(said), unknown=tuple(open_ones),
                      model_ids=(model.id,), component_ids=tuple(link.component.id for link in engines))  # fmt: skip
