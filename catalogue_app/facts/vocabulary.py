"""The closed lists of the trade: powertrains, bodies, layers, ownership ... each with its words.

A member's value is what content files, the database and the command line use; `label` is what people read.
"""

from enum import StrEnum
from typing import Self

from catalogue_app.facts.text import Text, same

_NO_LABEL = Text("", "")


class Labelled(StrEnum):
    """A word list whose members carry a label in every language."""

    label: Text

    def __new__(cls, value: str, label: Text = _NO_LABEL) -> Self:
        """Make a member from its stored value and its label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member


class Powertrain(Labelled):
    """What drives the car and where the energy comes from."""

    BEV = "bev", Text("Electric", "Elektrisch")
    EREV = "erev", Text("Range extender", "Range extender")
    PHEV = "phev", Text("Plug-in hybrid", "Plug-in hybride")
    HEV = "hev", Text("Full hybrid", "Hybride")
    MHEV = "mhev", Text("Mild hybrid", "Mild hybride")
    PETROL = "petrol", Text("Petrol", "Benzine")
    DIESEL = "diesel", Text("Diesel", "Diesel")

    @property
    def chip(self) -> Text:
        """The short form on a chip."""
        return _CHIPS.get(self, self.label)

    @property
    def has_engine(self) -> bool:
        """Whether there is a combustion engine on board."""
        return self is not Powertrain.BEV

    @property
    def has_motor(self) -> bool:
        """Whether an electric motor drives the car (48-volt assistance counts)."""
        return self not in (Powertrain.PETROL, Powertrain.DIESEL)

    @property
    def plugs_in(self) -> bool:
        """Whether the battery is charged from the mains."""
        return self in (Powertrain.BEV, Powertrain.EREV, Powertrain.PHEV)


_CHIPS = {
    Powertrain.BEV: same("EV"),
    Powertrain.EREV: same("EREV"),
    Powertrain.PHEV: same("PHEV"),
    Powertrain.HEV: same("HEV"),
    Powertrain.MHEV: same("MHEV"),
}


class Drive(Labelled):
    """Which wheels are driven."""

    FWD = "fwd", Text("Front-wheel drive", "Voorwielaandrijving")
    RWD = "rwd", Text("Rear-wheel drive", "Achterwielaandrijving")
    AWD = "awd", Text("All-wheel drive", "Vierwielaandrijving")


class Body(Labelled):
    """Body style as the trade names it."""

    HATCHBACK = "hatchback", Text("Hatchback", "Hatchback")
    SUV = "suv", Text("SUV", "SUV")
    SEDAN = "sedan", Text("Saloon", "Sedan")
    ESTATE = "estate", Text("Estate", "Stationwagon")
    MPV = "mpv", Text("MPV", "MPV")
    COUPE = "coupe", Text("Coupé", "Coupé")
    CONVERTIBLE = "convertible", Text("Convertible", "Cabriolet")
    PICKUP = "pickup", Text("Pick-up", "Pick-up")
    QUADRICYCLE = "quadricycle", Text("Quadricycle", "Brommobiel")


class Status(Labelled):
    """Whether the model can be ordered."""

    ON_SALE = "on_sale", Text("On sale", "Leverbaar")
    ANNOUNCED = "announced", Text("Announced", "Aangekondigd")
    RUN_OUT = "run_out", Text("Run-out", "Uitloop")
    DISCONTINUED = "discontinued", Text("Discontinued", "Niet meer leverbaar")


SEGMENTS: tuple[str, ...] = ("A", "B", "C", "D", "E", "F")


class Layer(Labelled):
    """The six technology layers under the skin, in the order they are told."""

    PLATFORM = "platform", Text("Platform", "Platform")
    BATTERY = "battery", Text("Battery", "Accu")
    MOTOR = "motor", Text("Electric motor", "Elektromotor")
    ENGINE_GEARBOX = "engine_gearbox", Text("Engine and gearbox", "Motor en versnellingsbak")
    ELECTRONICS = "electronics", Text("Electronics", "Elektronica")
    DESIGN_PRODUCTION = "design_production", Text("Design and production", "Ontwerp en productie")


class ComponentKind(Labelled):
    """What sort of part a component is, and the layer it belongs to."""

    PLATFORM = "platform", Text("Platform", "Platform")
    BATTERY = "battery", Text("Battery", "Accu")
    MOTOR = "motor", Text("Electric motor", "Elektromotor")
    ENGINE = "engine", Text("Engine", "Verbrandingsmotor")
    TRANSMISSION = "transmission", Text("Gearbox", "Versnellingsbak")
    ELECTRONICS = "electronics", Text("Electronics", "Elektronica")
    INFOTAINMENT = "infotainment", Text("Infotainment", "Infotainment")

    @property
    def layer(self) -> Layer:
        """The layer such a part sits in unless its content entry names another."""
        return _LAYER_OF_KIND[self]


_LAYER_OF_KIND = {
    ComponentKind.PLATFORM: Layer.PLATFORM,
    ComponentKind.BATTERY: Layer.BATTERY,
    ComponentKind.MOTOR: Layer.MOTOR,
    ComponentKind.ENGINE: Layer.ENGINE_GEARBOX,
    ComponentKind.TRANSMISSION: Layer.ENGINE_GEARBOX,
    ComponentKind.ELECTRONICS: Layer.ELECTRONICS,
    ComponentKind.INFOTAINMENT: Layer.ELECTRONICS,
}


class Ownership(Labelled):
    """Whose technology a part is."""

    STELLANTIS = "stellantis", Text("Stellantis", "Stellantis")
    JOINT_VENTURE = "joint_venture", Text("Joint venture", "Joint venture")
    PARTNER = "partner", Text("Partner", "Partner")
    SUPPLIER = "supplier", Text("Supplier", "Toeleverancier")
    UNKNOWN = "unknown", Text("Unknown", "Onbekend")


class Technology(Labelled):
    """Whose technology a whole model is, in one word (see `origin.technology`)."""

    STELLANTIS = "stellantis", Text("Stellantis technology", "Stellantis-techniek")
    JOINT_VENTURE = "joint_venture", Text("Joint-venture technology", "Techniek van een joint venture")
    PARTNER = "partner", Text("Partner technology", "Techniek van een partner")
    MIXED = "mixed", Text("Mixed technology", "Gemengde techniek")
    UNKNOWN = "unknown", Text("Technology unknown", "Techniek onbekend")


class TieKind(Labelled):
    """What binds two companies."""

    EQUITY = "equity", Text("Shareholding", "Belang")
    JOINT_VENTURE = "joint_venture", Text("Joint venture", "Joint venture")
    DISTRIBUTION = "distribution", Text("Distribution", "Distributie")
    MANUFACTURING = "manufacturing", Text("Manufacture", "Productie")
    TECHNOLOGY_LICENCE = "technology_licence", Text("Technology licence", "Techniek in licentie")
    COMPONENT_SUPPLY = "component_supply", Text("Supply of parts", "Levering van onderdelen")
    BRAND_MEMBERSHIP = "brand_membership", Text("Brand membership", "Merk van het concern")
    PLATFORM_USE = "platform_use", Text("Use of a platform", "Gebruik van een platform")


class Aspect(Labelled):
    """What a statement about a car is about."""

    PLATFORM = "platform", Text("Platform", "Platform")
    BATTERY = "battery", Text("Battery", "Accu")
    MOTOR = "motor", Text("Electric motor", "Elektromotor")
    ENGINE = "engine", Text("Engine", "Verbrandingsmotor")
    ELECTRONICS = "electronics", Text("Electronics", "Elektronica")
    DESIGN = "design", Text("Design", "Ontwerp")
    PRODUCTION = "production", Text("Production", "Productie")
    WHOLE_CAR = "whole_car", Text("Whole car", "Hele auto")

    @property
    def layer(self) -> Layer | None:
        """The technology layer that the statement belongs to, None for one about the whole car."""
        return _LAYER_OF_ASPECT.get(self)


_LAYER_OF_ASPECT = {
    Aspect.PLATFORM: Layer.PLATFORM,
    Aspect.BATTERY: Layer.BATTERY,
    Aspect.MOTOR: Layer.MOTOR,
    Aspect.ENGINE: Layer.ENGINE_GEARBOX,
    Aspect.ELECTRONICS: Layer.ELECTRONICS,
    Aspect.DESIGN: Layer.DESIGN_PRODUCTION,
    Aspect.PRODUCTION: Layer.DESIGN_PRODUCTION,
}


class PlantState(Labelled):
    """Whether a plant builds the car now."""

    ACTIVE = "active", Text("builds it now", "bouwt hem nu")
    PLANNED = "planned", Text("announced", "aangekondigd")
    ENDED = "ended", Text("no longer", "niet meer")


class Match(Labelled):
    """How well a registry row fits the variant it is kept with."""

    EXACT = "exact", Text("this very version", "precies deze uitvoering")
    RENAMED = "renamed", Text("same engine, older badge", "zelfde motor, oudere naam")
    FAMILY = "family", Text("family of versions, not this very one", "familie van uitvoeringen, niet precies deze")
    RANGE = "range", Text("range over several versions", "bandbreedte over meer uitvoeringen")

    @property
    def usable(self) -> bool:
        """Whether the figure may stand for the variant where it has no other (never for `family` and `range`)."""
        return self in (Match.EXACT, Match.RENAMED)
