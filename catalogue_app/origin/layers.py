"""The six technology layers of a model, each with who developed it, who makes it, whose it is and how sure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from catalogue_app.facts.dates import PartialDate
from catalogue_app.facts.evidence import Evidence
from catalogue_app.facts.records import Component, Model, PartLink, Production, Source, Statement
from catalogue_app.facts.text import Lang, Text, in_all, spaced
from catalogue_app.facts.vocabulary import Aspect, ComponentKind, Layer, Ownership, PlantState

UNKNOWN_NAME = Text("Not known", "Niet bekend", "Nicht bekannt", "Non connu", "Non noto")
NO_ENGINE = Text(
    "No combustion engine",
    "Geen verbrandingsmotor",
    "Kein Verbrennungsmotor",
    "Pas de moteur thermique",
    "Nessun motore termico",
)
NO_MOTOR = Text(
    "No electric motor", "Geen elektromotor", "Kein Elektromotor", "Pas de moteur électrique", "Nessun motore elettrico"
)
NO_BATTERY = Text(
    "No drive battery",
    "Geen aandrijfaccu",
    "Keine Antriebsbatterie",
    "Pas de batterie de traction",
    "Nessuna batteria di trazione",
)
NOT_STATED = Text("Not stated here", "Hier niet vermeld", "Hier nicht angegeben", "Non indiqué ici", "Qui non indicato")
_ASK_US = Text(
    "Not stated here; ask us.",
    "Dat staat hier niet vermeld; vraag ons ernaar.",
    "Hier nicht angegeben; fragen Sie uns.",
    "Non indiqué ici\u00a0; demandez-nous.",
    "Qui non indicato; chieda a noi.",
)
_NO_SOURCE_SAYS = Text(
    "No source says what this car has here.",
    "Geen bron zegt wat deze auto hier heeft.",
    "Keine Quelle sagt, was dieses Auto hier hat.",
    "Aucune source ne dit ce que cette voiture a ici.",
    "Nessuna fonte dice che cosa ha qui quest’auto.",
)
_ABSENT = {
    Layer.ENGINE_GEARBOX: (
        NO_ENGINE,
        Text(
            "A battery car has no combustion engine.",
            "Een elektrische auto heeft geen verbrandingsmotor.",
            "Ein Elektroauto hat keinen Verbrennungsmotor.",
            "Une voiture électrique n’a pas de moteur thermique.",
            "Un’auto elettrica non ha un motore termico.",
        ),
    ),
    Layer.MOTOR: (
        NO_MOTOR,
        Text(
            "No version on offer has an electric motor.",
            "Geen enkele uitvoering heeft een elektromotor.",
            "Keine angebotene Version hat einen Elektromotor.",
            "Aucune version proposée n’a de moteur électrique.",
            "Nessuna versione offerta ha un motore elettrico.",
        ),
    ),
    Layer.BATTERY: (
        NO_BATTERY,
        Text(
            "No version on offer has a drive battery.",
            "Geen enkele uitvoering heeft een aandrijfaccu.",
            "Keine angebotene Version hat eine Antriebsbatterie.",
            "Aucune version proposée n’a de batterie de traction.",
            "Nessuna versione offerta ha una batteria di trazione.",
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class LayerFact:
    """One layer of a model.

    Attributes:
        component: id of the part; None for a plant, an unknown or a layer that cannot exist.
        variants: the variants it holds for; empty when it holds for all or the model has none.
        also: further parts on the same layer, for other variants.
        applicable: False where the layer cannot exist (no engine in a battery car).
        kind: what sort of part; None for a plant, an unknown or a layer that cannot exist.
        cells_apart: whether the source tells the cells of a battery and its pack apart.
        source: None only where nothing is known or nothing can exist.
    """

    layer: Layer
    name: Text
    ownership: Ownership
    evidence: Evidence
    statement: Text
    component: str | None = None
    developed_by: tuple[str, ...] = ()
    made_by: tuple[str, ...] = ()
    built_at: Text | None = None
    as_of: PartialDate | None = None
    source: Source | None = None
    variants: tuple[str, ...] = ()
    also: tuple["LayerFact", ...] = ()
    applicable: bool = True
    kind: ComponentKind | None = None
    cells_apart: bool = False

    @property
    def known(self) -> bool:
        """Whether somebody says what is on this layer."""
        return self.applicable and self.source is not None

    @property
    def all_parts(self) -> tuple["LayerFact", ...]:
        """The part itself and the ones for other variants."""
        return (self, *self.also)


def has_layer(model: Model, layer: Layer) -> bool:
    """Return whether any variant of the model can have this layer; a model without variants might have all."""
    if not model.variants:
        return True
    powertrains = model.powertrains
    if layer is Layer.ENGINE_GEARBOX:
        return any(p.has_engine for p in powertrains)
    if layer in (Layer.MOTOR, Layer.BATTERY):
        return any(p.has_motor for p in powertrains)
    return True


def _of_link(link: PartLink, everywhere: bool) -> LayerFact:
    component = link.component
    return LayerFact(
        layer=component.layer,
        name=component.name,
        ownership=component.ownership,
        evidence=link.evidence,
        statement=link.statement,
        component=component.id,
        developed_by=component.developed_by,
        made_by=component.made_by,
        built_at=component.built_at,
        as_of=link.as_of,
        source=link.source,
        variants=() if everywhere else link.variants,
        kind=component.kind,
        cells_apart=_tells_cells_apart(component),
    )


_CELLS = re.compile(r"\bcells?\b", re.IGNORECASE)


def _tells_cells_apart(component: Component) -> bool:
    told = (component.name, component.developed_text, component.made_text)
    return component.kind is ComponentKind.BATTERY and any(t is not None and _CELLS.search(t.en) for t in told)


def _order(link: PartLink) -> tuple[bool, bool, int]:
    """Order the engine before the gearbox and a described part before an integration; most variants first."""
    gearbox = link.component.kind is ComponentKind.TRANSMISSION
    return gearbox, link.component.kind is ComponentKind.INFOTAINMENT, -len(link.variants)


def _from_parts(model: Model, layer: Layer) -> LayerFact | None:
    links = sorted((p for p in model.parts if p.component.layer is layer), key=_order)
    facts = [_of_link(link, len(link.variants) == len(model.variants)) for link in links]
    if not facts:
        return None
    return replace(facts[0], also=tuple(facts[1:]))


def _plant_name(plant: Production) -> Text:
    """The plant, with its state behind it where it does not build the car now and the name does not say so."""

    def words(lang: Lang) -> str:
        name, state = plant.plant.plain(lang), plant.state.label.plain(lang)
        told = state in name or plant.state.label.en in name
        return name if told or plant.state is PlantState.ACTIVE else f"{name} ({state})"

    return in_all(words)


def _of_plant(plant: Production, design: Statement | None) -> LayerFact:
    statement = _PLANT_SENTENCE[plant.state].filled(plant=plant.plant)
    if design is not None:
        statement = spaced(statement, design.text)
    return LayerFact(
        Layer.DESIGN_PRODUCTION, _plant_name(plant), plant.ownership, plant.evidence, statement, built_at=plant.plant,
        developed_by=(), made_by=_MAKER.get(plant.ownership, ()), as_of=plant.as_of, source=plant.source,
    )  # fmt: skip


_MAKER = {Ownership.STELLANTIS: ("Stellantis",)}
_PLANT_SENTENCE = {
    PlantState.ACTIVE: Text(
        "Built at {plant}.", "Gebouwd in {plant}.", "Gebaut in {plant}.", "Fabriqué à {plant}.", "Prodotto a {plant}."
    ),
    PlantState.PLANNED: Text(
        "Production announced: {plant}.",
        "Productie aangekondigd: {plant}.",
        "Produktion angekündigt: {plant}.",
        "Production annoncée\u00a0: {plant}.",
        "Produzione annunciata: {plant}.",
    ),
    PlantState.ENDED: Text(
        "Earlier production: {plant}.",
        "Eerdere productie: {plant}.",
        "Frühere Produktion: {plant}.",
        "Production antérieure\u00a0: {plant}.",
        "Produzione precedente: {plant}.",
    ),
}
_PLANT_ORDER = (PlantState.ACTIVE, PlantState.PLANNED, PlantState.ENDED)


def _from_plants(model: Model) -> LayerFact | None:
    plants = sorted(model.production, key=lambda p: _PLANT_ORDER.index(p.state))
    if not plants:
        return None
    design = next((s for s in model.statements if s.aspect is Aspect.DESIGN), None)
    facts = [_of_plant(p, design if n == 0 else None) for n, p in enumerate(plants)]
    return replace(facts[0], also=tuple(facts[1:]))


def _unknown(layer: Layer) -> LayerFact:
    return LayerFact(layer, UNKNOWN_NAME, Ownership.UNKNOWN, Evidence.UNKNOWN, _NO_SOURCE_SAYS)


def _withheld(layer: Layer) -> LayerFact:
    return LayerFact(layer, NOT_STATED, Ownership.UNKNOWN, Evidence.UNKNOWN, _ASK_US)


def layers(model: Model) -> Mapping[Layer, LayerFact]:
    """Return all six layers of the model, in order. One nobody sourced is unknown; one that cannot exist says so."""
    found: dict[Layer, LayerFact] = {}
    for layer in Layer:
        if not has_layer(model, layer):
            name, sentence = _ABSENT[layer]
            found[layer] = LayerFact(layer, name, Ownership.UNKNOWN, Evidence.UNKNOWN, sentence, applicable=False)
            continue
        fact = _from_plants(model) if layer is Layer.DESIGN_PRODUCTION else _from_parts(model, layer)
        found[layer] = fact or (_withheld(layer) if str(layer) in model.withheld else _unknown(layer))
    return found
