"""Checks on the energy class A to G: only as it was given, and never a look-alike of the label."""

from catalogue_app.facts.text import Text
from catalogue_app.linting.draft import Draft
from catalogue_app.linting.rules import Rule
from catalogue_app.linting.verdict import Verdict, broken, held, unclear

_NO_LETTER = Text(
    "No energy class stands there.",
    "Er staat geen energieklasse op.",
    "Es steht keine Energieklasse da.",
    "Aucune classe énergétique n’y figure.",
    "Non c’è alcuna classe energetica.",
)
_NOT_GIVEN = Text(
    "The class {letter} does not say who gave it and of which edition.",
    "Bij klasse {letter} staat niet wie haar gaf en uit welke editie.",
    "Bei Klasse {letter} steht nicht, wer sie vergab und aus welcher Ausgabe.",
    "La classe {letter} ne dit pas qui l’a donnée ni de quelle édition.",
    "La classe {letter} non dice chi l’ha data né di quale edizione.",
)
_GIVEN = Text(
    "Class {letter} as given by {by}, edition {edition}.",
    "Klasse {letter} zoals gegeven door {by}, editie {edition}.",
    "Klasse {letter} nach {by}, Ausgabe {edition}.",
    "Classe {letter} selon {by}, édition {edition}.",
    "Classe {letter} secondo {by}, edizione {edition}.",
)
_NOT_WORST = Text(
    "The class {letter} stands for versions of which the least economical has {worst}.",
    "Klasse {letter} staat voor uitvoeringen waarvan de minst zuinige {worst} heeft.",
    "Klasse {letter} steht für Versionen, deren unsparsamste {worst} hat.",
    "La classe {letter} vaut pour des versions dont la moins économe a {worst}.",
    "La classe {letter} vale per versioni di cui la meno economica ha {worst}.",
)
_WORST = Text(
    "The class is that of the least economical version.",
    "De klasse is die van de minst zuinige uitvoering.",
    "Die Klasse ist die der unsparsamsten Version.",
    "La classe est celle de la version la moins économe.",
    "La classe è quella della versione meno economica.",
)
_UNKNOWN_WORST = Text(
    "Which classes the versions have is not known.",
    "Welke klassen de uitvoeringen hebben, is niet bekend.",
    "Welche Klassen die Versionen haben, ist nicht bekannt.",
    "Les classes des versions ne sont pas connues.",
    "Le classi delle versioni non sono note.",
)
_LOOKALIKE = Text(
    "It looks like the official label and is not one.",
    "Het lijkt op het officiële label en is het niet.",
    "Es sieht aus wie das amtliche Label und ist keines.",
    "Cela ressemble à l’étiquette officielle et n’en est pas une.",
    "Somiglia all’etichetta ufficiale e non lo è.",
)
_NEUTRAL = Text(
    "Nothing looks like the official label.",
    "Niets lijkt op het officiële label.",
    "Nichts sieht aus wie das amtliche Label.",
    "Rien ne ressemble à l’étiquette officielle.",
    "Nulla somiglia all’etichetta ufficiale.",
)
_NO_OFFICIAL = Text(
    "This paper holds no official label.",
    "Op dit papier staat geen officieel label.",
    "Auf diesem Blatt steht kein amtliches Label.",
    "Ce papier ne porte pas d’étiquette officielle.",
    "Questo foglio non porta un’etichetta ufficiale.",
)
_COMPARE_IT = Text(
    "Whether the official label is right cannot be seen from here.",
    "Of het officiële label klopt, is hier niet te zien.",
    "Ob das amtliche Label stimmt, ist hier nicht zu sehen.",
    "D’ici, on ne voit pas si l’étiquette officielle est juste.",
    "Da qui non si vede se l’etichetta ufficiale è giusta.",
)


def letter_given(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001 - every check has this form
    """A class says who gave it and of which edition it is."""
    label = draft.label
    if label is None:
        return held(_NO_LETTER)
    if not label.given_by or not label.edition:
        return broken(_NOT_GIVEN.filled(letter=label.letter))
    return held(_GIVEN.filled(letter=label.letter, by=label.given_by, edition=label.edition))


def letter_of_worst(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """A class over several versions is that of the least economical one."""
    label = draft.label
    if label is None:
        return held(_NO_LETTER)
    if not label.letters:
        return unclear(_UNKNOWN_WORST) if len(draft.cars) > 1 else held(_WORST)
    worst = max(label.letters)
    if label.letter != worst:
        return broken(_NOT_WORST.filled(letter=label.letter, worst=worst))
    return held(_WORST)


def no_lookalike(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """What is not the official label does not look like it."""
    label = draft.label
    return broken(_LOOKALIKE) if label is not None and label.lookalike and not label.official else held(_NEUTRAL)


def official_label(draft: Draft, rule: Rule) -> Verdict:  # noqa: ARG001
    """An official label on the paper is to be laid beside the car; without one there is nothing to see."""
    return unclear(_COMPARE_IT) if draft.label is not None and draft.label.official else held(_NO_OFFICIAL)
