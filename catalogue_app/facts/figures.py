"""The registry of figures: what each spec field is, in one place.

Tables, filters, comparison, sheets, import and the command line all read this list; a new spec field is one
entry here. Keys carry the unit in their name and are the ones used in content files and in JSON.
"""

from dataclasses import dataclass
from enum import StrEnum

from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import ComponentKind, Drive, Labelled, Powertrain


class Direction(StrEnum):
    """Which way is better for the buyer."""

    HIGHER = "higher"
    LOWER = "lower"
    NONE = "none"


class Group(Labelled):
    """The groups in which figures are shown, in order."""

    PRICE = "price", Text("Price", "Prijs", "Preis", "Prix", "Prezzo")
    DRIVE = "drive", Text("Drive", "Aandrijving", "Antrieb", "Motorisation", "Motorizzazione")
    CHARGING = (
        "charging",
        Text(
            "Battery and charging", "Accu en laden", "Batterie und Laden", "Batterie et recharge", "Batteria e ricarica"
        ),
    )
    CONSUMPTION = (
        "consumption",
        Text(
            "Range and consumption",
            "Bereik en verbruik",
            "Reichweite und Verbrauch",
            "Autonomie et consommation",
            "Autonomia e consumi",
        ),
    )
    PERFORMANCE = "performance", Text("Performance", "Prestaties", "Fahrleistungen", "Performances", "Prestazioni")
    DIMENSIONS = "dimensions", Text("Dimensions", "Maten", "Abmessungen", "Dimensions", "Dimensioni")
    SPACE = (
        "space",
        Text("Space and mass", "Ruimte en gewicht", "Raum und Gewicht", "Espace et masse", "Spazio e massa"),
    )
    SAFETY = "safety", Text("Safety", "Veiligheid", "Sicherheit", "Sécurité", "Sicurezza")


class Basis(StrEnum):
    """What two values must have in common before they may be ranked against each other."""

    MARKET = "market"  # prices of two countries hold other taxes
    DC_WINDOW = "dc_window"  # a charging time means nothing without its window
    PLUG_IN = "plug_in"  # weighted plug-in values depend on the utility factor (Euro 6e / 6e-bis)
    TEST = "test"  # WLTP against something else


class Change(StrEnum):
    """Why the same part may still give two values."""

    TUNING = "tuning"  # one engine or motor is sold at several outputs
    VERSION = "version"  # one pack in two sizes, a rounded figure
    WORDS = "words"  # sources describe one part in different words


class Form(StrEnum):
    """How a value is written."""

    NUMBER = "number"
    TEXT = "text"
    CHOICE = "choice"


_ALL = frozenset(Powertrain)
_ENGINE = frozenset(p for p in Powertrain if p.has_engine)
_PLUG = frozenset(p for p in Powertrain if p.plugs_in)
_RANGED = frozenset({Powertrain.EREV, Powertrain.PHEV})
_BATTERY = frozenset(p for p in Powertrain if p.has_motor)


@dataclass(frozen=True, slots=True)
class Follows:
    """From which parts a figure follows in cars with these powertrains: from all these kinds together.

    `stated`: only where the description of the part itself gives the figure, as a source must say that it does.
    """

    kinds: tuple[ComponentKind, ...]
    powertrains: frozenset[Powertrain]
    change: Change = Change.VERSION
    stated: bool = False


@dataclass(frozen=True, slots=True)
class FigureSpec:
    """One kind of figure.

    Attributes:
        key: the stable name; for a quantity it ends in its unit.
        unit: the unit as written in JSON ("mm", "l/100 km"); empty for a text or a count.
        decimals: digits after the comma when shown, after rounding half up; None shows what the source gives.
        low, high: bounds of the plausible; content outside them is refused as a slip of the pen.
        basis: what must agree before two values are ranked.
        powertrains: where the figure can exist; elsewhere it is "not applicable", never "unknown".
        choices: for Form.CHOICE the label of each value.
        zero: what a zero means, where it is not just a small number.
        follows: the parts that determine the figure, by powertrain; empty where it depends on the whole car (a range,
            a mass, a size: the same platform is stretched).
    """

    key: str
    label: Text
    group: Group
    unit: str = ""
    direction: Direction = Direction.NONE
    decimals: int | None = 0
    low: float = 0
    high: float = 1_000_000
    form: Form = Form.NUMBER
    basis: tuple[Basis, ...] = ()
    powertrains: frozenset[Powertrain] = _ALL
    choices: tuple[tuple[str, Text], ...] = ()
    zero: Text | None = None
    follows: tuple[Follows, ...] = ()

    def applies_to(self, powertrain: Powertrain) -> bool:
        """Return whether a car with this powertrain can have such a figure at all."""
        return powertrain in self.powertrains


def _spec(key: str, label: Text, group: Group, **rest: object) -> FigureSpec:
    return FigureSpec(key, label, group, **rest)  # type: ignore[arg-type]


_ENGINE_ONLY = frozenset({Powertrain.PETROL, Powertrain.DIESEL})
_MOTOR_ONLY = frozenset({Powertrain.BEV, Powertrain.EREV})  # the engine of a range extender drives no wheel
_TOGETHER = frozenset({Powertrain.MHEV, Powertrain.HEV, Powertrain.PHEV})
_OUTPUT = (
    Follows((ComponentKind.MOTOR,), _MOTOR_ONLY, Change.TUNING),
    Follows((ComponentKind.ENGINE,), _ENGINE_ONLY, Change.TUNING),
    # The motor of these hybrids sits in the gearbox: neither engine nor gearbox alone gives the output.
    Follows((ComponentKind.ENGINE, ComponentKind.TRANSMISSION), _TOGETHER, Change.TUNING),
)
_OF_ENGINE = (Follows((ComponentKind.ENGINE,), _ENGINE),)
_OF_GEARBOX = (Follows((ComponentKind.TRANSMISSION,), _ENGINE, Change.WORDS),)
_OF_BATTERY = (Follows((ComponentKind.BATTERY,), _PLUG),)
# The car's electronics have a say too, so only where the pack itself is described with a peak.
_CHARGING = (Follows((ComponentKind.BATTERY,), _PLUG, stated=True),)

_H, _L = Direction.HIGHER, Direction.LOWER
_DRIVES = tuple((str(d), d.label) for d in Drive)

FIGURES: tuple[FigureSpec, ...] = (
    _spec("price", Text("Price as published", "Prijs zoals gepubliceerd", "Veröffentlichter Preis", "Prix publié",
          "Prezzo pubblicato"), Group.PRICE, unit="EUR", direction=_L, low=1_000, high=5_000_000,
          basis=(Basis.MARKET,)),
    _spec("power_kw", Text("Power", "Vermogen", "Leistung", "Puissance", "Potenza"), Group.DRIVE, unit="kW",
          direction=_H, low=1, high=1_500, follows=_OUTPUT),
    _spec("torque_nm", Text("Torque", "Koppel", "Drehmoment", "Couple", "Coppia"), Group.DRIVE, unit="Nm",
          direction=_H, low=10, high=3_000, follows=_OUTPUT),
    _spec("drive", Text("Driven wheels", "Aangedreven wielen", "Angetriebene Räder", "Roues motrices",
          "Ruote motrici"), Group.DRIVE, form=Form.CHOICE, choices=_DRIVES),
    _spec("transmission", Text("Gearbox", "Versnellingsbak", "Getriebe", "Boîte de vitesses", "Cambio"), Group.DRIVE,
          form=Form.TEXT, follows=_OF_GEARBOX),
    _spec("cylinders", Text("Cylinders", "Cilinders", "Zylinder", "Cylindres", "Cilindri"), Group.DRIVE, low=1,
          high=16, powertrains=_ENGINE, follows=_OF_ENGINE),
    _spec("displacement_cc", Text("Engine displacement", "Cilinderinhoud", "Hubraum", "Cylindrée", "Cilindrata"),
          Group.DRIVE, unit="cc", low=400, high=9_000, powertrains=_ENGINE, follows=_OF_ENGINE),
    _spec("battery_gross_kwh", Text("Battery, gross", "Accu, bruto", "Batterie, brutto", "Batterie, brute",
          "Batteria, lorda"), Group.CHARGING, unit="kWh", direction=_H, decimals=1, low=0.1, high=250,
          powertrains=_BATTERY, follows=_OF_BATTERY),
    _spec("battery_net_kwh", Text("Battery, usable", "Accu, netto", "Batterie, netto", "Batterie, utile",
          "Batteria, netta"), Group.CHARGING, unit="kWh", direction=_H, decimals=1, low=0.1, high=250,
          powertrains=_BATTERY, follows=_OF_BATTERY),
    _spec("battery_chemistry", Text("Cell chemistry", "Celchemie", "Zellchemie", "Chimie des cellules",
          "Chimica delle celle"), Group.CHARGING, form=Form.TEXT, powertrains=_BATTERY, follows=_OF_BATTERY),
    _spec("ac_max_kw", Text("AC charging, at most", "AC-laden, hoogstens", "AC-Laden, maximal", "Charge AC, maximum",
          "Ricarica AC, massima"), Group.CHARGING, unit="kW", direction=_H, decimals=1, low=1, high=50,
          powertrains=_PLUG),
    _spec("dc_max_kw", Text("DC charging, peak", "DC-laden, piek", "DC-Laden, Spitze", "Charge DC, pic",
          "Ricarica DC, picco"), Group.CHARGING, unit="kW", direction=_H, low=10, high=600, powertrains=_PLUG,
          follows=_CHARGING),
    _spec("dc_time_min", Text("DC charging time", "DC-laadtijd", "DC-Ladezeit", "Temps de charge DC",
          "Tempo di ricarica DC"), Group.CHARGING, unit="min", direction=_L, low=3, high=600,
          basis=(Basis.DC_WINDOW,), powertrains=_PLUG),
    _spec("dc_window", Text("for charging from - to", "voor laden van - tot", "für Laden von - bis",
          "pour charger de - à", "per ricaricare da - a"), Group.CHARGING, unit="%", form=Form.TEXT,
          powertrains=_PLUG),
    _spec("range_wltp_km", Text("Electric range, WLTP", "Elektrisch bereik, WLTP", "Elektrische Reichweite, WLTP",
          "Autonomie électrique, WLTP", "Autonomia elettrica, WLTP"), Group.CONSUMPTION, unit="km", direction=_H,
          low=10, high=1_200, basis=(Basis.PLUG_IN,), powertrains=_PLUG),
    _spec("range_electric_km", Text("Electric range", "Elektrisch bereik", "Elektrische Reichweite",
          "Autonomie électrique", "Autonomia elettrica"), Group.CONSUMPTION, unit="km", direction=_H, low=10,
          high=600, powertrains=_RANGED),
    _spec("range_total_km", Text("Range, fuel and electric", "Bereik, brandstof en stroom",
          "Reichweite, Kraftstoff und Strom", "Autonomie, carburant et électricité",
          "Autonomia, carburante e corrente"), Group.CONSUMPTION, unit="km", direction=_H, low=100, high=2_500,
          powertrains=_RANGED),
    _spec("consumption_kwh_100km", Text("Electric consumption, WLTP", "Stroomverbruik, WLTP", "Stromverbrauch, WLTP",
          "Consommation électrique, WLTP", "Consumo elettrico, WLTP"), Group.CONSUMPTION, unit="kWh/100 km",
          direction=_L, decimals=1, low=4, high=60, basis=(Basis.PLUG_IN, Basis.TEST), powertrains=_PLUG),
    _spec("consumption_l_100km", Text("Fuel consumption, WLTP", "Brandstofverbruik, WLTP",
          "Kraftstoffverbrauch, WLTP", "Consommation de carburant, WLTP", "Consumo di carburante, WLTP"),
          Group.CONSUMPTION, unit="l/100 km", direction=_L, decimals=1, low=0.2, high=30,
          basis=(Basis.PLUG_IN, Basis.TEST), powertrains=_ENGINE),
    _spec("consumption_l_100km_charge_sustaining", Text("Fuel consumption, battery empty, WLTP",
          "Brandstofverbruik, lege accu, WLTP", "Kraftstoffverbrauch, Batterie leer, WLTP",
          "Consommation de carburant, batterie vide, WLTP", "Consumo di carburante, batteria scarica, WLTP"),
          Group.CONSUMPTION, unit="l/100 km", direction=_L, decimals=1, low=2, high=30, powertrains=_RANGED),
    _spec("co2_g_km", Text("CO₂ while driving, WLTP", "CO₂ tijdens het rijden, WLTP", "CO₂ im Fahrbetrieb, WLTP",
          "CO₂ à l’usage, WLTP", "CO₂ in marcia, WLTP"), Group.CONSUMPTION, unit="g/km", direction=_L, low=0,
          high=600, basis=(Basis.PLUG_IN, Basis.TEST), powertrains=_ENGINE),
    _spec("zero_to_100_s", Text("0 to 100 km/h", "0 tot 100 km/h", "0 bis 100 km/h", "0 à 100 km/h",
          "Da 0 a 100 km/h"), Group.PERFORMANCE, unit="s", direction=_L, decimals=1, low=1.5, high=40),
    _spec("top_speed_kmh", Text("Top speed", "Topsnelheid", "Höchstgeschwindigkeit", "Vitesse maximale",
          "Velocità massima"), Group.PERFORMANCE, unit="km/h", direction=_H, low=25, high=450),
    _spec("length_mm", Text("Length", "Lengte", "Länge", "Longueur", "Lunghezza"), Group.DIMENSIONS, unit="mm",
          low=2_000, high=7_000),
    _spec("width_mm", Text("Width", "Breedte", "Breite", "Largeur", "Larghezza"), Group.DIMENSIONS, unit="mm",
          low=1_200, high=2_600),
    _spec("height_mm", Text("Height", "Hoogte", "Höhe", "Hauteur", "Altezza"), Group.DIMENSIONS, unit="mm", low=1_000,
          high=2_600),
    _spec("wheelbase_mm", Text("Wheelbase", "Wielbasis", "Radstand", "Empattement", "Passo"), Group.DIMENSIONS,
          unit="mm", low=1_500, high=4_500),
    _spec("ground_clearance_mm", Text("Ground clearance", "Bodemvrijheid", "Bodenfreiheit", "Garde au sol",
          "Altezza da terra"), Group.DIMENSIONS, unit="mm", direction=_H, low=80, high=400),
    _spec("turning_circle_m", Text("Turning circle", "Draaicirkel", "Wendekreis", "Diamètre de braquage",
          "Diametro di sterzata"), Group.DIMENSIONS, unit="m", direction=_L, decimals=1, low=5, high=16),
    _spec("boot_min_l", Text("Boot", "Bagageruimte", "Kofferraum", "Coffre", "Bagagliaio"), Group.SPACE, unit="l",
          direction=_H, low=20, high=3_000),
    _spec("boot_max_l", Text("Boot, seats folded", "Bagageruimte, bank neer", "Kofferraum, Sitze umgeklappt",
          "Coffre, sièges rabattus", "Bagagliaio, sedili abbattuti"), Group.SPACE, unit="l", direction=_H, low=100,
          high=6_000),
    _spec("frunk_l", Text("Front boot", "Bagageruimte voor", "Vorderer Kofferraum", "Coffre avant",
          "Bagagliaio anteriore"), Group.SPACE, unit="l", direction=_H, low=1, high=300),
    _spec("kerb_mass_kg", Text("Kerb mass, without driver", "Ledig gewicht, zonder bestuurder",
          "Leergewicht, ohne Fahrer", "Masse à vide, sans conducteur", "Massa a vuoto, senza conducente"),
          Group.SPACE, unit="kg", direction=_L, low=400, high=4_500),
    _spec("mass_in_running_order_kg", Text("Mass in running order, with driver", "Massa rijklaar, met bestuurder",
          "Masse fahrbereit, mit Fahrer", "Masse en ordre de marche, avec conducteur",
          "Massa in ordine di marcia, con conducente"), Group.SPACE, unit="kg", direction=_L, low=400, high=4_500),
    _spec("tow_braked_kg", Text("Towing, braked", "Trekgewicht, geremd", "Anhängelast, gebremst",
          "Charge tractable, freinée", "Massa rimorchiabile, frenata"), Group.SPACE, unit="kg", direction=_H, low=0,
          high=5_000,
          zero=Text("no tow approval", "geen trekgewicht toegestaan", "keine Anhängelast zugelassen",
          "remorquage non autorisé", "traino non omologato")),
    _spec("euro_ncap_stars", Text("Euro NCAP", "Euro NCAP", "Euro NCAP", "Euro NCAP", "Euro NCAP"), Group.SAFETY,
          unit="★", direction=_H, low=0, high=5, basis=(Basis.TEST,)),
)  # fmt: skip

BY_KEY: dict[str, FigureSpec] = {spec.key: spec for spec in FIGURES}


def figure_spec(key: str) -> FigureSpec:
    """Return the entry for `key`.

    Raises KeyError with a sentence that names the nearest keys when there is none.
    """
    try:
        return BY_KEY[key]
    except KeyError:
        raise KeyError(f"There is no figure {key!r}; the figures are {', '.join(BY_KEY)}") from None
