"""The sentences about values that follow from a shared part, in every language."""

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.text import Text, in_all
from catalogue_app.facts.vocabulary import ComponentKind

_MOTOR = Text(
    "the same electric motor", "dezelfde elektromotor", "derselbe Elektromotor", "le même moteur électrique",
    "lo stesso motore elettrico",
)  # fmt: skip
MOTORS = Text(
    "the same electric motors", "dezelfde elektromotoren", "dieselben Elektromotoren",
    "les mêmes moteurs électriques", "gli stessi motori elettrici",
)  # fmt: skip
SAME = {
    (ComponentKind.MOTOR,): _MOTOR,
    (ComponentKind.ENGINE,): Text(
        "the same engine", "dezelfde verbrandingsmotor", "derselbe Verbrennungsmotor", "le même moteur",
        "lo stesso motore",
    ),
    (ComponentKind.TRANSMISSION,): Text(
        "the same gearbox", "dezelfde versnellingsbak", "dasselbe Getriebe", "la même boîte", "lo stesso cambio"
    ),
    (ComponentKind.BATTERY,): Text(
        "the same battery", "dezelfde accu", "dieselbe Batterie", "la même batterie", "la stessa batteria"
    ),
    (ComponentKind.ENGINE, ComponentKind.TRANSMISSION): Text(
        "the same engine and gearbox", "dezelfde motor en versnellingsbak", "derselbe Motor und dasselbe Getriebe",
        "le même moteur et la même boîte", "lo stesso motore e lo stesso cambio",
    ),
}  # fmt: skip
"""What is the same, by the kinds of part from which the figure follows."""

EQUAL = Text(
    "Equal because it is {part}: {name} ({evidence}).",
    "Gelijk omdat het {part} is: {name} ({evidence}).",
    "Gleich, weil es {part} ist: {name} ({evidence}).",
    "Identique, car c’est {part}\u00a0: {name} ({evidence}).",
    "Uguale perché è {part}: {name} ({evidence}).",
)
EQUAL_MANY = Text(
    "Equal because they are {part}: {name} ({evidence}).",
    "Gelijk omdat het {part} zijn: {name} ({evidence}).",
    "Gleich, weil es {part} sind: {name} ({evidence}).",
    "Identique, car ce sont {part}\u00a0: {name} ({evidence}).",
    "Uguale perché sono {part}: {name} ({evidence}).",
)
AT_ONE_OUTPUT = Text(
    "Equal: {part}, at the same output: {name} ({evidence}).",
    "Gelijk: {part}, even sterk afgesteld: {name} ({evidence}).",
    "Gleich: {part}, gleich stark abgestimmt: {name} ({evidence}).",
    "Identique\u00a0: {part}, à la même puissance\u00a0: {name} ({evidence}).",
    "Uguale: {part}, alla stessa potenza: {name} ({evidence}).",
)
CHECK_OUTPUT = Text(
    "Other value on {part}: other tuning or a slip. To be checked: {name} ({evidence}).",
    "Andere waarde bij {part}: andere afstelling of een fout. Nakijken: {name} ({evidence}).",
    "Anderer Wert: {part}, aber andere Abstimmung oder ein Fehler. Zu prüfen: {name} ({evidence}).",
    "Autre valeur pour {part}\u00a0: autre réglage ou erreur. À vérifier\u00a0: {name} ({evidence}).",
    "Altro valore: {part}, ma altra taratura o un errore. Da verificare: {name} ({evidence}).",
)
CHECK_VALUE = Text(
    "Other value on {part}: another version of it, rounding or a slip. To be checked: {name} ({evidence}).",
    "Andere waarde bij {part}: een andere versie ervan, afronding of een fout. Nakijken: {name} ({evidence}).",
    "Anderer Wert: {part}, aber andere Ausführung, Rundung oder ein Fehler. Zu prüfen: {name} ({evidence}).",
    "Autre valeur pour {part}\u00a0: autre version, arrondi ou erreur. À vérifier\u00a0: {name} ({evidence}).",
    "Altro valore: {part}, ma altra versione, arrotondamento o un errore. Da verificare: {name} ({evidence}).",
)
SEVERAL_OUTPUTS = Text(
    "Different, though {part}: sold at several outputs: {name} ({evidence}).",
    "Verschillend, toch {part}; te koop in meer vermogens: {name} ({evidence}).",
    "Verschieden, und doch {part}: in mehreren Leistungsstufen angeboten: {name} ({evidence}).",
    "Différent, bien que ce soit {part}\u00a0: proposé en plusieurs puissances\u00a0: {name} ({evidence}).",
    "Diverso, benché sia {part}: offerto a più potenze: {name} ({evidence}).",
)
SEVERAL_SIZES = Text(
    "Different, though one kind of battery: it comes in several sizes: {name} ({evidence}).",
    "Verschillend, toch één soort accu; te koop in meer maten: {name} ({evidence}).",
    "Verschieden, und doch eine Bauart der Batterie: es gibt mehrere Größen: {name} ({evidence}).",
    "Différent, bien que ce soit un seul type de batterie\u00a0: il existe en plusieurs tailles\u00a0: {name} "
    "({evidence}).",
    "Diverso, benché sia un solo tipo di batteria: esiste in più capacità: {name} ({evidence}).",
)
OTHER_WORDS = Text(
    "Described in other words, but {part}: {name} ({evidence}).",
    "Anders omschreven, maar {part}: {name} ({evidence}).",
    "Anders beschrieben, aber {part}: {name} ({evidence}).",
    "Décrit autrement, mais c’est {part}\u00a0: {name} ({evidence}).",
    "Descritto con altre parole, ma è {part}: {name} ({evidence}).",
)


def within(evidence: Evidence) -> Text:
    """Return the level as it stands inside a sentence; of the German words only "Presse" is a noun."""
    label = evidence.label
    return in_all(
        lambda lang: label.plain(lang) if evidence is Evidence.PRESS and lang == "de" else label.in_(lang).lower()
    )
