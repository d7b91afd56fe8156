"""The words of a price card."""

from catalogue_app.facts.text import Text

CARD = Text("Price card", "Prijskaart", "Preisschild", "Fiche de prix", "Cartellino del prezzo")
PRICE = Text("Price", "Prijs", "Preis", "Prix", "Prezzo")
FROM = Text("Price from", "Prijs vanaf", "Preis ab", "Prix à partir de", "Prezzo da")
ASK = Text(
    "Ask us for the price",
    "Vraag ons naar de prijs",
    "Fragen Sie uns nach dem Preis",
    "Demandez-nous le prix",
    "Ci chieda il prezzo",
)
ALL_IN = Text(
    "on the road, everything included · price of {date}",
    "rijklaar, alles inbegrepen · prijs van {date}",
    "fahrbereit, alles inbegriffen · Preis vom {date}",
    "clés en main, tout compris · prix du {date}",
    "chiavi in mano, tutto compreso · prezzo del {date}",
)
LABEL = Text(
    "Energy label: {letter} ({by}, {edition})",
    "Energielabel: {letter} ({by}, {edition})",
    "Energielabel (NL): {letter} ({by}, {edition})",
    "Étiquette énergie (NL)\u00a0: {letter} ({by}, {edition})",
    "Etichetta energetica (NL): {letter} ({by}, {edition})",
)
VERSIONS = Text("{n} versions", "{n} uitvoeringen", "{n} Versionen", "{n} versions", "{n} versioni")
