"""What the checks on consumption and CO2 say."""

from catalogue_app.facts.text import Text

OF_CAR = Text("{car}: {what}", "{car}: {what}", "{car}: {what}", "{car}\u00a0: {what}", "{car}: {what}")
MISSING = Text(
    "Not on the paper: {found}.",
    "Staat er niet op: {found}.",
    "Fehlt auf dem Blatt: {found}.",
    "Absent du papier\u00a0: {found}.",
    "Manca sul foglio: {found}.",
)
PRESENT = Text(
    "The figures that are asked for stand there.",
    "De gevraagde cijfers staan erop.",
    "Die verlangten Angaben stehen auf dem Blatt.",
    "Les chiffres demandés y figurent.",
    "I dati richiesti ci sono.",
)
OF_MARKET = Text("market {market}", "markt {market}", "Markt {market}", "marché {market}", "mercato {market}")
NOT_OFFICIAL = Text(
    "Not an official figure for this country: {found}.",
    "Geen officieel cijfer voor dit land: {found}.",
    "Keine amtliche Angabe für dieses Land: {found}.",
    "Pas un chiffre officiel pour ce pays\u00a0: {found}.",
    "Non è un dato ufficiale per questo Paese: {found}.",
)
OFFICIAL = Text(
    "What stands there of consumption is official.",
    "Wat er over verbruik staat, is officieel.",
    "Die Verbrauchsangaben sind amtlich.",
    "Ce qui est dit de la consommation est officiel.",
    "Quanto si dice dei consumi è ufficiale.",
)
ONE_UNIT = Text(
    "Not in l/100 km and km/l to one decimal: {found}.",
    "Niet in l/100 km en km/l met één decimaal: {found}.",
    "Nicht in l/100 km und km/l mit einer Dezimale: {found}.",
    "Pas en l/100 km et km/l avec une décimale\u00a0: {found}.",
    "Non in l/100 km e km/l con un decimale: {found}.",
)
BOTH_UNITS = Text(
    "Fuel consumption stands in l/100 km and km/l.",
    "Het brandstofverbruik staat in l/100 km en km/l.",
    "Der Kraftstoffverbrauch steht in l/100 km und km/l.",
    "La consommation figure en l/100 km et en km/l.",
    "Il consumo è indicato in l/100 km e km/l.",
)
NO_FUEL = Text(
    "No fuel consumption stands there.",
    "Er staat geen brandstofverbruik op.",
    "Es steht kein Kraftstoffverbrauch da.",
    "Aucune consommation de carburant n’y figure.",
    "Non c’è alcun consumo di carburante.",
)
BROKEN_GRAMS = Text(
    "Not in whole g/km: {found}.",
    "Niet in hele g/km: {found}.",
    "Nicht in ganzen g/km: {found}.",
    "Pas en g/km entiers\u00a0: {found}.",
    "Non in g/km interi: {found}.",
)
WHOLE_GRAMS = Text(
    "CO₂ stands in whole g/km.",
    "De CO₂-uitstoot staat in hele g/km.",
    "CO₂ steht in ganzen g/km.",
    "Le CO₂ figure en g/km entiers.",
    "La CO₂ è in g/km interi.",
)
NO_CO2 = Text(
    "No CO₂ figure stands there.",
    "Er staat geen CO₂-cijfer op.",
    "Es steht keine CO₂-Angabe da.",
    "Aucun chiffre de CO₂ n’y figure.",
    "Non c’è alcun dato di CO₂.",
)
OTHER_TEST = Text(
    "Another test than WLTP: {found}.",
    "Een andere test dan WLTP: {found}.",
    "Ein anderes Verfahren als WLTP: {found}.",
    "Un autre essai que le WLTP\u00a0: {found}.",
    "Una prova diversa dal WLTP: {found}.",
)
ONLY_WLTP = Text(
    "No figure from another test.",
    "Geen cijfer uit een andere test.",
    "Keine Angabe aus einem anderen Verfahren.",
    "Aucun chiffre d’un autre essai.",
    "Nessun dato di un’altra prova.",
)
NOT_NAMED = Text(
    "Not said to be WLTP, combined: {found}.",
    "Er staat niet bij dat het WLTP, gecombineerd is: {found}.",
    "Nicht als WLTP, kombiniert gekennzeichnet: {found}.",
    "Non indiqué comme WLTP, mixte\u00a0: {found}.",
    "Non indicato come WLTP, combinato: {found}.",
)
NAMED = Text(
    "The figures are said to be WLTP, combined.",
    "Er staat bij dat de cijfers WLTP, gecombineerd zijn.",
    "Die Angaben sind als WLTP, kombiniert gekennzeichnet.",
    "Les chiffres sont indiqués comme WLTP, mixte.",
    "I dati sono indicati come WLTP, combinato.",
)
ONE_CAR = Text(
    "One version is named.",
    "Er wordt één uitvoering genoemd.",
    "Es ist eine Version genannt.",
    "Une seule version est nommée.",
    "È nominata una sola versione.",
)
ONE_END = Text(
    "Lowest and highest do not both stand there: {found}.",
    "Laagste en hoogste staan er niet allebei: {found}.",
    "Niedrigster und höchster Wert stehen nicht beide da: {found}.",
    "Le plus bas et le plus haut n’y figurent pas tous deux\u00a0: {found}.",
    "Non ci sono sia il minimo sia il massimo: {found}.",
)
BOTH_ENDS = Text(
    "Lowest and highest stand there.",
    "Laagste en hoogste staan erop.",
    "Niedrigster und höchster Wert stehen da.",
    "Le plus bas et le plus haut y figurent.",
    "Ci sono il minimo e il massimo.",
)
SMALL = Text(
    "Stands there only in small type, or not with every unit: {found}.",
    "Staat er alleen klein, of niet met elke eenheid: {found}.",
    "Steht nur klein da oder nicht mit jeder Einheit: {found}.",
    "N’y figure qu’en petit, ou sans chaque unité\u00a0: {found}.",
    "C’è solo in piccolo, o non con ogni unità: {found}.",
)
READABLE = Text(
    "Consumption and CO₂ are as large as the other text.",
    "Verbruik en CO₂ zijn zo groot als de overige tekst.",
    "Verbrauch und CO₂ sind so groß wie der übrige Text.",
    "Consommation et CO₂ sont aussi grands que le reste du texte.",
    "Consumo e CO₂ sono grandi quanto il resto del testo.",
)
DECREE = Text(
    "Electric consumption, range and battery stand there.",
    "Stroomverbruik, bereik en accu staan erop.",
    "Stromverbrauch, Reichweite und Batterie stehen da.",
    "Consommation électrique, autonomie et batterie y figurent.",
    "Consumo elettrico, autonomia e batteria ci sono.",
)
NO_WORDING = Text(
    "The exact wording of the fixed text is not in the rules yet, so it cannot be printed or checked.",
    "De precieze vaste tekst staat nog niet in de regels en kan dus niet worden gedrukt of nagekeken.",
    "Der genaue Wortlaut des festen Textes steht noch nicht in den Regeln und kann weder gedruckt noch geprüft werden.",
    "Le libellé exact du texte imposé n’est pas encore dans les règles\u00a0; il ne peut être ni imprimé ni contrôlé.",
    "Il testo fisso esatto non è ancora nelle regole e non può essere né stampato né controllato.",
)
WORDING = Text(
    "The fixed text stands there word for word.",
    "De vaste tekst staat er woord voor woord.",
    "Der feste Text steht wörtlich da.",
    "Le texte imposé y figure mot pour mot.",
    "Il testo fisso c’è parola per parola.",
)
WORDING_ABSENT = Text(
    "The fixed text is missing: “{wording}”.",
    "De vaste tekst ontbreekt: “{wording}”.",
    "Der feste Text fehlt: „{wording}“.",
    "Le texte imposé manque\u00a0: «\u00a0{wording}\u00a0».",
    "Manca il testo fisso: «{wording}».",
)
