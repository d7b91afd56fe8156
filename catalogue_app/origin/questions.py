"""The questions that customers ask, and which of them some typed words mean."""

import re
from collections.abc import Iterable, Sequence

from catalogue_app.facts.problems import NotFound
from catalogue_app.facts.records import ModelCard
from catalogue_app.facts.text import LANGUAGES, Text, fold
from catalogue_app.facts.vocabulary import Labelled


class Question(Labelled):
    """A question that has an answer card; its words carry the names of the cars and brands they are about."""

    PARTNER = (
        "partner",
        Text("Is a {a} a {b}?", "Is een {a} een {b}?", "Ist ein {a} ein {b}?", "Une {a} est-elle une {b}\u00a0?",
             "Una {a} è una {b}?"),
    )  # fmt: skip
    BELT = (
        "belt",
        Text(
            "Is the engine of the {a} the one with the belt in oil?",
            "Is de motor van de {a} die met de riem in olie?",
            "Ist der Motor des {a} der mit dem Riemen im Ölbad?",
            "Le moteur de la {a} est-il celui à courroie humide\u00a0?",
            "Il motore della {a} è quello con la cinghia in bagno d’olio?",
        ),
    )
    BATTERY = (
        "battery",
        Text("Who makes the battery of the {a}?", "Wie maakt de accu van de {a}?", "Wer baut die Batterie des {a}?",
             "Qui fabrique la batterie de la {a}\u00a0?", "Chi produce la batteria della {a}?"),
    )  # fmt: skip
    SAME_CAR = (
        "same_car",
        Text("Is the {a} a {b}?", "Is de {a} een {b}?", "Ist der {a} ein {b}?", "La {a} est-elle une {b}\u00a0?",
             "La {a} è una {b}?"),
    )  # fmt: skip
    BUILT = (
        "built",
        Text("Where is the {a} built?", "Waar wordt de {a} gebouwd?", "Wo wird der {a} gebaut?",
             "Où la {a} est-elle fabriquée\u00a0?", "Dove viene prodotta la {a}?"),
    )  # fmt: skip
    NEXT = (
        "next",
        Text("Is the next {a} a {b}?", "Is de volgende {a} een {b}?", "Ist der nächste {a} ein {b}?",
             "La prochaine {a} sera-t-elle une {b}\u00a0?", "La prossima {a} sarà una {b}?"),
    )  # fmt: skip


# What gives a question away, folded, in every language; the first that fits has it.
SIGNS: tuple[tuple[Question, tuple[str, ...]], ...] = (
    (Question.BELT, ("belt", "riem", "riemen", "courroie", "cinghia", "olie", "oil", "puretech", "distributieriem",
                     "ketting", "chain", "zahnriemen", "chaine", "catena")),
    (Question.BATTERY, ("battery", "accu", "batterie", "batteria", "accupakket", "batterij", "akku", "cells",
                        "cellen")),
    (Question.BUILT, ("where", "built", "plant", "factory", "waar", "gebouwd", "fabriek", "wo", "gebaut", "werk", "ou",
                      "fabriquee", "usine", "dove", "prodotta", "stabilimento")),
    (Question.NEXT, ("next", "coming", "volgende", "nieuwe", "nachste", "nachster", "prochaine", "prossima")),
)  # fmt: skip
_NO_QUESTION = Text(
    "No answer card fits {words}; ask one of: {names}.",
    "Geen antwoordkaart past bij {words}; vraag een van: {names}.",
    "Keine Antwortkarte passt zu {words}; fragen Sie eine von: {names}.",
    "Aucune fiche de réponse ne correspond à {words}\u00a0; demandez l’une de\u00a0: {names}.",
    "Nessuna scheda di risposta corrisponde a {words}; chieda una di: {names}.",
)


def asked(words: str) -> str:
    """Return folded words without the marks that end a question."""
    return " ".join(re.sub(r"[?!¿¡«»“”]", " ", fold(words)).split())


def models_in(words: str, cards: Iterable[ModelCard]) -> tuple[str, ...]:
    """Return the ids of the models named in `words`, in the order in which they are named; a longer name goes first."""
    return named_in(words, folded_names(cards))


def folded_names(cards: Iterable[ModelCard]) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return each model id with all that its model is called, folded: made once, words are looked up in it often."""

    def called(card: ModelCard) -> tuple[str, ...]:
        return card.full_name, card.name, card.id.replace("/", " "), *card.aliases

    return tuple((card.id, frozenset(fold(name) for name in called(card))) for card in cards)


def named_in(words: str, names: Iterable[tuple[str, Iterable[str]]]) -> tuple[str, ...]:
    """Return what `models_in` does, for names that were folded before."""
    text = f" {asked(words)} "
    found: list[tuple[int, int, str]] = []
    for model_id, called in names:
        spots = [(text.index(f" {name} "), -len(name)) for name in called if name and f" {name} " in text]
        if spots:
            at, length = min(spots)
            found.append((at, length, model_id))
    taken: list[tuple[int, int]] = []
    kept = []
    for at, length, model_id in sorted(found, key=lambda f: f[1]):
        if not any(at < end and start < at - length for start, end in taken):
            taken.append((at, at - length))
            kept.append((at, model_id))
    return tuple(model_id for _, model_id in sorted(kept))


def question_of(words: str, named: Sequence[str] = (), partners: Iterable[str] = ()) -> Question:
    """Return the question that `words` mean: its short name, or the question as people ask it in any language.

    `named` are the models and `partners` the partner brands found in it. Raises NotFound that lists the short names.
    """
    plain = asked(words)
    for question in Question:
        if plain == fold(str(question)) or any(asked(question.label.in_(lang)) == plain for lang in LANGUAGES):
            return question
    for question, signs in SIGNS:
        if set(signs) & set(plain.split()):
            return question
    if len(named) > 1:
        return Question.SAME_CAR
    if not named and any(f" {fold(partner)} " in f" {plain} " for partner in partners):
        return Question.PARTNER
    names = ", ".join(str(q) for q in Question)
    raise NotFound(_NO_QUESTION.filled(words=repr(words), names=names), tuple(str(q) for q in Question))
