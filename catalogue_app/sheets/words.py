"""The fixed words of a spec sheet, in both languages."""

from babel import Locale

from catalogue_app.facts.text import Lang, Text

SHEET = Text("Specification sheet", "Specificatieblad")
EDITION = Text("Data as of {date}", "Gegevens per {date}")
MADE = Text("Drawn up {date}", "Opgesteld {date}")
PAGE = Text("Page", "Pagina")
OF = Text("of", "van")
DOORS = Text("{n} doors", "{n} deuren")
SEATS = Text("{n} seats", "{n} zitplaatsen")
SEGMENT = Text("{n} segment", "{n}-segment")

UNDER_THE_SKIN = Text("Under the skin", "Onder de huid")
NOT_KNOWN = Text("What we do not know", "Wat we niet weten")
NOT_CONFIRMED = Text("not confirmed", "niet bevestigd")
REPORTED = Text("reported, not confirmed", "gemeld, niet bevestigd")
NOTHING_CONFIRMED = Text("{layer}: nothing confirmed.", "{layer}: niets bevestigd.")
OLDER_BADGE = Text("same engine, older badge", "zelfde motor, oudere naam")
VARIANTS = Text("Versions", "Uitvoeringen")
NO_VARIANTS = Text("No versions are known yet.", "Er zijn nog geen uitvoeringen bekend.")
VERSION = Text("Version", "Uitvoering")
KIND = Text("Drive", "Aandrijving")

PRICE = Text("Price", "Prijs")
PRICE_HOME = Text("as published, NL, {date}", "zoals gepubliceerd, NL, {date}")
PRICE_ABROAD = Text("Price in {country}", "Prijs in {country}")
PRICE_ABROAD_NOTE = Text("published foreign price, {date}; not a Dutch price",
                         "gepubliceerde buitenlandse prijs, {date}; geen Nederlandse prijs")  # fmt: skip
PRICES_ABROAD = Text("published foreign prices, not Dutch prices: see the table",
                     "gepubliceerde buitenlandse prijzen, geen Nederlandse: zie de tabel")  # fmt: skip
NO_DUTCH_PRICE = Text("no Dutch price found", "geen Nederlandse prijs gevonden")
FOREIGN = Text("foreign", "buitenlands")
NO_DATE = Text("no date", "datum onbekend")

POWER = Text("Power", "Vermogen")
RANGE = Text("Range, WLTP", "Bereik, WLTP")
RANGE_ELECTRIC = Text("Electric range, WLTP", "Elektrisch bereik, WLTP")
CONSUMPTION = Text("Consumption, WLTP", "Verbruik, WLTP")
FUEL_CONSUMPTION = Text("Fuel consumption, WLTP", "Brandstofverbruik, WLTP")
ELECTRIC_CONSUMPTION = Text("Electric consumption, WLTP", "Stroomverbruik, WLTP")
CO2 = Text("CO₂ while driving", "CO₂ tijdens het rijden")
CO2_ZERO = Text("0 g/km while driving (WLTP)", "0 g/km tijdens het rijden (WLTP)")
DC = Text("DC charging, peak", "DC-laden, piek")
DC_TIME = Text("{window} % in {time}", "{window} % in {time}")
DC_WINDOW = Text("DC charging {window} %", "DC-laden {window} %")
COMBINED = Text("combined", "gecombineerd")
WEIGHTED = Text("weighted, combined", "gewogen, gecombineerd")
ZERO_TO_100 = Text("0 to 100 km/h", "0 tot 100 km/h")
BOOT = Text("Boot", "Bagageruimte")
HORSEPOWER = Text("{n} hp", "{n} pk")
BATTERY = Text("Battery", "Accu")
NET = Text("{kwh} usable", "{kwh} netto")
GROSS = Text("{kwh} gross", "{kwh} bruto")
ENGINE = Text("Engine", "Verbrandingsmotor")
CYLINDERS = Text("{n} cylinders", "{n} cilinders")
LENGTH_WIDTH = Text("Length × width", "Lengte × breedte")
EMPTY_BATTERY = Text("Consumption, battery empty", "Verbruik, lege accu")
LENGTH = Text("length", "lengte")
WHEELBASE = Text("wheelbase", "wielbasis")

MATERIAL = Text("Sources", "Bronnen")
EVIDENCE = Text("Evidence", "Bewijs")
OFFERED = Text("Figures may change; the quotation holds.", "Cijfers kunnen wijzigen; de offerte geldt.")
WLTP = Text("Consumption and range by WLTP; everyday use may differ.",
            "Verbruik en bereik volgens WLTP; de praktijk kan afwijken.")  # fmt: skip
SCALE = Text("Schematic drawing, true to scale {scale}.", "Schematische tekening, op ware schaal {scale}.")
NO_SCALE = Text("Schematic drawing; no scale, as the length is not confirmed.",
                "Schematische tekening; geen schaal, want de lengte is niet bevestigd.")  # fmt: skip
DASHED = Text("Dashed: dimension without a confirmed source.", "Gestreept: maat zonder bevestigde bron.")
LEFT_OUT = Text("“Not confirmed”: figures that are only reported are not printed.",
                "“Niet bevestigd”: cijfers die alleen gemeld zijn, staan niet op papier.")  # fmt: skip
ALT = Text("Side view of the {name}, schematic.", "Zijaanzicht van de {name}, schematisch.")
NO_ENGINE_HERE = Text("No combustion engine", "Geen verbrandingsmotor")

_TERRITORY = {"UK": "GB", "EU": "150"}
_LOCALE = {"nl": "nl_NL", "en": "en_GB"}


def country(market: str | None, lang: Lang) -> str:
    """Return the name of a market ("FR" -> "Frankrijk"); the code itself when it is no country."""
    code = _TERRITORY.get(market or "", market or "")
    return str(Locale.parse(_LOCALE[lang]).territories.get(code, market or "?"))
