"""The registry of component figures: what the plain values in the description of a part are, and how they are written.

`db/catalogue/components.yaml` uses these keys; a key that is not here is told by nobody (a test finds it).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from catalogue_app.facts.formatting import format_number, horsepower
from catalogue_app.facts.text import Lang, Text, same

_HP = Text("hp", "pk", "PS", "ch", "CV")
_COUNT = same("")


class Span(NamedTuple):
    """From low to high; a plain tuple or list holds alternatives."""

    low: object
    high: object


@dataclass(frozen=True, slots=True)
class ComponentFigure:
    """One kind of figure of a component.

    Attributes:
        key: as in content.
        unit: behind the value; empty for a count.
        decimals: digits after the comma; None shows what the source gives.
        ends: the keys of the lower and the upper end where content gives the two apart; `key` is then neither.
    """

    key: str
    label: Text
    unit: Text
    decimals: int | None = None
    ends: tuple[str, str] | None = None

    def words(self, value: object, lang: Lang) -> str:
        """Return a value with its unit: a span as "from – to", alternatives as "this / that", a window as text.

        Kilowatts of a power have the horsepower behind them.
        """
        values, between = _parts(value)
        text = between.join(self._number(one, lang) for one in values)
        unit = self.unit.in_(lang)
        told = f"{text}\u00a0{unit}" if unit else text
        return f"{told} ({self._horses(value, lang)})" if self._has_horses else told

    @property
    def _has_horses(self) -> bool:
        return "power_kw" in self.key

    def _horses(self, value: object, lang: Lang) -> str:
        values, between = _parts(value)
        text = between.join(format_number(horsepower(one), lang, 0) for one in values if isinstance(one, int | float))
        return f"{text}\u00a0{_HP.in_(lang)}"

    def _number(self, value: object, lang: Lang) -> str:
        if isinstance(value, int | float):
            return format_number(value, lang, self.decimals)
        return str(value).replace("-", " – ")


def _parts(value: object) -> tuple[tuple[object, ...], str]:
    if isinstance(value, Span):
        return value, " – "
    return (tuple(value), " / ") if isinstance(value, tuple | list) else ((value,), "")


_POWER = Text("Power", "Vermogen", "Leistung", "Puissance", "Potenza")
_KW, _KWH, _NM = same("kW"), same("kWh"), same("Nm")
_MM, _KM, _V, _MIN = same("mm"), same("km"), same("V"), same("min")

COMPONENT_FIGURES: tuple[ComponentFigure, ...] = (
    ComponentFigure(
        "battery_kwh", Text("Battery capacity", "Accucapaciteit", "Batteriekapazität", "Capacité de la batterie",
                            "Capacità della batteria"), _KWH, ends=("battery_kwh_min", "battery_kwh_max"),
    ),
    ComponentFigure(
        "battery_gross_kwh", Text("Battery, gross", "Accu, bruto", "Batterie, brutto", "Batterie, brute",
                                  "Batteria, lorda"), _KWH,
    ),
    ComponentFigure(
        "battery_net_kwh", Text("Battery, usable", "Accu, netto", "Batterie, netto", "Batterie, utile",
                                "Batteria, utile"), _KWH,
    ),
    ComponentFigure("cells", Text("Cells", "Cellen", "Zellen", "Cellules", "Celle"), _COUNT),
    ComponentFigure("modules", Text("Modules", "Modules", "Module", "Modules", "Moduli"), _COUNT),
    ComponentFigure("voltage_v", Text("Voltage", "Spanning", "Spannung", "Tension", "Tensione"), _V),
    ComponentFigure(
        "dc_max_kw", Text("DC charging, peak", "DC-laden, piek", "DC-Laden, Spitze", "Charge DC, maximum",
                          "Ricarica DC, picco"), _KW,
    ),
    ComponentFigure(
        "dc_time_min", Text("DC charging time", "Laadtijd DC", "Ladezeit DC", "Temps de charge DC",
                            "Tempo di ricarica DC"), _MIN,
    ),
    ComponentFigure(
        "dc_window", Text("Window of that time", "Venster van die tijd", "Fenster dieser Zeit", "Plage de cette durée",
                          "Finestra di quel tempo"), same("%"),
    ),
    ComponentFigure(
        "ac_max_kw", Text("AC charging", "AC-laden", "AC-Laden", "Charge AC", "Ricarica AC"), _KW,
    ),
    ComponentFigure("power_kw", _POWER, _KW, ends=("power_kw_min", "power_kw_max")),
    ComponentFigure(
        "power_kw_abarth", Text("Power, Abarth version", "Vermogen, Abarth-versie", "Leistung, Abarth-Version",
                                "Puissance, version Abarth", "Potenza, versione Abarth"), _KW,
    ),
    ComponentFigure("power_hp", _POWER, _HP),
    ComponentFigure(
        "power_hp_max", Text("Power, at most", "Vermogen, hoogstens", "Leistung, höchstens", "Puissance, au plus",
                             "Potenza, al massimo"), _HP,
    ),
    ComponentFigure(
        "power_hp_so", Text("Power, standard version", "Vermogen, standaardversie", "Leistung, Standardversion",
                            "Puissance, version standard", "Potenza, versione standard"), _HP,
    ),
    ComponentFigure(
        "power_hp_ho", Text("Power, strongest version", "Vermogen, sterkste versie", "Leistung, stärkste Version",
                            "Puissance, version la plus puissante", "Potenza, versione più potente"), _HP,
    ),
    ComponentFigure(
        "power_hp_mc20", Text("Power in the MC20", "Vermogen in de MC20", "Leistung im MC20", "Puissance dans la MC20",
                              "Potenza nella MC20"), _HP,
    ),
    ComponentFigure(
        "power_hp_grecale", Text("Power in the Grecale", "Vermogen in de Grecale", "Leistung im Grecale",
                                 "Puissance dans le Grecale", "Potenza nella Grecale"), _HP,
    ),
    ComponentFigure(
        "engine_power_kw", Text("Power of the engine", "Vermogen van de verbrandingsmotor",
                                "Leistung des Verbrennungsmotors", "Puissance du moteur thermique",
                                "Potenza del motore termico"), _KW,
    ),
    ComponentFigure(
        "engine_power_hp", Text("Power of the engine", "Vermogen van de verbrandingsmotor",
                                "Leistung des Verbrennungsmotors", "Puissance du moteur thermique",
                                "Potenza del motore termico"), _HP,
    ),
    ComponentFigure(
        "motor_power_kw", Text("Power of the electric motor", "Vermogen van de elektromotor",
                               "Leistung des Elektromotors", "Puissance du moteur électrique",
                               "Potenza del motore elettrico"), _KW,
    ),
    ComponentFigure(
        "motor_power_kw_each", Text("Power of each electric motor", "Vermogen per elektromotor",
                                    "Leistung je Elektromotor", "Puissance de chaque moteur électrique",
                                    "Potenza di ciascun motore elettrico"), _KW,
    ),
    ComponentFigure(
        "system_power_kw", Text("System power", "Systeemvermogen", "Systemleistung", "Puissance combinée",
                                "Potenza di sistema"), _KW,
    ),
    ComponentFigure(
        "system_power_hp", Text("System power", "Systeemvermogen", "Systemleistung", "Puissance combinée",
                                "Potenza di sistema"), _HP,
    ),
    ComponentFigure("torque_nm", Text("Torque", "Koppel", "Drehmoment", "Couple", "Coppia"), _NM),
    ComponentFigure("cylinders", Text("Cylinders", "Cilinders", "Zylinder", "Cylindres", "Cilindri"), _COUNT),
    ComponentFigure(
        "range_wltp_km", Text("Range, WLTP", "Bereik, WLTP", "Reichweite, WLTP", "Autonomie, WLTP", "Autonomia, WLTP"),
        _KM, ends=("range_wltp_km_min", "range_wltp_km_max"),
    ),
    ComponentFigure(
        "range_electric_wltp_km", Text("Electric range, WLTP", "Elektrisch bereik, WLTP",
                                       "Elektrische Reichweite, WLTP", "Autonomie électrique, WLTP",
                                       "Autonomia elettrica, WLTP"), _KM,
    ),
    ComponentFigure(
        "top_speed_kmh", Text("Top speed", "Topsnelheid", "Höchstgeschwindigkeit", "Vitesse maximale",
                              "Velocità massima"), same("km/h"),
    ),
    ComponentFigure(
        "length_mm", Text("Length of the car", "Lengte van de auto", "Länge des Autos", "Longueur de la voiture",
                          "Lunghezza dell’auto"), _MM, 0, ("length_mm_min", "length_mm_max"),
    ),
    ComponentFigure(
        "wheelbase_mm", Text("Wheelbase", "Wielbasis", "Radstand", "Empattement", "Passo"), _MM, 0,
        ("wheelbase_mm_min", "wheelbase_mm_max"),
    ),
)  # fmt: skip
"""In the order in which they are shown."""

_AT_LEAST = Text("{what}, at least", "{what}, minstens", "{what}, mindestens", "{what}, au moins", "{what}, almeno")
_AT_MOST = Text("{what}, at most", "{what}, hoogstens", "{what}, höchstens", "{what}, au plus", "{what}, al massimo")


def component_figures(figures: Mapping[str, object]) -> tuple[tuple[ComponentFigure, object], ...]:
    """Return the figures of a component with what they are, in the order of the registry.

    Two ends that content gives apart come as one figure with a `Span`; a single end comes under its own
    key, called "at least" or "at most". A key that is not in the registry is left out.
    """
    found: list[tuple[ComponentFigure, object]] = []
    for figure in COMPONENT_FIGURES:
        if figure.key in figures:
            found.append((figure, figures[figure.key]))
        if figure.ends is not None:
            found += _of_ends(figure, figure.ends, figures)
    return tuple(found)


def _of_ends(
    figure: ComponentFigure, ends: tuple[str, str], figures: Mapping[str, object]
) -> list[tuple[ComponentFigure, object]]:
    low, high = (figures.get(key) for key in ends)
    if low is not None and high is not None:
        return [(figure, Span(low, high))]
    return [
        (ComponentFigure(key, words.filled(what=figure.label), figure.unit, figure.decimals), value)
        for key, words, value in ((ends[0], _AT_LEAST, low), (ends[1], _AT_MOST, high))
        if value is not None
    ]


def name_of_key(key: str) -> Text | None:
    """Return what a figure of content is called, None for words that are no key."""
    return next((figure.label for figure in COMPONENT_FIGURES if key == figure.key), None)
