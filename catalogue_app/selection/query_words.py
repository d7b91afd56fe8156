"""The words in which people ask for numbers: Dutch and English, and the common German, French and Italian ones."""

from typing import Literal

Side = Literal["low", "high"]

PRICE, RANGE, BOOT, TOW = "price", "range_km", "boot_l", "tow_kg"
POWER, LENGTH, SEATS, FUEL = "power_kw", "length_mm", "seats", "fuel_l_100km"

KEYWORDS: dict[str, str] = {
    word: key
    for key, words in {
        PRICE: "prijs price budget preis prix prezzo kost kosten costs",
        RANGE: "bereik range actieradius rijbereik reichweite autonomie autonomia",
        BOOT: "boot kofferbak bagageruimte kofferruimte laadruimte koffer trunk luggage kofferraum coffre bagagliaio",
        TOW: "trekgewicht trekvermogen trekken trekt aanhanger aanhangwagen caravan towing tow tows trailer "
        "anhängelast remorque remorquage traino rimorchio",
        POWER: "vermogen power leistung puissance potenza",
        LENGTH: "lengte length lang länge longueur lunghezza",
        FUEL: "verbruik consumption verbrauch consommation consumo",
    }.items()
    for word in words.split()
}
"""A word that names the number, before or after it."""

COMPARATIVES: dict[str, tuple[str, Side]] = {
    "korter dan": (LENGTH, "high"), "shorter than": (LENGTH, "high"), "kürzer als": (LENGTH, "high"),
    "langer dan": (LENGTH, "low"), "longer than": (LENGTH, "low"), "länger als": (LENGTH, "low"),
    "zuiniger dan": (FUEL, "high"), "goedkoper dan": (PRICE, "high"), "cheaper than": (PRICE, "high"),
    "billiger als": (PRICE, "high"), "moins cher que": (PRICE, "high"), "duurder dan": (PRICE, "low"),
    "sterker dan": (POWER, "low"),
}  # fmt: skip
"""Words that name the number and the side at once."""

_LOW = (
    "vanaf,minimaal,minimum,minstens,ten minste,min.,min,meer dan,over,boven,groter dan,from,at least,more than,above,"
    "ab,mindestens,über,mehr als,à partir de,au moins,plus de,da,almeno,più di,oltre"
)
_HIGH = (
    "onder,maximaal,maximum,max.,max,hoogstens,tot en met,t/m,tot,minder dan,kleiner dan,below,under,up to,less than,"
    "at most,unter,bis,höchstens,weniger als,moins de,jusqu'à,meno di,fino a,sotto"
)
OPERATORS: dict[str, Side] = {
    **dict.fromkeys(_LOW.split(","), "low"),
    **dict.fromkeys(_HIGH.split(","), "high"),
    ">": "low", ">=": "low", "≥": "low", "=>": "low", "<": "high", "<=": "high", "≤": "high", "=<": "high",
}  # fmt: skip
BETWEEN = ("tussen", "between", "zwischen", "entre", "tra", "van", "von")
FILLERS = (*BETWEEN, "of", "is", "een", "a", ":", "=")
"""Words that may stand between the name of a number and the number."""

MORE = ("of meer", "en meer", "or more", "oder mehr", "ou plus", "o più")
LESS = ("of minder", "or less", "oder weniger", "ou moins", "o meno")
JOINS = ("-", "–", "—", "t/m", "tot", "to", "bis", "à")
"""What parts the two ends of a band; `AND_JOINS` only after a word of BETWEEN."""
AND_JOINS = ("en", "and", "und", "et", "e")

CURRENCY = ("€", "euros", "euro", "eur")
THOUSANDS = ("k", "mille", "duizend", "thousand", "tsd")
SEAT_WORDS = (
    "zitplaatsen", "zitplaats", "zitter", "zits", "zit", "persoons", "personen", "pers", "seats", "seaters", "seater",
    "seat", "sitzer", "sitze", "sitzplätze", "places", "posti", "passagiers",
)  # fmt: skip
COUNTS: dict[str, int] = {
    "twee": 2, "two": 2, "vier": 4, "four": 4, "vijf": 5, "five": 5, "zes": 6, "six": 6, "zeven": 7, "seven": 7,
    "acht": 8, "eight": 8, "negen": 9, "nine": 9,
}  # fmt: skip

UNITS: dict[str, tuple[str, float]] = {
    **dict.fromkeys(("l/100km", "l/100 km", "l per 100 km", "liter per 100 km", "litres/100 km"), (FUEL, 1.0)),
    "km/l": (FUEL, -100.0),
    "km": (RANGE, 1.0),
    **dict.fromkeys(("liter", "litres", "litre", "liters", "ltr", "l"), (BOOT, 1.0)),
    "kg": (TOW, 1.0),
    "kw": (POWER, 1.0),
    **dict.fromkeys(("pk", "bhp", "hp", "ps", "ch", "cv"), (POWER, 1 / 1.35962)),
    "mm": (LENGTH, 1.0),
    "cm": (LENGTH, 10.0),
    **dict.fromkeys(("meter", "metres", "metre", "mtr", "m"), (LENGTH, 1000.0)),
    **dict.fromkeys(SEAT_WORDS, (SEATS, 1.0)),
    **dict.fromkeys(CURRENCY, (PRICE, 1.0)),
}
"""Unit to key and factor; a negative factor divides: 20 km/l is 100 / 20 l/100 km. 1 kW = 1.35962 pk (DIN 66036)."""

DEFAULT_SIDE: dict[str, Side] = {
    PRICE: "high", RANGE: "low", BOOT: "low", TOW: "low", POWER: "low", LENGTH: "high", SEATS: "low", FUEL: "high",
}  # fmt: skip
"""What a number without a side asks for: a budget is a ceiling, a range a floor."""

PLAUSIBLE: dict[str, tuple[float, float]] = {
    PRICE: (2_000, 2_000_000), RANGE: (20, 2_000), BOOT: (50, 5_000), TOW: (100, 5_000), POWER: (4, 2_000),
    LENGTH: (1_500, 8_000), SEATS: (1, 9), FUEL: (0.3, 40),
}  # fmt: skip
"""What such a number can be; outside it the digits are part of a name."""
