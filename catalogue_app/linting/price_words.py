"""What the checks on prices say."""

from catalogue_app.facts.text import Text

NO_PRICE = Text(
    "No price stands there.",
    "Er staat geen prijs op.",
    "Es steht kein Preis da.",
    "Aucun prix n’y figure.",
    "Non c’è alcun prezzo.",
)
TO_ASK = Text(
    "No price stands there; it says to ask for it.",
    "Er staat geen prijs op; er staat dat men ernaar kan vragen.",
    "Es steht kein Preis da, sondern dass man danach fragen kann.",
    "Aucun prix n’y figure\u00a0; il est dit de le demander.",
    "Non c’è un prezzo; dice di chiederlo.",
)
ABROAD = Text("market {market}", "markt {market}", "Markt {market}", "marché {market}", "mercato {market}")
NO_MARKET = Text("no market", "geen markt", "kein Markt", "sans marché", "senza mercato")
BASIS_UNKNOWN = Text(
    "basis not stated",
    "niet gezegd wat erin zit",
    "Umfang nicht genannt",
    "contenu non précisé",
    "contenuto non indicato",
)
NOT_ALL_IN = Text(
    "Not known to be an all-in price of this country, so the price is to be asked: {found}.",
    "Niet bekend als all-inprijs van dit land, dus vraagprijs onbekend: {found}.",
    "Nicht als Komplettpreis dieses Landes bekannt, der Preis ist zu erfragen: {found}.",
    "Pas connu comme prix tout compris de ce pays, le prix est à demander\u00a0: {found}.",
    "Non noto come prezzo tutto compreso di questo Paese, il prezzo va chiesto: {found}.",
)
ALL_IN = Text(
    "Every price is an all-in price of this country.",
    "Elke prijs is een all-inprijs van dit land.",
    "Jeder Preis ist ein Komplettpreis dieses Landes.",
    "Chaque prix est un prix tout compris de ce pays.",
    "Ogni prezzo è tutto compreso e di questo Paese.",
)
NOT_FIRST = Text(
    "The consumer price does not come first, but {found}.",
    "De consumentenprijs staat niet vooraan, maar {found}.",
    "Der Endpreis steht nicht vorn, sondern {found}.",
    "Le prix consommateur ne vient pas en premier, mais {found}.",
    "Il prezzo al consumatore non viene per primo, ma {found}.",
)
FIRST = Text(
    "The price comes first.", "De prijs staat vooraan.", "Der Preis steht vorn.", "Le prix vient en premier.",
    "Il prezzo viene per primo.",
)  # fmt: skip
SEVERAL = Text(
    "One car with several prices: {found}.",
    "Eén auto met meer prijzen: {found}.",
    "Ein Auto mit mehreren Preisen: {found}.",
    "Une voiture avec plusieurs prix\u00a0: {found}.",
    "Un’auto con più prezzi: {found}.",
)
ONE = Text(
    "One price for each car.", "Eén prijs per auto.", "Ein Preis je Auto.", "Un prix par voiture.",
    "Un prezzo per ogni auto.",
)  # fmt: skip
SUBSIDY_OFF = Text(
    "subsidy taken off", "subsidie eraf", "Förderung abgezogen", "subvention déduite", "incentivo detratto"
)
WITHOUT_VAT = Text("without VAT", "zonder btw", "ohne Mehrwertsteuer", "hors TVA", "senza IVA")
SUBSIDY = Text(
    "Subsidy or business price where the consumer price belongs: {found}.",
    "Subsidie of zakelijke prijs op de plaats van de consumentenprijs: {found}.",
    "Förderung oder Geschäftspreis an der Stelle des Endpreises: {found}.",
    "Subvention ou prix professionnel à la place du prix consommateur\u00a0: {found}.",
    "Incentivo o prezzo aziendale al posto del prezzo al consumatore: {found}.",
)
NO_SUBSIDY = Text(
    "No subsidy is taken off.",
    "Er is geen subsidie afgetrokken.",
    "Keine Förderung ist abgezogen.",
    "Aucune subvention n’est déduite.",
    "Nessun incentivo è detratto.",
)
PARTS = (
    Text("version", "uitvoering", "Version", "version", "versione"),
    Text("market", "markt", "Markt", "marché", "mercato"),
    Text("date", "datum", "Datum", "date", "data"),
    Text("source", "bron", "Quelle", "source", "fonte"),
)
NOT_DATED = Text(
    "Not told with the price: {found}.",
    "Niet bij de prijs vermeld: {found}.",
    "Fehlt beim Preis: {found}.",
    "Non indiqué avec le prix\u00a0: {found}.",
    "Non indicato con il prezzo: {found}.",
)
DATED = Text(
    "Every price has version, market, date and source.",
    "Elke prijs heeft uitvoering, markt, datum en bron.",
    "Jeder Preis hat Version, Markt, Datum und Quelle.",
    "Chaque prix a version, marché, date et source.",
    "Ogni prezzo ha versione, mercato, data e fonte.",
)
OLD = Text(
    "Older than {days} days: {found}.",
    "Ouder dan {days} dagen: {found}.",
    "Älter als {days} Tage: {found}.",
    "Plus vieux que {days} jours\u00a0: {found}.",
    "Più vecchio di {days} giorni: {found}.",
)
FRESH = Text(
    "No price is older than {days} days.",
    "Geen prijs is ouder dan {days} dagen.",
    "Kein Preis ist älter als {days} Tage.",
    "Aucun prix n’a plus de {days} jours.",
    "Nessun prezzo ha più di {days} giorni.",
)
