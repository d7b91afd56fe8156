"""The words that go with making a sheet: what stops it, and what it says of itself."""

from catalogue_app.facts.text import Text

BLOCKED = Text(
    "{subject} may not be printed (rule {rule}): {reason}",
    "{subject} mag niet worden afgedrukt (regel {rule}): {reason}",
    "{subject} darf nicht gedruckt werden (Regel {rule}): {reason}",
    "{subject} ne peut pas être imprimé (règle {rule})\u00a0: {reason}",
    "{subject} non può essere stampato (regola {rule}): {reason}",
)
ALSO_BLOCKED = Text(
    "Also: {rules}.", "Verder: {rules}.", "Außerdem: {rules}.", "Et aussi\u00a0: {rules}.", "Inoltre: {rules}."
)
DRAFT = Text("Draft", "Concept", "Entwurf", "Brouillon", "Bozza")
NOT_TO_HAND_OUT = Text(
    "not to be handed out: {reason}",
    "niet om mee te geven: {reason}",
    "nicht zur Weitergabe: {reason}",
    "à ne pas remettre\u00a0: {reason}",
    "da non consegnare: {reason}",
)
NO_TEMPLATE = Text(
    "There is no template “{template}” for paper.",
    "Er is geen sjabloon “{template}” voor papier.",
    "Es gibt keine Vorlage „{template}“ für Papier.",
    "Il n’y a pas de modèle «\u00a0{template}\u00a0» pour le papier.",
    "Non c’è un modello «{template}» per la carta.",
)
WRONG_FORM = Text(
    "The template “{template}” does not fit on {form}; it fits on {forms}.",
    "Het sjabloon “{template}” past niet op {form}; wel op {forms}.",
    "Die Vorlage „{template}“ passt nicht auf {form}; sie passt auf {forms}.",
    "Le modèle «\u00a0{template}\u00a0» ne convient pas à {form}, mais à {forms}.",
    "Il modello «{template}» non va su {form}; va su {forms}.",
)
UPRIGHT = Text("{size} portrait", "{size} staand", "{size} hoch", "{size} portrait", "{size} verticale")
LYING = Text("{size} landscape", "{size} liggend", "{size} quer", "{size} paysage", "{size} orizzontale")
WRONG_COUNT = Text(
    "The template “{template}” takes {wanted} models or versions, not {n}.",
    "Het sjabloon “{template}” neemt {wanted} modellen of uitvoeringen, geen {n}.",
    "Die Vorlage „{template}“ nimmt {wanted} Modelle oder Versionen, nicht {n}.",
    "Le modèle «\u00a0{template}\u00a0» prend {wanted} modèles ou versions, pas {n}.",
    "Il modello «{template}» accetta {wanted} modelli o versioni, non {n}.",
)
NO_VERSION = Text(
    "A comparison is of versions, and {subject} is none.",
    "Een vergelijking is van uitvoeringen, en {subject} is er geen.",
    "Ein Vergleich ist von Versionen, und {subject} ist keine.",
    "Une comparaison porte sur des versions, et {subject} n’en est pas une.",
    "Un confronto è di versioni, e {subject} non lo è.",
)
