"""The registry of figures: what each spec field is, in one place.

Tables, filters, comparison, sheets, import and the command line all read this list; a new spec field is one
entry here. Keys carry the unit in their name and are the ones used in content files and in JSON.
"""

from dataclasses import dataclass
from enum import StrEnum

from catalogue_app.facts.text import Text
from catalogue_app.facts.vocabulary import Drive, Labelled, Powertrain


class Direction(StrEnum):
    """Which way is better for the buyer."""

    HIGHER = "higher"
    LOWER = "lower"
    NONE = "none"


class Group(Labelled):
    """The groups in which figures are shown, in order."""

    PRICE = "price", Text("Price", "Prijs")
    DRIVE = "drive", Text("Drive", "Aandrijving")
    CHARGING = "charging", Text("Battery and charging", "Accu en laden")
    CONSUMPTION = "consumption", Text("Range and consumption", "Bereik en verbruik")
    PERFORMANCE = "performance", Text("Performance", "Prestaties")
    DIMENSIONS = "dimensions", Text("Dimensions", "Maten")
    SPACE = "space", Text("Space and mass", "Ruimte en gewicht")
    SAFETY = "safety", Text("Safety", "Veiligheid")


class Basis(StrEnum):
    """What two values must have in common before they may be ranked against each other."""

    MARKET = "market"  # prices of two countries hold other taxes
    DC_WINDOW = "dc_window"  # a charging time means nothing without its window
    PLUG_IN = "plug_in"  # weighted plug-in values depend on the utility factor (Euro 6e / 6e-bis)
    TEST = "test"  # WLTP against something else


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

    def applies_to(self, powertrain: Powertrain) -> bool:
        """Return whether a car with this powertrain can have such a figure at all."""
        return powertrain in self.powertrains


def _spec(key: str, en: str, nl: str, group: Group, **rest: object) -> FigureSpec:
    return FigureSpec(key, Text(en, nl), group, **rest)  # type: ignore[arg-type]


_H, _L = Direction.HIGHER, Direction.LOWER
_DRIVES = tuple((str(d), d.label) for d in Drive)

FIGURES: tuple[FigureSpec, ...] = (
    _spec("price", "Price as published", "Prijs zoals gepubliceerd", Group.PRICE, unit="EUR", direction=_L,
          low=1_000, high=5_000_000, basis=(Basis.MARKET,)),
    _spec("power_kw", "Power", "Vermogen", Group.DRIVE, unit="kW", direction=_H, low=1, high=1_500),
    _spec("torque_nm", "Torque", "Koppel", Group.DRIVE, unit="Nm", direction=_H, low=10, high=3_000),
    _spec("drive", "Driven wheels", "Aangedreven wielen", Group.DRIVE, form=Form.CHOICE, choices=_DRIVES),
    _spec("transmission", "Gearbox", "Versnellingsbak", Group.DRIVE, form=Form.TEXT),
    _spec("cylinders", "Cylinders", "Cilinders", Group.DRIVE, low=1, high=16, powertrains=_ENGINE),
    _spec("displacement_cc", "Engine displacement", "Cilinderinhoud", Group.DRIVE, unit="cc", low=400, high=9_000,
          powertrains=_ENGINE),
    _spec("battery_gross_kwh", "Battery, gross", "Accu, bruto", Group.CHARGING, unit="kWh", direction=_H,
          decimals=1, low=0.1, high=250, powertrains=_BATTERY),
    _spec("battery_net_kwh", "Battery, usable", "Accu, netto", Group.CHARGING, unit="kWh", direction=_H,
          decimals=1, low=0.1, high=250, powertrains=_BATTERY),
    _spec("battery_chemistry", "Cell chemistry", "Celchemie", Group.CHARGING, form=Form.TEXT, powertrains=_BATTERY),
    _spec("ac_max_kw", "AC charging, at most", "AC-laden, hoogstens", Group.CHARGING, unit="kW", direction=_H,
          decimals=1, low=1, high=50, powertrains=_PLUG),
    _spec("dc_max_kw", "DC charging, peak", "DC-laden, piek", Group.CHARGING, unit="kW", direction=_H, low=10,
          high=600, powertrains=_PLUG),
    _spec("dc_time_min", "DC charging time", "DC-laadtijd", Group.CHARGING, unit="min", direction=_L, low=3,
          high=600, basis=(Basis.DC_WINDOW,), powertrains=_PLUG),
    _spec("dc_window", "for charging from - to", "voor laden van - tot", Group.CHARGING, unit="%", form=Form.TEXT,
          powertrains=_PLUG),
    _spec("range_wltp_km", "Electric range, WLTP", "Elektrisch bereik, WLTP", Group.CONSUMPTION, unit="km",
          direction=_H, low=10, high=1_200, basis=(Basis.PLUG_IN,), powertrains=_PLUG),
    _spec("range_electric_km", "Electric range", "Elektrisch bereik", Group.CONSUMPTION, unit="km", direction=_H,
          low=10, high=600, powertrains=_RANGED),
    _spec("range_total_km", "Range, fuel and electric", "Bereik, brandstof en stroom", Group.CONSUMPTION, unit="km",
          direction=_H, low=100, high=2_500, powertrains=_RANGED),
    _spec("consumption_kwh_100km", "Electric consumption, WLTP", "Stroomverbruik, WLTP", Group.CONSUMPTION,
          unit="kWh/100 km", direction=_L, decimals=1, low=4, high=60, basis=(Basis.PLUG_IN, Basis.TEST),
          powertrains=_PLUG),
    _spec("consumption_l_100km", "Fuel consumption, WLTP", "Brandstofverbruik, WLTP", Group.CONSUMPTION,
          unit="l/100 km", direction=_L, decimals=1, low=0.2, high=30, basis=(Basis.PLUG_IN, Basis.TEST),
          powertrains=_ENGINE),
    _spec("consumption_l_100km_charge_sustaining", "Fuel consumption, battery empty",
          "Brandstofverbruik, lege accu", Group.CONSUMPTION, unit="l/100 km", direction=_L, decimals=1, low=2,
          high=30, powertrains=_RANGED),
    _spec("co2_g_km", "CO₂ while driving, WLTP", "CO₂ tijdens het rijden, WLTP", Group.CONSUMPTION, unit="g/km",
          direction=_L, low=0, high=600, basis=(Basis.PLUG_IN, Basis.TEST), powertrains=_ENGINE),
    _spec("zero_to_100_s", "0 to 100 km/h", "0 tot 100 km/h", Group.PERFORMANCE, unit="s", direction=_L,
          decimals=1, low=1.5, high=40),
    _spec("top_speed_kmh", "Top speed", "Topsnelheid", Group.PERFORMANCE, unit="km/h", direction=_H, low=25,
          high=450),
    _spec("length_mm", "Length", "Lengte", Group.DIMENSIONS, unit="mm", low=2_000, high=7_000),
    _spec("width_mm", "Width", "Breedte", Group.DIMENSIONS, unit="mm", low=1_200, high=2_600),
    _spec("height_mm", "Height", "Hoogte", Group.DIMENSIONS, unit="mm", low=1_000, high=2_600),
    _spec("wheelbase_mm", "Wheelbase", "Wielbasis", Group.DIMENSIONS, unit="mm", low=1_500, high=4_500),
    _spec("ground_clearance_mm", "Ground clearance", "Bodemvrijheid", Group.DIMENSIONS, unit="mm", direction=_H,
          low=80, high=400),
    _spec("turning_circle_m", "Turning circle", "Draaicirkel", Group.DIMENSIONS, unit="m", direction=_L, decimals=1,
          low=5, high=16),
    _spec("boot_min_l", "Boot", "Bagageruimte", Group.SPACE, unit="l", direction=_H, low=20, high=3_000),
    _spec("boot_max_l", "Boot, seats folded", "Bagageruimte, bank neer", Group.SPACE, unit="l", direction=_H,
          low=100, high=6_000),
    _spec("frunk_l", "Front boot", "Bagageruimte voor", Group.SPACE, unit="l", direction=_H, low=1, high=300),
    _spec("kerb_mass_kg", "Kerb mass, without driver", "Ledig gewicht, zonder bestuurder", Group.SPACE, unit="kg",
          direction=_L, low=400, high=4_500),
    _spec("mass_in_running_order_kg", "Mass in running order, with driver", "Massa rijklaar, met bestuurder",
          Group.SPACE, unit="kg", direction=_L, low=400, high=4_500),
    _spec("tow_braked_kg", "Towing, braked", "Trekgewicht, geremd", Group.SPACE, unit="kg", direction=_H, low=0,
          high=5_000, zero=Text("no tow approval", "geen trekgewicht toegestaan")),
    _spec("euro_ncap_stars", "Euro NCAP", "Euro NCAP", Group.SAFETY, unit="★", direction=_H, low=0, high=5,
          basis=(Basis.TEST,)),
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
