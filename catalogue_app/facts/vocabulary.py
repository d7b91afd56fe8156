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

    BEV = "bev", Text("Electric", "Elektrisch", "Elektro", "Électrique", "Elettrica")
    EREV = (
        "erev",
        Text("Range extender", "Range extender", "Range-Extender", "Prolongateur d’autonomie", "Range extender"),
    )
    PHEV = "phev", Text("Plug-in hybrid", "Plug-in hybride", "Plug-in-Hybrid", "Hybride rechargeable", "Ibrida plug-in")
    HEV = "hev", Text("Full hybrid", "Hybride", "Vollhybrid", "Hybride", "Full hybrid")
    MHEV = "mhev", Text("Mild hybrid", "Mild hybride", "Mildhybrid", "Hybride léger", "Mild hybrid")
    PETROL = "petrol", Text("Petrol", "Benzine", "Benzin", "Essence", "Benzina")
    DIESEL = "diesel", Text("Diesel", "Diesel", "Diesel", "Diesel", "Diesel")

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

    FWD = (
        "fwd",
        Text("Front-wheel drive", "Voorwielaandrijving", "Frontantrieb", "Traction avant", "Trazione anteriore"),
    )
    RWD = "rwd", Text("Rear-wheel drive", "Achterwielaandrijving", "Heckantrieb", "Propulsion", "Trazione posteriore")
    AWD = (
        "awd",
        Text("All-wheel drive", "Vierwielaandrijving", "Allradantrieb", "Transmission intégrale", "Trazione integrale"),
    )


class Body(Labelled):
    """Body style as the trade names it."""

    HATCHBACK = "hatchback", Text("Hatchback", "Hatchback", "Schrägheck", "Berline à hayon", "Due volumi")
    SUV = "suv", Text("SUV", "SUV", "SUV", "SUV", "SUV")
    SEDAN = "sedan", Text("Saloon", "Sedan", "Limousine", "Berline", "Berlina")
    ESTATE = "estate", Text("Estate", "Stationwagon", "Kombi", "Break", "Station wagon")
    MPV = "mpv", Text("MPV", "MPV", "Van", "Monospace", "Monovolume")
    COUPE = "coupe", Text("Coupé", "Coupé", "Coupé", "Coupé", "Coupé")
    CONVERTIBLE = "convertible", Text("Convertible", "Cabriolet", "Cabrio", "Cabriolet", "Cabrio")
    PICKUP = "pickup", Text("Pick-up", "Pick-up", "Pick-up", "Pick-up", "Pick-up")
    QUADRICYCLE = "quadricycle", Text("Quadricycle", "Brommobiel", "Leichtfahrzeug", "Quadricycle", "Quadriciclo")


class Status(Labelled):
    """Whether the model can be ordered."""

    ON_SALE = "on_sale", Text("On sale", "Leverbaar", "Lieferbar", "En vente", "In vendita")
    ANNOUNCED = "announced", Text("Announced", "Aangekondigd", "Angekündigt", "Annoncé", "Annunciato")
    RUN_OUT = "run_out", Text("Run-out", "Uitloop", "Auslaufend", "Fin de série", "Fine serie")
    DISCONTINUED = (
        "discontinued",
        Text("Discontinued", "Niet meer leverbaar", "Nicht mehr lieferbar", "Retiré de la vente", "Fuori listino"),
    )


SEGMENTS: tuple[str, ...] = ("A", "B", "C", "D", "E", "F")


class Layer(Labelled):
    """The six technology layers under the skin, in the order they are told."""

    PLATFORM = "platform", Text("Platform", "Platform", "Plattform", "Plateforme", "Piattaforma")
    BATTERY = "battery", Text("Battery", "Accu", "Batterie", "Batterie", "Batteria")
    MOTOR = "motor", Text("Electric motor", "Elektromotor", "Elektromotor", "Moteur électrique", "Motore elettrico")
    ENGINE_GEARBOX = (
        "engine_gearbox",
        Text(
            "Engine and gearbox", "Motor en versnellingsbak", "Motor und Getriebe", "Moteur et boîte", "Motore e cambio"
        ),
    )
    ELECTRONICS = "electronics", Text("Electronics", "Elektronica", "Elektronik", "Électronique", "Elettronica")
    DESIGN_PRODUCTION = (
        "design_production",
        Text(
            "Design and production",
            "Ontwerp en productie",
            "Design und Produktion",
            "Design et production",
            "Design e produzione",
        ),
    )


class ComponentKind(Labelled):
    """What sort of part a component is, and the layer it belongs to."""

    PLATFORM = "platform", Text("Platform", "Platform", "Plattform", "Plateforme", "Piattaforma")
    BATTERY = "battery", Text("Battery", "Accu", "Batterie", "Batterie", "Batteria")
    MOTOR = "motor", Text("Electric motor", "Elektromotor", "Elektromotor", "Moteur électrique", "Motore elettrico")
    ENGINE = "engine", Text("Engine", "Verbrandingsmotor", "Verbrennungsmotor", "Moteur thermique", "Motore termico")
    TRANSMISSION = "transmission", Text("Gearbox", "Versnellingsbak", "Getriebe", "Boîte de vitesses", "Cambio")
    ELECTRONICS = "electronics", Text("Electronics", "Elektronica", "Elektronik", "Électronique", "Elettronica")
    INFOTAINMENT = (
        "infotainment",
        Text("Infotainment", "Infotainment", "Infotainment", "Infodivertissement", "Infotainment"),
    )

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

    STELLANTIS = "stellantis", Text("Stellantis", "Stellantis", "Stellantis", "Stellantis", "Stellantis")
    JOINT_VENTURE = (
        "joint_venture",
        Text("Joint venture", "Joint venture", "Joint Venture", "Coentreprise", "Joint venture"),
    )
    PARTNER = "partner", Text("Partner", "Partner", "Partner", "Partenaire", "Partner")
    SUPPLIER = "supplier", Text("Supplier", "Toeleverancier", "Zulieferer", "Fournisseur", "Fornitore")
    UNKNOWN = "unknown", Text("Unknown", "Onbekend", "Unbekannt", "Inconnu", "Sconosciuto")


class Technology(Labelled):
    """Whose technology a whole model is, in one word (see `origin.technology`)."""

    STELLANTIS = (
        "stellantis",
        Text(
            "Stellantis technology",
            "Stellantis-techniek",
            "Stellantis-Technik",
            "Technologie Stellantis",
            "Tecnologia Stellantis",
        ),
    )
    JOINT_VENTURE = (
        "joint_venture",
        Text(
            "Joint-venture technology",
            "Techniek van een joint venture",
            "Joint-Venture-Technik",
            "Technologie de coentreprise",
            "Tecnologia di joint venture",
        ),
    )
    PARTNER = (
        "partner",
        Text(
            "Partner technology",
            "Techniek van een partner",
            "Technik eines Partners",
            "Technologie partenaire",
            "Tecnologia di un partner",
        ),
    )
    MIXED = (
        "mixed",
        Text("Mixed technology", "Gemengde techniek", "Gemischte Technik", "Technologie mixte", "Tecnologia mista"),
    )
    UNKNOWN = (
        "unknown",
        Text(
            "Technology unknown",
            "Techniek onbekend",
            "Technik unbekannt",
            "Technologie inconnue",
            "Tecnologia sconosciuta",
        ),
    )


class TieKind(Labelled):
    """What binds two companies."""

    EQUITY = "equity", Text("Shareholding", "Belang", "Beteiligung", "Participation", "Partecipazione")
    JOINT_VENTURE = (
        "joint_venture",
        Text("Joint venture", "Joint venture", "Joint Venture", "Coentreprise", "Joint venture"),
    )
    DISTRIBUTION = "distribution", Text("Distribution", "Distributie", "Vertrieb", "Distribution", "Distribuzione")
    MANUFACTURING = "manufacturing", Text("Manufacture", "Productie", "Fertigung", "Fabrication", "Produzione")
    TECHNOLOGY_LICENCE = (
        "technology_licence",
        Text(
            "Technology licence",
            "Techniek in licentie",
            "Technologielizenz",
            "Licence technologique",
            "Licenza tecnologica",
        ),
    )
    COMPONENT_SUPPLY = (
        "component_supply",
        Text(
            "Supply of parts",
            "Levering van onderdelen",
            "Teilelieferung",
            "Fourniture de pièces",
            "Fornitura di componenti",
        ),
    )
    BRAND_MEMBERSHIP = (
        "brand_membership",
        Text("Brand membership", "Merk van het concern", "Konzernmarke", "Marque du groupe", "Marchio del gruppo"),
    )
    PLATFORM_USE = (
        "platform_use",
        Text(
            "Use of a platform",
            "Gebruik van een platform",
            "Plattformnutzung",
            "Utilisation d’une plateforme",
            "Uso di una piattaforma",
        ),
    )


class Aspect(Labelled):
    """What a statement about a car is about."""

    PLATFORM = "platform", Text("Platform", "Platform", "Plattform", "Plateforme", "Piattaforma")
    BATTERY = "battery", Text("Battery", "Accu", "Batterie", "Batterie", "Batteria")
    MOTOR = "motor", Text("Electric motor", "Elektromotor", "Elektromotor", "Moteur électrique", "Motore elettrico")
    ENGINE = "engine", Text("Engine", "Verbrandingsmotor", "Verbrennungsmotor", "Moteur thermique", "Motore termico")
    ELECTRONICS = "electronics", Text("Electronics", "Elektronica", "Elektronik", "Électronique", "Elettronica")
    DESIGN = "design", Text("Design", "Ontwerp", "Design", "Design", "Design")
    PRODUCTION = "production", Text("Production", "Productie", "Produktion", "Production", "Produzione")
    WHOLE_CAR = "whole_car", Text("Whole car", "Hele auto", "Gesamtes Fahrzeug", "Voiture entière", "Intera vettura")

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

    ACTIVE = "active", Text("builds it now", "bouwt hem nu", "baut ihn derzeit", "en production", "in produzione")
    PLANNED = "planned", Text("announced", "aangekondigd", "angekündigt", "annoncé", "annunciato")
    ENDED = "ended", Text("no longer", "niet meer", "nicht mehr", "terminé", "non più")


class Match(Labelled):
    """How well a registry row fits the variant it is kept with."""

    EXACT = (
        "exact",
        Text(
            "this very version",
            "precies deze uitvoering",
            "genau diese Version",
            "précisément cette version",
            "proprio questa versione",
        ),
    )
    RENAMED = (
        "renamed",
        Text(
            "same engine, older badge",
            "zelfde motor, oudere naam",
            "gleicher Motor, ältere Bezeichnung",
            "même moteur, ancienne appellation",
            "stesso motore, nome precedente",
        ),
    )
    FAMILY = (
        "family",
        Text(
            "family of versions, not this very one",
            "familie van uitvoeringen, niet precies deze",
            "Familie von Versionen, nicht genau diese",
            "famille de versions, pas précisément celle-ci",
            "famiglia di versioni, non proprio questa",
        ),
    )
    RANGE = (
        "range",
        Text(
            "range over several versions",
            "bandbreedte over meer uitvoeringen",
            "Spanne über mehrere Versionen",
            "fourchette sur plusieurs versions",
            "intervallo su più versioni",
        ),
    )

    @property
    def usable(self) -> bool:
        """Whether the figure may stand for the variant where it has no other (never for `family` and `range`)."""
        return self in (Match.EXACT, Match.RENAMED)
