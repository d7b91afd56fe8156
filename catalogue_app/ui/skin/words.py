"""The sentences of this screen that are composed by rule, in every language."""

from catalogue_app.facts.text import Text

# What to ask the importer. Without pronouns for the part, so that no language needs to know its gender.
QUESTION = Text(
    "About the {car}, {layer}: {asks} Please give the source and its date.",
    "Over de {car}, {layer}: {asks} Graag met bron en datum.",
    "Zum {car}, {layer}: {asks} Bitte mit Quelle und Datum.",
    "Au sujet de la {car}, {layer}\u00a0: {asks} Merci d’indiquer la source et la date.",
    "Sulla {car}, {layer}: {asks} Con fonte e data, per favore.",
)
CONFIRM = Text(
    "About the {car}. We found no answer to this: {gap} What can you confirm? Please give the source and its date.",
    "Over de {car}. Hierop vonden wij geen antwoord: {gap} Wat kunt u bevestigen? Graag met bron en datum.",
    "Zum {car}. Hierauf fanden wir keine Antwort: {gap} Was können Sie bestätigen? Bitte mit Quelle und Datum.",
    "Au sujet de la {car}. Nous n’avons pas trouvé de réponse à ceci\u00a0: {gap} Que pouvez-vous confirmer\u00a0? "
    "Merci d’indiquer la source et la date.",
    "Sulla {car}. Non abbiamo trovato risposta a questo: {gap} Che cosa può confermare? Con fonte e data, per favore.",
)
ASK_PART = Text(
    "which part does this car have?", "welk onderdeel heeft deze auto?", "welches Teil hat dieses Auto?",
    "quelle pièce a cette voiture\u00a0?", "quale componente ha quest’auto?",
)  # fmt: skip
ASK_DEVELOPED = Text(
    "who developed this part?", "wie heeft dit onderdeel ontwikkeld?", "wer hat dieses Teil entwickelt?",
    "qui a développé cette pièce\u00a0?", "chi ha sviluppato questo componente?",
)  # fmt: skip
ASK_MADE = Text(
    "who makes this part?", "wie maakt dit onderdeel?", "wer stellt dieses Teil her?",
    "qui fabrique cette pièce\u00a0?", "chi produce questo componente?",
)  # fmt: skip
ASK_BUILT = Text(
    "where is this part made?", "waar wordt dit onderdeel gemaakt?", "wo wird dieses Teil hergestellt?",
    "où cette pièce est-elle fabriquée\u00a0?", "dove viene prodotto questo componente?",
)  # fmt: skip
ASK_PLANT = Text(
    "in which plant is the car built?", "in welke fabriek wordt de auto gebouwd?",
    "in welchem Werk wird das Auto gebaut?",
    "dans quelle usine la voiture est-elle fabriquée\u00a0?", "in quale stabilimento viene prodotta l’auto?",
)  # fmt: skip

NOT_SAID = Text(
    "{layer}, {part}: no source says {what}.", "{layer}, {part}: geen bron zegt {what}.",
    "{layer}, {part}: keine Quelle sagt, {what}.", "{layer}, {part}\u00a0: aucune source ne dit {what}.",
    "{layer}, {part}: nessuna fonte dice {what}.",
)  # fmt: skip
WHO_DEVELOPED = Text(
    "who developed this part", "wie dit onderdeel heeft ontwikkeld", "wer dieses Teil entwickelt hat",
    "qui a développé cette pièce", "chi ha sviluppato questo componente",
)  # fmt: skip
WHO_MAKES = Text(
    "who makes this part", "wie dit onderdeel maakt", "wer dieses Teil herstellt", "qui fabrique cette pièce",
    "chi produce questo componente",
)  # fmt: skip
WHERE_MADE = Text(
    "where this part is made", "waar dit onderdeel wordt gemaakt", "wo dieses Teil hergestellt wird",
    "où cette pièce est fabriquée", "dove viene prodotto questo componente",
)  # fmt: skip

# Of two cars
SHARED_COUNT = Text(
    "{shared} of {all} layers shared", "{shared} van {all} lagen gedeeld", "{shared} von {all} Ebenen gemeinsam",
    "{shared} couches sur {all} partagées", "{shared} livelli su {all} condivisi",
)  # fmt: skip
FAMILY_COUNT = Text(
    ", {n} of the same family", ", {n} van dezelfde familie", ", {n} aus derselben Familie",
    ", {n} de la même famille", ", {n} della stessa famiglia",
)  # fmt: skip
