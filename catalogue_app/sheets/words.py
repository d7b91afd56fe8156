"""The fixed words of a spec sheet, in every language."""

from babel import Locale

from catalogue_app.facts.text import LOCALES, Lang, Text

SHEET = Text("Specification sheet", "Specificatieblad", "Datenblatt", "Fiche technique", "Scheda tecnica")
EDITION = Text("Data as of {date}", "Gegevens per {date}", "Datenstand {date}", "Données au {date}", "Dati al {date}")
MADE = Text("Drawn up {date}", "Opgesteld {date}", "Erstellt {date}", "Établi le {date}", "Redatto il {date}")
PAGE = Text("Page", "Pagina", "Seite", "Page", "Pagina")
OF = Text("of", "van", "von", "sur", "di")
DOORS = Text("{n} doors", "{n} deuren", "{n} Türen", "{n} portes", "{n} porte")
SEATS = Text("{n} seats", "{n} zitplaatsen", "{n} Sitze", "{n} places", "{n} posti")
SEGMENT = Text("{n} segment", "{n}-segment", "{n}-Segment", "segment {n}", "segmento {n}")

UNDER_THE_SKIN = Text(
    "Under the skin", "Onder de huid", "Unter dem Blech", "Sous la carrosserie", "Sotto la carrozzeria"
)
NOT_KNOWN = Text(
    "What we do not know:",
    "Wat we niet weten:",
    "Was wir nicht wissen:",
    "Ce que nous ignorons\u00a0:",
    "Che cosa non sappiamo:",
)
NOT_MADE = Text(
    "The sheet could not be made: {error}.",
    "Het blad kon niet worden gemaakt: {error}.",
    "Das Blatt konnte nicht erstellt werden: {error}.",
    "La fiche n’a pas pu être établie\u00a0: {error}.",
    "Non è stato possibile creare la scheda: {error}.",
)
NOT_WRITTEN = Text(
    "{name} could not be written ({error}).",
    "{name} kon niet worden geschreven ({error}).",
    "{name} konnte nicht geschrieben werden ({error}).",
    "{name} n’a pas pu être écrit ({error}).",
    "Non è stato possibile scrivere {name} ({error}).",
)
NOT_CONFIRMED = Text("not confirmed", "niet bevestigd", "nicht bestätigt", "non confirmé", "non confermato")
REPORTED = Text(
    "reported, not confirmed",
    "gemeld, niet bevestigd",
    "gemeldet, nicht bestätigt",
    "rapporté, non confirmé",
    "riportato, non confermato",
)
NOTHING_CONFIRMED = Text(
    "{layer}: nothing confirmed.",
    "{layer}: niets bevestigd.",
    "{layer}: nichts bestätigt.",
    "{layer}\u00a0: rien de confirmé.",
    "{layer}: nulla di confermato.",
)
OLDER_BADGE = Text(
    "same engine, older badge",
    "zelfde motor, oudere naam",
    "gleicher Motor, ältere Bezeichnung",
    "même moteur, ancienne appellation",
    "stesso motore, nome precedente",
)
VARIANTS = Text("Versions", "Uitvoeringen", "Versionen", "Versions", "Versioni")
NO_VARIANTS = Text(
    "No versions are known yet.",
    "Er zijn nog geen uitvoeringen bekend.",
    "Es sind noch keine Versionen bekannt.",
    "Aucune version n’est encore connue.",
    "Non sono ancora note versioni.",
)
VERSION = Text("Version", "Uitvoering", "Version", "Version", "Versione")
KIND = Text("Drive", "Aandrijving", "Antrieb", "Transmission", "Trazione")

PRICE = Text("Price", "Prijs", "Preis", "Prix", "Prezzo")
PRICE_HOME = Text(
    "as published, NL, {date}",
    "zoals gepubliceerd, NL, {date}",
    "wie veröffentlicht, NL, {date}",
    "tel que publié, NL, {date}",
    "come pubblicato, NL, {date}",
)
PRICE_ABROAD = Text(
    "Price in {country}", "Prijs in {country}", "Preis ({country})", "Prix ({country})", "Prezzo ({country})"
)
PRICE_ABROAD_NOTE = Text(
    "published foreign price, {date}; not a Dutch price",
    "gepubliceerde buitenlandse prijs, {date}; geen Nederlandse prijs",
    "veröffentlichter Auslandspreis, {date}; kein niederländischer Preis",
    "prix étranger publié, {date}\u00a0; pas un prix néerlandais",
    "prezzo estero pubblicato, {date}; non un prezzo olandese",
)
PRICES_ABROAD = Text(
    "published foreign prices, not Dutch prices: see the table",
    "gepubliceerde buitenlandse prijzen, geen Nederlandse: zie de tabel",
    "veröffentlichte Auslandspreise, keine niederländischen: siehe Tabelle",
    "prix étrangers publiés, non néerlandais\u00a0: voir le tableau",
    "prezzi esteri pubblicati, non olandesi: vedere la tabella",
)
NO_DUTCH_PRICE = Text(
    "no Dutch price found",
    "geen Nederlandse prijs gevonden",
    "kein niederländischer Preis gefunden",
    "aucun prix néerlandais trouvé",
    "nessun prezzo olandese trovato",
)
FOREIGN = Text(
    "foreign: {where}", "buitenlands: {where}", "Ausland: {where}", "étranger\u00a0: {where}", "estero: {where}"
)
NO_DATE = Text("no date", "datum onbekend", "ohne Datum", "sans date", "senza data")

POWER = Text("Power", "Vermogen", "Leistung", "Puissance", "Potenza")
RANGE = Text("Range, WLTP", "Bereik, WLTP", "Reichweite, WLTP", "Autonomie, WLTP", "Autonomia, WLTP")
RANGE_ELECTRIC = Text(
    "Electric range, WLTP",
    "Elektrisch bereik, WLTP",
    "Elektrische Reichweite, WLTP",
    "Autonomie électrique, WLTP",
    "Autonomia elettrica, WLTP",
)
CONSUMPTION = Text("Consumption, WLTP", "Verbruik, WLTP", "Verbrauch, WLTP", "Consommation, WLTP", "Consumo, WLTP")
FUEL_CONSUMPTION = Text(
    "Fuel consumption, WLTP",
    "Brandstofverbruik, WLTP",
    "Kraftstoffverbrauch, WLTP",
    "Consommation de carburant, WLTP",
    "Consumo di carburante, WLTP",
)
ELECTRIC_CONSUMPTION = Text(
    "Electric consumption, WLTP",
    "Stroomverbruik, WLTP",
    "Stromverbrauch, WLTP",
    "Consommation électrique, WLTP",
    "Consumo elettrico, WLTP",
)
CO2 = Text(
    "CO₂ while driving, WLTP",
    "CO₂ tijdens het rijden, WLTP",
    "CO₂ im Fahrbetrieb, WLTP",
    "CO₂ à l’usage, WLTP",
    "CO₂ in marcia, WLTP",
)
CONSUMPTION_AND_CO2 = Text(
    "Consumption and CO₂", "Verbruik en CO₂", "Verbrauch und CO₂", "Consommation et CO₂", "Consumo e CO₂"
)
PLUG_IN_WEIGHTED = Text(
    "Plug-in, weighted, WLTP",
    "Plug-in, gewogen, WLTP",
    "Plug-in, gewichtet, WLTP",
    "Rechargeable, pondérée, WLTP",
    "Plug-in, ponderato, WLTP",
)
PLUG_IN_EMPTY = Text(
    "Plug-in, battery empty, WLTP",
    "Plug-in, lege accu, WLTP",
    "Plug-in, Batterie leer, WLTP",
    "Rechargeable, batterie vide, WLTP",
    "Plug-in, batteria scarica, WLTP",
)
PLUG_IN_ELECTRIC = Text(
    "Plug-in, electric, WLTP",
    "Plug-in, stroom, WLTP",
    "Plug-in, Strom, WLTP",
    "Rechargeable, électrique, WLTP",
    "Plug-in, elettrico, WLTP",
)
PLUG_IN_CO2 = Text(
    "Plug-in, CO₂ while driving, WLTP",
    "Plug-in, CO₂ tijdens het rijden, WLTP",
    "Plug-in, CO₂ im Fahrbetrieb, WLTP",
    "Rechargeable, CO₂ à l’usage, WLTP",
    "Plug-in, CO₂ in marcia, WLTP",
)
CO2_ZERO = Text(
    "0 g/km while driving (WLTP)",
    "0 g/km tijdens het rijden (WLTP)",
    "0 g/km im Fahrbetrieb (WLTP)",
    "0 g/km à l’usage (WLTP)",
    "0 g/km in marcia (WLTP)",
)
DC = Text("DC charging, peak", "DC-laden, piek", "DC-Laden, Spitze", "Charge DC, pic", "Ricarica DC, picco")
DC_TIME = Text(
    "{window} % in {time}",
    "{window} % in {time}",
    "{window} % in {time}",
    "{window} % en {time}",
    "{window} % in {time}",
)
DC_WINDOW = Text(
    "DC charging {window} %",
    "DC-laden {window} %",
    "DC-Laden {window} %",
    "Charge DC {window} %",
    "Ricarica DC {window} %",
)
COMBINED = Text("combined", "gecombineerd", "kombiniert", "mixte", "combinato")
WEIGHTED = Text(
    "weighted, combined", "gewogen, gecombineerd", "gewichtet, kombiniert", "pondéré, mixte", "ponderato, combinato"
)
BOOT = Text("Boot", "Bagageruimte", "Kofferraum", "Coffre", "Bagagliaio")
HORSEPOWER = Text("{n} hp", "{n} pk", "{n} PS", "{n} ch", "{n} CV")
BATTERY = Text("Battery", "Accu", "Batterie", "Batterie", "Batteria")
NET = Text("{kwh} usable", "{kwh} netto", "{kwh} netto", "{kwh} utiles", "{kwh} netti")
GROSS = Text("{kwh} gross", "{kwh} bruto", "{kwh} brutto", "{kwh} bruts", "{kwh} lordi")
ENGINE = Text("Engine", "Verbrandingsmotor", "Verbrennungsmotor", "Moteur thermique", "Motore termico")
CYLINDERS = Text("{n} cylinders", "{n} cilinders", "{n} Zylinder", "{n} cylindres", "{n} cilindri")
LENGTH_WIDTH = Text(
    "Length × width", "Lengte × breedte", "Länge × Breite", "Longueur × largeur", "Lunghezza × larghezza"
)
EMPTY_BATTERY = Text(
    "Consumption, battery empty, WLTP",
    "Verbruik, lege accu, WLTP",
    "Verbrauch, Batterie leer, WLTP",
    "Consommation, batterie vide, WLTP",
    "Consumo, batteria scarica, WLTP",
)
LENGTH = Text("length", "lengte", "Länge", "longueur", "lunghezza")
WHEELBASE = Text("wheelbase", "wielbasis", "Radstand", "empattement", "passo")

MATERIAL = Text("Sources", "Bronnen", "Quellen", "Sources", "Fonti")
EVIDENCE = Text("Evidence:", "Bewijs:", "Beleg:", "Fiabilité\u00a0:", "Attendibilità:")
OFFERED = Text(
    "Figures may change; the quotation holds.",
    "Cijfers kunnen wijzigen; de offerte geldt.",
    "Angaben können sich ändern; es gilt das Angebot.",
    "Les données peuvent changer\u00a0; le devis fait foi.",
    "I dati possono cambiare; fa fede l’offerta.",
)
WLTP = Text(
    "Consumption, CO₂ and range: WLTP, combined; everyday use may differ.",
    "Verbruik, CO₂ en bereik: WLTP, gecombineerd; de praktijk kan afwijken.",
    "Verbrauch, CO₂ und Reichweite: WLTP, kombiniert; im Alltag sind Abweichungen möglich.",
    "Consommation, CO₂ et autonomie\u00a0: WLTP, mixte\u00a0; l’usage réel peut différer.",
    "Consumo, CO₂ e autonomia: WLTP, combinato; l’uso reale può differire.",
)
SCALE = Text(
    "Schematic drawing, true to scale {scale}.",
    "Schematische tekening, op ware schaal {scale}.",
    "Schemazeichnung, maßstäblich {scale}.",
    "Dessin schématique, à l’échelle {scale}.",
    "Disegno schematico, in scala {scale}.",
)
NO_SCALE = Text(
    "Schematic drawing; no scale, as the length is not confirmed.",
    "Schematische tekening; geen schaal, want de lengte is niet bevestigd.",
    "Schemazeichnung; ohne Maßstab, da die Länge nicht bestätigt ist.",
    "Dessin schématique\u00a0; sans échelle, la longueur n’étant pas confirmée.",
    "Disegno schematico; senza scala, perché la lunghezza non è confermata.",
)
DASHED = Text(
    "Dashed: dimension without a confirmed source.",
    "Gestreept: maat zonder bevestigde bron.",
    "Gestrichelt: Maß ohne bestätigte Quelle.",
    "Tirets\u00a0: cote sans source confirmée.",
    "Tratteggio: misura senza fonte confermata.",
)
LEFT_OUT = Text(
    "“Not confirmed”: figures that are only reported are not printed.",
    "“Niet bevestigd”: cijfers die alleen gemeld zijn, staan niet op papier.",
    "„Nicht bestätigt“: nur gemeldete Werte werden nicht gedruckt.",
    "«\u00a0Non confirmé\u00a0»\u00a0: les valeurs seulement rapportées ne sont pas imprimées.",
    "«Non confermato»: i valori soltanto riportati non sono stampati.",
)
ALT = Text(
    "Side view of the {name}, schematic.",
    "Zijaanzicht van de {name}, schematisch.",
    "Seitenansicht des {name}, schematisch.",
    "Vue latérale de la {name}, schématique.",
    "Vista laterale della {name}, schematica.",
)
STARS = Text("{n} stars", "{n} sterren", "{n} Sterne", "{n} étoiles", "{n} stelle")
NO_ENGINE_HERE = Text(
    "No combustion engine",
    "Geen verbrandingsmotor",
    "Kein Verbrennungsmotor",
    "Pas de moteur thermique",
    "Nessun motore termico",
)

SELLER = Text(
    "Your contact: {name}", "Uw verkoper: {name}", "Ihr Verkäufer: {name}", "Votre vendeur\u00a0: {name}",
    "Il suo consulente: {name}",
)  # fmt: skip
IN_FULL = Text("In full", "Voluit", "Ausführlich", "En détail", "Per esteso")
PLUG_IN_RANGE = Text(
    "Plug-in, electric range, WLTP",
    "Plug-in, elektrisch bereik, WLTP",
    "Plug-in, elektrische Reichweite, WLTP",
    "Rechargeable, autonomie électrique, WLTP",
    "Plug-in, autonomia elettrica, WLTP",
)
CODE = Text(
    "Opens this car in the app and shows what changed since.",
    "Opent deze auto in de app en toont wat er sindsdien wijzigde.",
    "Öffnet dieses Auto in der App und zeigt, was sich seither geändert hat.",
    "Rouvre cette voiture dans l’application et montre ce qui a changé depuis.",
    "Riapre quest’auto nell’app e mostra che cosa è cambiato da allora.",
)
CODE_ALT = Text(
    "QR code of this car", "QR-code van deze auto", "QR-Code dieses Autos", "Code QR de cette voiture",
    "Codice QR di quest’auto",
)  # fmt: skip

_TERRITORY = {"UK": "GB", "EU": "150"}


def country(market: str | None, lang: Lang) -> str:
    """Return the name of a market ("FR" -> "Frankrijk"); the code itself when it is no country."""
    code = _TERRITORY.get(market or "", market or "")
    return str(Locale.parse(LOCALES[lang]).territories.get(code, market or "?"))
