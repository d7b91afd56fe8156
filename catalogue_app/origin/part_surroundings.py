"""What is built around one part: which other parts and plants the cars that have it come with, by rule."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Model, PartLink, Production, Source
from catalogue_app.facts.text import Lang, Text, in_all
from catalogue_app.facts.vocabulary import ComponentKind, Layer, PlantState

PLANT = Text("Plant", "Fabriek", "Werk", "Usine", "Stabilimento")


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A part or plant and the cars that have it together with the first part.

    Attributes:
        component_id: None for a plant.
        model_ids, cars: the cars by id and by name, in the same order.
        evidence, as_of, source: of the weakest of the links it rests on.
    """

    name: Text
    component_id: str | None
    model_ids: tuple[str, ...]
    cars: tuple[str, ...]
    evidence: Evidence
    as_of: PartialDate | None
    source: Source


@dataclass(frozen=True, slots=True)
class Surrounding:
    """One kind of part around the first: which ones occur, most cars first.

    Attributes:
        kind: None for the plants.
        untold: names of the cars of which no source says what they have here.
        withheld: names of the cars of which something is not told to a customer here.
    """

    label: Text
    kind: ComponentKind | None
    neighbours: tuple[Neighbour, ...]
    untold: tuple[str, ...]
    withheld: tuple[str, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether the cars differ here: more than one part is known."""
        return len(self.neighbours) > 1

    @property
    def alike(self) -> bool:
        """Whether all cars of which a source tells have the same here; not to be said when something is withheld."""
        return len(self.neighbours) == 1 and not self.withheld

    @property
    def sentence(self) -> Text:
        """All of it in one sentence: "Battery: A (Peugeot 3008, Opel Grandland); B (Jeep Compass)."."""

        def words(lang: Lang) -> str:
            space = "\u00a0" if lang == "fr" else ""
            told = (f"{n.name.plain(lang)} ({', '.join(n.cars)})" for n in self.neighbours)
            return f"{self.label.plain(lang)}{space}: {f'{space}; '.join(told)}."

        return in_all(words)


def surroundings(models: Iterable[Model], ids: Collection[str], kind: ComponentKind) -> tuple[Surrounding, ...]:
    """Return what cars with the part `ids` (its id and other ids for it) have besides, those that differ first.

    Only the versions that have the part count: the battery of the electric version is not built around the gearbox of
    the hybrid. A kind of which nothing is known for any car is left out. Plants hold for the model as a whole.
    """
    cars = tuple(models)
    found = [_of_kind(cars, ids, other) for other in ComponentKind if other is not kind]
    found.append(_of_plants(cars))
    known = [s for s in found if s.neighbours]
    return tuple(sorted(known, key=lambda s: not s.differs))


def _of_kind(cars: Iterable[Model], ids: Collection[str], kind: ComponentKind) -> Surrounding:
    links: dict[str, list[tuple[Model, PartLink]]] = {}
    untold = []
    for car in cars:
        having = {v for p in car.parts if p.component.id in ids for v in p.variants}
        near = [p for p in car.parts if p.component.kind is kind and having.intersection(p.variants)]
        for link in near:
            links.setdefault(link.component.canonical, []).append((car, link))
        if not near and _may_have(car, having, kind) and str(kind.layer) not in car.withheld:
            untold.append(car.full_name)
    neighbours = [_neighbour_part(uses) for uses in links.values()]
    return Surrounding(kind.label, kind, _most_first(neighbours), tuple(untold), _withheld(cars, kind.layer))


def _withheld(cars: Iterable[Model], layer: Layer) -> tuple[str, ...]:
    return tuple(car.full_name for car in cars if str(layer) in car.withheld)


def _may_have(car: Model, having: Collection[str], kind: ComponentKind) -> bool:
    powertrains = [v.powertrain for v in car.variants if v.id in having]
    if kind.layer is Layer.ENGINE_GEARBOX:
        return any(p.has_engine for p in powertrains)
    if kind.layer in (Layer.MOTOR, Layer.BATTERY):
        return any(p.has_motor for p in powertrains)
    return True


def _neighbour_part(uses: list[tuple[Model, PartLink]]) -> Neighbour:
    weak = max((link for _, link in uses), key=lambda link: link.evidence.rank)
    part = uses[0][1].component
    names = {car.id: car.full_name for car, _ in uses}
    return Neighbour(
        part.name, part.id, tuple(names), tuple(names.values()), weak.evidence, weak.as_of, weak.source
    )  # fmt: skip


def _of_plants(cars: Iterable[Model]) -> Surrounding:
    sites: dict[str, list[tuple[Model, Production]]] = {}
    untold = []
    for car in cars:
        active = [p for p in car.production if p.state is PlantState.ACTIVE]
        for plant in active:
            sites.setdefault(plant.site, []).append((car, plant))
        if not active and str(Layer.DESIGN_PRODUCTION) not in car.withheld:
            untold.append(car.full_name)
    plants = _most_first([_neighbour_plant(uses) for uses in sites.values()])
    return Surrounding(PLANT, None, plants, tuple(untold), _withheld(cars, Layer.DESIGN_PRODUCTION))


def _neighbour_plant(uses: list[tuple[Model, Production]]) -> Neighbour:
    weak = max((plant for _, plant in uses), key=lambda plant: plant.evidence.rank)
    names = {car.id: car.full_name for car, _ in uses}
    return Neighbour(
        uses[0][1].plant, None, tuple(names), tuple(names.values()), weak.evidence, weak.as_of, weak.source
    )  # fmt: skip


def _most_first(found: Iterable[Neighbour]) -> tuple[Neighbour, ...]:
    return tuple(sorted(found, key=lambda n: -len(n.model_ids)))
