"""The fixed words of a comparison sheet and of the tables made from it, in every language."""

from catalogue_app.comparison.changes import Became
from catalogue_app.facts.text import Lang, Text, same

SHEET = Text("Comparison sheet", "Vergelijkingsblad", "Vergleichsblatt", "Fiche comparative", "Scheda di confronto")
COMPARED = Text(
    "{n} cars compared",
    "{n} auto’s vergeleken",
    "{n} Autos im Vergleich",
    "{n} voitures comparées",
    "{n} auto a confronto",
)
_NUMBERS: dict[int, Text] = {
    2: Text("Two", "Twee", "Zwei", "Deux", "Due"),
    3: Text("Three", "Drie", "Drei", "Trois", "Tre"),
    4: Text("Four", "Vier", "Vier", "Quatre", "Quattro"),
    5: Text("Five", "Vijf", "Fünf", "Cinq", "Cinque"),
    6: Text("Six", "Zes", "Sechs", "Six", "Sei"),
}
ONE_CAR = Text("One car", "Eén auto", "Ein Auto", "Une voiture", "Un’auto")
BASELINE = Text("baseline", "uitgangspunt", "Ausgangspunkt", "référence", "riferimento")
BEST = Text("best", "beste", "am besten", "meilleur", "migliore")
EQUAL = Text("equal", "gelijk", "gleich", "égal", "uguale")
HIGHER = Text("higher is better", "hoger is beter", "höher ist besser", "plus haut, c’est mieux", "più alto è meglio")
LOWER = Text("lower is better", "lager is beter", "niedriger ist besser", "plus bas, c’est mieux", "più basso è meglio")
NOT_RANKED = Text(
    "Not ranked: {reason}",
    "Niet gerangschikt: {reason}",
    "Nicht gewertet: {reason}",
    "Sans classement\u00a0: {reason}",
    "Senza graduatoria: {reason}",
)
WINDOW = Text("{window} %", "{window} %", "{window}\u00a0%", "{window}\u00a0%", "{window}\u00a0%")
NO_WINDOW = Text(
    "window not stated", "venster niet genoemd", "ohne Ladefenster", "plage non indiquée", "intervallo non indicato"
)
NO_MARKET = Text(
    "market not stated", "markt niet genoemd", "ohne Marktangabe", "marché non indiqué", "mercato non indicato"
)
SCALE = Text(
    "Schematic drawings, all to one scale, 1 : {scale}.",
    "Schematische tekeningen, alle op één schaal, 1 : {scale}.",
    "Schematische Zeichnungen, alle in einem Maßstab, 1 : {scale}.",
    "Dessins schématiques, tous à la même échelle, 1 : {scale}.",
    "Disegni schematici, tutti in un’unica scala, 1 : {scale}.",
)
NO_SCALE = Text(
    "The length of {cars} is not confirmed; that drawing is not to scale.",
    "De lengte van {cars} is niet bevestigd; die tekening is niet op schaal.",
    "Die Länge von {cars} ist nicht bestätigt; diese Zeichnung ist nicht maßstäblich.",
    "La longueur de {cars} n’est pas confirmée\u00a0; ce dessin n’est pas à l’échelle.",
    "La lunghezza di {cars} non è confermata; quel disegno non è in scala.",
)
ROWS_ALL = Text("All {n} rows.", "Alle {n} rijen.", "Alle {n} Zeilen.", "Toutes les {n} lignes.", "Tutte le {n} righe.")
ROWS_DIFFERENT = Text(
    "Only what differs: {n} of {all} rows.",
    "Alleen wat verschilt: {n} van {all} rijen.",
    "Nur Unterschiede: {n} von {all} Zeilen.",
    "Uniquement ce qui diffère\u00a0: {n} lignes sur {all}.",
    "Solo ciò che differisce: {n} righe su {all}.",
)
ROWS_SAME = Text(
    "Only what is equal: {n} of {all} rows.",
    "Alleen wat gelijk is: {n} van {all} rijen.",
    "Nur Gleiches: {n} von {all} Zeilen.",
    "Uniquement ce qui est égal\u00a0: {n} lignes sur {all}.",
    "Solo ciò che è uguale: {n} righe su {all}.",
)
ROWS_CHOSEN = Text(
    "A choice of {n} of {all} rows.",
    "Een keuze van {n} van {all} rijen.",
    "Eine Auswahl von {n} aus {all} Zeilen.",
    "Un choix de {n} lignes sur {all}.",
    "Una scelta di {n} righe su {all}.",
)
NO_ROWS = Text(
    "There is no row to show with this choice.",
    "Bij deze keuze is er geen rij om te tonen.",
    "Bei dieser Auswahl gibt es keine Zeile.",
    "Ce choix ne laisse aucune ligne.",
    "Con questa scelta non c’è nessuna riga.",
)
ONLY_REPORTED = Text(
    "Not printed, because nothing in them is confirmed: {rows}.",
    "Niet afgedrukt, omdat er niets van bevestigd is: {rows}.",
    "Nicht gedruckt, weil nichts davon bestätigt ist: {rows}.",
    "Non imprimé, car rien n’y est confirmé\u00a0: {rows}.",
    "Non stampato, perché nulla ne è confermato: {rows}.",
)
DELTAS = Text(
    "+ and − are to the baseline, {car}.",
    "+ en − zijn ten opzichte van het uitgangspunt, {car}.",
    "+ und − gelten gegenüber dem Ausgangspunkt, {car}.",
    "+ et − par rapport à la référence, {car}.",
    "+ e − rispetto al riferimento, {car}.",
)
LEGEND_BEST = Text(
    "best value of the row",
    "beste waarde van de rij",
    "bester Wert der Zeile",
    "meilleure valeur de la ligne",
    "valore migliore della riga",
)
LEGEND_BAR = Text(
    "bar: share of the largest value of the row",
    "balk: deel van de grootste waarde van de rij",
    "Balken: Anteil am größten Wert der Zeile",
    "barre\u00a0: part de la plus grande valeur de la ligne",
    "barra: quota del valore più alto della riga",
)
LEGEND_HATCHED = Text(
    "hatched: other measuring basis, not ranked",
    "gestreept: andere meetbasis, niet gerangschikt",
    "gestrichelt: andere Messgrundlage, nicht gewertet",
    "strié\u00a0: autre base de mesure, sans classement",
    "tratteggiato: altra base di misura, senza graduatoria",
)
LEGEND_LINK = Text(
    "same part: line, broken as press or reported",
    "zelfde onderdeel: lijn, gestreept bij pers of gemeld",
    "gleiches Teil: Linie, gestrichelt bei Presse oder gemeldet",
    "même pièce\u00a0: trait, discontinu si presse ou rapporté",
    "stesso componente: linea, tratteggiata se stampa o riportato",
)
LEGEND_FAMILY = Text(
    "related part: double line",
    "verwant onderdeel: dubbele lijn",
    "verwandtes Teil: doppelte Linie",
    "pièce apparentée\u00a0: trait double",
    "componente affine: linea doppia",
)
BECAME: dict[Became, Text] = {
    Became.CHANGED: Text("changed", "veranderd", "geändert", "modifié", "cambiato"),
    Became.NEW: Text("new", "nieuw", "neu", "nouveau", "nuovo"),
}
CODE = Text(
    "Opens this comparison in the app and shows what changed since.",
    "Opent deze vergelijking in de app en toont wat er sindsdien wijzigde.",
    "Öffnet diesen Vergleich in der App und zeigt, was sich seither geändert hat.",
    "Rouvre cette comparaison dans l’application et montre ce qui a changé depuis.",
    "Riapre questo confronto nell’app e mostra che cosa è cambiato da allora.",
)
CODE_ALT = Text(
    "QR code of this comparison",
    "QR-code van deze vergelijking",
    "QR-Code dieses Vergleichs",
    "Code QR de cette comparaison",
    "Codice QR di questo confronto",
)
FIGURE_ROW = Text("Figure", "Gegeven", "Angabe", "Donnée", "Dato")

# The columns of the tables.
GROUP = Text("Group", "Groep", "Gruppe", "Groupe", "Gruppo")
UNIT = Text("Unit", "Eenheid", "Einheit", "Unité", "Unità")
STATE = Text("State", "Toestand", "Zustand", "État", "Stato")
LOWEST = Text("low", "laag", "von", "bas", "min")
HIGHEST = Text("high", "hoog", "bis", "haut", "max")
IN_WORDS = Text("in words", "in woorden", "in Worten", "en mots", "in parole")
MARKET = Text("market", "markt", "Markt", "marché", "mercato")
AS_OF = Text("as of", "per", "Stand", "au", "al")
EVIDENCE = Text("evidence", "bewijs", "Beleg", "fiabilité", "attendibilità")
SOURCE = Text("source", "bron", "Quelle", "source", "fonte")
ADDRESS = Text("Address", "Adres", "Adresse", "Adresse", "Indirizzo")
PUBLISHER = Text("Publisher", "Uitgever", "Herausgeber", "Éditeur", "Editore")
TITLE = Text("Title", "Titel", "Titel", "Titre", "Titolo")
CAR = Text("Car", "Auto", "Auto", "Voiture", "Auto")
LAYER = Text("Layer", "Laag", "Ebene", "Couche", "Livello")
PART = Text("Part", "Onderdeel", "Teil", "Pièce", "Componente")
WHOSE = Text("Whose", "Van wie", "Von wem", "De qui", "Di chi")
COMPARISON_TAB = Text("Comparison", "Vergelijking", "Vergleich", "Comparaison", "Confronto")
SOURCES_TAB = Text("Sources", "Bronnen", "Quellen", "Sources", "Fonti")
LAYERS_TAB = Text("Under the skin", "Onder de huid", "Unter dem Blech", "Sous la carrosserie", "Sotto la carrozzeria")
REMARK = Text("Remark", "Opmerking", "Bemerkung", "Remarque", "Nota")
STATES: dict[str, Text] = {
    "same": Text("same", "gelijk", "gleich", "identique", "uguale"),
    "different": Text("different", "verschillend", "verschieden", "différent", "diverso"),
    "unknown": Text("unknown", "onbekend", "unbekannt", "inconnu", "sconosciuto"),
}
NOT_A_FORMAT = Text(
    "{name} has no ending that a comparison can be written as; use {endings}.",
    "{name} heeft geen extensie waarin een vergelijking geschreven kan worden; gebruik {endings}.",
    "{name} hat keine Endung, in der ein Vergleich geschrieben werden kann; verwenden Sie {endings}.",
    "{name} n’a pas d’extension dans laquelle une comparaison peut être écrite\u00a0; utilisez {endings}.",
    "{name} non ha un’estensione in cui si possa scrivere un confronto; usi {endings}.",
)


def compared(count: int, lang: Lang) -> str:
    """Return "Four cars compared" with the number in words; one car and more than six as they come."""
    if count == 1:
        return ONE_CAR.in_(lang)
    number = _NUMBERS.get(count, same(str(count)))
    return COMPARED.filled(n=number).in_(lang)
