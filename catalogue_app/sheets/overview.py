"""The showroom overview: every model sold here, grouped by fuel, the most economical on top.

Dutch decree on the energy label (BWBR0011761), annex 2, numbers 4 to 6: grouped by type of fuel, within it by rising
CO2, per model l/100 km and km/l to one decimal and whole g/km. What may stand there is official and WLTP; a value is
never worked out from another one, but for km/l from l/100 km.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.ports import Catalogue
from catalogue_app.facts.records import Figure, Model, Variant
from catalogue_app.facts.text import Text, fold
from catalogue_app.facts.vocabulary import Body, ComponentKind, Labelled, Powertrain, Status
from catalogue_app.sheets.cells import figures_of

FUEL_USE, CO2 = "consumption_l_100km", "co2_g_km"
FUEL_USE_EMPTY = "consumption_l_100km_charge_sustaining"
CURRENT, RANGE = "consumption_kwh_100km", "range_wltp_km"
SOLD = (Status.ON_SALE, Status.RUN_OUT)
"""What can be bought: what runs out stands in the showroom until the last one is sold."""
_DIESEL = ("diesel", "hdi", "bluehdi", "multijet", "jtdm")


class Fuel(Labelled):
    """What a version is fuelled with, in the order of the poster. A hybrid burns what its engine burns.

    Plug-ins stand apart: their official values are weighted with current from the mains.
    """

    PETROL = "petrol", Text("Petrol (hybrids too)", "Benzine (ook hybride)", "Benzin (auch Hybrid)",
                            "Essence (hybrides aussi)", "Benzina (anche ibride)")  # fmt: skip
    DIESEL = "diesel", Text("Diesel", "Diesel", "Diesel", "Diesel", "Diesel")
    PLUG_IN = "plug_in_hybrid", Text("Plug-in hybrid", "Plug-in hybride", "Plug-in-Hybrid", "Hybride rechargeable",
                                     "Ibrida plug-in")  # fmt: skip
    ELECTRIC = "electric", Text("Electric", "Elektrisch", "Elektro", "Électrique", "Elettrica")

    @property
    def needed(self) -> tuple[str, ...]:
        """The figures that each version must have."""
        return (CURRENT, RANGE) if self is Fuel.ELECTRIC else (FUEL_USE, CO2)

    @property
    def shown(self) -> tuple[str, ...]:
        """The figures that are shown, where known."""
        return (*self.needed, FUEL_USE_EMPTY, CURRENT, RANGE) if self is Fuel.PLUG_IN else self.needed


@dataclass(frozen=True, slots=True)
class Spread:
    """Lowest and highest of a figure over the versions `cars` that have it; `figures` are theirs."""

    low: float
    high: float
    figures: tuple[Figure, ...]
    cars: tuple[str, ...]

    @property
    def ends(self) -> tuple[float, float]:
        """Both ends."""
        return self.low, self.high


@dataclass(frozen=True, slots=True)
class Entry:
    """A model under one fuel: its versions with that fuel, and the spread of each figure that may be printed.

    `whole`: how many of its versions have all that the decree asks for.
    """

    model_id: str
    name: str
    fuel: Fuel
    versions: tuple[str, ...]
    spreads: Mapping[str, Spread]
    whole: int

    @property
    def known(self) -> bool:
        """Whether there is any figure to rank it by."""
        return any(key in self.spreads for key in self.fuel.needed)

    @property
    def complete(self) -> bool:
        """Whether every version has all that is needed."""
        return self.whole == len(self.versions)

    @property
    def lacks(self) -> tuple[str, ...]:
        """The needed figures that one version or more has not."""
        return tuple(key for key in self.fuel.needed if len(self._cars(key)) < len(self.versions))

    @property
    def order(self) -> tuple[float, ...]:
        """By what it is ranked, most economical first: CO2, then consumption; what has no such figure comes last.

        A model of several versions counts as its least economical one, as the Dutch rule on the label has it
        (Regeling relatieve zuinigheid, BWBR0032215, article 1(2)): a frugal version does not lift the others. Nothing
        is emitted by an electric car while driving, so there consumption ranks.
        """
        key, next_key = (CURRENT, RANGE) if self.fuel is Fuel.ELECTRIC else (CO2, FUEL_USE)
        first, second = self.spreads.get(key), self.spreads.get(next_key)
        by_first = (1.0, 0.0, 0.0) if first is None else (0.0, first.high, first.low)
        if second is None:
            return *by_first, 1.0, 0.0, 0.0
        if self.fuel is Fuel.ELECTRIC:  # the longer range first
            return *by_first, 0.0, -second.low, -second.high
        return *by_first, 0.0, second.high, second.low

    def _cars(self, key: str) -> tuple[str, ...]:
        spread = self.spreads.get(key)
        return () if spread is None else spread.cars


@dataclass(frozen=True, slots=True)
class FuelGroup:
    """The models of a fuel in order, and by name those of which no official figure is known."""

    fuel: Fuel
    entries: tuple[Entry, ...]
    missing: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """All of it.

    Attributes:
        of: how many models are sold here; complete: for how many of them every version has what is needed.
        unplaced: names of models of which no version is known, so that they belong to no fuel.
        outside: names of quadricycles, which are no passenger cars (decree, article 1: category M1).
    """

    edition: str
    groups: tuple[FuelGroup, ...]
    of: int
    complete: int
    unplaced: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    with_reported: bool = False

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every line, as they stand below each other."""
        return tuple(entry for group in self.groups for entry in (*group.entries, *group.missing))


def overview_of(catalogue: Catalogue, *, with_reported: bool = False) -> Overview:
    """Return the overview of a catalogue; reads each model that is sold, so it takes a moment."""
    sold = [catalogue.model(card.id) for card in catalogue.cards() if card.status in SOLD]
    return overview_among(sold, catalogue.edition(), with_reported=with_reported)


def overview_among(models: Iterable[Model], edition: str, *, with_reported: bool = False) -> Overview:
    """Return the overview of those of these models that are sold.

    `with_reported`: the dealer chose to print what the press or an indirect source says too; rumours never.
    """
    sold = [model for model in models if model.status in SOLD]
    cars = [model for model in sold if model.body is not Body.QUADRICYCLE]
    entries = {model.id: entries_of(model, with_reported=with_reported) for model in cars}
    groups = [_group(fuel, [e for own in entries.values() for e in own if e.fuel is fuel]) for fuel in Fuel]
    return Overview(
        edition,
        tuple(group for group in groups if group.entries or group.missing),
        len(cars),
        sum(bool(own) and all(entry.complete for entry in own) for own in entries.values()),
        tuple(model.full_name for model in cars if not model.variants),
        tuple(model.full_name for model in sold if model.body is Body.QUADRICYCLE),
        with_reported,
    )


def entries_of(model: Model, *, with_reported: bool = False) -> tuple[Entry, ...]:
    """Return the lines of a model, one for each fuel that it is sold with."""
    by_fuel: dict[Fuel, list[Variant]] = {}
    for variant in model.variants:
        by_fuel.setdefault(fuel_of(model, variant), []).append(variant)
    return tuple(_entry(model, fuel, by_fuel[fuel], with_reported) for fuel in Fuel if fuel in by_fuel)


def fuel_of(model: Model, variant: Variant) -> Fuel:
    """Return the fuel of a version.

    The list of powertrains has one entry for hybrids of both fuels, so their engine, by name, says which it is; that
    of a range extender or plug-in does not matter, as those stand together.
    """
    if variant.powertrain is Powertrain.BEV:
        return Fuel.ELECTRIC
    if variant.powertrain.plugs_in:
        return Fuel.PLUG_IN
    if variant.powertrain is Powertrain.DIESEL:
        return Fuel.DIESEL
    if variant.powertrain is Powertrain.PETROL:
        return Fuel.PETROL
    engines = [
        part.component.name.en
        for part in model.parts
        if part.component.kind is ComponentKind.ENGINE and variant.id in part.variants
    ]
    words = fold(" ".join([variant.name.en, *engines])).split()
    return Fuel.DIESEL if any(word in _DIESEL for word in words) else Fuel.PETROL


def may_stand(figure: Figure, *, with_reported: bool) -> bool:
    """Whether a figure may stand on the overview: official and by WLTP; by choice also what others say, marked."""
    by_test = figure.test is None or figure.test.casefold() == "wltp"
    levels = (Evidence.OFFICIAL, Evidence.PRESS, Evidence.REPORTED) if with_reported else (Evidence.OFFICIAL,)
    return figure.low is not None and by_test and figure.evidence in levels


def _group(fuel: Fuel, entries: Sequence[Entry]) -> FuelGroup:
    def by_name(entry: Entry) -> tuple[str, str]:
        return fold(entry.name), entry.model_id

    known = sorted((e for e in entries if e.known), key=lambda e: (e.order, *by_name(e)))
    return FuelGroup(fuel, tuple(known), tuple(sorted((e for e in entries if not e.known), key=by_name)))


def _entry(model: Model, fuel: Fuel, versions: Sequence[Variant], with_reported: bool) -> Entry:
    own = {version.id: figures_of(model, version) for version in versions}
    spreads = {}
    for key in fuel.shown:
        found = {car: figures[key] for car, figures in own.items() if key in figures}
        fit = {car: figure for car, figure in found.items() if may_stand(figure, with_reported=with_reported)}
        if fit:
            spreads[key] = _spread(fit)
    whole = sum(all(key in spreads and car in spreads[key].cars for key in fuel.needed) for car in own)
    return Entry(model.id, model.full_name, fuel, tuple(own), spreads, whole)


def _spread(figures: Mapping[str, Figure]) -> Spread:
    lows = [figure.low for figure in figures.values() if figure.low is not None]
    highs = [figure.high for figure in figures.values() if figure.high is not None]
    return Spread(min(lows), max(highs), tuple(figures.values()), tuple(figures))
